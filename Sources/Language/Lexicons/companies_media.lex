# format: organization 1
# source: written for this project from general knowledge
# licence: Apache-2.0
# Companies (they act for themselves, not for their state) and media, so that "Reuters said" is nobody's politics.

# --- Media
Reuters | kind: media | country: GBR | also: Thomson Reuters, Reuters news agency, BBC, British Broadcasting Corporation, BBC News, BBC World Service, The Guardian, Guardian newspaper, Financial Times, The Financial Times, The Times of London, Daily Telegraph, The Telegraph, The Economist, Sky News, Daily Mail, The Independent, ITV, Channel 4, The Observer, Press Association, PA news agency, Jane's Defence Weekly, Sunday Times, The Sunday Times, The Sun newspaper, Daily Mirror
Associated Press | kind: media | country: USA | also: The Associated Press, AP, CNN, Fox News, NBC, NBC News, ABC News, CBS, CBS News, MSNBC, NPR, PBS, New York Times, The New York Times, Washington Post, The Washington Post, Wall Street Journal, The Wall Street Journal, USA Today, Los Angeles Times, Chicago Tribune, Boston Globe, Bloomberg, Bloomberg News, CNBC, Politico, Axios, The Atlantic, New Yorker, The New Yorker, Time magazine, Newsweek, Voice of America, VOA, Radio Free Europe, Radio Free Europe/Radio Liberty, RFE/RL, Radio Free Asia, Foreign Policy magazine, The Intercept, ProPublica, Washington Times, UPI, United Press International, BuzzFeed News, Miami Herald, New York Post, New York Daily News, Christian Science Monitor, The Hill, Vanity Fair, The Daily Beast, Yahoo News, National Public Radio, Defense News
Agence France-Presse | kind: media | country: FRA | also: AFP, Agence France Presse, Le Monde, Le Figaro, Libération, France 24, France Inter, RFI, Radio France Internationale, Charlie Hebdo, France Info, TF1, Le Parisien, Journal du Dimanche, Les Echos, Mediapart, BFM TV, BFMTV
Deutsche Welle | kind: media | country: DEU | also: DW, dpa, DPA, Deutsche Presse-Agentur, Der Spiegel, Spiegel, Die Welt, Die Zeit, Bild, Frankfurter Allgemeine Zeitung, Süddeutsche Zeitung, ARD, ZDF, Handelsblatt, Welt am Sonntag, Bild am Sonntag
TASS | kind: media | country: RUS | also: Tass, ITAR-TASS, Itar-Tass, Interfax, RIA Novosti, RIA, RT, Russia Today, Sputnik, Kommersant, Izvestia, Pravda, Novaya Gazeta, Meduza, Vedomosti, Ekho Moskvy, Echo of Moscow, Rossiya 24, Rossiya-24, Channel One, NTV, TV Rain, Dozhd, RBC, Rossiiskaya Gazeta, Rossiyskaya Gazeta, Russian state television, Rossiya 1, Nezavisimaya Gazeta, Komsomolskaya Pravda
Xinhua | kind: media | country: CHN | also: Xinhua News Agency, Xinhua news agency, Global Times, People's Daily, CCTV, CGTN, China Daily, China Central Television, Caixin, Yuyuan Tantian, PLA Daily, China News Service
South China Morning Post | kind: media | country: HKG | also: SCMP, Apple Daily, Ming Pao, Stand News, RTHK
Kyodo | kind: media | country: JPN | also: Kyodo News, NHK, Nikkei, Asahi Shimbun, Yomiuri Shimbun, Mainichi Shimbun, Yomiuri, Asahi, Jiji Press, Sankei Shimbun, Japan Times
Yonhap | kind: media | country: KOR | also: Yonhap news agency, Yonhap News Agency, Chosun Ilbo, Korea Herald, JoongAng Ilbo, Dong-A Ilbo, KBS, Hankyoreh, NK News
KCNA | kind: media | country: PRK | also: Korean Central News Agency, Rodong Sinmun, Korean Central Television
Al Jazeera | kind: media | country: QAT | also: Al-Jazeera, al-Jazeera, Aljazeera
Al Arabiya | kind: media | country: SAU | also: Al-Arabiya, al-Arabiya, Saudi Press Agency, SPA, Asharq al-Awsat, Asharq Al-Awsat, Arab News, Okaz, Al Ekhbariya
WAM | kind: media | country: ARE | also: Emirates News Agency, The National newspaper, Gulf News, Khaleej Times
IRNA | kind: media | country: IRN | also: Irna, ISNA, Fars News Agency, Fars news agency, Tasnim, Tasnim news agency, Press TV, Mehr News Agency, Mehr news agency, Islamic Republic News Agency, IRIB, Fars, Kayhan, Iran International
SANA news agency | kind: media | country: SYR | also: SANA, Syrian Arab News Agency, Enab Baladi
Al-Manar | kind: media | country: LBN | also: al-Manar, Al Mayadeen, An-Nahar, Daily Star of Lebanon, National News Agency, L'Orient-Le Jour, LBC, Al-Akhbar
Haaretz | kind: media | country: ISR | also: Ha'aretz, Jerusalem Post, The Jerusalem Post, Times of Israel, Yedioth Ahronoth, Yediot Aharonot, Maariv, Channel 12, Ynet, Israel Radio, Israel Hayom, Kan public broadcaster, Army Radio, Israeli media
WAFA | kind: media | country: PSE | also: Wafa, Ma'an News Agency, Al-Aqsa TV
Anadolu | kind: media | country: TUR | also: Anadolu Agency, Anadolu Ajansi, Anatolia news agency, TRT, Hurriyet, Hürriyet, Cumhuriyet, Sabah, Zaman, NTV of Turkey, Daily Sabah, CNN Turk, Milliyet
MENA | kind: media | country: EGY | also: Al-Ahram, al-Ahram, Middle East News Agency, Ahram Online, Mada Masr
Ukrinform | kind: media | country: UKR | also: UNIAN, Ukrainska Pravda, Kyiv Independent, Kyiv Post, Interfax-Ukraine, Suspilne
BelTA | kind: media | country: BLR | also: Belta, Nasha Niva, Nexta
Press Trust of India | kind: media | country: IND | also: PTI news agency, ANI, Times of India, The Times of India, The Hindu, Hindustan Times, Indian Express, The Indian Express, NDTV, Economic Times, India Today, The Wire
Dawn newspaper | kind: media | country: PAK | also: Geo News, Geo TV, Express Tribune, The Express Tribune, The News International, ARY News, Associated Press of Pakistan
Tolo News | kind: media | country: AFG | also: TOLOnews, Bakhtar News Agency, Pajhwok, Pajhwok Afghan News, Tolo TV
ANSA | kind: media | country: ITA | also: Ansa, Corriere della Sera, La Repubblica, La Stampa, Adnkronos, RAI, Rai, Il Sole 24 Ore
EFE | kind: media | country: ESP | also: Efe, El Pais, El País, El Mundo, La Vanguardia, Cadena SER, ABC newspaper, TVE
Globe and Mail | kind: media | country: CAN | also: The Globe and Mail, CBC, Toronto Star, Canadian Broadcasting Corporation, National Post, CTV, Canadian Press, The Canadian Press
Australian Broadcasting Corporation | kind: media | country: AUS | also: Sydney Morning Herald, The Sydney Morning Herald, The Age, The Australian, ABC radio, Sky News Australia, Australian Financial Review
O Globo | kind: media | country: BRA | also: Folha de S.Paulo, Folha de Sao Paulo, Estado de S. Paulo, Globo, TV Globo, Agencia Brasil, Estadao
Telesur | kind: media | country: VEN | also: teleSUR, Globovision, RCTV
Granma | kind: media | country: CUB | also: Prensa Latina, Cubadebate
Clarin | kind: media | country: ARG | also: Clarín, La Nacion, La Nación, Télam
Reforma newspaper | kind: media | country: MEX | also: La Jornada, El Universal, Televisa, Milenio, Excelsior
El Tiempo | kind: media | country: COL | also: El Espectador, Semana magazine, Caracol Radio, Caracol
Straits Times | kind: media | country: SGP | also: The Straits Times, Channel NewsAsia, CNA
Bernama | kind: media | country: MYS | also: New Straits Times, Malaysiakini
Antara | kind: media | country: IDN | also: Jakarta Post, The Jakarta Post, Kompas, Tempo magazine
Bangkok Post | kind: media | country: THA | also: The Nation of Thailand, Thai PBS
Rappler | kind: media | country: PHL | also: Philippine Daily Inquirer, ABS-CBN, GMA News, Philippine Star
Irrawaddy | kind: media | country: MMR | also: The Irrawaddy, Myanmar Now, Democratic Voice of Burma, New Light of Myanmar
Central News Agency | kind: media | country: TWN | also: Taipei Times, Liberty Times, Focus Taiwan
News24 | kind: media | country: ZAF | also: Mail & Guardian, SABC, Daily Maverick, Business Day
Daily Nation | kind: media | country: KEN | also: The Standard of Kenya, Nation Media Group, Citizen TV
Vanguard newspaper | kind: media | country: NGA | also: Premium Times, Punch newspaper, This Day, News Agency of Nigeria, Channels Television, Sahara Reporters
Sudan Tribune | kind: media | country: SDN | also: SUNA, Radio Dabanga, Suna
PAP news agency | kind: media | country: POL | also: Gazeta Wyborcza, Rzeczpospolita, TVP, TVN, TVN24, Polish Radio
Tanjug | kind: media | country: SRB | also: B92, Politika, N1, RTS
Politico Europe | kind: media | country: BEL | also: Le Soir, De Standaard, Euractiv, EUobserver, Euronews
NRC Handelsblad | kind: media | country: NLD | also: De Telegraaf, de Volkskrant, NOS, ANP
Aftenposten | kind: media | country: NOR | also: NRK, VG newspaper, Verdens Gang, NTB
Dagens Nyheter | kind: media | country: SWE | also: Svenska Dagbladet, Expressen, SVT, Aftonbladet, TT news agency
Jyllands-Posten | kind: media | country: DNK | also: Politiken, Berlingske, Ritzau, TV 2 Denmark
Yle | kind: media | country: FIN | also: YLE, Helsingin Sanomat, Iltalehti
Neue Zürcher Zeitung | kind: media | country: CHE | also: Tages-Anzeiger, SonntagsZeitung, Le Temps, Blick newspaper
APA | kind: media | country: AUT | also: Der Standard, Die Presse, ORF, Kronen Zeitung
Kathimerini | kind: media | country: GRC | also: Ta Nea, ERT
Irish Times | kind: media | country: IRL | also: The Irish Times, RTE, RTÉ, Irish Independent
L'Osservatore Romano | kind: media | country: VAT | also: Vatican News, Vatican Radio

# --- Companies
Boeing | kind: company | country: USA | also: Lockheed Martin, Lockheed, Raytheon, RTX Corp, Northrop Grumman, General Dynamics, Apple Inc, Google, Alphabet Inc, Microsoft, Amazon.com, Facebook, Meta Platforms, Twitter, X Corp, Netflix, Tesla, SpaceX, Starlink, Intel, Nvidia, AMD, Qualcomm, Micron, Micron Technology, IBM, Cisco, Oracle, Dell, Hewlett-Packard, Uber, Airbnb, PayPal, YouTube, Instagram, WhatsApp, OpenAI, Palantir
Exxon Mobil | kind: company | country: USA | also: ExxonMobil, Exxon, Mobil Oil, Chevron, ConocoPhillips, Halliburton, Schlumberger, Enron, Blackwater, Academi, Bechtel, Monsanto, Cargill, Caterpillar, General Motors, GM, Ford Motor, Ford Motor Co, Chrysler, General Electric, Goldman Sachs, JPMorgan, JPMorgan Chase, JP Morgan, Morgan Stanley, Citigroup, Citibank, Bank of America, Wells Fargo, Lehman Brothers, BlackRock, Visa Inc, Mastercard, MasterCard, Coca-Cola, PepsiCo, McDonald's, Starbucks, Nike, Walmart, Wal-Mart, Pfizer, Moderna, Merck, Johnson & Johnson, American Airlines, United Airlines, Delta Air Lines, FedEx, UPS, Standard & Poor's, Moody's, AT&T, Verizon, Walt Disney, Disney, Nasdaq, New York Stock Exchange, Chiquita, Westinghouse, Bank of New York Mellon, Berkshire Hathaway, Philip Morris, Procter & Gamble, US Steel, U.S. Steel
BP | kind: company | country: GBR | also: British Petroleum, BAE Systems, BAE, Rolls-Royce, HSBC, Barclays, Standard Chartered, Lloyds, Lloyd's of London, Vodafone, Rio Tinto, Anglo American, AstraZeneca, GlaxoSmithKline, British Airways, Unilever, Cambridge Analytica, Royal Bank of Scotland, Diageo, BT Group, Lonmin
Shell | kind: company | country: GBR | also: Royal Dutch Shell, Royal Dutch/Shell | near: oil, Oil, gas, company, energy
Airbus | kind: company | country: FRA | also: EADS, TotalEnergies, Total SA, Elf Aquitaine, Dassault, Dassault Aviation, Thales, Renault, Peugeot, PSA Peugeot Citroen, BNP Paribas, Société Générale, Societe Generale, Areva, EDF, Engie, Alstom, Carrefour, Danone, Sanofi, Lafarge, Air France, LVMH, Orano, Orange SA, Naval Group, Michelin, Crédit Agricole, Credit Agricole, Vivendi, Alcatel
Siemens | kind: company | country: DEU | also: Volkswagen, VW, BMW, Daimler, Mercedes-Benz, Deutsche Bank, Commerzbank, Lufthansa, BASF, Bayer, SAP, ThyssenKrupp, Thyssenkrupp, Rheinmetall, E.ON, RWE, Uniper, Wintershall, BioNTech, Adidas, Allianz, Deutsche Telekom, Nord Stream AG, Gazprom Germania, Heckler & Koch, Krauss-Maffei Wegmann
Eni | kind: company | country: ITA | also: ENI, Enel, Leonardo SpA, Finmeccanica, Fiat, Fincantieri, UniCredit, Intesa Sanpaolo, Alitalia, Telecom Italia, Saipem, Pirelli
Repsol | kind: company | country: ESP | also: Santander, BBVA, Telefonica, Telefónica, Iberdrola, Endesa, Inditex
Philips | kind: company | country: NLD | also: ASML, ING, Heineken, KLM, Rabobank, NXP, Fokker
Nestlé | kind: company | country: CHE | also: Nestle, UBS, Credit Suisse, Glencore, Novartis, Roche, Trafigura, Swiss Re, ABB, Vitol
Gazprom | kind: company | country: RUS | also: Gazprom Neft, Gazprombank, Rosneft, Lukoil, Novatek, Sberbank, VTB, VTB Bank, Rosoboronexport, Rostec, Yukos, Surgutneftegaz, Transneft, Aeroflot, Rusal, Norilsk Nickel, Severstal, Kaspersky, Kaspersky Lab, Yandex, VKontakte, Sukhoi, Alrosa, Vnesheconombank, Uralkali, Almaz-Antey, Kalashnikov Concern, Internet Research Agency, Mail.ru, Sovcomflot, Tatneft, Evraz, MMK steel
Huawei | kind: company | country: CHN | also: Huawei Technologies, ZTE, Alibaba, Tencent, Baidu, ByteDance, TikTok, Sinopec, CNOOC, PetroChina, China National Petroleum Corp, CNPC, SMIC, China Mobile, China Telecom, China Unicom, COMAC, Hikvision, Xiaomi, BYD, CATL, Evergrande, Bank of China, ICBC, China Construction Bank, AVIC, Norinco, DJI, Didi, WeChat, COSCO, Lenovo, China Airlines of Beijing, Air China, China Eastern, State Grid, Zijin Mining, YMTC, Dahua, China Evergrande, Norinco Group
Foxconn | kind: company | country: TWN | also: TSMC, Hon Hai, MediaTek, China Airlines, Evergreen Marine, EVA Air
Cathay Pacific | kind: company | country: HKG | also: CK Hutchison, Hutchison Whampoa
Toyota | kind: company | country: JPN | also: Sony, Honda, Nissan, Mitsubishi, Mitsubishi Heavy Industries, Mitsui, Hitachi, Toshiba, Panasonic, SoftBank, Softbank, Nomura, Nippon Steel, Tokyo Electric Power, TEPCO, Tepco, Tokyo Electron, Itochu, Japan Airlines, Marubeni, Kawasaki Heavy Industries, Nintendo, Inpex, Mazda
Samsung | kind: company | country: KOR | also: Samsung Electronics, Hyundai, Hyundai Motor, LG, LG Electronics, SK Hynix, Kia, POSCO, Daewoo, Lotte, Hanwha, Korean Air, Hanjin, Hyundai Asan, Korea Electric Power
Tata | kind: company | country: IND | also: Tata Motors, Tata Steel, Tata Group, Reliance, Reliance Industries, Infosys, Wipro, Adani Group, Adani, Air India, Indian Oil, ONGC, Bharat Biotech, Serum Institute, Serum Institute of India, Hindustan Aeronautics, Jet Airways, IndiGo, Nayara Energy, Mahindra
Saudi Aramco | kind: company | country: SAU | also: Aramco, SABIC, Saudia, Kingdom Holding, Saudi Binladin Group
DP World | kind: company | country: ARE | also: Etihad, Etihad Airways, Emirates airline, Emirates Airlines, ADNOC, Mubadala, Dubai Ports World, EDGE Group
QatarEnergy | kind: company | country: QAT | also: Qatar Petroleum, Qatargas, Qatar Airways
Kuwait Petroleum Corporation | kind: company | country: KWT | also: Kuwait Airways, Zain telecom
National Iranian Oil Company | kind: company | country: IRN | also: NIOC, Bank Melli, Bank Saderat, Mahan Air, Iran Air, IRISL
Elbit | kind: company | country: ISR | also: Elbit Systems, NSO Group, El Al, Rafael Advanced Defense Systems, Israel Aerospace Industries, Teva, Israel Electric Corporation, Check Point
Turkish Airlines | kind: company | country: TUR | also: Baykar, Turkcell, Koc Holding, Halkbank, Turkish Petroleum, Aselsan, Botas
SOCAR | kind: company | country: AZE | also: Socar, Azerbaijan Airlines
KazMunayGas | kind: company | country: KAZ | also: Kazatomprom, Air Astana
Turkmengaz | kind: company | country: TKM
Petrobras | kind: company | country: BRA | also: Vale SA, Embraer, Odebrecht, JBS, Eletrobras, Samarco
Pemex | kind: company | country: MEX | also: PEMEX, Cemex, America Movil, América Móvil, Telmex
Ecopetrol | kind: company | country: COL | also: Avianca
YPF | kind: company | country: ARG | also: Aerolineas Argentinas, Aerolíneas Argentinas
Citgo | kind: company | country: VEN | also: Conviasa
Codelco | kind: company | country: CHL | also: LATAM Airlines, SQM, LAN Airlines
Bombardier | kind: company | country: CAN | also: SNC-Lavalin, BlackBerry, Barrick Gold, Air Canada, Petro-Canada, Talisman Energy, TC Energy, Shopify, Nortel
BHP | kind: company | country: AUS | also: BHP Billiton, Qantas, Woodside, Fortescue, Telstra, Commonwealth Bank
Equinor | kind: company | country: NOR | also: Statoil, Norsk Hydro, Telenor, Kongsberg, Yara
Ericsson | kind: company | country: SWE | also: Saab, Volvo, IKEA, Ikea, Vattenfall, Bofors, Spotify, Nordea, H&M
Nokia | kind: company | country: FIN | also: Fortum, Neste, Finnair
Maersk | kind: company | country: DNK | also: Novo Nordisk, Danske Bank, Orsted, Ørsted, Vestas, Carlsberg
OMV | kind: company | country: AUT | also: Raiffeisen, Raiffeisen Bank International, Austrian Airlines
PKN Orlen | kind: company | country: POL | also: Orlen, PGNiG, Gaz-System, LOT Polish Airlines
MOL Group | kind: company | country: HUN | also: Wizz Air, Paks nuclear plant
Ryanair | kind: company | country: IRL | also: Aer Lingus
Bulgargaz | kind: company | country: BGR
Motor Sich | kind: company | country: UKR | also: Ukroboronprom, Antonov, DTEK, PrivatBank, Ukrainian Railways, Ukrtransgaz
Belaruskali | kind: company | country: BLR | also: Belavia, Beltransgaz
Euroclear | kind: company | country: BEL | also: SWIFT, Solvay, Anheuser-Busch InBev
ArcelorMittal | kind: company | country: LUX
Singapore Airlines | kind: company | country: SGP | also: Temasek, DBS, Keppel
Petronas | kind: company | country: MYS | also: Malaysia Airlines, AirAsia, 1MDB
Pertamina | kind: company | country: IDN | also: Garuda Indonesia, Lion Air, Freeport Indonesia
PetroVietnam | kind: company | country: VNM | also: Vietnam Airlines, VinFast
PTT Public Company | kind: company | country: THA | also: Thai Airways
Philippine Airlines | kind: company | country: PHL
Myanma Oil and Gas Enterprise | kind: company | country: MMR | also: MOGE, Myanmar Economic Holdings
Sonatrach | kind: company | country: DZA
National Oil Corporation | kind: company | country: LBY | also: NOC of Libya
Sonangol | kind: company | country: AGO | also: De Beers Angola, Endiama
De Beers | kind: company | country: ZAF | also: MTN, MTN Group, Sasol, AngloGold Ashanti, Transnet, South African Airways, Denel
Ethiopian Airlines | kind: company | country: ETH | also: Ethio Telecom
Kenya Airways | kind: company | country: KEN | also: Safaricom
EgyptAir | kind: company | country: EGY | also: Suez Canal Authority, Orascom
Dangote Group | kind: company | country: NGA | also: Dangote, Dangote refinery
Pakistan International Airlines | kind: company | country: PAK | also: PIA
SriLankan Airlines | kind: company | country: LKA
Biman Bangladesh Airlines | kind: company | country: BGD | also: Grameen Bank
