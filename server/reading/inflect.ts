/** Forms of a verb that English does not build by rule: past, participle and, where it differs, the "-s" and "-ing" forms. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  know: 'knew known',
  find: 'found',
  see: 'saw seen',
  hear: 'heard',
  feel: 'felt',
  read: 'read',
  show: 'showed shown',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  hold: 'held',
  understand: 'understood',
  mean: 'meant',
  teach: 'taught',
  forget: 'forgot forgotten',
  forgive: 'forgave forgiven',
  forbid: 'forbade forbidden',
  foresee: 'foresaw foreseen',
  foretell: 'foretold',
  put: 'put putting',
  seek: 'sought',
  choose: 'chose chosen',
  make: 'made making',
  give: 'gave given giving',
  take: 'took taken taking',
  cast: 'cast',
  bet: 'bet betting',
  learn: 'learned learnt',
  dream: 'dreamed dreamt',
  bring: 'brought',
  sing: 'sang sung',
  shoot: 'shot',
  go: 'went gone',
  come: 'came',
  stand: 'stood',
  lay: 'laid',
  let: 'let letting',
  tweet: 'tweeted',
  retweet: 'retweeted',
  strike: 'struck',
  draw: 'drew drawn',
  set: 'set setting',
  fight: 'fought',
  quit: 'quit quitting',
  deny: 'denied',
  leave: 'left',
  paint: 'painted',
  keep: 'kept',
  weigh: 'weighed',
  throw: 'threw thrown',
  run: 'ran running',
  win: 'won winning',
  spell: 'spelled spelt',
  overstate: 'overstated',
  overrule: 'overruled',
  mistake: 'mistook mistaken',
  misread: 'misread',
  withdraw: 'withdrew withdrawn',
  withhold: 'withheld',
  send: 'sent',
  lend: 'lent',
  shut: 'shut shutting',
  cut: 'cut cutting',
  hit: 'hit hitting',
  upset: 'upset upsetting',
  fall: 'fell fallen',
  lose: 'lost',
  break: 'broke broken',
  rise: 'rose risen',
  grow: 'grew grown',
  begin: 'began begun beginning',
};

/** Verbs that double their last consonant: "admitted". */
const DOUBLED = new Set(
  `scrap shun ship admit permit submit commit rebut slam refer prefer blab chat quip rap rip nod wag stop ban plan
   bar drop hit slap tip sum dub snub beg flag tap pan trot defer infer chip chop jab stun spur zap blog vlog bet
   expel extol demur incur occur step regret remit concur confab rebel abhor excel propel compel dispel quit set
   let put ad-lib`.split(/\s+/),
);

/** All forms of a verb: base, "-s", past, participle, "-ing". */
export function formsOf(lemma: string): readonly string[] {
  const forms = new Set([lemma]);
  const irregular = IRREGULAR[lemma]?.split(' ');
  const yToI = /[^aeiou]y$/.test(lemma);
  const ends = lemma.at(-1)!;
  forms.add(yToI ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`);
  const stem = DOUBLED.has(lemma) ? lemma + ends : lemma;
  if (irregular) for (const form of irregular) forms.add(form);
  else forms.add(yToI ? `${lemma.slice(0, -1)}ied` : /e$/.test(lemma) ? `${lemma}d` : `${stem}ed`);
  if (!irregular?.some((form) => form.endsWith('ing') && form !== lemma))
    forms.add(/[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`);
  return [...forms];
}
