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
  get: 'got gotten getting',
  sit: 'sat sitting',
  dig: 'dug digging',
  split: 'split splitting',
  stick: 'stuck',
  swing: 'swung',
  freeze: 'froze frozen',
  buy: 'bought',
  cling: 'clung',
  sink: 'sank sunk',
  tear: 'tore torn',
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
   let put ad-lib acquit bat bin confer deter dig equip gut prop rob shrug sit snap spar split stab strip swat`.split(
    /\s+/,
  ),
);

/** Verbs that British English doubles and American English does not: "cancelled", "canceled". */
const DOUBLED_AT_CHOICE = new Set(
  'cancel channel fuel label level marshal model pummel quarrel rival signal'.split(' '),
);

/** All forms of a verb, each once: base, "-s", past, participle, "-ing". By letters alone: thousands are made at a start. */
export function formsOf(lemma: string): readonly string[] {
  const last = lemma[lemma.length - 1]!;
  const before = lemma[lemma.length - 2] ?? '';
  const afterConsonant = before !== '' && !'aeiou'.includes(before);
  const yToI = last === 'y' && afterConsonant;
  const cut = lemma.slice(0, -1);
  const hisses =
    last === 's' ||
    last === 'x' ||
    last === 'z' ||
    (last === 'h' && (before === 'c' || before === 's')) ||
    (last === 'o' && afterConsonant);
  const stem = DOUBLED.has(lemma) ? lemma + last : lemma;
  const forms = [lemma, yToI ? `${cut}ies` : hisses ? `${lemma}es` : `${lemma}s`];
  const add = (form: string): void => {
    if (!forms.includes(form)) forms.push(form);
  };
  const irregular = Object.hasOwn(IRREGULAR, lemma) ? IRREGULAR[lemma] : undefined;
  if (irregular !== undefined) for (const form of irregular.split(' ')) add(form);
  else if (DOUBLED_AT_CHOICE.has(lemma)) for (const form of ['ed', 'led', 'ing', 'ling']) add(lemma + form);
  else add(yToI ? `${cut}ied` : last === 'e' ? `${lemma}d` : `${stem}ed`);
  if (!forms.some((form) => form !== lemma && form.endsWith('ing')))
    add(last === 'e' && before !== '' && !'eoy'.includes(before) ? `${cut}ing` : `${stem}ing`);
  return forms;
}
