/** Companies and clubs often in the news. A line each: state | name; other names | nouns that may stand for it. */
export const companies = `
China|Huawei;Huawei Technologies;Huawei Technologies Co;Huawei Technologies Co.;Huawei Technologies Co Ltd;Huawei Technologies Co. Ltd.|company;firm;giant;group;supplier;maker;vendor;manufacturer
China|ZTE;ZTE Corp;ZTE Corp.;ZTE Corporation|company;firm;maker;supplier
China|Alibaba;Alibaba Group|company;firm;giant;group
China|Tencent;Tencent Holdings|company;firm;giant
China|Baidu|company;firm;giant
China|ByteDance;Bytedance|company;firm
China|TikTok|app;company;platform
China|WeChat|app
China|Xiaomi|company;maker
China|Lenovo|company;maker
China|China Mobile|company;operator
China|China Telecom|company;operator
China|China Unicom|company;operator
China|Sinopec|company
China|PetroChina|company
China|Didi;Didi Chuxing|company
China|Hikvision|company
China|DJI|company;maker
Sweden|Ericsson|company;firm;maker;supplier
Finland|Nokia|company;firm;maker;supplier
South Korea|Samsung;Samsung Electronics|company;firm;giant;maker
South Korea|Hyundai;Hyundai Motor|company;carmaker
South Korea|Kia|carmaker
South Korea|LG;LG Electronics|company
South Korea|SK Hynix|company
Japan|Toyota;Toyota Motor;Toyota Motor Corp|company;carmaker;automaker
Japan|Honda;Honda Motor|company;carmaker;automaker
Japan|Nissan;Nissan Motor|company;carmaker;automaker
Japan|Sony;Sony Corp|company;giant
Japan|SoftBank;Softbank;SoftBank Group|company;group
Japan|Toshiba|company
Japan|Panasonic|company
Japan|Nintendo|company
Japan|Mitsubishi;Mitsubishi Motors|company
Japan|Takata|company
Japan|Tepco;TEPCO;Tokyo Electric Power|company;operator;utility
Japan|NTT Docomo;NTT DoCoMo|company;operator
Taiwan|TSMC;Taiwan Semiconductor Manufacturing|company;maker
Taiwan|Foxconn;Hon Hai|company;maker
United States|Apple;Apple Inc;Apple Inc.|company;giant;maker
United States|Google|company;giant;firm
United States|Alphabet;Alphabet Inc;Alphabet Inc.|company
United States|Amazon;Amazon.com|company;giant;retailer
United States|Facebook|company;giant;network;platform
United States|Meta Platforms|company
United States|Instagram|platform;app
United States|WhatsApp|app;service
United States|Microsoft;Microsoft Corp;Microsoft Corp.|company;giant
United States|Twitter|company;platform;site
United States|YouTube|platform;site
United States|Reddit|site
United States|Snapchat;Snap Inc|app;company
United States|LinkedIn|
United States|Netflix|company;service
United States|Uber;Uber Technologies|company;firm
United States|Lyft|company
United States|Airbnb|company
United States|Tesla;Tesla Motors;Tesla Inc|company;carmaker;automaker
United States|SpaceX|company
United States|Intel;Intel Corp|company;chipmaker
United States|Qualcomm;Qualcomm Inc|company;chipmaker
United States|Nvidia;NVIDIA|company;chipmaker
United States|Broadcom|company;chipmaker
United States|Cisco;Cisco Systems|company
United States|Oracle;Oracle Corp|company
United States|IBM;International Business Machines|company
United States|Dell|company
United States|Hewlett-Packard;HP|company
United States|PayPal|company
United States|AT&T|company;operator;carrier
United States|Verizon;Verizon Communications|company;operator;carrier
United States|T-Mobile;T-Mobile US|company;operator;carrier
United States|Sprint;Sprint Corp|company;operator;carrier
United States|Comcast|company
United States|Time Warner|company
United States|Walt Disney;Disney;Walt Disney Co|company
United States|General Motors;GM|company;automaker;carmaker
United States|Ford Motor;Ford Motor Co;Ford Motor Co.|company;automaker;carmaker
United States|Chrysler;Fiat Chrysler;Fiat Chrysler Automobiles|company;automaker
United States|Boeing;Boeing Co;Boeing Co.|company;planemaker;manufacturer
United States|Lockheed Martin|company;contractor
United States|Raytheon|company;contractor
United States|General Electric;GE|company;conglomerate
United States|Exxon Mobil;ExxonMobil;Exxon|company;giant
United States|Chevron|company
United States|ConocoPhillips|company
United States|Halliburton|company
United States|Enron|company
United States|Pfizer|company;drugmaker
United States|Moderna|company;drugmaker
United States|Johnson & Johnson|company
United States|Merck|company;drugmaker
United States|Monsanto|company
United States|Dow Chemical|company
United States|DuPont|company
United States|Walmart;Wal-Mart;Wal-Mart Stores|company;retailer
United States|Starbucks|company;chain
United States|McDonald's|company;chain
United States|Coca-Cola|company
United States|PepsiCo;Pepsi|company
United States|Nike|company
United States|Goldman Sachs;Goldman|bank;firm
United States|JPMorgan;JPMorgan Chase;JP Morgan;J.P. Morgan|bank
United States|Morgan Stanley|bank
United States|Bank of America;Bank of America Merrill Lynch|bank
United States|Citigroup;Citibank;Citi|bank
United States|Wells Fargo|bank
United States|Lehman Brothers|bank
United States|BlackRock|firm
United States|Berkshire Hathaway|firm
United States|Standard & Poor's;S&P|agency
United States|Moody's;Moody's Investors Service|agency
United States|Fitch;Fitch Ratings|agency
United States|Visa Inc|
United States|MasterCard;Mastercard|
United States|American Airlines|airline;carrier
United States|United Airlines|airline;carrier
United States|Delta Air Lines|airline;carrier
United States|Southwest Airlines|airline;carrier
United States|FedEx|company
United States|Amtrak|
United States|Gilead;Gilead Sciences|company
United States|Equifax|company
United States|Palantir|company
United States|Gallup|pollster
United Kingdom|Cambridge Analytica|firm;company
United Kingdom|BP|company
United Kingdom|HSBC|bank
United Kingdom|Barclays|bank
United Kingdom|Lloyds;Lloyds Banking Group|bank
United Kingdom|Royal Bank of Scotland;RBS|bank
United Kingdom|Standard Chartered|bank
United Kingdom|Vodafone;Vodafone Group|company;operator
United Kingdom|BT;BT Group|company;operator
United Kingdom|BAE Systems|company
United Kingdom|Rolls-Royce|company
United Kingdom|AstraZeneca|company;drugmaker
United Kingdom|GlaxoSmithKline;GSK|company;drugmaker
United Kingdom|Tesco|retailer;company
United Kingdom|Sainsbury's|retailer
United Kingdom|Marks & Spencer|retailer
United Kingdom|British Airways|airline
United Kingdom|Jaguar Land Rover|carmaker
United Kingdom|Unilever|company
United Kingdom|Rio Tinto|company;miner
United Kingdom|Glencore|company
United Kingdom|YouGov|pollster
Netherlands|Royal Dutch Shell;Shell|company
Netherlands|Philips|company
Netherlands|ING|bank
Netherlands|KPN|company;operator
Netherlands|ASML|company
Netherlands|Airbus|company;planemaker;manufacturer
Germany|Volkswagen;VW|company;carmaker;automaker
Germany|BMW|company;carmaker;automaker
Germany|Daimler;Mercedes-Benz|company;carmaker
Germany|Audi|carmaker
Germany|Porsche|carmaker
Germany|Opel|carmaker
Germany|Siemens|company;group
Germany|Deutsche Telekom|company;operator
Germany|Deutsche Bank|bank;lender
Germany|Commerzbank|bank;lender
Germany|Deutsche Bahn|company;operator
Germany|Lufthansa|airline
Germany|Bayer|company
Germany|BASF|company
Germany|SAP|company
Germany|Bosch|company
Germany|BioNTech|company
Germany|ThyssenKrupp;Thyssenkrupp|company
Germany|Wirecard|company
Germany|Allianz|company;insurer
Germany|Adidas|company
France|Total SA|company
France|Renault|company;carmaker
France|Peugeot;PSA|carmaker
France|Orange SA|operator
France|Alstom|company
France|BNP Paribas|bank
France|Société Générale;Societe Generale|bank
France|Air France;Air France-KLM|airline
France|EDF|company;utility
France|Danone|company
France|L'Oréal;L'Oreal|company
France|Sanofi|company;drugmaker
France|Michelin|company
France|LVMH|company
Italy|Fiat|company;carmaker
Italy|Eni|company
Italy|UniCredit|bank
Italy|Telecom Italia|operator
Italy|Alitalia|airline
Spain|Telefonica;Telefónica|company;operator
Spain|Santander;Banco Santander|bank
Spain|Repsol|company
Spain|Iberdrola|company
Switzerland|Nestle;Nestlé|company
Switzerland|Novartis|company;drugmaker
Switzerland|Roche|company;drugmaker
Switzerland|UBS|bank
Switzerland|Credit Suisse|bank
Switzerland|Swisscom|operator
Sweden|Volvo|company;carmaker
Sweden|IKEA;Ikea|company;retailer
Sweden|Spotify|company
Sweden|Telia|operator
Norway|Telenor|operator
Norway|Equinor;Statoil|company
Denmark|Maersk;A.P. Moller-Maersk|company
Denmark|Danske Bank|bank
Denmark|TDC|operator
Ireland|Ryanair|airline
Russia|Gazprom|company;giant
Russia|Rosneft|company;giant
Russia|Lukoil|company
Russia|Sberbank|bank
Russia|VTB|bank
Russia|Aeroflot|airline
Russia|Rosatom|company
Russia|Kaspersky;Kaspersky Lab|company;firm
Russia|Yandex|company
Saudi Arabia|Saudi Aramco;Aramco|company;giant
Qatar|Qatar Airways|airline
United Arab Emirates|Emirates airline|airline
United Arab Emirates|Etihad;Etihad Airways|airline
United Arab Emirates|DP World|company
India|Tata;Tata Group;Tata Motors|company;group
India|Reliance;Reliance Industries;Reliance Jio|company
India|Infosys|company
India|Air India|airline
India|Bharti Airtel;Airtel|operator
Australia|BHP;BHP Billiton|company;miner
Australia|Telstra|company;operator
Australia|Qantas|airline
Australia|Commonwealth Bank|bank
Australia|Westpac|bank
New Zealand|Spark New Zealand|company;operator
New Zealand|Fonterra|company
Canada|Bombardier|company
Canada|BlackBerry|company
Canada|TransCanada|company
Canada|SNC-Lavalin|company
Canada|Telus|operator
Canada|Air Canada|airline
Brazil|Petrobras|company
Brazil|Vale SA|company;miner
Brazil|Odebrecht|company
Brazil|Embraer|company
Mexico|Pemex|company
Venezuela|PDVSA|company
Malaysia|Malaysia Airlines|airline
Malaysia|1MDB|fund
Singapore|Temasek|investor
Israel|NSO Group|company;firm
Turkey|Turkish Airlines|airline
Iran|Iran Air|airline
Philippines|Globe Telecom|operator
China|BYD;BYD Auto|company;carmaker;automaker;maker
China|Temu|company;site;retailer;platform
China|Shein;SHEIN|company;retailer;company
China|JD.com|company;retailer
China|PDD Holdings|company
China|Geely|company;carmaker
China|SMIC|company;chipmaker
China|CATL|company;maker
China|Evergrande;China Evergrande|company;developer
China|Country Garden|company;developer
China|Ant Group|company
United States|OpenAI|company;startup;start-up;lab
United States|Anthropic|company;startup;start-up;lab
United States|Eli Lilly;Eli Lilly and Co;Eli Lilly and Company|company;drugmaker
United States|Bristol Myers Squibb;Bristol-Myers Squibb|company;drugmaker
United States|AbbVie|company;drugmaker
United States|Amgen|company;drugmaker
United States|Purdue Pharma|company;drugmaker
United States|Theranos|company;startup
United States|UnitedHealth;UnitedHealth Group;UnitedHealthcare|company;insurer
United States|CVS Health;CVS|company;chain
United States|Walgreens|company;chain
United States|Kroger|company;chain;retailer
United States|Costco|company;retailer
United States|Home Depot|company;retailer
United States|eBay|company;site
United States|Salesforce|company
United States|AMD;Advanced Micro Devices|company;chipmaker
United States|Micron Technology|company;chipmaker
United States|Coinbase|company;exchange
United States|Binance|company;exchange
United States|FTX|company;exchange
United States|Kraft Heinz|company
United States|Mondelez|company
United States|Procter & Gamble|company
United States|Philip Morris International;Philip Morris|company
United States|Northrop Grumman|company;contractor
United States|General Dynamics|company;contractor
United States|Honeywell|company
United States|Xerox|company
United States|Warner Bros. Discovery;Warner Bros Discovery;Warner Bros.;Warner Bros|company;studio
United States|Paramount Global;Paramount Pictures|company;studio
United States|NBCUniversal|company
United States|Hulu|company;service
United States|Charter Communications|company;operator
United States|Bain Capital|company
United States|Blackstone;Blackstone Group|company
United States|KKR|company
United States|Jefferies|company;bank
United States|Charles Schwab|company;broker
United States|American Express|company
United States|AIG|company;insurer
United States|MetLife|company;insurer
United States|Blue Origin|company
United States|Rivian|company;carmaker;automaker
United States|Chevrolet|company;brand
United States|Cadillac|company;brand
United States|Kellogg's|company
United States|Burger King|company;chain
United States|KFC|company;chain
United States|NextEra Energy|company;utility
United States|Duke Energy|company;utility
United States|PG&E;Pacific Gas and Electric|company;utility
United States|Occidental Petroleum|company
United States|Schlumberger|company
United States|Marriott;Marriott International|company;chain
United States|DoorDash|company
United States|Instacart|company
United States|Under Armour|company
United States|Levi Strauss|company
United States|Macy's|company;retailer
United States|Nordstrom|company;retailer
United States|JetBlue;JetBlue Airways|company;airline;carrier
United States|Spirit Airlines|company;airline;carrier
United States|Alaska Airlines|company;airline;carrier
United States|UPS;United Parcel Service|company;carrier
United States|WeWork|company
United States|Pinterest|company;site
United States|Roblox|company;platform
United States|Activision Blizzard;Activision|company;publisher
United States|Electronic Arts|company;publisher
United States|GitHub|company;site
United States|Wikimedia Foundation|foundation
United States|Substack|company;platform
United States|GoFundMe|company;site
United States|Ticketmaster;Live Nation|company
United Kingdom|Anglo American|company;miner
United Kingdom|Diageo|company
United Kingdom|Aviva|company;insurer
United Kingdom|NatWest;NatWest Group|company;bank;lender
United Kingdom|Monzo|company;bank
United Kingdom|Revolut|company;bank
United Kingdom|Asda|company;supermarket;chain
United Kingdom|Morrisons|company;supermarket;chain
United Kingdom|Waitrose|company;supermarket;chain
United Kingdom|John Lewis Partnership;John Lewis|company;retailer
United Kingdom|WHSmith|company;retailer
United Kingdom|Primark|company;retailer
United Kingdom|Greggs|company;chain
United Kingdom|Wetherspoon;Wetherspoons;JD Wetherspoon|company;chain
United Kingdom|Deliveroo|company
United Kingdom|Ocado|company
United Kingdom|Thames Water|company;supplier;utility
United Kingdom|Severn Trent|company;supplier;utility
United Kingdom|Southern Water|company;supplier;utility
United Kingdom|Yorkshire Water|company;supplier;utility
United Kingdom|United Utilities|company;supplier;utility
United Kingdom|National Grid|company;operator
United Kingdom|Centrica|company;supplier
United Kingdom|British Gas|company;supplier
United Kingdom|Octopus Energy|company;supplier
United Kingdom|easyJet;EasyJet|company;airline;carrier
United Kingdom|Virgin Atlantic|company;airline;carrier
United Kingdom|Virgin Media|company
United Kingdom|Network Rail|company;operator
United Kingdom|Royal Mail|company
United Kingdom|Serco|company;contractor
United Kingdom|Capita|company;contractor
United Kingdom|G4S|company;contractor
United Kingdom|Balfour Beatty|company;contractor
United Kingdom|Carillion|company;contractor
United Kingdom|Arm Holdings|company;chipmaker
United Kingdom|DeepMind;Google DeepMind|company;lab
United Kingdom|Deloitte|company
United Kingdom|KPMG|company
United Kingdom|Ernst & Young|company
United Kingdom|PwC;PricewaterhouseCoopers|company
United States|McKinsey;McKinsey & Company|company;consultancy
Ireland|Accenture|company;consultancy
United States|Boston Consulting Group|company;consultancy
Denmark|Novo Nordisk|company;drugmaker
Denmark|Ørsted;Orsted|company
Denmark|Vestas|company
Denmark|Carlsberg|company;brewer
Netherlands|Heineken|company;brewer
Netherlands|Stellantis|company;carmaker;automaker
Netherlands|Booking.com|company;site
Germany|Aldi|company;supermarket;chain
Germany|Lidl|company;supermarket;chain
Germany|Rheinmetall|company
Germany|RWE|company;utility
Germany|E.ON|company;utility
Germany|Uniper|company;utility
Germany|Zalando|company;retailer
Germany|Henkel|company
Czech Republic|Skoda;Škoda|company;carmaker
Italy|Lamborghini|company;carmaker
Italy|Maserati|company;carmaker
Spain|Inditex|company;retailer
Spain|BBVA|company;bank;lender
Spain|CaixaBank|company;bank;lender
France|TotalEnergies|company
France|Engie|company;utility
France|Veolia|company
France|Carrefour|company;retailer
France|Kering|company
France|Thales|company
France|Dassault Aviation|company
France|Safran|company
France|Ubisoft|company;publisher
Luxembourg|ArcelorMittal|company;steelmaker
Sweden|H&M|company;retailer
Sweden|Electrolux|company
Sweden|Klarna|company
Sweden|Saab|company
Finland|Neste|company
Norway|Norsk Hydro|company
Switzerland|ABB|company
Switzerland|Trafigura|company;trader
Switzerland|Vitol|company;trader
Hungary|Wizz Air|company;airline;carrier
Austria|OMV|company
Austria|Raiffeisen;Raiffeisen Bank International|company;bank;lender
Russia|Novatek|company
Russia|Rostec|company
India|Tata Steel|company;steelmaker
India|Tata Consultancy Services;TCS|company
India|Adani Group|company;group;conglomerate
India|Mahindra & Mahindra;Mahindra|company
India|Wipro|company
India|HDFC Bank|company;bank;lender
India|ICICI Bank|company;bank;lender
India|State Bank of India;SBI|company;bank;lender
India|ONGC|company
India|IndiGo|company;airline;carrier
India|SpiceJet|company;airline;carrier
India|Flipkart|company
India|Paytm|company
India|Zomato|company
India|Swiggy|company
India|Maruti Suzuki|company;carmaker
India|Coal India|company
India|Larsen & Toubro|company
India|Serum Institute of India;Serum Institute|company;maker
India|Bharat Biotech|company;maker
Nigeria|Dangote Group;Dangote Refinery;Dangote Cement|company
Nigeria|NNPC;NNPC Ltd;NNPCL;Nigerian National Petroleum Corporation;Nigerian National Petroleum Company|company
Nigeria|Zenith Bank|company;bank;lender
Nigeria|Access Bank|company;bank;lender
South Africa|MTN;MTN Group|company;operator
South Africa|Eskom|company;utility
South Africa|Transnet|company
South Africa|Sasol|company
South Africa|Naspers|company
Kenya|Safaricom|company;operator
Kenya|Kenya Airways|company;airline;carrier
Ethiopia|Ethiopian Airlines|company;airline;carrier
Australia|Woolworths|company;supermarket;chain
Australia|Optus|company
Australia|ANZ Bank;ANZ|company;bank;lender
Australia|National Australia Bank;NAB|company;bank;lender
Australia|Macquarie Group|company
Australia|AGL Energy;AGL|company
Australia|Woodside Energy;Woodside Petroleum|company
Australia|Fortescue;Fortescue Metals;Fortescue Metals Group|company;miner
Australia|Crown Resorts|company;operator
Australia|Jetstar|company;airline;carrier
Australia|Virgin Australia|company;airline;carrier
Australia|Medibank|company;insurer
Australia|Atlassian|company
Japan|Nippon Steel|company;steelmaker
Japan|Mizuho|company;bank;lender
Japan|Nomura;Nomura Holdings|company
Japan|Subaru|company;carmaker
Japan|Mazda|company;carmaker
Japan|Fujitsu|company
Japan|Hitachi|company
Japan|Japan Airlines|company;airline;carrier
Japan|All Nippon Airways|company;airline;carrier
Japan|Rakuten|company
Japan|Uniqlo|company;retailer
South Korea|Korean Air|company;airline;carrier
South Korea|Posco;POSCO|company;steelmaker
South Korea|Kogas;KOGAS|company
South Korea|Naver|company
South Korea|Kakao|company
South Korea|Coupang|company
South Korea|Hanwha|company
Taiwan|MediaTek|company;chipmaker
Singapore|Singapore Airlines|company;airline;carrier
Hong Kong|Cathay Pacific|company;airline;carrier
Hong Kong|CK Hutchison|company
Indonesia|Pertamina|company
Indonesia|Gojek|company
Malaysia|Petronas|company
Malaysia|AirAsia|company;airline;carrier
Vietnam|VinFast|company
Vietnam|Vingroup|company
Saudi Arabia|SABIC|company
Qatar|QatarEnergy|company
United Arab Emirates|ADNOC|company
Israel|Elbit Systems;Elbit|company
Israel|Teva|company;drugmaker
Turkey|Baykar|company;maker
Brazil|JBS|company
Brazil|Braskem|company
Chile|LATAM Airlines;Latam Airlines;LATAM|company;airline;carrier
Chile|Codelco|company;miner
Mexico|Cemex|company
Argentina|YPF|company
Canada|Shopify|company
Canada|Barrick Gold|company;miner
Canada|Suncor;Suncor Energy|company
Canada|Enbridge|company
Canada|Royal Bank of Canada|company;bank;lender
Canada|Loblaw;Loblaws|company
Canada|Rogers Communications|company
Canada|Tim Hortons|company;chain
United Kingdom|Arsenal|club;team;side
United Kingdom|Manchester United;Man United;Man Utd|club;team;side
United Kingdom|Manchester City;Man City|club;team;side
United Kingdom|Liverpool FC|club;team;side
United Kingdom|Chelsea FC|club;team;side
United Kingdom|Tottenham Hotspur;Tottenham|club;team;side
United Kingdom|Newcastle United|club;team;side
United Kingdom|West Ham United;West Ham|club;team;side
United Kingdom|Aston Villa|club;team;side
United Kingdom|Leeds United|club;team;side
United Kingdom|Leicester City|club;team;side
Germany|Bayern Munich;Bayern München;FC Bayern;Bayern|club;team;side
Germany|Borussia Dortmund|club;team;side
Spain|Real Madrid|club;team;side
Spain|Atletico Madrid;Atlético Madrid|club;team;side
Spain|FC Barcelona|club;team;side
Italy|Juventus|club;team;side
Italy|AC Milan|club;team;side
Italy|Inter Milan|club;team;side
France|Paris Saint-Germain;PSG|club;team;side
United States|New York Yankees;Yankees|team
United States|Boston Red Sox;Red Sox|team
United States|Los Angeles Dodgers;Dodgers|team
United States|Los Angeles Lakers;LA Lakers;Lakers|team
United States|Boston Celtics;Celtics|team
United States|Golden State Warriors|team
United States|Dallas Cowboys|team
United States|New England Patriots|team
United States|Kansas City Chiefs|team
United States|Philadelphia Eagles|team
United States|Green Bay Packers|team
Canada|Toronto Maple Leafs;Maple Leafs|team
India|Chennai Super Kings|team;side
India|Mumbai Indians|team;side
India|Royal Challengers Bengaluru;Royal Challengers Bangalore|team;side
India|Kolkata Knight Riders|team;side
New Zealand|All Blacks;the All Blacks|team;side
South Africa|Springboks;the Springboks|team;side
Australia|Socceroos;the Socceroos|team;side
Australia|Wallabies;the Wallabies|team;side
Nigeria|Super Eagles;the Super Eagles|team;side
`;
