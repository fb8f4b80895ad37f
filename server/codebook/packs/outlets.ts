/** Newspapers, broadcasters and news agencies: others are known through them. A line each: state | name; other names. */
export const outlets = `
United Kingdom|Reuters;Reuters News;Thomson Reuters
United States|Associated Press;AP;The Associated Press
France|Agence France-Presse;AFP;Agence France Presse
Germany|dpa;DPA;Deutsche Presse-Agentur
United States|United Press International;UPI
United States|Bloomberg;Bloomberg News
China|Xinhua;Xinhuanet;Xinhua News Agency;Xinhua news agency
China|Global Times;the Global Times
China|People's Daily;the People's Daily
China|China Daily
China|CCTV;China Central Television
China|CGTN
China|Caixin
Hong Kong|South China Morning Post;SCMP
Russia|TASS;Tass;Itar-Tass
Russia|RIA Novosti;RIA
Russia|Interfax
Russia|Sputnik;Sputnik News
Russia|RT;Russia Today
Russia|Kommersant
Russia|Novaya Gazeta
Russia|Rossiya 24
Japan|Kyodo;Kyodo News
Japan|NHK
Japan|Nikkei;Nikkei Asian Review
Japan|Asahi Shimbun
Japan|Yomiuri Shimbun
Japan|Japan Times
South Korea|Yonhap;Yonhap News Agency
South Korea|Chosun Ilbo
South Korea|Munhwa Ilbo
South Korea|Korea Herald
North Korea|KCNA;Korean Central News Agency
North Korea|Rodong Sinmun
Iran|IRNA
Iran|Fars;Fars News Agency;Fars news agency
Iran|Tasnim;Tasnim News Agency
Iran|Press TV
Iran|ISNA
Turkey|Anadolu;Anadolu Agency
Turkey|Hurriyet;Hürriyet
Syria|SANA
Qatar|Al Jazeera;Al-Jazeera;al-Jazeera
United Arab Emirates|Al Arabiya;Al-Arabiya
India|Press Trust of India;PTI news agency
India|Times of India;The Times of India
India|The Hindu
India|Hindustan Times
India|Indian Express
India|NDTV
Pakistan|Dawn newspaper
Pakistan|Geo News
Italy|ANSA;Ansa
Italy|Corriere della Sera
Italy|La Repubblica;la Repubblica
Italy|La Stampa
Spain|El Pais;El País
Spain|El Mundo
Spain|EFE
France|Le Monde
France|Le Figaro
France|Liberation;Libération
France|Les Echos
France|France 24
France|Charlie Hebdo
France|Mediapart
Germany|Der Spiegel;Spiegel
Germany|Die Welt
Germany|Die Zeit
Germany|Bild
Germany|Handelsblatt
Germany|Frankfurter Allgemeine Zeitung;FAZ;Frankfurter Allgemeine
Germany|Süddeutsche Zeitung;Sueddeutsche Zeitung
Germany|Deutsche Welle
Germany|ARD
Germany|ZDF
Austria|ORF
Belgium|EUobserver
Belgium|EURACTIV;Euractiv
United States|Politico;POLITICO
United Kingdom|BBC;BBC News;British Broadcasting Corporation;BBC Radio;BBC Radio 4
United Kingdom|Sky News
United Kingdom|ITV;ITV News
United Kingdom|Channel 4;Channel 4 News
United Kingdom|The Guardian;Guardian
United Kingdom|The Observer
United Kingdom|The Times;Times of London;The Times of London
United Kingdom|The Sunday Times;Sunday Times
United Kingdom|The Telegraph;Daily Telegraph;The Daily Telegraph;Sunday Telegraph
United Kingdom|The Independent
United Kingdom|Financial Times;FT;The Financial Times
United Kingdom|The Economist;Economist
United Kingdom|Daily Mail;Mail on Sunday;MailOnline
United Kingdom|Daily Mirror;The Mirror;Sunday Mirror
United Kingdom|Daily Express
United Kingdom|The Sun
United Kingdom|Evening Standard
United Kingdom|Press Association
United Kingdom|The Scotsman
United States|New York Times;The New York Times;NYT
United States|Washington Post;The Washington Post;WaPo
United States|Wall Street Journal;The Wall Street Journal;WSJ
United States|USA Today;USA TODAY
United States|Los Angeles Times;The Los Angeles Times;LA Times
United States|Chicago Tribune
United States|Boston Globe;The Boston Globe
United States|Miami Herald
United States|Dallas Morning News
United States|Houston Chronicle
United States|Denver Post
United States|Seattle Times
United States|San Francisco Chronicle
United States|Philadelphia Inquirer
United States|New York Post
United States|New York Daily News
United States|Daily News
United States|Christian Science Monitor
United States|Time magazine
United States|Newsweek
United States|The New Yorker;New Yorker
United States|The Atlantic
United States|Rolling Stone
United States|Vanity Fair
United States|Foreign Policy magazine
United States|Foreign Affairs magazine
United States|National Review
United States|Weekly Standard
United States|The Hill
United States|Axios
United States|BuzzFeed;BuzzFeed News;Buzzfeed
United States|Huffington Post;HuffPost;The Huffington Post
United States|Daily Beast;The Daily Beast
United States|Daily Caller;The Daily Caller
United States|The Intercept
United States|Breitbart;Breitbart News
United States|Infowars;InfoWars
United States|ZeroHedge;Zero Hedge;ZeroHedge News
United States|Drudge Report
United States|Slate
United States|Salon.com
United States|Vox.com
United States|Vice News;VICE News
United States|Mother Jones
United States|ProPublica
United States|Business Insider
United States|Forbes
United States|Fortune magazine
United States|MarketWatch
United States|The Verge
United States|TechCrunch
United States|Wired magazine
United States|Gizmodo
United States|CNN
United States|CNBC
United States|Fox News;Fox News Channel;FoxNews
United States|Fox Business
United States|MSNBC
United States|NBC;NBC News
United States|ABC News;ABC
United States|CBS;CBS News
United States|NPR;National Public Radio
United States|PBS;PBS NewsHour
United States|C-SPAN
United States|Voice of America;VOA
United States|Radio Free Europe;Radio Free Europe/Radio Liberty;RFE/RL
United States|Radio Free Asia
United States|Univision
United States|Telemundo
United States|McClatchy
Canada|CBC;CBC News;Canadian Broadcasting Corporation
Canada|CTV;CTV News
Canada|Globe and Mail;The Globe and Mail
Canada|Toronto Star
Canada|National Post
Canada|Canadian Press
Australia|Australian Broadcasting Corporation
Australia|Sydney Morning Herald
Australia|The Age
Australia|The Australian
Australia|AAP
Australia|SBS
New Zealand|New Zealand Herald;NZ Herald
New Zealand|Radio New Zealand;RNZ
Ireland|Irish Times;The Irish Times
Ireland|Irish Independent
Ireland|RTE;RTÉ
Israel|Haaretz
Israel|Jerusalem Post
Israel|Times of Israel
Israel|Yedioth Ahronoth
Egypt|Al-Ahram
Egypt|MENA news agency
Singapore|Straits Times;The Straits Times
Singapore|Channel NewsAsia
Philippines|Rappler
Philippines|Philippine Daily Inquirer
Thailand|Bangkok Post
Indonesia|Jakarta Post
Indonesia|Antara
Brazil|Folha de S.Paulo;Folha de Sao Paulo
Brazil|O Globo
Mexico|El Universal
Nigeria|Punch newspaper
Kenya|Daily Nation
South Africa|Mail & Guardian
Ukraine|Kyiv Post
Ukraine|Ukrinform
Poland|Gazeta Wyborcza
Nigeria|Premium Times
Nigeria|Daily Trust
Nigeria|The PUNCH;The Punch
United States|LA Weekly
United States|PC World;PCWorld
`;
