/**
 * Bodies of several states, and their organs. A line each: Wikidata id where certain | type (c: acts like a state, o:
 * organization) | name; other names | short names that need an introduction first, written with "the" | nouns that may
 * stand for it | seat whose name may stand for it.
 */
export const international = `
Q458|c|European Union;EU;E.U.||bloc;union|Brussels
Q8880|o|European Commission;EU Commission;the EU executive;the EU's executive;EU's executive arm;the European executive|the Commission|executive;commission|
Q8889|o|European Parliament;EU Parliament;the EU assembly;EU legislature|the Parliament|assembly;parliament|
Q8896|o|Council of the European Union;EU Council;Council of Ministers|the Council|council|
Q8886|o|European Council||council|
Q8901|o|European Central Bank;ECB||central bank;bank|
Q4951|o|European Court of Justice;ECJ;Court of Justice of the European Union;CJEU|the Court|court|
Q122880|o|European Court of Human Rights;ECHR|the Court|court|
|o|European External Action Service;EEAS||service|
|o|European Investment Bank;EIB||bank|
Q207203|o|Europol;European Police Office||agency|
Q130230|o|Frontex;European Border and Coast Guard Agency||agency|
|o|European Medicines Agency;EMA||agency;regulator|
|o|European Food Safety Authority;EFSA||authority|
|o|Eurogroup||group|
Q8908|o|Council of Europe||council;body|
Q1065|o|United Nations;UN;U.N.;UNO;United Nations Organization||world body;organisation;organization|
Q37470|o|United Nations Security Council;UN Security Council;U.N. Security Council;UNSC;the Security Council|the Council|council|
Q47423|o|United Nations General Assembly;UN General Assembly;U.N. General Assembly;UNGA;the General Assembly|the Assembly|assembly|
|o|UN Human Rights Council;U.N. Human Rights Council;United Nations Human Rights Council;UNHRC|the Council|council|
|o|UN Secretariat;United Nations Secretariat|||
Q132551|o|UNHCR;UN Refugee Agency;U.N. Refugee Agency;United Nations High Commissioner for Refugees||agency|
|o|OHCHR;Office of the United Nations High Commissioner for Human Rights;UN Human Rights Office|||
Q740308|o|UNICEF;Unicef;United Nations Children's Fund||agency|
Q7809|o|UNESCO;Unesco;United Nations Educational, Scientific and Cultural Organization||agency|
Q161718|o|UNDP;United Nations Development Programme||agency|
Q204344|o|World Food Programme;World Food Program;WFP||agency|
|o|UNRWA||agency|
|o|UNFPA;United Nations Population Fund||agency|
|o|UNAIDS||agency|
|o|UN Women|||
|o|OCHA;UN Office for the Coordination of Humanitarian Affairs|||
|o|United Nations Environment Programme;UNEP;UN Environment||agency|
|o|Food and Agriculture Organization;FAO;UN Food and Agriculture Organization||agency|
|o|International Labour Organization;International Labor Organization;ILO||agency|
|o|International Organization for Migration;International Organisation for Migration;IOM||agency|
|o|International Maritime Organization;IMO||agency|
|o|International Civil Aviation Organization;ICAO||agency|
|o|International Telecommunication Union;ITU||agency|
|o|Intergovernmental Panel on Climate Change;IPCC||panel|
Q41984|o|International Atomic Energy Agency;IAEA||agency;watchdog|
Q7817|o|World Health Organization;World Health Organisation;WHO||agency;organization;organisation|
Q7825|o|World Trade Organization;World Trade Organisation;WTO||body;organization;organisation|
Q7804|o|International Monetary Fund;IMF|the Fund|fund;lender|
Q7164|o|World Bank;World Bank Group||bank;lender|
Q7184|o|NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;the Atlantic alliance||alliance|
Q47488|o|International Criminal Court;ICC|the Court|court|
Q7801|o|International Court of Justice;ICJ;World Court|the Court|court|
|o|International Criminal Tribunal for the former Yugoslavia;ICTY||tribunal|
|o|Permanent Court of Arbitration|||
|o|World Economic Forum;WEF||forum|
Q41550|o|OECD;Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development||organisation;organization|
Q81299|o|OSCE;Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe||organisation;organization|
Q7795|o|OPEC;Opec;Organization of the Petroleum Exporting Countries;OPEC+||cartel|
|o|International Energy Agency;IEA||agency|
Q7159|o|African Union;AU||bloc;union|
Q7768|o|ASEAN;Asean;Association of Southeast Asian Nations;Association of South East Asian Nations||bloc|
Q7172|o|Arab League;League of Arab States||league;bloc|
|o|Gulf Cooperation Council;GCC||bloc;council|
|o|Organisation of Islamic Cooperation;Organization of Islamic Cooperation;OIC|||
|o|Mercosur;MERCOSUR||bloc|
|o|ECOWAS;Ecowas;Economic Community of West African States||bloc|
|o|Southern African Development Community;SADC||bloc|
|o|East African Community||bloc|
|o|Organization of American States;OAS|||
|o|Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO||bloc|
|o|Eurasian Economic Union||bloc|
|o|Commonwealth of Nations||commonwealth|
|o|Commonwealth of Independent States||bloc|
|o|African Development Bank||bank|
|o|Asian Development Bank;ADB||bank|
|o|Asian Infrastructure Investment Bank;AIIB||bank|
|o|Inter-American Development Bank||bank|
|o|European Bank for Reconstruction and Development;EBRD||bank|
|o|Bank for International Settlements;BIS||bank|
|o|Financial Stability Board||board|
|o|Financial Action Task Force;FATF|||
Q8475|o|Interpol;INTERPOL||agency|
|o|G7;G-7;Group of Seven||group|
|o|G8;G-8;Group of Eight||group|
Q19771|o|G20;G-20;Group of 20;Group of Twenty||group|
|o|G77|||
|o|BRICS;Brics||bloc;group|
|o|Five Eyes|||
|o|Nordic Council||council|
|o|Visegrad Group;Visegrad Four||group|
|o|Pacific Islands Forum||forum|
|o|Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons;OPCW||watchdog|
|o|World Anti-Doping Agency;WADA||agency|
|o|International Olympic Committee;IOC||committee|
Q253414|o|FIFA;Fifa||federation|
|o|UEFA;Uefa|||
|o|International Committee of the Red Cross;ICRC||committee|
Q7178|o|Red Cross;International Red Cross|||
|o|Red Crescent|||
|o|Amnesty International;Amnesty|||
|o|Human Rights Watch;HRW|||
|o|Greenpeace||group|
|o|World Wildlife Fund;WWF;World Wide Fund for Nature|||
|o|Doctors Without Borders;Médecins Sans Frontières;Medecins Sans Frontieres;MSF|||
|o|Oxfam||charity|
|o|Save the Children||charity|
|o|Transparency International|||
|o|Reporters Without Borders;RSF|||
|o|Committee to Protect Journalists;CPJ|||
|o|International Rescue Committee;IRC|||
|o|International Crisis Group|||
|o|Friends of the Earth|||
|o|Islamic State;ISIS;ISIL;Daesh;Isis;Isil;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria||group;militants|
|o|al-Qaeda;Al-Qaeda;al-Qaida;Al-Qaida;al Qaeda;Al Qaeda;al Qaida||group;network|
|o|Taliban;the Taleban||group;militants|
|o|Hamas||group|
|o|Hezbollah;Hizbollah;Hizbullah;Hezbullah||group|
|o|Boko Haram||group|
|o|al-Shabab;Al-Shabab;al-Shabaab;Al-Shabaab||group|
|o|Houthis;Houthi||rebels|
|o|PKK;Kurdistan Workers' Party;Kurdistan Workers Party||group|
|o|YPG||militia|
|o|Syrian Democratic Forces;SDF|||
|o|FARC;Revolutionary Armed Forces of Colombia||rebels|
|o|Muslim Brotherhood||group|
|o|Palestinian Authority||authority|
|o|PLO;Palestine Liberation Organization||organization|
|o|Fatah||party|
|o|Wikileaks;WikiLeaks||site|
`;
