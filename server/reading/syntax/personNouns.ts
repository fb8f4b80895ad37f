import { wordSet } from '../vocabulary';

/** Nouns for people. Written by server/training/personNouns.ts from WordNet; docs/word-lists.md has its licence. */
export const PERSON_NOUNS = wordSet(
  `
   absentee abusers academic academics accomplice accountant accused accuser accusers activist activists actor
   actors actress actresses addict addicts adept adherents administrator administrators admiral admirers adoptee
   adoptees adversaries adversary advertisers adviser advisers advisor advisors advocate advocates affiliate
   affiliates affluent agitators aide aides alcalde alcoholic alien aliens alternate amateur ambassador ambassadors
   analyst analysts ancestors ancient angels antagonist anthropologist anti apologist appellants applicants
   appointee appointees arbiter architect artist artists ashes assailant assailants assistant assistants associate
   associates ate atheist athlete athletes attacker attackers attendee attendees attorney attorneys auditor aunt
   author authoritarian authoritarians authors autocrat babies baby bachelor backer backers banker bankers bankrupt
   banks barons barrister batters bearer begin begins behemoth believer believers belligerent bellwether beloved
   beneficiary bigot bilingual billionaire billionaires biographer bisexual bishops blogger bloggers blond bogey
   boomer booster boosters born borrowers boss bosses boxer boy boyfriend boys brave bridges broad broadcaster
   broadcasters broker brokers brother brothers browser buffs bully bureaucrats burger businessman businessmen
   businesswoman buyer buyers bystander caller callers cameraman campaigner campaigners candidate candidates
   canvassers capitalist captain captains captive captors cardinal caregivers cartoonist casualties catcher
   celebrities celebrity censor centrist centrists chairman chairmen chairwoman challenger challengers chambers
   champ champion champions chancellor chased chef chief chiefs child chosen citizen citizens civilian civilians
   classmate classmates cleric clerics clerk clerks client clients closer coach coaches colleague colleagues
   collector collectors colonel colonial columnist comedian comedians comic comics commander commanders commentator
   commentators commissioner commissioners committeeman communist companion competitor competitors confidant
   confidante confidants congressman congressmen congresswoman congresswomen conservative conservatives constable
   consultant consultants consumer consumers contemporary contender contenders contestant contestants contractor
   contractors contrarian contributor contributors convert converts convict cook cookies coordinator cop cops
   correspondent correspondents cosmopolitan councillor councillors counsel counselor countrymen cousin cowboy crane
   cranes crawler crazy creator creators creditors criminal criminals cripple critic critics crusader culprit
   culprits curator customer customers czar da dad dancer darling daughter daughters dealer dealers dean dear
   debater defector defendant defendants defender defenders delegate delegates demagogue demons demonstrators
   departed dependent deputies deputy descendants designer designers desperate detainee detainees detective
   detectives detractor detractors developer developers devil dictator dictators diesel dignitaries diplomat
   diplomats director directors dispatcher dissident dissidents distributors doctor doctors domestic don donor
   donors drew driver drivers drunk dry dude dwellers earners eclectic economist economists editor editors educator
   educators elder elders eldest elitist embodiment emeritus employee employees employer employers endorser
   endorsers enforcer engineer engineers entertainer enthusiasts entrepreneur entrepreneurs environmentalists envoy
   equal equals erotic ethnic eve ex executive executives exile expert experts exporter exporters extremist
   extremists eyewitness fairy familiar farmer farmers fascist father fathers favourite favourites federal feds
   fellow felons feminist feminists fiduciary fields fighter fighters filibuster filmmaker financier financiers
   firefighter firefighters fisherman fledgling fliers fodder foe foes follower followers fool foreigners forward
   forwards fossil foster freelance freshman friend friends fugitive fugitives fundraiser fundraisers gadfly gay
   gays general generals gentleman gentlemen geologist girl girlfriend girls goalkeeper gods goers golfer governor
   governors graduate graduates grandchild granddaughter grandfather grandmother grandparents graves great guarantor
   guard guards guerrilla guerrillas guest guests guitarist gunman gunmen guru guy guys hack hacker hackers hacks
   handy hardliners hater haters have healer heavy heavyweight heavyweights heckler heir hero heroine hire hires
   historian historians homeless homeowners homosexual hopeful hopefuls hostage hostages humanitarian hunt hunter
   hunts husband husbands idiots immigrant immigrants immune incendiary incompetent incumbent incumbents independent
   independents industrialist infant infants inferior informant inhabitants initiate inmate innocent innocents
   insider insiders inspector instructor insured insurgent insurgents intellectual intellectuals intern
   internationalist interns interpreter interviewer interviewers intimate intruder intruders investigator
   investigators investor investors isolationist jihadist jihadists journalist journalists judge judges juggernaut
   junior juniors jurist jurors kid kids killer killers kings knight laborers ladies lady lame landlord lawmaker
   lawmakers lawyer lawyers leader leaders leaker leakers lecturer leftist legislator legislators lender lenders
   lesbian lesbians liar liars liberal liberals libertarian libertarians lieutenant lightweight linebacker lineman
   linguist listener listeners lobbyist lobbyists longer loser losers lovely lover lovers loyalist loyalists lush
   magician magicians magnate maiden mailer mailers major maker makers man manager managers mandatory manipulator
   marchers marines marks married marshal martial master mastermind masters mate mater mates mathematician maven
   maverick mayor mayors mechanic mechanics member members men mentor mercenaries merchants mermaid messenger
   messengers metropolitan migrant migrants militant militants militiamen millionaire mills mimic miner miners
   minister ministers minor minors misogynist miss misses missionary mistress moderate moderates modern mom moms
   monarch monastic monk monks monster more mother mothers motorist motorists murderer murderers musician mutant
   mutants namesake nanny narcissist narrator national nationalist nationalists nationals native natives nativist
   negotiator negotiators neighbor neighbors nemesis nephew neurosurgeon neutral newborn newcomer newcomers niece
   noble nobody nominee nominees nonpartisan notable novelist nurse nurses observer observers offender offenders
   officeholders officer officers official officials oligarch operative operatives opponent opponents opportunist
   orderly ordinary organisers organizer organizers outfielder outlier outliers outsider outsiders owner owners
   painter pal pals paranoid parent parents pariah parishioners parks participant participants partisan partisans
   partner partners passenger passengers pastor pastors patient patients patriarch patriot patriots patron patrons
   peacekeepers peasants peer peers performers perpetrator perpetrators philanthropist philosopher philosophers
   phony photographer photographers physician physicians physicist pilgrims pilot pioneer pirate pitcher plaintiff
   plaintiffs planner player players playwright poet pol policemen politician politicians politicos pollster
   pollsters pop pope populist practitioners pragmatist preacher predecessor predecessors premier presenter
   president presidents priest prince prior prisoner prisoners private pro probable producer producers professional
   professionals professor professors prophet proponent proponents prosecutor prosecutors prostitutes protagonist
   protagonists protector protester protesters provider providers provincial proxy psychiatrist psychologist
   psychopath pundits punk pupil pupils pursued quarterback rabbi rabbis racist racists ranchers rapist rapists
   rapper reader readers realist realists rebel rebels recipient recipients recruit recruiter recruits referee
   reformer reformers reformist refugee refugees regular regulars relative relatives religious rep reporter
   reporters representative representatives researcher researchers resident residents respondents responders
   retailer retailers retiree retirees revelers revere reviewers revisionist revolutionaries revolutionary rider
   riders riff ringleader rival rivals robber romantic rookie roommate rowdy rulers runner sailors saints salesman
   same savage scholar scholars schoolteacher scientist scientists scion scold scout screenwriter secretaries
   secretary sectarian secular seeker seekers segregationist seller sellers senator senators senior seniors
   sensitive separatist separatists sergeant servant servants server servers servicemen settler settlers sexist
   shareholder shareholders sharper sheriff shoppers shortstop showman shrink shrinks sibling siblings signatories
   signatory silly singer singers sir sister sisters skeptic skeptics slave slaves sleeper slugger smuggler
   smugglers sneak sniper socialist socialite sociologist soldier soldiers solicitor son songwriter sons sooner
   sophomore soul sovereign speaker speakers specialist specialists spectators speechwriter spies spoiler spokesman
   spokesperson spokeswoman sponsor sponsors spouse spouses spy staffer staffers stakeholders stalwart stalwarts
   statesman steady steward stiff stranger strangers strategist strategists striker strongman student students
   stupid subscribers subsidiaries subsidiary successor successors sucker suckers sue sues suitor super
   superintendent superior superstar supervisor supervisors supplier suppliers supporter supporters supremacist
   supremacists surrogate surrogates survivor survivors suspect suspects swagger swift swimmer sympathizers tackle
   tackles taco tailor talker taxpayer taxpayers teach teacher teachers teaches teammate teammates technologists
   teen teenager teenagers teens tell tells temporary territorial terrorist terrorists theorist thief thinker thug
   thugs titan titans toddler totalitarian tough tourist tourists tout touts trader traders traditionalists
   traffickers trainer traitor traitors translator travelers treasurer troll trolls trooper troopers trustee twin
   tycoon tycoons umpire uncle underdog undergraduate undergraduates undersecretary unfortunate upstart user users
   usher vegan vendor vendors vet veteran veterans victim victims victor viewer viewers vigilantes villain violators
   visionary visitor visitors voluntary volunteer volunteers voter voters warrior warriors watchdog watchdogs
   watchers waters weasel weird whistleblower whistleblowers white whites widow wife winner winners witness
   witnesses wizard woman women wonk worker workers worthy writer writers youngsters youth youths zombie
  `,
);
