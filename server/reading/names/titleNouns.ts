/** Words that were just cut from a text are looked up faster in a map than among an object's properties. */
const mapOf = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(table));

/** What a title's noun is in full: "Sen." is a senator. */
const IN_FULL = mapOf({
  pres: 'president',
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  sec: 'secretary',
  prof: 'professor',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  adm: 'admiral',
  amb: 'ambassador',
  insp: 'inspector',
  det: 'detective',
  supt: 'superintendent',
  atty: 'attorney',
});

/** What else whoever has a title is called afterwards. */
const ALSO = mapOf<readonly string[]>({
  senator: ['lawmaker', 'politician'],
  representative: ['congressman', 'congresswoman', 'lawmaker', 'politician'],
  congressman: ['lawmaker', 'politician'],
  congresswoman: ['lawmaker', 'politician'],
  mp: ['lawmaker', 'politician'],
  governor: ['politician'],
  'prime minister': ['pm', 'premier'],
  premier: ['minister'],
  'chief executive': ['ceo'],
  ceo: ['executive'],
  chancellor: ['leader'],
  tycoon: ['businessman', 'billionaire'],
  billionaire: ['businessman', 'tycoon'],
});

/**
 * The nouns that may stand for whoever has a title, in lower case, the one that heads it first: "senator" and "lawmaker"
 * for "Sen.", "executive" and "ceo" for "chief executive of the bank".
 */
export function titleNouns(title: string): readonly string[] {
  const words = titleWords(title);
  const last = words[words.length - 1]!.replace(/\.$/, '');
  const noun = IN_FULL.get(last) ?? last;
  const isOfficer = noun === 'officer' && words.at(-2) === 'executive';
  const before = isOfficer ? words.at(-3) : words.at(-2);
  const office = isOfficer ? 'executive' : noun;
  return [noun, ...(ALSO.get(`${before} ${office}`) ?? ALSO.get(noun) ?? [])];
}

/** The words of a title in lower case up to the noun that heads it, which stands before the first preposition. */
export function titleWords(title: string): readonly string[] {
  const end = title.search(/ (?:of|at|for|in) /);
  return (end < 0 ? title : title.slice(0, end)).toLowerCase().split(/[\s-]+/);
}
