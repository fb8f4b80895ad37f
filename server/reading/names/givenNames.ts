import { wordSet } from '../vocabulary';

/** Common first names of many cultures, in lower case: evidence that a name is a person's. */
export const GIVEN_NAMES = wordSet(`
  aaron abbas abby abdel abdelaziz abdelfattah abdul abdulaziz abdullah abdulrahman abe abel abigail abraham abram abu ada adam adama adel adele
  aditya adolf adrian adriana adriano agnes agnieszka agustin ahmad ahmed ahmet aida aidan aileen aisha ajay akbar akhil akihito akio akira
  akshay al alain alan alana alastair alba albert alberta alberto aldo alec alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksei
  alena alessandra alessandro alex alexa alexander alexandra alexandre alexandria alexei alexey alexi alexis alfonso alfred alfredo ali alice alicia
  alina alison alistair allan allen allison alma alok alondra alonzo alphonse alvaro alvin alyssa amadou amal amanda amar amber amelia amin amina amir
  amit amitabh amos amr amy ana anand anastasia anatoly anders andre andrea andreas andreea andrei andrej andres andrew andrey andrius andriy andrus andrzej andy
  anette angel angela angelica angelina angelo angie angus anil anita anja ann anna annabel anne annegret anneli annette annie ansar anthony antje antoine
  anton antonella antoni antonia antonin antonio antonis antony anwar april arash archie ari ariana ariel arif arjun arlene armando arnaud arne arnold aron arsen
  arthur artur arturo arun arvind asad ash asha ashley ashok ashraf asif asim aslan astrid atal athena atif audrey august augusto aung aurelie aurora austin
  ava avi avigdor axel ayaan ayesha aziz babak bachir baldev ban barack barbara barbra barney barry bart bartholomew bashar basil bassam beata beatrice beatriz
  beau becky belinda ben benazir benedict benigno benito benjamin benny benoit berit bernadette bernard bernardo bernd bernhard bernie bert bertha bertie
  bertrand beth bethany betsy betty beverly bianca bilal bill billy bjarne bjorn blair blaise blake blanca bo bob bobby bogdan bonnie boris borut boyko brad
  bradley brandon branko brenda brendan brent bret brett brian bridget brigitte brittany bronwyn bruce bruno bryan bryce byron caitlin caleb calvin cameron
  camilla camille candace carl carla carles carlo carlos carly carmen carol carole carolina caroline carolyn carrie carsten carter casey cass cassandra
  catalina catherine cathy cecil cecilia cecile cedric celeste celia celine cesar chad chaim chandra chandler charlene charles charlie charlotte chase chelsea
  chen cheryl chester chiara chloe chris christa christel christian christiana christiane christina christine christof christoph christophe christopher christos
  chrystia chuck cindy claire clara clarence clark claude claudia claudio clay clayton clement cliff clifford clint clinton clive cody colette colin colleen
  connie connor conor conrad constance constantin cora cordelia corey corinne cory courtney craig cristian cristiano cristina crystal curt curtis cynthia cyril
  cyrus dagmar daisy dale dalia damian damien damon dan dana daniel daniela daniele danielle danilo danny dante daphne dara daria darius darlene darrell
  darren darryl dave david davide dawn dean deb debbie deborah debra declan deepak deepika deirdre delia demetrius denis denise dennis denny denzel
  derek derrick desmond devin devon dewey dexter diana diane didier diego dieter dilip dilma dimitri dimitris dimitrios dina dinesh dino dirk dmitri dmitriy
  dmitry dolores dominic dominik dominique don donald donatella donna donnie dora doreen doris dorothy doug douglas drew duane duncan dustin dwayne dwight
  dylan earl ebrahim ed eddie edgar edith edmond edmund eduard eduardo edward edwin edwina efraim ehud eileen einar elaine eleanor elena eleni eli elias elif
  elijah elina elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elmar elon elsa elsie elvira elvis emanuel emil emile emilia emilie emilio
  emily emma emmanuel emmanuelle enda enrico enrique eric erica erich erik erika erin ernest ernesto ernst errol erwin esteban esther ethan etienne eugene
  eugenia eugenio eunice eva evan evangelos evelyn evgeny evo ewa ewan eyal fabian fabio fabrice fabrizio fadi fahad faisal faith farah farid farooq fatima fatou
  fatma federica federico felicia felipe felix ferdinand fernanda fernando fidel filip filippo finn fiona firas florence florian floyd fran frances francesca
  francesco francis francisco franco francois françois frank frankie franklin franz fred freddie frederic frederick frederik fredrik frida frieda fritz fuad
  gabriel gabriela gabriele gabriella gail galina gareth garrett garry gary gaston gavin gebran geert gemma gene genevieve geoff geoffrey george georges georgi georgia
  georgina georgios gerald geraldine gerard gerardo gerd gerhard gerry gertrude ghassan gianluca gianni gideon gil gilbert gilberto gilles gina gino giorgia
  giorgio giorgos giovanna giovanni gisela giulia giulio giuseppe gladys glen glenda glenn gloria goran gordon grace graeme graham grant greg gregg gregor
  gregory greta gretchen grigory guadalupe guido guillaume guillermo gunther gus gustav gustavo guy gwen gwendolyn habib hadi haider hakan hakeem hal hamdi
  hamid hamza hana hani hank hanna hannah hannes hans harald hari harlan harley harold haroon harriet harris harry harvey hasan hashim hassan hassanal hatem
  hazel heath heather hector heidi heiko heinrich heinz helen helena helene helga helmut hendrik henk henri henrietta henrik henry herbert herman hermann
  hermione hernan hillary hilary hilda hillel hiroshi hisham holger holly homer horace horst hosni howard hubert hugh hugo humberto hussein hyun ian ibrahim ida
  ignacio ignatius igor ike ilan ilham iman imad imelda imran ina india indira inga ingrid ines inigo ion ira irene irina iris irving isaac isabel
  isabella isabelle isaiah ismail israel issa itzhak ivan ivana ivanka ivo ivy jaap jack jackie jackson jaclyn jacob jacqueline jacques jacinda jade jaime jair
  jake jakob jakub jalal jamal james jameson jamie jan jana jane janet janez janice janine jared jaroslaw jarrod jasmine jason jasper javad javed javier jay
  jayne jazmine jean jeanette jeanine jeanne jeb jed jeff jefferson jeffery jeffrey jemima jen jennifer jenny jens jerad jeremiah jeremy jerome jerry jesper jess
  jesse jessica jessie jesus jill jim jimmy jin jo joachim joan joann joanna joanne joao joaquin jochen jodi jodie jody joe joel joerg johan johann johanna
  johannes john johnny jon jonas jonathan joni jordan jorge joris jose josé josef joseph josephine josh joshua josip josie joy joyce juan juanita judd jude judith
  judy jukka jules julia julian juliana julie julien juliet julio julius june junichiro jurgen jörg jürgen justin justine kaitlyn kaja kamal kamala kamil
  kara karel karen karim karin karl karla karol karolina kasper kassem kate katarina katerina katharina katherine kathleen kathryn kathy katie katja katrin
  katrina katrine katy kay kayla keir keith kellie kelly kelsey kelvin ken kendall kendra kenji kenneth kenny kent kerry kersti kevin khaled khalid khalifa
  khalil khadija kim kimberly kiran kirk kirsten kirsty kirstjen kishore klaus knut kofi konrad konstantin kostas kris krishna krista kristalina kristen kristi
  kristian kristiina kristin kristina kristine kristof kristofer krystyna krzysztof kumar kurt kwame kwasi kyle kylie kyra kyriakos lamar lana lance lara larry lars
  latoya laszlo laura lauren laurence laurent laurie lawrence lea leah leandro lee leif leigh leila len lena leo leon leona leonard leonardo leonid leonie
  leopold leroy leslie lester leticia levi lewis lex li lia liam liana libby lidia lila lili lilian liliana lillian lily lin lina lincoln linda lindsay lindsey
  linus lionel lisa lise livia liz liza lloyd logan lois lola lonnie loretta lori lorenzo lorraine lou louis louisa louise luc luca lucas lucia lucian luciana
  luciano lucie lucille lucinda lucy ludwig luigi luis luisa luiz lukas lukasz luke lulu luther lydia lyle lyn lynda lyndon lynn lynne mabel mackenzie
  maddie madeleine madeline madison magda magdalena maggie magnus maha mahmoud mahmud maia maithripala malala malcolm malik mandy manfred manmohan manny manoj
  manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos marcus marek margaret margarita margot margrethe maria mariam marian mariana mariano
  marianne marie marilyn marina marine mario marion maris marisa marissa marius marjorie mark marko markus marla marlene marlon maros maroš marsha marta martha
  martin martina martine marty marvin marwan mary maryam masha masood massimo mateo mateusz mathias mathieu matilda matt matteo matthew matthias matthieu
  maureen maurice mauricio maurizio mauro max maxim maxime maximilian maxine maya meena meg megan mehdi mehmet mel melania melanie melinda melissa melvin
  mercedes meredith merrick mette mia micah michael michaela michal michel michele michelle miguel mihai mika mike mikhail mikael miki mila milan mildred
  miles milica milo milos miloš mimi mina mindy minh mira miranda mireille miriam miro miroslav misha mitch mitchell mitt mo moe mohamad mohamed mohammad
  mohammed mohan mohsen moira moises molly mona monica monika monique morgan moritz morris mortimer moses moshe mostafa muammar muhammad muhammadu mukesh
  murali muriel murray musa mustafa mykola myles myra myriam myron nabil nadia nadine naftali nagib naomi narendra naresh nasser nassim natalia natalie natasha
  nate nathalie nathan nathaniel nawaz neal ned neha neil nell nellie nelson nena neville newt niall nicholas nick nicki nicky nico nicola nicolas nicole nicos
  niels nigel nikita nikki nikki nikola nikolai nikolaj nikolaos nikolas nikolaus nikos nils nina nirmala nisha nita noah noam noel noelle noor nora norbert
  noreen norma norman nouri nuno nuri obama octavio odd odette ola olaf olav ole oleg oleksandr oleksii olga oliver olivia olivier olli olof omar omer ophelia
  oprah oren orlando orrin oscar oskar osama oswald otto owen pablo paddy pal pam pamela paolo paola pascal pat patrice patricia patricio patrick patsy patti
  patty paul paula paulette paulina pauline paulo pavel pavlo pawel pearl pedro peg peggy penelope penny per percy perry pervez pete peter petr petra petro
  petros phil philip philipp philippa philippe phillip phoebe phyllis pia pier pierce pierre pieter pilar piotr pippa polly porter prakash pramod pranab
  prashant pratap preston priti priya priyanka qasem quentin quincy rachel radek radoslaw rafael rafal rafik raghuram rahul raila rainer raj raja rajesh rajiv
  rajnath ralf ralph ram ramesh ramon ramona ramzan ramzi rand randal randall randolph randy rania raquel rashad rashid rashida raul ravi ray raymond rebecca
  rebekah recep reed reem reggie reginald regina reid reince reiner rena rene renata renate renato renee renzo reuben rex reza rhonda ricardo riccardo
  rich richard rick ricky rishi rita rob robbie robert roberta roberto robin robyn rocco rod roderick rodney rodolfo rodrigo roger rohan rohit roland rolf
  roman romano romeo ron ronald ronan ronen ronnie rory rosa rosalind rosalyn rosanna rose roseanne rosemary rosie ross rowan roxanne roy ruben ruby rudolf rudolph
  rudy rufus rupert russ russell rusty ruth ryan saad sabine sabrina sachin saddam sadiq saeed said sajid sakari salah salem salim sally salma salman salvador
  salvatore sam samantha sameer sami samir sammy samuel sandeep sander sandra sandro sandy sanjay sanna santiago santosh sara sarah sasha saskia saul scott
  sean sebastian sebastien selena selim selma serena serge sergei sergey sergio seth shahid shane shannon sharon shaun shawn shea sheila sheldon shelley shelly
  sheri sherry sheryl shimon shinzo shirin shirley shlomo sibylle sid sidney siegfried sigmar sigrid silvia silvio simon simona simone sinead siobhan sofia
  sohail solomon somnath sonia sonja sonny sonya sophia sophie soren stacey stacy stan stanislav stanislaw stanley stavros stef stefan stefania stefano steffen
  stella steny stephan stephane stephanie stephen sterling steve steven stewart stuart sue suella suleiman sultan sumner sunil suresh surya susan susana
  susanna susanne sushma susie suzanne sven svetlana swati sylvain sylvester sylvia sylvie tadeusz taha tamar tamara tami tammy tanja tanya tara tareq tariq
  tasha tatiana tatyana tayyip ted teddy tedros tendai teresa terence terrance terrell terrence terry tess tessa thabo thad thaddeus thelma theo theodore
  theresa therese thibaut thierry thom thomas thor thorsten tia tiffany tim timo timothy tina titus tobias toby todd tom tomas tomasz tommaso tommy toni tony
  tonya toomas tori tracey traci tracy travis trent trevor trey trisha tristan troy tucker tulsi tyler tyrone uhuru ulf ulla ulrich uma umar umberto ursula
  usman uwe vaclav václav valdis valentin valentina valentino valeria valerie valery van vanessa vasily vasyl vaughn vera verena verna vernon veronica veronika
  veronique vic vicente vicki vicky victor victoria vidar vijay vikram viktor viktoria vin vince vincent vincenzo vinod viola violet violeta virginia virginie
  vitali vitaly vito vivek vivian viviane vivien vlad vladimir vladislav vojislav volker volodymyr vytautas wade waheed wallace wally walt walter wanda warren wayne
  wen wendell wendy werner wes wesley wiktor wilbur wilfred wilfried wilhelm will willa willard willem william williams willie willis willy wilma wilson
  winnie winona winston wissam wojciech wolf wolfgang wopke woodrow wyatt xavier xi yair yan yann yannick yanis yasmin yasmine yasser yehuda yevgeny yoko
  yolanda yoshihide yoshiro yossi yosef yousef youssef yulia yuri yuriy yusuf yves yvette yvonne zac zach zachary zack zahra zainab zane zara zeid zelda zia zoe
  zoltan zoran zsolt zuzana
`);
