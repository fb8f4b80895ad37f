/**
 * Office holders so often in the news that articles name them without introduction. A line each: state |
 * name; other names. A bare surname stands here only where it hardly ever is anyone else's.
 */
export const people = `
United States|Donald Trump;Trump;Donald J. Trump;Donald John Trump
United States|Barack Obama;Obama
United States|Joe Biden;Joseph R. Biden;Joseph R. Biden Jr.;Biden
United States|Hillary Clinton;Hillary Rodham Clinton
United States|Bill Clinton
United States|George W. Bush
United States|Mike Pence
United States|Mike Pompeo;Pompeo
United States|Kamala Harris
United States|Nancy Pelosi;Pelosi
United States|Mitch McConnell
United States|Paul Ryan
United States|Bernie Sanders
United States|Elizabeth Warren
United States|Ted Cruz
United States|Marco Rubio
United States|John McCain
United States|Mitt Romney
United States|Chuck Schumer
United States|John Kerry
United States|Rex Tillerson;Tillerson
United States|James Comey
United States|Robert Mueller
United States|Jeff Sessions
United States|John Bolton
United States|Janet Yellen
United States|Jerome Powell
United States|Edward Snowden;Snowden
United Kingdom|Theresa May
United Kingdom|David Cameron
United Kingdom|Boris Johnson
United Kingdom|Jeremy Corbyn;Corbyn
United Kingdom|Nigel Farage;Farage
United Kingdom|Tony Blair
United Kingdom|Nicola Sturgeon
United Kingdom|Rishi Sunak
United Kingdom|Keir Starmer
France|Emmanuel Macron;Macron
France|François Hollande;Francois Hollande
France|Nicolas Sarkozy;Sarkozy
France|Marine Le Pen
Germany|Angela Merkel;Merkel
Germany|Olaf Scholz
Russia|Vladimir Putin;Putin
Russia|Sergei Lavrov;Sergey Lavrov;Lavrov
Russia|Dmitry Medvedev;Medvedev
Russia|Alexei Navalny;Navalny
Ukraine|Volodymyr Zelensky;Volodymyr Zelenskiy;Volodymyr Zelenskyy;Zelensky;Zelenskiy;Zelenskyy
Ukraine|Petro Poroshenko;Poroshenko
China|Xi Jinping
China|Li Keqiang
Japan|Shinzo Abe
North Korea|Kim Jong Un;Kim Jong-un
South Korea|Moon Jae-in;Moon Jae In
India|Narendra Modi;Modi
Turkey|Recep Tayyip Erdogan;Recep Tayyip Erdoğan;Tayyip Erdogan;Erdogan;Erdoğan
Israel|Benjamin Netanyahu;Netanyahu
Palestine|Mahmoud Abbas
Syria|Bashar al-Assad;Bashar Assad;Bashar al Assad
Iran|Hassan Rouhani;Rouhani
Iran|Ali Khamenei;Ayatollah Ali Khamenei;Khamenei
Iran|Mohammad Javad Zarif;Javad Zarif
Saudi Arabia|Mohammed bin Salman
Egypt|Abdel Fattah al-Sisi
Canada|Justin Trudeau;Trudeau
Mexico|Enrique Peña Nieto;Enrique Pena Nieto
Venezuela|Nicolás Maduro;Nicolas Maduro
Brazil|Jair Bolsonaro;Bolsonaro
Brazil|Dilma Rousseff
Philippines|Rodrigo Duterte;Duterte
Australia|Scott Morrison
Australia|Malcolm Turnbull
New Zealand|Jacinda Ardern
Hungary|Viktor Orbán;Viktor Orban
Greece|Alexis Tsipras;Tsipras
Italy|Matteo Renzi
Italy|Matteo Salvini
South Africa|Jacob Zuma
South Africa|Cyril Ramaphosa
Zimbabwe|Robert Mugabe;Mugabe
|Jean-Claude Juncker;Juncker
|Donald Tusk
|Ursula von der Leyen
|Michel Barnier
|Jens Stoltenberg;Stoltenberg
|Antonio Guterres;António Guterres
|Ban Ki-moon;Ban Ki Moon
|Pope Francis
|Christine Lagarde
|Mario Draghi
United States|Elon Musk
United States|Mark Zuckerberg;Zuckerberg
United States|Jeff Bezos
United States|Bill Gates
Australia|Julian Assange;Assange
China|Ren Zhengfei
China|Meng Wanzhou
`;
