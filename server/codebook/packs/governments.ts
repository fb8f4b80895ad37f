/**
 * Governments' houses, ministries, agencies, courts and parties of countries often in English-language news. A line each,
 * under a heading that names the state: name; other names | short names that need an introduction first | nouns that may
 * stand for it.
 */
export const governments = `
# United States
White House||administration
Pentagon;Department of Defense;Defense Department;DoD;US Department of Defense;U.S. Department of Defense;DOD||department
State Department;US State Department;U.S. State Department;Department of State;US Department of State;U.S. Department of State;Foggy Bottom||department
Justice Department;Department of Justice;DOJ;DoJ;US Justice Department;U.S. Justice Department;U.S. Department of Justice;US Department of Justice||department
Treasury Department;US Treasury;U.S. Treasury;Department of the Treasury;U.S. Treasury Department;US Treasury Department|the Treasury|department
Commerce Department;Department of Commerce;U.S. Commerce Department||department
Energy Department;Department of Energy;DOE||department
Interior Department;Department of the Interior||department
Labor Department;Department of Labor||department
Agriculture Department;Department of Agriculture;USDA||department
Education Department;Department of Education||department
Transportation Department;Department of Transportation||department
Department of Homeland Security;Homeland Security;DHS;Homeland Security Department||department
Department of Health and Human Services;HHS;Health and Human Services||department
Department of Veterans Affairs;Veterans Affairs||department
Department of Housing and Urban Development;HUD||department
Congress;US Congress;U.S. Congress;United States Congress;Capitol Hill||lawmakers
US Senate;U.S. Senate;Senate;United States Senate||chamber
House of Representatives;US House of Representatives;U.S. House of Representatives;U.S. House;US House||chamber
Supreme Court;US Supreme Court;U.S. Supreme Court;Supreme Court of the United States;SCOTUS|the Court|court
FBI;F.B.I.;Federal Bureau of Investigation||bureau
CIA;C.I.A.;Central Intelligence Agency||agency
NSA;N.S.A.;National Security Agency||agency
National Security Council;NSC||council
Secret Service;US Secret Service;U.S. Secret Service||agency
DEA;Drug Enforcement Administration||agency
ATF;Bureau of Alcohol, Tobacco, Firearms and Explosives||agency
ICE;Immigration and Customs Enforcement;U.S. Immigration and Customs Enforcement||agency
Customs and Border Protection;CBP;U.S. Customs and Border Protection||agency
FEMA;Federal Emergency Management Agency||agency
EPA;E.P.A.;Environmental Protection Agency||agency
FDA;F.D.A.;Food and Drug Administration||agency;regulator
CDC;C.D.C.;Centers for Disease Control and Prevention;Centers for Disease Control||agency
NIH;National Institutes of Health||institute
NASA;Nasa;National Aeronautics and Space Administration||agency
NOAA;National Oceanic and Atmospheric Administration||agency
National Weather Service||agency
FAA;Federal Aviation Administration||agency;regulator
NTSB;National Transportation Safety Board||board
FCC;F.C.C.;Federal Communications Commission||commission;regulator
FTC;F.T.C.;Federal Trade Commission||commission;regulator
SEC;S.E.C.;Securities and Exchange Commission||commission;regulator
FEC;Federal Election Commission||commission
IRS;I.R.S.;Internal Revenue Service||agency
Federal Reserve;U.S. Federal Reserve;US Federal Reserve;the Fed;Federal Reserve Board||central bank;bank
Congressional Budget Office;CBO||office
GAO;Government Accountability Office||office
OMB;Office of Management and Budget||office
USTR;Office of the U.S. Trade Representative||office
USAID;U.S. Agency for International Development;US Agency for International Development||agency
Bureau of Labor Statistics||bureau
Census Bureau;U.S. Census Bureau||bureau
U.S. Geological Survey;US Geological Survey;USGS||survey
National Guard||guard
US Army;U.S. Army||army
US Navy;U.S. Navy||navy
US Air Force;U.S. Air Force||force
US Marine Corps;U.S. Marine Corps;Marine Corps||corps
US Coast Guard;U.S. Coast Guard;Coast Guard||guard
Joint Chiefs of Staff||chiefs
Senate Intelligence Committee||committee;panel
Senate Judiciary Committee||committee;panel
House Intelligence Committee||committee;panel
House Judiciary Committee||committee;panel
House Ways and Means Committee||committee;panel
Republican Party;GOP;Republicans;G.O.P.;Republican National Committee;RNC||party
Democratic Party;Democrats;Democratic National Committee;DNC||party
Libertarian Party||party
NRA;N.R.A.;National Rifle Association||association;group;lobby
ACLU;A.C.L.U.;American Civil Liberties Union||group;union
NAACP||group
Planned Parenthood||group
AFL-CIO||union
Chamber of Commerce;U.S. Chamber of Commerce;US Chamber of Commerce||chamber
Heritage Foundation||foundation
Cato Institute||institute
Brookings Institution;Brookings||institution
Council on Foreign Relations||
Center for Strategic and International Studies;CSIS||
Pew Research Center;Pew||
Southern Poverty Law Center||
Sierra Club||group
NYPD;New York Police Department;New York City Police Department||department
LAPD;Los Angeles Police Department||department
Harvard University;Harvard||university
Yale University;Yale||university
Stanford University;Stanford||university
Princeton University||university
Columbia University||university
Georgetown University||university
Johns Hopkins University;Johns Hopkins||university
Massachusetts Institute of Technology;MIT||
NFL;National Football League||league
NBA;National Basketball Association||league
MLB;Major League Baseball||league
NHL||league
NCAA||association
# United Kingdom
Downing Street;10 Downing Street;No 10;Number 10;No. 10||
Foreign Office;Foreign and Commonwealth Office;FCO;Foreign, Commonwealth and Development Office;FCDO||
Home Office||department
Cabinet Office||department
HM Treasury;UK Treasury||
Ministry of Defence;MoD;MOD||ministry
Department of Health;Department of Health and Social Care||department
Department for Education;DfE||department
Department for Work and Pensions;DWP||department
Department for Transport||department
Department for Exiting the European Union;DExEU||department
Department for International Development;DFID||department
HM Revenue and Customs;HMRC||
Ministry of Justice||ministry
House of Commons;Commons||chamber
House of Lords;Lords||chamber
Parliament;UK Parliament;British Parliament||
Buckingham Palace||palace
Crown Prosecution Service;CPS||service
Scotland Yard;Metropolitan Police;Met Police||force
National Crime Agency;NCA||agency
MI5||agency
MI6||agency
GCHQ||agency
NCSC;National Cyber Security Centre||centre
National Health Service;NHS;NHS England||service
Public Health England||agency
Bank of England;BoE||central bank;bank
Financial Conduct Authority;FCA||regulator
Competition and Markets Authority;CMA||regulator
Ofcom||regulator
Ofgem||regulator
Ofsted||regulator
Ofwat||regulator
Ofqual||regulator
Environment Agency||agency;regulator
Electoral Commission||commission
Office for National Statistics;ONS||office
Office for Budget Responsibility;OBR||office
Confederation of British Industry;CBI||
Trades Union Congress;TUC||
Royal Navy||navy
Royal Air Force;RAF||force
British Army||army
Conservative Party;Tory Party;the Conservatives;the Tories||party
Labour Party;Labour||party
Liberal Democrats;Lib Dems;Lib Dem||party
Scottish National Party;SNP||party
Plaid Cymru||party
Democratic Unionist Party;DUP||party
Sinn Fein;Sinn Féin||party
UK Independence Party;UKIP;Ukip||party
Brexit Party||party
Green Party||party
Welsh Government||
Scottish Government||
Scottish Parliament;Holyrood||
University of Oxford;Oxford University||university
University of Cambridge;Cambridge University||university
London School of Economics;LSE||
Church of England||church
# European Union
European People's Party;EPP||party;group
# France
Élysée;Elysee;Elysee Palace;Élysée Palace||
Quai d'Orsay||
National Assembly||assembly
National Rally;Rassemblement National;National Front;Front National||party
La République En Marche;En Marche;LREM||party
Les Républicains;Les Republicains||party
Banque de France;Bank of France||
# Germany
Bundestag||chamber
Bundesrat||chamber
Bundesbank;Deutsche Bundesbank||central bank;bank
Bundeswehr||army
BND;Bundesnachrichtendienst||agency
BSI;Federal Office for Information Security||agency
Federal Network Agency;Bundesnetzagentur||regulator
Federal Constitutional Court||court
Christian Democratic Union;CDU;CDU/CSU||party
Christian Social Union;CSU||party
Social Democratic Party;SPD||party
Free Democratic Party;FDP||party
Alternative for Germany;AfD||party
Greens;the Greens||party
Die Linke;Left Party||party
# Italy
Five Star Movement;5-Star Movement;5-Star;M5S||party;movement
Forza Italia||party
Lega;Lega Nord||party
Democratic Party of Italy;Partito Democratico||party
Brothers of Italy||party
# Spain
Podemos||party
Ciudadanos||party
People's Party;Partido Popular||party
Vox||party
ETA||group
# Greece
Syriza;SYRIZA||party
New Democracy||party
Golden Dawn||party
# Poland
Law and Justice;PiS||party
Civic Platform||party
Sejm||chamber
# Hungary
Fidesz||party
Jobbik||party
# Austria
Freedom Party;FPÖ;FPO||party
# Russia
Kremlin||
State Duma;Duma||chamber
FSB;Federal Security Service||agency
GRU||agency
KGB||agency
Russian Foreign Ministry;Russia's Foreign Ministry||ministry
Russian Defense Ministry;Russian Defence Ministry;Russia's Defense Ministry||ministry
United Russia||party
# Ukraine
Verkhovna Rada||parliament
# Turkey
AKP;AK Party;Justice and Development Party||party
HDP||party
CHP;Republican People's Party||party
# Israel
Knesset||parliament
Likud||party
Mossad||agency
Shin Bet||agency
IDF;Israel Defense Forces;Israeli Defense Forces||army
# Iran
Revolutionary Guards;Revolutionary Guard;IRGC;Islamic Revolutionary Guard Corps||
Majlis||parliament
# China
Chinese Communist Party;CCP;Communist Party of China;CPC||party
People's Liberation Army;PLA||army
National People's Congress;NPC||
State Council||
People's Bank of China;PBOC||central bank;bank
Zhongnanhai||
Chinese Foreign Ministry;China's Foreign Ministry||ministry
# Taiwan
Democratic Progressive Party;DPP||party
Kuomintang;KMT||party
# Japan
Diet;National Diet||parliament
Liberal Democratic Party;LDP||party
Bank of Japan;BOJ;BoJ||central bank;bank
# South Korea
National Assembly of South Korea;National Assembly||assembly
Blue House||
Liberty Korea Party||party
# India
Lok Sabha||chamber
Rajya Sabha||chamber
BJP;Bharatiya Janata Party||party
Congress Party;Indian National Congress||party
Aam Aadmi Party;AAP||party
Reserve Bank of India;RBI||central bank;bank
Central Bureau of Investigation||agency
Shiv Sena||party
Trinamool Congress||party
# Pakistan
Pakistani Senate;Senate||chamber
National Assembly of Pakistan;National Assembly||assembly
Inter-Services Intelligence;ISI||agency
PTI;Pakistan Tehreek-e-Insaf||party
Pakistan Muslim League;PML-N||party
Pakistan Peoples Party;PPP||party
# Canada
Canadian Senate;Senate||chamber
Parliament Hill||
Royal Canadian Mounted Police;RCMP||force
Bank of Canada||central bank;bank
New Democratic Party;NDP||party
Liberal Party of Canada||party
Conservative Party of Canada||party
Bloc Québécois;Bloc Quebecois||party
CSIS;Canadian Security Intelligence Service||agency
# Australia
Australian Senate;Senate||chamber
Reserve Bank of Australia;RBA||central bank;bank
Australian Labor Party;ALP||party
Liberal Party of Australia||party
National Party of Australia||party
One Nation||party
Australian Federal Police||force
ASIO||agency
ACCC||regulator
# New Zealand
New Zealand First||party
New Zealand National Party||party
Government Communications Security Bureau;GCSB||bureau
# South Africa
National Assembly of South Africa;National Assembly||assembly
African National Congress;ANC||party
Democratic Alliance;DA||party
Economic Freedom Fighters;EFF||party
# Ireland
Fine Gael||party
Fianna Fáil;Fianna Fail||party
Dáil;Dail||chamber
# Nigeria
Nigerian Senate;Senate||chamber
National Assembly of Nigeria;National Assembly||assembly
Nigeria Labour Congress;NLC||
All Progressives Congress;APC||party
People's Democratic Party;Peoples Democratic Party;PDP||party
# Brazil
Workers' Party;Workers Party||party
# Mexico
Institutional Revolutionary Party;PRI||party
Morena||party
`;
