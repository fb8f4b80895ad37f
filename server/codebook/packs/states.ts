/**
 * States and what is called like one in the news. A line each, fields apart by `|`, values by `;`:
 * Wikidata id | name; other names | capital (stands for the government); other seats | adjective; nouns for its people.
 */
export const states = `
Q889|Afghanistan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Kabul|Afghan;Afghans
Q222|Albania;Republic of Albania|Tirana|Albanian;Albanians
Q262|Algeria|Algiers|Algerian;Algerians
Q228|Andorra|Andorra la Vella|Andorran;Andorrans
Q916|Angola|Luanda|Angolan;Angolans
Q781|Antigua and Barbuda||Antiguan;Antiguans
Q414|Argentina;Argentine Republic|Buenos Aires|Argentine;Argentinian;Argentines;Argentinians
Q399|Armenia;Republic of Armenia|Yerevan|Armenian;Armenians
Q408|Australia;Commonwealth of Australia|Canberra|Australian;Australians;Aussie;Aussies
Q40|Austria;Republic of Austria|Vienna|Austrian;Austrians
Q227|Azerbaijan;Republic of Azerbaijan|Baku|Azerbaijani;Azeri;Azerbaijanis;Azeris
Q778|Bahamas;The Bahamas|Nassau|Bahamian;Bahamians
Q398|Bahrain;Kingdom of Bahrain|Manama|Bahraini;Bahrainis
Q902|Bangladesh|Dhaka|Bangladeshi;Bangladeshis
Q244|Barbados|Bridgetown|Barbadian;Barbadians
Q184|Belarus;Republic of Belarus|Minsk|Belarusian;Belarussian;Belarusians
Q31|Belgium;Kingdom of Belgium||Belgian;Belgians
Q242|Belize|Belmopan|Belizean;Belizeans
Q962|Benin|Porto-Novo|Beninese
Q917|Bhutan|Thimphu|Bhutanese
Q750|Bolivia;Plurinational State of Bolivia|La Paz|Bolivian;Bolivians
Q225|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Sarajevo|Bosnian;Bosnians
Q963|Botswana|Gaborone|Batswana
Q155|Brazil;Federative Republic of Brazil|Brasilia;Brasília|Brazilian;Brazilians
Q921|Brunei;Brunei Darussalam||Bruneian;Bruneians
Q219|Bulgaria;Republic of Bulgaria|Sofia|Bulgarian;Bulgarians
Q965|Burkina Faso|Ouagadougou|Burkinabe;Burkinabé
Q967|Burundi|Bujumbura|Burundian;Burundians
Q1011|Cape Verde;Cabo Verde|Praia|Cape Verdean;Cape Verdeans
Q424|Cambodia;Kingdom of Cambodia|Phnom Penh|Cambodian;Cambodians
Q1009|Cameroon|Yaounde;Yaoundé|Cameroonian;Cameroonians
Q16|Canada|Ottawa|Canadian;Canadians
Q929|Central African Republic;CAR|Bangui|Central African;Central Africans
Q657|Chad|N'Djamena|Chadian;Chadians
Q298|Chile;Republic of Chile|Santiago|Chilean;Chileans
Q148|China;People's Republic of China;PRC;mainland China;Communist China|Beijing;Peking|Chinese
Q739|Colombia;Republic of Colombia|Bogota;Bogotá|Colombian;Colombians
Q970|Comoros|Moroni|Comorian;Comorians
Q974|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;Congo|Kinshasa|Congolese
Q971|Republic of the Congo;Congo-Brazzaville;Republic of Congo|Brazzaville|
Q800|Costa Rica||Costa Rican;Costa Ricans
Q1008|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Abidjan;Yamoussoukro|Ivorian;Ivorians
Q224|Croatia;Republic of Croatia|Zagreb|Croatian;Croat;Croatians;Croats
Q241|Cuba;Republic of Cuba|Havana|Cuban;Cubans
Q229|Cyprus;Republic of Cyprus|Nicosia|Cypriot;Cypriots
Q213|Czech Republic;Czechia|Prague|Czech;Czechs
Q35|Denmark;Kingdom of Denmark|Copenhagen|Danish;Danes;Dane
Q977|Djibouti||Djiboutian;Djiboutians
Q784|Dominica|Roseau|
Q786|Dominican Republic|Santo Domingo|Dominican;Dominicans
Q736|Ecuador|Quito|Ecuadorian;Ecuadorean;Ecuadorians;Ecuadoreans
Q79|Egypt;Arab Republic of Egypt|Cairo|Egyptian;Egyptians
Q792|El Salvador|San Salvador|Salvadoran;Salvadorans
Q983|Equatorial Guinea|Malabo|Equatorial Guinean
Q986|Eritrea|Asmara|Eritrean;Eritreans
Q191|Estonia;Republic of Estonia|Tallinn|Estonian;Estonians
Q1050|Eswatini;Swaziland|Mbabane|Swazi;Swazis
Q115|Ethiopia|Addis Ababa|Ethiopian;Ethiopians
Q712|Fiji|Suva|Fijian;Fijians
Q33|Finland;Republic of Finland|Helsinki|Finnish;Finns;Finn
Q142|France;French Republic|Paris|French;Frenchman;Frenchmen;Frenchwoman
Q1000|Gabon|Libreville|Gabonese
Q1005|Gambia;The Gambia|Banjul|Gambian;Gambians
Q230|Georgia;Republic of Georgia|Tbilisi|Georgian;Georgians
Q183|Germany;Federal Republic of Germany;West Germany|Berlin|German;Germans
Q117|Ghana|Accra|Ghanaian;Ghanaians
Q41|Greece;Hellenic Republic|Athens|Greek;Greeks
Q769|Grenada||Grenadian;Grenadians
Q774|Guatemala|Guatemala City|Guatemalan;Guatemalans
Q1006|Guinea;Republic of Guinea|Conakry|Guinean;Guineans
Q1007|Guinea-Bissau|Bissau|
Q734|Guyana|Georgetown|Guyanese
Q790|Haiti|Port-au-Prince|Haitian;Haitians
Q783|Honduras|Tegucigalpa|Honduran;Hondurans
Q8646|Hong Kong;Hong Kong SAR||Hong Konger;Hong Kongers;Hongkongers
Q28|Hungary|Budapest|Hungarian;Hungarians
Q189|Iceland|Reykjavik;Reykjavík|Icelandic;Icelander;Icelanders
Q668|India;Republic of India|New Delhi;Delhi|Indian;Indians
Q252|Indonesia;Republic of Indonesia|Jakarta|Indonesian;Indonesians
Q794|Iran;Islamic Republic of Iran;Islamic Republic|Tehran;Teheran|Iranian;Iranians
Q796|Iraq;Republic of Iraq|Baghdad|Iraqi;Iraqis
Q27|Ireland;Republic of Ireland;Irish Republic|Dublin|Irish;Irishman;Irishmen;Irishwoman
Q801|Israel;State of Israel|Jerusalem;Tel Aviv|Israeli;Israelis
Q38|Italy;Italian Republic|Rome|Italian;Italians
Q766|Jamaica|Kingston|Jamaican;Jamaicans
Q17|Japan|Tokyo|Japanese
Q810|Jordan;Hashemite Kingdom of Jordan|Amman|Jordanian;Jordanians
Q232|Kazakhstan;Republic of Kazakhstan|Astana;Nur-Sultan|Kazakh;Kazakhs;Kazakhstani
Q114|Kenya;Republic of Kenya|Nairobi|Kenyan;Kenyans
Q710|Kiribati||
Q1246|Kosovo;Republic of Kosovo|Pristina|Kosovan;Kosovar;Kosovans;Kosovars
Q817|Kuwait;State of Kuwait|Kuwait City|Kuwaiti;Kuwaitis
Q813|Kyrgyzstan;Kyrgyz Republic|Bishkek|Kyrgyz
Q819|Laos|Vientiane|Laotian;Laotians;Lao
Q211|Latvia;Republic of Latvia|Riga|Latvian;Latvians
Q822|Lebanon;Lebanese Republic|Beirut|Lebanese
Q1013|Lesotho|Maseru|Basotho
Q1014|Liberia|Monrovia|Liberian;Liberians
Q1016|Libya;State of Libya|Tripoli|Libyan;Libyans
Q347|Liechtenstein|Vaduz|
Q37|Lithuania;Republic of Lithuania|Vilnius|Lithuanian;Lithuanians
Q32|Luxembourg;Grand Duchy of Luxembourg||Luxembourgish
Q14773|Macau;Macao||Macanese
Q1019|Madagascar|Antananarivo|Malagasy
Q1020|Malawi|Lilongwe|Malawian;Malawians
Q833|Malaysia|Kuala Lumpur;Putrajaya|Malaysian;Malaysians
Q826|Maldives;The Maldives|Male|Maldivian;Maldivians
Q912|Mali;Republic of Mali|Bamako|Malian;Malians
Q233|Malta;Republic of Malta|Valletta|Maltese
Q709|Marshall Islands||Marshallese
Q1025|Mauritania|Nouakchott|Mauritanian;Mauritanians
Q1027|Mauritius|Port Louis|Mauritian;Mauritians
Q96|Mexico;United Mexican States|Mexico City|Mexican;Mexicans
Q702|Micronesia;Federated States of Micronesia||Micronesian;Micronesians
Q217|Moldova;Republic of Moldova|Chisinau;Chișinău|Moldovan;Moldovans
Q235|Monaco||Monegasque
Q711|Mongolia|Ulaanbaatar;Ulan Bator|Mongolian;Mongolians
Q236|Montenegro|Podgorica|Montenegrin;Montenegrins
Q1028|Morocco;Kingdom of Morocco|Rabat|Moroccan;Moroccans
Q1029|Mozambique|Maputo|Mozambican;Mozambicans
Q836|Myanmar;Burma|Naypyidaw;Yangon;Rangoon|Burmese
Q1030|Namibia|Windhoek|Namibian;Namibians
Q697|Nauru||Nauruan;Nauruans
Q837|Nepal|Kathmandu|Nepali;Nepalese;Nepalis
Q55|Netherlands;the Netherlands;Holland;Kingdom of the Netherlands|The Hague;Amsterdam|Dutch;Dutchman;Dutchmen
Q664|New Zealand;Aotearoa;NZ|Wellington|New Zealander;New Zealanders;Kiwis
Q811|Nicaragua|Managua|Nicaraguan;Nicaraguans
Q1032|Niger|Niamey|Nigerien;Nigeriens
Q1033|Nigeria;Federal Republic of Nigeria|Abuja|Nigerian;Nigerians
Q423|North Korea;DPRK;D.P.R.K.;Democratic People's Republic of Korea;the North|Pyongyang|North Korean;North Koreans
Q221|North Macedonia;Macedonia;FYROM|Skopje|Macedonian;Macedonians
Q20|Norway;Kingdom of Norway|Oslo|Norwegian;Norwegians
Q842|Oman;Sultanate of Oman|Muscat|Omani;Omanis
Q843|Pakistan;Islamic Republic of Pakistan|Islamabad|Pakistani;Pakistanis
Q695|Palau||Palauan;Palauans
Q219060|Palestine;State of Palestine|Ramallah|Palestinian;Palestinians
Q804|Panama|Panama City|Panamanian;Panamanians
Q691|Papua New Guinea;PNG|Port Moresby|Papua New Guinean
Q733|Paraguay|Asuncion;Asunción|Paraguayan;Paraguayans
Q419|Peru;Republic of Peru|Lima|Peruvian;Peruvians
Q928|Philippines;the Philippines;Republic of the Philippines|Manila|Philippine;Filipino;Filipinos;Filipina
Q36|Poland;Republic of Poland|Warsaw|Polish;Poles;Pole
Q45|Portugal;Portuguese Republic|Lisbon|Portuguese
Q846|Qatar;State of Qatar|Doha|Qatari;Qataris
Q218|Romania|Bucharest|Romanian;Romanians
Q159|Russia;Russian Federation;Soviet Russia|Moscow|Russian;Russians
Q1037|Rwanda|Kigali|Rwandan;Rwandans
Q763|Saint Kitts and Nevis;St. Kitts and Nevis||
Q760|Saint Lucia;St. Lucia|Castries|
Q757|Saint Vincent and the Grenadines||
Q683|Samoa|Apia|Samoan;Samoans
Q238|San Marino||Sammarinese
Q1039|São Tomé and Príncipe;Sao Tome and Principe||
Q851|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Riyadh|Saudi;Saudis;Saudi Arabian
Q1041|Senegal|Dakar|Senegalese
Q403|Serbia;Republic of Serbia|Belgrade|Serbian;Serb;Serbs;Serbians
Q1042|Seychelles||Seychellois
Q1044|Sierra Leone|Freetown|Sierra Leonean;Sierra Leoneans
Q334|Singapore;Republic of Singapore||Singaporean;Singaporeans
Q214|Slovakia;Slovak Republic|Bratislava|Slovak;Slovakian;Slovaks
Q215|Slovenia;Republic of Slovenia|Ljubljana|Slovenian;Slovene;Slovenes;Slovenians
Q685|Solomon Islands;the Solomons|Honiara|
Q1045|Somalia|Mogadishu|Somali;Somalis
Q258|South Africa;Republic of South Africa|Pretoria|South African;South Africans
Q884|South Korea;Republic of Korea;Korea Republic;ROK;the South|Seoul|South Korean;South Koreans
Q958|South Sudan|Juba|South Sudanese
Q29|Spain;Kingdom of Spain|Madrid|Spanish;Spaniard;Spaniards
Q854|Sri Lanka|Colombo|Sri Lankan;Sri Lankans
Q1049|Sudan|Khartoum|Sudanese
Q730|Suriname|Paramaribo|Surinamese
Q34|Sweden;Kingdom of Sweden|Stockholm|Swedish;Swedes;Swede
Q39|Switzerland;Swiss Confederation|Bern;Berne|Swiss
Q858|Syria;Syrian Arab Republic|Damascus|Syrian;Syrians
Q865|Taiwan;Republic of China;Chinese Taipei|Taipei|Taiwanese
Q863|Tajikistan|Dushanbe|Tajik;Tajiks
Q924|Tanzania;United Republic of Tanzania|Dodoma;Dar es Salaam|Tanzanian;Tanzanians
Q869|Thailand;Kingdom of Thailand|Bangkok|Thai;Thais
Q574|Timor-Leste;East Timor|Dili|Timorese
Q945|Togo|Lome;Lomé|Togolese
Q678|Tonga|Nuku'alofa|Tongan;Tongans
Q754|Trinidad and Tobago;Trinidad|Port of Spain|Trinidadian;Trinidadians
Q948|Tunisia|Tunis|Tunisian;Tunisians
Q43|Turkey;Türkiye;Turkiye;Republic of Turkey|Ankara|Turkish;Turks;Turk
Q874|Turkmenistan|Ashgabat|Turkmen;Turkmens
Q672|Tuvalu||Tuvaluan;Tuvaluans
Q1036|Uganda|Kampala|Ugandan;Ugandans
Q212|Ukraine;the Ukraine|Kyiv;Kiev|Ukrainian;Ukrainians
Q878|United Arab Emirates;UAE;U.A.E.;the Emirates|Abu Dhabi|Emirati;Emiratis
Q145|United Kingdom;UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|London;Whitehall;Westminster|British;Briton;Britons;Brits;Brit
Q30|United States;United States of America;US;U.S.;USA;U.S.A.;U.S;America;the States;United States Government;U.S. Government;US Government|Washington;Washington, D.C.;Washington, DC;Washington D.C.;Washington DC;Washington D.C|American;Americans
Q77|Uruguay|Montevideo|Uruguayan;Uruguayans
Q265|Uzbekistan;Republic of Uzbekistan|Tashkent|Uzbek;Uzbeks
Q686|Vanuatu|Port Vila|
Q237|Vatican City;Vatican;Vatican City State;Holy See||
Q717|Venezuela;Bolivarian Republic of Venezuela|Caracas|Venezuelan;Venezuelans
Q881|Vietnam;Viet Nam;Socialist Republic of Vietnam|Hanoi|Vietnamese
Q805|Yemen;Republic of Yemen|Sanaa;Sana'a|Yemeni;Yemenis
Q953|Zambia|Lusaka|Zambian;Zambians
Q954|Zimbabwe|Harare|Zimbabwean;Zimbabweans
Q15180|Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics||Soviet;Soviets
Q16957|East Germany;German Democratic Republic;GDR||East German;East Germans
Q36704|Yugoslavia||Yugoslav;Yugoslavs
Q33946|Czechoslovakia||Czechoslovak
Q22|Scotland|Edinburgh|Scottish;Scots;Scot
Q25|Wales|Cardiff|Welsh;Welshman
Q26|Northern Ireland|Belfast|Northern Irish
Q21|England||English;Englishman;Englishmen
Q5705|Catalonia|Barcelona|Catalan;Catalans
Q223|Greenland|Nuuk|Greenlandic;Greenlanders
Q1183|Puerto Rico|San Juan|Puerto Rican;Puerto Ricans
Q41470|Kurdistan;Iraqi Kurdistan|Erbil;Irbil|Kurdish;Kurds;Kurd
Q18964|Korea||Korean;Koreans
`;
