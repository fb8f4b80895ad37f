/**
 * Places that are no states. A line each: the state they belong to (none for regions of several) | names of places, each
 * with its other names after `=`.
 */
export const places = `
|Europe;Asia;Africa;North America;South America;Latin America;Central America;Antarctica;Oceania;Middle East=Mideast;Eastern Europe;Western Europe;Central Europe;Northern Europe;Southern Europe;Southeast Asia=South East Asia=South-East Asia;East Asia;South Asia;Central Asia;West Africa;East Africa;North Africa;Southern Africa;Sub-Saharan Africa=sub-Saharan Africa;Horn of Africa;Caribbean;Balkans=Western Balkans;Baltics;Scandinavia;Caucasus;South Caucasus;Persian Gulf;Arctic;Pacific;Asia-Pacific=Asia Pacific;Indo-Pacific;Atlantic;Mediterranean=Mediterranean Sea;South China Sea;East China Sea;Black Sea;Red Sea;Baltic Sea;Baltic;North Sea;Caspian Sea;Aegean;Strait of Hormuz=Straits of Hormuz;Suez Canal;Panama Canal;Gulf of Mexico;Gulf of Aden;English Channel;Sahel;Sahara;Himalayas;Alps;Amazon rainforest;Korean Peninsula=Korean peninsula;Arabian Peninsula;Iberian Peninsula;Pacific Ocean;Atlantic Ocean;Indian Ocean;Arctic Ocean;Maghreb;Levant;Gulf;West Bank;Gaza=Gaza Strip;Golan Heights;Kashmir;Donbas=Donbass;Crimea;Nagorno-Karabakh;Abkhazia;South Ossetia;Transnistria;Western Sahara;Tibet;Xinjiang;Darfur;Chechnya;Dagestan;Benelux;Mars;Earth
United States|Alabama=Ala.;Alaska;Arizona=Ariz.=AZ;Arkansas=Ark.;California=Calif.;Colorado=Colo.;Connecticut=Conn.;Delaware=Del.;Florida=Fla.=FL;Georgia (U.S. state)=Georgia=Ga.;Hawaii;Idaho;Illinois=Ill.=IL;Indiana=Ind.;Iowa=IA;Kansas=Kan.=KS;Kentucky=Ky.=KY;Louisiana=La.;Maine;Maryland=Md.;Massachusetts=Mass.;Michigan=Mich.;Minnesota=Minn.=MN;Mississippi=Miss.;Missouri=Mo.;Montana=Mont.;Nebraska=Neb.;Nevada=Nev.=NV;New Hampshire=N.H.=NH;New Jersey=N.J.=NJ;New Mexico=N.M.=NM;New York=New York City=NYC=New York State=N.Y.=NY;North Carolina=N.C.=NC;North Dakota=N.D.=ND;Ohio=OH;Oklahoma=Okla.;Oregon=Ore.;Pennsylvania=Pa.;Rhode Island=R.I.;South Carolina=S.C.;South Dakota=S.D.=SD;Tennessee=Tenn.=TN;Texas=TX;Utah;Vermont=Vt.=VT;Virginia=Va.;Washington State=Washington state;West Virginia=W.Va.=WV;Wisconsin=Wis.=WI;Wyoming=Wyo.=WY;Guam;American Samoa;District of Columbia=D.C.=DC;Manhattan;Brooklyn;Queens;Bronx;Staten Island;Harlem;Long Island;Los Angeles=L.A.;Chicago;Houston;Phoenix;Philadelphia;San Antonio;San Diego;Dallas;Austin;Jacksonville;San Francisco;Columbus;Indianapolis;Seattle;Denver;Boston;Nashville;El Paso;Detroit;Oklahoma City;Portland;Las Vegas;Memphis;Louisville;Baltimore;Milwaukee;Albuquerque;Tucson;Fresno;Sacramento;Kansas City;Mesa;Atlanta;Omaha;Colorado Springs;Raleigh;Miami;Oakland;Minneapolis;Tulsa;Tampa;Arlington;New Orleans;Cleveland;Honolulu;Anaheim;Orlando;St. Louis=St Louis;Pittsburgh;Cincinnati;Anchorage;Newark;Buffalo;Salt Lake City;Des Moines;Charlottesville;Charleston;Ferguson, Missouri;Baton Rouge;Little Rock;Birmingham, Alabama;Montgomery, Alabama;Tallahassee;Fort Lauderdale;Palm Beach=West Palm Beach;Santa Fe;Boulder;San Jose;Silicon Valley;Hollywood;Wall Street;New England;Midwest;Deep South;Appalachia;Bay Area;Cape Canaveral;Guantanamo Bay=Guantánamo Bay=Guantanamo;Pearl Harbor;Gettysburg;Cambridge, Massachusetts;Mar-a-Lago;Camp David;Yellowstone;Grand Canyon;Mountain View
United Kingdom|Birmingham;Manchester;Liverpool;Leeds;Sheffield;Bristol;Glasgow;Newcastle;Nottingham;Southampton;Portsmouth;Brighton;Plymouth;Aberdeen;Dundee;Swansea;Leicester;Coventry;Bradford;Oxford;Cambridge;York;Salisbury;Gibraltar;Falkland Islands=Falklands;Bermuda;Cayman Islands;British Virgin Islands;Jersey;Guernsey;Isle of Man;Cornwall;Yorkshire;Kent;Essex;Sussex;Surrey;Norfolk;Devon;Dorset;Lancashire;Wiltshire;Greater Manchester;Heathrow;Gatwick;Canary Wharf;City of London;Londonderry;Suffolk;Cumbria;Northumberland;Shropshire;Staffordshire;Warwickshire;Worcestershire;Herefordshire;Gloucestershire;Oxfordshire;Berkshire;Hampshire;Buckinghamshire;Hertfordshire;Bedfordshire;Cambridgeshire;Northamptonshire;Leicestershire;Nottinghamshire;Derbyshire;Lincolnshire;Cheshire;Merseyside;Teesside;Tyneside;County Durham;North Yorkshire;West Yorkshire;South Yorkshire;West Midlands;East Midlands;East Anglia;West Sussex;East Sussex;Middlesbrough;Sunderland;Wolverhampton;Stoke-on-Trent;Norwich;Ipswich;Exeter;Blackpool;Inverness;Fife;Gwynedd;Pembrokeshire;Wrexham;County Antrim;County Down;County Tyrone
France|Marseille;Lyon;Toulouse;Nice;Strasbourg;Bordeaux;Lille;Nantes;Calais;Cannes;Corsica;Brittany;Normandy;New Caledonia;French Guiana;Réunion;Versailles
Germany|Hamburg;Munich;Cologne;Frankfurt;Stuttgart;Düsseldorf=Duesseldorf=Dusseldorf;Leipzig;Dresden;Bremen;Hanover;Nuremberg;Bavaria;Saxony;Hesse;Baden-Württemberg;North Rhine-Westphalia;Lower Saxony;Bonn;Karlsruhe;Chemnitz;Wolfsburg;Rhineland-Palatinate;Brandenburg;Thuringia
Italy|Milan;Naples;Turin;Venice;Florence;Genoa;Sicily;Sardinia;Lampedusa;Palermo;Bologna;Lombardy;Tuscany;Veneto
Spain|Valencia;Seville;Bilbao;Basque Country;Andalusia;Galicia;Canary Islands;Ceuta;Melilla;Zaragoza;Malaga;Mallorca
Netherlands|Rotterdam;Utrecht;Eindhoven;Schiphol
Belgium|Antwerp;Ghent;Bruges;Liege;Molenbeek;Flanders;Wallonia
Switzerland|Geneva;Zurich;Basel;Davos;Lausanne
Austria|Salzburg;Graz;Innsbruck;Linz;Tyrol
Greece|Thessaloniki;Lesbos;Crete;Piraeus;Idomeni
Poland|Krakow;Gdansk;Wroclaw;Lodz;Poznan;Auschwitz
Ukraine|Donetsk;Luhansk;Kharkiv;Mariupol;Odessa;Lviv;Sevastopol;Kherson;Zaporizhzhia;Bucha;Chernobyl
Russia|St. Petersburg=St Petersburg;Siberia;Vladivostok;Sochi;Grozny;Kaliningrad;Novosibirsk;Yekaterinburg
Sweden|Gothenburg;Malmo=Malmö;Uppsala
Portugal|Porto;Azores;Madeira
Ireland|Cork;Galway;Limerick
Turkey|Istanbul;Izmir;Diyarbakir;Gaziantep;Incirlik;Bodrum;Antalya
Syria|Aleppo;Homs;Idlib;Raqqa;Palmyra;Kobani;Hama;Latakia;Deir al-Zor=Deir ez-Zor;Daraa;Ghouta=Eastern Ghouta;Afrin;Manbij;Khan Sheikhoun;Tartus;Douma
Iraq|Mosul;Basra;Fallujah;Kirkuk;Ramadi;Tikrit;Sinjar;Najaf;Karbala;Anbar;Nineveh
Lebanon|Sidon;Tyre
Israel|Haifa;Eilat;Tel Aviv-Jaffa
Palestine|Hebron;Bethlehem;Nablus;Jenin;Rafah;Khan Younis;East Jerusalem
Jordan|Aqaba;Ramtha
Iran|Isfahan;Natanz;Qom;Mashhad;Shiraz
Saudi Arabia|Jeddah;Mecca;Medina;Dhahran
Yemen|Aden;Hodeidah;Taiz;Marib
United Arab Emirates|Dubai;Sharjah
Egypt|Alexandria;Sinai;Luxor;Giza;Sharm el-Sheikh
Libya|Benghazi;Misrata;Sirte
Afghanistan|Kandahar;Helmand;Herat;Kunduz;Jalalabad;Mazar-i-Sharif;Bagram
Pakistan|Karachi;Lahore;Peshawar;Rawalpindi;Balochistan;Punjab;Sindh;Quetta;Abbottabad;Swat;Waziristan=North Waziristan=South Waziristan
India|Mumbai=Bombay;Bangalore=Bengaluru;Chennai;Kolkata=Calcutta;Hyderabad;Ahmedabad;Pune;Gujarat;Uttar Pradesh;Bihar;Kerala;Tamil Nadu;Maharashtra;Karnataka;West Bengal;Assam;Goa;Rajasthan;Jammu;Ladakh;Srinagar;Haryana;Odisha;Jharkhand;Telangana;Manipur;Ayodhya
Bangladesh|Chittagong;Cox's Bazar
Myanmar|Rakhine=Rakhine State;Mandalay
China|Shanghai;Shenzhen;Guangzhou;Guangdong;Wuhan;Chongqing;Chengdu;Tianjin;Hubei;Sichuan;Yunnan;Zhejiang;Hangzhou;Nanjing;Dalian;Urumqi;Lhasa;Tiananmen Square;Inner Mongolia;Hainan;Henan;Hunan;Jiangsu;Fujian;Harbin;Xi'an
Japan|Osaka;Kyoto;Okinawa;Hiroshima;Nagasaki;Fukushima;Yokohama;Nagoya;Sapporo;Hokkaido;Sendai
South Korea|Busan;Incheon;Pyeongchang;Panmunjom;Gangnam;Jeju
North Korea|Yongbyon;Punggye-ri
Taiwan|Kaohsiung
Vietnam|Ho Chi Minh City;Da Nang;Saigon
Indonesia|Bali;Java;Sumatra;Aceh;Surabaya;Papua;Sulawesi;Borneo
Philippines|Mindanao;Davao;Cebu;Luzon;Marawi
Thailand|Phuket;Chiang Mai;Pattaya
Malaysia|Penang;Johor;Sabah;Sarawak;Selangor
Australia|Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Hobart;New South Wales;Queensland;Tasmania;South Australia;Western Australia;Northern Territory;Christmas Island;Gold Coast
New Zealand|Auckland;Christchurch;Dunedin
Canada|Toronto;Montreal=Montréal;Vancouver;Calgary;Edmonton;Winnipeg;Quebec=Québec;Quebec City;Ontario;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Halifax;Yukon;Nunavut;Northwest Territories;Prince Edward Island
Mexico|Tijuana;Monterrey;Guadalajara;Ciudad Juarez=Ciudad Juárez;Sinaloa;Acapulco;Cancun;Chiapas;Oaxaca;Veracruz
Brazil|São Paulo=Sao Paulo;Rio de Janeiro;Rio;Salvador;Recife;Porto Alegre
Colombia|Medellin=Medellín;Cali;Cartagena
Venezuela|Maracaibo;Cucuta
Chile|Valparaiso
Peru|Cusco
Cuba|Guantánamo Province
South Africa|Johannesburg;Cape Town;Durban;Soweto;Gauteng;KwaZulu-Natal
Nigeria|Lagos;Kano;Maiduguri;Borno;Chibok;Port Harcourt
Kenya|Mombasa;Garissa
Sudan|Omdurman
Somalia|Somaliland;Puntland;Kismayo
Ethiopia|Tigray;Oromia
Morocco|Casablanca;Marrakech;Tangier
Mali|Timbuktu;Gao
Ghana|Kumasi
Democratic Republic of the Congo|Goma;North Kivu
Japan|Senkaku Islands;Kuril Islands
`;
