/** Companies often in the news. A line each: state | name; other names | nouns that may stand for it. */
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
`;
