import { wordSet } from '../vocabulary';

/** Common first names of many cultures, in lower case: evidence that a name is a person's. */
export const GIVEN_NAMES = wordSet(`
  aaron abayomi abbas abby abdallah abdel abdelaziz abdelfattah abdelkader abdelmajid abdirahman abdou abdul abdulaziz
  abdulla abdullah abdulrahman abdulrazak abe abel abigail abiodun abiy abraham abram abu abubakar ada adaeze adair
  adalberto adam adama adamu adebayo adel adele adeline adem aden adesina aditya adnan adolf adolfo adolphe adonis
  adrian adriana adriano adrien aerin afonso agata agatha agnes agnese agneta agnieszka agustin agustina ahmad ahmadou
  ahmed ahmet aida aidan aiden aiko aileen aimee ainsley aisha aisling aiyana ajay ajit akane akash akbar akhil
  akihito akiko akim akio akira aksel akshay al alaa aladdin alain alan alana alanis alastair alba albert alberta
  alberto albin aldo aldona alec aleida alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksandrs
  aleksei alena alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandria alexandros alexei
  alexey alexi alexios alexis alfie alfons alfonso alfred alfredo alhassan ali alia alice alicia alim alina alioune
  alisha alisher alison alissa alistair aliya allan allegra allen allison alma alois alok alondra alonzo aloysius
  alphonse alphonso alva alvaro alvin alvise alwin alyssa amadou amaia amal amalia amanda amani amar amara amarinder
  amaya amber ambroise ameer amelia amelie amer amil amin amina aminata amine amir amira amit amitabh amna amos amparo
  amr amy ana anabel anahit anand anas anastasia anastasios anatol anatole anatoly anders andre andrea andreas andreea
  andrei andrej andreja andres andrew andrey andrius andriy andrus andrzej andy aneta anette aneurin angel angela
  angelica angelika angeliki angelina angelo angelos angharad angie angus anika anil anis anisa anish anita anja
  anjali anjelica anke ann anna annabel annalena annalisa annamaria anne annegret anneke anneli annelies annemarie
  annette annie annika anouar anouk ansar ansel anselm anthea anthony antje antoine anton antonella antoni antonia
  antonin antonio antonis antony anupam anuradha anwar anya aoife apostolos april arabella araceli aram arash archana
  archie ardian arend areti ari ariana ariane ariel arif aristides arjan arjun arkady arlen arlene arman armando armen
  armin arnau arnaud arne arnold arnoldo aron arsen arsene arseny artem artemis arthur artur arturo arun arvid arvind
  arwa arya asad asahi asger ash asha ashish ashlee ashley ashok ashraf ashton asier asif asim aslan asma assaf assia
  astor astrid atal athanasios athena atif atiku atsuko attila aubrey audra audrey august augustin augustine augusto
  augustus aung aurelia aurelie aurelio aurora austen austin ava avery avi avigdor avinash aviva avraham axel axelle
  aya ayaan ayanna ayelet ayesha aylin ayman ayo ayush azadeh azam azhar aziz azra azzam babak bachir bader bahar
  bahram bakhyt balazs baldev baldwin balwinder ban banu barack barak barbara barbaros barbra barham barnaby barney
  barrett barrie barry bart bartholomew bartosz basem bashar basil basma bassam bastian bastien bayard bea beata
  beatrice beatriz beau bechir becky bekir bela belal belen belinda ben benazir benedetta benedict benedikt benigno
  benito benjamim benjamin benji bennett benny benoit benoni bento berenice berit bernadette bernard bernardine
  bernardo bernd berndt bernhard bernie bert bertha bertie bertrand beryl bessie beth bethany betsy bettina betty
  beverley beverly bhavna bianca bice bijan bilal bill billy birgit birgitta birgitte bjarne bjarni bjorn blair blaise
  blake blanca blaz bo bob bobby bodil bogdan bogumil boniface boniswa bonnie boris borut boubacar boutros boyko
  bozena brad bradford bradley brady brandon branislav branko brannon breanna breda brenda brendan brenna brennan
  brent bret brett brian brianna bridget bridie brielle brigid brigida brigitte britt britta brittany brock broder
  brody bronislaw bronwen bronwyn bruce bruna bruno bryan bryant bryce bryn brynn bryony burak burkhard byron byung
  caetano caio caitlin caleb callum calvin camelia cameron camila camilla camille camilo candace candice candida cao
  caoimhe caren carey cari carin carina carine carl carla carles carlo carlos carlotta carlton carly carmela carmelo
  carmen carmine carol carole carolin carolina caroline carolyn carrie carroll carsten carter casey cass cassandra
  cassie cassius catalina catarina caterina catherine cathy catriona cecil cecile cecilia cecilie cedric cedrik
  celeste celia celine cemal cengiz cesar cesare chad chaim chaima chandan chandler chandra chandrika chantal charlee
  charlene charles charlie charlize charlotte charmaine chas chase chauncey chaya cheikh chelsea chelsey chen cherie
  cheryl chester cheyne chiaki chiara chidi chika chin chinedu chioma chipo chitra chloe chris christa christel
  christelle christiaan christian christiana christiane christien christin christina christine christof christoph
  christophe christopher christos chrysanthi chrystia chuck chukwuma chung cian ciara cicely cillian cindy cinzia
  claes claire clara clarence clarissa clark claude claudette claudia claudio claus clay clayton clea clemens clement
  clementine cleo cleopatra cliff clifford clint clinton clive clotilde cody coen colby coleen colette colin colleen
  colm conall concetta conchita connie connor conny conor conrad constance constantin consuelo cora coral coralie
  cordelia corentin corey corina corinne cormac cornel cornelia cornelis cornelius cory cosima cosimo cosmin costas
  courteney courtney craig crispin cristian cristiano cristina cristobal crystal curt curtis cuthbert cynthia cyprian
  cyril cyrus dabo dafydd dag dagmar dagny dahlia daiki daisuke daisy dalal dale dalia dalibor dalton damaris damian
  damien damir damon dan dana danai danica daniel daniela daniele danielle danijel danijela danilo danish danny dante
  danuta danylo daoud daphne dara darek daria darin dario darius darlene daron darrell darren darryl darya dasha
  dashiell dave davi david davide davit davood dawn dax dayana dean deana deandre deanna deb debbie deborah debra
  declan deena deepak deepika deirdre dejan delfina delia delilah delphine delroy demetria demetrios demetrius demi
  denis denisa denise deniz dennis denny denys denzel denzil deon deontay derek derrick derya desiree desmond despina
  devika devin devon devora dewey dewi dexter dhruv diamantino diana diane diarmuid didier diederik diego dierk dieter
  dietmar dietrich dilan dilara dilek dilip dilma dilys dimitar dimitra dimitri dimitrij dimitrina dimitrios dimitris
  dina dinah dinara dinesh dinko dino dion dionne dipak dirk djamel dmitri dmitriy dmitry doaa dogan dolores domenico
  domingo dominic dominik dominika dominique don donal donald donata donatella donato donna donnie donny dora doreen
  dorian dorina doris doron dorota dorothea dorothy dorte doug dougal douglas dov dragan dragana drago drake drew
  driss drissa duane duarte dubravka dulce duncan dunja durga dusan dustin duygu dwain dwayne dwight dwyane dylan
  dzhokhar eamon eamonn earl earnest ebba ebenezer ebrahim ebru ece eckart ed edda eddie eddy edel eden edgar edin
  edith edmond edmund edna edoardo edouard eduard eduarda eduardo edvard edvin edward edwin edwina effie efraim efren
  egbert egil egon ehsan ehud eiji eike eileen eilidh eilis einar einat eirini eitan ekaterina ekin ekrem eladio
  elaine eleanor eleanora eleftheria elena eleni eleonora elettra elfriede elham eli eliana eliane elias elif elijah
  elin elina elio eliot elisa elisabeth elise eliseo eliza elizabeth elke ella ellen ellie elliot elliott ellis elmar
  elmer elodie eloise elon elsa elsie elspeth elva elvin elvira elvis elwood elyse emad emanuel emeka emelie emer
  emerson emery emi emiko emil emile emilia emilian emiliano emilie emilio emily emin emir emma emmanuel emmanuelle
  emmerson emmett emre enas enda endre eneko engin enida enis ennio enoch enrica enrico enrique enver enzo eoghan eoin
  ephraim erasmus ercan erdem erhan eric erica erich erick erik erika erin erkan erkki erling erma erminia erna ernest
  ernesto ernst erol errol ersin erwin erzsebet esa esme esmeralda esmond esra essam esteban estela estelle esther
  estrella etan ethan ethel etienne etsuko etta ettore eugen eugene eugenia eugenie eugenio eugeniusz eulalia eun
  eunice eustace eva evadne evan evander evangelia evangelos evaristo evelina eveline evelyn evert evgeni evgenia
  evgenii evgeny evie evo ewa ewald ewan eyad eyal ezekiel ezio ezra fabian fabiana fabienne fabio fabiola fabrice
  fabrizia fabrizio fadel fadi fadia fadwa fahad faisal faith faiz faiza fakhri faluma fanny farah fariba farid farida
  faris farooq farouk farrukh farshad faruk fatema fathi fatih fatima fatma fatos fatou faustino fawzi faye fayez
  federica federico fedor felicia feliciano felicity felipa felipe felix feng fenna ferdinand ferdinando ferenc
  fereshteh fergal fergus fermin fernanda fernando ferran ferruccio fidel fidelma filip filippa filippo filomena
  finbar finlay finley finn fiona fiorella firas firdaus flavia flavio flora florence florent florentina florian
  floriane florin floyd folake fouad fran franca frances francesca francesco francine francis francisca francisco
  franciszek franck franco francois francoise frank franka frankie franklin franklyn frantisek franz franziska
  françois fraser fred freda freddie frederic frederick frederik fredrik fredrika freja freya frida frieda friederike
  friedrich fritjof fritz fuad fulvio fumiko fumio gabe gabi gabor gabriel gabriela gabriele gabriella gaby gad gael
  gaetan gaetano gaia gail galina galit gamal ganesh gareth garfield garrett garry garth gary gaspar gaston gaurav
  gauthier gavin gavrilo gayle gaynor gebran geert gellert gemma genc gene genevieve gennadi gennady gennaro geoff
  geoffrey geoffroy georg george georges georgi georgia georgiana georgie georgina georgios gerald geraldine gerard
  gerardo gerd gerda gerhard gerhardt germain geronimo gerrit gerry gert gertrud gertrude geza ghada ghassan gheorghe
  gholam giacomo giampaolo gian giancarlo gianluca gianni gianpaolo gideon gil gilad gilbert gilberto gilda gilles
  gillian gina ginette ginevra gino gioia giorgia giorgio giorgos giovanna giovanni girish gisela gisele gisella
  giselle gita gitte giulia giuliana giuliano giulio giuseppe giuseppina giusto gladys glen glenda glenn glenys gloria
  godfrey gokhan golda gonca gonzalo gopal goran gordana gordon gorka gosta gottfried gowri grace grady graeme graham
  grainne grant grazia graziano graziella greg gregg gregoire gregor gregorio gregory greta gretchen grete grethe
  griffin grigori grigory griselda grzegorz guadalupe guenter guido guilherme guillaume guillermo gul gulnara gulsen
  gunilla gunnar gunter gunther gus gustav gustave gustavo gusztav guy gwen gwendolyn gwyneth gyorgy gyula haakon
  habib hadas hadi hadia hafez hafsa haftom haidar haider haile hailey hajar hakan hakeem hakim hal hala haley halil
  halima halina hallie hamad hamdi hamed hamid hamish hamza hana hanan hanane hani hania hank hanna hannah hanne
  hanneke hannele hannelore hannes hans harald hari haris harjit harlan harley harold haroon haroun harriet harris
  harrison harry harsha haruka haruki harun harvey hasan haseeb hashem hashim hassan hassanal hatem hatice hattie
  havard hayden haydn hayley haytham hazel heath heather hector hedda hedwig hedy heidi heike heiko heinrich heinz
  helen helena helene helga heli hella helle helmut heloise hemant hendrik henk henri henrietta henriette henrik
  henrique henry henryk herbert heriberto herman hermann hermine herminia hermione hernan herve hessa hester hicham
  hideki hideo hilaire hilal hilary hilda hilde hillary hillel hind hiram hiroko hiromi hiroshi hisham holger holly
  homer horace horst hosni howard hristo hubert hugh hugo huguette humberto humphrey husain hussain hussam hussein
  hyacinth hyun iain ian iara ibrahim ibrahima ibtisam ida idan ido idris ieva iftikhar ignacio ignatius ignazio igor
  ihab ihor ike ikram ilan ilana ilaria ildar ildiko ilham iliana ilias ilie ilka ilker ilona ilse ilya imad iman
  imani imelda immanuel imogen imran imre ina inbal india indira indra ineke ines inga inge ingeborg inger ingmar ingo
  ingrid ingvar inigo inma ioana ioannis iolanda ion ira irakli irena irene irfan irina iris irit irma irvin irving
  irwin isa isaac isaak isabel isabela isabella isabelle isadora isaiah iseult isha ishaan ishmael isidora isidro isis
  isla ismael ismail ismet isobel israel issa issam istvan itamar itzhak itziar ivan ivana ivanka ivar iveta ivette
  ivica ivo ivor ivy iwan iwona iyad izabela izumi izzy jaap jabbar jabir jace jacek jacinda jacinta jacinto jack
  jackie jackson jaclyn jacob jacobo jacobus jacopo jacqueline jacques jacqui jade jaden jadwiga jael jafar jagdish
  jago jaime jaimie jair jairo jake jakob jakov jakub jalal jaleel jamaal jamal jamel james jameson jamie jamil jamila
  jamison jan jana janae jane janek janet janette janez jani janice janie janina janine janis janko janna janne jannik
  jannis janos januario janusz jared jarek jari jarkko jarl jarle jarmila jaroslav jaroslaw jarrett jarrod jarvis
  jasmin jasmina jasmine jason jasper jassim jasvinder jaume javad javed javier javiera jawad jawaharlal jay jaya
  jayant jayden jaylen jayne jayson jazmine jean jeanette jeanie jeanine jeanne jeannette jeannie jeannine jeb jed
  jedediah jeff jefferey jefferson jeffery jeffrey jelena jelle jemima jemma jen jenaro jenna jennie jennifer jenny
  jens jerad jeremiah jeremias jeremie jeremy jeri jermaine jeroen jerome jeronimo jerrod jerry jerzy jesper jess
  jesse jessica jessie jesus jette jia jiang jill jim jimmy jin jiri jitka jo joachim joan joana joann joanna joanne
  joao joaquim joaquin jocelyn jochen jodi jodie jody joe joel joelle joerg joey johan johana johann johanna johannes
  john johnathan johnnie johnny jojo jolanda jolanta jolene jolie jomo jon jonah jonas jonathan jonathon joni jonny
  joonas joost jordan jordi jordy jorg jorge jorgen joris jorma jos jose josef josefa josefina josefine joseluis
  joselyn josep joseph josephine josh joshua josiah josias josie josip josue josé jovan jovana joy joyce joyner jozef
  juan juana juanita judah judd jude judi judit judith judy juha juho jukka jules juli julia julian juliana juliane
  julianne julie julien juliet juliette julija julio julissa julius jumana jun june jung junichiro junko jurgen juri
  juris jussi justas justin justina justine justus justyna jutta juwan jyoti jyrki jörg jürgen kabir kadir kaia kaido
  kailash kaisa kaitlyn kaj kaja kajsa kalinda kalle kalpana kalyani kamal kamala kamaria kamau kamel kamil kamila
  kamran kanako kane kara karan kareem karel karen kari karim karima karin karina karine karl karla karlheinz karlis
  karol karolina karoline karsten karthik kasia kasim kaspar kasper kassandra kassem kat katalin katarina katarzyna
  kate katelyn katerina katharina katharine katherine kathleen kathrin kathryn kathy katia katie katinka katja katrin
  katrina katrine katsuya katy katya kaushik kavita kay kaya kayla kayode kazimierz kazuhiro kazuki kazuko kazuo
  kazuya keegan keenan kees kei keiko keir keira keisha keith kelechi kellie kelly kelsey kelvin kemal ken kendall
  kendra kendrick kenji kennet kenneth kenny kent kenta kentaro kenyatta keri kerim kermit kerri kerrie kerry kersti
  kerstin kevin keyshawn khadija khadijah khaled khaleda khalid khalifa khalil khalilah khanh khashayar khawla khurram
  kiara kieran kiki kilian kim kimani kimberley kimberly kimiko kimmo kinga kingsley kira kiran kirby kirill kirk
  kirsi kirsten kirstie kirstin kirstjen kirsty kishore kitty kiyoshi kjell kjersti kjetil klaas klara klaudia klaus
  klemens knut kobe kobi kofi koichi koji konrad konstantin konstantina konstantinos koray kornel kosta kostas kourosh
  kris krishna krista kristalina kristen kristi kristian kristiina kristin kristina kristine kristjan kristof
  kristofer kristoffer kristopher kriszta krisztina krystal krystyna krzysztof ksenia kuldeep kumar kunal kunle kurt
  kwabena kwadwo kwaku kwame kwasi kyla kyle kylie kyra kyriakos kyung lacey lachlan ladislav laila lakshmi lale lalit
  lamar lamia lamine lana lance landon lara lari larissa larry lars lasse laszlo latisha latoya laura laure laurel
  lauren laurence laurens laurent lauri laurie lauritz lavinia lawrence layla lazar lazaro lea leah leander leandra
  leandro leann leanne lech leda lee leen leena lei leif leigh leighton leila leire leizer lemuel len lena lenka
  lennard lennart lennox lenny lenore leo leocadia leon leona leonard leonardo leone leonel leonhard leonid leonidas
  leonie leonor leonora leopold leopoldo leroy les leslie lester leszek leticia letitia letizia lev levent levi lewis
  lex leyla li lia liam lian liana liat libby lidia lidija liesbeth liesel lieve ligia lila lili lilia lilian liliana
  liliane lilla lillian lillie lilly lily lin lina lincoln linda lindsay lindsey linnea lino linus lionel lior liora
  lisa lisbeth lise lisette liv livia liviu liz liza lizbeth lizette lizzie ljiljana ljubica llewellyn lloyd logan
  loic lois lokesh lola lolita lonnie lora loraine loreen loren lorena lorenz lorenza lorenzo loretta lori lorna
  lorraine lothar lotta lotte lottie lou louie louis louisa louise lourdes lourenco luan luana luc luca lucas lucia
  lucian luciana luciano lucie lucien lucila lucille lucinda lucio lucius lucrecia lucretia lucy ludmila ludmilla
  ludovic ludovico ludwig luigi luigia luis luisa luiz luiza luka lukas lukasz luke lulu luna luther lutz luz lwazi
  lydia lyle lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynsey lyra lyubov lyudmila maarten mabel mack
  mackenzie macy madalena maddie maddison madeleine madeline madelyn madhavi madhu madhuri madina madison mads mae
  maeve magali magda magdalena maged maggie magnus maha mahamadou mahdi mahesh mahfoud mahir mahmood mahmoud mahmud
  mahmut mahnaz mahsa mai maia maik maike maira maite maithripala maja majed majid makoto maksim maksym mal malachi
  malak malala malcolm malek malena mali malia malik malika malin malina mallory malte malvina mamadou mami mamoun
  manal manan mandla mandy manfred mani manish manisha manjit manju manmohan mannie manny mano manoj manolis manolo
  manon mansoor mansour manuel manuela manus mara maram marat marc marcel marcela marceli marceline marcella marcelle
  marcello marcelo marcia marcin marco marcos marcus marek maren margaret margareta margarete margarida margarita
  margarite margery margherita margie margit margo margot margret margrethe marguerite mari maria mariah mariam
  mariama marian mariana mariane marianna marianne mariano maribel marica maricel marie marieke mariela mariella
  marielle marietje marietta marigold marija marijan marijana marika mariko marilyn marin marina marine marinela
  marino marinos mario marion maris marisa marisol marissa marit marita marites marius mariusz mariya marjan marjana
  marjorie marjory mark marketa markku marko markos markus marla marlena marlene marlies marloes marlon marlyn marnie
  maros maroun maroš marquis marsha marshall marta marte martha marthe marti martijn martim martin martina martine
  martinho martti marty martyn martyna marvin marwa marwan mary marya maryam maryann maryanne marybeth maryellen
  marylou maryse marzena marzia masaaki masahiro masako masaru masashi masha masood massimiliano massimo masud mat
  mateo mateus mateusz mathew mathias mathieu mathilda mathilde mathis matia matias matilda matilde matin matipo mats
  matt matteo matthew matthias matthieu matthijs matti mattia mattias maud maude maura maureen maurice mauricio
  maurits mauritz maurizio mauro maurus mavis max maxim maxima maxime maximilian maximiliano maximilien maxine maxwell
  maya mayank mayra maysa mayumi mckenna meena meg megan megha meghan megumi mehdi mehmet mehran mehrdad mei meike
  meinhard meir meital mel melania melanie melchior melinda melisa melissa melody melvin melvyn mena menachem mercedes
  meredith merete meriam meriem merle merlin merrick merry mert merve meryem meryl meta metin metka mette mia mica
  micah michael michaela michal michalis micheal michel michela michelangelo michele michelle michiel michiko mick
  mickey micky midori mieke miguel mihaela mihai mihail mihaly mihir mika mikael mikaela mike mikel mikey mikhail
  mikheil miki mikkel mikko miklos mila milad milagros milan milana milda mildred milena miles milica millicent millie
  milly milo milorad milos miloslav milosz miloš milton mimi mina mindaugas mindy minerva ming minh minna minnie mira
  mirabel miranda mircea mireille mirela miriam mirjam mirjana mirka mirko miro miroslav miroslava miroslaw mirta
  mirza misha misty mitch mitchel mitchell mitsuko mitt miyako mladen mo modesto modou moe mohamad mohamed mohammad
  mohammed mohamud mohan mohanad mohit mohsen mohsin moira moises moisey moishe molly mona monica monika monique monir
  monserrat monty mordechai morgan morgana moritz moriz morris morten mortimer mose moses moshe mostafa motaz moussa
  moustafa moustapha muammar muawiya muhamed muhammad muhammadu muhammed muhannad muin mukesh mukhtar mulugeta mumtaz
  muna munir murad murali murat muriel murphy murray musa mustafa mustapha muthoni myfanwy mykola mylene myles myra
  myriam myrna myron myrtle myrto naama nabeel nabiha nabil nabila nacho nada nadav nadezhda nadia nadim nadin nadine
  nadir nadira nadiya nadja naftali nagib nagore naguib nahid nahla nahum naim naima naja najat najib najla najwa nan
  nana nancy nandini nandita nanette naoki naoko naomi naoto narayan narciso narendra naresh nargiz nasim nasir nasira
  nasreen nasser nassim nat natacha natale natalia natalie natalija natalya natan nataniel natasa natascha natasha
  nate nathalie nathan nathanael nathaniel nava naveed naveen navin navjot nawaf nawal nawaz nayara nazanin nazar
  nazim nazli nazreen neal ned neda nedim neel neelam neema neftali neha nehemiah neil nela nell nella nellie nelly
  nelson nena nenad neo nermin nesrin nestor neta netta nettie neus nevaeh neven nevena neville newt neyla ngozi ngugi
  nia niall niamh nic nicanor nichola nicholas nick nicki nickie nicky nico nicodemus nicol nicola nicolaas nicolae
  nicolas nicole nicoleta nicoletta nicolo nicos nida nidal nidhi niels nienke nigel nihad nijole nik nika nikhil niki
  nikita nikki niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikoleta nikos nil nilda nilesh
  nils nilufar nimrod nina nino niraj niran nirmala nisha nishant nissim nita nitin nitza niv noa noah noam noel noela
  noelia noella noelle noemi noor nora norah norbert noreen nori noriko norma norman norris nour noura nouri nuala
  nuno nura nuray nurettin nuri nuria nurul nyasha nydia obama obed obi obinna octavia octavio oda odd oddvar odeta
  odette odile odysseas ofelia ofer ofra ohad okan oksana ola olaf olav ole oleg oleh oleksandr oleksandra oleksii
  oleksiy olena olesya olga olgica oli olimpia oliver olivia olivier olle olli ollie olof olu oluwaseun olya omar
  omari omer omid omkar ondine ondrej onur oona ophelia ophir oprah ora orazio oren oreste orestes orhan oriana oriel
  oriol orit orla orlaith orlando ornella orrin orsolya orson ortensia orville osama oscar oskar osman osvaldo oswald
  oswaldo othman otis otmar otto oumar oumou ousmane owen oya ozan ozgur ozlem pablo paco paddy padma padraic padraig
  paige pal paloma pam pamela pankaj panos pantelis paola paolo papa paraskevi parvati parveen parviz pascal pascale
  pasquale pat patrice patricia patricio patrick patrik patrizia patryk patsy patti pattie patty paul paula paule
  paulette paulina pauline paulino paulo paulus pavan pavel pavla pavle pavlina pavlo pavlos pawel paz pearl pearlie
  peder pedro peg peggy penelope penny pepe pepito per percival percy pere perla pernilla pernille perry pervez peta
  petar pete peter peteris petko petr petra petri petro petronella petros petru petter petteri petula petya phil
  philip philipp philippa philippe philippos phillip phillipa phillis philomena phoebe phumzile phyllis pia piedad
  pier pierce pierluigi piero pierre pierrette piers piet pieter pietro pilar pim pinar pino pio piotr pippa pius
  piyush placido polina polly pooja porter pouya prabhu pradeep prakash pramod pranab pranav prasad prashant pratap
  pratibha praveen preeti prem preston primo primrose priscilla priti priya priyanka prosper przemyslaw puja purnima
  qadir qais qasem qasim qiang quentin quincy quinn quintin quinton rabia rabih rachael rachel rachele rachelle rachid
  radek radhika radka radmila rado radomir radoslav radoslaw radovan radu rae rafa rafael rafaela rafal raffaele
  raffaella rafi rafik rafiq raghav raghu raghuram ragnar ragnhild rahel rahim rahma rahul raif raila raimo raimund
  raimundo raina rainer raisa raj raja rajab rajan rajat rajeev rajesh rajinder rajiv rajnath rajni raju rakesh ralf
  ralph ram rama ramadan raman ramesh rami ramin ramiro ramiz ramon ramona ramzan ramzi rana rand randa randal randall
  randi randolph randy rani rania ranjan ranjit ranko raphael raphaela raphaelle raquel rashad rashed rasheed rashid
  rashida rasmus rauf raul raven ravi ravindra ray raya rayan raymond raymundo rayna raz raza razan rea rebeca rebecca
  rebecka rebekah recep reda redouane reece reed reem rees reese reggie regina reginald reginaldo regine regis reid
  reidar reiko reinaldo reince reiner reinhard reinhold reinis reino reit reka rekha remco remi remus remy rena
  renaldo renard renata renate renato renaud rene renee renuka renzo reshma reto reuben reut reuven rex rexhep rey
  reyhan reyna reynaldo reza rhea rhett rhiannon rhoda rhona rhonda rhys ria rian ricarda ricardo riccardo rich
  richard richelle richie rick rickey ricki rickie ricky rico rida ridley rifat rigoberto rihab riikka rik rikard rike
  rikke riko riley rima rina rinaldo ringo risa rishi rita ritva riya riyad rizwan rob robbie robby robert roberta
  roberto robertus robin robyn rocco rochelle rocio rod roddy roderick rodger rodica rodney rodolfo rodrick rodrigo
  rodrigue roel roelof rogelio roger rogerio rohan rohini rohit roisin roland rolanda rolando rolf romain roman romana
  romano romeo romina romuald romy ron rona ronald ronaldo ronan ronen roni ronja ronnie ronny rony roos rory rosa
  rosalia rosalie rosalind rosalyn rosamund rosana rosanna rosanne rosaria rosario roscoe rose roseann roseanne
  roselyn rosemarie rosemary rosetta roshan rosie rosina rosita roslyn ross rostislav rotem rowan rowena rowland
  roxana roxane roxanne roy roya royce roza rubab ruben rubens rubina ruby rudi rudiger rudolf rudolph rudy rueben
  rufina rufus rui rukhsana rumen runa rune rupert rupesh ruslan russ russel russell rustam rusty ruta rutger ruth
  ruthie ruud ryan ryder ryo ryoko ryota ryszard ryu saad saara sabah sabahattin saber sabina sabine sabri sabrina
  sacha sachiko sachin saddam sadia sadie sadiq saeed saeid safa safia safiya sahar sahra said saida saif sajid sakari
  sakina sakshi sal salah salam saleem saleh salem salim salima salka sallie sally salma salman salome salvador
  salvatore sam samad saman samantha samar samara sameer samer sami samia samir samira sammy samson samu samuel
  samuele samuli sana sanaa sandeep sander sandi sandip sandor sandra sandrine sandro sandy sanela sangeeta sani sanja
  sanjay sanjeev sanjiv sanna sanne santhosh santiago santino santosh sapna sara sarah sarai saran sardar sari sarit
  sarita sarkis sascha sasha saskia satish sato satoko satoshi satu satya saul saurabh savannah saverio savita savvas
  sayaka sayed sayid scarlett scott scottie seamus sean sebastian sebastiano sebastien seema sef seiji selena selim
  selima selin selina selma selwyn semih senad serap serena serge sergei sergey sergi sergio sergiu serhat serhii
  serhiy serkan seth severin severine severino sevgi sevim seweryn seyed seymour shaban shabnam shadi shae shafiq
  shahid shahin shahram shahzad shai shaikha shaimaa shakeel shakil shakira shakti shalom shamil shamim shamima shamsa
  shana shane shani shania shanice shannon shantel shanthi sharad shari sharif sharon sharone sharyn shashi shashikala
  shaun shauna shawn shawna shay shea sheena shehbaz sheila shelby sheldon shelley shelly shelton sheree sheri
  sheridan sherif sherrie sherry sherwin sherwood sheryl shigeru shilpa shimon shinji shinobu shinya shinzo shira
  shireen shiri shirin shirley shiv shiva shlomi shlomo shobha shogo sholto shona shota shreya shruti shu shubham shui
  shukri shun shweta shyam sibongile sibusiso sibylle sid siddharth sidney sidsel sief siegfried sieglinde sienna
  sigismund sigmar sigmund signe sigrid sigurd silas silja silke silvana silvester silvia silvie silvina silvio sima
  simcha simeon simin simo simon simona simone simonetta simran sina sinan sinclair sindre sindy sinead siobhan sipho
  siri siv sixten skye skyler slaven slavica slavko slavoj slawomir slobodan snezana sofia sofiane sofie soha sohail
  sohrab solange soledad soleil solomon solon solveig soma somnath sona sonal sonali sondre sonia sonja sonny sonya
  sophia sophie sophus soraya soren sorin soroush sota sotiris souad soufiane soumaya spencer spiro spyros srdjan
  sridhar srinivas sriram stacey staci stacie stacy stamatis stan stanford stanimir stanislas stanislav stanislaw
  stanley stavros steen stef stefan stefania stefanie stefano stefanos steffen steffi stein steinar stelios stella
  sten steny stephan stephane stephanie stephen stephon sterling steve steven stewart stig stijn stina stine stipe
  stojan stuart subhash suchitra sudha sudhir sue suella suha suhail sujata sujith sukhvinder sukru sulaiman suleiman
  suleyman sultan sultana suman sumeet sumi sumiko sumitra sumner sunil sunita sunniva suraj suresh surinder surya
  susan susana susanna susannah susanne sushil sushma susi susie suvi suzan suzana suzanne suzette suzie suzuki svein
  sven svend svenja svetlana svetlin swapna swati sybil syed sylvain sylvester sylvia sylviane sylvie sylwia synne
  szabolcs szymon tabassum tabatha tabitha tad tadashi tadeusz tae taghreed taha tahar taher tahir tahira taichi taina
  taj takako takao takashi takeo takeshi takis takuma takumi takuya tal tala talal tali talia tallulah tam tamar
  tamara tamas tamer tami tamika tamiko tamim tammie tammy tamsin tania taniel tanisha tanja tanner tansu tanvi tanya
  tara tarak taraneh tarek tareq tariq tarja tarun taryn tasha tasneem tasos tassilo tatiana tatjana tatsuya tatum
  tatyana tavish taylor tayyip ted teddy tedros teemu teena tegan teju tendai teo teodor teodora teodoro terence
  teresa terese terezinha terje terrance terrell terrence terri terrie terry tess tessa tetiana tetsuo tetsuya thabo
  thad thaddeus thalia thandi thandiwe thanh thanos thea theda thelma themba theo theobald theodor theodora theodore
  theodoros theodosia theresa therese theresia thi thibault thibaut thierry thijs thilo thom thomas thomasina thor
  thora thoralf thorbjorn thore thorsten thu thulani thuy tia tiago tiana tiberiu tiberius tibor tiffany tigran tiia
  tilda tilde tillie tilman tim timea timmy timo timofey timothee timothy timur tina tine tineke tino tirso tisha tito
  titus tjark toa tobias tobin toby tod todd todor tom tomas tomasz tomaz tome tomer tomi tomislav tommaso tommie
  tommy tomo tomoko tomoya toni tonia tonje tony tonya toomas topher torben torbjorn tord torgeir tori toril torill
  torkel tormod torsten toru tova tove toya tracey traci tracie tracy travis trent trenton trevor trey tricia trina
  trine trinidad trisha tristan tristram trond troy truc trude trudi trudy truls trygve tsuyoshi tuan tucker tulsi
  tuncay turgut tuukka tuula tuva twyla tyler tymoteusz tyra tyree tyrel tyrone tyson tzipi tzvi ubaldo uchenna udi
  udo uffe ugo ugur uhuru ulf uli ulises ulla ulrich ulrik ulrika ulrike ultan ulysses uma umaima umar umaru umberto
  umesh umit umut una unai unni upendra urbain uri uriah uriel ursula urszula urvashi usha usman uta ute uwe uzi
  vaclav vadim vahid vaibhav valarie valdas valdemar valdis valentin valentina valentine valentino valeria valeriano
  valerie valerio valeriy valery valeska valter van vance vanda vanessa vangelis vania vanja vardan varun vasant vasco
  vasil vasile vasiliki vasilis vasily vassilis vasyl vaughan vaughn veena vegard velma venera venkat venkatesh vera
  verena verity verna vernon veronica veronika veronique vesa vesna vianney vibeke vic vicente vicki vickie vicky
  victor victoria victoriano vida vidar vigdis vihaan vijay vijaya vikas vikram viktor viktoras viktoria viktoriia
  vilde vilhelm viljo vilma vilmos vimal vin vinay vince vincent vincente vincenzo vineet vinicius vinko vinnie vinod
  viola violet violeta violetta virgil virgilio virginia virginie virpi vishal vishnu vita vitali vitalii vitaliy
  vitaly vito vitor vittoria vittorio viv vivek vivian viviana viviane vivien vivienne vlad vlada vladan vladimir
  vladimira vladislav vladislava vlasta vojislav vojtech volkan volker volodymyr vuk vusi vyacheslav vytautas václav
  wade wael wafa waheed wahid waldemar waldo waleed walid wallace wallis wally walt walter waltraud wanda wanjiru
  warren waseem wasim wayne wei wen wenche wendell wendy wenzel werner wes wesley weston whitney wibke wieslaw wiktor
  wiktoria wilbert wilbur wilder wiley wilfred wilfredo wilfried wilhelm wilhelmina will willa willard willem william
  williams willian willie willis willow willy wilma wilmer wilson wim winfried winifred winnie winona winston wissam
  witold wojciech wolf wolfgang wolfram woodrow wopke wouter wyatt wynne xander xavi xavier xaviera xenia xi xiao
  xiaobo xiaoming xiaoping ximena ximo xin xochitl yaakov yaara yael yahya yair yakov yakup yan yana yanick yanis yann
  yannick yannis yao yara yardena yared yaron yaroslav yaseen yash yashar yasin yasmeen yasmin yasmina yasmine yasser
  yassin yasuhiro yasuko yasuo yavuz yaw yazid yehuda yekaterina yelena yemi yesenia yetunde yevgeni yevgenia yevgeny
  yiannis yigal yildiz yitzhak ylva yngve yoav yochanan yogesh yogi yoichi yoko yolanda yolande yonas yonatan yoram
  yordan yosef yoshi yoshiaki yoshihide yoshiko yoshio yoshiro yossi youcef youness youri yousef yousif youssef
  youssou ysabel yuichi yuji yuka yuki yukiko yukio yuko yulia yuliana yuliya yumi yunus yuri yuriko yuriy yury yusef
  yusuf yusuke yuta yutaka yuval yuya yvan yves yvette yvonne zac zach zachariah zacharias zachary zachery zack zafar
  zaha zahi zahid zahir zahra zaid zaim zaina zainab zak zakaria zaki zakir zane zanele zara zarina zayd zayn zbigniew
  zdenek zdenka zdravko zeba zeena zehra zeid zeina zeinab zeki zelda zelimir zelma zena zeno zenon zev zeynep zhen
  zhi zia ziad zina zinaida zineb zita ziva ziya zlata zlatan zlatko zoe zoey zofia zoila zoltan zora zoran zoya
  zsofia zsolt zubair zubin zuleika zulema zulfikar zuzana zuzanna zvi zvonimir zygmunt
`);
