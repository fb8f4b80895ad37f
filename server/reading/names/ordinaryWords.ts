import { wordSet } from '../vocabulary';

/**
 * Words that English news writes in lower case more often than not: a capital on one of them at the start of a sentence
 * or in a headline says nothing. Counted by server/training/ordinaryWords.ts; docs/word-lists.md names the sources.
 */
export const ORDINARY = wordSet(
  `
   aback abandon abandoned abandoning abducted abetting abide abiding abilities ability able aboard abolish
   abolished aborted abortion abortions abound about above abroad abrupt abruptly absence absent absentee absentia
   absolute absolutely absorb absorbed abstain abstract absurd abundance abundant abundantly abuse abused abusers
   abuses abusing abusive academia academic academics academy accelerate accelerated accelerating acceleration
   accent accept acceptable acceptance accepted accepting accepts access accessed accessible accessing accident
   accidentally acclaim acclaimed accolades accommodate accommodating accommodation accommodations accompanied
   accompany accompanying accomplice accomplish accomplished accomplishing accomplishment accomplishments accord
   according accords account accountability accountable accountancy accountant accounted accounting accounts
   accreditation accumulated accuracy accurate accurately accusation accusations accuse accused accuser accusers
   accuses accusing accustomed ace achieve achieved achievement achievements achieving acknowledge acknowledged
   acknowledgement acknowledges acknowledging acquaintance acquainted acquiesced acquire acquired acquiring
   acquisition acquisitions acquittal acquitted acres acrimony acronym across act acted acting action actions
   activated active actively activism activist activists activities activity actor actors actress actresses acts
   actual actually acute acutely ad adamant adamantly adapt adaptation adaptations adapted adapting add added addict
   addicted addiction addicts adding addition additional additionally address addressed addresses addressing adds
   adept adequate adequately adhere adherence adherents adjacent adjective adjudicated adjust adjusting adjustment
   adjustments administered administration administrations administrative administrator administrators admirable
   admiral admiration admire admired admirers admires admission admissions admit admits admitted admittedly
   admitting adopt adopted adoptee adoptees adopting adoption adoring adrift ads adult adultery adults advance
   advanced advances advancing advantage advantages advent adventure adversaries adversary adverse adversity
   advertise advertised advertisement advertisements advertisers advertising advice advise advised adviser advisers
   advises advising advisor advisors advisory advocacy advocate advocated advocates advocating aerial aeroplane
   aesthetic aesthetics affair affairs affect affected affecting affection affectionately affects affidavit
   affiliate affiliated affiliates affiliation affiliations affirm affirmation affirmative affirmed affirming
   afflicted affluent afford affordability affordable afforded afloat aforementioned afoul afraid after aftermath
   afternoon afterthought afterward afterwards again against age aged ageing agencies agency agenda agendas agent
   agents ages aggravated aggravating aggregate aggression aggressive aggressively aggrieved aging agitation
   agitators ago agony agree agreed agreeing agreement agreements agrees agricultural agriculture ahead aid aide
   aided aides aiding ailing aim aimed aiming aims air airbase airborne aircraft aired airing airline airliner
   airlines airplane airplanes airport airports airs airspace airstrike airstrikes airtime airwaves aisle aka akin
   al alarm alarmed alarming alarms albeit album alcalde alcohol alcoholic alert alerted algorithm alien alienate
   alienated alienating alienation aliens align aligned aligning alignment aligns alike alive all allay allegation
   allegations allege alleged allegedly alleges allegiance allegiances alleging alleviate alliance alliances allied
   allies allocate allocated allocation allow allowed allowing allows alluded alluding allure ally alma almost aloft
   alone along alongside aloud already also alt altar alter altercation altered altering alternate alternately
   alternative alternatives although altogether aluminum alumni always am amass amassed amassing amateur amazed
   amazing ambassador ambassadors ambiguous ambition ambitions ambitious ambivalent ambulance ambush amend amended
   amending amendment amendments amenities amid amidst ammo ammunition amnesty amok among amount amounted amounts
   ample amplified amplify amusement amusing an analogy analysed analyses analysis analyst analysts analytics
   analyzed analyzing anatomy ancestors ancestry anchor anchored ancient and anecdote anecdotes anemic anemone
   anemones anew angels anger angered angering angle angles angrily angry angst anguish anguished animal animals
   animated animating animosity ankle annexation anniversary announce announced announcement announcements announces
   announcing annoyed annoying annual annually anointed anomalies anomaly anonymity anonymous anonymously another
   answer answered answering answers ant antagonism antagonist anthem anthropologist anti antiabortion anticipate
   anticipated anticipating anticipation antics antidote antipathy antiquated antiquity antitrust antiwar ants
   anxieties anxiety anxious any anybody anymore anyone anything anytime anyway anyways anywhere apart apartheid
   apartment apartments apocalyptic apologies apologised apologist apologize apologized apologizing apology app
   appalled appalling apparatus apparel apparent apparently appeal appealed appealing appeals appear appearance
   appearances appeared appearing appears appease appellants appending appetite applaud applauded applauding
   applauds applause applicants application applications applied applies apply applying appoint appointed appointee
   appointees appointing appointment appointments appreciate appreciated appreciates appreciating appreciation
   appreciative apprehended apprehension approach approached approaches approaching appropriate appropriately
   appropriations approval approve approved approving approximately apps apt arbiter arbitrarily arbitrary
   arbitration arc arch archaeological archipelago architect architectural architecture archive archived archives
   ardent are area areas arena arenas arent arguably argue argued argues arguing argument arguments arid arise
   arising arm armed armies arming armor arms army arose around arraignment arrange arranged arrangement
   arrangements arranging array arrest arrested arresting arrests arrival arrivals arrive arrived arrives arriving
   arrogance arrogant arsenal arsenals arson art artful article articles articulate articulated articulating
   artifacts artificial artificially artillery artist artistic artists arts artwork artworks artworld as ascended
   ascending ascension ashamed ashes aside ask asked asking asks asleep aspect aspects aspirations aspire aspiring
   ass assailant assailants assailed assails assassinate assassinated assassination assassinations assault assaulted
   assaulting assaults assemble assembled assembling assembly assert asserted asserting assertion assertions
   assertive assess assessed assessing assessment assessments asset assets assign assigned assignment assignments
   assimilate assist assistance assistant assistants assisted assisting associate associated associates association
   associations assuage assume assumed assumes assuming assumption assumptions assurance assurances assure assured
   assuring astonishing astounding asylum asymptotic at ate atheist athlete athletes athletic athletics atmosphere
   atmospheric atomic atop atrocities atrocity attach attached attack attacked attacker attackers attacking attacks
   attempt attempted attempting attempts attend attendance attended attendee attendees attending attends attention
   attitude attitudes attorney attorneys attract attracted attracting attraction attractive attributable attribute
   attributed attributes attributing auction audacious audience audiences audio audit auditor auditorium augmented
   aunt aura austerity authentic authenticity author authored authoritarian authoritarianism authoritarians
   authorities authority authorization authorize authorized authorizing authors autism autistic auto autobiography
   autocrat autograph automaker automakers automated automatic automatically automobile automotive autonomous
   autonomy autoplay autopsy autumn availability available avalanche avenue avenues average averages averaging
   aversion avert aviation avid avoid avoided avoiding avoids avowed await awaiting awaits awake award awarded
   awarding awards aware awareness away awe awesome awful awkward awkwardly axis babies baby bachelor back backbone
   backdrop backed backer backers backfire backfired background backgrounds backing backlash backlog backs
   backstabbing backstop backward backwards backyard bad badge badly bag baggage bags bail bailed bailing bailout
   bailouts bait bakery balance balanced balances balancing balcony balked ball ballet ballistic balloon balloons
   ballot balloting ballots ballroom balls ban band bands bang bank banker bankers banking bankrupt bankruptcies
   bankruptcy banks banned banner banning banquet bans bar barbaric barbed barbs bare barely bargain bargaining
   bargains bark barn barnstorming barons barracks barrage barred barrel barrels barrier barriers barring barrister
   bars base baseball based baseless baseline baseman basement bases bash bashed bashing basic basically basics
   basil basis basket basketball bassiana bastion bat batch batches bathed bathroom bathrooms batted battered
   batteries batters battery batting battle battled battlefield battleground battlegrounds battles battling bay be
   beach beaches beachside beads beam beamed beaming beans bear bearded bearer bearing bears beat beaten beating
   beatings beats beautiful beautifully beauty became because become becomes becoming bed bedrock bedroom beef been
   beer beers before beforehand beg began begged begging begin beginning begins begs begun behalf behave behaved
   behaving behavior behaviors behaviour behemoth behest behind beholden being beings belatedly beleaguered belief
   beliefs belies believe believed believer believers believes believing belittled bellicose belligerent bells
   bellwether belong belonged belonging belongs beloved below belt bemoaned bench benchmark benchmarks bending
   beneath beneficial beneficiary benefit benefited benefiting benefits bent berated beset beside besides besieged
   bespectacled best bested besting bestselling bet betray betrayal betrayed betraying bets better betterment
   betting between beverage beware beyond bi bias biased biases biblical bickering bicycle bid bidding bids big
   bigger biggest bigot bigoted bigotry bike bikes bilateral bilingual bill billed billion billionaire billionaires
   billions bills bin bind binding bio biodiversity biofuels biographer biographies biography biological biomedical
   biopic biotechnology bipartisan bipedal bird birds birth birthday birther birthplace bisexual bishops bit bite
   bites biting bits bitter bitterly bitterness bizarre black blacklist blacklisted blackmail blacks blade blah
   blame blamed blames blaming blank blanket blared blasphemy blast blasted blasting blasts blatant blatantly
   blazing bleak bleed bleeding blend blended bless blessed blessing blew blight blind blindsided blink blinking
   blip blistering blitz blizzard bloc block blockade blockbuster blockbusters blocked blocking blocks blocs blog
   blogger bloggers blond blood bloodied bloodletting bloodshed bloody blow blowback blowing blown blowout blows
   blue blueprints bluff blunt bluntly bluster board boarded boarding boardroom boardrooms boards boast boasted
   boasting boasts boat boats bodies bodily body bogey bogged bogus boil boiled boisterous bold boldly bolster
   bolstered bolstering bolting bomb bombardment bombastic bombed bomber bombers bombing bombings bombs bombshell
   bona bond bonds bone bones bonus bonuses booed booing book booked booking books boom boomed boomer booming boon
   boos boost boosted booster boosters boosting booted booth boots border bordering borders bore bored boring born
   boroughs borrow borrowed borrowers borrowing boss bosses both bother bothered bots bottle bottles bottom bought
   bounce bounced bound boundaries bounds bouquet boutique boutiques bow bowed bowl bows box boxer boxes boxing boy
   boycott boycotting boyfriend boys brace braced bracing brag bragged bragging brags brain brainchild brains brakes
   braking branch branches brand branded branding brands brash brass bravado brave braved bravery brawl brazen
   brazenly breach breached breaches breaching bread breadth break breakdown breakfast breakfasts breaking breakout
   breaks breakthrough breakthroughs breakup breast breath breathe breathing breathtaking breeding brewing bribe
   bribery bribes brick bridge bridges bridging brief briefed briefing briefings briefly brigade bright brighter
   brightest brightness brilliance brilliant brilliantly bring bringing brings brink bristled bro broad broadcast
   broadcaster broadcasters broadcasting broadcasts broaden broadening broader broadest broadly broadside broke
   broken broker brokerage brokered brokers bronze brother brothers brought browse browser bruised bruises bruising
   brunt brush brushed brushes brutal brutality brutalized brutally bubble buck bucket buckle budding budget
   budgetary budgets buffs bug build building buildings builds built bulb bulbs bulk bull bullet bullets bullied
   bully bullying bulwark bump bumper bunch bungalow buoy buoyed burden burdened burdens bureau bureaucracy
   bureaucratic bureaucrats burger burglary burial buried burn burned burning burnish burst bury burying bus buses
   busiest business businesses businessman businessmen businesswoman busing bust busted bustling busy but butt
   butter button buttons butts buy buyback buyer buyers buying buys buzz buzzing by bypass bypassed bypassing
   bystander ca cab cabinet cable cables cache cafe cafes cafeteria cage cajole cake calculate calculated
   calculating calculation calculations calculus calendar caliphate call called caller callers calling calls calm
   calmly came camel camera cameraman cameras camp campaign campaigned campaigner campaigners campaigning campaigns
   camping camps campus campuses can cancel canceled canceling cancellation cancelled cancer candid candidacies
   candidacy candidate candidates candidly candle candles candor candy cannot cans cant canvas canvassers cap
   capabilities capability capable capacity cape capita capital capitalism capitalist capitalization capitalize
   capitalized capitalizing capitals capped capricious caps capstone captain captains caption captivated captive
   captivity captors capture captured captures capturing car carbon card cardiac cardinal cards care cared career
   careers careful carefully caregivers careless carelessness cares cargo caricature caring carnage carpet carping
   carried carrier carries carry carrying cars cart cartel cartels cartoon cartoonist cartoons carve carved carvings
   case cases cash casino casinos cast castigated casting casts casual casualties catalog catalyst catapult
   catastrophe catastrophic catch catcher catches catching categorically categories category cater catering
   cathedral cats cattle caucus caucused caucuses caucusgoers caught causal cause caused causes causing caustic
   caution cautioned cautious cautiously cave caveat caveats cease ceasefire cede ceded ceiling ceilings celebrate
   celebrated celebrates celebrating celebration celebrations celebratory celebrities celebrity cell cellar
   cellphone cellphones cells cement cemented cemeteries cemetery censor censorship censure censured census cent
   center centered centerpiece centers central centre centrist centrists cents centuries century cereal ceremonial
   ceremonies ceremony certain certainly certainty certificate certificates certification certified cessation
   chagrin chain chains chair chaired chairman chairmen chairs chairwoman challenge challenged challenger
   challengers challenges challenging chamber chambers champ champagne champion championed championing champions
   championship championships chance chancellor chances chandeliers change changed changes changing channel
   channeled channeling channels chant chanted chanting chants chaos chaotic chapter chapters character
   characteristic characteristics characterization characterize characterized characterizes characterizing
   characters charge charged charges charging charisma charismatic charitable charities charity charm charming chart
   charter chartered charters charts chase chased chasing chastised chat chatted chatter chatting cheap cheaper
   cheapest cheaply cheat cheated cheating check checked checking checks cheer cheered cheerful cheerfully cheering
   cheers cheese chef chem chemical chemically chemicals chemistry cherish cherished cherry chest chicken chickens
   chided chiding chief chiefly chiefs child childcare childhood children chill chilling chilly chime chimed chip
   chipping chips chocolate choice choices choke choked choking cholera choose chooses choosing chop chord chorus
   chose chosen chronic chummy chunk chunks church churches cigarette cigarettes cinnamon circle circles circuit
   circulate circulated circulating circulation circumspect circumstance circumstances circus citations cite cited
   cites cities citing citizen citizenry citizens citizenship citrus city citys civic civil civilian civilians
   civilisation civility civilization civilizations civilized claim claimed claiming claims clamoring clandestine
   clapping clarification clarified clarify clarifying clarion clarity clash clashed clashes clashing class classes
   classic classical classics classification classified classify classmate classmates classroom clause clean cleaner
   cleaning cleansing clear clearance clearances cleared clearer clearest clearing clearly cleric clerics clerk
   clerks clever click clicks client clients cliff climate climb climbed climbing clinch clinched clinching clinging
   clinic clinical clinics clip clips clock cloning close closed closely closeness closer closes closest closet
   closing closure closures cloth clothes clothing cloud clouds clout club clubhouse clubs clue clues cluster clutch
   clutching co coach coached coaches coaching coal coalesce coalescing coalition coalitions coast coastal coastline
   coat coattails cocaine cocktail code coded codes coerced coffee coffers coffin cognition cognitive coherent
   cohesion coin coincided coincidence coincidentally coincides coined coins cold colder collaborated collaboration
   collaborations collaborative collapse collapsed collapsing collar collateral colleague colleagues collect
   collected collecting collection collections collective collectively collector collectors collects college
   colleges collision colluded colluding collusion colonel colonial colonies colony color colored colorful coloring
   colors colossal colour column columnist columns combat combating combative combination combine combined combines
   combining come comeback comedian comedians comedies comedy comes comfort comfortable comfortably comforting comic
   comics coming command commanded commander commanders commanding commands commemorate commemorating commencement
   commend commended comment commentaries commentary commentator commentators commented commenting comments commerce
   commercial commercially commercials commission commissioned commissioner commissioners commissions commit
   commitment commitments commits committed committee committeeman committees committing commodity common commonly
   commonwealth communicate communicated communicating communication communications communism communist communities
   community commuters compact companies companion company companys comparable compare compared compares comparing
   comparison comparisons compassion compassionate compatibility compelled compelling compensate compensated
   compensation compete competed competence competent competing competition competitions competitive competitiveness
   competitor competitors compiled compiling complain complained complaining complaint complaints complement
   complete completed completely completes completing completion complex complexity compliance complicate
   complicated complicating complication complications complicit complicity complied compliment complimented
   compliments comply complying component components composed composition compound compounded compounds
   comprehensive comprehensively comprise comprising compromise compromised compromises compromising computer
   computers computing con conceal concealed concealing concede conceded conceding concentrate concentrated
   concentrating concentration concentrations concept concepts concern concerned concerning concerns concert
   concerts concession concessions conciliatory conclude concluded concludes concluding conclusion conclusions
   conclusive concrete concussion condemn condemnation condemnations condemned condemning condemns condensed
   condescending condition conditions condo condolences condone conduct conducted conducting conducts confer
   conference conferences confessed confidant confidante confidants confided confidence confident confidential
   confidentiality confidently confine confined confinement confirm confirmation confirmations confirmed confirming
   confirms confiscated conflict conflicted conflicting conflicts conform confounding confront confrontation
   confrontational confrontations confronted confronting confuse confused confusing confusion congestion
   congratulate congratulated congratulating congratulations congregation congressional congressman congressmen
   congresswoman congresswomen conjunction conjured connect connected connecting connection connections connects
   conquer conquered conquest conscience conscious consciously consciousness consecutive consensus consent
   consequence consequences consequential conservation conservatism conservative conservatives consider considerable
   considerably consideration considerations considered considering considers consist consisted consistency
   consistent consistently consisting consists consolation consolidate consolidated consolidating consolidation
   conspicuously conspiracies conspiracy conspiring constable constant constantly consternation constituencies
   constituency constituent constituents constitute constituted constitutes constitution constitutional
   constitutionally constrained constraints construct constructed construction constructive consular consulate
   consulates consultancy consultant consultants consultation consulted consulting consume consumed consumer
   consumers consummate consumption contact contacted contacting contacts contain contained containers containing
   containment contains contamination contemplate contemplates contemplating contemporaneous contemporary contempt
   contend contended contender contenders contending contends content contention contentious contents contest
   contestant contestants contested contests context contexts continent continental continents contingent continual
   continually continuation continue continued continues continuing continuity continuous continuously contours
   contraception contraceptive contract contracted contractor contractors contracts contradict contradicted
   contradicting contradiction contradictions contradictory contradicts contrarian contrary contrast contrasted
   contrasting contrasts contribute contributed contributes contributing contribution contributions contributor
   contributors control controlled controlling controls controversial controversies controversy conundrum convened
   convenience convening convention conventional conventions convergence conversation conversational conversations
   conversion convert converted converting converts convey conveyed convict convicted conviction convictions
   convince convinced convincing convoluted cook cookie cookies cooking cool cooperate cooperated cooperating
   cooperation cooperative coordinate coordinated coordinates coordinating coordination coordinator cop cope copied
   copies copper cops copy copyright cordial core corn corner corners cornerstone corporate corporation corporations
   corps corpus corral correct corrected correction corrections correctly correctness correlation corresponded
   correspondence correspondent correspondents corresponding corridor corridors corroborate corrosive corrupt
   corrupted corruption cosmopolitan cosmos cost costing costly costs costume costumes cotton couch could council
   councillor councillors councils counsel counseling counselor count countdown counted counter counterattack
   countered counterfeit countering counterintelligence counterpart counterparts counterproductive counterterrorism
   countervailing counterweight counties counting countless countries country countrymen countrys countryside counts
   county coup couple coupled couples courage courageous course courses court courted courtesy courthouse courting
   courtroom courts cousin cover coverage covered covering covers covert coverup coveted cowboy cows cozy crack
   crackdown cracked cracking cracks craft crafted crafting cramped crane cranes crap crash crashed crashing crawler
   crazy cream create created creates creating creation creative creativity creator creators credence credentials
   credibility credible credibly credit credited crediting creditors credits creeping crew crews cried cries crime
   crimes criminal criminality criminally criminals cripple crippled crippling crises crisis crisp crisscross
   crisscrossed criteria critic critical critically criticised criticising criticism criticisms criticize criticized
   criticizes criticizing critics critique critiques crocodile crop crops cross crossed crosses crosshairs crossing
   crowd crowded crowds crown crowned crowning crucial crude cruel cruise cruised crumbling crunch crusade crusader
   crush crushed crushing cry crying crystal crystallize cue cues cuisine culinary culminated culmination
   culpability culpable culprit culprits cult cultivate cultivating cultural culturally culture cultures cunning
   curated curator curb curbed curbing curbs cure curiosity curious currencies currency current currently currents
   curriculum curse curtail curtailing curve curved cushion cusp custody custom customary customer customers customs
   cut cutbacks cute cutoff cuts cutting cyber cyberattacks cybersecurity cyberspace cycle cycles cycling cynical
   cynicism czar da dad daily dairy dais damage damaged damages damaging damn damned damning dampening dance danced
   dancer dancing danger dangerous dangerously dangers dangling dare dark darkened darkly darkness darling darted
   dash data database databases date dated dates datetime dating daughter daughters daunting dawn day daylight
   daylong days daytime dazzling de dead deadbolt deadliest deadline deadlines deadlock deadlocked deadly deal
   dealer dealers dealing dealings deals dealt dean dear dearly death deaths debacle debate debated debater debates
   debating debilitating debris debt debts debunked debunking debut debuted decade decades decamped deceit deceive
   deceiving decency decent decentralized deception deceptive decide decided decidedly decides deciding decision
   decisions decisive decisively deck declaration declarations declare declared declares declaring decline declined
   declines declining decorated decrease decreased decreasing decree decried decries decrying dedicated dedicating
   dedication deduction deductions deeds deemed deep deepen deepening deeper deepest deeply defamation default
   defaulted defaults defeat defeated defeating defeats defect defection defections defector defects defence defend
   defendant defendants defended defender defenders defending defends defense defenses defensive defer deference
   deferred deferring defiance defiant deficiencies deficit deficits defied define defined defines defining
   definitely definition definitive definitively deflect deflected deftly defund defunding defuse defy defying
   degradation degrading degree degrees del delay delayed delaying delays delegate delegates delegation delegations
   delegitimize delete deleted deletions deliberate deliberately deliberation deliberations delicate delicious
   delight delighted deliver delivered delivering delivers delivery delusional delve dem demagogic demagogue demand
   demanded demanding demands demeanor demise demo democracies democracy democratically demographic demographics
   demonized demonizing demons demonstrate demonstrated demonstrates demonstrating demonstration demonstrations
   demonstrators demotion demurred denial denials denied denies denomination denounce denounced denouncing dent
   denting denuclearization denunciation deny denying depart departed departing departments departure departures
   depend depended dependent depending depends depicted depicting depiction depicts deplorable deplorables deploy
   deployed deploying deployment deployments deport deportation deportations deported deporting depose deposit
   deposition depressed depressing depression deprive depriving depth depths deputies deputy der derail derailed
   derailing deranged derby deregulate deregulation dereliction derided derisively derivatives derived derogatory
   descend descendants descended descends descent describe described describes describing description descriptions
   desert deserted desertion deserve deserved deserves design designated designation designed designer designers
   designing designs desirable desire desires desk despair desperate desperately desperation despicable despised
   despite despotism destabilize destabilizing destination destinations destined destiny destroy destroyed destroyer
   destroying destruction destructive detail detailed detailing details detained detainee detainees detect detecting
   detective detectives detention deter deteriorating determination determine determined determines determining
   deterrent detonated detour detours detractor detractors detrimental devastated devastating devastation develop
   developed developer developers developing development developmental developments develops device devices devil
   devise devised devoid devolved devolving devoted devotion devout dey di diagnosed diagnosis dial dialects
   dialogue diamond diary diaspora dictate dictated dictates dictator dictators dictatorship dictum did didnt die
   died dies diesel diet differ differed difference differences different differentiate differently differing
   differs difficult difficulties difficulty diffuse dig digging digital digits dignified dignitaries dignity digs
   dilemma dime dimension dimensions diminish diminished diminishing diner diners dinged dining dinner dinners
   dinosaur dinosaurs dioxide dip diploma diplomacy diplomat diplomatic diplomats dipped dire direct directed
   directing direction directions directive directives directly director directors directs dirt dirtiest dirty
   disabilities disability disabled disadvantage disaffected disaffection disagree disagreed disagreement
   disagreements disagrees disappear disappearance disappeared disappearing disappoint disappointed disappointing
   disappointment disapproval disapprove disapproved disarray disaster disasters disastrous disastrously disavow
   disavowed disavowing disbanded disbelief discarded discharge disciplinary discipline disciplined disciplines
   disclose disclosed disclosing disclosure disclosures discomfort disconnect disconnected discontent discord
   discount discounted discourage discourse discover discovered discoveries discovery discredit discredited
   discrediting discretion discretionary discriminate discriminated discrimination discriminatory discuss discussed
   discusses discussing discussion discussions disdain disease diseases disenfranchised disenfranchisement
   disgorgement disgrace disgraced disgraceful disgruntled disgust disgusted disgusting dish dishes dishonest
   disillusioned disingenuous dislike disliked dislikes dislodge disloyal disloyalty dismal dismantle dismantling
   dismay dismayed dismiss dismissal dismissed dismisses dismissing dismissive disobedience disorder disorderly
   disparage disparaged disparaging disparate dispatch dispatched dispatcher dispatching dispel displace displaced
   displacement display displayed displaying displays displeased displeasure disposal disposed disproportionate
   disproportionately dispute disputed disputes disqualified disqualifies disqualify disqualifying disregard
   disregarding disrespect disrespected disrespectful disrupt disrupted disrupting disruption disruptions disruptive
   dissatisfaction dissatisfied dissemination dissent dissertation disservice dissident dissidents dissolution
   dissolve dissolving distance distanced distances distancing distant distaste distinct distinction distinctions
   distinctive distinctly distinguish distinguished distinguishes distorted distorting distortion distortions
   distorts distract distracted distraction distractions distress distressed distribute distributed distributing
   distribution distributors district districts distrust distrusted disturbed disturbing disturbingly dive divergent
   diverse diversify diversion diversity divert diverted diverting divest divide divided dividends divides dividing
   division divisions divisive divisiveness divorce divorced do docket doctor doctoral doctorate doctors doctrine
   document documentary documentation documented documenting documents dodge dodged dodging does doesnt dog dogged
   doggedly dogs doing doling doll dollar dollars domain domains domestic domestically domesticated dominance
   dominant dominate dominated dominates dominating don donate donated donating donation donations done donned
   donning donor donors dont doom doomed door doors doorstep dope doping dorm dose dossier dot dotted double doubled
   doubles doubling doubly doubt doubted doubting doubts dove doves dovish down downfall downgrade downgraded
   download downplay downplayed downright downs downtown downturn downward dozen dozens draft drafted drafting
   drafts drag dragged dragging drama dramatic dramatically drank draped drastic drastically draw drawing drawings
   drawn draws dreadful dream dreamed dreams dress dressed dresses dressing drew dried drift drilling drills drink
   drinking drinks drip drive driven driver driverless drivers drives driving drone drones drop dropped dropping
   drops drought drove droves drowned drug drugged drugmaker drugs drum drumbeat drums drunk drunken dry du dual
   dubbed dubious duck ducking dude due duel dueling dues dug dump dumped dumping duo durability durable duration
   during dust dusty duties dutifully duty dwell dwelled dwellers dwindled dwindling dying dynamic dynamics
   dynasties dynasty dysfunction dysfunctional each eager eagerness ear earlier earliest early earn earned earners
   earnest earning earnings earns earpiece ears earth earthquake ease eased easier easiest easily easing east
   eastern easy eat eating echo echoed echoes echoing eclectic eclipse eco ecological economic economically
   economics economies economist economists economy ecosystem edge edged edges edit edited editing edition editions
   editor editorial editorials editors educate educated educating education educational educator educators effect
   effective effectively effectiveness effects efficiency efficient efficiently effort efforts effusively egg eggs
   ego egregious eight eighteen eighth either ejected eked el elaborate elaborated elapsed elder elderly elders
   eldest elect electability electable elected electing election elections elective electoral electorate electorates
   electric electrical electricity electrified electronic electronics elegant element elementary elements elephant
   elevate elevated elevating elevator eligibility eligible eliminate eliminated eliminating elimination elite
   elites elitist eloquent else elsewhere em email emailed emails embargo embark embarked embarrass embarrassed
   embarrassing embarrassment embassies embassy embattled embedded embedding emblazoned emblem emblematic embodied
   embodies embodiment embody embolden emboldened embrace embraced embraces embracing embroiled embryos emerge
   emerged emergence emergencies emergency emerges emerging emeritus emigrated eminent emission emissions emotion
   emotional emotionally emotions empathetic empathize empathy emphasis emphasize emphasized emphasizes emphasizing
   emphatic emphatically empire empirical employ employed employee employees employer employers employing employment
   employs empower empowered empowering empowerment empty emulate en enable enabled enables enabling enact enacted
   enacting enamored encapsulates enclave enclaves encompasses encounter encountered encounters encourage encouraged
   encouragement encourages encouraging encrypted encryption enculturation end endanger endangered endangering
   endangerment endeavor endeavors ended ending endless endlessly endorse endorsed endorsement endorsements endorser
   endorsers endorses endorsing ends endure endured enduring enemies enemy energetic energize energized energy
   enforce enforced enforcement enforcer enforcing engage engaged engagement engagements engaging engendered engine
   engineer engineered engineering engineers engraved engulfed enhance enhanced enhancing enjambment enjoy enjoyable
   enjoyed enjoying enjoys enlist enlisted enmeshed enmity enormous enormously enough enraged enrich enriched
   enrichment enrollment enshrined ensued ensuing ensure ensured ensures ensuring entailed entails entanglements
   enter entered entering enterprise enterprises enters entertain entertainer entertaining entertainment enthusiasm
   enthusiastic enthusiastically enthusiasts enticing entire entirely entities entitled entitlement entity entourage
   entrance entreaties entrenched entrepreneur entrepreneurial entrepreneurs entrepreneurship entry enviable
   environment environmental environmentalists environments envision envisioned envoy epic epicenter epidemic
   episode episodes epistemic epistemology epitaph eponymous equal equality equally equals equate equation equip
   equipment equipped equities equity equivalence equivalent equivocation era eradicate erase erased erect erected
   erode eroded eroding erosion erotic erroneous error errors erstwhile erupt erupted erupting eruptions erupts
   escalate escalated escalating escalation escape escaped escaping escorted especially espionage espoused essay
   essence essential essentially establish established establishes establishing establishment establishments estate
   esteem estimate estimated estimates estimation estranged et etc eternal ethanol ethical ethics ethnic ethnically
   ethnicity ethnocentrism ethos etiquette eulogy euphoria euro euros evacuate evacuated evacuation evade evaluate
   evaluated evaluating evaluation evangelical evangelicals evaporated evasion evasive eve even evenhanded evening
   evenings evenly event events eventual eventually ever every everybody everyday everyone everything everywhere
   eviction evidence evidenced evident evidently evil evils eviscerated evoked evolution evolutionary evolve evolved
   evolving ex exacerbate exacerbated exact exactly exaggerated exaggerating exaggeration exam examination examine
   examined examining example examples exams exasperated exasperation exceed exceeded exceeding exceedingly exceeds
   excellence excellent except exception exceptional exceptionally exceptions excerpt excerpts excess excesses
   excessive excessively exchange exchanged exchanges exchanging excite excited excitement exciting exclaimed
   excluding exclusion exclusive exclusively excuse excuses execute executed executing execution executions
   executive executives exemplified exempt exemption exercise exercised exercises exercising exert exhausted
   exhaustive exhibit exhibited exhibition exhibits exile exiled exist existed existence existential existing exists
   exit exited exodus exonerated exoneration exotic expand expanded expanding expands expansion expansive expect
   expectation expectations expected expecting expects expedited expeditions expel expelled expenditure expenditures
   expense expenses expensive experience experienced experiences experiencing experiment experimental experimentally
   experimentation experiments expert expertise experts expire expired expires expiring explain explained explaining
   explains explanation explanations explanatory explicit explicitly explode exploded exploding exploit exploitation
   exploited exploiting exploration explore explored explores exploring explosion explosions explosive explosives
   export exporter exporters exporting exports expose exposed exposes exposing exposure express expressed expresses
   expressing expression expressions expulsion extant extend extended extending extends extension extensions
   extensive extensively extent exterminated external extort extortion extra extract extracted extractive extradite
   extradited extradition extrajudicial extramarital extraordinarily extraordinary extreme extremely extremes
   extremism extremist extremists exuberant eye eyeballs eyebrows eyeing eyes eyewitness fabric fabricated face
   faced faces facet facial facilitate facilitated facilities facility facing fact faction factions facto factor
   factored factories factors factory facts factual factually faculty fade faded fading fail failed failing failings
   fails failure failures fair fairly fairness fairways fairy faith faithful faithfully faiths fake faked fall
   fallen falling fallout falls false falsehoods falsely falter faltered fame famed familial familiar familiarity
   families family famous famously fan fancy fanned fanning fans fantastic fantasy far fare fared fares farewell
   faring farm farmer farmers farming farms farther fascinating fascination fascism fascist fashion fashioned fast
   faster fastest fat fatal fatalities fatally fate fateful father fathers fatigue fatigues fault faulted faults
   faulty faux favor favorability favorable favorably favored favoring favorite favorites favoritism favors favour
   favourite favourites fax fealty fear feared fearful fearing fears feasible feat feature featured features
   featuring feces feckless federal federally federation feds fee feeble feed feedback feeds feel feeling feelings
   feels fees feet fell fellow felons felony felt female feminism feminist feminists femora femoral femur fence
   fences fend fending ferocious ferocity ferries ferry fertile fervent fervor festival festivals feud feuded
   feuding fever few fewer fiasco fiction fictional fictitious fides fiduciary field fields fierce fiercely fiery
   fifteen fifth fifty fight fighter fighters fighting fights figure figured figures figuring file filed files
   filibuster filing filings fill filled filling film filmed filming filmmaker films filtering filthy final finale
   finalize finalized finalizing finally finals finance financed finances financial financially financier financiers
   financing find finding findings finds fine fined fines finest finger fingerprints fingers finish finished
   finishes finishing fire firearm firearms firebrand fired firefighter firefighters firehouse firepower fires
   firestorm firewall fireworks firing firm firmly firms first firsthand fiscal fiscally fish fisherman fishing fit
   fitness fits fitting five fix fixed fixing fixture fixtures fizzled flag flagging flagrant flags flagship flair
   flak flame flames flanked flap flare flash flashes flashpoint flashy flat flatly flattering flavor flavors flaw
   flawed flaws fled fledgling flee fleeing fleet flesh flew flexibility flexible fliers flies flight flights flip
   flipped flipping flips flirted float floated floating flock flocked flood flooded floodgates flooding floods
   floor floors flourish flourishing flouting flow flowed flower flowers flowing flown flows flu fluid flung flurry
   flush flustered flux fly flying foam focal focus focused focuses focusing fodder foe foes fog foil foiled fold
   folded folk folks follow followed follower followers following follows folly foment fomenting fond fondly
   fondness food fool foolish foot footage football foothold footing footnote footprint footsteps for foraging
   forays forbid forbidden force forced forceful forcefully forces forcibly forcing fore forearm forecast forecasts
   foreclosure forefront foreign foreigners foremost forensic foresee forestall forever forge forged forgery forget
   forgetting forging forgive forgiven forgiveness forgo forgot forgotten fork forlorn form formal formally format
   formation formed former formerly formidable forming forms formula formulate forth forthcoming fortified fortitude
   fortnight fortunate fortune fortunes forty forum forums forward forwarded forwards fossil foster fostered
   fostering fought foul found foundation foundational foundations founded founder founders founding four fourth
   fracas fracking fraction fractious fracture fractured fractures fracturing fragile fragments frame framed frames
   framework framing franchise franchises frankly fraternity fraud frauds fraudulent fraught fray free freed freedom
   freedoms freeing freelance freely freewheeling freeze freezing frenzied frenzy frequency frequent frequently
   fresh freshman friend friendliest friendly friends friendship frightened frightening fringe fringes from front
   frontier frontline frontrunner fronts froze frozen fruit fruitless fruits frustrate frustrated frustrating
   frustration frustrations fucking fuel fueled fueling fuelled fuels fugitive fugitives fulfill fulfilled
   fulfilling fulfillment full fullest fully fumble fuming fun function functional functioning functions fund
   fundamental fundamentally funded funding fundraise fundraiser fundraisers fundraising funds funeral fungus
   funneling funny furious furiously furniture furor further furthering fury fusca futile future futures gadfly
   gaffe gaffes gaggle gain gained gaining gains gala galleries gallery gallon gallons galvanize galvanized
   galvanizing gambit gamble gambling game games gaming gang gangs gap gaps garage garbage garden gardens garment
   garner garnered garnering gas gases gasoline gasp gate gateway gather gathered gathering gatherings gathers gaunt
   gave gay gays gaze gear geared gearing gel gels gender general generalizability generalized generally generals
   generate generated generates generating generation generational generations generative generators generic
   generosity generous genes genetic genetically genital genitalia genius genocidal genocide genome genre gentle
   gentleman gentlemen gentrification genuine genuinely geographic geographical geographically geography geologist
   geometries geometry geopolitical gesture gestures get gets getting giant giants giddy gift gifted gifts gig
   gigantic gigs gilded gin gingerly girl girlfriend girls give given gives giving glad glamorous glaring glass
   glasses gleefully glide glimpse global globalist globalization globally globe gloom gloomy glory gloves glow
   glowing glued glut go goal goalkeeper goals gods goers goes going gold golf golfer gone gonna good goodbye
   goodness goods goodwill gorgeous gosh gospel gossip got gotta gotten govern governance governed governing
   government governmental governments governor governors governorship governs grab grabbed grabbing grabs grace
   graces grade gradual gradually graduate graduated graduates graduating graduation graffiti graft grafted grain
   grammar grams grand grandchild grandchildren granddaughter grandfather grandiose grandmother grandparents grant
   granted granting grants grape graphic graphics grapple grappled grappling grasp grasping grass grassroots
   grateful gratitude grave gravely graves gravitated gravity gray great greater greatest greatly greatness greed
   green greenhouse greens greeted greeting greetings grenade grew grid gridlock gridlocked grief grievance
   grievances grieving grievous grilled grim grin grind grinning grip gripped gripping grips grit grizzly groceries
   grocery grooming groped groping gross ground groundbreaking grounded grounds groundswell groundwork group
   grouping groups grow growing grown grows growth grudge grudgingly grueling gruesome guarantee guaranteed
   guaranteeing guarantees guarantor guard guarded guards gubernatorial guerrilla guerrillas guess guessing guest
   guests guidance guide guided guidelines guiding guilt guilty guitar guitarist gun gunfire gunman gunmen gunned
   gunpoint guns gunshot gunshots guru gushed gut guts gutter guy guys gym habit habits hack hacked hacker hackers
   hacking hacks had hail hailed hailing hails hair half halftime halfway hall hallmark hallmarks halls hallways
   halt halted halting halved hammer hammered hammering hampered hampering hand handcuffed handcuffs handed handful
   handgun handily handing handle handled handles handling handpicked hands handshake handsome handwritten handy
   hang hangar hanging hangs happen happened happening happens happily happy harassed harassing harassment harbor
   harbour hard hardened harder hardest hardline hardliners hardly hardship hardware hardworking harm harmed harmful
   harms harness harsh harsher harshest harshly harvest harvesting has hashtag hasnt hasten hastened hastily hat
   hate hated hateful hater haters hates hatred hats haul hauled haunts have haven having havoc hawk hawkish hawks
   hazard hazardous he head headache headaches headed header heading headline headlined headlines headlong
   headquarters heads headscarves headstones headwinds heal healer healing health healthcare healthier healthy heap
   heaped hear heard hearing hearings hears heart heartfelt heartland hearts heat heated heating heats heaven
   heavier heavily heavy heavyweight heavyweights heck heckler hed hedge hedged heed heeded heels hefty height
   heightened heights heinous heir heist held helicopter helicopters helium hell helm help helped helpful helping
   helps hemisphere hen hence her heralded here hereby heresy heritage hero heroes heroic heroin heroine hers
   herself hes hesitant hesitate hesitated hesitation hey heyday hi hid hidden hide hiding hierarchy high higher
   highest highlands highlight highlighted highlighting highlights highly highs highway highways hijacked hike hikes
   hiking hilarious him himself hinder hindsight hinge hint hinted hinting hints hip hire hired hires hiring his
   historian historians historic historical historically histories history hit hitch hits hitting ho hoax hobbled
   hobby hockey hold holders holding holdings holdout holdouts holds hole holes holiday holidays holiest holy homage
   home homegrown homeland homeless homemade homeowners homepage homes hometown homicide homicides homophobic
   homosexual homosexuality honest honestly honesty honey honing honor honorable honorary honored honoring honors
   honour honours hook hop hope hoped hopeful hopefully hopefuls hopeless hopelessly hopes hoping hopped horizon
   horizontal horrible horrific horrified horrifying horror horrors horse horses hospital hospitality hospitalized
   hospitals host hostage hostages hosted hostile hostilities hostility hosting hosts hot hotel hotels hotly
   hotspots hotter hottest hour hourly hours housed household households houses housing hovered hovering how however
   href https hub hubs huddle huddled hug huge hugely hugged hugging huh human humanitarian humanity humans humble
   humbled humbling humiliated humiliating humiliation humility humor humour hundred hundreds hung hunger hungry
   hunt hunter hunting hunts hurdle hurdles hurled hurricanes hurt hurtful hurting hurts husband husbands hush
   hybrid hydraulic hydrogen hype hyper hyperbole hypocrisy hypocritical hypothetical hysteria hysterical ice icon
   iconic icy id idea ideal idealism ideally ideals ideas identical identification identified identifies identify
   identifying identities identity ideological ideologically ideology idiots idle idly idol if ignited ignorance
   ignorant ignore ignored ignores ignoring ill illegal illegally illegals illicit illness illnesses illusion
   illustrate illustrated illustrates illustration im image imagery images imagination imagine imagined imagining
   imbalance imitating immediate immediately immense immigrant immigrants immigrated immigration imminent immoral
   immune immunity impact impacted impacting impacts impartial impartiality impasse impassioned impatient impeach
   impeached impeachment impede impending imperative imperfect imperialism imperil imperiled impermissibly impetus
   implement implementation implemented implementing implicate implicated implicating implication implications
   implicit implicitly implied implies implored imply implying import importance important importantly imported
   importing imports impose imposed imposing imposition impossible impossibly impotence impoverished impractical
   impress impressed impression impressions impressive imprint imprisoned imprisonment improbable impromptu improper
   improperly improve improved improvement improvements improves improving impugned impugning impulse impulses in
   inability inaccurate inaction inactive inadequate inadvertently inappropriate inappropriately inaugural
   inaugurated inauguration inauthentic inbox incapable incarceration incarnation incendiary incensed incentive
   incentives inception incest inch inches incident incidentally incidents incite incitement incites inciting
   inclination inclined include included includes including inclusion inclusive inclusiveness income incomes
   incoming incompatible incompetence incompetent incomplete inconsistencies inconsistent inconvenient incorporate
   incorrect incorrectly increase increased increases increasing increasingly incredible incredibly incredulous
   incremental incriminating incumbent incumbents incursion indeed indefensible indefinite indefinitely independence
   independent independently independents index indicate indicated indicates indicating indication indications
   indicative indicator indicators indict indicted indictment indictments indigenous indignation indirect indirectly
   indiscriminate indispensable indistinguishable individual individually individuals industrial industrialist
   industries industry ineffective ineligible inept inequality inequities inertia inevitability inevitable
   inevitably inexcusable inexperience infamous infamously infant infants infected infection inference inferior
   infighting infiltrated infiltration inflaming inflammatory inflate inflation inflators inflection inflict
   inflicted influence influenced influences influential influx info inform informal informally informant
   information informed informing infrastructure infringe infringed infringement infringing infuriated ingredients
   inhabitants inhalation inherent inherently inheritance inherited inhibit inhospitable inhumane initial initially
   initiate initiated initiating initiation initiative initiatives inject injecting injection injects injunction
   injured injuries injuring injury injustice ink inmate inner inning innings innocence innocent innocents
   innovation innovations innovative input inquiries inquiry inroads insane insanity insects insecure insecurity
   insensitive insert inserted inside insider insiders insight insights insist insisted insistence insisting insists
   inspector inspiration inspire inspired inspires inspiring instability install installation installations
   installed installing installment instance instances instant instantly instead instinct instinctive instincts
   institution institutional institutions instructed instructing instruction instructions instructor instrument
   instrumental instruments insufficient insult insulted insulting insults insurance insured insurer insurers
   insurgency insurgent insurgents insurmountable intact integral integrate integrated integrating integration
   integrity intellectual intellectually intellectuals intelligence intelligent intemperate intend intended intends
   intense intensely intensified intensify intensifying intensity intensive intent intention intentional
   intentionally intentions inter interact interaction interactions interactive intercepted interconnected
   intercontinental intercourse interest interested interesting interests interface interfaces interfaith interfere
   interfered interference interfering interim interior interjected interjection intermittently intern internal
   internally international internationalist internationally internet internment interns interpret interpretation
   interpretations interpreted interpreter interrogated interrogation interrupted interrupting interruptions
   intersect intersection interstate interstellar interval intervene intervened intervening intervention
   interventionist interventions interview interviewed interviewer interviewers interviewing interviews intimate
   intimidate intimidation into intolerance intoxicated intricacies intrigued intriguing introduce introduced
   introduces introducing introduction introductory intruder intruders intrusions inundated invading invasion invent
   invented inventory inversion inversions inverted invest invested investigate investigated investigates
   investigating investigation investigations investigative investigator investigators investing investment
   investments investor investors invitation invite invited invites inviting invoke invoked invokes invoking
   involuntary involve involved involvement involves involving inward ire iron ironic irony irrational irrelevant
   irresistible irresponsible irreversible irritated irritation is island islands islets isnt isolate isolated
   isolating isolationist issue issued issues issuing it item items iteration its itself ivory jab jabbing jabs
   jacket jail jailed jam jams jargon jarring jaw jeans jeered jeers jelly jeopardize jeopardy jet jets jewelry
   jihad jihadi jihadist jihadists job jobless jobs jockeying jogging join joined joining joins joint jointly joke
   joked jokes joking jokingly jolt journalism journalist journalistic journalists journals journey joy judge judged
   judgement judges judgeship judging judgment judgments judicial judiciary juggernaut juice jumbo jump jumped
   jumping jumps junction juncture jungle junior juniors jurisdiction jurisdictions jurist jurors jury just justice
   justices justifiably justification justifications justified justify keen keenly keep keeping keeps kept key
   keynote keys kick kicked kicking kickoff kicks kid kidding kidnap kidnapped kidnapping kids kill killed killer
   killers killing killings kills kilometers kilometres kind kinda kinds kinematics kingdom kings kiss kissed
   kissing kitchen km knack knee kneel knees knelt knew knife knight knock knocked knocking know knowing knowingly
   knowledge knowledgeable known knows kudos la lab label labeled labeling labelled labelling labels labor labored
   laborers laboring laced lack lacked lacking lackluster lacks ladder ladies lady lagged lagging lags laid
   lambasted lame lamented lamenting laments lamp land landed landing landlines landlord landmark lands landscape
   landslide lane lanes language languages lantern lanterns lap lapse lapses large largely larger largest laser lash
   lashed lashing last lasted lasting late lately later latest latter lauded laugh laughed laughing laughs laughter
   launch launched launches launching laundering laundry lava lavish lavished law lawfully lawmaker lawmakers lawn
   laws lawsuit lawsuits lawyer lawyers lax lay layer layers laying layoffs layout lays lazy lead leader leaders
   leadership leading leadoff leads league leagues leak leaked leaker leakers leaking leaks lean leaned leaning
   leanings leans leap learn learned learning lease least leather leave leaves leaving lectern lecture lectured
   lecturer lectures led leeway left leftist leftward leftwing leg legacies legacy legal legality legalization
   legalize legalized legalizing legally legend legendary legions legislate legislating legislation legislative
   legislator legislators legislature legislatures legitimacy legitimate legitimately legs lend lender lenders
   lending lends length lengthy lens lent lesbian lesbians less lessen lesser lesson lessons lest let lethal lets
   letter letters letting level leveled leveling levelled levels leverage leveraged leveraging levy lewd lexical
   liabilities liability liable liar liars libel liberal liberalism liberalization liberals liberate liberation
   libertarian libertarians liberties liberty library license licensed licenses licensing lick lid lie lied lies
   lieutenant life lifeline lifelong lifestyle lifetime lifetimes lift lifted lifting ligament light lighter
   lighthearted lighting lightly lightning lights lightweight lignite likable like liked likelihood likely likened
   likening likes likewise liking limb limbs limelight limit limitation limitations limited limiting limits line
   linebacker lined lineman lines lineup lingered lingering linguist linguistic linguistics lining link linked
   linking links lion lip lips lipstick lipsticks liquid liquor list listed listen listened listener listeners
   listening listens listing listings lists lit litany literal literally literary literature litigated litigation
   litmus littered little live lived lively lives living load loaded loading loads loan loans loath loathed lobbied
   lobbies lobby lobbying lobbyist lobbyists local localist localities locally locals locate located location
   locations lock locked locker locking locomotion locomotor lodged lodging lofty logged logic logical logistical
   logistics logo lone lonely long longer longest longstanding longtime look looked looking lookout looks loom
   loomed looming looms loop loophole loopholes loose loosely loosen lopsided lose loser losers loses losing loss
   losses lost lot lots loud louder loudest loudly love loved lovely lover lovers loves loving low lower lowered
   lowering lowest lows loyal loyalist loyalists loyalties loyalty lucid luck lucky lucrative luggage lull lumber
   lunch luncheon lunches lungs lurch lurching lure lured luring lurking lush luxurious luxury lying lynching lyrics
   machine machinery machines mad made madness madrassa mafia magazine magazines magic magical magically magician
   magicians magnanimous magnate magnetism magnificent magnitude maiden mail mailer mailers main mainland mainly
   mainstream maintain maintained maintaining maintains maintenance maize major majorities majority make makeover
   maker makers makes makeshift makeup making malaise male males malicious mall malls malware mammoth man manage
   managed management manager managers manages managing mandate mandated mandates mandatory maneuver maneuvering
   manhunt manifesto manipulate manipulated manipulating manipulation manipulator mankind manner manners mansion
   manslaughter mantle mantra manual manufactured manufacturer manufacturers manufacturing manuscript manuscripts
   many map mapping maps marathon marble marched marchers marches marching margin marginal marginalized margins
   marijuana marines marital maritime mark marked markedly marker markers market marketing marketplace marketplaces
   markets marking marks marquee marred marriage marriages married marry marrying marshal martial marveled
   masculinity mask masked masking mass massacre massacred massacres massages masse masses massive massively master
   mastermind masterminding masterpieces masters mat mata match matched matches matching matchup matchups mate mater
   material materialized materials maternity mates math mathematical mathematically mathematician mathematics matter
   mattered matters mature maturity maven maverick maximize maximum may maybe mayhem mayor mayoral mayors me meal
   meals mean meandered meaning meaningful meanings means meant meantime meanwhile measurable measure measured
   measurements measures measuring meat mechanic mechanical mechanics mechanism medal medals meddled meddling media
   median mediation medic medical medication medicine medicines medieval medium meet meeting meetings meets mega
   meltdown member members membership memberships meme memo memoir memoirs memorable memorial memorials memories
   memorized memory memos men menace mend mental mentality mentally mention mentioned mentioning mentions mentor
   mentoring menu mercenaries merchandise merchants merciless mercury mercy mere merely merge merged merger mergers
   merit merits mermaid mess message messages messaging messenger messengers messing messy met metadata metal
   metaphor metaphorically metascience meteoric meter meters method methodical methodically methodological
   methodology methods metres metric metrics metro metropolitan microphone microscope microwave mid midday middle
   midfield midfielder midnight midst midterm midterms midtown midweek miffed might migrant migrants migrated
   migration mild mildly mile mileage miles milestone militant militants militaries militarily militarization
   militarized militarizing military militia militiamen militias millennial millennials million millionaire millions
   mills mimic minarets mind mindful minds mindset mine miner miners mines mini minimal minimize minimum mining
   minister ministers ministry minor minorities minority minors minus minute minutes miracle mirage mired mirror
   mirrored mirrors misbehavior miscalculation mischief misconduct misdemeanor miserably misguided mishandled
   mishandling misinformation misjudged mislead misleading misled mismanagement misogynist misogyny
   misrepresentation misrepresented misrepresenting miss missed misses missile missiles missing mission missionary
   missions missives misspelled misspoke misstated missteps mistake mistaken mistakenly mistakes mistaking mistook
   mistress mistrust misunderstanding misunderstood misuse misusing mitigate mix mixed mixing mixture mob mobile
   mobility mobilize mobilized mock mocked mockery mocking mocks mode model modeling models moderate moderated
   moderates moderator moderators modern modernity modest modification modified modify mogul moisture mold molesting
   mom moment momentous moments momentum moms monarch monarchy monasteries monastery monastic monetary money
   mongering moniker monitor monitoring monitors monk monks monologue monopoly monster montage month monthly months
   monument mood moon moot moral morale morality morally moratorium more morning morphological morphology mortal
   mortar mortgage mortgages mosque mosques mosquito mosquitoes most mostly mother mothers motion motivate motivated
   motivating motivation motivations motivator motive motives motor motorcade motorcycle motorist motorists motto
   mount mountain mountains mounted mounting mourn mourned mourning mouth move moved movement movements moves movie
   movies moving mowing much mud muddled muddy mug mulling multi multilateral multimillion multinational multiple
   mum municipal municipalities municipality mural murals murder murdered murderer murderers murdering murderous
   murders murky muscle muscular mused museum museums music musical musician must muster mustered mutant mutants
   mutation muted mutilation mutual mutually my myriad myself mysterious mystery myth na nagging nail naive naked
   name named namely names namesake naming nanny narcissist narcissistic narrative narrator narrow narrowed narrower
   narrowest narrowing narrowly nasty nation national nationalism nationalist nationalists nationalities nationality
   nationalized nationally nationals nations nationwide native natives nativism nativist natural naturalization
   naturalized naturally nature naval navigate navigated navigating navigation near nearby nearest nearing nearly
   nears nebulous necessarily necessary necessity neck need needed needing needle needled needs negative negatively
   negatives negativity neglect neglected negligence negligent negotiable negotiate negotiated negotiating
   negotiation negotiations negotiator negotiators neighbor neighborhood neighborhoods neighboring neighbors
   neighbouring neither nemesis neo neologism neon neophyte nephew nerve nervous net netted network networking
   networks neuro neuroscience neurosurgeon neutral neutrality never nevertheless new newborn newcomer newcomers
   newer newest newfound newly news newsletter newsmaker newspaper newspapers newsrooms newsworthy next nice nicely
   niceties niche nickname nicknamed niece night nightclub nightclubs nightly nightmare nights nighttime nine ninth
   no noble nobody nod nodded nods noise noisy nominal nominally nominate nominated nominates nominating nomination
   nominations nominee nominees non nondisclosure none nonetheless nonexistent nonpartisan nonprofit nonprofits
   nonsense nonviolent nonwhite nonwhites noon nor norm normal normally norms northbound northeast northeastern
   northern northwestern nose noses nostalgia not notable notably notch notched note noted notes nothing notice
   noticeably noticed notices noticing notified notify noting notion notions notoriety notorious notoriously
   notwithstanding novel novelist novels now nowadays nowhere nuanced nuances nuclear nude nukes nullified number
   numbered numbering numbers numerous nurse nurses nursing nurtured nutrition nutritional nuts oath obesity obeying
   obituary object objected objection objectionable objections objective objectives objectivity objects obligated
   obligation obligations obliged obliquely oblivion obscene obscure obscured obscurity observation observations
   observe observed observer observers observing obsessed obsession obsolete obstacle obstacles obstruct obstructing
   obstruction obtain obtained obtaining obvious obviously occasion occasional occasionally occasions occupation
   occupied occupy occupying occur occurred occurrence occurring occurs ocean odd odds odious of off offence
   offences offend offended offender offenders offense offenses offensive offer offered offering offerings offers
   office officeholders officer officers offices official officially officials offseason offset offsetting offshoot
   offshore oft often oh oil oilfield okay old older oldest oligarch oligarchy olive ominous omissions omitted on
   onboard once one onerous ones oneself onetime ongoing online only onslaught onstage onto onus op opaque open
   opened opener opening openings openly openness opens opera operate operated operates operating operation
   operational operations operative operatives operator operators opined opinion opinionated opinions opioid
   opponent opponents opportunist opportunities opportunity oppose opposed opposes opposing opposite opposition
   oppression oppressive opt opted optics optimal optimism optimistic opting option options or oral orange orbit
   orchestrate orchestrated orchestrating ordeal order ordered ordering orderly orders ordinary ore org organic
   organisation organisations organised organisers organization organizational organizations organize organized
   organizer organizers organizing organs orientation oriented origin original originality originally originated
   origins orthodox orthodoxy ostensibly other others otherwise ought ounce our ours ourselves oust ousted ouster
   out outbreak outburst outbursts outcome outcomes outcry outdated outdoor outer outfielder outfit outfits outgoing
   outing outings outlandish outlet outlets outlier outliers outline outlined outlines outlining outlook outnumber
   outnumbered outpost outpouring output outrage outraged outrageous outreach outright outro outs outset outside
   outsider outsiders outsize outsized outskirts outsource outsourced outsourcing outspent outspoken outstanding
   outweigh outweighs ovation ovations over overall overarching overcapacity overcome overcoming overdose overdrive
   overdue overflow overhaul overhauled overhauling overhead overheard overlap overlapping overlook overlooked
   overlooking overly overnight overpromise overreach overruled oversaw overseas oversee overseeing overseen
   oversees overshadow overshadowed overshoot oversight overstated oversupply overt overtake overtaken overtaking
   overthrow overtime overtly overtones overtures overturn overturned overturning overwhelmed overwhelming
   overwhelmingly owe owed owes owing own owned owner owners ownership owning owns oxygen ozone pace pacifism pack
   package packages packed packing pact padding page pageant pages paid pain painful pains paint painted painter
   painting paintings paints pair pairing pal palace palate pale palpable pals paltry pan pandemic pandered
   pandering panel panels panic panicked panned pants pantsuit papal paper papers paperwork parade paragraph
   parallel parallels parameters paramilitary paramount paranoid pardon pardoned parent parental parents pariah
   parishioners park parked parking parks parliament parliamentary parody parole part parted partial partially
   participant participants participate participated participating participation particle particles particular
   particularly parties parting partisan partisans partisanship partly partner partnered partners partnership
   partnerships parts party partying partys pass passage passages passed passenger passengers passes passing passion
   passionate passionately passions passive passport passports passwords past pasta pastor pastors patch patched
   patches patent patented patents path pathetic paths pathway patience patient patients patriarch patriot patriotic
   patriotism patriots patrol patrolled patrols patron patronizing patrons pattern patterns pause paused pave paved
   paving pawn pay payback paycheck paychecks payday paying payment payments payout payouts payroll pays peace
   peaceful peacefully peacekeepers peacekeeping peacetime peak peaked peaking peanut peasants peculiar peddling
   pediatric pedigree peer peering peers pelvic pen penalized penalties penalty penchant pencil pending penetrate
   penetrated penetration peninsula penis penned penny pension pensions pent people peoples pep pepper peppered
   peppering per perceive perceived perceives percent percentage percentages percentile percentiles perception
   perceptions perch perfect perfectly perform performance performances performed performers performing performs
   perfunctory perhaps peril perilous perils period periodically periods perished perjury perk perks permanent
   permanently permission permit permits permitted permitting peroxide perpetrated perpetrator perpetrators
   perpetual perpetuate perpetuating persecuted persecution perseverance persist persistence persistent person
   persona personal personalities personality personally personnel persons perspective perspectives persuadable
   persuade persuaded persuading persuasion pertaining pervasive perverse pesos pessimism pessimistic pet petition
   petroleum petty pharmaceutical phase phenomenal phenomenon philanthropic philanthropist philanthropy philosopher
   philosophers philosophical philosophy phone phoned phones phony photo photograph photographed photographer
   photographers photographic photographs photography photos phrase phrases physical physically physician physicians
   physicist physics pic pick picked picket picking pickle picks pickup picnic picture pictures picturesque pie
   piece pieces pig pigs pile piled pilgrimage pilgrims pill pillars pills pilot pin pinch pink pinned pins pioneer
   pioneering pipe pipeline pipelines pipes piping pique pirate pistol pit pitch pitched pitcher pitches pitching
   pitting pivot pivotal pivoted pivoting pivots pizza placards placate place placed placement places placing
   plagiarism plagued plain plainly plaintiff plaintiffs plan plane planes planet plank planks planned planner
   planning plans plant planted plants plastered plastic plate plateau plates platform platforms platitudes platter
   plaudits plausible play playback playbook played player players playfully playing playoff playoffs plays
   playwright plaza plea plead pleaded pleading pleads pleas pleasant please pleased pleases pleasure pled pledge
   pledged pledges pledging plenty plight plodding plot plots plotted plotting plowed plug plummeted plunge plunged
   plurality plus pm pocket pocketed pockets podcast podcasts podium poem poems poet poetic poetry pogrom poignant
   point pointed pointedly pointing points poised poison poisoned poisoning poisonous poker poking pol polarization
   polarized polarizing pole poles police policemen policies policing policy policymakers policymaking polishing
   polite politely political politically politician politicians politicized politicizing politicking politicos
   politics poll polled polling polls pollster pollsters pollutants polluted polluting pollution pondered pool pools
   poor poorer poorest poorly pop pope popping popular popularity populated population populations populism populist
   populous pork porn pornography porous port portal portfolio portion portions portrait portray portrayal portrayed
   portraying portrays ports pose posed poses posing posited position positioned positioning positions positive
   positively possess possessed possesses possession possessions possibilities possibility possible possibly post
   posted poster posters posting postings postpone postponed postponing posts postseason postural posture pot potent
   potential potentially pothole pottery poultry pounce pounced pound pounding pounds pour poured pouring poverty
   powder power powered powerful powerfully powerhouse powerless powers ppg practical practically practice practiced
   practices practicing practitioners pragmatic pragmatism pragmatist praise praised praises praising pray prayer
   prayers praying pre preached preacher precarious precedence precedent precedents precedes precinct precincts
   precious precipitated precise precisely precision predatory predecessor predecessors predicated predict
   predictable predictably predicted predicting prediction predictions predictive predicts predominantly
   preemptively prefer preferable preference preferences preferred prefers pregnancy pregnant prejudice preliminary
   prelude premature prematurely premeditated premier premiere premiered premise premised premises premium premiums
   prep preparation preparations prepare prepared preparedness prepares preparing prerogatives prescribing
   prescription prescriptions preseason presence present presentation presentations presented presenter presenting
   presents preservation preserve preserved preserving presided presidency president presidential presidents
   presiding press pressed pressing pressure pressured pressures pressuring prestigious presumably presume presumed
   presumptive presumptively pretend pretending pretense preternaturally pretext pretty prevail prevailed prevailing
   prevails prevalent prevent preventable prevented preventing prevention prevents preview previous previously price
   priced prices pricing pride priest primaries primarily primary prime primed primetime primitive prince principal
   principally principals principle principled principles print printed printing prints prior priorities prioritize
   priority prison prisoner prisoners prisons privacy private privately privatize privilege privileged privileges
   privy prize prizes pro proactive probability probable probably probation probe probes probing problem problematic
   problems procedural procedure procedures proceed proceeded proceeding proceedings proceeds process processes
   processing proclaimed proclaims proclamation produce produced producer producers produces producing product
   production productive productivity products profession professional professionalism professionally professionals
   professor professors profile profiled profiles profiling profit profitable profits profound profoundly program
   programme programming programs progress progressive progressively progressives prohibit prohibited prohibition
   prohibitions prohibitive prohibits project projected projecting projection projections projects proliferated
   proliferation prolific prolong prolonged prominence prominent prominently promise promised promises promising
   promote promoted promotes promoting promotion promotional prompt prompted prompting promptly prompts prone
   pronounced pronouncements pronunciation proof prop propaganda propel propelled propensity proper properly
   properties property prophet proponent proponents proportion proportional proportionality proportionally
   proportions proposal proposals propose proposed proposes proposing proposition propping proprietary props
   prosecute prosecuted prosecuting prosecution prosecutions prosecutor prosecutors prospect prospective prospects
   prospered prosperity prosperous prostate prostitutes protagonist protagonists protect protected protecting
   protection protectionism protections protective protector protects protest protested protester protesters
   protesting protestors protests protocol protocols prototype protracted proud proudly prove proved proven proves
   provide provided provider providers provides providing province provinces provincial proving provision
   provisional provisions provocation provocative provoke provoked provoking prowess proximity proxy prudent
   pseudonym psychiatrist psychological psychologist psychology psychopath public publication publications publicity
   publicize publicized publicly publish published publisher publishers publishes publishing pull pulled pulling
   pulls pulpit pummeled pumped punch punched punches punching punctuated pundits punish punished punishing
   punishment punitive punk pupil pupils puppet puppets purchase purchased purchases purchasing pure purely purge
   purity purported purportedly purports purpose purposely purposes purse pursuant pursue pursued pursues pursuing
   pursuit pursuits push pushed pushes pushing put puts putting puzzled puzzling pyramid pyrotechnics quagmire quake
   qualification qualifications qualified qualify qualifying qualitative qualities quality quantitative quantities
   quantity quarantine quarter quarterback quarterly quarters quartet quartile quartiles quash quashed queen quell
   queries quest question questionable questioned questioning questionnaire questionnaires questions queue quick
   quicker quickly quid quiet quietly quintet quip quipped quipping quirky quit quite quixotic quiz quo quote quoted
   quotes quoting rabbi rabbis rabbit rabid race raced races racial racially racing racism racist racists racked
   radar radiation radical radicalism radicalization radicalized radically radicals radio radius raft rage raging
   raid raided raids rail railed railing railroad rails railway rain rainbow rained rainy raise raised raises
   raising rallied rallies rally rallying ram rambling ramifications rammed ramp rampage rampant ramped ramping ran
   ranch ranchers rancor random randomly rang range ranged ranges ranging rank ranked ranking rankings ranks ransom
   rant rap rape raped rapid rapidly rapist rapists rapper rapprochement rare rarely rash ratchet ratcheted rate
   rated rates rather ratified ratify rating ratings ratio rational rationale rationales rationally rattled rattling
   raucous ravaged ravaging raw razor re reach reached reaches reaching react reacted reacting reaction reactions
   reactors reacts read reader readers readies readily readiness reading readings reads ready reaffirm reaffirmed
   real realise realism realist realistic realistically realists realities reality realization realize realized
   realizes really realm reap rear reason reasonable reasonably reasoned reasoning reasons reassess reassurance
   reassure reassured reassuring rebates rebel rebellion rebels reboot rebooted rebound rebranding rebuffed rebuild
   rebuilding rebuke rebuked rebukes rebut rebuttal recall recalled recalling recalls recanted recap recapture
   recast receded receive received receiver receives receiving recent recently reception receptive recess recession
   recipe recipes recipient recipients recite recites reciting reckless recklessly reckoning reckons reclaim
   reclaimed recognise recognised recognition recognizable recognize recognized recognizes recognizing recommend
   recommendation recommendations recommended recommending recommends reconcile reconciliation reconsider
   reconstruction record recorded recording recordings records recount recounted recounting recounts recourse
   recover recovered recovering recovery recreate recruit recruited recruiter recruiting recruitment recruits
   recurring recusal recuse recused recycling red redacted redeem redesigning redirected redistricting redouble
   redraw reduce reduced reduces reducing reduction reductions reelection reeling refer referee reference referenced
   references referencing referenda referendum referendums referral referred referring refers reflect reflected
   reflecting reflection reflective reflects reform reformed reformer reformers reforming reformist reforms refrain
   refrained refuge refugee refugees refusal refuse refused refuses refusing refuted regain regained regaining
   regard regarded regarding regardless regards regime regimes region regional regions register registered
   registering registration registry regret regrets regrettable regretted regular regularly regulars regulate
   regulating regulation regulations regulator regulators regulatory rehab rehabilitation rehearsed reign reigned
   reigning reignited reimburse rein reined reinforce reinforced reinforcements reinforces reinforcing reinstate
   reinstated reinstating reinvented reiterated reiterating reject rejected rejecting rejection rejects relatable
   relate related relates relating relation relations relationship relationships relative relatively relatives
   relativism relax relaxed relay relayed release released releases releasing relentless relentlessly relevance
   relevant reliability reliable reliably reliance reliant relied relief relies religion religions religious
   relinquish relished relocate relocated relocating reluctance reluctant reluctantly rely relying remain remainder
   remained remaining remains remake remark remarkable remarkably remarked remarking remarks remedies remedy
   remember remembered remembering remembers remind reminded reminder reminding reminds reminiscent remnants remorse
   remote remotely removal remove removed removing renaissance render rendered reneging renegotiate renew renewable
   renewables renewal renewed renewing renounce renounced renovated renovation renovations renowned rent rental
   rentals rented renting reopen reopened reorganization rep repair repatriation repay repayment repeal repealed
   repealing repeat repeated repeatedly repeating repel repercussions repetition replace replaced replacement
   replacements replacing replay replicate replication replied reply report reported reportedly reporter reporters
   reporting reports represent representation representative representatives represented representing represents
   repressive reprimand reprimanded reprising reproach reproduce reproducibility reproduction reproductive republish
   repudiate repudiation reputation reputed request requested requesting requests require required requirement
   requirements requires requiring requisite rescind rescinded rescue rescued research researched researcher
   researchers researching resemble resembled resembles resembling resent resented resentment reservation
   reservations reserve reserved reserves reset resettle resettlement reshape reshaping reside residence residency
   resident residential residents resign resignation resignations resigned resigning resilience resist resistance
   resistant resisted resisting resolution resolutions resolve resolved resolving resonance resonant resonate
   resonated resonates resonating resort resorts resounding resoundingly resource resources respect respectability
   respectable respected respectful respectfully respecting respective respectively respects respond responded
   respondents responders responding responds response responses responsibilities responsibility responsible
   responsibly responsive rest restaurant restaurants resting restoration restore restored restores restoring
   restrained restraining restraint restrict restricted restricting restrictions restrictive restroom restrooms
   restructure restructuring rests result resultant resulted resulting results resume resumed resurgence resurrect
   retail retailer retailers retain retained retains retake retaliate retaliated retaliating retaliation retention
   rethink retire retired retiree retirees retirement retiring retort retract retraction retreat retreating
   retribution retrieval retroactively retrospect return returned returning returns retweet retweeted retweeting
   revamp revamped reveal revealed revealing reveals revelation revelations revelers reveling revenge revenue
   revenues revere revered reversal reverse reversed reverses reversing review reviewed reviewers reviewing reviews
   reviled revise revised revising revision revisionist revisit revitalizing revival revive revived reviving revoke
   revoked revoking revolt revolution revolutionaries revolutionary revolved reward rewarded rewarding rewards
   rewrite rewritten rhetoric rhetorical rhetorically rhyme rhythm rich riches richest rid ride rider riders rides
   ridicule ridiculed ridiculous ridiculously riding rife riff rifle rifles rift rig rigged rigging right rightful
   rightfully rightly rights rightward rigid rigorous rile ring ringing ringleader riot riots rip ripe riposte
   ripped ripping ripple rips rise risen rises rising risk risked riskier risks risky ritual rival rivalry rivals
   river road roads roam roar roared roast roasting rob robbed robber robberies robbery robocall robot robotics
   robots robust rock rocked rocket rocketed rockets rocks rocky rod rode roiled roiling role roles roll rollback
   rolled rolling rollout rolls romance romantic romp roof rookie room roommate rooms root rooted rooting roots rope
   rose roster rotating rotation rote rotten rough roughly roughness round rounded roundly rounds roundtable roundup
   roused rousing rout route routed routes routine routinely routines row rowdy rows royal rubbed rubber rubbing
   rude rugby rugged ruin ruined rule ruled rulers rules ruling rulings rum rumor rumors run rung runner running
   runoff runs runway rupture rural rush rushed rushing rust ruthless sabotage sabotaged sacred sacrifice sacrificed
   sacrifices sacrificing sad sadly sadness safe safeguard safeguards safekeeping safely safer safest safety saga
   sagging said sailing sailors saints sake salacious salad salaried salaries salary sale sales salesman salinity
   salt salty salute salutes salvation same sample samples sampling sanction sanctioned sanctions sanctity sanctuary
   sand sandwich sane sank santorum sarcastically sarin sat satellite satellites satirical satisfaction satisfactory
   satisfied satisfy satisfying saturation sauce sausage savage savaged savaging save saved saves saving savings saw
   say saying says scale scales scam scandal scandals scanner scanning scant scare scared scares scary scathing
   scattered scenario scenarios scene scenery scenes schadenfreude schedule scheduled schedules scheduling scheme
   schemes schmoozing scholar scholarly scholars scholarship school schoolchildren schooled schooling schools
   schoolteacher schoolyard sci science scientific scientist scientists scion scold scolded scolding scoop scooped
   scope scorched score scoreboard scored scores scoring scorn scorned scourge scout scouting scramble scrambled
   scrambles scrambling scrap scrapped scrapping scratch screamed screaming screams screen screened screening
   screens screenshots screenwriter screw screwed script scripted scripts scrub scrutinize scrutinized scrutiny
   scuffle scuttle scuttled sea seal sealed search searchable searched searches searching searing seas seaside
   season seasoned seasons seat seated seating seats secession second secondary seconds secrecy secret secretaries
   secretary secretive secretly secrets sect sectarian section sections sector sectors secular secure secured
   secures securing securities security sedan see seed seeded seeds seeing seek seeker seekers seeking seeks seem
   seemed seeming seemingly seems seen sees seething segment segmented segments segregation segregationist seismic
   seize seized seizing seizure seizures seldom select selected selecting selection selective selectively self
   selfie selfies selfish sell seller sellers selling sells semantic semantics semblance semester semi seminar
   senator senators send sending sends senior seniors sensation sensational sense senseless senses sensibilities
   sensible sensing sensitive sensitivities sensitivity sensor sensors sent sentence sentenced sentences sentencing
   sentiment sentiments separate separated separately separating separation separatist separatists sequel
   sequestration sergeant serial series serious seriously seriousness servant servants serve served server servers
   serves service servicemen services serving session set setback setbacks sets setting settle settled settlement
   settlements settler settlers settles settling setup seven seventh several severe severed severely sewed sex
   sexism sexist sexting sexual sexuality sexually shade shades shadow shadows shake shaken shakes shakeup shaking
   shaky shale shall shallow sham shame shamed shameful shaming shape shaped shaping share shared shareholder
   shareholders shares sharia sharing shark sharks sharp sharpened sharpens sharper sharpest sharply shattered
   shattering she shed shedding sheep sheer sheet sheets shelf shell shelled shells shelter shelved shelves
   shenanigans sheriff shes shield shift shifted shifting shifts shine shining shiny ship shipping ships shirt
   shirts shit shock shocked shocking shocks shoe shoes shook shoot shooter shooters shooting shootings shootout
   shop shoppers shopping shops shore shores shoring short shortage shortages shortcomings shortcut shorter shortest
   shortfall shorthand shortly shorts shortstop shot shotgun shots should shoulder shoulders shouldnt shout shouted
   shouting shove shoving show showcase showcased showdown showed shower showers showing showings showman shown
   shows shrewd shrift shrine shrink shrinking shrinks shrug shrugged shuffling shunned shut shutdown shuttered
   shutting shuttle shy sibling siblings sick side sided sideline sidelined sidelines sides sidewalk siding siege
   sigh sight sights sign signal signaled signaling signals signatories signatory signature signatures signed
   significance significant significantly signing signs silence silenced silent silk silly silver similar
   similarities similarly simmering simple simpler simplicity simplify simply simulated simulation simulations
   simultaneously since sincere sincerely sincerity sing singer singers singing single singled singles singling
   singular singularly sink sinking sins sipping sir sister sisters sit site sites sits sitting situated situation
   situations six sixteen sixth sizable size skate skateboarding skating skeptic skeptical skepticism skeptics
   sketch sketched skew skewed skewering skies skill skilled skills skin skip skipped skipping skips skirmish skirt
   skirting skirts skit skittish skull sky skyline skyrocket skyscraper skywriting slain slam slammed slamming slams
   slandering slap slapped slapping slash slashing slate slated slates slaughter slaughtered slave slavery slaves
   slaying sleep sleeper sleeping sleepy sleeves slept slew slice slices slick slid slide slides slideshow sliding
   slight slightly slim slimmer slip slipped slippery slipping slips slog slogan slogans sloppy slot slots slow
   slowdown slowed slower slowing slowly slugger sluggish slump slums slurs small smaller smallest smart smartphone
   smartphones smash smashed smear smeared smell smelling smile smiled smiles smiling smoke smoking smooth smoothly
   smuggler smugglers smuggling snack snacks snag snagged snags snake snap snapped snapshot snarky sneak sneakers
   sniper snow snowfall snub so soar soared soaring sober sobering soccer social socialism socialist socialite
   socially societies society sociologist sociology sofa soft soften softening software soil solar sold soldier
   soldiers sole solely solemn solicit solicited solicitor solid solidarity solidified solidify solidifying solidly
   solitary solo solution solutions solve solved solving somber some somebody someday somehow someone something
   sometime sometimes somewhat somewhere son song songs songwriter sons soon sooner sophisticated sophomore sore
   sorry sort sorts sought soul sound sounded sounding soundly sounds sour source sources soured southeast
   southeastern southern southwest southwestern sovereign sovereignty sow soybean space spacecraft spaces spacetime
   spacious spam span spanking spanning spare spared spark sparked sparking sparkling sparks sparred sparring sparse
   sparsely spat spate spawned speak speaker speakers speaking speaks spear spearheaded spearheading special
   specialist specialists specialized specializes specialty species specific specifically specifics specify
   specimens spectacle spectacular spectacularly spectators specter spectrum speculate speculated speculating
   speculation speculative speech speeches speechwriter speed speeds spell spelled spelling spend spending spends
   spent sphere spied spies spike spiked spill spilled spilling spills spin spinning spinoff spiral spirit spirited
   spiritual spite splash split splitting spoiler spoke spoken spokesman spokespeople spokesperson spokeswoman
   sponsor sponsored sponsors sponsorship spontaneous spoon spores sport sporting sports spot spotlight spots
   spotted spouse spouses spouting sprawling spray sprays spread spreading spreads spree spring sprint spun spur
   spurned spurred spy spying squabble squabbling squad squandering square squared squarely squares squeeze squeezed
   squeezing stab stabbed stabbing stability stabilize stable stack stacked stadium staff staffer staffers staffing
   staffs stage staged stages staggering staging stagnant stagnation stairs stake staked stakeholders stakes staking
   stalemate stalking stall stalled stalling stalwart stalwarts stamina stamp stampede stamps stance stances stand
   standard standardized standards standby standing standings standoff standout standpoint stands staple staples
   star stardom stare stared stark starkly starred starring stars start started starter starters starting startled
   startling starts startup startups state stated statehood stateless statement statements states statesman
   statewide stating station stationed stations statistical statistically statistics statue statues stature status
   statute statutes statutory staunch staunchest staunchly stay stayed staying stays steadfast steadily steady
   steaks steal stealing steam steel steely steep steeper steer steered steering stem stemmed stemming stems step
   stepped stepping steps stereotype stereotypes sterling stern steward stick sticker stickers sticking sticks stiff
   stifle stifling stigma still stimulate stimulating stimuli stimulus sting stinging stink stint stipulate stir
   stirred stirring stock stockpiles stocks stoked stokes stoking stole stolen stomach stone stood stop stopped
   stopping stops storage store stored stores storied stories storing storm stormed storming storms story straight
   straighten straightforward strain strained strains strange stranger strangers straps strategic strategically
   strategies strategist strategists strategy straw strayed streak stream streaming streams street streets strength
   strengthen strengthened strengthening strengths stress stressed stressing stretch stretched stretches stretching
   strewn strict stricter strictly stride strident strides strife strike striker strikes striking strikingly string
   strings strip stripped stripping strive strives striving strode stroke strolled strong stronger strongest
   stronghold strongholds strongly strongman struck structural structure structured structures struggle struggled
   struggles struggling stubborn stuck student students studied studies studio studios studiously study studying
   stuff stuffed stumble stumbled stumbles stumbling stump stumped stumping stung stunned stunning stunt stupid
   style styles styling stymied sub subcommittee subdued subject subjected subjective subjects submarine submarines
   submission submit submitted subpoena subpoenaed subpoenas subprime subscribe subscribers subscriptions subsequent
   subsequently subsidiaries subsidiary subsidies subsidized subsidizing subsidy substance substantial substantially
   substantive substitute substituted subtle subtler subtly suburb suburban suburbs subway succeed succeeded
   succeeding succeeds success successes successful successfully succession successive successor successors such
   suck sucked sucker suckers sucks sudden suddenly sue sued sues suffer suffered suffering suffers suffice
   sufficient sufficiently sugar sugary suggest suggested suggesting suggestion suggestions suggests suicide suing
   suit suitable suite suited suitor suits sum summaries summarized summary summed summer summers summit summon
   summoned summons sums sun sunk sunny sunrise sunset super superb superdelegate superdelegates superficial
   superhero superintendent superior superiority supermajority supermarket superseding superstar supervised
   supervision supervisor supervisors supplement supplemented supplements supplied supplier suppliers supplies
   supply supplying support supported supporter supporters supporting supportive supports suppose supposed
   supposedly suppress suppressed suppressing suppression supremacist supremacists supremacy sure surefire surely
   surface surfaced surge surged surgery surgical surging surpassed surpassing surplus surprise surprised surprises
   surprising surprisingly surreal surrender surrendered surrendering surrogate surrogates surround surrounded
   surrounding surroundings surveillance survey surveyed surveying surveys survival survive survived surviving
   survivor survivors suspect suspected suspects suspend suspended suspending suspension suspensions suspicion
   suspicions suspicious sustain sustainable sustained sustaining swagger swaggering swamp swap swapped swarmed
   swath swaths sway swayed swearing sweat sweating sweaty sweep sweeping sweet swelled swept swift swiftly swim
   swimmer swimming swing swinging swings swipe swipes swirling switch switched switching sword swore sworn swung
   syllabus symbol symbolic symbolized symbolizes symbols sympathetic sympathizers sympathy symptom symptoms
   synagogue sync syndicate syndicated syndrome synonymous syntactic system systematic systematically systemic
   systems table tables tablets tabloid tabs tacit tacitly tack tacked tacking tackle tackles tackling taco tactful
   tactic tactical tactics tag tail tailor take takeaway takedown taken takeover takes taking tale talent talented
   talents talk talked talker talking talks tall tallied tallies tally tamp tampering tamping tangible tangled tank
   tanked tanks tap tape taped tapes taping tapped tapping taps target targeted targeting targets tariff tariffs
   tarmac tarnish task tasked tasks taste tastes tasting taught taunt tavern tax taxes taxing taxpayer taxpayers tea
   teach teacher teachers teaches teaching team teamed teammate teammates teams tear tearful tearing tears tech
   technical technically technique techniques technological technologies technologists technology teen teenage
   teenager teenagers teens teeth tel telecom telecommunications telegram telegraphed telenovela telephone
   teleprompter telescope televised television tell telling tells temper temperament temperamentally temperature
   temperatures tempered template temple temples temporarily temporary tempted tempting ten tenacious tenacity tend
   tended tendencies tendency tends tenet tennis tenor tens tense tension tensions tent tentative tents tenuous
   tenure tepid term termed terminal terminate terminated termination terms terrain terrible terribly terrific
   terrified terrifying territorial territories territory terror terrorism terrorist terrorists terrorized test
   testament tested testified testify testifying testimony testing testosterone tests testy tethered text textbook
   textbooks textile textiles texts than thank thanked thankful thanking thanks that thats the theater theaters
   theatre theft their theirs them theme themes themselves then theoretical theoretically theories theorist theory
   therapeutic therapy there thereafter thereby therefore thermonuclear theropods these thesis they theyre thick
   thief thieves thin thing things think thinker thinking thinks thinly third thirty this thorough thoroughly those
   though thought thoughtful thoughts thousand thousands thread threads threat threaten threatened threatening
   threatens threats three threshold threw thrill thrilled thriller thrive thrived thrives thriving throat throes
   throne through throughout throw throwing thrown throws thrust thrusting thug thugs thumb thumbs thunder thundered
   thunderous thus thwart thwarted ticked ticket tickets ticking tide tides tie tied tier ties tiger tight tighten
   tightened tightening tighter tightly till tilt tilting time timed timeline timely times timestamp timid timing
   tinkering tiny tip tipped tipping tips tirade tired tireless tiring tissue titan titans title titled titles
   titular to toast toasts tobacco today toddler toe together toggle toilet token told tolerance tolerant tolerate
   toll tomb tomorrow ton tone tones tongue tonight tonnes tons too took tool tools toothless top topic topics
   topped topping topple toppled toppling tops torch tore torn torpedoed torrent tort torture tortured toss tossed
   tossing total totaling totalitarian totally touch touchdown touchdowns touched touches touching tough tougher
   toughest toughness tour toured tourism tourist tourists tournament tournaments tours tout touted touting touts
   toward towards towel tower towering towers town townhall towns township toxic toy toys trace traced traces track
   tracked tracking tracks traction trade traded trademark tradeoffs trader traders trades trading tradition
   traditional traditionalists traditionally traditions traffic traffickers trafficking tragedies tragedy tragic
   trail trailblazing trailed trailer trailing trails train trained trainer training trains trait traitor traitors
   traits trajectory trampled trans transaction transactions transcend transcends transcript transcripts transfer
   transferred transferring transfers transform transformation transformations transformative transformed
   transforming transforms transgender transgressions transit transition transitional translate translated
   translates translating translation translator transmedia transnational transparency transparent transphobic
   transpired transport transportation transported transporting trap trapped trash trashed trashes trauma travails
   travel traveled travelers traveling travelled travels treason treasure treasured treasurer treat treated treaties
   treating treatise treatment treats treaty tree trees trek tremendous tremendously trench trend trending trends
   trepidation trespass trespassing trial trials triangle tribal tribe tribes tribunal tribute trick trickier
   trickle tricks tricky tried tries trigger triggered triggering triggers trillion trillions trio trip triple
   tripled tripped trips tritium triumph triumphant triumphs troll trolling trolls troop trooper troopers troops
   trophies trophy trouble troubled troubles troublesome troubling trounced troupe trove truce truck trucks true
   truly trumped trumpeting trust trusted trustee trusts trustworthiness trustworthy truth truthful truths try
   trying tsk tsunami tuition tumble tumbling tumultuous tune tuned tunnel tunnels turban turbines turbulent turf
   turmoil turn turnaround turned turning turnout turnover turns turpitude tweaked tweaks tweet tweeted tweeting
   tweets twelve twenty twice twin twist twisting two tycoon tycoons tying type types typical typically tyranny
   ubiquitous ugliness ugly uh ultimate ultimately ultimatum um umbrella umpire unable unacceptable unaccompanied
   unafraid unaligned unambiguous unambiguously unanimous unanimously unannounced unanswered unapologetic
   unapologetically unarmed unauthorized unaware unbeaten unbelievable unbending unborn unbound uncertain
   uncertainties uncertainty unchanged unclassified uncle unclear uncomfortable uncommitted uncommon uncompromising
   unconditional unconfirmed unconscionable unconscious unconstitutional unconventional unconvinced uncover
   uncovered uncritically undecided undeclared undefeated undemocratic undeniable under undercard undercover
   undercut undercutting underdog underestimate underestimated underestimating undergoing undergraduate
   undergraduates underground underlined underlines underlining underlying undermine undermined undermines
   undermining underneath underperforming underpinning underscore underscored underscores underscoring
   undersecretary understand understandable understandably understanding understands understated understood
   undertake undertaken undervalued underwater underway underwent undetermined undisclosed undisputed undivided undo
   undocumented undoubtedly undue unearthed unease uneasy uneducated unelected unemployed unemployment unending
   unequal unequivocal unequivocally unethical unexpected unexpectedly unfair unfairly unfaithful unfamiliar
   unfavorable unfavorably unfilled unfinished unfit unflinching unfold unfolded unfolding unfolds unforced
   unfortunate unfortunately unfounded unhappily unhappy unhealthy unheard unidentified unification unified unifier
   uniform uniformed uniformly uniforms unify unifying unilateral unilaterally uninsured unintended unintentionally
   union unionized unions unique uniquely unit unite unites uniting units unity universal universally universe
   universities unjust unknown unlawful unlawfully unleash unleashed unless unlike unlikely unlimited unloaded
   unlock unlocked unmanageable unmarried unmask unmasked unmistakable unnamed unnecessarily unnecessary unnerved
   unnerving unnoticed unofficial unorthodox unpaid unparalleled unpledged unpopular unpopularity unprecedented
   unpredictability unpredictable unprepared unprompted unqualified unquestionably unravel unraveled unrealistic
   unreasonable unredacted unregistered unregulated unrelated unrelenting unreliable unreported unresolved unrest
   unsafe unsealed unseat unsecured unseemly unsettled unsolicited unsparing unspeakable unspecified unspoken
   unstable unstoppable unsubstantiated unsubtle unsuccessful unsuccessfully unsuitable unsupported unsure
   unsurprising unsustainable untenable unthinkable until untouched untrue untrustworthy unusual unusually unveil
   unveiled unveiling unwanted unwavering unwelcome unwilling unwillingness unwitting unwooded unworthy unyielding
   up upbeat upbringing upcoming update updated updates upend upended upfront upgrade upgraded upheaval upheld
   uphill uphold upholding upholds uplifting uploads upon upper upright uprising uproar ups upscale upset upsets
   upsetting upside upstage upstart upstate upswing uptick uptown upward uranium urban urge urged urgency urgent
   urgently urges urging us usage use used useful useless user users uses usher ushered using usual usually
   utilities utility utilize utilized utmost utter utterance uttered utterly vacancies vacancy vacant vacated
   vacation vacationing vacations vaccination vaccine vacuum vagaries vague vaguely vain valid validate validating
   validation validity valuable valuation valuations value valued values van vandalism vanished vanquish vans
   variability variables variation variations varied varies variety various vary varying vast vastly vaunted veered
   vegan vehemently vehicle vehicles veil veiled vein velocity venality vendetta vendor vendors vengeance vent
   venture ventures venue venues veracity verb verbal verbally verdict verge verification verified verify version
   versions versus vertical very vessel vet veteran veterans veto vetoed vetted vetting via viability viable vibrant
   vice vicinity vicious viciously viciousness victim victimized victims victor victories victorious victory video
   videos vie view viewed viewer viewers viewership viewing viewpoint views vigil vigilant vigilantes vigor vigorous
   vigorously vile villa village villages villain vindicated vindictive vinegar vintage violate violated violates
   violating violation violations violators violence violent violently viral virtual virtually virtue virtues
   virtuous virus visa visas visceral visible visibly vision visionary visit visited visiting visitor visitors
   visits visual visually vital vitamin vitriol vivid vlog vocal vocally vodka voice voiced voices voicing void
   volatile volatility volcano volley volume volumes voluntarily voluntary volunteer volunteered volunteering
   volunteers vote voted voter voters votes voting vouched vouchers vouching vow vowed vowing vows vs vulgar
   vulgarity vulnerabilities vulnerability vulnerable vulture vying waded wage waged wages waging wagon wai wait
   waited waiting waits waive waiver waivers wake waking walk walked walking walkout walks wall wallet wallets walls
   waned waning wanna want wanted wanting wants war ward warehouse warehouses warfare warhead warheads wariness warm
   warming warmly warmth warn warned warning warnings warns warped warplanes warrant warranted warrants warrior
   warriors wars warship wartime wary was wash washed washing wasnt waste wasted wasteful wastewater wasting watch
   watchdog watchdogs watched watchers watches watching water waterboarding watered watermelon waters watershed
   waterway wave waved waves waving wax way ways wayside we weak weaken weakened weakening weaker weakest weakness
   weaknesses wealth wealthier wealthiest wealthy weapon weaponry weapons wear wearing wears weasel weather
   weathered web website websites wed wedding weddings weed weeds week weekday weekdays weekend weekends weekly
   weeks weeping weigh weighed weighing weighs weight weird welcome welcomed welcomes welcoming welfare well went
   wept were western wet wetin weve wey what whatever whatsoever wheat wheel wheelchair wheelhouse wheels wheezing
   when whenever where whereas whereby wherever whether which while whilst whipped whipping whirl whisper whistle
   whistleblower whistleblowers whistles white whiter whites who whoa whoever whole wholeheartedly wholesale wholly
   whom whomever whose why wickets wide widely widened widening wider widespread widow width wield wielding wife wig
   wiggle wiki wild wildlife wildly will willfully willing willingness win wind windfall winding window windows
   winds windy wine wines wing wings wink winking winner winners winning wins winter wipe wiped wiping wire wired
   wireless wiretapping wisdom wise wish wished wishes wishful wishing wit with withdraw withdrawal withdrawing
   withdrawn withdrew withering withheld withhold withholding within without withstand witness witnessed witnesses
   witnessing wives wizard wo woes woke wolf wolves woman women womens won wonder wondered wonderful wondering wonk
   wonky wont woo wood wooden word worded wording words wore work workable worked worker workers workforce working
   workings workout workplace works world worlds worldview worldwide worn worried worries worrisome worry worrying
   worse worsened worship worshiped worst worth worthwhile worthy would wouldnt wound wounded wounding wounds
   wrangling wrap wrapped wrapping wreck wrench wrest wrestle wrestling write writer writers writes writing writings
   written wrong wrongdoing wrongful wrongly wrote xenophobe xenophobia xenophobic yanked yard yards yawning ye yeah
   year yearbook yearly years yell yelled yelling yellow yen yes yesterday yet yield yielded yielding yields yoga
   you youll young younger youngest youngsters your youre yours yourself yourselves youth youthful youths yuan zeal
   zealous zero zeroing zombie zone zones zoning zoo
  `,
);
