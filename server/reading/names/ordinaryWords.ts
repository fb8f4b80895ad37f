import { wordSet } from '../vocabulary';

/**
 * Words that English news writes in lower case more often than not: a capital on one of them at the start of a sentence
 * or in a headline says nothing. Counted (four times and more in lower case) over the English of PolNeAR, NewsMTSC, the
 * directed-sentiment set of Park et al. and the GUM treebank; only the words are kept.
 */
export const ORDINARY = wordSet(
  `
   aback abandon abandoned abandoning abducted abetting abhorrent abide abiding abilities ability able aboard abolish
   abolished aborted abortion abortions about above abroad abrupt abruptly absence absent absentee absolute absolutely
   absorb absorbed abstract absurd abundance abundant abundantly abuse abused abuses abusing abusive academia academic
   academics academy accelerate accelerated accelerating acceleration accent accept acceptable acceptance accepted
   accepting accepts access accessed accessible accessing accident accidentally acclaim acclaimed accommodate
   accommodating accommodation accommodations accompanied accompany accompanying accomplice accomplish accomplished
   accomplishing accomplishment accomplishments accord according accords account accountability accountable accountant
   accounted accounting accounts accumulated accuracy accurate accurately accusation accusations accuse accused accuser
   accusers accuses accusing accustomed ace achieve achieved achievement achievements achieving acknowledge
   acknowledged acknowledges acknowledging acquaintance acquiesced acquire acquired acquiring acquisition acquisitions
   acquittal acquitted acrimony acronym across act acted acting action actions activated active actively activism
   activist activists activities activity actor actors actress acts actual actually acute acutely ad adamant adamantly
   adapt adaptation adapted adapting add added addiction addicts adding addition additional address addressed addresses
   addressing adds adept adequate adequately adhere adherence adherents adjective adjust adjusting adjustment
   adjustments administered administration administrations administrative administrator administrators admirable
   admiral admiration admire admired admirers admission admissions admit admits admitted admittedly admitting adopt
   adopted adoptees adopting adoption adoring adrift ads adult adultery adults advance advanced advances advancing
   advantage advantages advent adversaries adversary adverse adversity advertise advertised advertisement
   advertisements advertisers advertising advice advise advised adviser advisers advises advising advisor advisors
   advisory advocacy advocate advocated advocates advocating aerial aesthetic aesthetics affair affairs affect affected
   affecting affection affects affidavit affiliate affiliated affiliates affiliation affirm affirmative affirmed
   affirming affluent afford affordability affordable afloat aforementioned afraid after aftermath afternoon
   afterthought afterward afterwards again against age aged agencies agency agenda agendas agent agents ages aggravated
   aggregate aggression aggressive aggressively aging agitation ago agony agree agreed agreeing agreement agreements
   agrees agricultural agriculture ahead aid aide aided aides aiding ailing aim aimed aiming aims air airbase airborne
   aircraft aired airing airline airliner airlines airplane airplanes airport airports airspace airstrike airstrikes
   airtime airwaves aisle aka akin al alarm alarmed alarming albeit album alcohol alcoholic alert alerted algorithm
   alien alienate alienated alienating alienation aliens align aligned aligning alike alive all allay allegation
   allegations allege alleged allegedly alleges allegiance allegiances alleging alliance alliances allied allies
   allocated allow allowed allowing allows alluded alluding ally almost alone along alongside already also alter
   altercation altered altering alternate alternately alternative alternatives although altogether aluminum always am
   amass amassed amassing amateur amazed amazing ambassador ambiguous ambition ambitions ambitious ambivalent ambush
   amend amended amendment amendments amenities amid amidst ammunition amnesty among amount amounted amounts ample
   amplified amplify amusing an analogy analyses analysis analyst analysts analytics analyzed analyzing anatomy
   ancestry anchor ancient and anemone anew angels anger angered angering angle angrily angry animal animals animated
   animating animosity ankle annexation anniversary announce announced announcement announcements announces announcing
   annoyed annual annually anointed anomaly anonymity anonymous anonymously another answer answered answering answers
   ant anthem anthropologist antiabortion anticipate anticipated anticipating anticipation antics antipathy antiquated
   antitrust antiwar ants anxieties anxiety anxious any anybody anymore anyone anything anytime anyway anyways anywhere
   apart apartheid apartment apologies apologize apologized apologizing apology app appalled appalling apparatus
   apparel apparent apparently appeal appealed appealing appeals appear appearance appearances appeared appearing
   appears appellants appending appetite applaud applauded applauding applauds applause applicants application
   applications applied apply applying appoint appointed appointee appointing appointment appointments appreciate
   appreciated appreciates appreciating appreciation appreciative apprehended apprehension approach approached
   approaches approaching appropriate appropriately appropriations approval approve approved approving approximately
   apps apt arbiter arbitrarily arbitrary arbitration archipelago architect architectural architecture archive archives
   ardent are area areas aren arena arguably argue argued argues arguing argument arguments arise arising arm armed
   armies arming armor arms army arose around arraignment arrange arranged arrangement arrangements arranging array
   arrest arrested arresting arrests arrival arrivals arrive arrived arrives arriving arrogant arsenal arson art artful
   article articles articulate articulated articulating artificial artificially artillery artist artistic artists arts
   artwork artworks as ascended ascending ascension ashamed aside ask asked asking asks asleep aspect aspects
   aspirations aspiring assailant assailed assassinated assassination assault assaulted assaulting assaults assemble
   assembled assembling assembly assert asserted asserting assertion assertions assertive assess assessed assessing
   assessment assessments asset assets assign assigned assignment assignments assimilate assist assistance assistant
   assistants assisted associate associated associates association associations assuage assume assumed assumes assuming
   assumption assumptions assurance assurances assure assured assuring astonishing asylum at ate atheist athlete
   athletes athletic atmosphere atmospheric atomic atop atrocities attach attached attack attacked attacker attackers
   attacking attacks attempt attempted attempting attempts attend attendance attended attendee attendees attending
   attention attitude attitudes attorney attorneys attract attracted attracting attraction attractive attributable
   attribute attributed attributes auction audacious audience audiences audio audit auditor aunt aura austerity
   authentic authenticity author authored authoritarian authoritarianism authorities authority authorization authorize
   authorized authors autism autistic auto autobiography automaker automakers automated automatic automatically
   automobile autonomous autonomy autoplay autopsy autumn availability available avalanche avenue avenues average
   averages averaging aversion avert aviation avid avoid avoided avoiding avoids avowed await awaiting awaits awake
   award awarded awards aware awareness away awe awesome awful awkward awkwardly axis babies baby bachelor back
   backbone backdrop backed backer backers backfire backfired background backgrounds backing backlash backs backward
   backwards backyard bad badge badly bag baggage bags bail bailed bailout bailouts bait bakery balance balanced
   balances balancing balcony balked ball ballistic balloon balloons ballot balloting ballots ballroom balls ban band
   bands bank banker bankers banking bankruptcy banks banned banner banning banquet bans bar barbaric barbarism bare
   barely bargain bargaining bark barn barnstorming barracks barrage barred barrel barrels barrier barriers barring
   barrister bars base baseball based baseless baseline basement bases bash bashed bashing basic basically basil basis
   basket basketball bastion bat batch batches bathed bathroom bathrooms batted battered batteries batters battery
   batting battle battled battlefield battleground battlegrounds battles battling bay be beaches beads beamed beaming
   beans bear bearer bearing bears beat beaten beating beatings beats beautiful beautifully beauty became because
   become becomes becoming bed bedrock bedroom beef been beer beers before beforehand began begged begging begin
   beginning begins begun behalf behave behaved behaving behavior behavioral behaviors behaviour behest behind beholden
   being beings belatedly beleaguered belief beliefs belies believe believed believer believers believes believing
   bellicose belligerent bells bellwether belong belonged belonging belongs beloved below belt bemoaned bench benchmark
   benchmarks bending beneath beneficial beneficiary benefit benefited benefiting benefits bent berated beside besides
   besieged best bested bestselling bet betrayal betrayed betraying bets better betting between beverage beyond bias
   biased biases biblical bicycle bid bidding bids big bigger biggest bigot bigoted bigotry bike bikes bilateral bill
   billed billion billionaire billionaires billions bills bin bind binding bio biofuels biographies biography
   biological bipartisan bipedal bird birds birth birthday birther birtherism birthplace bisexual bishops bit bite
   bites biting bits bitter bitterly bitterness bizarre black blacklist blacklisted blackmail blacks blah blame blamed
   blames blaming blank blanket blared blasphemy blast blasted blasting blasts blatant blatantly blazing bleak bleeding
   blend bless blessed blessing blew blight blind blindsided blink blinking blistering blitz blizzard bloc block
   blockade blockbuster blockbusters blocked blocking blocks blocs blog blogger blond blood bloodied bloodshed bloody
   blow blowback blowing blown blowout blows blue blunt bluntly bluster board boarding boardroom boardrooms boards
   boast boasted boasting boasts boat boats bodies bodily body bogus boil boisterous bold boldly bolster bolstered
   bolstering bomb bombardment bombastic bombed bomber bombers bombing bombings bombs bombshell bona bond bonds bone
   bones bonus bonuses booed booing book booked booking books boom boomer booming boon boos boost boosted booster
   boosting booted booth boots border bordering borders boring born boroughs borrow borrowed borrowers borrowing boss
   bosses both bother bothered bottle bottles bottom bought bounce bounced bound boundaries bounds boutique boutiques
   bow box boxer boxes boxing boy boycott boyfriend boys brace bracing brag bragged bragging brain brains brakes branch
   branches brand branded brands brash brass bravado brave bravery brawl brazen brazenly breach breached breaches
   breadth break breakdown breakfast breaking breakout breaks breakthrough breakthroughs breakup breath breathe
   breathing breathtaking brewing bribe bribery bribes brick bridge bridges bridging brief briefed briefing briefings
   briefly brigade bright brightest brightness brilliant bring bringing brings brink bristled bro broad broadcast
   broadcaster broadcasters broadcasting broadcasts broaden broadening broader broadly broadside broke broken broker
   brokerage brokered brokers bronze brother brothers brought browser bruises bruising brunt brush brushed brushes
   brutal brutality brutally bubble buck buckle budding budget budgets bug build building buildings builds built bulb
   bulk bull bullet bullets bullied bully bullying bulwark bump bumper bunch buoyed burden burdened burdens bureau
   bureaucracy bureaucratic bureaucrats burial buried burn burned burning burst bury burying bus buses busiest business
   businesses businessman businessmen busing bust busted busy but butter button buy buyer buyers buying buys buzz by
   bypass bypassed bypassing bystander ca cabinet cable cache cafe cafes cafeteria cage cake calculate calculated
   calculating calculation calculus calendar caliphate call called caller calling calls calm came camera cameras camp
   campaign campaigned campaigner campaigners campaigning campaigns camps campus campuses can cancel canceled canceling
   cancellation cancelled cancer candid candidacies candidacy candidate candidates candidly candle candles cannot cant
   canvas canvassers cap capabilities capability capable capacity capita capital capitalism capitalist capitalize
   capitalized capitalizing capitals capped caps captain captains caption captivated captive captivity capture captured
   captures capturing car carbon card cardinal cards care cared career careers careful carefully caregivers careless
   carelessness cares cargo caricature caring carnage carpet carried carrier carries carry carrying cars cartel cartels
   cartoon cartoonist carve carved carvings case cases cash casino casinos cast casting casual casualties catalyst
   catastrophe catastrophic catch catcher catching categorically categories category cater catering cathedral caucus
   caucused caucuses caucusgoers caught cause caused causes causing caution cautioned cautious cautiously cave caveat
   caveats cease ceasefire cede ceded ceiling ceilings celebrate celebrated celebrates celebrating celebration
   celebrations celebratory celebrities celebrity cell cellphone cellphones cells cement cemetery censor censorship
   censure censured census cent center centered centerpiece centers central centre centrist centrists cents centuries
   century ceremonial ceremony certain certainly certainty certificate certification certified cessation chain chains
   chair chaired chairman chairmen chairs chairwoman challenge challenged challenger challengers challenges challenging
   chamber chambers champ champagne champion championed championing champions championship chance chancellor chances
   change changed changes changing channel channeled channeling channels chant chanted chanting chants chaos chaotic
   chapter chapters character characteristic characteristics characterization characterized characterizing characters
   charge charged charges charging charisma charismatic charitable charities charity charm charming chart charter chase
   chased chasing chastised chat chatter chatting cheap cheaper cheat cheated cheating check checked checking checks
   cheer cheered cheerfully cheering cheers cheese chef chemical chemicals chemistry cherish cherished chest chicken
   chickens chided chief chiefly chiefs child childcare childhood childish children chill chilling chilly chimed chip
   chipping chips chocolate choice choices choke cholera choose chooses choosing chord chorus chose chosen chronic
   chummy chunk chunks church churches cigarette cigarettes circle circles circuit circulate circulated circulating
   circulation circumstance circumstances circus citation cite cited cites cities citing citizen citizens citizenship
   citrus city civic civil civilian civilians civility civilization civilizations civilized claim claimed claiming
   claims clandestine clapping clarification clarified clarify clarifying clarity clash clashed clashes clashing class
   classes classic classical classification classified classify classmates classroom clause clean cleaner cleaning
   cleansing clear clearance clearances cleared clearer clearest clearing clearly cleric clerk clerks clever click
   clicks client clients cliff climate climb climbed climbing clinch clinched clinching clinging clinic clinical
   clinics clip clips clock cloning close closed closely closeness closer closes closest closet closing closure
   closures clothes clothing cloud clouds clout clown club clubs clue clues cluster clutch clutching coach coaches
   coaching coal coalesce coalescing coalition coast coastal coat cocaine cocktail code coded codes coerced coffee
   coffers coffin cognition cognitive coherent coin coincided coincidence coincidentally coincides coined cold colder
   collaborated collaboration collaborative collapse collapsed collapsing collar collateral colleague colleagues
   collect collected collecting collection collections collective collectively collectors collects college colleges
   collision colluded collusion colonel colonial colonies colony color colored colorful coloring colors colour column
   columnist columns combat combating combative combination combine combined combines come comeback comedian comedies
   comedy comes comfort comfortable comic comics coming command commanded commander commanders commanding commands
   commemorate commemorating commencement commend commended comment commentaries commentary commentator commentators
   commented commenting comments commerce commercial commercials commission commissioned commissioner commissions
   commit commitment commitments commits committed committee committeeman committees committing commodity common
   commonly commonwealth communicate communicated communicating communication communications communism communist
   communities community compact companies companion company companys comparable compare compared compares comparing
   comparison comparisons compassion compassionate compelled compelling compensate compensation compete competed
   competence competent competing competition competitions competitive competitiveness competitor competitors compiled
   compiling complain complained complaining complaint complaints complete completed completely completes completing
   completion complex complexity compliance complicate complicated complicating complications complicit complicity
   compliment complimented compliments comply complying component components composed composition compound compounds
   comprehensive comprehensively comprise comprising compromise compromised compromises compromising computer computers
   computing con concealed concede conceded conceding concentrated concentrating concentration concept concepts concern
   concerned concerning concerns concert concerts concession concessions conciliatory conclude concluded concludes
   concluding conclusion conclusions concrete concussion condemn condemnation condemnations condemned condemning
   condemns condensed condition conditions condo condolences condone conduct conducted conducting conducts confer
   conference conferences confessed confidant confidants confided confidence confident confidential confidentiality
   confidently confine confined confinement confirm confirmation confirmations confirmed confirming confirms conflict
   conflicted conflicting conflicts conform confounding confront confrontation confrontational confrontations
   confronted confronting confuse confused confusing confusion congestion congratulate congratulated congratulating
   congratulations congregation congressional congressman congresswoman congresswomen conjunction connect connected
   connecting connection connections connects conscience conscious consciously consciousness consecutive consensus
   consent consequence consequences consequential conservation conservatism conservative conservatives consider
   considerable considerably consideration considerations considered considering considers consist consisted
   consistency consistent consistently consists consolation consolidate consolidated consolidating consolidation
   conspicuously conspiracy conspiring constant constantly consternation constituencies constituency constituent
   constituents constitute constituted constitutes constitution constitutional constitutionally constrained construct
   constructed construction constructive consulate consultancy consultant consultants consultation consulted consulting
   consume consumed consumer consumers consummate consumption contact contacted contacting contacts contain contained
   containers containing containment contains contamination contemplate contemplating contemporary contempt contend
   contended contender contenders contending contends content contention contentious contents contest contestant
   contested contests context continent continental contingent continual continually continuation continue continued
   continues continuing continuity continuous continuously contraception contraceptive contract contractor contractors
   contracts contradict contradicted contradiction contradictions contradictory contradicts contrarian contrary
   contrast contrasted contrasting contrasts contribute contributed contributing contribution contributions contributor
   contributors control controlled controlling controls controversial controversies controversy conundrum convened
   convenience convening convention conventional conventions convergence conversation conversational conversations
   conversion convert converted converting convey conveyed convict convicted conviction convictions convince convinced
   convincing convoluted cookie cookies cooking cool cooperate cooperated cooperating cooperation coordinate
   coordinated coordinating coordination coordinator cop cope copied copies copper cops copy copyright cordial core
   corn corner corners corporate corporation corporations corps corpus correct corrected correction corrections
   correctly correctness correlation corresponded correspondence correspondent correspondents corridor corridors
   corrupt corrupted corruption cost costing costly costs costume couch could couldn council councillor councillors
   councils counsel counseling counselor count countdown counted counter counterattack countered counterfeit countering
   counterintelligence counterpart counterparts counterterrorism counterweight counties counting countless countries
   country countrymen countrys countryside counts county coup couple coupled couples courage courageous course courses
   court courtesy courthouse courting courtroom courts cousin cover coverage covered covering covers covert coveted
   cows cozy crack crackdown cracked cracking cracks craft crafted crafting cramped crane crap crash crashed crashing
   crazy cream create created creates creating creation creative creativity creator credentials credibility credible
   credibly credit credited creditors credits creeping crew crews cried crime crimes criminal criminals crippled
   crippling crises crisis crisp crisscrossed criteria critic critical critically criticised criticising criticism
   criticisms criticize criticized criticizes criticizing critics critique critiques crooked crop crops cross crossed
   crosses crossing crowd crowded crowds crown crowned crucial crude cruel cruise crumbling crunch crusade crusader
   crush crushed crushing cry crying crystal cue cuisine culinary culminated culpability culprit culprits cult cultural
   culturally culture cultures cunning curated curator curb curbing cure curiosity curious currencies currency current
   currently currents curriculum curtail curve curved cushion cusp custody custom customary customer customers customs
   cut cutbacks cute cutoff cuts cutting cyber cyberattacks cybersecurity cycle cycles cynical czar da dad daily dairy
   damage damaged damages damaging damn damning dampening dance dancer dancing danger dangerous dangerously dangers
   dare dark darkly darkness darling dash data database databases date dated dates datetime dating daughter daughters
   daunting dawn day daylight days dazzling de dead deadbolt deadliest deadline deadlines deadlock deadlocked deadly
   deal dealer dealers dealing dealings deals dealt dean dear death deaths debacle debate debated debater debates
   debating debilitating debris debt debts debunked debut debuted decade decades deceit deceive decency decent
   deception decide decided decidedly decides deciding decision decisions decisive decisively deck declaration
   declarations declare declared declares declaring decline declined declines declining decorated decrease decreased
   decree decrees decried decrying dedicated dedication deduction deductions deeds deemed deep deepen deepening deeper
   deepest deeply defamation default defaulted defaults defeat defeated defeating defeats defect defection defections
   defector defects defence defend defendant defendants defended defender defenders defending defends defense defenses
   defensive defer deferred defiance defiant deficiencies deficit deficits defied define defined defines defining
   definitely definition definitive definitively deflect deflected deftly defund defy defying degree degrees del delay
   delayed delaying delays delegate delegates delegation deleted deliberate deliberately deliberations delicate
   delicious delight delighted deliver delivered delivering delivers delivery delusional delve dem demagogic demagogue
   demand demanded demanding demands demeanor demise demo democracies democracy democratically demographic demographics
   demonize demonized demonizing demons demonstrate demonstrated demonstrates demonstrating demonstration
   demonstrations demonstrators demotion demurred denial denials denied denies denounce denounced denouncing dent
   denunciation deny denying depart departed departing departments departure depend depended dependent depending
   depends depicted depicting depiction depicts deplorable deplorables deploy deployed deploying deployment deployments
   deport deportation deportations deported deporting depose deposition depressed depression deprive depriving depth
   depths deputies deputy der derail derailed derailing deranged derby deregulation dereliction derided derisively
   derivatives derived derogatory descend descendants descended descent describe described describes describing
   description descriptions desert deserted deserve deserved deserves design designated designation designed designer
   designs desirable desire desires desk despair desperate desperately desperation despicable despised despite
   despotism destabilize destabilizing destination destinations destined destiny destroy destroyed destroying
   destruction destructive detail detailed detailing details detained detainees detainment detect detecting detective
   detectives detention deter deteriorating determination determine determined determining deterrent detractors
   detrimental devastated devastating devastation develop developed developer developers developing development
   developments develops device devices devil devoid devoted devotion devout di diagnosed dial dialogue diary diaspora
   dictate dictated dictator dictators dictatorship did didn didnt die died dies diesel diet differ differed difference
   differences different differentiate differently differing differs difficult difficulties difficulty dig digging
   digital digits dignitaries dignity digs dilemma dime dimension dimensions diminish diminished diminishing dining
   dinner dinners dinosaur dinosaurs dioxide dip diplomacy diplomat diplomatic diplomats dipped dire direct directed
   directing direction directions directive directly director directors directs dirt dirty disabilities disability
   disabled disadvantage disagree disagreed disagreement disagreements disagrees disappear disappearance disappeared
   disappearing disappointed disappointing disappointment disapproval disapprove disapproved disarray disaster
   disasters disastrous disastrously disavow disavowed disavowing disbanded disbelief discarded disciplinary discipline
   disciplined disciplines disclose disclosed disclosing disclosure disclosures discomfort disconnect discontent
   discount discounted discourage discourse discover discovered discoveries discovery discredit discredited
   discrediting discretion discriminate discriminated discrimination discriminatory discuss discussed discusses
   discussing discussion discussions disdain disease diseases disenfranchised disgrace disgraced disgraceful
   disgruntled disgust disgusting dish dishes dishonest disingenuous dislike disliked dislikes dislodge disloyal
   disloyalty dismal dismantle dismantling dismay dismayed dismiss dismissal dismissed dismisses dismissing dismissive
   disobedience disorder disorderly disparage disparaged disparaging disparate dispatched dispatcher dispatching dispel
   displace displaced displacement display displayed displaying displays disposal disproportionate disproportionately
   dispute disputed disputes disqualified disqualify disqualifying disregard disregarding disrespect disrespectful
   disrupt disrupted disruption disruptions disruptive dissatisfaction dissatisfied dissemination dissent dissertation
   dissidents dissolution dissolve distance distanced distancing distant distaste distinct distinction distinctions
   distinctive distinguish distinguished distorted distorting distortion distortions distract distracted distraction
   distress distressed distribute distributed distributing distribution distributors district districts distrust
   distrusted disturbed disturbing divergent diverse diversion diversity divert diverted diverting divest divide
   divided dividends divides dividing division divisions divisive divorce divorced do docket doctor doctorate doctors
   doctrine document documentary documentation documented documenting documents dodge dodged dodging does doesn doesnt
   dog dogged dogs doing doll dollar dollars domain domestic domestically dominance dominant dominate dominated
   dominating don donate donated donating donation donations done donning donor donors dont doom doomed door doors
   doorstep doping dose dossier dot dotted double doubled doubles doubling doubt doubted doubting doubts dovish down
   downgrade download downplay downplayed downplaying downright downtown downturn downward dozen dozens draft drafted
   drafting drag dragged dragging drama dramatic dramatically drank drastically draw drawing drawn draws dream dreamed
   dreams dress dressed dresses dressing drew drilling drills drink drinking drinks drip drive driven driver driverless
   drivers drives driving drone drones drop dropped dropping drops drought drove droves drowned drug drugged drugmaker
   drugs drum drums drunk dry dual dubbed dubious duck ducking dude due duel dueling dues dug dump dumped dumping duo
   durable duration during dust dusty duties duty dying dynamic dynamics dynasty dysfunction dysfunctional each eager
   eagerness ear earlier earliest early earn earned earners earning earnings earns ears earth earthquake ease easier
   easiest easily easing east eastern easy eat eating echo echoed echoes echoing eclipse eco ecological economic
   economically economics economies economist economists economy ecosystem edge edged edges edit edited editing edition
   editions editor editorial editorials editors educate educated educating education educational educators effect
   effective effectively effectiveness effects efficiency efficient effort efforts effusively egg eggs ego egregious
   eight eighteen eighth either ejected eked elaborate elaborated elder elderly elders eldest elect electability
   electable elected electing election elections elective electoral electorate electorates electric electrical
   electricity electronic electronics element elementary elements elephant elevate elevated elevating elevator
   eligibility eligible eliminate eliminated eliminating elimination elite elites elitist else elsewhere em email
   emailed emails embargo embarked embarrass embarrassed embarrassing embarrassment embassies embassy embattled
   embedded embedding emblem emblematic embodied embodies embodiment embody embolden embrace embraced embraces
   embracing embroiled emerge emerged emergence emergencies emergency emerges emerging emigrated eminent emission
   emissions emotion emotional emotionally emotions empathy emphasis emphasize emphasized emphasizes emphasizing
   emphatically empire empirical employ employed employee employees employer employers employing employment employs
   empower empowering empowerment empty emulate en enable enabled enabler enables enabling enact enacted enamored
   encabalgamiento enclave enclaves encompasses encounter encountered encounters encourage encouraged encouragement
   encourages encouraging encrypted encryption enculturation end endanger endangered endangering endangerment endeavor
   endeavors ended ending endless endlessly endorse endorsed endorsement endorsements endorsers endorses endorsing ends
   endure endured enduring enemies enemy energetic energize energized energy enforce enforced enforcement enforcer
   enforcing engage engaged engagement engagements engaging engine engineer engineered engineering engineers engraved
   enhance enhanced enhancing enjambment enjoy enjoyable enjoyed enjoying enjoys enlist enlisted enormous enormously
   enough enraged enrichment enrollment ensued ensure ensured ensures ensuring entailed entanglements enter entered
   entering enterprise enterprises enters entertainer entertaining entertainment enthusiasm enthusiastic
   enthusiastically enthusiasts entire entirely entities entitled entitlement entity entourage entrance entrenched
   entrepreneur entrepreneurial entrepreneurs entry environment environmental environmentalists environments envision
   envisioned envoy epic epidemic episode episodes epistemic equal equality equally equate equation equip equipment
   equipped equities equity equivalence equivalent equivocation era eradicate erase erased erected erode eroded eroding
   erosion erroneous error errors erupted erupting escalate escalated escalating escalation escape escaped escorted
   especially espionage espoused essay essence essential essentially establish established establishing establishment
   establishments estate estimate estimated estimates estranged et etc eternal ethanol ethical ethics ethnic ethnically
   ethnicity ethnocentrism ethos eulogy euphoria euro euros evacuate evacuated evade evaluate evaluated evaluating
   evaluation evangelical evangelicals evasion evasive eve even evenhanded evening evenings evenly event events
   eventual eventually ever every everybody everyday everyone everything everywhere eviction evidence evidenced evident
   evidently evil evils evoked evolution evolutionary evolved evolving ex exacerbated exact exactly exaggerated exam
   examination examine examined examining example examples exams exasperated exceed exceeded exceeding exceedingly
   exceeds excellence excellent except exception exceptional exceptionally exceptions excerpt excerpts excess excesses
   excessive excessively exchange exchanged exchanges exchanging excite excited excitement exciting excluding exclusion
   exclusive exclusively excuse execute executed executing execution executive executives exemplified exempt exemption
   exercise exercised exercises exercising exert exhausted exhaustive exhibit exhibited exhibition exhibits exile
   exiled exist existed existence existential existing exists exit exited exodus exonerated exoneration exotic expand
   expanded expanding expands expansion expect expectation expectations expected expecting expects expedited expel
   expelled expenditures expense expenses expensive experience experienced experiences experiencing experiment
   experimental experimentation experiments expert expertise experts expire expired expires expiring explain explained
   explaining explains explanation explanations explanatory explicit explicitly explode exploded exploding exploit
   exploitation exploited exploiting exploration explore explored explores exploring explosion explosive explosives
   export exporters exports expose exposed exposing exposure express expressed expresses expressing expression
   expressions expulsion extant extend extended extending extends extension extensive extensively extent external
   extortion extra extractive extradite extradited extradition extrajudicial extramarital extraordinarily extraordinary
   extreme extremely extremes extremism extremist extremists exuberant eye eyebrows eyeing eyes eyewitness fabric
   fabricated face faced faces facet facial facilitate facilities facility facing fact faction factions facto factor
   factored factories factors factory facts factual faculty fade faded fading fail failed failing failings fails
   failure failures fair fairly fairness fairways fairy faith faithful fake faked fall fallen falling fallout falls
   false falsehoods falsely falter faltered fame famed familiar familiarity families family famous famously fan fancy
   fanned fanning fans fantastic fantasy far fare fared fares farewell faring farm farmers farming farms farther
   fascinating fascination fascism fascist fashion fashioned fast faster fat fatal fatalities fatally fate fateful
   father fathers fatigue fault faulted faults faulty faux favor favorability favorable favorably favored favoring
   favorite favoritism favors favour favourite fear feared fearful fearing fears feasible feature featured features
   featuring feckless federal federally federation feds fee feed feedback feeds feel feeling feelings feels fees feet
   fell fellow felons felony felt female feminism feminist feminists femoral femur fence fend fending ferocious ferries
   ferry fertile fervent fervor festival festivals feud feuded feuding fever few fewer fiasco fiction fictional fides
   field fields fierce fiercely fiery fifteen fifth fifty fight fighter fighters fighting fights figure figured figures
   figuring file filed files filibuster filing filings fill filled filling film filmed filming filmmaker films filthy
   final finale finalized finalizing finally finals finance financed finances financial financially financier
   financiers financing find finding findings finds fine fined fines finest finger fingers finish finished finishes
   finishing fire firearm firearms firebrand fired firefighter firefighters firehouse firepower fires firestorm
   firewall fireworks firing firm firmly firms first firsthand fiscal fiscally fish fisherman fishing fit fitness fits
   fitting five fix fixed fixing fixture fixtures fizzled flag flagging flagrant flags flagship flames flanked flap
   flash flashpoint flat flatly flattering flavors flawed flaws fled fledgling flee fleeing fleet flesh flew
   flexibility flexible fliers flies flight flights flip flipped flips flirted float floated floating flock flocked
   flood flooded flooding floods floor floors flourish flourishing flouting flow flowed flower flowers flowing flown
   flows flu fluid flung flurry flux fly flying foam focus focused focuses focusing fodder foe foes fog foil foiled
   fold folk folks follow followed follower followers following follows fomenting fond fondness food fool foolish foot
   footage football footing footprint footsteps for forbid force forced forceful forcefully forces forcibly forcing
   fore forecast forecasts foreclosure forefront foreign foreigners foremost forensic foresee forever forge forged
   forgery forget forgetting forging forgive forgiven forgiveness forgot forgotten fork form formal formally format
   formation formed former formerly formidable forming forms formula formulate forth forthcoming fortitude fortunate
   fortune fortunes forum forums forward forwarded fossil foster fostering fought foul found foundation foundational
   foundations founded founder founders founding four fourth fracas fracking fraction fractious fractured fractures
   fracturing fragile fragments frame framed frames framework framing franchise franchises frankly fraternity fraud
   frauds fraudulent fraught fray free freed freedom freedoms freelance freely freewheeling freeze freezing frenzied
   frenzy frequency frequent frequently fresh freshman friend friendly friends friendship frightening fringe fringes
   from front frontier frontline frontrunner fronts frozen fruit fruitless fruits frustrated frustrating frustration
   frustrations fucking fuel fueled fueling fuelled fuels fugitive fugitives fulfill fulfilled fulfilling full fullest
   fully fun function functional functioning functions fund fundamental fundamentally funded funding fundraiser
   fundraisers fundraising funds funeral fungus funny furious furiously furniture furor further furthering fury fusca
   futile future futures gaffe gaffes gain gained gaining gains gala galleries gallery gallon gallons galvanize
   galvanized galvanizing gambit gamble gambling game games gaming gang gangs gap gaps garage garbage garden garner
   garnered garnering gas gasoline gasp gate gather gathered gathering gatherings gathers gave gay gays gaze gear
   geared gearing gel gels gender general generalizability generally generals generate generated generates generating
   generation generational generations generators generic generosity generous genes genetic genetically genius
   genocidal genocide gentle gentleman gentlemen genuine genuinely geographic geographical geographically geography
   geologist geometry geopolitical gesture gestures get gets getting giant giants giddy gift gifted gifts gig gigantic
   gilded gin gingerly girl girlfriend girls give given gives giving glad glaring glass glasses gleefully glide glimpse
   global globalist globalization globally globe gloom gloomy glory gloves glow glowing glut go goal goalkeeper goals
   goers goes going gold golf golfer gon gone gonna good goodbye goodness goods goodwill gorgeous gosh gospel gossip
   got gotta gotten govern governance governed governing government governmental governments governor governors
   governorship grab grabbed grabbing grabs grace grade gradual gradually graduate graduated graduates graduating
   graduation grain grammar grams grand grandchildren granddaughter grandfather grandmother grandparents grant granted
   granting grants graphic grappling grasp grass grassroots grateful gratified gratitude grave gravity gray great
   greater greatest greatly greatness greed green greenhouse greens greeted greeting grew grid gridlock grief
   grievances grieving grilled grim grind grip gripped grips grit grocery groped groping gross grossly ground
   groundbreaking grounded grounds groundswell groundwork group grouping groups grow growing grown grows growth grudge
   grudgingly grueling guarantee guaranteed guarantees guarantor guard guarded guards gubernatorial guerrilla guess
   guessing guest guests guidance guide guided guidelines guiding guilt guilty guitar gun gunfire gunman gunmen gunned
   gunpoint guns guru gut guts gutter guy guys gym habit habits hack hacked hacker hackers hacking hacks had hadn hail
   hailed hailing hair half halftime halfway hall hallmark halls halt halted halting hammer hammered hammering hampered
   hand handcuffed handed handful handgun handily handing handle handled handling hands handsome hang hangar hanging
   happen happened happening happens happily happy harassed harassing harassment harbor hard harder hardest hardline
   hardliners hardly hardship hardware hardworking harm harmed harmful harms harness harsh harshest harshly has hashtag
   hasn hasnt hasten hastily hat hate hated hateful hater hates hatred haul hauled have haven having havoc hawk hawkish
   hawks hazardous he head headache headaches headed header heading headline headlines headquarters heads headscarves
   heal healer healing health healthcare healthier healthy heaped hear heard hearing hearings heart heartfelt heartland
   hearts heat heated heating heats heaven heavier heavily heavy heavyweight heavyweights heck heckler hedge heed heels
   hefty height heightened heinous heir held helicopter helicopters hell helm help helped helpful helping helps
   hemisphere hence her heralded here heresy heritage hero heroes heroic heroin hers herself hes hesitant hesitation
   hey heyday hi hid hidden hide hiding hierarchy high higher highest highlight highlighted highlighting highlights
   highly highs highway highways hijacked hike hikes hiking him himself hinder hint hinted hinting hints hire hired
   hiring his historian historians historic historical historically histories history hit hits hitting hoax hockey hold
   holders holding holdings holds hole holes holiday holidays holiest holy homage home homegrown homeland homeless
   homemade homeowners homes hometown homicide homicides homophobic homosexual homosexuality honest honestly honesty
   honey honor honorable honorary honored honoring honors honour hop hope hoped hopeful hopefully hopefuls hopeless
   hopes hoping hopped horizon horizontal horrible horrific horrified horrifying horror horrors horse horses hospital
   hospitality hospitalized hospitals host hostage hostages hosted hostile hostilities hostility hosting hosts hot
   hotel hotels hotly hottest hour hourly hours housed household households houses housing hovering how however http
   https hub hubs huddled hug huge hugely hugged huh human humanitarian humanity humans humble humbled humbling
   humiliated humiliating humiliation humility humor hundred hundreds hung hunger hungry hunt hunter hunting hunts
   hurdle hurdles hurled hurt hurtful hurting hurts husband husbands hush hybrid hydraulic hydrogen hype hyperbole
   hypocrisy hypocritical hypothetical hysteria ice icon iconic icy id idea ideal idealism ideally ideals ideas
   identical identification identified identifies identify identifying identities identity ideological ideologically
   ideology idiots idle idly idol if ignited ignorance ignorant ignore ignored ignores ignoring ill illegal illegally
   illegals illicit illness illnesses illusion illustrate illustrated illustrates illustration im image imagery images
   imagination imagine imagined imbalance imitating immediate immediately immense immigrant immigrants immigrated
   immigration imminent immoral immune immunity impact impacted impacting impacts impartial impassioned impeach
   impeached impeachment impede impending imperative imperfect impetus implement implementation implemented
   implementing implicated implication implications implicit implicitly implied implies implored imply implying import
   importance important importantly imported importing imports impose imposed imposing imposition impossible
   impoverished impress impressed impression impressions impressive imprisoned imprisonment improbable impromptu
   improper improperly improve improved improvement improvements improves improving impugned in inability inaccurate
   inaction inadequate inadvertently inappropriate inappropriately inaugural inaugurated inauguration incapable
   incarceration incendiary incentive incentives inception incest inch inches incident incidentally incidents incite
   incitement incites inciting inclination inclined include included includes including inclusion inclusive income
   incomes incoming incompatible incompetent incomplete inconsistencies inconsistent inconvenient incorrect incorrectly
   increase increased increases increasing increasingly incredible incredibly incremental incriminating incumbent
   incumbents incursion indeed indefensible indefinite indefinitely independence independent independently independents
   index indicate indicated indicates indicating indication indicator indict indicted indictment indictments indigenous
   indirect indirectly indiscriminate indispensable individual individually individuals industrial industrialist
   industries industry ineffective ineligible inept inequality inequities inevitability inevitable inevitably
   inexcusable infamous infamously infant infants infected infection infighting infiltrated infiltration inflammatory
   inflate inflation inflicted influence influenced influences influential influx inform informal informally
   information informed informing infrastructure infringe infringement infringing infuriated ingredients inhabitants
   inherent inherently inheritance inherited inhumane initial initially initiate initiated initiating initiation
   initiative initiatives inject injects injunction injured injuries injuring injury injustice inmate inner inning
   innings innocence innocent innocents innovation innovative input inquiries inquiry inroads insane insanity insects
   insecure insecurity insensitive insert inserted inside insider insiders insight insights insist insisted insistence
   insisting insists inspector inspiration inspire inspired inspires inspiring instability install installation
   installed installing installment instance instances instant instantly instead instinct instinctive instincts
   institution institutional institutions instructed instructing instruction instructions instructor instrument
   instrumental insufficient insult insulted insulting insults insurance insured insurer insurers insurgency insurgent
   insurgents insurmountable intact integral integrate integrated integrating integration integrity intellectual
   intellectually intellectuals intelligence intelligent intemperate intend intended intends intense intensely
   intensification intensified intensify intensifying intensity intensive intent intention intentional intentionally
   intentions interact interaction interactions interactive intercepted intercontinental interest interested
   interesting interests interfere interfered interference interfering interim interior interjected interjection
   intermittently intern internal internally international internationalist internationally internet internment interns
   interpret interpretation interpretations interpreted interrogation interrupted interrupting interruptions
   intersection interstellar interval intervene intervened intervening intervention interventions interview interviewed
   interviewer interviewing interviews intimate intimidate intimidation into intolerance intoxicated intrigued
   intriguing introduce introduced introduces introducing introduction introductory intruder intrusions inundated
   invasion invent invented inversion inversions invest invested investigate investigated investigates investigating
   investigation investigations investigative investigator investigators investing investment investments investor
   investors invitation invite invited invites inviting invoke invoked invokes invoking involve involved involvement
   involves involving ire iron ironic irony irrelevant irresponsible irreversible irritated irritation is island
   islands islets isn isnt isolate isolated isolationist issue issued issues issuing it item items its itself jab jabs
   jail jailed jam jarring jeans jeered jeers jeopardy jet jets jewelry jihad jihadi jihadist jihadists job jobless
   jobs jockeying join joined joining joins joint jointly joke joked jokes joking jokingly journalism journalist
   journalists journals journey joy judge judged judgement judges judgeship judging judgment judgments judicial
   judiciary juice jumbo jump jumped jumping jumps jungle junior jurisdiction jurist jurors jury just justice justices
   justifiably justification justifications justified justify keen keenly keep keeping keeps kept key keynote keys kick
   kicked kicking kicks kid kidding kidnap kidnapped kidnapping kids kill killed killer killers killing killings kills
   kilometers kilometres kind kinda kinds kinematics kingdom kiss kissed kissing kitchen km knee kneel knees knelt knew
   knife knight knock knocked knocking know knowing knowingly knowledge knowledgeable known knows kudos la lab label
   labeled labeling labels labor labored laborers laboring lack lacked lacking lackluster lacks ladder ladies lady
   lagged lagging lags laid lambasted lame lamented lamenting land landed landing landlines landmark lands landscape
   landslide lane lanes language languages lantern lanterns lap lapse lapses large largely larger largest laser lashed
   lashing last lasted lasting late lately later latest latter lauded laugh laughed laughing laughs laughter launch
   launched launches launching laundering laundry lavish lavished law lawmaker lawmakers lawn laws lawsuit lawsuits
   lawyer lawyers lax lay layer layers laying layoffs layout lays lazy lead leader leaders leadership leading leads
   league leagues leak leaked leaker leaking leaks lean leaned leaning leanings leans leap learn learned learning lease
   least leather leave leaves leaving lectern lecture lectured lecturer lectures led leeway left leftist leftward
   leftwing leg legacies legacy legal legality legalization legalize legalized legalizing legally legend legendary
   legislate legislation legislative legislator legislators legislature legislatures legitimacy legitimate legitimately
   legs lend lender lenders lending length lengthy lens lent lesbian lesbians less lessen lesser lesson lessons lest
   let lethal lets letter letters letting level leveled leveling levelled levels leverage leveraged leveraging levy
   lewd lexical liabilities liability liable liar liars libel liberal liberalism liberals liberation libertarian
   libertarians liberties liberty library license licensed licenses licensing lick lid lie lied lies lieutenant life
   lifelong lifestyle lifetime lifetimes lift lifted lifting light lighter lighting lightly lightning lights
   lightweight likable like liked likelihood likely likened likes likewise liking limb limelight limit limitations
   limited limiting limits line linebacker lined lineman lines lineup lingering linguistic linguistics lining link
   linked linking links lion lips lipstick lipsticks liquid list listed listen listened listeners listening listing
   listings lists lit litany literal literally literary literature litigated litigation litmus littered little live
   lived lively lives living load loaded loading loads loan loans loath loathed lobbied lobbies lobby lobbying lobbyist
   lobbyists local localist locally locals located location locations lock locked locker locking locomotion lodged
   logged logic logical logistical logistics logo lone lonely long longer longest longstanding longtime look looked
   looking looks loom looming looms loop loophole loopholes loose loosen lopsided lose loser losers loses losing loss
   losses lost lot lots loud louder loudest loudly love loved lovely lover lovers loves loving low lower lowered
   lowering lowest lows loyal loyalist loyalists loyalty luck lucky lucrative lull lunch luncheon lurch lurching lure
   lured luring lush luxurious luxury lying lyrics machine machines mad made madness mafia magazine magazines magic
   magical magician magnate magnificent magnitude mail mailer mailers main mainland mainly mainstream maintain
   maintained maintaining maintains maintenance maize major majorities majority make makeover maker makers makes
   makeshift makeup making malaise male males malicious mall malware mammoth man manage managed management manager
   managers manages managing mandate mandated mandates mandatory maneuver maneuvering manhunt manipulate manipulated
   manipulating manipulation manipulator mankind manner manners mansion manslaughter mantle mantra manual manufacturer
   manufacturers manufacturing many map mapping maps marathon marched marchers marches marching margin marginal
   marginalized margins marijuana mark marked markedly marker markers market marketing marketplace marketplaces markets
   marking marks marquee marred marriage marriages married marry marrying marshal martial marveled masculinity mask
   masked mass massacre massacred massacres masse masses massive massively master masterminding masters match matched
   matches matching matchup matchups mate mater material materialized materials maternity mates math mathematical
   mathematically mathematician mathematics matinee matter matters mature maverick maximize maximum may maybe mayhem
   mayor mayoral mayors me meal meals mean meandered meaning meaningful means meant meantime meanwhile measure measured
   measurements measures measuring meat mechanic mechanics mechanism medal medals meddling media median mediation
   medical medicine medicines medium meet meeting meetings meets meltdown member members membership meme memo memoir
   memoirs memorable memorial memorials memories memorized memory memos men menace mental mentally mention mentioned
   mentioning mentions mentor merchandise merciless mercury mercy mere merely merge merger mergers merit merits mess
   message messages messaging messengers messy met metadata metal metaphor metascience meter meters method methodical
   methodically methodology methods metres metric metro metropolitan microphone microscope mid midday middle midfielder
   midnight midst midterm midterms midtown miffed might migrant migrants migration mild mildly mile mileage miles
   milestone militant militants militaries militarily military militia militiamen militias millennial millennials
   million millions mills mimic mind mindful minds mindset mine miners mines minimal minimize minimum mining minister
   ministers ministry minor minorities minority minors minus minute minutes miracle mired mirror mirrors misbehavior
   miscalculation mischief misconduct misdemeanor miserable misguided mishandled mishandling misinformation misleading
   misled mismanagement misogynist misogyny misrepresented misrepresenting miss missed misses missile missiles missing
   mission missionary missions missives misspoke missteps mistake mistaken mistakenly mistakes mistrust
   misunderstanding misunderstood misuse mix mixed mixing moan moaning mob mobile mobility mobilize mobilized mock
   mocked mockery mocking mocks mode model modeling models moderate moderates moderator moderators modern modernity
   modest modification modified modify mogul moisture mold mom moment momentous moments momentum moms monarch monarchy
   monastery monastic monetary money moniker monitor monitoring monitors monk monks monologue monopoly monster montage
   month monthly months monument monumental mood moon moral morale morality morally more morning mortal mortar mortgage
   mortgages mosque mosques mosquito most mostly mother mothers motion motivated motivating motivation motivations
   motive motives motor motorist motorists motto mount mountain mountains mounted mounting mourn mourned mourning mouth
   move moved movement movements moves movie movies moving mowing much mud muddled mulling multilateral multinational
   multiple mum municipal municipalities murals murder murdered murderer murderers murdering murderous murders murky
   muscle muscular mused museum museums music musical musician must mutant mutation muted mutual mutually my myriad
   myself mysterious mystery myth na nagging nail naive naked name named namely names namesake naming narcissistic
   narrative narrator narrow narrowed narrower narrowest narrowing narrowly nasty nation national nationalism
   nationalist nationalists nationalities nationally nationals nations nationwide native natives nativist natural
   naturalization naturalized naturally nature naval navigate navigated near nearby nearest nearing nearly nears
   nebulous necessarily necessary necessity neck need needed needing needle needled needs negative negatively negatives
   neglect neglected negligence negligent negotiable negotiate negotiated negotiating negotiation negotiations
   negotiator negotiators neighbor neighborhood neighborhoods neighboring neighbors neighbouring neither neologism
   nephew nerve nervous net netted network networking networks neurosurgeon neutral neutrality never nevertheless new
   newborn newcomer newcomers newer newest newfound newly news newsletter newspaper newspapers next nice niceties niche
   nickname nicknamed night nightclub nightly nightmare nights nighttime nine ninth no noble nobody nod nods noise
   noisy nominal nominate nominated nominating nomination nominations nominee nominees non nondisclosure none
   nonetheless nonexistent nonpartisan nonprofit nonsense nonwhite nonwhites noon nor norm normal normally norms
   northeast northeastern northern northwestern nose noses nostalgia not notable notably note noted notes nothing
   notice noticed notices notified notify noting notion notions notorious notoriously notwithstanding novel novelist
   novels now nowadays nowhere nuanced nuances nuclear nude nukes nullified number numbered numbers numerous nurse
   nurses nurtured nutrition nuts oath obesity object objected objection objections objective objectives objects
   obligated obligation obligations obliged obliquely oblivion obscene obscured obscurity observation observations
   observe observed observer observers observing obsessed obsession obstacle obstacles obstructing obstruction obtain
   obtained obtaining obvious obviously occasion occasional occasionally occasions occupation occupied occupy occupying
   occur occurred occurrence occurring occurs ocean odd odds odious of off offence offences offend offended offender
   offenders offense offenses offensive offer offered offering offerings offers office officeholders officer officers
   offices official officially officials offseason offset offsetting offshoot offshore often oh oil ois okay old older
   oldest oligarchy olive ominous omitted on once one onerous ones onetime ongoing online only onslaught onstage onto
   onus op opaque open opened opener opening openings openly openness opens operate operated operates operating
   operation operational operations operative operatives operator operators opined opinion opinions opioid opponent
   opponents opportunist opportunities opportunity oppose opposed opposes opposing opposite opposition oppression
   oppressive opt opted optimal optimism optimistic option options or oral orange orbit orchestrated orchestrating
   order ordered ordering orderly orders ordinary org organic organisation organisations organised organisers
   organization organizational organizations organize organized organizer organizers organizing organs orientation
   oriented origin original originally originated origins orthodoxy ostensibly other others otherwise ought ounce our
   ours ourselves oust ousted ouster out outbreak outburst outbursts outcome outcomes outdoor outer outfielder outfit
   outfits outgoing outings outlandish outlet outlets outlier outliers outline outlined outlining outlook outnumber
   outpost outpouring output outrage outraged outrageous outreach outright outs outset outside outsider outsiders
   outsized outskirts outsource outsourced outsourcing outspoken outstanding outweigh outweighs ovation ovations over
   overall overarching overcome overcoming overdrive overdue overhaul overhauling overhead overheard overlap overlook
   overlooked overlooking overly overnight overreach overruled oversaw overseas oversee overseeing overseen oversees
   overshadowed overshadowing oversight overt overtake overtaking overthrow overtime overtly overtones overtures
   overturn overturned overturning overwhelmed overwhelming overwhelmingly owe owed owes owing own owned owner owners
   ownership owning owns oxygen ozone pace pacifism pack package packages packed packing pact page pageant pages paid
   pain painful pains paint painted painter painting paintings paints pair pairing pal palace palpable pals paltry pan
   pandering panel panels panic panicked panned pants pantsuit paper papers paperwork parade paragraph parallel
   parallels parameters paranoid pardon parent parental parents pariah parishioners park parked parking parks
   parliament parliamentary parole part partial partially participant participants participate participated
   participating participation particles particular particularly parties parting partisan partisans partisanship partly
   partner partnered partners partnership partnerships parts party pass passage passages passed passenger passengers
   passes passing passion passionate passionately passions passive passport passports passwords past pastor pastors
   patch patched patches patent patented patents path pathetic pathological paths pathway patience patient patients
   patriarch patriotic patriotism patrol patrols patron patrons pattern patterns pause paused paved paving pawn pay
   payback paycheck paychecks paying payment payments payroll pays peace peaceful peacefully peacekeepers peacekeeping
   peacetime peak peaked peasants peculiar peddling pediatric peer peering peers pen penalties penalty penchant pending
   penetrate peninsula penis penned penny pension pensions people peoples pep pepper per perceive perceived perceives
   percent percentage percentages percentile percentiles perception perceptions perch perfect perfectly perform
   performance performances performed performers performing performs perfunctory perhaps peril perilous period
   periodically periods perjury perk permanent permanently permission permit permits permitted permitting peroxide
   perpetrated perpetrator perpetrators perpetual perpetuate persecuted persecution perseverance persist persistence
   persistent person persona personal personalities personality personally personnel persons perspective perspectives
   persuade persuaded persuading pervasive pessimism pessimistic pet petition petroleum petty pharmaceutical phase
   phenomenal phenomenon philanthropic philanthropist philanthropy philosopher philosophers philosophical philosophy
   phone phones phony photo photograph photographed photographer photographers photographs photography photos phrase
   phrases physical physically physician physicians physicist physics pic pick picked picket picking picks pickup
   picnic picture pictures pie piece pieces pig pigs pile piled pilgrimage pilgrims pill pillars pills pilot pin pink
   pinned pins pioneering pipe pipeline pipes pistol pit pitch pitched pitcher pitches pitching pitting pivot pivotal
   pivoted pivoting pizza placate place placed placement places placing plagiarism plagued plain plainly plaintiff
   plaintiffs plan plane planes planet plank planks planned planner planning plans plant planted plants plastered
   plastic plate plateau plates platform platforms plausible play playback playbook played player players playing
   playoff playoffs plays playwright plea plead pleaded pleading pleasant please pleased pleasure pled pledge pledged
   pledges pledging plenty plight plot plots plotted plotting plowed plug plummeted plunge plunged plurality plus pm
   pocket pocketed pockets podcast podium poem poems poet poetic poetry point pointed pointedly pointing points poised
   poison poisoned poisoning poisonous poker polarization polarized polarizing pole poles police policies policing
   policy policymakers policymaking polite politely political politically politician politicians politicized politicos
   politics poll polled polling polls pollster pollsters pollutants polluting pollution pondered pool poor poorer
   poorest poorly pop pope popping popular popularity populated population populations populism populist populous pork
   porn pornography port portal portfolio portion portions portrait portray portrayal portrayed portraying portrays
   ports pose posed poses posing position positioned positioning positions positive positively possessed possesses
   possession possessions possibilities possibility possible possibly post posted poster posters posting postings
   postpone postponed posts postseason postural posture pot potent potential potentially pothole pottery pound pounds
   pour poured pouring poverty powder power powered powerful powerfully powerhouse powers ppg practical practically
   practice practiced practices practicing pragmatic praise praised praises praising pray prayer prayers praying
   preacher precarious precedent precedents precedes precinct precincts precious precise precisely precision predatory
   predecessor predecessors predicated predict predictable predictably predicted predicting prediction predictions
   predictive predicts predominantly prefer preferable preference preferences preferred prefers pregnancy pregnant
   prejudice preliminary prelude premature prematurely premeditated premier premiere premiered premise premised
   premises premium premiums prep preparation preparations prepare prepared preparedness prepares preparing
   prescription prescriptions presence present presentation presented presenter presenting presents preservation
   preserve preserved preserving presided presidency president presidential presidents presiding press pressed pressing
   pressure pressured pressures pressuring prestigious presumably presume presumed presumptive presumptively pretend
   pretending pretense pretext pretty prevail prevailed prevailing prevails prevalent prevent preventable prevented
   preventing prevention prevents preview previous previously price priced prices pricing pride priest primaries
   primarily primary prime primetime primitive principal principals principle principled principles print printed
   printing prints prior priorities prioritize priority prison prisoner prisoners prisons privacy private privately
   privatize privilege privileged privileges prize prizes pro proactive probability probable probably probation probe
   probes probing problem problematic problems procedural procedure procedures proceed proceeded proceeding proceedings
   proceeds process processes processing proclaimed proclamation produce produced producer producers produces producing
   product production productive productivity products profession professional professionalism professionally
   professionals professor professors profile profiles profiling profit profitable profits profound profoundly program
   programme programming programs progress progressive progressives prohibit prohibited prohibition prohibitive
   prohibits project projected projecting projection projections projects proliferation prolific prolonged prominence
   prominent prominently promise promised promises promising promote promoted promotes promoting promotion promotional
   prompt prompted prompting promptly prompts prone pronounced pronouncements proof prop propaganda propel propelled
   propensity proper properly properties property prophet proponent proponents proportion proportionally proportions
   proposal proposals propose proposed proposes proposing proposition propping proprietary props prosecute prosecuted
   prosecuting prosecution prosecutions prosecutor prosecutors prospect prospective prospects prosperity prosperous
   prostitutes protect protected protecting protection protectionism protections protective protector protects protest
   protested protester protesters protesting protestors protests protocol protocols prototype protracted proud proudly
   prove proved proven proves provide provided provider providers provides providing province provinces provincial
   proving provision provisional provisions provocation provocative provoke provoked provoking prowess proximity proxy
   pseudonym psychiatrist psychological psychologist psychology public publication publications publicity publicized
   publicly publish published publisher publishers publishing pull pulled pulling pulls pulpit pummeled punch punched
   punches punching punctuated pundits punish punished punishing punishment punitive pupils puppet puppets purchase
   purchased purchases purchasing pure purely purge purity purported purportedly purpose purposes pursuant pursue
   pursued pursues pursuing pursuit pursuits push pushed pushes pushing put puts putting puzzled pyramid quagmire
   qualification qualifications qualified qualify qualifying qualities quality quantities quantity quarantine quarter
   quarterback quarterly quarters quartile quartiles queen quell queries quest question questionable questioned
   questioning questionnaire questions queue quick quickly quid quiet quietly quintet quipped quipping quit quite quo
   quote quoted quotes quoting rabbis race raced races racial racially racing racism racist racists racked radar
   radical radicalization radicalized radically radicals radio rage raging raid raided raids rail railed railing
   railroad rails railway rain rainbow rainy raise raised raises raising rallied rallies rally rallying ram rambling
   ramifications ramp rampage rampant ramped ramping ran ranch ranchers rancor random randomly rang range ranged ranges
   ranging rank ranked ranking rankings ranks ransom ransomware rant rap rape raped rapid rapidly rapist rapists rapper
   rare rarely rash ratcheted rate rated rates rather ratified ratify rating ratings rational rationale rationales
   rattled raucous ravaged raw reach reached reaches reaching react reacted reacting reaction reactions reacts read
   reader readers readies readily readiness reading reads ready reaffirm reaffirmed real realism realistic
   realistically realists realities reality realization realize realized really realm reap rear reason reasonable
   reasonably reasoned reasoning reasons reassess reassurance reassure reassured reassuring rebates rebel rebellion
   rebels reboot rebound rebuffed rebuild rebuilding rebuke rebuked rebukes rebut rebuttal rebuttals recall recalled
   recalling recalls recap receive received receiver receives receiving recent recently reception receptive recess
   recession recipe recipient recipients reciting reckless recklessly reckoning reclaim recognised recognition
   recognize recognized recognizes recognizing recommend recommendation recommendations recommended recommending
   recommends reconcile reconciliation reconsider reconstruction record recorded recording recordings records recount
   recounted recounting recounts recourse recover recovered recovering recovery recruit recruited recruiter recruiting
   recruitment recurring recuse recused red redacted redeem reduce reduced reduces reducing reduction reductions
   reelection reeling refer referee reference referenced references referencing referenda referendum referendums
   referral referred referring refers reflect reflected reflecting reflection reflective reflects reform reformed
   reformer reformers reforming reforms refrain refrained refuge refugee refugees refund refusal refuse refused refuses
   refusing regain regained regaining regard regarded regarding regardless regards regime regimes region regional
   regions register registered registering registration regret regrets regrettable regretted regular regularly regulars
   regulate regulating regulation regulations regulator regulators regulatory rehab rehabilitation reign reigned
   reignited rein reined reinforce reinforced reinforcements reinforces reinforcing reinstate reinstated reinstating
   reiterated reiterating reject rejected rejecting rejection rejects relate related relates relating relation
   relations relationship relationships relative relatively relatives relativism relax relaxed relay relayed release
   released releases releasing relentless relentlessly relevance relevant reliable reliably reliance reliant relied
   relief relies religion religions religious relocate relocated reluctance reluctant reluctantly rely relying remain
   remainder remained remaining remains remake remark remarkable remarkably remarked remarking remarks remedies
   remember remembered remembering remembers remind reminded reminder reminding reminds reminiscent remnants remorse
   remote remotely removal remove removed removing render rendered reneging renew renewable renewables renewal renewed
   renounce renovated renovation renovations renowned rent rental rented renting reopen reopened reorganization repair
   repatriation repay repayment repeal repealed repealing repeat repeated repeatedly repeating repercussions repetition
   replace replaced replacement replacing replay replicate replication replied reply report reported reportedly
   reporter reporters reporting reports represent representation representative representatives represented
   representing represents reprimand reprimanded reproach reproduce reproduction reproductive reputation request
   requested requesting requests require required requirement requirements requires requiring requisite rescind
   rescinded rescue rescued research researched researcher researchers researching resemble resembled resembles
   resentment reservation reservations reserve reserved reserves reset resettle resettlement reshape reshaping reside
   residence residency resident residential residents resign resignation resigned resigning resilience resist
   resistance resistant resisted resisting resolution resolutions resolve resolved resolving resonate resonated
   resonates resort resorts resounding resource resources respect respectability respectable respected respectful
   respectfully respecting respective respectively respects respond responded respondents responders responding
   responds response responses responsibilities responsibility responsible responsive rest restaurant restaurants
   resting restoration restore restored restoring restrained restraining restraint restrict restricted restricting
   restrictions restrictive restroom restrooms restructure restructuring rests result resulted resulting results resume
   resumed resurgence retail retailer retailers retain retained retains retake retaliate retaliated retaliating
   retaliation retention rethink retire retired retiree retirees retirement retiring retraction retreat retreating
   retribution retroactively retrospect return returned returning returns retweeted retweeting revamp revamped reveal
   revealed revealing reveals revelation revelations revelers reveling revenge revenue revenues revere revered reversal
   reverse reversed reverses reversing review reviewed reviewing reviews revise revised revising revisit revitalizing
   revival revive revived reviving revoke revoked revolt revolution revolutionaries revolutionary reward rewarded
   rewarding rewards rewrite rhetoric rhetorical rhetorically rich riches richest rid ride riders rides ridicule
   ridiculed ridiculous ridiculously riding rife riff rifle rifles rift rigged rigging right rightful rightly rights
   rigid rigorous rile ring ringing riot riots rip ripe riposte ripped ripping ripple rips rise risen rises rising risk
   risked risks risky ritual rival rivalry rivals river road roads roared roast robbed robbery robocall robot robotics
   robots robust rock rocked rocket rocks rocky rod rode rogue roiled role roles roll rolled rolling rollout rolls
   romance romantic romp roof rookie room roommate rooms root rooted rooting roots rope rose roster rotation rotten
   rough roughly round rounded roundly rounds roundup roused rousing rout route routed routes routine routinely row
   rowdy rows royal rubbed rubber rubbing rude ruin ruined rule ruled rulers rules ruling rulings rumor rumors run
   runner running runoff runs rupture rural rush rushed rushing ruthless sabotage sabotaged sacred sacrifice sacrificed
   sacrifices sacrificing sad sadly sadness safe safeguard safeguards safely safer safest safety saga sagging said
   sailors saints sake salacious salaried salaries salary sale sales salesman salinity salt salute salvation same
   sample samples sampling sanctioned sanctions sanctuary sand sane sank santorum sarcastic sarcastically sarin sat
   satellite satellites satirical satisfaction satisfied satisfy satisfying sauce sausage savage savaged savaging save
   saved saving savings saw say saying says scale scam scandal scandals scanner scanning scare scared scares scary
   scathing scattered scenario scenarios scene scenery scenes schedule scheduled schedules scheduling scheme schemes
   scholar scholars scholarship school schooling schools schoolteacher schoolyard science scientific scientist
   scientists scion scolded scolding scope score scoreboard scored scores scoring scorn scorned scourge scouting
   scramble scrambled scrambles scrambling scrap scrapping scratch screamed screaming screams screen screened screening
   screens screenwriter screw screwed script scripted scripts scrutinize scrutinized scrutiny scuttle sea seal sealed
   search searched searches searching searing seas seaside season seasoned seasons seat seated seating seats second
   secondary seconds secrecy secret secretaries secretary secretive secretly secrets sect sectarian section sections
   sector sectors secular secure secured securing securities security see seed seeded seeds seeing seek seeker seekers
   seeking seeks seem seemed seeming seemingly seems seen sees segment segments segregation seismic seize seized
   seizing seizure seizures seldom select selected selecting selection selective self selfie selfies selfish sell
   seller sellers selling sells semantic semantics semblance semester seminar senator senators send sending sends
   senior seniors sensation sensational sense senseless senses sensible sensing sensitive sensitivities sensitivity
   sensor sent sentence sentenced sentences sentencing sentiment sentiments separate separated separately separating
   separation separatist separatists sequel sergeant serial series serious seriously seriousness servant servants serve
   served server servers serves service services serving session set setback setbacks sets setting settle settled
   settlement settlements settler settlers settling setup seven seventh several severe severely sex sexism sexist
   sexting sexual sexuality sexually shade shades shadow shadows shake shaken shakes shakeup shaking shaky shale shall
   shallow sham shame shamed shameful shaming shape shaped shaping share shared shareholder shareholders shares sharia
   sharing sharks sharp sharpened sharper sharpest sharply shattered she shed shedding sheep sheer sheet sheets shelf
   shell shelter shelves shenanigans sheriff shes shield shift shifted shifting shifts shine shiny ship shipping ships
   shirt shirts shit shithole shock shocked shocking shocks shoe shoes shook shoot shooter shooters shooting shootings
   shootout shop shoppers shopping shops shore shores short shortage shortages shortcomings shorter shorthand shortly
   shorts shortstop shot shotgun shots should shoulder shoulders shouldn shout shouted shouting shove shoving show
   showcase showcased showdown showed shower showing showings showman shown shows shrine shrink shrinking shrugged
   shuffling shunned shut shutdown shuttered shutting shuttle shy siblings sick sickening side sided sideline sidelines
   sides sidewalk siding siege sigh sight sights sign signal signaled signaling signals signatory signature signatures
   signed significance significant significantly signing signs silence silenced silent silk silly silver similar
   similarities similarly simmering simple simplicity simply simulated simulation simultaneously since sincere
   sincerely sincerity sing singer singing single singled singles singularly sink sinking sir sister sisters sit site
   sites sits sitting situ situated situation situations six sixth sizable size skate skateboarding skating skeptic
   skeptical skepticism skeptics sketch skew skewed skewering skies skill skilled skills skin skip skipped skipping
   skirts skit sky skyline skyrocket slain slam slammed slamming slams slap slapped slapping slash slashing slate
   slated slates slaughter slaughtered slave slavery slaves slaying sleep sleeper sleeping sleepy sleeves slept slew
   slice slices slid slide slideshow sliding slight slightly slim slip slipped slipping slips slogan slogans sloppy
   slot slots slow slowdown slowed slower slowing slowly sluggish slump slums slurs small smaller smallest smart
   smartphone smartphones smear smeared smell smelling smile smiled smiles smiling smoke smoking smooth smuggler
   smugglers smuggling snack snagged snags snake snap snapped snapshot snarky sneak sneakers sniper snow so soared
   soaring sober sobering soccer social socialism socialist socially societies society sock soft soften softening
   software soil solar sold soldier soldiers sole solely solicit solicitor solid solidarity solidified solidify
   solidifying solidly solo solution solutions solve solved solving somber some somebody somehow someone something
   sometime sometimes somewhat somewhere son song songs songwriter sons soon sooner sophisticated sore sorry sort sorts
   sought soul sound sounded sounding soundly sounds sour source sources soured southeast southeastern southern
   southwest southwestern sovereign sovereignty sow soybean space spacecraft spaces spacetime spam span spanking
   spanning spare spark sparked sparking sparkling sparks sparred sparring sparse spat spate spawned speak speaker
   speakers speaking speaks spear spearheaded spearheading special specialist specialists specialized specializes
   specialty species specific specifically specifics specimens spectacle spectacular spectacularly spectators spectrum
   speculate speculated speculating speculation speculative speech speeches speechwriter speed spell spend spending
   spends spent sphere spies spike spiked spill spin spinoff spiral spirit spirited spiritual spite splash split
   splitting spoiler spoke spoken spokesman spokespeople spokesperson spokeswoman sponsor sponsored sponsors
   sponsorship spontaneous sport sporting sports spot spotlight spots spotted spouse sprawling spray spread spreading
   spree spring sprint spun spur spurred spy spying squad squandering square squarely squeeze squeezed stab stabbed
   stabbing stability stabilize stable stack stacked stadium staff staffer staffers staffing staffs stage staged stages
   staggering staging stagnant stairs stake staked stakeholders stakes stalemate stalking stall stalled stalwart
   stalwarts stamina stamp stampede stamps stance stances stand standard standardized standards standing standoff
   standout standpoint stands staple staples star stared stark starkly starred starring stars start started starter
   starters starting startled startling starts startup startups state stated statehood statement statements states
   statesman statewide stating station stationed stations statistical statistically statistics stature status statute
   statutes statutory staunch staunchest staunchly stay stayed staying stays steadfast steadily steady steal stealing
   steam steel steep steer steered steering stem stemmed stemming stems step stepped stepping steps stereotype
   stereotypes sterling stern steward stick sticker stickers sticking sticks stiff stifle stifling stigma still
   stimulus sting stinging stink stint stir stirred stirring stock stocks stoked stoking stole stolen stomach stone
   stood stop stopped stopping stops storage store stored stores storied stories storm stormed storming storms story
   straight straightforward strain strained strains strange stranger strangers strategic strategically strategies
   strategist strategists strategy straw strayed streak stream streaming street streets strength strengthen
   strengthened strengthening strengths stress stressed stressing stretch stretched stretches stretching strewn strict
   stricter strictly stride strides strife strike striker strikes striking strikingly string strip stripped stripping
   strive striving strode stroke strong stronger strongest stronghold strongholds strongly strongman struck structural
   structure structured structures struggle struggled struggles struggling stubborn stuck student students studied
   studies studio studios study studying stuff stumbled stumbles stumbling stump stumped stumping stung stunned
   stunning stunt stupid style styling subcommittee subdued subject subjected subjective subjects submarine submarines
   submission submit submitted subpoena subpoenaed subpoenas subprime subscribe subscribers subsequent subsequently
   subsidies subsidized subsidizing subsidy substance substantial substantially substantive substitute substituted
   subtle subtler subtly suburb suburban suburbs subway succeed succeeded succeeding succeeds success successes
   successful successfully succession successive successor such suck sucked sucks sudden suddenly sue sued sues suffer
   suffered suffering suffers sufficient sufficiently sugar suggest suggested suggesting suggestion suggestions
   suggests suicide suing suit suitable suite suited suits sum summaries summary summed summer summers summit summon
   summoned sums sun sunk sunny super superb superdelegate superdelegates superhero superior superiority supermarket
   superseding superstar supervised supervision supervisors supplement supplements supplied supplier suppliers supplies
   supply supplying support supported supporter supporters supporting supportive supports suppose supposed supposedly
   suppress suppressed suppressing suppression supremacist supremacists supremacy sure surely surface surfaced surge
   surged surgery surgical surging surpassing surplus surprise surprised surprises surprising surprisingly surreal
   surrender surrendered surrendering surrogate surrogates surround surrounded surrounding surroundings surveillance
   survey surveyed surveys survival survive survived surviving survivor survivors suspect suspected suspects suspend
   suspended suspending suspension suspensions suspicion suspicions suspicious sustain sustainable sustained sustaining
   swagger swamp swap swath swaths sway swayed swearing sweep sweeping sweet swept swift swiftly swim swimmer swimming
   swing swinging swipe swipes swirling switch switched switching sword sworn swung symbol symbolic symbolized
   symbolizes sympathetic sympathizers sympathy symptom symptoms sync syndicated synonymous syntactic system systematic
   systematically systemic systems ta table tables tabloid tacit tack tacking tackle tackling taco tactic tactical
   tactics tag tail tailor take takeaway takedown taken takeover takes taking tale talent talented talents talk talked
   talker talking talks tall tallied tally tamp tampering tamping tangible tank tanked tanks tap tape taped tapes
   taping tapped tapping taps target targeted targeting targets tariff tariffs tarmac tarnish task tasked tasks taste
   tastes tasting taught taunt tax taxes taxing taxpayer taxpayers tea teach teacher teachers teaches teaching team
   teamed teammate teammates teams tear tearful tearing tears tech technical technically technique techniques
   technological technologies technology teen teenage teenager teenagers teens teeth tel telecom telecommunications
   telegraphed telephone teleprompter telescope televised television tell telling tells temper temperament
   temperamentally temperature temperatures tempered temple temples temporarily temporary tempted tempting ten tend
   tended tendencies tendency tends tenet tennis tenor tens tense tension tensions tent tentative tenuous tenure tepid
   term termed terminate terminated termination terms terrain terrible terribly terrific terrified terrifying
   territorial territories territory terror terrorism terrorist terrorists test testament tested testified testify
   testifying testimony testing testosterone tests text textbook textile texts than thank thanked thankful thanking
   thanks that thats the theater theaters theatre theft their theirs them theme themes themselves then theoretical
   theoretically theories theory therapeutic therapy there thereafter thereby therefore theropods these thesis they
   thick thief thin thing things think thinking thinks third thirty this thorough thoroughly those though thought
   thoughtful thoughts thousand thousands thread threads threat threaten threatened threatening threatens threats three
   threshold threw thrill thrilled thriller thrive thrived thriving throat throes throne through throughout throw
   throwing thrown thrust thug thugs thumb thumbs thundered thus thwart thwarted ticked ticket tickets ticking tide tie
   tied tier ties tight tighten tightened tightening tighter tightly till tilt time timed timeline timely times
   timestamp timing tiny tip tipping tips tirade tired tireless titan title titled titles to toasts tobacco today
   toddler together toggle toilet token told tolerance tolerant tolerate toll tomb tomorrow ton tone tones tongue
   tonight tonnes tons too took tool tools toothless top topic topics topped topping topple toppled toppling tops tore
   torn torpedoed tort torture tortured toss tossed total totaling totally touch touchdowns touched touches touching
   tough tougher toughest toughness tour toured tourism tourist tourists tournament tours tout touted touting touts
   toward towards towering towers town townhall towns toxic toy toys trace traced track tracking tracks traction trade
   traded trademark tradeoffs trader traders trades trading tradition traditional traditionally traditions traffic
   traffickers trafficking tragedies tragedy tragic trail trailed trailer trailing trails train trained training trains
   trait traitor traitors traits trajectory trampled trans transaction transactions transcript transcripts transfer
   transferred transferring transfers transform transformation transformative transformed transforming transgender
   transgressions transit transition translate translated translates translating translation translator transmedia
   transparency transparent transphobic transpired transport transportation transported transporting trap trapped trash
   trashes travails travel traveled travelers traveling travelled travels treason treasure treasurer treat treated
   treaties treating treatment treaty tree trees trek tremendous tremendously trend trending trends trespass trial
   trials tribal tribe tribes tribute trick trickier tricks tricky tried tries trigger triggered triggering triggers
   trillion trillions trio trip triple tripled tripped trips triumph troll trolling trolls troop troopers troops
   trouble troubled troubles troublesome troubling trounced troupe trove truce truck trucks true truly trust trusted
   trustee trusts trustworthiness trustworthy truth truthful truths try trying tsunami tuition tumble tumultuous tune
   tuned tunnel tunnels turbulent turf turmoil turn turnaround turned turning turnout turnover turns tweaks tweet
   tweeted tweeting tweets twelve twenty twice twin twist two tycoon tycoons tying type types typical typically tyranny
   ubiquitous ugliness ugly uh ultimate ultimately ultimatum um umbrella umpire unable unacceptable unaccompanied
   unaligned unambiguous unambiguously unanimous unanimously unannounced unanswered unapologetic unarmed unauthorized
   unaware unbeaten unbelievable unborn unbound uncertain uncertainties uncertainty unchanged unclassified uncle
   unclear uncomfortable uncommitted uncommon unconditional unconscionable unconscious unconstitutional unconventional
   uncover uncovered uncritically undecided undeclared under undercard undercover undercut undercutting underdog
   underestimate underestimated underestimating undergoing undergraduate underground underlines underlining underlying
   undermine undermined undermines undermining underneath underperforming underscore underscored underscores
   underscoring undersecretary understand understandable understandably understanding understands understood undertake
   undervalued underwater underway undisclosed undo undocumented undoubtedly undue unearthed unease uneasy unelected
   unemployed unemployment unending unequivocal unequivocally unethical unexpected unexpectedly unfair unfairly
   unfamiliar unfavorable unfavorably unfinished unfit unfold unfolded unfolding unforced unfortunate unfortunately
   unfounded unhappily unhappy unhealthy unheard unhinged unidentified unified unifier uniform uniformly uniforms unify
   unifying unilateral unilaterally uninsured unintended unintentionally union unionized unions unique uniquely unit
   unite uniting units unity universal universally universe universities unjust unknown unlawful unlawfully unleash
   unleashed unless unlike unlikely unloaded unlock unlocked unmanageable unmistakable unnamed unnecessary unnoticed
   unofficial unorthodox unpaid unparalleled unpledged unpopular unpopularity unprecedented unpredictability
   unpredictable unprepared unprompted unqualified unravel unraveled unrealistic unreasonable unregistered unrelated
   unrelenting unreliable unreported unrest unsafe unseat unsecured unsettled unsolicited unsparing unspeakable
   unspecified unspoken unstable unsubstantiated unsuccessful unsuccessfully unsupported unsure unsurprising
   unsustainable unthinkable until untrue untrustworthy unusual unusually unveil unveiled unveiling unwanted unwavering
   unwelcome unwilling unwillingness unwitting unworthy unyielding up upbeat upbringing upcoming update updated updates
   upend upended upfront upgrade upgraded upheaval upheld uphold upholding uplifting upon upper uprising uproar ups
   upset upsets upsetting upside upstate uptick uptown upward uranium urban urge urged urgency urgent urgently urges
   urging us usage use used useful useless user users uses ushered using usual usually utilities utility utilized
   utmost utter utterance uttered utterly vacancies vacancy vacant vacated vacation vacationing vaccine vacuum vague
   vaguely valid validate validity valuable valuation valuations value valued values van variables variation variations
   varied varies variety various vary varying vast vastly veered vegan vehemently vehicle vehicles veil vein vendetta
   vendor vendors venture ventures venue venues verb verbal verbally verdict verge verification verify version versions
   versus vertical very vessel veteran veterans veto vetoed vetted vetting via viability viable vibrant vice vicinity
   vicious viciously victim victimized victims victor victories victorious victory video videos view viewed viewer
   viewers viewership viewing viewpoint views vigilantes vigor vigorous vigorously vile villa village villages villain
   vindicated vindictive vintage violate violated violates violating violation violations violence violent violently
   viral virtual virtually virtue virtues virtuous virus visa visas visceral visible visibly vision visionary visit
   visited visiting visitor visitors visits visual vital vitriol vivid vlog vocal vodka voice voiced voices voicing
   void volatile volatility volley volume volumes voluntarily voluntary volunteer volunteered volunteering volunteers
   vote voted voter voters votes voting vouched vouchers vow vowed vowing vows vs vulgar vulnerabilities vulnerability
   vulnerable vying waded wage waged wages waging wagon wai wait waited waiting waits waive waiver waivers wake waking
   walk walked walking walkout walks wall walls wan waning wanna want wanted wanting wants war ward warehouse
   warehouses warfare wariness warm warming warmly warmth warn warned warning warnings warns warplanes warrant
   warranted warrants warrior warriors wars wartime wary was wash washed wasn waste wasted wasteful wasting watch
   watchdog watched watchers watches watching water waterboarding watermelon waters wave waved waves waving wax way
   ways we weak weaken weakened weakening weaker weakest weakness weaknesses wealth wealthier wealthiest wealthy weapon
   weaponry weapons wear wearing weather web website websites wed wedding weddings week weekday weekend weekends weekly
   weeks weeping weigh weighed weighing weighs weight weird welcome welcomed welcomes welcoming welfare well went wept
   were weren western wet what whatever whatsoever wheat wheel wheelchair wheels when whenever where whereas wherever
   whether which while whipped whipping whistle whistleblowers white whiter whites who whoever whole wholesale wholly
   whom whomever whose why wickets wide widely widened widening wider widespread widow width wield wielding wife wig
   wiki wild wildlife wildly will willfully willing willingness win wind window windows winds windy wine wines wing
   wings wink winking winner winners winning wins winter wipe wiped wipeout wiping wire wireless wiretapping wisdom
   wise wish wished wishes wishful wishing wit witch with withdraw withdrawal withdrawing withdrawn withdrew withering
   withheld withhold withholding within without withstand witness witnessed witnesses witnessing wives wo woes woke
   wolf woman women won wonder wondered wonderful wondering wont wooden word worded wording words wore work worked
   worker workers workforce working workings workout workplace works world worlds worldview worldwide worn worried
   worries worrisome worry worrying worse worsened worship worst worth worthwhile worthy would wouldn wouldnt wound
   wounded wounding wounds wrap wrapped wrapping wreck wrest wrestle wrestling write writer writers writes writing
   writings written wrong wrongdoing wrongful wrongly wrote xenophobe xenophobia xenophobic yanked yard yards yawning
   ye yeah year yearly years yell yelled yelling yellow yen yes yesterday yet yield yielded yielding yields yoga you
   young younger youngest youngsters your youre yours yourself yourselves youth youths yuan zeal zero zeroing zone
   zones zoo
  `,
);
