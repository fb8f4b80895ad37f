import { wordSet } from '../vocabulary';

/** Common family names of many cultures, in lower case: evidence that a name alone is a person's. */
export const FAMILY_NAMES = wordSet(`
  abbott abdullah abe acosta adams adebayo adeyemi agarwal aguilar ahmadi ahmed ahmedov ahn akhtar albrecht aldridge
  alexander ali allen almeida alvarez alves amin andersen anderson andersson andrade andreev andrews antonov anwar
  aquino araujo archer armstrong arnold arroyo asante ashcroft asif atkinson aziz babic bae baek bailey baker balogun
  banerjee barbosa barker barlow barnes barnett barr barrett barros barry bartlett barton bassett bates bauer baumann
  baxter becker beltran benitez bennett benson berg berger bergman bernard bernstein berry bianchi biden bjork blair
  blake bloch bloomfield bogdanov bolton borg borisov botha bouchard bowen bowers bowman boyd boyle bradley bradshaw
  brady brandt braun braverman brennan briggs britton brooks brown browne bruno bryan bryant buchanan buckley bui
  bukhari burgess burke burnett burnham burns burton bush butler byrne caballero cabrera calderon caldwell callaghan
  calloway cameron campbell campos cano cantor cardenas cardoso carey carlson carlsson carney carr carrillo carroll
  carson carter caruso carvalho casey castaneda castellanos castillo castro cervantes cha chan chandra chang chapman
  chatterjee chaudhry chavez chen cheng chervenkov cheung chiang cho choi chopra choudhury chowdhury christensen
  christiansen christie chun chung clark clarke clayton clements clinton coates cobb cohen cole coleman coleridge
  collins colombo connolly connor conrad contreras conway cooke cooper corbett corbyn cordova correia cortes cortez
  costa costello coulson cowan cox craig crawford cruz cummings cunningham curran currie curtis dahl dalton daly dang
  daniels danielsson das davenport davidson davies davis dawson deleon delgado demir desai diallo diaz dickson dinh diop
  dixon dobson doherty dominguez donaldson donnelly donovan douglas dowd doyle dube dubois duda duffy duncan dunn duong
  dupont duran dutta dwyer dyer eastwood eaton eberhardt edwards egan ekström eliasson elliott ellis elliston emerson
  engel engstrom erdogan eriksen eriksson escobar espinoza estrada evans everett faber fahey farley farooq farrell
  faulkner feldman ferguson fernandes fernandez ferrari ferreira figueroa filippov finch fischer fisher fitzgerald
  fitzpatrick fleming fletcher flores flynn fonseca fontaine forbes fournier fowler francis franklin fraser frazier frey
  friedman fuchs fuentes fujimoto fung gallagher gallego gallo galloway garcia gardiner gardner garfield garland garrett
  garrison garza georgiev gibbs gibson gilbert giles gill gillespie gilmore giordano goldberg goldman goldstein gomes
  gomez gonzales gonzalez goodman goodwin gordon gorman gould graham graves greco greenberg greene greer gregory griffin
  griffith griffiths grigoryan gruber guerra guerrero gupta gustafsson gutierrez guzman gwak haas haddad hagen haines
  hamilton hammond han hancock hanna hansen hanson haque harding hardy harper harrington harris harrison hartley
  hartmann harvey hasan hashimoto hassan hastings hawkins hayashi hayden hayes haynes healy heath hedges heller
  henderson hendricks henriksen henry heo herbert herman hermann hernandez herrera herzog hess hewitt hickey hicks
  higgins hines hirsch ho hobbs hodge hodges hoffman hoffmann hogan holloway holmes holt hooper hoover hopkins horn
  horne horton horvat horvath houghton howard howell hubbard huber hudson huerta huff hughes hui humphrey humphreys
  hurley hussain hussein hutchinson hwang ibarra ibrahim iglesias inoue ip iqbal irwin islam ismail ito ivanov ivanova
  ivanovic iversen jackson jacob jacobs jacobsen jacobson jain james jamieson jang jankovic jansen jansson jarvis
  jefferson jenkins jennings jensen jeon jeong jimenez jin johansen johansson johns johnson johnston jones joo jorgensen
  joseph joshi jovanovic joyce juarez jung kaczynski kahn kaminski kane kang kaplan kapoor karim karlsson kato kaufman
  kaur kay keane kearney keating keller kelley kelly kemp kennedy kerr kessler khalid khalil khan khatun khoury kim
  kimura kirby kirk kissinger klein knox ko kobayashi koch koh kohler kong konig koo kovac kovacs kowalski kozlov kramer
  kraus krause krishnan kruger kuhn kulkarni kumar kuznetsov kwak kwan kwok kwon lacroix lai lam lamb lambert lang lange
  larsen larson larsson lau laurent law lawrence lawson lebedev leblanc lee lefebvre lehmann leonard leroy leung levin
  levine lewandowski lewis lim lind lindberg lindgren lindholm lindqvist lindsay lindsey liu lloyd logan lopes lopez
  lorenz lowe lozano lucas luna lund lundgren luther lynch lyons macdonald mackenzie maclean macleod madden madsen
  magnusson mahmood mahmoud maier mak malhotra malik malone mancini mandela manning mansour marchetti marin marino
  markovic marquez marsh marshall martens martin martinez martins massey mathews mathis matsumoto matthews maurer
  maxwell mayer mcallister mcbride mccain mccall mccann mccarthy mcclure mcconnell mccormack mccormick mccoy mcdaniel
  mcdonald mcdonnell mcdowell mcgee mcgrath mcgregor mcguire mcintyre mckay mckee mckenna mckenzie mckinney mclaughlin
  mclean mcmahon mcmillan mcnally mcnamara mcneil medina mehta mejia melendez melnyk mendes mendez mendoza menon mercado
  mercer merkel meyer meyers michel miller milne miranda mishra mitchell mo mohamed mohammed molina moller monroe
  montgomery montoya moon mooney moore morales moran moreau moreira moreno moretti morgan mori morin morris morrison
  morrow mortensen morton moses mueller mukherjee mulder muller mullins munoz murakami murphy murray myers nagy nair
  nakamura nam nash navarro naylor neal nelson neumann newman ng nguyen nicholls nichols nicholson nielsen nikolaev
  nikolov nilsson nixon noh nolan norman norris norton novak novikov nowak nunes nunez nyberg o'brien o'connell o'connor
  o'donnell o'hara o'keefe o'leary o'malley o'neal o'neill o'reilly o'rourke o'sullivan obama ochoa odonnell ogawa ogden
  okafor okonkwo oliveira oliver olsen olson olsson omar orlov orozco orr ortega ortiz osborne osei osman owens ozturk
  pacheco padilla paik palmer pandey pappas park parker parkinson patel paterson patil patrick patterson patton paul
  pavlov pawlowski payne pearce pearson peck pedersen pence pennington pereira perez perkins perry persson peters
  petersen peterson petersson petit petrov petrova petrovic peña pham phan phelps phillips pierce pinto pitt poole poon
  popescu popov porter potter powell prasad pratt prescott preston pritchard putin pyo quat quinn quinones rahman
  ramirez ramos ramsay ramsey randall rao rasmussen ray raymond reagan reddy reed reeves reid reilly reinhardt reyes
  reynolds rhee rhodes ribeiro ricci richards richardson richter riley rios ritter rivas rivera roach robbins roberts
  robertson robinson robles rocha rodgers rodrigues rodriguez rogers rojas romanov romero romney rooney roosevelt rosen
  rosenberg rosenthal ross rossi roth rousseau rowe rowland roy rubio ruiz russell russo ryan ryu sadiq saeed saito
  salazar salinas salmond samuels sanchez sanders sandoval sanford santos sarkar sasaki sato saunders sawyer schaefer
  schmid schmidt schmitt schneider scholz schreiber schroder schroeder schubert schulte schultz schulz schumacher
  schwartz schwarz schäfer scott seo serrano seymour shaffer shah shaikh shapiro sharma shaw sheppard sherman shim
  shimizu shin shiu silva silverman simmons simon simpson sims sinclair singh singleton siu sloan smirnov smith smyth
  snyder sohn sokolov solis solomon sorensen soros soto sousa souza spencer stanton starmer steele stein steiner
  stephens stephenson stevens stevenson stewart stokes strauss strickland stuart suh sullivan sunak sung sutherland
  sutton suzuki svensson swanson sweeney sykes szabo szeto takahashi tam tanaka tang tate taylor teixeira terrell
  thatcher thomas thompson thomson thornton tien tillerson todd tomlinson toth townsend tran tremblay trinh trujillo
  trump truss tsai tsang tse tsui tucker turnbull turner tyler uhm underwood valdez valentine vance varga vargas vasquez
  vaughan vaughn vazquez vega velasquez velez vo vogel vogt volkov vu wade wagner walker wallace walsh walter walters
  walton wang warner warren watanabe watkins watson watts weaver webb weber webster weiss welch werner westwood whitaker
  whitehead whitney wiggins wilcox wilde wilkins wilkinson williams williamson willis wilson winkler winters wolff wong
  woo woodard woodward wright yadav yamada yamamoto yang yates yeo yeung yildiz yilmaz yim yip yiu yoo yoon yoshida
  yousef yun yusuf zakharov zapata zhang zhao zheng zhou zhu ziegler zimmerman zuniga
`);
