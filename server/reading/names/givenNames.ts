import { wordSet } from '../vocabulary';

/** First names of women, in lower case. */
const WOMENS = `
  abby abigail ada adele adeline adriana aerin agatha agnes agnese agneta agnieszka agustina aida aiko aileen aimee
  ainsley aisha aisling akane alana alanis alba aldona aleida alejandra aleksandra alena alessandra alessia alexa
  alexandra alice alicia alina alisha alison alissa allegra alondra alyssa amaia amalia amanda amber amelia amelie
  amina aminata amira amna amparo amy ana anabel anahit anastasia andreea aneta anette angela angelica angelika
  angeliki angelina angharad angie anika anisa anita anja anjali anjelica anke ann anna annabel annalisa annamaria anne
  annemarie annette annie annika anouk anthea antje antonella antonia anuradha anya arabella araceli archana ariana
  arlene arwa asha ashlee asma assia astrid athena audra audrey aurelia aurora ava aya ayanna ayelet ayesha aylin
  azadeh azra barbara barbra basma bea beata beatrice beatriz becky belen belinda benedetta berenice berit bernadette
  bertha beryl bessie beth bethany betsy bettina betty beverley bianca bice birgit birgitta birgitte blanca bonnie
  bozena breanna brenda brenna brianna bridget brielle brigid brigitte britt britta brittany bronwyn brynn bryony
  caitlin camelia camila camilla candace candice caoimhe carin carina carla carlotta carly carmela carol carole carolin
  carolina caroline carolyn carrie cassandra cassie catalina catarina caterina catherine cathy cecile cecilia cecilie
  celeste celia celine chantal charlene charlize charlotte charmaine chaya chelsea chelsey cherie cheryl chiara chloe
  christa christelle christiana christiane christin christina christine ciara cicely cindy claire clara clarissa
  claudette claudia clementine cleo cleopatra clotilde coleen colette colleen concetta conchita connie constance
  consuelo cora coralie cordelia corina corinne cornelia cosima courteney cristina cynthia dagmar dahlia daisy damaris
  danica daniela danielle danijela daphne daria darlene dasha deana deanna deb debbie deborah debra deena deepika
  deirdre delfina delia delilah delphine demetria denise desiree despina devika diana diane dilys dimitra dina dinah
  dinara dionne dolores dominika donata donatella donna dora doreen dorina doris dorota dorothea dorothy dorte dragana
  dulce ebba ebru edda edith edna eduarda edwina effie eileen eilis eirini ekaterina elaine eleanor eleanora elena
  eleni eleonora elfriede eliana eliane elif elin elina elisa elisabeth elise eliza elizabeth elke ella ellen ellie
  elodie eloise elsa elsie elva elvira elyse emelie emiko emilia emilie emily emma emmanuelle enrica erica erika erin
  erma erminia erzsebet esme esmeralda estela estelle esther estrella ethel etsuko etta eugenia eugenie eulalia eunice
  eva evadne evelina eveline evelyn evgenia evie ewa fabiana fabiola fadwa fanny farah fariba farida fatema fatima
  fatma faye felicia felicity felipa fenna fereshteh fernanda fidelma filippa filomena fiona flavia flora florentina
  floriane frances francesca francine francisca francoise franziska freda fredrika freja freya frida frieda friederike
  fumiko gabriela gabriella gaby galina galit gayle gemma genevieve georgiana georgie georgina geraldine gerda gertrud
  gertrude gilda gillian gina ginette ginevra giorgia giovanna gisela gisele gisella giselle gita giuseppina gladys
  glenda gloria golda gordana gowri grazia graziella greta gretchen grete grethe griselda gunilla gwen gwendolyn
  gwyneth hafsa hailey hala haley halima halina hallie hana hanna hannah hanne hanneke hannelore harriet haruka hatice
  hattie hayley heather hedda hedwig hedy heidi helen helena helene helga heloise henrietta henriette hermine hessa
  hester hilary hilda hillary hiroko holly huguette hyacinth ibtisam ida ieva iliana ilka ilona ilse imelda imogen
  indira ines inga ingeborg inger ingrid ioana irena irene irina iris irma isabel isabela isabella isabelle isadora
  iseult isha isidora isla isobel ivana iveta ivette iwona izabela jacinda jacinta jaclyn jacqueline jacqui jadwiga
  jael jamila jana janae jane janet janette janice janie janina janine jasmin jasmina jasmine javiera jayne jazmine
  jeanette jeanie jeanine jeanne jeannette jeannie jeannine jelena jemima jemma jen jenna jennie jennifer jenny jeri
  jessica jill jitka joana joann joanna joanne jocelyn jodi jodie joelle johana johanna jolanta jolene jolie joni
  josefa josefina josefine joselyn josephine josie jovana joyce juana juanita judi judit judith judy juli julia juliana
  juliane julianne julie juliet juliette julija julissa junko justina justine jutta kaia kaitlyn kaja kalyani kamala
  kamila kara karen karima karin karina karine karla karolina karoline kasia kassandra kat katarina katarzyna kate
  katelyn katerina katharina katharine katherine kathleen kathryn kathy katia katie katinka katrin katrina katrine katy
  katya kavita kay kayla kazuko keira keisha kellie kelly kendra keri kerri kerrie kersti khadija khadijah khawla kiara
  kimberley kimberly kimiko kinga kira kirsten kirstie kirstin kitty kjersti klara krista kristi kristiina kristin
  kristina kristine krisztina krystal krystyna ksenia kyla kylie kyra lacey laila lamia lana lara larissa latisha
  latoya laura laure laurel lauren laurie lavinia layla lea leah leandra leann leanne leda leena leila lena lenka
  lenore leocadia leona leonie leonor leonora leticia letitia leyla lia liana liat libby lidia liesel lieve ligia lila
  lili lilia lilian liliana liliane lilla lillian lillie lilly lily lina linda linnea lisa lisbeth lise lisette liv
  livia liz liza lizbeth lizette lizzie ljiljana ljubica lois lola lolita lora loraine lorena lorenza loretta lori
  lorna lorraine lotte lottie louisa louise lourdes luana lucia luciana lucie lucila lucille lucinda lucretia lucy
  ludmila ludmilla luigia luisa luiza lulu luna luz lydia lynda lyndsey lynette lynne lynsey lyubov lyudmila mabel macy
  madalena maddie madeleine madeline madelyn madhavi madhuri mae maeve magda magdalena maggie maha mahnaz maia maite
  maja malia malika malina mallory malvina mami manal mandy manisha manju manon manuela mara marcela marceline marcella
  marcelle marcia maren margaret margareta margarete margarida margarita margarite margery margherita margie margit
  margo margot margret margrethe marguerite maria mariah mariam mariama marian mariana mariane marianna marianne
  maribel marie mariela mariella marija marijana mariko marilyn marina marisa marisol marissa marit mariya marjana
  marjorie marketa marla marlena marlene marloes marnie marsha marta martha marthe martina martine marwa mary marya
  maryam maryann marybeth marylou marzena masako mathilda mathilde matilda matilde maud maude maura maureen mavis
  maxima maxine mayra meena meg megan meghan megumi meital melanie melinda melisa melissa meredith meriam meriem meryem
  meryl mette mia michaela michelle michiko midori mieke mihaela mikaela mila milagros mildred milena milica millicent
  millie milly mimi mindy minerva minnie mira miranda miriam mirjam mirjana mirka miroslava misty mitsuko miyako moira
  molly mona monica monika monique morgana muriel muthoni myfanwy myra myriam myrna myrtle nabila nadezhda nadia nadine
  nadira nadja nahla naima nancy nandini nandita nanette naoko naomi nargiz nasreen natacha natalia natalie natalija
  natalya natascha natasha nathalie nawal nazanin neelam nela nell nella nellie nena netta nettie nevena niamh nickie
  nicole nicoleta nicoletta nidhi nika nikki nilda nina nirmala nisha nita noelia noella noelle noemi nora norah noreen
  noriko norma noura nuala nuray nurul nyasha nydia octavia odette ofelia oksana olena olesya olga olivia ondine
  ophelia oriana orit oumou paige paloma pam pamela paola paraskevi parvati parveen patricia patrizia patsy patti
  pattie patty paula paulette paulina pauline pavla pavlina pearlie peggy penelope perla pernilla petra petronella
  petula philippa phillipa philomena phoebe phyllis pia pierrette pilar pippa polina polly pooja pratibha preeti
  priscilla priya priyanka rachael rachel rachele rachelle radhika radmila rae rafaela raffaella ragnhild rahel raina
  raisa rajni ramona rani rania raquel rashida rayna rebeca rebecca rebecka rebekah reem regina rekha rena renata
  renate renee renuka reyna rhea rhiannon rhoda rhona rhonda ria ricarda richelle ricki rina rita ritva riya roberta
  robyn rochelle rocio rohini roisin rolanda romy rona rosa rosalie rosalind rosalyn rosamund rosanna rosanne rosaria
  roseann roseanne roselyn rosemarie rosemary rosetta rosie rosina rosita roslyn rowena roxana roxane roxanne roya
  rufina rukhsana ruta ruth ruthie sabina sabine sabrina sachiko sadie safiya sahar saida sakina sakshi salima sallie
  sally salma salome samantha samira sandi sandra sandrine sanela sangeeta sara sarah sarit sarita satoko savannah
  savita sayaka scarlett seema selena selina selma serena severine sevgi shaimaa shakira shana shania shanice shanthi
  shari sharon sharyn shauna shawna sheena sheila shelley shelly sheree sheri sherrie sherry sheryl shilpa shinobu
  shira shirley shobha shona shreya shruti shweta sibongile sibylle sidsel sieglinde sienna signe sigrid silja silvana
  silvia simona simran sindy siobhan snezana sofia sofie soha solange solveig sona sonali sonia sonja sonya sophia
  sophie soraya soumaya stacey staci stacie stacy stefania stefanie steffi stella stephanie stina suchitra sudha sue
  suha sujata sultana sumi sumiko sumitra sunita susan susana susanna susannah susanne sushma susi susie suzan suzana
  suzanne suzette suzie svetlana swapna swati sybil sylvia sylvie tabassum tabatha tabitha taghreed tahira takako tala
  tali talia tallulah tamar tamara tami tamika tamiko tammie tammy tamsin tania tanisha tanja tanya tara tarja taryn
  tasha tasneem tatiana tatjana tatyana teena tegan teodora teresa terese terezinha terri terrie tess tessa tetiana
  thalia thea thelma theodora theodosia theresa therese theresia thomasina thora tia tiana tiffany tilda tina tisha
  tonia tonya tori tova tove toya tracey traci tracie tricia trina trisha trudi trudy tuula tuva tyra tzipi ulrika
  ulrike uma ursula usha valarie valentina valeria valerie vanessa vasiliki velma venera vera verna veronica veronika
  veronique vesna vicki vickie vicky victoria viktoria violet violeta violetta virginie vittoria vivian viviana viviane
  vivien vivienne vladimira waltraud wanda wenche wendy wilhelmina willa willow wilma winifred winnie winona xenia
  ximena xochitl yael yana yasmeen yasmin yasmine yasuko yekaterina yelena yesenia yetunde ylva yolanda yolande yoshiko
  ysabel yukiko yvette yvonne zahra zaina zainab zara zarina zdenka zeba zehra zeinab zelda zelma zena zeynep zina
  zinaida zineb zita zlata zoe zoey zofia zoila zora zoya zsofia zulema zuzana zuzanna
`;

/** First names of men. */
const MENS = `
  aaron abbas abdallah abdel abdelaziz abdirahman abdou abdul abdulaziz abdulla abdullah abdulrahman abe abel abraham
  abram abu abubakar adam adebayo adem adnan adolf adolfo adolphe adrian adriano afonso agustin ahmad ahmadou ahmed
  ahmet aidan aiden ajit akbar akhil akio akira aksel aladdin alain alan alastair albert alberto aldo alec alejandro
  aleksandar aleksander aleksandr aleksei alessandro alexander alexandre alexandros alexei alexey alexi alexios alfonso
  alfred alfredo alhassan alim alistair allan allen alois alok alonzo alphonse alphonso alvaro alvin amadou amar
  amarinder ameer amer amin amine amir amit amitabh amos amr anastasios anatole anatoly anders andre andreas andrei
  andrej andres andrew andrey andrius andriy andrzej angelo angelos angus anil ansar anselm anthony antoine anton
  antoni antonio antony anwar apostolos aram ari arif aristides arjan arjun arkady armando armin arnaud arne arnold
  aron arsene artem arthur artur arturo arvid asad asger ashish ashraf asif aslan atal athanasios atiku augustin
  augusto augustus aurelio avigdor avraham axel ayman azhar aziz azzam babak bachir bahram baldev barack barak barham
  barnaby barney barrett barrie barry bart bartholomew bashar basil bassam bastian ben benedict benedikt benito
  benjamin benji bennett benny benoit bento bernard bernardo bernd bernhard bernie bert bertrand bilal bill billy
  bjarne bjarni bjorn blaise blake bob bobby bogdan boniface boris boutros boyko brad bradford bradley brady brandon
  branislav branko breda brendan brent bret brett brian brock bronislaw bruce bruno bryan bryant bryce burkhard byron
  caetano caleb callum calvin camilo carl carles carlo carlos carlton carmelo carroll carsten carter cassius cecil
  cedric cesar cesare chad charles chas chauncey chester christiaan christian christoph christophe christopher christos
  chuck claes clarence clark claudio clay clayton clemens clement cliff clifford clint clinton clive cody colby colin
  colm conall connor conor conrad constantin corey cormac cornelis cornelius cory cosmin costas craig crispin cristian
  cristiano cristobal curt curtis cyprian cyril cyrus dafydd dag daisuke dalton damian damien damon dan daniel danijel
  danilo danny dante daoud darin dario darius darrell darren darryl dave davi david davit dean deandre declan deepak
  dejan demetrios demetrius denis dennis denny denzil deon derek derrick desmond dewey dexter diarmuid didier diederik
  diego dieter dietmar dietrich dimitar dimitri dimitrios dimitris dinesh dinko dino dipak dirk djamel dmitri dmitriy
  dmitry domenico domingo dominic dominik don donald donato donnie donny doron doug douglas dov dragan drago duane
  duncan dusan dustin dwayne dwight dylan dzhokhar eamonn earl ebenezer ebrahim ed eddie edgar edmond edmund edoardo
  edouard eduard eduardo edvard edward edwin efraim efren egbert egil egon ehsan ehud eiji eike einar eitan eladio eli
  elias elijah eliot eliseo elliott elmer elvin elvis elwood emad emanuel emery emil emiliano emilio emir emmanuel
  emmett emre engin ennio enoch enrico enrique enver enzo eoghan eoin ephraim erasmus ercan erdem eric erich erick erik
  ernest ernesto ernst erol errol erwin esmond essam esteban ethan ettore eugen eugene eugenio eugeniusz eustace evan
  evander evaristo evgeny evo ewald ezekiel ezra fabian fabio fabrice fabrizio fadi fahad faisal farooq farouk faruk
  fathi fatih faustino fawzi fayez federico felipe felix feng ferdinand ferdinando ferenc fergal fergus fermin fernando
  ferran fidel filip filippo finbar flavio florian floyd francesco francisco franciszek franck franco francois frank
  franklin franklyn frantisek franz fraser fred frederic frederick frederik fredrik friedrich fritz fuad gabe gabriel
  gad gaetano gamal gareth garfield garrett garry garth gary gaspar gavin gavrilo geert gene gennadi gennady gennaro
  geoff geoffrey geoffroy georg george georges georgi georgios gerald gerard gerardo gerd gerhard gerrit gerry gert
  ghassan gheorghe gholam giacomo gian giancarlo gianluca gianni gideon gil gilbert gilberto gilles gino giorgio
  giorgos giovanni giulio giuseppe giusto glen glenn godfrey gonzalo goran gordon gottfried grady graeme graham
  graziano greg gregg gregor gregorio gregory grigory grzegorz guido guilherme guillaume guillermo gunnar gunter
  gunther gus gustav gustave gustavo guy gyorgy gyula habib hafez haider hakan hakeem hakim hal hamad hamed hamid
  hamish hamza hank hannes hans harald harlan harley harold haroon haroun harris harrison harry haruki harun harvey
  hasan hashim hassan hatem haydn heath hector heiko heinrich heinz helmut hendrik henk henri henrik henrique henry
  henryk herbert heriberto herman hermann hernan hideki hideo hiram hiroshi hisham holger homer horace horst hosni
  howard hristo hubert hugh hugo humberto husain hussain hussam hussein iain ian ibrahim ido idris iftikhar ignacio
  igor ike ilker imad immanuel imran imre ioannis irfan irvin irving irwin isaac isaiah ishaan ishmael isidro ismael
  ismail issa istvan itamar ivan iwan iyad jaap jabbar jabir jacek jack jackson jacob jacopo jacques jafar jaime jair
  jairo jake jakob jakov jakub jalal jamaal jamal james jameson jamil jamison janos janusz jared jaroslav jaroslaw
  jarrett jarrod jarvis jason jasper jassim javad javed javier jawad jay jayden jayson jeb jed jedediah jeff jefferson
  jeffery jeffrey jelle jens jeremiah jeremias jeremy jermaine jeroen jerome jeronimo jerry jerzy jesper jesus jim
  jimmy joachim joao joaquim joaquin jochen joe joel joerg joey johan johann johannes john johnathan johnnie johnny jon
  jonah jonas jonathan jonathon jonny joost jordi jorg jorge joris jos jose josef josep joseph josh joshua josiah
  josias josip josue josé jovan jozef juan judah juho julian julien julio julius jurgen justin justus juwan kamal kamel
  kamil kareem karel karim karl karlheinz karol karsten kasim kaspar kasper kazimierz kazuhiro kazuo keegan keenan kees
  keir keith kelvin kemal ken kenji kenneth kenny kent kermit kevin keyshawn khaled khalid khalifa kieran kirill kirk
  kjell kjetil klaus knut kobi kofi koichi konrad konstantin konstantinos kristian kristoffer kristopher krzysztof
  kuldeep kurt kwame kyle lachlan ladislav lalit lamar lamine lance landon larry lars laszlo laurens laurent lauritz
  lawrence lazaro leandro lech leif lemuel len lennart lenny leo leon leonard leonardo leonel leonhard leonid leonidas
  leopold leopoldo leroy les lester leszek levi lewis liam lincoln lino linus lionel lior liviu llewellyn lloyd loic
  lorenzo lothar lou louie louis lourenco luc lucas lucian luciano lucien lucio lucius ludovic ludovico ludwig luigi
  luis luiz luka lukas lukasz luke luther lutz lyle lyndon maarten mack magnus mahamadou mahdi mahesh mahmood mahmoud
  mahmud maik majed majid maksim malachi malcolm malik mamadou mamoun manfred mani manmohan manny manoj manolis manolo
  mansoor mansour manuel marc marcel marcello marcelo marcin marco marcos marcus marek mariano marino marinos mario
  marius mariusz mark marko markos markus marlon marquis marshall marti martijn martim martin martti marty martyn
  marvin marwan masahiro masaru massimiliano massimo mateo mathew mathias mathieu mathis matias matt matteo matthew
  matthias matthieu mattia mattias maurice mauricio maurits mauro maximilian maximiliano maximilien maxwell mehdi
  mehmet meinhard melchior melvin melvyn menachem metin micah michael michal micheal michel michelangelo michiel mick
  micky miguel mihai mihail mikael mike mikel mikey mikhail mikheil mikkel miklos milan miles milorad milos miloslav
  miloš milton mindaugas mircea mirko miroslav mitch mitchel mitchell mitt mladen moe mohamad mohamed mohammad mohammed
  mohamud mohan mohsen mohsin moises monty mordechai moritz moses moshe mostafa moussa muammar muhamed muhammad
  muhammadu muhammed muhannad mukesh murad murat musa mustafa mustapha mykola myles myron nabil nacho nadim naguib
  narciso narendra nasir nasser nate nathan nathanael nathaniel nawaz neal ned neel neil nelson neville niall nicholas
  nick nicolae nicolas nicolo nidal niels nigel nik nikhil niklas niko nikola nikolai nikolaus nikolay nikos nils
  nimrod nitin noah norbert norman nouri nuno nuri obinna octavio oddvar okan olaf olav ole oleg oleksandr oli oliver
  olivier olle ollie olof omar omari omer ondrej orazio oren oreste orlando orville osama oscar oskar osman osvaldo
  oswald otis otto oumar ousmane owen ozan pablo paddy padraig panos pantelis paolo pascal pasquale patricio patrick
  patrik paul paulo pavel pavle pavlo pawel peder pedro pepe pepito percival percy pervez petar pete peter petr petro
  petros petter phil philip philipp philippe phillip pierluigi piero pierre piet pieter pietro pim pio piotr pius
  porter prakash pranav prasad pratap praveen prem preston prosper przemyslaw qadir qasim quentin quincy quinton rachid
  radoslav radoslaw radovan radu rafa rafael rafi rafik rafiq ragnar rahul raimund raimundo rainer rajan rajesh rajnath
  ralf ralph ramesh rami ramiro ramiz ramon ramzan ramzi randal randall randolph randy ranjan ranjit raphael rashad
  rashed rasheed rashid rasmus rauf raul ravi ravindra rayan raymond recep rees reggie reginald reid reidar reinaldo
  reiner reinhard reinhold remus renato renzo reuben rex reynaldo reza rhett ricardo riccardo rich richard richie rick
  rickey ricky rico rik ringo riyad rizwan rob robby robert roberto rocco rod roddy roderick rodger rodney rodolfo
  rodrick rodrigo rodrigue roel roelof rogelio roger rogerio rohan roland rolando rolf roman romano romeo ron ronald
  ronaldo ronan ronny roscoe ross rostislav roy royce ruben rubens rudi rudolf rudolph rudy rufus rupert russ russel
  russell rustam rusty ruud ryan saad sachin saddam sadiq saeed saif sajid salah salam saleh salem salim salman
  salvador salvatore sami samir sammy samson samuel sandeep sandro sani sanjay santiago santino sardar satoshi saul
  sayed scott scottie seamus sebastian sebastiano sebastien seiji selim selwyn serge sergei sergey sergio serhiy seth
  severin severino seyed seymour shahid shakeel shakil shamil shane sharad sharif shaun shawn shay sheldon shelton
  sherwin shigeru shimon shinji shinzo shlomo sholto sid siegfried sigismund sigmar sigmund sigurd silas silvester
  silvio simeon simo simon sinclair slavko slawomir slobodan sohail sohrab solomon solon somnath sonny soren spencer
  spiro spyros stan stanislav stanislaw stanley steen stefan stefano stefanos stelios stephan stephen steve steven
  stewart stig stojan stuart suhail sulaiman suleiman sultan suraj suresh suzuki svein sven svend syed sylvain
  sylvester szymon tadeusz taha tahir taichi takashi takeo takeshi takuya talal tanner tarek tareq tariq tassilo tayyip
  ted teodor teodoro terence terje terrance terrell terrence terry thabo thad thaddeus thanos theo theobald theodor
  theodore theodoros thibault thierry thijs thom thomas tiago tiberiu tigran tim timmy timothy timur tino tito titus
  tobias toby tod todd tom tomas tomasz tomislav tommaso tommie tommy tony toomas tord torsten travis trent trenton
  trevor trey tristan trond troy tsuyoshi tuan tyler tyrone tyson udi ugo ulf uli ulrich ulrik ulysses umar umberto
  umit urbain uri usman uwe vaclav vahid valdemar valentin valentine van vance vardan vasco vasily vassilis vaughan
  vaughn vernon vic vicente victor victoriano vihaan vijay vikram viktor vilhelm vin vince vincent vincenzo vinicius
  virgil virgilio vitali vitaliy vitaly vito vitor vittorio vlad vladimir vladislav vojislav vojtech volodymyr
  vyacheslav vytautas wahid waldemar waldo waleed walid wallace wally walt walter warren waseem wasim wayne wendell
  wenzel werner wes wesley weston wiktor wilbert wilbur wiley wilfred wilfredo wilfried wilhelm will willard willem
  william willie willis willy wilson winfried winston wissam witold wojciech wolfgang woodrow wouter wyatt xavi xavier
  xiaoping yahya yair yann yannick yaroslav yasin yasser yassin yasuo yaw yazid yehuda yevgeni yevgeny yiannis yitzhak
  yochanan yogi yoichi yonas yonatan yordan yosef yoshiaki yoshio yoshiro yossi youri yousef yousif youssef yuji yukio
  yunus yuri yuriy yury yusuf yves zac zach zachariah zacharias zachary zachery zack zafar zahid zahir zakaria zaki
  zakir zayn zbigniew zdenek zeid zeno zenon ziad ziya zlatan zoran zubair zulfikar zvi zvonimir zygmunt
`;

/** First names that both have, or of which we don't know who has them. */
const OTHERS = `
  abayomi abdelfattah abdelkader abdelmajid abdulrazak abiodun abiy adaeze adair adalberto adama adamu adel aden
  adesina aditya adonis adrien agata aiyana ajay akash akihito akiko akim akshay al alaa alberta albin aleksandrs alex
  alexandria alexis alfie alfons ali alia alioune alisher aliya allison alma aloysius alva alvise alwin amal amani
  amara amaya ambroise amil anand anas anatol andrea andreja andrus andy aneurin angel anis anish annalena annegret
  anneke anneli annelies anouar ansel antonin antonis anupam aoife april arash archie ardian arend areti ariane ariel
  arlen arman armen arnau arnoldo arsen arseny artemis arun arvind arya asahi ash ashley ashok ashton asier asim assaf
  astor atif atsuko attila aubrey august augustine aung aurelie austen austin avery avi avinash aviva axelle ayaan ayo
  ayush azam bader bahar bakhyt balazs baldwin balwinder ban banu barbaros bartosz basem bastien bayard beau bechir
  bekir bela belal benazir benigno benjamim benoni bernardine berndt bertie beverly bhavna bijan blair blaz bo bodil
  bogumil boniswa borut boubacar brannon brennan bridie brigida broder brody bronwen bruna bryn burak byung caio
  cameron camille candida cao caren carey cari carine carmen carmine casey cass catriona cedrik cemal cengiz chaim
  chaima chandan chandler chandra chandrika charlee charlie chase cheikh chen cheyne chiaki chidi chika chin chinedu
  chioma chipo chitra chris christel christien christof chrysanthi chrystia chukwuma chung cian cillian cinzia claude
  claus clea coen conny coral corentin cornel cosimo courtney crystal cuthbert dabo dagny daiki dalal dale dalia
  dalibor damir dana danai daniele danish danuta danylo dara darek daron darya dashiell davide davood dawn dax dayana
  delroy demi denisa deniz denys denzel deontay derya devin devon devora dewi dhruv diamantino dierk dilan dilara dilek
  dilip dilma dimitrij dimitrina dion doaa dogan dominique donal dorian dougal drake drew driss drissa duarte dubravka
  dunja durga duygu dwain dwyane eamon earnest ece eckart eddy edel eden edin edvin eilidh einat ekin ekrem eleftheria
  elettra elham elio elliot ellis elmar elon elspeth emeka emer emerson emi emile emilian emin emmerson enas enda endre
  eneko enida enis erhan erkan erkki erling erna ersin esa esra etan etienne eun evangelia evangelos evert evgeni
  evgenii ewan eyad eyal ezio fabienne fabrizia fadel fadia faith faiz faiza fakhri faluma farid faris farrukh farshad
  fatos fatou federica fedor feliciano ferruccio finlay finley finn fiorella firas firdaus florence florent florin
  folake fouad fran franca francis franka frankie françois freddie fritjof fulvio fumio gabi gabor gabriele gael gaetan
  gaia gail ganesh gaston gaurav gauthier gaynor gebran gellert genc georgia gerhardt germain geronimo geza ghada
  giampaolo gianpaolo gilad gioia girish gitte giulia giuliana giuliano glenys gokhan gonca gopal gorka gosta grace
  grainne grant gregoire griffin grigori guadalupe guenter gul gulnara gulsen gusztav haakon hadas hadi hadia haftom
  haidar haile hajar halil hamdi hanan hanane hani hania hannele hari haris harjit harsha haseeb hashem hassanal havard
  hayden haytham hazel heike heli hella helle hemant herminia hermione herve hicham hilaire hilal hilde hillel hind
  hiromi humphrey hyun iara ibrahima idan ignatius ignazio ihab ihor ikram ilan ilana ilaria ildar ildiko ilham ilias
  ilie ilya iman imani ina inbal india indra ineke inge ingmar ingo ingvar inigo inma iolanda ion ira irakli irit isa
  isaak isis ismet israel issam itzhak itziar ivanka ivar ivica ivo ivor ivy izumi izzy jace jacinto jackie jacobo
  jacobus jade jaden jagdish jago jaimie jaleel jamel jamie jan janek janez jani janis janko janna janne jannik jannis
  januario jarek jari jarkko jarl jarle jarmila jasvinder jaume jawaharlal jaya jayant jaylen jean jefferey jenaro
  jerad jeremie jerrod jess jesse jessie jette jia jiang jin jiri jo joan jody jojo jolanda jomo joonas jordan jordy
  jorgen jorma joseluis joy joyner judd jude juha jukka jules jumana jun june jung junichiro juri juris jussi justas
  justyna jyoti jyrki jörg jürgen kabir kadir kaido kailash kaisa kaj kajsa kalinda kalle kalpana kamaria kamau kamran
  kanako kane karan kari karlis karthik kassem katalin kathrin katja katsuya kaushik kaya kayode kazuki kazuya kei
  keiko kelechi kelsey kendall kendrick kennet kenta kentaro kenyatta kerim kerry kerstin khaleda khalil khalilah khanh
  khashayar khurram kiki kilian kim kimani kimmo kingsley kiran kirby kirsi kirstjen kirsty kishore kiyoshi klaas
  klaudia klemens kobe koji konstantina koray kornel kosta kostas kourosh kris krishna kristalina kristen kristjan
  kristof kristofer kriszta kumar kunal kunle kwabena kwadwo kwaku kwasi kyriakos kyung lakshmi lale lari lasse
  laurence lauri lazar leander lee leen lei leigh leighton leire leizer lennard lennox leone leslie letizia lev levent
  lex li lian lidija liesbeth lin lindsay lindsey liora logan lokesh lonnie loreen loren lorenz lotta luan luca
  lucrecia lwazi lyn lyndsay lynn lyra mackenzie maddison madhu madina madison mads magali maged mahfoud mahir mahmut
  mahsa mai maike maira maithripala makoto maksym mal malak malala malek malena mali malin malte manan mandla manish
  manjit mannie mano manus maram marat marceli mari marica maricel marieke marielle marietje marietta marigold marijan
  marika marin marine marinela marion maris marita marites marjan marjory markku marlies marlyn maros maroun maroš
  marte martinho martyna maryanne maryellen maryse marzia masaaki masashi masha masood masud mat mateus mateusz matia
  matin matipo mats matthijs matti mauritz maurizio maurus max maxim maxime maya mayank maysa mayumi mckenna megha
  mehran mehrdad mei meike meir mel melania melody mena mercedes merete merle merlin merrick merry mert merve meta
  metka mica michalis michela michele mickey mihaly mihir mika miki mikko milad milana milda milo milosz mina ming minh
  minna mirabel mireille mirela miro miroslaw mirta mirza misha mo modesto modou mohanad mohit moisey moishe monir
  monserrat morgan moriz morris morten mortimer mose motaz moustafa moustapha muawiya muin mukhtar mulugeta mumtaz muna
  munir murali murphy murray mylene myrto naama nabeel nabiha nada nadav nadin nadir nadiya naftali nagib nagore nahid
  nahum naim naja najat najib najla najwa nan nana naoki naoto narayan naresh nasim nasira nassim nat natale natan
  nataniel natasa nava naveed naveen navin navjot nawaf nayara nazar nazim nazli nazreen neda nedim neema neftali neha
  nehemiah nelly nenad neo nermin nesrin nestor neta neus nevaeh neven newt neyla ngozi ngugi nia nic nicanor nichola
  nicki nicky nico nicodemus nicol nicola nicolaas nicos nida nienke nihad nijole niki nikita nikolaj nikolaos nikolas
  nikoleta nil nilesh nilufar nino niraj niran nishant nissim nitza niv noa noam noel noela noor nori norris nour nura
  nurettin nuria obama obed obi oda odd odeta odile odysseas ofer ofra ohad ola oleh oleksandra oleksii oleksiy olgica
  olimpia olli olu oluwaseun olya omid omkar onur oona ophir oprah ora orestes orhan oriel oriol orla orlaith ornella
  orrin orsolya orson ortensia oswaldo othman otmar oya ozgur ozlem paco padma padraic pal pankaj papa parviz pascale
  pat patrice patryk paule paulino paulus pavan pavlos paz pearl peg penny per pere pernille perry peta peteris petko
  petri petru petteri petya philippos phillis phumzile piedad pier pierce piers pinar pino piyush placido pouya prabhu
  pradeep pramod pranab prashant primo primrose priti puja purnima qais qasem qiang quinn quintin rabia rabih radek
  radka rado radomir rafal raffaele raghav raghu raghuram rahim rahma raif raila raimo raj raja rajab rajat rajeev
  rajinder rajiv raju rakesh ram rama ramadan raman ramin rana rand randa randi ranko raphaela raphaelle raven ray raya
  raymundo raz raza razan rea reda redouane reece reed reese reginaldo regine regis reiko reince reinis reino reit reka
  remco remi remy renaldo renard renaud rene reshma reto reut reuven rexhep rey reyhan rhys rian rickie rida ridley
  rifat rigoberto rihab riikka rikard rike rikke riko riley rima rinaldo risa rishi robbie robertus robin rodica rohit
  romain romana romina romuald ronen roni ronja ronnie rony roos rory rosalia rosana rosario rose roshan rotem rowan
  rowland roza rubab rubina ruby rudiger rueben rui rumen runa rune rupesh ruslan rutger ryder ryo ryoko ryota ryszard
  ryu saara sabah sabahattin saber sabri sacha sadia saeid safa safia sahra said sakari sal saleem salka sam samad
  saman samar samara sameer samer samia samu samuele samuli sana sanaa sander sandip sandor sandy sanja sanjeev sanjiv
  sanna sanne santhosh santosh sapna sarai saran sari sarkis sascha sasha saskia satish sato satu satya saurabh saverio
  savvas sayid sean sef selima selin semih senad serap sergi sergiu serhat serhii serkan sevim seweryn shaban shabnam
  shadi shae shafiq shahin shahram shahzad shai shaikha shakti shalom shamim shamima shamsa shani shannon shantel
  sharone shashi shashikala shea shehbaz shelby sheridan sherif sherwood shinya shireen shiri shirin shiv shiva shlomi
  shogo shota shu shubham shui shukri shun shyam sibusiso siddharth sidney sief silke silvie silvina sima simcha simin
  simone simonetta sina sinan sindre sinead sipho siri siv sixten skye skyler slaven slavica slavoj sofiane soledad
  soleil soma sonal sondre sophus sorin soroush sota sotiris souad soufiane srdjan sridhar srinivas sriram stamatis
  stanford stanimir stanislas stavros stef steffen stein steinar sten steny stephane stephon sterling stijn stine stipe
  subhash sudhir suella sujith sukhvinder sukru suleyman suman sumeet sumner sunil sunniva surinder surya sushil suvi
  svenja svetlin sylviane sylwia synne szabolcs tad tadashi tae tahar taher taina taj takao takis takuma takumi tal tam
  tamas tamer tamim taniel tansu tanvi tarak taraneh tarun tasos tatsuya tatum tavish taylor teddy tedros teemu teju
  tendai teo tetsuo tetsuya thandi thandiwe thanh theda themba thi thibaut thilo thor thoralf thorbjorn thore thorsten
  thu thulani thuy tiberius tibor tiia tilde tillie tilman timea timo timofey timothee tine tineke tirso tjark toa
  tobin todor tomaz tome tomer tomi tomo tomoko tomoya toni tonje topher torben torbjorn torgeir toril torill torkel
  tormod toru tracy trine trinidad tristram truc trude truls trygve tucker tulsi tuncay turgut tuukka twyla tymoteusz
  tyree tyrel tzvi ubaldo uchenna udo uffe ugur uhuru ulises ulla ultan umaima umaru umesh umut una unai unni upendra
  uriah uriel urszula urvashi uta ute uzi vadim vaibhav valdas valdis valentino valeriano valerio valeriy valery
  valeska valter vanda vangelis vania vanja varun vasant vasil vasile vasilis vasyl veena vegard venkat venkatesh
  verena verity vesa vianney vibeke vida vidar vigdis vijaya vikas viktoras viktoriia vilde viljo vilma vilmos vimal
  vinay vincente vineet vinko vinnie vinod viola virginia virpi vishal vishnu vita vitalii viv vivek vlada vladan
  vladislava vlasta volkan volker vuk vusi václav wade wael wafa waheed wallis wanjiru wei wen whitney wibke wieslaw
  wiktoria wilder williams willian wilmer wim wolf wolfram wopke wynne xander xaviera xi xiao xiaobo xiaoming ximo xin
  yaakov yaara yakov yakup yan yanick yanis yannis yao yara yardena yared yaron yaseen yash yashar yasmina yasuhiro
  yavuz yemi yevgenia yigal yildiz yngve yoav yogesh yoko yoram yoshi yoshihide youcef youness youssou yuichi yuka yuki
  yuko yulia yuliana yuliya yumi yuriko yusef yusuke yuta yutaka yuval yuya yvan zaha zahi zaid zaim zak zane zanele
  zayd zdravko zeena zeina zeki zelimir zev zhen zhi zia ziva zlatko zoltan zsolt zubin zuleika
`;

/** Common first names of many cultures, in lower case: evidence that a name is a person's. */
export const GIVEN_NAMES = wordSet(WOMENS + MENS + OTHERS);

/** Whether who has a first name is "he" or "she". */
export type Gender = 'he' | 'she';

let genders: ReadonlyMap<string, Gender> | undefined;

/** What a first name, in lower case, tells of who has it; undefined where it tells nothing. */
export function genderOfGivenName(name: string): Gender | undefined {
  genders ??= new Map([...each(WOMENS, 'she'), ...each(MENS, 'he')]);
  return genders.get(name);
}

const each = (names: string, gender: Gender): (readonly [string, Gender])[] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => [name, gender]);
