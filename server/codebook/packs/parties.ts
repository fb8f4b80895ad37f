/**
 * Parties of the world's parliaments, beside those among the governments, with unmistakable names. A line each, under a
 * heading that names the state: name; other names | short names that need an introduction first | nouns that may stand
 * for it. Short forms that parties of several states share ("PS", "SD") do not stand here.
 */
export const parties = `
# European Union
Alliance of Liberals and Democrats for Europe;Alliance of Liberals and Democrats for Europe Party;ALDE;ALDE Party||party;group
Party of European Socialists||party;group
Progressive Alliance of Socialists and Democrats;Socialists and Democrats||group
European Conservatives and Reformists||party;group
European Green Party;European Greens||party
European Free Alliance||party;group
Party of the European Left;European United Left||party;group
Renew Europe||group
Identity and Democracy;Patriots for Europe||group
# United States
Democratic-Republican Party||party
Constitution Party||party
Peace and Freedom Party||party
Working Families Party||party
Tea Party;Tea Party movement||movement
Democratic Socialists of America||
Republican Study Committee||caucus
House Freedom Caucus;Freedom Caucus||caucus
Congressional Black Caucus||caucus
Democratic Congressional Campaign Committee;DCCC||committee
Democratic Senatorial Campaign Committee;DSCC||committee
National Republican Congressional Committee;NRCC||committee
National Republican Senatorial Committee;NRSC||committee
Log Cabin Republicans||
# United Kingdom
Conservative and Unionist Party||party
Labour Co-operative;Co-operative Party||party
Social Democratic and Labour Party;SDLP||party
Ulster Unionist Party;UUP||party
Traditional Unionist Voice||party
Alliance Party of Northern Ireland||party
Progressive Unionist Party||party
British National Party||party
Green Party of England and Wales;Scottish Greens;Scottish Green Party||party
Scottish Labour;Welsh Labour;Scottish Conservatives||party
Reform UK||party
Momentum||group
# Ireland
Aontú;Aontu||party
Cumann na nGaedheal||party
Clann na Poblachta||party
People Before Profit;Solidarity–People Before Profit||party
# France
Union for a Popular Movement;UMP||party
Union for French Democracy||party
Rally for the Republic||party
La France Insoumise;France Insoumise;France Unbowed;Unbowed France||party;movement
Europe Ecology – The Greens;Europe Écologie Les Verts;EELV||party
French Communist Party||party
French Socialist Party;Parti Socialiste||party
MoDem;Mouvement Démocrate;Democratic Movement||party
Debout la France||party
Place Publique||party
# Germany
Christian Democratic Union of Germany||party
Christian Social Union in Bavaria||party
Social Democratic Party of Germany||party
Alliance 90/The Greens;Alliance 90;Bündnis 90/Die Grünen||party
Party of Democratic Socialism||party
National Democratic Party of Germany;NPD||party
Sahra Wagenknecht Alliance;BSW||party
# Austria
Austrian People's Party;ÖVP;OeVP||party
Social Democratic Party of Austria;SPÖ;SPOe||party
NEOS||party
Alliance for the Future of Austria;BZÖ||party
# Switzerland
Swiss People's Party;SVP||party
Social Democratic Party of Switzerland||party
Free Democratic Party of Switzerland||party
# Netherlands
People's Party for Freedom and Democracy;VVD||party
Labour Party of the Netherlands;PvdA||party
Christian Democratic Appeal||party
Democrats 66;D66||party
GroenLinks;GreenLeft||party
Party for Freedom;PVV||party
Forum for Democracy||party
ChristianUnion;ChristenUnie||party
DENK||party
# Belgium
New Flemish Alliance;N-VA||party
Vlaams Belang;Vlaams Blok||party
Open Vlaamse Liberalen en Democraten;Open Vld;Open VLD||party
Mouvement Réformateur;Reformist Movement||party
Groen||party
Ecolo||party
Workers' Party of Belgium||party
Christen-Democratisch en Vlaams;CD&V||party
Centre démocrate humaniste||party
# Denmark
Venstre||party
Danish People's Party||party
Danish Social Liberal Party;Radikale Venstre||party
Socialist People's Party||party
# Sweden
Sweden Democrats||party
Swedish Social Democratic Party||party
Moderate Party;the Moderates||party
# Norway
Norwegian Labour Party||party
Progress Party||party
# Finland
Finns Party;True Finns||party
National Coalition Party||party
# Iceland
Left-Green Movement||party
# Italy
Democratic Party of the Left||party
Democrats of the Left||party
Democracy is Freedom – The Daisy;The Daisy||party
Communist Refoundation Party;Communist Refoundation||party
Party of Italian Communists||party
Italian Democratic Socialists||party
Italian Socialist Party||party
Italian Social Movement||party
The People of Freedom;People of Freedom||party
Italy of Values||party
Left Ecology Freedom||party
Italia Viva||party
Più Europa;More Europe||party
Union of the Centre||party
National Alliance;Alleanza Nazionale||party
Italian Radicals||party
New Force;Forza Nuova||party
South Tyrolean People's Party||party
# Spain
Spanish Socialist Workers' Party;PSOE||party
United Left;Izquierda Unida||party
Basque Nationalist Party||party
Republican Left of Catalonia||party
Together for Catalonia;Junts per Catalunya;Junts||party
EH Bildu;Bildu||party
Batasuna;Herri Batasuna||party
Euskadiko Ezkerra||party
Sumar||party
Convergence and Union||party
# Portugal
Left Bloc||party
Chega||party
Social Democratic Party of Portugal||party
# Greece
PASOK;Pasok||party
Communist Party of Greece;KKE||party
Independent Greeks||party
# Cyprus
AKEL||party
DISY||party
# Poland
Polish People's Party||party
Solidarity||union
Confederation Liberty and Independence||party
Poland 2050||party
# Hungary
Hungarian Socialist Party||party
Tisza;Tisza Party||party
# Czech Republic
ANO 2011||party
Civic Democratic Party||party
Czech Pirate Party||party
# Slovakia
Smer;Smer-SD;Direction – Social Democracy||party
Progressive Slovakia||party
# Romania
National Liberal Party of Romania||party
Save Romania Union||party
# Bulgaria
GERB||party
Movement for Rights and Freedoms||party
Union of Democratic Forces||party
Democrats for a Strong Bulgaria||party
Bulgarian Socialist Party||party
# Serbia
Serbian Progressive Party||party
Serbian Radical Party||party
# Croatia
Croatian Democratic Union;HDZ||party
Social Democratic Party of Croatia||party
Croatian Peasant Party||party
Croatian Party of Rights||party
Croatian Social Liberal Party||party
# Bosnia and Herzegovina
Party of Democratic Action||party
Alliance of Independent # Kosovo
Democratic Party of Kosovo||party
Vetëvendosje;Vetevendosje||party;movement
# Russia
A Just Russia;Just Russia;Fair Russia||party
Communist Party of the Russian Federation||party
Liberal Democratic Party of Russia;LDPR||party
Yabloko||party
Union of Right Forces||party
Rodina||party
Agrarian Party of Russia||party
Communist Party of the Soviet Union;CPSU||party
# Ukraine
Servant of the People||party
European Solidarity||party
Opposition Platform — For Life;Opposition Platform – For Life||party
Party of Regions||party
Batkivshchyna;Fatherland||party
Svoboda||party
# Georgia
Georgian Dream||party
United National Movement||party
# Armenia
Prosperous Armenia||party
# Azerbaijan
New Azerbaijan Party||party
Azerbaijani Popular Front Party||party
# Turkey
Nationalist Movement Party;MHP||party
Peoples' Democratic Party||party
IYI Party;İYİ Party||party
# Israel
Meretz||party
Shas||party
Shinui||party
Kadima||party
Yisrael Beiteinu;Yisrael Beitenu||party
Yesh Atid||party
Kulanu||party
Blue and White;Kahol Lavan||party
Zionist Union||party
Joint List||party
United Torah Judaism||party
Jewish Home;Bayit Yehudi||party
National Religious Party||party
Israeli Labor Party||party
One Israel||party
Mapai||party
Mapam||party
Gesher||party
Ale Yarok||party
Otzma Yehudit;Jewish Power||party
# Palestine
Popular Front for the Liberation of Palestine;PFLP||group;faction
Democratic Front for the Liberation of Palestine;DFLP||group;faction
# Lebanon
Future Movement||party;movement
Free Patriotic Movement||party
Amal Movement||party;movement
Lebanese Forces||party
March 14 Alliance||alliance
March 8 Alliance||alliance
Progressive Socialist Party||party
# Iraq
Islamic Dawa Party;Dawa Party||party
Kurdistan Democratic Party||party
Patriotic Union of Kurdistan;PUK||party
State of Law Coalition||coalition
Iraqi National Accord||party
# Syria
Democratic Union Party;PYD||party
Syrian National Council||council
Syrian National Coalition||coalition
Baath Party;Ba'ath Party;Ba'th Party||party
# Egypt
Freedom and Justice Party||party
National Democratic Party of Egypt||party
Wafd;Wafd Party||party
Al-Nour Party;Nour Party||party
# Tunisia
Ennahda;Ennahdha||party
Nidaa Tounes||party
# Morocco
Istiqlal Party||party
# Algeria
National Liberation Front;FLN||party
# Libya
General National Congress||
# Iran
Mojahedin-e Khalq;Mujahedin-e Khalq;MEK;People's Mujahedin||group
# India
Bahujan Samaj Party||party
Samajwadi Party||party
Communist Party of India;CPI(M)||party
Dravida Munnetra Kazhagam;DMK||party
All India Anna Dravida Munnetra Kazhagam;AIADMK||party
Janata Dal;Janata Dal (United)||party
Rashtriya Janata Dal||party
Nationalist Congress Party||party
Telugu Desam Party||party
Biju Janata Dal||party
Rashtriya Swayamsevak Sangh;RSS||group
Vishwa Hindu Parishad;VHP||group
# Pakistan
Muttahida Qaumi Movement;MQM||party
Awami National Party||party
Jamaat-e-Islami||party
Tehreek-e-Labbaik Pakistan;TLP||party
# Bangladesh
Awami League||party
Bangladesh Nationalist Party||party
# Sri Lanka
Sri Lanka Freedom Party||party
United National Party||party
Tamil National Alliance||alliance
# Nepal
Nepali Congress||party
# Myanmar
National League for Democracy;NLD||party
Union Solidarity and Development Party;USDP||party
# Thailand
Pheu Thai;Pheu Thai Party||party
Palang Pracharath||party
Move Forward Party;Future Forward Party||party
Thai Rak Thai||party
# Malaysia
UMNO;Umno;United Malays National Organisation||party
Barisan Nasional||coalition
Pakatan Harapan||coalition
Democratic Action Party||party
Malaysian Chinese Association||party
Malaysian Indian Congress||party
Parti Gerakan Rakyat Malaysia;Gerakan||party
Parti Islam Se-Malaysia||party
# Singapore
People's Action Party||party
# Indonesia
Golkar||party
Gerindra||party
PDI-P;Indonesian Democratic Party of Struggle||party
Nahdlatul Ulama||group
Muhammadiyah||group
# Philippines
PDP-Laban||party
Nacionalista Party||party
Communist Party of the Philippines||party
# Vietnam
Communist Party of Vietnam||party
# Cambodia
Cambodian People's Party||party
Cambodia National Rescue Party;CNRP||party
# China
All-China Federation of Trade Unions||federation
# Hong Kong
Demosisto;Demosistō||party
Civic Party||party
Youngspiration||party
Civic Passion||party
Neo Democrats||party
Democratic Alliance for the Betterment and Progress of Hong Kong||party
# Taiwan
New Power Party||party
Taiwan People's Party||party
# Japan
Komeito;Kōmeitō;New Komeito||party
Constitutional Democratic Party of Japan||party
Democratic Party of Japan||party
Japanese Communist Party||party
Nippon Ishin;Japan Innovation Party||party
# South Korea
Saenuri Party;Grand National Party||party
Minjoo Party;Democratic Party of Korea||party
People Power Party||party
# North Korea
Workers' Party of Korea||party
# Mongolia
Mongolian People's Party||party
# Canada
Progressive Conservative Party of Canada;Progressive Conservative Party;Progressive Conservatives||party
Green Party of Canada||party
Parti Québécois;Parti Quebecois||party
Coalition Avenir Québec;Coalition Avenir Quebec;CAQ||party
Québec Solidaire;Quebec Solidaire||party
Action démocratique du Québec||party
Quebec Liberal Party||party
Ontario Liberal Party;Ontario Liberals||party
Ontario New Democratic Party||party
Progressive Conservative Party of Ontario||party
Saskatchewan Party||party
Wildrose Party;United Conservative Party||party
Co-operative Commonwealth Federation||party
Canadian Alliance||party
Reform Party of Canada||party
Social Credit Party||party
People's Party of Canada||party
# Australia
Liberal National Party of Queensland;Liberal National Party||party
Country Liberal Party||party
Australian Greens||party
Australian Democrats||party
Katter's Australian Party||party
United Australia Party;Palmer United Party||party
Family First Party||party
Animal Justice Party||party
# New Zealand
New Zealand Labour Party||party
ACT New Zealand||party
Green Party of Aotearoa New Zealand||party
Māori Party;Maori Party;Te Pāti Māori||party
# South Africa
Inkatha Freedom Party;Inkatha||party
Congress of South African Trade Unions;COSATU;Cosatu||federation
South African Communist Party||party
Freedom Front Plus||party
uMkhonto weSizwe;Umkhonto we Sizwe||
# Zimbabwe
ZANU-PF;Zanu-PF;ZANU PF||party
Movement for Democratic Change||party
Citizens Coalition for Change||party
# Zambia
Patriotic Front||party
# Namibia
SWAPO;Swapo||party
# Angola
MPLA||party
UNITA;Unita||party
# Mozambique
Frelimo;FRELIMO||party
Renamo;RENAMO||party
# Kenya
Jubilee Party;Jubilee Alliance||party
Orange Democratic Movement||party
# Tanzania
Chama Cha Mapinduzi||party
# Uganda
National Resistance Movement||party
# Rwanda
Rwandan Patriotic Front||party
# Ethiopia
Tigray People's Liberation Front;TPLF||party
Oromo Liberation Front||group
Prosperity Party||party
# Ghana
New Patriotic Party||party
National Democratic Congress||party
# Senegal
PASTEF;Pastef||party
# Sudan
National Congress Party||party
# South Sudan
Sudan People's Liberation Movement;SPLM||party
# Brazil
Liberal Party of Brazil||party
Brazilian Social Democracy Party;PSDB||party
Brazilian Democratic Movement||party
Democratic Labour Party of Brazil||party
# Argentina
Justicialist Party||party
Radical Civic Union||party
Republican Proposal||party
La Libertad Avanza;Freedom Advances||party
# Chile
Broad Front||coalition
Independent Democratic Union||party
# Bolivia
Movement for Socialism||party
# Peru
Fuerza Popular;Popular Force||party
Peru Libre;Free Peru||party
Peru Possible;Possible Peru;Perú Posible||party
APRA;American Popular Revolutionary Alliance||party
# Colombia
Democratic Center;Centro Democrático||party
FARC;Revolutionary Armed Forces of Colombia||group
National Liberation Army||group
# Venezuela
United Socialist Party of Venezuela;PSUV||party
Democratic Unity Roundtable||coalition
Popular Will;Voluntad Popular||party
# Mexico
National Action Party||party
Party of the Democratic Revolution||party
# Nicaragua
Sandinista National Liberation Front;FSLN;Sandinistas||party
# El Salvador
Nuevas Ideas||party
FMLN||party
# Cuba
Communist Party of Cuba||party
`;
