import { canAct, nounAt, type Parsed, verbAt } from '../syntax/phrases';
import { Tag } from '../syntax/syntax';
import { Shape } from '../tokens';
import { wordSet } from '../vocabulary';
import { mainBehind } from './byNoun';
import { compose } from './composition';
import { type Cue, type Draft, holderOf } from './draft';
import { COPULAS } from './operators';

/**
 * Reads "pro-European voters", "the anti-nuclear march", "Ruiz is anti-abortion": who is called so holds it. What
 * everybody is against tells of no side ("the anti-corruption court"), nor does whose office it is.
 */
export function readPrefix(parsed: Parsed, cue: Cue): Draft | null {
  const { tokens, syntax } = parsed;
  const { chunkFirst, chunkLast, chunkHead, tag } = syntax;
  const { sentence } = cue;
  const at = cue.last;
  const isTied = at < sentence.last && !((tokens.shape[at - 1]! | tokens.shape[at]!) & Shape.SpaceBefore);
  if (!isTied || SHUNNED.has(tokens, at) || tag[at] === Tag.Punctuation) return null;
  // "anti-same-sex-marriage campaigners": all that hyphens tie together.
  let last = at + 1;
  while (last + 1 < sentence.last && HYPHEN.has(tokens, last) && !(tokens.shape[last + 1]! & Shape.SpaceBefore))
    last += 2;
  // "the pro-Robert Hale committee"
  if (tag[at] === Tag.Proper) while (tag[last] === Tag.Proper && tag[last + 1] === Tag.Proper) last++;
  // "Norland Pro-Choice" is a name.
  const isName = (tokens.shape[cue.first]! & Shape.Capital) !== 0 && tag[cue.first - 1] === Tag.Proper;
  if (isName && cue.first > sentence.first) return null;
  const target = { first: at, last };
  const words = { first: cue.first, last: cue.last };
  const noun = nounAt(parsed, last);
  if (noun >= 0 && chunkHead[noun]! >= last) {
    const head = chunkHead[noun]!;
    const holds = (canAct(parsed, noun) || GATHERINGS.has(tokens, head)) && !OFFICES.has(tokens, head);
    if (!holds) return null;
    const people = { first: last, last: chunkLast[noun]! };
    // "An anti-war activist, Ruiz was jailed."
    const holder = mainBehind(parsed, noun, people, sentence) ?? people;
    return { holder, target, words, composition: null, ended: false, rule: 'stance/prefix' };
  }
  const own = nounAt(parsed, cue.first);
  const copula = verbAt(parsed, (own < 0 ? cue.first : chunkFirst[own]!) - 1);
  if (copula < 0 || !COPULAS.has(tokens, chunkHead[copula]!)) return null;
  const composition = compose(parsed, copula, sentence.first, sentence.last);
  const holder = holderOf(parsed, composition, sentence);
  return holder && { holder, target, words, composition, ended: false, rule: 'stance/prefix' };
}

const HYPHEN = wordSet('-');

/** What nobody is for, and what is no matter of sides at all: "anti-doping", "anti-aircraft", "pro-am". */
const SHUNNED = wordSet(
  `ageing aging aircraft airship am avoidance bacterial ballistic bribery bullying cancer cartel clockwise competitive corruption
   counterfeiting crime doping drone drug drugs dumping extremism fascia fraud graft harassment hero inflammatory
   laundering malware microbial missile money monopoly narcotics oxidant personnel piracy poaching poverty racism rata
   riot satellite semite semites semitic semitism ship slavery slip smuggling social spam stalking submarine tampering tank terror terrorism terrorist
   theft torture trafficking trust viral virus`,
);
/** Whose name it is, and no view of theirs. */
const OFFICES = wordSet(
  `adviser advisers agencies agency authority body bureau chief commission commissioner commissioners court courts czar
   department detectives directorate inspector inspectors institute investigators judge judges office officer
   officers official officials panel police prosecutor prosecutors regulator regulators service squad taskforce team
   teams tribunal troops tsar unit units watchdog`,
);
/** What people who hold it do together. */
const GATHERINGS = wordSet(
  `activism advocacy alliance bloc blocs camp campaign campaigns caucus coalition crowd crowds demonstration demonstrations
   encampment encampments faction factions front group groups lobby majority march marches militia militias mob
   movement movements network networks opposition parties party platform protest protests rallies rally rebels
   rebellion slate wing`,
);
