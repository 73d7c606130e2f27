# format: organization 1
# source: written for this project from general knowledge
# licence: Apache-2.0
# code: makes the line the canonical name of that code; country: whose it is, or IGO (between states) or NGO
# sector: GOV, MIL, LEG … for a state's agencies; they stand for their state

# --- Bodies with a code of their own
United Nations | code: UNO | sector: IGO | also: UN, U.N., General Assembly, the UN, UNO, United Nations Security Council, UN Security Council, U.N. Security Council, Security Council, UNSC, UN General Assembly, U.N. General Assembly, United Nations General Assembly, UN Secretariat, U.N. Secretariat, United Nations Human Rights Council, UN Human Rights Council, U.N. Human Rights Council, Human Rights Council, UNHRC, UN Human Rights Office, OHCHR, UNHCR, United Nations High Commissioner for Refugees, UN refugee agency, U.N. refugee agency, UN High Commissioner for Refugees, UNICEF, Unicef, UNESCO, Unesco, UNRWA, UNDP, UNEP, UNFPA, UNODC, UNAIDS, UN Women, World Food Programme, World Food Program, WFP, OCHA, UNIFIL, UNMIK, UNAMA, UNAMID, UNMISS, UNPROFOR, UNTAC, MINUSTAH, MINUSMA, MONUC, MONUSCO, UNOMIG, UNDOF, UNMEE, UNAMSIL, UNMOVIC, UNSCOM, UNSMIL, MINUSCA, UNISFA, UNTSO, UNFICYP, Food and Agriculture Organization, FAO, International Organization for Migration, IOM, UN Command, UN inspectors, International Civil Aviation Organization, ICAO, International Maritime Organization, UN peacekeepers, UNCTAD, UNFCCC
European Union | code: EUR | sector: IGO | also: EU, E.U., the EU, the Union, European Community, European Communities, European Economic Community, EEC, European Commission, European Council, European Parliament, Council of the European Union, EU Council, EU Commission, European External Action Service, EEAS, European Central Bank, ECB, European Court of Justice, Court of Justice of the European Union, Eurogroup, Europol, Frontex, Eurozone, eurozone, Euro zone, EU Parliament, EU-27, European Medicines Agency, E3, EU3, EU-3, Council of EU | adjective: European, Europeans
NATO | code: NTO | sector: IGO | also: Nato, N.A.T.O., North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance, North Atlantic Council, Atlantic alliance, Western alliance, Atlantic Alliance, ISAF, International Security Assistance Force, KFOR, SFOR, IFOR, Supreme Allied Commander Europe, SACEUR, SHAPE
African Union | code: OAU | sector: IGO | also: AU, A.U., Organization of African Unity, Organisation of African Unity, OAU, AMISOM, ATMIS, AMIS, African Union Commission, African Union Peace and Security Council, AU Commission, AU Peace and Security Council
ASEAN | code: ASE | sector: IGO | also: Asean, Association of Southeast Asian Nations, Association of South East Asian Nations, ASEAN Regional Forum
Arab League | code: ARL | sector: IGO | also: League of Arab States
Gulf Cooperation Council | code: GCC | sector: IGO | also: GCC, Gulf Co-operation Council, Cooperation Council for the Arab States of the Gulf, Gulf states, Gulf Arab states, Gulf Arab countries, Gulf countries
the West | code: WST | also: Western powers, Western countries, Western nations, Western states, Western governments, Western allies, Western leaders, Western officials, Western diplomats, Western capitals, Western world, western powers, western countries, western nations, western governments, western leaders, western officials, western diplomats, western allies, Western forces, Western troops, Western democracies, Western ambassadors, Western envoys, Western intelligence, Western military, Western-led coalition

# --- Between states
International Monetary Fund | country: IGO | sector: IGO | also: IMF, I.M.F.
World Bank | country: IGO | sector: IGO | also: World Bank Group, International Bank for Reconstruction and Development, International Finance Corporation
OPEC | country: IGO | sector: IGO | also: Opec, Organization of the Petroleum Exporting Countries, Organisation of Petroleum Exporting Countries, OPEC+, Opec+
OSCE | country: IGO | sector: IGO | also: Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, Organisation for Security and Cooperation in Europe, CSCE, Conference on Security and Cooperation in Europe, Minsk Group, ODIHR
International Atomic Energy Agency | country: IGO | sector: IGO | also: IAEA, I.A.E.A., UN nuclear watchdog, U.N. nuclear watchdog, nuclear watchdog, UN nuclear agency, U.N. nuclear agency
World Trade Organization | country: IGO | sector: IGO | also: WTO, World Trade Organisation, GATT
World Health Organization | country: IGO | sector: IGO | also: World Health Organisation, Pan American Health Organization, PAHO
WHO | country: IGO | sector: IGO | traits: not-in-capitals
International Criminal Court | country: IGO | sector: JUD | also: ICC
International Court of Justice | country: IGO | sector: JUD | also: ICJ, World Court
International Criminal Tribunal for the former Yugoslavia | country: IGO | sector: JUD | also: ICTY, Yugoslav war crimes tribunal, Hague tribunal, The Hague tribunal, International Criminal Tribunal for the Former Yugoslavia, UN war crimes tribunal, U.N. war crimes tribunal, International Criminal Tribunal for Rwanda, ICTR, Special Tribunal for Lebanon, Special Court for Sierra Leone, Khmer Rouge tribunal, Permanent Court of Arbitration, European Court of Human Rights, ECHR
Council of Europe | country: IGO | sector: IGO | also: Parliamentary Assembly of the Council of Europe, PACE, Venice Commission
APEC | country: IGO | sector: IGO | also: Asia-Pacific Economic Cooperation, Asia Pacific Economic Cooperation, Asia-Pacific Economic Co-operation
Group of Seven | country: IGO | sector: IGO | also: G7, G-7, Group of Seven nations, Group of Eight, G8, G-8, G7 nations
Group of Twenty | country: IGO | sector: IGO | also: Group of 20, G20, G-20, Group of 77, G77, G-77, D-8, Group of Ten
BRICS | country: IGO | sector: IGO | also: Brics, BRICS+, New Development Bank
ECOWAS | country: IGO | sector: IGO | also: Ecowas, Economic Community of West African States, ECOMOG, Ecomog, West African bloc
SADC | country: IGO | sector: IGO | also: Southern African Development Community, SAMIDRC
IGAD | country: IGO | sector: IGO | also: Intergovernmental Authority on Development, Inter-Governmental Authority on Development
East African Community | country: IGO | sector: IGO | also: EAC, ECCAS, Economic Community of Central African States, CEMAC, COMESA, G5 Sahel, Arab Maghreb Union, Alliance of Sahel States, Lake Chad Basin Commission, Multinational Joint Task Force, African Development Bank, Mano River Union
Organization of American States | country: IGO | sector: IGO | also: OAS, O.A.S., Organisation of American States, Inter-American Commission on Human Rights, Inter-American Court of Human Rights
Mercosur | country: IGO | sector: IGO | also: MERCOSUR, Unasur, UNASUR, Union of South American Nations, CELAC, Celac, ALBA, CARICOM, Caricom, Caribbean Community, Andean Community, Rio Group, Lima Group, Contadora Group, Pacific Alliance, Inter-American Development Bank
Shanghai Cooperation Organization | country: IGO | sector: IGO | also: SCO, Shanghai Cooperation Organisation, Shanghai Five
Commonwealth of Independent States | country: IGO | sector: IGO | also: CIS, Collective Security Treaty Organization, Collective Security Treaty Organisation, CSTO, Eurasian Economic Union, EAEU, GUAM Organization, Eurasian Economic Commission, Organization of Turkic States
Commonwealth | country: IGO | sector: IGO | also: Commonwealth of Nations, Commonwealth Secretariat, Commonwealth heads of government, Commonwealth leaders | unless: Virginia, Pennsylvania, Kentucky, Massachusetts, Puerto Rico, Canberra
Organisation of Islamic Cooperation | country: IGO | sector: IGO | also: Organization of Islamic Cooperation, OIC, Organization of the Islamic Conference, Organisation of the Islamic Conference, Islamic Conference
OECD | country: IGO | sector: IGO | also: Organization for Economic Cooperation and Development, Organisation for Economic Co-operation and Development, Paris Club, International Energy Agency, IEA, Bank for International Settlements, Financial Action Task Force, FATF, Wassenaar Arrangement, Nuclear Suppliers Group
Non-Aligned Movement | country: IGO | sector: IGO | also: NAM, Non-aligned Movement, Nonaligned Movement
SAARC | country: IGO | sector: IGO | also: South Asian Association for Regional Cooperation, BIMSTEC, Asian Development Bank, Asian Infrastructure Investment Bank, AIIB, Pacific Islands Forum, Quad, QUAD, AUKUS, Indian Ocean Rim Association, Five Eyes, ANZUS
Organisation for the Prohibition of Chemical Weapons | country: IGO | sector: IGO | also: OPCW, Organization for the Prohibition of Chemical Weapons, Comprehensive Test Ban Treaty Organization, CTBTO, International Labour Organization, International Labor Organization, World Meteorological Organization, World Intellectual Property Organization, International Telecommunication Union, Universal Postal Union, Interpol, INTERPOL, Codex Alimentarius Commission, International Whaling Commission, Inter-Parliamentary Union
Middle East Quartet | country: IGO | sector: IGO | also: the Quartet, Quartet on the Middle East, P5+1, P5, E3/EU+3, six world powers, world powers, major powers, six powers, Contact Group, Six-Party Talks host, Weimar Triangle, Visegrad Group, Visegrad Four, Nordic Council, Bucharest Nine, Benelux, Normandy Four, Ramstein group
European Bank for Reconstruction and Development | country: IGO | sector: IGO | also: EBRD, European Investment Bank, European Free Trade Association, EFTA, Western European Union, EUFOR, Eurocorps, European Space Agency
Peninsula Shield Force | country: GCC | sector: MIL
Saudi-led coalition | country: SAU | sector: MIL | also: Saudi-led military coalition, Arab coalition, Saudi-led alliance, Saudi-led Arab coalition
US-led coalition | country: USA | sector: MIL | also: U.S.-led coalition, US-led forces, U.S.-led forces, US-led international coalition, U.S.-led alliance, U.S.-led military coalition, American-led coalition, Operation Inherent Resolve, Combined Joint Task Force
International community | country: IGO | also: international community, world community, donor countries, donor nations

# --- Not of any state
Amnesty International | country: NGO | sector: NGO | also: Amnesty
Human Rights Watch | country: NGO | sector: NGO | also: HRW
Red Cross | country: NGO | sector: NGO | also: International Committee of the Red Cross, ICRC, International Federation of Red Cross and Red Crescent Societies, IFRC, International Red Cross, Red Crescent, American Red Cross
Médecins Sans Frontières | country: NGO | sector: NGO | also: Medecins Sans Frontieres, MSF, Doctors Without Borders, Doctors without Borders, Médecins du Monde
Oxfam | country: NGO | sector: NGO | also: Save the Children, CARE International, World Vision, Catholic Relief Services, Caritas, Norwegian Refugee Council, International Rescue Committee, Action Against Hunger, Mercy Corps, Islamic Relief, World Central Kitchen, Refugees International, Danish Refugee Council, Handicap International, White Helmets, Sea-Watch, Open Arms, SOS Méditerranée
Greenpeace | country: NGO | sector: NGO | also: World Wildlife Fund, WWF, Friends of the Earth, Sierra Club, Extinction Rebellion, Sea Shepherd, Just Stop Oil, Fridays for Future, Last Generation
Reporters Without Borders | country: NGO | sector: NGO | also: Committee to Protect Journalists, CPJ, RSF, International Federation of Journalists, Freedom House, PEN International, Article 19, Bellingcat, Human Rights First, International Press Institute
International Crisis Group | country: NGO | sector: NGO | also: Transparency International, Carter Center, Open Society Foundations, National Endowment for Democracy, Gates Foundation, Bill and Melinda Gates Foundation, Global Witness, Chatham House, RAND Corporation, Brookings Institution, Carnegie Endowment, Heritage Foundation, Council on Foreign Relations, Stockholm International Peace Research Institute, SIPRI, Institute for the Study of War, International Institute for Strategic Studies, Atlantic Council, World Economic Forum, Nobel Committee, Norwegian Nobel Committee
International Olympic Committee | country: NGO | sector: NGO | also: IOC, FIFA, Fifa, UEFA, Uefa, World Anti-Doping Agency, WADA, World Council of Churches, WikiLeaks, Wikileaks, International Chamber of Commerce, International Air Transport Association
Syrian Observatory for Human Rights | country: SYR | sector: NGO | also: SOHR, Syrian Network for Human Rights
B'Tselem | country: ISR | sector: NGO | also: Peace Now
Memorial | country: RUS | sector: NGO | near: Moscow, Russian, Russia | after: group, organization, organisation, NGO
Catholic Church | country: VAT | sector: CVL | also: Roman Catholic Church, Roman Curia

# --- United States
State Department | country: USA | sector: GOV | also: US State Department, U.S. State Department, US Department of State, U.S. Department of State, Department of State, USAID, Agency for International Development, US Mission to the United Nations, Voice of America management
Pentagon | country: USA | sector: MIL | also: Department of Defense, US Department of Defense, U.S. Department of Defense, Joint Chiefs of Staff, Joint Chiefs, Central Command, CENTCOM, Centcom, US Central Command, U.S. Central Command, AFRICOM, US Africa Command, U.S. Africa Command, Southern Command, Indo-Pacific Command, US European Command, Pacific Command, EUCOM, Pacific Fleet, Fifth Fleet, Sixth Fleet, Seventh Fleet, 5th Fleet, 6th Fleet, 7th Fleet, U.S. Navy, US Navy, US Army, U.S. Army, U.S. Air Force, US Air Force, Marine Corps, US Marines, U.S. Marines, Navy SEALs, Navy Seals, Delta Force, Green Berets, National Guard, Defense Intelligence Agency, DARPA, Space Force, U.S. Coast Guard, US Coast Guard, Army Rangers, US Marine Corps, U.S. Marine Corps, Cyber Command, US Cyber Command
CIA | country: USA | sector: GOV | also: Central Intelligence Agency, National Security Agency, NSA, US National Security Council, Director of National Intelligence, DNI, Office of the Director of National Intelligence, Secret Service, US Secret Service
FBI | country: USA | sector: COP | also: F.B.I., Federal Bureau of Investigation, Drug Enforcement Administration, DEA, Homeland Security, Department of Homeland Security, DHS, Immigration and Customs Enforcement, ICE agents, Customs and Border Protection, US Border Patrol, NYPD, New York Police Department, LAPD, US Marshals, Transportation Security Administration, US Capitol Police, Capitol Police
Justice Department | country: USA | sector: GOV | also: Department of Justice, U.S. Justice Department, US Justice Department, DOJ, U.S. Department of Justice, US Department of Justice
US Treasury | country: USA | sector: GOV | also: Treasury Department, U.S. Treasury, U.S. Treasury Department, US Treasury Department, Department of the Treasury, Office of Foreign Assets Control, OFAC, Commerce Department, Department of Commerce, U.S. Commerce Department, US Commerce Department, Bureau of Industry and Security, Energy Department, US Trade Representative, U.S. Trade Representative, USTR, Office of the U.S. Trade Representative, Federal Reserve, the Fed, Internal Revenue Service, Federal Aviation Administration, FAA, NASA, Nasa, Centers for Disease Control and Prevention, CDC, Environmental Protection Agency, Food and Drug Administration, Federal Communications Commission, Federal Trade Commission, Securities and Exchange Commission, Agriculture Department, Peace Corps
Obama administration | country: USA | sector: GOV | also: Bush administration, Clinton administration, Trump administration, Biden administration, Reagan administration, Carter administration, Bush White House, Trump White House, Biden White House, Obama White House
US Congress | country: USA | sector: LEG | also: U.S. Congress, Congress, US Senate, U.S. Senate, US House of Representatives, U.S. House of Representatives, Senate Foreign Relations Committee, House Foreign Affairs Committee, Senate Armed Services Committee, House Armed Services Committee, Senate Intelligence Committee, House Intelligence Committee, House Republicans, Senate Republicans, House Democrats, Senate Democrats, House Speaker, Senate Majority Leader, Congressional Republicans, Congressional Democrats, House of Representatives | unless: Lok Sabha, Sonia Gandhi, Rahul Gandhi, Manmohan Singh, Mexico's Congress, Peru's Congress, Canberra
US Supreme Court | country: USA | sector: JUD | also: U.S. Supreme Court
Republican Party | country: USA | also: Republicans, GOP, Democratic Party, Democrats, Republican National Committee, Democratic National Committee, Tea Party, AFL-CIO, AIPAC
Texas National Guard | country: USA | sector: MIL

# --- Russia and its neighbours
State Duma | country: RUS | sector: LEG | also: Duma, Federation Council, Russian Duma, Russian State Duma
FSB | country: RUS | sector: GOV | also: Federal Security Service, KGB, K.G.B., GRU, SVR, Foreign Intelligence Service, Roskomnadzor, Rosatom, Russian Security Council, Security Council of Russia, Rosselkhoznadzor, Roscosmos, Politburo of the CPSU, FSB security service
Red Army | country: RUS | sector: MIL | also: Black Sea Fleet, Northern Fleet, Rosgvardia, Spetsnaz, Baltic Fleet, Russian National Guard, Soviet Army
Wagner Group | country: RUS | sector: MIL | also: Wagner mercenaries, Wagner group, Wagner fighters, Wagner forces, Wagner private military company, Wagner mercenary group, Africa Corps, PMC Wagner
Investigative Committee | country: RUS | sector: COP
United Russia | country: RUS | also: United Russia party
Verkhovna Rada | country: UKR | sector: LEG | also: Rada, Ukrainian parliament
SBU | country: UKR | sector: GOV | also: Security Service of Ukraine, HUR, Main Directorate of Intelligence, Naftogaz, Energoatom
Azov Battalion | country: UKR | sector: MIL | also: Azov Regiment, Azov Brigade
Ukrainian People's Self-Defense | country: UKR | sector: OPP
Donetsk People's Republic | country: UKR | sector: REB | also: Luhansk People's Republic, Lugansk People's Republic, DNR, LNR, DPR, LPR, Donetsk separatists
Georgian Dream | country: GEO | also: United National Movement

# --- Western Europe
House of Commons | country: GBR | sector: LEG | also: House of Lords, Commons | unless: Ottawa, Canadian
Foreign Office | country: GBR | sector: GOV | also: Foreign and Commonwealth Office, Foreign Commonwealth and Development Office, FCDO, FCO, Ministry of Defence, MoD, Home Office, MI5, MI6, GCHQ, Scotland Yard, Metropolitan Police, British Treasury, HM Treasury, Bank of England, Royal Navy, Royal Air Force, RAF, Royal Marines, British Army, SAS | unless: India, Pakistan, Indonesia, Taiwan
Conservative Party | country: GBR | also: Tories, Labour Party, Liberal Democrats, Scottish National Party, SNP, UKIP, UK Independence Party, Brexit Party, Reform UK, Sinn Fein, Sinn Féin, Democratic Unionist Party, DUP | unless: Canada, Norway, Australia, Israel, New Zealand, Canadian, Australian, Israeli
Northern Ireland Assembly | country: GBR | sector: LEG | also: Stormont, Scottish Parliament, Holyrood, Welsh Assembly, Senedd
Bundestag | country: DEU | sector: LEG | also: Bundesrat, Reichstag, German Bundestag
Bundeswehr | country: DEU | sector: MIL | also: Wehrmacht, Luftwaffe
Bundesbank | country: DEU | sector: GOV | also: Federal Constitutional Court, BND, Bundesnachrichtendienst
CDU | country: DEU | also: Christian Democratic Union, Christian Democrats, CSU, Christian Social Union, SPD, Social Democratic Party of Germany, Alternative for Germany, AfD, German Greens
Foreign Legion | country: FRA | sector: MIL | also: French Foreign Legion, Operation Barkhane, Barkhane
National Front | country: FRA | also: National Rally, Rassemblement National, Front National, En Marche, La République En Marche
Assemblée Nationale | country: FRA | sector: LEG | also: French National Assembly
DGSE | country: FRA | sector: GOV | also: Banque de France, Bank of France
Forza Italia | country: ITA | also: Brothers of Italy, Five Star Movement, 5-Star Movement, Lega Nord, Northern League
Bank of Italy | country: ITA | sector: GOV
Cortes | country: ESP | sector: LEG | also: Congress of Deputies, Las Cortes
Partido Popular | country: ESP | also: People's Party of Spain, Podemos, Vox party
Generalitat | country: ESP | sector: GOV | also: Catalan government, Catalan parliament
Folketing | country: DNK | sector: LEG | also: Danish parliament
Riksdag | country: SWE | sector: LEG | also: Swedish parliament
Storting | country: NOR | sector: LEG | also: Storting's presidium
Eduskunta | country: FIN | sector: LEG
Sejm | country: POL | sector: LEG | also: Polish Senate
Law and Justice | country: POL | also: Law and Justice party, Civic Platform, Solidarity movement, Solidarnosc
Fidesz | country: HUN | also: Jobbik, Tisza party
Dail | country: IRL | sector: LEG | also: Dáil, Dáil Éireann, Oireachtas
Fianna Fail | country: IRL | also: Fianna Fáil, Fine Gael
Vouli | country: GRC | sector: LEG
Syriza | country: GRC | also: SYRIZA, New Democracy party, PASOK, Golden Dawn
Swiss Federal Council | country: CHE | sector: GOV | also: Swiss National Bank
Vatican Secretariat of State | country: VAT | sector: GOV | also: Sant'Egidio, Community of Sant'Egidio
Riigikogu | country: EST | sector: LEG
Saeima | country: LVA | sector: LEG
Seimas | country: LTU | sector: LEG
Skupstina | country: SRB | sector: LEG | also: Skupština
Office of the High Representative | country: BIH | sector: IGO | also: Republika Srpska | adjective: Bosnian-Serb
Kosovo Assembly | country: XKX | sector: LEG | also: Kosovo Protection Corps

# --- Middle East
Knesset | country: ISR | sector: LEG
Israel Defense Forces | country: ISR | sector: MIL | also: Israel Defence Forces, Israeli Defense Forces, Israeli Defence Forces, IDF, I.D.F., Tzahal
Mossad | country: ISR | sector: GOV | also: Shin Bet, Shabak, Likud-led government, COGAT
Likud | country: ISR | also: Likud party, Labor Party of Israel, Kadima, Yisrael Beiteinu, Shas, Yesh Atid, Blue and White, Jewish Home, Otzma Yehudit, Religious Zionism party
Islamic Revolutionary Guard Corps | country: IRN | sector: MIL | also: Revolutionary Guards, Revolutionary Guard, IRGC, Revolutionary Guard Corps, Islamic Revolutionary Guards Corps, Islamic Revolution Guards Corps, Quds Force, Qods Force, al-Quds Force, Basij, Basij militia, Pasdaran
Majlis | country: IRN | sector: LEG | also: Guardian Council, Assembly of Experts, Expediency Council
Supreme National Security Council | country: IRN | sector: GOV | also: Atomic Energy Organization of Iran, AEOI
Popular Mobilization Forces | country: IRQ | sector: MIL | also: Popular Mobilisation Forces, Popular Mobilization Units, Hashd al-Shaabi, PMF
Peshmerga | country: IRQ | sector: MIL | also: peshmerga, Kurdish peshmerga, Kurdistan Regional Government, KRG, Iraqi Governing Council, Iraqi National Congress, Coalition Provisional Authority
Republican Guard | country: IRQ | sector: MIL | near: Saddam, Iraq, Iraqi, Baghdad
Kurdistan Democratic Party | country: IRQ | also: KDP, Patriotic Union of Kurdistan, PUK, Dawa Party, Sadrists, Sadrist movement
Baath Party | country: SYR | sector: GOV | also: Ba'ath Party, Baathists, Baath regime | unless: Saddam
Baath | country: IRQ | also: Baath Party, Baathists, Ba'athists | near: Saddam
Free Syrian Army | country: SYR | sector: REB | also: FSA, Syrian National Army, Syrian National Coalition, Syrian National Council, Syrian opposition
Syrian Democratic Forces | country: SYR | sector: REB | also: SDF, YPG, People's Protection Units, Syrian Kurdish forces, Kurdish YPG
Palestine Liberation Organization | country: PSE | sector: GOV | also: PLO, P.L.O., Palestine Liberation Organisation, Fatah, Fatah movement, Palestinian Legislative Council, Palestinian National Council
Lebanese Armed Forces | country: LBN | sector: MIL | also: South Lebanon Army, SLA, Phalange, Phalangists, March 14, March 8 alliance, Future Movement, Free Patriotic Movement, Amal, Amal Movement
Muslim Brotherhood | country: EGY | sector: OPP | also: Freedom and Justice Party
Supreme Council of the Armed Forces | country: EGY | sector: MIL | also: SCAF, Al-Azhar
Government of National Accord | country: LBY | sector: GOV | also: GNA, National Transitional Council, NTC, Government of National Unity, Libyan National Army, LNA, Libyan Arab Armed Forces, Tobruk parliament
Southern Transitional Council | country: YEM | sector: OPP | also: STC, Presidential Leadership Council
Justice and Development Party | country: TUR | sector: GOV | also: AK Party, AKP
Republican People's Party | country: TUR | sector: OPP | also: CHP, HDP, Peoples' Democratic Party, Gulen movement, Gülen movement, MHP
Turkish Grand National Assembly | country: TUR | sector: LEG | also: Grand National Assembly, MIT intelligence agency, National Intelligence Organization
National Assembly of Kuwait | country: KWT | sector: LEG | also: Kuwaiti National Assembly
Public Investment Fund | country: SAU | sector: BUS | also: PIF
Shura Council | country: SAU | sector: LEG
Polisario Front | country: ESH | sector: REB | also: Polisario, Frente Polisario

# --- South and Central Asia
Lok Sabha | country: IND | sector: LEG | also: Rajya Sabha, Indian parliament
Bharatiya Janata Party | country: IND | also: BJP, Indian National Congress, Congress Party, Congress party, Aam Aadmi Party, Rashtriya Swayamsevak Sangh, RSS, Shiv Sena, Trinamool Congress
Congress | country: IND | near: BJP, Lok Sabha, Sonia Gandhi, Rahul Gandhi, Manmohan Singh
Ministry of External Affairs | country: IND | sector: GOV | also: MEA, Research and Analysis Wing, Reserve Bank of India, Central Bureau of Investigation, Election Commission of India
Border Security Force | country: IND | sector: MIL | also: BSF, Assam Rifles, Rashtriya Rifles, CRPF, Central Reserve Police Force
Inter-Services Intelligence | country: PAK | sector: MIL | also: ISI, Inter-Services Public Relations, ISPR, Frontier Corps, Pakistan Rangers, GHQ Rawalpindi
Pakistan Muslim League | country: PAK | also: Pakistan Muslim League-Nawaz, PML-N, Pakistan Peoples Party, Pakistan People's Party, PPP, Pakistan Tehreek-e-Insaf, Tehreek-e-Insaf, PTI, Jamaat-e-Islami, MQM, Muttahida Qaumi Movement
Foreign Office of Pakistan | country: PAK | sector: GOV
Awami League | country: BGD | also: Bangladesh Nationalist Party, BNP, Rapid Action Battalion | unless: Nick Griffin, British
Loya Jirga | country: AFG | sector: LEG | also: Wolesi Jirga, loya jirga, Meshrano Jirga
Northern Alliance | country: AFG | sector: REB | also: National Resistance Front, High Peace Council
Unified Communist Party of Nepal | country: NPL | also: Nepali Congress, CPN-UML
United National Party | country: LKA | also: Sri Lanka Freedom Party, Sri Lanka Podujana Peramuna, Janatha Vimukthi Peramuna

# --- East Asia and Oceania
People's Liberation Army | country: CHN | sector: MIL | also: PLA, People's Armed Police, Central Military Commission, PLA Navy, Eastern Theater Command, Eastern Theatre Command, PLA Air Force, China Coast Guard, Chinese Coast Guard
Communist Party of China | country: CHN | sector: GOV | also: Chinese Communist Party, CCP, CPC, Politburo Standing Committee, Central Committee, State Council, Ministry of State Security, Cyberspace Administration of China, Taiwan Affairs Office, MOFCOM, People's Bank of China, PBOC, National Development and Reform Commission, NDRC, Ministry of Public Security, Hong Kong and Macau Affairs Office, Hong Kong Liaison Office | unless: Hanoi, Vietnamese, Politburo of the CPSU, Pyongyang
National People's Congress | country: CHN | sector: LEG | also: NPC, Chinese People's Political Consultative Conference
Kuomintang | country: TWN | also: KMT, Democratic Progressive Party, DPP, Legislative Yuan, Mainland Affairs Council, Taiwan Strait Exchange Foundation, Taiwan People's Party
Legislative Council | country: HKG | sector: LEG | near: Hong Kong
Diet | country: JPN | sector: LEG | near: Japan, Japanese, Tokyo | after: the, The, Japanese, 's
Self-Defense Forces | country: JPN | sector: MIL | also: Japan Self-Defense Forces, SDF of Japan, Self Defense Forces, Japan Coast Guard, Japanese Coast Guard
Liberal Democratic Party | country: JPN | also: LDP, Komeito, Democratic Party of Japan, Bank of Japan, Kyodo
Korean People's Army | country: PRK | sector: MIL | also: KPA, Workers' Party of Korea, Workers Party of Korea, Supreme People's Assembly, National Defence Commission, State Affairs Commission
Unification Ministry | country: KOR | sector: GOV | also: National Intelligence Service, NIS, Ministry of Unification
Joint Chiefs of Staff of Korea | country: KOR | sector: MIL | also: South Korean Joint Chiefs of Staff, JCS of Korea
Joint Chiefs of Staff | country: KOR | sector: MIL | near: Seoul, Pyongyang | unless: Pentagon
People Power Party | country: KOR | also: Grand National Party, Uri Party, Democratic Party of Korea, Saenuri Party
State Administration Council | country: MMR | sector: MIL | also: Tatmadaw, State Peace and Development Council, SPDC, State Law and Order Restoration Council, SLORC
National League for Democracy | country: MMR | sector: OPP | also: NLD, National Unity Government, NUG, People's Defence Force, People's Defense Forces
Pheu Thai | country: THA | also: Thai Rak Thai, Move Forward Party, People's Alliance for Democracy, Red Shirts, Yellow Shirts, red shirts, yellow shirts
UMNO | country: MYS | also: Barisan Nasional, Pakatan Harapan, Parti Islam Se-Malaysia
Golkar | country: IDN | also: PDI-P, Gerindra, Kopassus, Densus 88, Detachment 88
Armed Forces of the Philippines | country: PHL | sector: MIL | also: AFP chief of staff, Malacañan, Philippine Coast Guard, Department of Foreign Affairs of the Philippines
Cambodian People's Party | country: KHM | also: CPP, Funcinpec, FUNCINPEC, Cambodia National Rescue Party, CNRP
Fretilin | country: TLS | also: FRETILIN, Falintil, InterFET, INTERFET
Department of Foreign Affairs and Trade | country: AUS | sector: GOV | also: DFAT, Australian Defence Force, Australian Federal Police, ASIO
Free Papua Movement | country: IDN | sector: REB | also: OPM, West Papua National Liberation Army

# --- Africa
African National Congress | country: ZAF | sector: GOV | also: ANC, Democratic Alliance of South Africa, Economic Freedom Fighters, EFF, Inkatha, Inkatha Freedom Party, COSATU, Cosatu, Umkhonto we Sizwe, MK Party, Eskom, National Union of Mineworkers
ZANU-PF | country: ZWE | sector: GOV | also: Zanu-PF, ZANU PF, Zanu PF
Movement for Democratic Change | country: ZWE | sector: OPP | also: MDC, Citizens Coalition for Change
Rwandan Patriotic Front | country: RWA | sector: GOV | also: RPF
Rapid Support Forces | country: SDN | sector: REB | also: RSF of Sudan, RSF paramilitary, Janjaweed, janjaweed, Janjaweed militia
RSF | country: SDN | sector: REB | near: Khartoum, Sudan, Sudanese, Darfur
Sudanese Armed Forces | country: SDN | sector: MIL | also: National Congress Party, Forces of Freedom and Change, Sovereign Council, Transitional Sovereignty Council
Tigray Defense Forces | country: ETH | sector: REB | also: Tigray People's Liberation Front, TPLF, Tigrayan forces, Tigray forces
EPRDF | country: ETH | sector: GOV | also: Prosperity Party
FRELIMO | country: MOZ | sector: GOV | also: Frelimo
MPLA | country: AGO | sector: GOV
People's Democratic Party | country: NGA | also: PDP, All Progressives Congress, APC, INEC, NNPC, EFCC
Congolese army | country: COD | sector: MIL | also: FARDC
Azimio | country: KEN | sector: OPP | also: Orange Democratic Movement, ODM, Jubilee Party
FLN | country: DZA | also: National Liberation Front, Islamic Salvation Front, FIS, Hirak
Ennahda | country: TUN | sector: OPP | also: UGTT, Nidaa Tounes

# --- Latin America
PDVSA | country: VEN | sector: BUS
National Constituent Assembly | country: VEN | sector: LEG | also: National Electoral Council, CNE, United Socialist Party, PSUV, SEBIN
Petrobras workers | country: BRA | sector: CVL | also: Workers' Party, Workers Party, Landless Workers Movement, MST
Supreme Electoral Court | country: BRA | sector: JUD | also: Superior Electoral Court, Supreme Federal Court
PRI | country: MEX | also: Institutional Revolutionary Party, Institutional Revolutionary Party's, National Action Party, Morena, Party of the Democratic Revolution
Sandinistas | country: NIC | also: Sandinista National Liberation Front, FSLN, Sandinista
FMLN | country: SLV | also: ARENA party, Farabundo Marti National Liberation Front
