import { Tag } from '../syntax';
import { wordSet } from '../vocabulary';
import { isHyphen, isNameToken, isWord } from './runs';
import type { Work } from './work';

/** Those of a faith, an ancestry or a people without a state of its own. Peoples of states stand with their states. */
const PEOPLES = wordSet(`
  muslims christians jews sunnis shiites shias hindus catholics protestants buddhists sikhs evangelicals mormons copts druze alawites yazidis yezidis
  arabs kurds tamils bengalis punjabis kashmiris pashtuns hazaras balochs uyghurs uighurs tibetans hutus tutsis zulus afrikaners ashkenazim
  basques catalans tatars circassians chechens dalits brahmins jains parsis
  latinos latinas hispanics asians africans aborigines inuits sámi bedouins
`);
/** Peoples whose name is the same for one, for many, and before a noun. */
const UNCHANGED = wordSet(`
  rohingya fulani hausa yoruba igbo tiv ijaw kanuri oromo amhara dinka nuer masai maasai kikuyu luo hutu tutsi uyghur uighur hazara pashtun
  maori māori inuit sami sámi roma druze yazidi yezidi hmong karen tuareg berber navajo cherokee sioux lakota mapuche
`);

/** True where token `i` names a people, not what belongs to it: "the Fulani said", but not "Fulani herders". */
export function isPeople({ context: { tokens, syntax }, sentence }: Work, i: number): boolean {
  if (PEOPLES.has(tokens, i)) return true;
  if (!UNCHANGED.has(tokens, i) || !isNameToken(tokens, i)) return false;
  const next = i + 1;
  if (next < sentence.last && (isNameToken(tokens, next) || isHyphen(tokens, next))) return false;
  const tag = next < sentence.last ? syntax.tag[next]! : Tag.Punctuation;
  if (tag === Tag.Noun || tag === Tag.Adjective) return false;
  return isWord(tokens, i - 1, 'the') || syntax.chunkHead[syntax.chunkOf[i]!] === i;
}

/** "Fulani herders": an adjective. */
export const isOfPeople = (work: Work, i: number): boolean =>
  UNCHANGED.has(work.context.tokens, i) && !isPeople(work, i);
