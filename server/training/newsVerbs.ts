/**
 * Verbs of the news that the tagger must be able to read as verbs, however small the treebank. A list of its own, so
 * that the tagger comes out the same however the lists of cues grow.
 */
export const NEWS_VERBS: readonly string[] =
  `support back endorse favor favour approve uphold defend embrace accept welcome adopt ratify second sponsor
  co-sponsor advocate champion recommend propose promote prefer bless greenlight okay authorize authorise legalize
  legalise accommodate tolerate respect honor honour recognize recognise vote side stand stick rally line get
  throw speak come rise go align ally sign agree concur consent assent subscribe adhere abide commit lean warm
  vouch campaign lobby fight argue push press plead petition root believe trust sympathize sympathise empathize
  identify cooperate collaborate give lend make see consider mull contemplate comply acquiesce yield bow cave
  capitulate submit surrender concede defer appease placate accede reconcile mend establish normalize normalise
  restore resume strengthen deepen boost improve reach strike join team partner work form forge praise hail
  applaud laud commend salute celebrate extol tout cheer admire acclaim glorify exalt cherish adore love idolize
  revere venerate congratulate thank compliment credit lionize toast eulogize heap lavish pay sing tip express
  help assist aid protect rescue save shelter shield empower reassure encourage free release liberate pardon
  exonerate acquit absolve reward invite reinstate rehabilitate befriend bolster subsidize subsidise fund finance
  bankroll donate contribute provide offer grant raise send deliver supply hand award allow permit let enable
  exempt lift ease relax drop withdraw end apologize apologise extend open roll demand insist urge call appeal
  pressure beg implore exhort beseech request ask want wish seek advise suggest agitate clamor clamour hope pledge
  vow promise plan choose resolve decide opt oppose reject resist refuse veto dismiss rebuff spurn snub shun
  ignore disregard defy disobey flout rebut refute deny contest dispute challenge question doubt distrust mistrust
  disagree protest boycott summon obstruct hinder thwart foil undermine sabotage derail frustrate stymie stall
  block ban bar prohibit outlaw forbid prevent halt scrap shelve axe suspend revoke rescind repeal overturn quash
  abolish cancel decline renege violate curb restrict freeze shut lock rule battle counter combat confront hit
  fire lash pull set turn take part break cut sever distance disassociate dissociate step walk quit abandon
  renounce disown disavow repudiate jettison stop object balk baulk recoil chafe bristle hesitate crack clamp
  retaliate sue file bring launch wage mount impose slap levy sanction blacklist expel deport extradite oust
  depose overthrow topple unseat impeach prosecute indict charge convict jail imprison arrest detain fine penalize
  penalise punish investigate raid evict sack withhold ramp pile put increase exert tighten threaten intimidate
  bully coerce harass target antagonize antagonise alienate complain grumble gripe worry fear dread rail inveigh
  march demonstrate mobilize rebel revolt guard warn caution close pour fail disapprove frown decry deplore lament
  bemoan condemn denounce criticize criticise slam blast attack assail lambast lambaste castigate berate rebuke
  reprimand chide scold admonish chastise censure fault blame accuse deride ridicule mock taunt insult disparage
  denigrate belittle demean vilify demonize demonise malign smear slander savage pillory excoriate rip roast
  skewer pan trash bash hammer rap hate despise detest loathe abhor scorn resent revile scapegoat tear lay jeer
  boo heckle impugn upbraid point train level hurl cast voice sound betray humiliate abuse assault bomb shell
  invade besiege torture murder kill assassinate behead massacre persecute terrorize terrorise oppress find hold
  demur dissent draw face meet run provoke spark attract incur earn anger infuriate enrage outrage alarm
  dismay rile irk annoy upset offend appall disgust horrify win receive secure gain garner please delight impress`.split(
    /\s+/,
  );
