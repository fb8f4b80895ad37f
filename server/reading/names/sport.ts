import type { BlockContext } from '../block';
import { Shape, type Tokens } from '../tokens';
import { wordMap } from '../vocabulary';
import { PLACE_PREPOSITIONS } from './nameWords';
import { isWord } from './runs';

/** What reports on sport speak of, the forms of a word in one group. Few others speak of the first groups. */
const GROUPS = [
  `goalkeeper goalkeepers midfielder midfielders striker strikers winger half-time halftime equaliser equalizer equalise equalised equalising offside referee
    quarterfinal quarterfinals semifinal semifinals quarter-final quarter-finals semi-final semi-finals wicket wickets innings batsman batsmen bowler
    quarterback touchdown touchdowns football footballer footballers soccer cricket rugby hockey basketball baseball volleyball handball fifa uefa`,
  'match matches matchday',
  'goal goals goalless',
  'scored scoring scorer scoreboard',
  'tournament fixture fixtures',
  'cup trophy',
  'squad squads',
  'substituted substitute substitutes',
  'pitch stadium arena',
  'game games',
  'score scores',
  'half',
  'team teams side sides',
  'coach captain',
  'champion champions championship title medal',
  'penalty foul',
  'player players',
  'league',
  'possession ball',
  'defeated defeat beat beaten',
  'win wins won winning victory lost',
  'lead leading trailing',
  'injury',
  'minute minutes',
  'qualifier qualifiers qualified final finals knockout',
  'points draw drew group',
];
const SPORT = wordMap(GROUPS.flatMap((forms, group) => forms.split(/\s+/).map((word) => [word, 1 << group] as const)));
/** The groups that politics has little of: one of them must be there. */
const TELLING = (1 << 9) - 1;
/** The first group counts this much more than the others. */
const MORE = 2;
/** So many groups make a report on sport. */
const LEAST = 5;

/** True where a block reports on sport: there a country is its team. */
export function isOnSport({ tokens }: BlockContext): boolean {
  let groups = 0;
  for (let i = 0; i < tokens.count; i++) groups |= SPORT.getId(tokens.word[i]!) ?? 0;
  return (groups & TELLING) !== 0 && bits(groups) + (groups & 1 ? MORE : 0) >= LEAST;
}

/** True for the country of the tokens `first` to `last` where a report on sport means its team by it, not the place. */
export const isTeamHere = ({ tokens }: BlockContext, first: number, last: number): boolean =>
  !PLACE_PREPOSITIONS.has(tokens, first - 1) || isWord(tokens, first - 1, 'to') || isBesideResult(tokens, first, last);

/** "Norway 2 – 1 Chile" */
export const isBesideResult = (tokens: Tokens, first: number, last: number): boolean =>
  isResult(tokens, last) || isResult(tokens, first - RESULT);

const RESULT = 3;

/** True where the result of a match begins at token `i`. */
const isResult = (tokens: Tokens, i: number): boolean =>
  isPoints(tokens, i) && isDash(tokens, i + 1) && isPoints(tokens, i + 2);

const MOST_DIGITS = 2;

const isPoints = ({ shape, start, end, count }: Tokens, i: number): boolean =>
  i >= 0 && i < count && (shape[i]! & Shape.Number) !== 0 && end[i]! - start[i]! <= MOST_DIGITS;

const isDash = ({ text, start, end, count }: Tokens, i: number): boolean => {
  if (i >= count || end[i]! - start[i]! !== 1) return false;
  const unit = text.charCodeAt(start[i]!);
  return unit === 0x2d || unit === 0x2013;
};

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
