# format: place 1
# source: written for this project from general knowledge
# licence: Apache-2.0
# head: a place | in: code of the country it lies in | kind: city (default), region, capital or seat | also: other names | adjective
# acts: the code it acts under as a metonym, where that is not its country (Brussels: the European Union)
# traits: given-name = people are called so too. Capitals not here stand in countries.lex. Disputed land counts to the state that
# governs it or, where the United Nations say so, to the state it belongs to (Crimea to Ukraine, the Golan Heights by who holds them).

# --- Names that need a look at what stands beside them
Washington | in: USA | kind: capital | also: Washington, Washington D.C. | unless: Washington state, Washington State
Washington | in: USA | kind: region | near: Spokane, Olympia, Inslee, Tacoma, Washington state
Georgia | in: USA | kind: region | near: Atlanta, Savannah, Kemp, Raffensperger, Warnock, Ossoff, Fulton County, Stacey Abrams, Alabama, South Carolina, Ga., Brian Kemp, Sandy Springs, Macon, Fort Benning, Deal, Brunswick | unless: Tbilisi, Saakashvili, Shevardnadze, Ivanishvili, Abkhazia, South Ossetia, Georgian
Brussels | in: BEL | acts: EUR | kind: capital
Paris | in: FRA | kind: capital | traits: given-name
London | in: GBR | kind: capital | unless: London\, Ontario
Rome | in: ITA | kind: capital
Athens | in: GRC | kind: capital | unless: Athens\, Georgia, Athens\, Ohio
Dublin | in: IRL | kind: capital | unless: Dublin\, Ohio
Jerusalem | in: ISR | kind: capital | also: West Jerusalem
Tel Aviv | in: ISR | kind: capital | also: Tel-Aviv
Brunei Town | in: BRN
Kingston | in: JAM | kind: capital | near: Jamaica, Jamaican
Georgetown | in: GUY | kind: capital | near: Guyana, Guyanese
Santiago | in: CHL | kind: capital | traits: given-name | unless: Santiago de Cuba, Santiago de Compostela
San José | in: CRI | kind: capital | also: San Jose | near: Costa Rica, Costa Rican, Oscar Arias
San Jose | in: USA | near: California, Silicon Valley
Victoria | in: SYC | kind: capital | near: Seychelles
Victoria | in: AUS | kind: region | near: Melbourne, Australia, Australian
Lomé | in: TGO | kind: capital
Malé | in: MDV | kind: capital | near: Maldives, Maldivian
Wellington | in: NZL | kind: capital | unless: Duke of Wellington
Luxembourg City | in: LUX | kind: capital
Saint John's | in: ATG | kind: capital | also: St. John's | near: Antigua
St. George's | in: GRD | kind: capital | also: Saint George's | near: Grenada
Hamilton | in: BMU | kind: capital | near: Bermuda
Nassau County | in: USA | kind: region
Djibouti City | in: DJI | kind: capital
Tripoli | in: LBN | near: Hezbollah, Lebanese | unless: Libya, Libyan, Gaddafi, Qaddafi, Benghazi
Cambridge | in: GBR | near: England, British, Britain
Cambridge | in: USA | near: Massachusetts, Harvard, MIT
Birmingham | in: GBR | unless: Alabama
Birmingham | in: USA | near: Alabama
Hyderabad | in: PAK | near: Sindh, Karachi
Valencia | in: ESP | unless: Venezuela, Venezuelan
Alexandria | in: USA | near: Virginia, Va.
Alexandria | in: EGY | unless: Virginia, Va.
Medina | in: SAU | near: Mecca, Saudi, pilgrims
Santa Cruz | in: BOL | near: Bolivia, Bolivian
Cordoba | in: ARG | near: Argentina, Argentine
Toledo | in: ESP | near: Spain, Spanish
Split | in: HRV | near: Croatia, Croatian | after: in, to, of, from, near
Van | in: TUR | near: Turkey, Turkish, Türkiye | after: in, of, near, to
Spratly Islands | in: CHN | kind: region | also: Spratlys, Spratlies, Spratly, Nansha Islands
the North | in: PRK | kind: region | also: The North | near: Korea, Korean, Pyongyang
the South | in: KOR | kind: region | also: The South | near: Korea, Korean, Pyongyang
Number 10 | in: GBR | kind: seat | also: No. 10, Number Ten, No 10 | near: Downing Street, prime minister, Prime Minister
Blair House | in: USA | kind: seat
Crimea | in: UKR | kind: region | also: Crimean Peninsula, Crimean peninsula | adjective: Crimean | people: Crimeans, Crimean Tatars
Chechnya | in: RUS | kind: region | also: Chechen Republic, Ichkeria | adjective: Chechen | people: Chechens
Dagestan | in: RUS | kind: region | adjective: Dagestani | people: Dagestanis
Ingushetia | in: RUS | kind: region | adjective: Ingush
Tatarstan | in: RUS | kind: region | adjective: Tatar
Siberia | in: RUS | kind: region | adjective: Siberian
Tibet | in: CHN | kind: region | adjective: Tibetan | people: Tibetans
Xinjiang | in: CHN | kind: region | also: East Turkestan | adjective: Uighur, Uyghur | people: Uighurs, Uyghurs
Kashmir | in: IND | kind: region | also: Jammu and Kashmir, Kashmir Valley | adjective: Kashmiri | people: Kashmiris
Catalonia | in: ESP | kind: region | adjective: Catalan | people: Catalans
Basque Country | in: ESP | kind: region | adjective: Basque | people: Basques
Scotland | in: GBR | kind: region | adjective: Scottish | people: Scots
Wales | in: GBR | kind: region | adjective: Welsh | unless: Prince of Wales
England | in: GBR | kind: region
Northern Ireland | in: GBR | kind: region | adjective: Northern Irish
Darfur | in: SDN | kind: region | adjective: Darfuri | people: Darfuris
Tigray | in: ETH | kind: region | adjective: Tigrayan | people: Tigrayans
Aceh | in: IDN | kind: region | adjective: Acehnese
Quebec | in: CAN | kind: region | also: Québec | people: Quebecers
Texas | in: USA | kind: region | adjective: Texan | people: Texans
California | in: USA | kind: region | adjective: Californian
Bavaria | in: DEU | kind: region | adjective: Bavarian
Sicily | in: ITA | kind: region | adjective: Sicilian
Corsica | in: FRA | kind: region | adjective: Corsican
Zanzibar | in: TZA | kind: region | adjective: Zanzibari
Puntland | in: SOM | kind: region
Rakhine | in: MMR | kind: region | also: Rakhine State, Rakhine state | people: Rohingya, Rohingyas
Middle East | kind: region | also: Mideast, North Africa, Maghreb, Levant
Balkans | kind: region | also: Western Balkans, Balkan
Europe | kind: region | also: Western Europe, Eastern Europe, Central Europe, continental Europe, Scandinavia, Baltic states, Baltics, Baltic, Caucasus, South Caucasus, Transcaucasia
Asia | kind: region | also: Southeast Asia, South East Asia, East Asia, South Asia, Central Asia, Northeast Asia, Asia-Pacific, Indo-Pacific, Far East
Africa | kind: region | also: West Africa, East Africa, Central Africa, Southern Africa, southern Africa, Horn of Africa, Sahel, Sahara, sub-Saharan Africa, Great Lakes region
Latin America | kind: region | also: South America, Central America, North America, the Caribbean, Caribbean, the Americas, Southern Cone, Oceania, South Pacific, Pacific Islands, Antarctica, Arctic
Persian Gulf | kind: region | also: Arabian Gulf, Gulf of Aden, Gulf of Oman, Gulf of Guinea, Strait of Hormuz, Straits of Hormuz, Red Sea, Black Sea, Caspian Sea, Aegean Sea, Aegean, Adriatic Sea, Baltic Sea, Barents Sea, Mediterranean Sea, Mediterranean, eastern Mediterranean, Arabian Sea, Yellow Sea, Sea of Azov, Kerch Strait, Strait of Malacca, Malacca Strait, Taiwan Strait, Sea of Japan, East Sea, South China Sea, East China Sea, North Sea, Bay of Bengal, Celebes Sea, Indian Ocean, Pacific Ocean, Atlantic Ocean, Arctic Ocean, Gulf of Mexico, Gulf of Tonkin, Gulf of Thailand, Caribbean Sea, English Channel, Korean Peninsula, Korean peninsula, Arabian Peninsula, Horn of Africa, Sahara Desert, Himalayas, Line of Control, Line of Actual Control
Kurdistan | kind: region | adjective: Kurdish | people: Kurds
Jordan Valley | in: PSE | kind: region
Jerusalem's Old City | in: ISR | also: Old City of Jerusalem

# AFG
Kandahar | in: AFG
Herat | in: AFG
Mazar-i-Sharif | in: AFG | also: Mazar-e-Sharif
Jalalabad | in: AFG
Kunduz | in: AFG
Bagram | in: AFG
Lashkar Gah | in: AFG
Ghazni | in: AFG
Bamiyan | in: AFG | also: Bamyan
Khost | in: AFG
Gardez | in: AFG
Tora Bora | in: AFG
Spin Boldak | in: AFG
Torkham | in: AFG
Panjshir | in: AFG | kind: region | also: Panjshir Valley
Helmand | in: AFG | kind: region
Nangarhar | in: AFG | kind: region
Kunar | in: AFG | kind: region
Paktika | in: AFG | kind: region
Paktia | in: AFG | kind: region
Uruzgan | in: AFG | kind: region
Badakhshan | in: AFG | kind: region
Baghlan | in: AFG | kind: region
Zabul | in: AFG | kind: region
Logar | in: AFG | kind: region
Wardak | in: AFG | kind: region
Nuristan | in: AFG | kind: region
Faryab | in: AFG | kind: region
Badghis | in: AFG | kind: region
Marjah | in: AFG
Musa Qala | in: AFG
Sangin | in: AFG

# ALB
Durres | in: ALB
Vlore | in: ALB | also: Vlora
Shkoder | in: ALB

# DZA
Oran | in: DZA
Constantine | in: DZA
Annaba | in: DZA
Tamanrasset | in: DZA
Tindouf | in: DZA
Kabylie | in: DZA | kind: region | also: Kabylia
In Amenas | in: DZA
Bejaia | in: DZA

# AGO
Huambo | in: AGO
Lobito | in: AGO
Benguela | in: AGO
Cabinda | in: AGO | kind: region
Kuito | in: AGO

# ARG
Rosario | in: ARG
Mendoza | in: ARG
Ushuaia | in: ARG
Patagonia | in: ARG | kind: region
Bariloche | in: ARG
La Plata | in: ARG
Mar del Plata | in: ARG

# ARM
Gyumri | in: ARM
Vanadzor | in: ARM
Syunik | in: ARM | kind: region
Jermuk | in: ARM

# AUS
Sydney | in: AUS | traits: given-name
Melbourne | in: AUS
Brisbane | in: AUS
Perth | in: AUS
Adelaide | in: AUS | traits: given-name
Darwin | in: AUS | traits: given-name
Hobart | in: AUS
Queensland | in: AUS | kind: region
New South Wales | in: AUS | kind: region
Tasmania | in: AUS | kind: region
Northern Territory | in: AUS | kind: region
Western Australia | in: AUS | kind: region
South Australia | in: AUS | kind: region
Christmas Island | in: AUS
Alice Springs | in: AUS

# AUT
Salzburg | in: AUT
Graz | in: AUT
Linz | in: AUT
Innsbruck | in: AUT
Tyrol | in: AUT | kind: region

# AZE
Ganja | in: AZE
Shusha | in: AZE
Sumgait | in: AZE
Nakhchivan | in: AZE | kind: region | also: Nakhichevan
Lachin | in: AZE | also: Lachin corridor
Aghdam | in: AZE
Fuzuli | in: AZE
Zangezur | in: AZE | kind: region
Barda | in: AZE
Terter | in: AZE

# BHS
Freeport | in: BHS

# BHR
Muharraq | in: BHR

# BGD
Chittagong | in: BGD | also: Chattogram
Cox's Bazar | in: BGD
Sylhet | in: BGD
Khulna | in: BGD
Rajshahi | in: BGD
Kutupalong | in: BGD
Bhasan Char | in: BGD

# BLR
Brest | in: BLR
Gomel | in: BLR
Grodno | in: BLR | also: Hrodna
Mogilev | in: BLR
Vitebsk | in: BLR
Belovezha | in: BLR

# BEL
Antwerp | in: BEL
Ghent | in: BEL
Liege | in: BEL | also: Liège
Bruges | in: BEL
Mons | in: BEL
Zaventem | in: BEL
Flanders | in: BEL | kind: region
Wallonia | in: BEL | kind: region
Molenbeek | in: BEL
Ypres | in: BEL
Ostend | in: BEL
Zeebrugge | in: BEL
Charleroi | in: BEL

# BEN
Ouidah | in: BEN
Parakou | in: BEN

# BTN
Doklam | in: BTN | kind: region | also: Doklam plateau
Paro | in: BTN

# BOL
Cochabamba | in: BOL
Oruro | in: BOL
Potosi | in: BOL
El Alto | in: BOL

# BIH
Banja Luka | in: BIH
Mostar | in: BIH
Srebrenica | in: BIH
Tuzla | in: BIH
Bihac | in: BIH
Gorazde | in: BIH
Zepa | in: BIH
Prijedor | in: BIH
Pale | in: BIH
Brcko | in: BIH
Zenica | in: BIH
Visegrad | in: BIH

# BWA
Francistown | in: BWA

# BRA
Rio de Janeiro | in: BRA | also: Rio
Sao Paulo | in: BRA | also: São Paulo
Fortaleza | in: BRA
Recife | in: BRA
Porto Alegre | in: BRA
Belo Horizonte | in: BRA
Manaus | in: BRA
Belem | in: BRA
Curitiba | in: BRA
Amazonas | in: BRA | kind: region
Bahia | in: BRA | kind: region
Minas Gerais | in: BRA | kind: region
Mato Grosso | in: BRA | kind: region
Foz do Iguacu | in: BRA
Camp Grande | in: BRA

# BRN
Seria | in: BRN

# BGR
Plovdiv | in: BGR
Varna | in: BGR
Burgas | in: BGR

# BFA
Bobo-Dioulasso | in: BFA
Djibo | in: BFA
Kaya | in: BFA
Solhan | in: BFA

# BDI
Ngozi | in: BDI

# KHM
Siem Reap | in: KHM
Sihanoukville | in: KHM
Battambang | in: KHM
Poipet | in: KHM
Angkor Wat | in: KHM
Ream | in: KHM
Preah Vihear | in: KHM
Pailin | in: KHM
Anlong Veng | in: KHM
Kampong Cham | in: KHM

# CMR
Douala | in: CMR
Bamenda | in: CMR
Buea | in: CMR
Maroua | in: CMR
Bakassi | in: CMR | kind: region

# CAN
Toronto | in: CAN
Montreal | in: CAN | also: Montréal
Vancouver | in: CAN
Calgary | in: CAN
Edmonton | in: CAN
Winnipeg | in: CAN
Halifax | in: CAN
Quebec City | in: CAN
Ontario | in: CAN | kind: region
Alberta | in: CAN | kind: region
British Columbia | in: CAN | kind: region
Saskatchewan | in: CAN | kind: region
Manitoba | in: CAN | kind: region
Nova Scotia | in: CAN | kind: region
New Brunswick | in: CAN | kind: region
Newfoundland | in: CAN | kind: region
Yukon | in: CAN | kind: region
Nunavut | in: CAN | kind: region
Kananaskis | in: CAN
La Malbaie | in: CAN
Gander | in: CAN
Banff | in: CAN

# CAF
Bambari | in: CAF
Bossangoa | in: CAF
Bria | in: CAF
Bouar | in: CAF

# TCD
Abeche | in: TCD | also: Abéché
Goz Beida | in: TCD
Faya-Largeau | in: TCD

# CHL
Valparaiso | in: CHL
Concepcion | in: CHL
Antofagasta | in: CHL
Araucania | in: CHL | kind: region
Easter Island | in: CHL
Punta Arenas | in: CHL

# CHN
Shanghai | in: CHN
Guangzhou | in: CHN | also: Canton
Shenzhen | in: CHN
Tianjin | in: CHN
Chongqing | in: CHN
Wuhan | in: CHN
Chengdu | in: CHN
Nanjing | in: CHN | also: Nanking
Hangzhou | in: CHN
Xi'an | in: CHN
Harbin | in: CHN
Shenyang | in: CHN
Dalian | in: CHN
Qingdao | in: CHN
Kunming | in: CHN
Urumqi | in: CHN
Kashgar | in: CHN
Lhasa | in: CHN
Boao | in: CHN
Xiamen | in: CHN
Fuzhou | in: CHN
Changsha | in: CHN
Zhengzhou | in: CHN
Jinan | in: CHN
Hefei | in: CHN
Dandong | in: CHN
Sanya | in: CHN
Suzhou | in: CHN
Ningbo | in: CHN
Foshan | in: CHN
Dongguan | in: CHN
Zhuhai | in: CHN
Nanning | in: CHN
Guiyang | in: CHN
Lanzhou | in: CHN
Xining | in: CHN
Taiyuan | in: CHN
Hohhot | in: CHN
Changchun | in: CHN
Beidaihe | in: CHN
Tiananmen Square | in: CHN | also: Tiananmen
Inner Mongolia | in: CHN | kind: region
Hainan | in: CHN | kind: region
Sichuan | in: CHN | kind: region
Guangdong | in: CHN | kind: region
Fujian | in: CHN | kind: region
Yunnan | in: CHN | kind: region
Guangxi | in: CHN | kind: region
Hebei | in: CHN | kind: region
Henan | in: CHN | kind: region
Hubei | in: CHN | kind: region
Hunan | in: CHN | kind: region
Shandong | in: CHN | kind: region
Shanxi | in: CHN | kind: region
Shaanxi | in: CHN | kind: region
Zhejiang | in: CHN | kind: region
Jiangsu | in: CHN | kind: region
Jiangxi | in: CHN | kind: region
Anhui | in: CHN | kind: region
Liaoning | in: CHN | kind: region
Jilin | in: CHN | kind: region
Heilongjiang | in: CHN | kind: region
Gansu | in: CHN | kind: region
Qinghai | in: CHN | kind: region
Guizhou | in: CHN | kind: region
Ningxia | in: CHN | kind: region
Manchuria | in: CHN | kind: region
Diaoyutai | in: CHN
Yanji | in: CHN
Hotan | in: CHN
Yiwu | in: CHN

# COL
Medellin | in: COL | also: Medellín
Cali | in: COL
Cartagena | in: COL
Barranquilla | in: COL
Cucuta | in: COL | also: Cúcuta
Buenaventura | in: COL
Arauca | in: COL | kind: region
Cauca | in: COL | kind: region
Choco | in: COL | kind: region
Antioquia | in: COL | kind: region
Putumayo | in: COL | kind: region
Narino | in: COL | kind: region
Catatumbo | in: COL | kind: region
Caquetá | in: COL | kind: region | also: Caqueta
San Vicente del Caguan | in: COL

# COM
Anjouan | in: COM | kind: region
Mutsamudu | in: COM

# COD
Goma | in: COD
Bukavu | in: COD
Lubumbashi | in: COD
Kisangani | in: COD
Bunia | in: COD
Beni | in: COD
Butembo | in: COD
Uvira | in: COD
Kananga | in: COD
Mbuji-Mayi | in: COD
Mbandaka | in: COD
North Kivu | in: COD | kind: region
South Kivu | in: COD | kind: region
Kivu | in: COD | kind: region
Ituri | in: COD | kind: region
Katanga | in: COD | kind: region
Kasai | in: COD | kind: region
Rutshuru | in: COD
Masisi | in: COD
Sake | in: COD
Walikale | in: COD
Kolwezi | in: COD

# COG
Pointe-Noire | in: COG

# CIV
Bouaké | in: CIV | also: Bouake
Korhogo | in: CIV
Duekoue | in: CIV
Grand Bassam | in: CIV

# HRV
Dubrovnik | in: HRV
Rijeka | in: HRV
Vukovar | in: HRV
Knin | in: HRV
Krajina | in: HRV | kind: region
Slavonia | in: HRV | kind: region
Eastern Slavonia | in: HRV | kind: region
Osijek | in: HRV
Zadar | in: HRV

# CUB
Guantanamo | in: CUB | also: Guantanamo Bay
Guantánamo Bay | in: CUB
Guantánamo | in: CUB
Santiago de Cuba | in: CUB
Bay of Pigs | in: CUB
Mariel | in: CUB

# CYP
Limassol | in: CYP
Larnaca | in: CYP
Famagusta | in: CYP
Varosha | in: CYP
Akrotiri | in: CYP
Paphos | in: CYP
Kyrenia | in: CYP
Dhekelia | in: CYP

# CZE
Brno | in: CZE
Ostrava | in: CZE
Karlovy Vary | in: CZE
Temelin | in: CZE
Plzen | in: CZE

# DNK
Aarhus | in: DNK
Odense | in: DNK
Aalborg | in: DNK
Bornholm | in: DNK

# DJI
Camp Lemonnier | in: DJI

# ECU
Guayaquil | in: ECU
Cuenca | in: ECU
Esmeraldas | in: ECU

# EGY
Sharm el-Sheikh | in: EGY | also: Sharm el Sheik
Sharm El-Sheikh | in: EGY
Suez | in: EGY
Port Said | in: EGY
Ismailia | in: EGY
Luxor | in: EGY
Aswan | in: EGY
Rafah crossing | in: EGY
El Arish | in: EGY | also: Al-Arish
el-Arish | in: EGY
Sinai | in: EGY | kind: region | also: Sinai Peninsula
Taba | in: EGY
Tahrir Square | in: EGY
Giza | in: EGY
Mansoura | in: EGY
Tanta | in: EGY
Hurghada | in: EGY
Damietta | in: EGY
Aswan High Dam | in: EGY
Suez Canal | in: EGY
Ain Sokhna | in: EGY

# GNQ
Bata | in: GNQ

# ERI
Massawa | in: ERI
Assab | in: ERI
Badme | in: ERI
Keren | in: ERI

# EST
Narva | in: EST
Tartu | in: EST
Tapa | in: EST

# ETH
Mekelle | in: ETH | also: Mekele
Gondar | in: ETH
Bahir Dar | in: ETH
Dire Dawa | in: ETH
Lalibela | in: ETH
Axum | in: ETH | also: Aksum
Amhara | in: ETH | kind: region
Oromia | in: ETH | kind: region
Afar | in: ETH | kind: region
Ogaden | in: ETH | kind: region
Gambella | in: ETH | kind: region
Benishangul-Gumuz | in: ETH | kind: region
Harar | in: ETH
Jijiga | in: ETH
Humera | in: ETH
Adigrat | in: ETH

# FJI
Nadi | in: FJI

# FIN
Turku | in: FIN
Tampere | in: FIN
Espoo | in: FIN
Rovaniemi | in: FIN
Vaalimaa | in: FIN
Aland | in: FIN | kind: region | also: Åland
Lapland | in: FIN | kind: region

# FRA
Marseille | in: FRA | also: Marseilles
Lyon | in: FRA
Toulouse | in: FRA
Nice | in: FRA
Bordeaux | in: FRA
Strasbourg | in: FRA
Lille | in: FRA
Nantes | in: FRA
Calais | in: FRA
Cannes | in: FRA
Evian | in: FRA
Versailles | in: FRA
Rambouillet | in: FRA
Biarritz | in: FRA
Rennes | in: FRA
Grenoble | in: FRA
Deauville | in: FRA
Le Bourget | in: FRA
Saint-Denis | in: FRA
Dunkirk | in: FRA
Normandy | in: FRA | kind: region
Alsace | in: FRA | kind: region
Provence | in: FRA | kind: region
Fort de Bregancon | in: FRA
Rouen | in: FRA
Montpellier | in: FRA
Le Havre | in: FRA
Avignon | in: FRA
Reims | in: FRA

# GAB
Port-Gentil | in: GAB

# GMB
Serekunda | in: GMB

# GEO
Batumi | in: GEO
Kutaisi | in: GEO
Gori | in: GEO
Poti | in: GEO
Zugdidi | in: GEO
Adjara | in: GEO | kind: region | also: Adzharia
Pankisi Gorge | in: GEO | kind: region
Kodori Gorge | in: GEO | kind: region | also: Kodori
Rustavi | in: GEO
Senaki | in: GEO
Akhalgori | in: GEO
Roki tunnel | in: GEO | also: Roki Tunnel
Gali | in: GEO
Ergneti | in: GEO

# DEU
Munich | in: DEU
Hamburg | in: DEU
Frankfurt | in: DEU
Cologne | in: DEU
Stuttgart | in: DEU
Dresden | in: DEU
Leipzig | in: DEU
Düsseldorf | in: DEU | also: Duesseldorf
Hannover | in: DEU | also: Hanover
Bremen | in: DEU
Nuremberg | in: DEU
Dortmund | in: DEU
Essen | in: DEU
Ramstein | in: DEU
Rostock | in: DEU
Heiligendamm | in: DEU
Petersberg | in: DEU
Wiesbaden | in: DEU
Karlsruhe | in: DEU
Potsdam | in: DEU
Meseberg | in: DEU
Elmau | in: DEU | also: Schloss Elmau
Chemnitz | in: DEU
Halle | in: DEU
Duisburg | in: DEU
Solingen | in: DEU
Magdeburg | in: DEU
Saxony | in: DEU | kind: region
Brandenburg | in: DEU | kind: region
Thuringia | in: DEU | kind: region
Lubmin | in: DEU
Wilhelmshaven | in: DEU
Grafenwoehr | in: DEU
Mannheim | in: DEU
Kiel | in: DEU
Aachen | in: DEU
Hesse | in: DEU | kind: region
Lower Saxony | in: DEU | kind: region
North Rhine-Westphalia | in: DEU | kind: region
Rhineland | in: DEU | kind: region
Kehl | in: DEU
Rheinsberg | in: DEU
Landstuhl | in: DEU
Büchel | in: DEU

# GHA
Kumasi | in: GHA
Tamale | in: GHA
Tema | in: GHA
Takoradi | in: GHA

# GRC
Thessaloniki | in: GRC | also: Salonika
Piraeus | in: GRC
Crete | in: GRC | kind: region
Lesbos | in: GRC | also: Lesvos
Corfu | in: GRC
Rhodes | in: GRC
Patras | in: GRC
Chios | in: GRC
Samos | in: GRC
Kos | in: GRC
Idomeni | in: GRC
Evros | in: GRC | kind: region
Souda Bay | in: GRC
Moria | in: GRC
Kastellorizo | in: GRC
Lemnos | in: GRC
Alexandroupolis | in: GRC

# GTM
Quetzaltenango | in: GTM
Antigua Guatemala | in: GTM

# GIN
Nzerekore | in: GIN
Kindia | in: GIN
Kankan | in: GIN

# GNB
Bafata | in: GNB

# GUY
Essequibo | in: GUY | kind: region

# HTI
Cap-Haitien | in: HTI | also: Cap-Haïtien
Gonaives | in: HTI
Les Cayes | in: HTI
Cite Soleil | in: HTI | also: Cité Soleil
Jacmel | in: HTI
Petion-Ville | in: HTI

# HND
San Pedro Sula | in: HND
La Ceiba | in: HND

# HKG
Kowloon | in: HKG
Mong Kok | in: HKG
Causeway Bay | in: HKG
Victoria Park | in: HKG
New Territories | in: HKG | kind: region
Lantau | in: HKG

# HUN
Debrecen | in: HUN
Szeged | in: HUN
Paks | in: HUN
Gyor | in: HUN
Roszke | in: HUN

# ISL
Keflavik | in: ISL

# IND
Mumbai | in: IND | also: Bombay
Kolkata | in: IND | also: Calcutta
Chennai | in: IND | also: Madras
Bangalore | in: IND | also: Bengaluru
Ahmedabad | in: IND
Pune | in: IND
Jaipur | in: IND
Lucknow | in: IND
Srinagar | in: IND
Jammu | in: IND
Amritsar | in: IND
Agra | in: IND
Goa | in: IND | kind: region
Varanasi | in: IND
Ayodhya | in: IND
Guwahati | in: IND
Chandigarh | in: IND
Imphal | in: IND
Leh | in: IND
Bhopal | in: IND
Patna | in: IND
Kargil | in: IND
Pathankot | in: IND
Pulwama | in: IND
Pahalgam | in: IND
Gurgaon | in: IND | also: Gurugram
Noida | in: IND
Surat | in: IND
Nagpur | in: IND
Indore | in: IND
Kochi | in: IND | also: Cochin
Visakhapatnam | in: IND
Dharamsala | in: IND | also: Dharamshala
Attari | in: IND
Wagah | in: IND
Siliguri | in: IND
Darjeeling | in: IND
Gujarat | in: IND | kind: region
Assam | in: IND | kind: region
Manipur | in: IND | kind: region
Nagaland | in: IND | kind: region
Punjab | in: IND | kind: region
Kerala | in: IND | kind: region
Tamil Nadu | in: IND | kind: region
West Bengal | in: IND | kind: region
Uttar Pradesh | in: IND | kind: region
Bihar | in: IND | kind: region
Rajasthan | in: IND | kind: region
Maharashtra | in: IND | kind: region
Karnataka | in: IND | kind: region
Andhra Pradesh | in: IND | kind: region
Telangana | in: IND | kind: region
Orissa | in: IND | kind: region | also: Odisha
Jharkhand | in: IND | kind: region
Chhattisgarh | in: IND | kind: region
Madhya Pradesh | in: IND | kind: region
Haryana | in: IND | kind: region
Arunachal Pradesh | in: IND | kind: region
Sikkim | in: IND | kind: region
Mizoram | in: IND | kind: region
Tripura | in: IND | kind: region
Meghalaya | in: IND | kind: region
Ladakh | in: IND | kind: region
Jammu and Kashmir | in: IND | kind: region
Indian-administered Kashmir | in: IND | kind: region
Indian-controlled Kashmir | in: IND | kind: region
Indian Kashmir | in: IND | kind: region
Kashmir Valley | in: IND | kind: region
Galwan Valley | in: IND | kind: region
Siachen | in: IND | kind: region | also: Siachen Glacier
Andaman | in: IND | kind: region
Lakshadweep | in: IND | kind: region
Sriharikota | in: IND
Tawang | in: IND
Poonch | in: IND
Anantnag | in: IND
Baramulla | in: IND

# IDN
Bali | in: IDN | kind: region
Banda Aceh | in: IDN
Surabaya | in: IDN
Bandung | in: IDN
Medan | in: IDN
Yogyakarta | in: IDN
Makassar | in: IDN
Sulawesi | in: IDN | kind: region
Papua | in: IDN | kind: region
West Papua | in: IDN | kind: region
Irian Jaya | in: IDN | kind: region
Java | in: IDN | kind: region
Sumatra | in: IDN | kind: region
Borneo | in: IDN | kind: region
Kalimantan | in: IDN | kind: region
Lombok | in: IDN | kind: region
Ambon | in: IDN
Maluku | in: IDN | kind: region
Poso | in: IDN
Palu | in: IDN
Batam | in: IDN
Natuna | in: IDN | kind: region | also: Natuna Islands
West Timor | in: IDN | kind: region
Jayapura | in: IDN
Flores | in: IDN | kind: region
Nusa Dua | in: IDN
Bogor | in: IDN
Nusa Tenggara | in: IDN | kind: region
Riau | in: IDN | kind: region
Labuan Bajo | in: IDN
Denpasar | in: IDN

# IRN
Isfahan | in: IRN | also: Esfahan
Mashhad | in: IRN
Shiraz | in: IRN
Tabriz | in: IRN
Qom | in: IRN
Natanz | in: IRN
Fordow | in: IRN | also: Fordo
Bushehr | in: IRN
Arak | in: IRN
Parchin | in: IRN
Bandar Abbas | in: IRN
Kish | in: IRN
Zahedan | in: IRN
Ahvaz | in: IRN
Abadan | in: IRN
Khuzestan | in: IRN | kind: region
Kerman | in: IRN
Kermanshah | in: IRN
Sistan-Baluchestan | in: IRN | kind: region | also: Sistan and Baluchestan
Sanandaj | in: IRN
Mahabad | in: IRN
Chabahar | in: IRN
Kharg Island | in: IRN
Qeshm | in: IRN
Evin prison | in: IRN | also: Evin Prison
Evin | in: IRN
Karaj | in: IRN
Urmia | in: IRN
Shahrud | in: IRN
Semnan | in: IRN
Saqqez | in: IRN
Neka | in: IRN

# IRQ
Basra | in: IRQ
Mosul | in: IRQ
Kirkuk | in: IRQ
Fallujah | in: IRQ | also: Falluja
Ramadi | in: IRQ
Najaf | in: IRQ
Karbala | in: IRQ | also: Kerbala
Tikrit | in: IRQ
Samarra | in: IRQ
Erbil | in: IRQ | also: Arbil
Irbil | in: IRQ
Sulaimaniya | in: IRQ | also: Sulaymaniyah
Sulaimaniyah | in: IRQ
Halabja | in: IRQ
Baquba | in: IRQ | also: Baqouba
Nasiriyah | in: IRQ | also: Nassiriya
Nasiriya | in: IRQ
Tal Afar | in: IRQ
Sinjar | in: IRQ
Abu Ghraib | in: IRQ
Amara | in: IRQ | also: Amarah
Hilla | in: IRQ | also: Hillah
Kut | in: IRQ
Sadr City | in: IRQ
Anbar | in: IRQ | kind: region
Diyala | in: IRQ | kind: region
Nineveh | in: IRQ | kind: region
Iraqi Kurdistan | in: IRQ | kind: region
Kurdistan Region | in: IRQ | kind: region
Umm Qasr | in: IRQ
Dohuk | in: IRQ | also: Duhok
Haditha | in: IRQ
Ain al-Asad | in: IRQ
Taji | in: IRQ
Balad | in: IRQ
Qayyarah | in: IRQ
Jurf al-Sakhar | in: IRQ
Al-Qaim | in: IRQ | also: Qaim
Osirak | in: IRQ

# IRL
Cork | in: IRL
Galway | in: IRL
Limerick | in: IRL
Dundalk | in: IRL

# ISR
Haifa | in: ISR
Beersheba | in: ISR | also: Beer Sheva
Ashkelon | in: ISR
Ashdod | in: ISR
Sderot | in: ISR
Eilat | in: ISR
Nazareth | in: ISR
Dimona | in: ISR
Netanya | in: ISR
Golan Heights | in: ISR | kind: region | also: Golan
the Golan Heights | in: ISR
the Golan | in: ISR
Galilee | in: ISR | kind: region
Negev | in: ISR | kind: region
Kiryat Shmona | in: ISR
Majdal Shams | in: ISR
Temple Mount | in: ISR
Western Wall | in: ISR
Herzliya | in: ISR
Re'im | in: ISR
Be'eri | in: ISR
Kfar Aza | in: ISR
Nahariya | in: ISR
Erez crossing | in: ISR
Kerem Shalom | in: ISR
Metula | in: ISR
Rosh Hanikra | in: ISR
Nevatim | in: ISR

# ITA
Milan | in: ITA
Naples | in: ITA
Turin | in: ITA
Venice | in: ITA
Florence | in: ITA | traits: given-name
Genoa | in: ITA
Palermo | in: ITA
Bologna | in: ITA
Trieste | in: ITA
Lampedusa | in: ITA
L'Aquila | in: ITA
Brindisi | in: ITA
Taormina | in: ITA
Sardinia | in: ITA | kind: region
Lombardy | in: ITA | kind: region
Veneto | in: ITA | kind: region
Tuscany | in: ITA | kind: region
Bari | in: ITA
Catania | in: ITA
Vicenza | in: ITA
Aviano | in: ITA
Como | in: ITA
Assisi | in: ITA
Fiumicino | in: ITA
Sigonella | in: ITA
Borgo Egnazia | in: ITA
Calabria | in: ITA | kind: region
Puglia | in: ITA | kind: region
Cernobbio | in: ITA
Stresa | in: ITA
Verona | in: ITA
Ancona | in: ITA
Pratica di Mare | in: ITA

# JAM
Montego Bay | in: JAM

# JPN
Osaka | in: JPN
Kyoto | in: JPN
Yokohama | in: JPN
Nagoya | in: JPN
Hiroshima | in: JPN
Nagasaki | in: JPN
Fukushima | in: JPN
Kobe | in: JPN
Sapporo | in: JPN
Okinawa | in: JPN | kind: region
Hokkaido | in: JPN | kind: region
Fukuoka | in: JPN
Sendai | in: JPN
Narita | in: JPN
Kanagawa | in: JPN | kind: region
Sasebo | in: JPN
Yokosuka | in: JPN
Iwakuni | in: JPN
Nara | in: JPN
Senkaku Islands | in: JPN | kind: region | also: Senkakus
Senkaku | in: JPN
Futenma | in: JPN
Kadena | in: JPN
Ise-Shima | in: JPN
Toyako | in: JPN
Kyushu | in: JPN | kind: region
Honshu | in: JPN | kind: region
Shikoku | in: JPN | kind: region
Ishigaki | in: JPN
Yonaguni | in: JPN
Karuizawa | in: JPN
Hakone | in: JPN
Atami | in: JPN
Minamata | in: JPN
Henoko | in: JPN

# JOR
Aqaba | in: JOR
Zarqa | in: JOR
Irbid | in: JOR
Petra | in: JOR | traits: given-name
Zaatari | in: JOR | also: Za'atari
Mafraq | in: JOR
Azraq | in: JOR
Karak | in: JOR
Tower 22 | in: JOR

# KAZ
Almaty | in: KAZ | also: Alma-Ata
Aktau | in: KAZ
Karaganda | in: KAZ
Shymkent | in: KAZ
Semipalatinsk | in: KAZ | also: Semey
Baikonur | in: KAZ
Zhanaozen | in: KAZ
Atyrau | in: KAZ
Aktobe | in: KAZ

# KEN
Mombasa | in: KEN
Kisumu | in: KEN
Eldoret | in: KEN
Nakuru | in: KEN
Garissa | in: KEN
Dadaab | in: KEN
Lamu | in: KEN
Kakuma | in: KEN
Mandera | in: KEN
Naivasha | in: KEN
Turkana | in: KEN | kind: region
Westgate | in: KEN
Wajir | in: KEN

# XKX
Mitrovica | in: XKX | also: Kosovska Mitrovica
Prizren | in: XKX
Pec | in: XKX | also: Peja
Gjakova | in: XKX | also: Djakovica
Racak | in: XKX
Gracanica | in: XKX
Leposavic | in: XKX
Zvecan | in: XKX
Zubin Potok | in: XKX
Banjska | in: XKX
Jarinje | in: XKX
Drenica | in: XKX | kind: region
Urosevac | in: XKX
Camp Bondsteel | in: XKX
Merdare | in: XKX

# KWT
Ahmadi | in: KWT
Bubiyan | in: KWT
Camp Arifjan | in: KWT

# KGZ
Osh | in: KGZ
Jalal-Abad | in: KGZ
Batken | in: KGZ | kind: region
Manas | in: KGZ
Tokmok | in: KGZ
Issyk-Kul | in: KGZ

# LAO
Luang Prabang | in: LAO
Vang Vieng | in: LAO
Savannakhet | in: LAO

# LVA
Daugavpils | in: LVA
Liepaja | in: LVA
Ventspils | in: LVA

# LBN
Tyre | in: LBN
Sidon | in: LBN
Baalbek | in: LBN
Nabatieh | in: LBN
Bekaa | in: LBN | kind: region | also: Bekaa Valley
Bint Jbeil | in: LBN
Qana | in: LBN
Shebaa Farms | in: LBN | kind: region | also: Shebaa farms
Chebaa Farms | in: LBN
Naqoura | in: LBN
Marjayoun | in: LBN
Jounieh | in: LBN
Dahiyeh | in: LBN
Zahle | in: LBN
Khiam | in: LBN
Ain al-Hilweh | in: LBN | also: Ein el-Hilweh
Nahr al-Bared | in: LBN
Sabra and Shatila | in: LBN
Chouf | in: LBN | kind: region
Arsal | in: LBN
south Lebanon | in: LBN | kind: region | also: southern Lebanon
South Lebanon | in: LBN

# LSO
Maputsoe | in: LSO

# LBR
Gbarnga | in: LBR
Ganta | in: LBR
Lofa | in: LBR | kind: region

# LBY
Benghazi | in: LBY
Misrata | in: LBY | also: Misurata
Sirte | in: LBY | also: Surt
Zawiya | in: LBY | also: Zawiyah
Tobruk | in: LBY
Derna | in: LBY
Sabha | in: LBY | also: Sebha
Brega | in: LBY
Ajdabiya | in: LBY
Ras Lanuf | in: LBY
Zintan | in: LBY
Zuwara | in: LBY
Ghadames | in: LBY
Tarhuna | in: LBY
Bani Walid | in: LBY
Cyrenaica | in: LBY | kind: region
Fezzan | in: LBY | kind: region
Es Sider | in: LBY
Jufra | in: LBY
Kufra | in: LBY
Zliten | in: LBY
Houn | in: LBY
Bin Jawad | in: LBY

# LTU
Kaunas | in: LTU
Klaipeda | in: LTU
Suwalki Gap | in: LTU | kind: region | also: Suwalki gap
Ignalina | in: LTU
Pabrade | in: LTU

# LUX
Schengen | in: LUX

# MKD
Tetovo | in: MKD
Ohrid | in: MKD
Kumanovo | in: MKD
Bitola | in: MKD
Lake Prespa | in: MKD | also: Prespa
Gevgelija | in: MKD

# MDG
Toamasina | in: MDG
Antsiranana | in: MDG
Mahajanga | in: MDG

# MWI
Blantyre | in: MWI
Zomba | in: MWI
Mzuzu | in: MWI

# MYS
Penang | in: MYS | kind: region
Johor | in: MYS | kind: region
Sarawak | in: MYS | kind: region
Langkawi | in: MYS
Malacca | in: MYS
Kota Kinabalu | in: MYS
Johor Bahru | in: MYS
Kuantan | in: MYS
Ipoh | in: MYS
Lahad Datu | in: MYS
Semporna | in: MYS

# MDV
Addu | in: MDV
Addu City | in: MDV

# MLI
Timbuktu | in: MLI
Gao | in: MLI
Kidal | in: MLI
Mopti | in: MLI
Kati | in: MLI
Sévaré | in: MLI | also: Sevare
Menaka | in: MLI | also: Ménaka
Konna | in: MLI
Segou | in: MLI
Kayes | in: MLI
Tessalit | in: MLI
Azawad | in: MLI | kind: region
Tinzaouaten | in: MLI

# MRT
Nouadhibou | in: MRT

# MUS
Diego Garcia | in: MUS
Chagos Islands | in: MUS | kind: region | also: Chagos
Chagos Archipelago | in: MUS

# MEX
Cancun | in: MEX | also: Cancún
Guadalajara | in: MEX
Monterrey | in: MEX
Tijuana | in: MEX
Ciudad Juarez | in: MEX | also: Ciudad Juárez
Juarez | in: MEX
Acapulco | in: MEX
Oaxaca | in: MEX | kind: region
Chiapas | in: MEX | kind: region
Sinaloa | in: MEX | kind: region
Michoacan | in: MEX | kind: region | also: Michoacán
Guerrero | in: MEX | kind: region
Veracruz | in: MEX | kind: region
Tamaulipas | in: MEX | kind: region
Sonora | in: MEX | kind: region
Chihuahua | in: MEX | kind: region
Jalisco | in: MEX | kind: region
Puebla | in: MEX
Matamoros | in: MEX
Reynosa | in: MEX
Nuevo Laredo | in: MEX
Culiacan | in: MEX | also: Culiacán
Iguala | in: MEX
Ayotzinapa | in: MEX
Yucatan | in: MEX | kind: region
Los Cabos | in: MEX
San Cristobal de las Casas | in: MEX
Tapachula | in: MEX
Tlatelolco | in: MEX
Zacatecas | in: MEX
Morelos | in: MEX | kind: region
Baja California | in: MEX | kind: region

# MDA
Tighina | in: MDA | also: Bender
Gagauzia | in: MDA | kind: region
Comrat | in: MDA
Cobasna | in: MDA

# MCO
Monte Carlo | in: MCO

# MNG
Erdenet | in: MNG
Darkhan | in: MNG

# MNE
Cetinje | in: MNE
Budva | in: MNE
Kotor | in: MNE

# MAR
Casablanca | in: MAR
Marrakesh | in: MAR | also: Marrakech
Fez | in: MAR
Tangier | in: MAR
Agadir | in: MAR
Skhirat | in: MAR
Al Hoceima | in: MAR
Rif | in: MAR | kind: region
Meknes | in: MAR

# MOZ
Beira | in: MOZ
Nampula | in: MOZ
Pemba | in: MOZ
Cabo Delgado | in: MOZ | kind: region
Tete | in: MOZ
Gorongosa | in: MOZ
Mocimboa da Praia | in: MOZ
Mueda | in: MOZ
Quelimane | in: MOZ

# MMR
Mandalay | in: MMR
Sittwe | in: MMR
Myawaddy | in: MMR
Lashio | in: MMR
Bago | in: MMR
Mrauk U | in: MMR
Maungdaw | in: MMR
Laukkai | in: MMR
Arakan | in: MMR
Shan State | in: MMR | kind: region
Kachin | in: MMR | kind: region | also: Kachin State
Karen State | in: MMR | kind: region
Kayah | in: MMR | kind: region
Chin State | in: MMR | kind: region
Sagaing | in: MMR | kind: region
Insein | in: MMR
Naypyidaw | in: MMR
Kyaukphyu | in: MMR
Irrawaddy Delta | in: MMR | kind: region
Myitkyina | in: MMR
Loikaw | in: MMR

# NAM
Walvis Bay | in: NAM
Swakopmund | in: NAM

# NPL
Pokhara | in: NPL
Lumbini | in: NPL
Birgunj | in: NPL
Biratnagar | in: NPL
Lalitpur | in: NPL
Kalapani | in: NPL
Terai | in: NPL | kind: region
Rolpa | in: NPL
Lukla | in: NPL

# NLD
Rotterdam | in: NLD
The Hague | in: NLD | also: the Hague
Hague | in: NLD
Utrecht | in: NLD
Eindhoven | in: NLD
Maastricht | in: NLD
Schiphol | in: NLD
Camp Zeist | in: NLD
Noordwijk | in: NLD
Arnhem | in: NLD
Scheveningen | in: NLD
Groningen | in: NLD
Ter Apel | in: NLD

# NZL
Auckland | in: NZL
Christchurch | in: NZL
Dunedin | in: NZL
Waitangi | in: NZL
Queenstown | in: NZL

# NIC
Bluefields | in: NIC
Masaya | in: NIC
Esteli | in: NIC
Matagalpa | in: NIC

# NER
Agadez | in: NER
Diffa | in: NER
Arlit | in: NER
Zinder | in: NER
Tillaberi | in: NER | kind: region | also: Tillabéri
Tahoua | in: NER
Maradi | in: NER
Tongo Tongo | in: NER
Bosso | in: NER
Ouallam | in: NER

# NGA
Lagos | in: NGA
Kano | in: NGA
Kaduna | in: NGA
Maiduguri | in: NGA
Port Harcourt | in: NGA
Jos | in: NGA
Ibadan | in: NGA
Enugu | in: NGA
Benin City | in: NGA
Warri | in: NGA
Bauchi | in: NGA
Sokoto | in: NGA
Yola | in: NGA
Damaturu | in: NGA
Gwoza | in: NGA
Baga | in: NGA
Chibok | in: NGA
Dapchi | in: NGA
Kankara | in: NGA
Onitsha | in: NGA
Owerri | in: NGA
Zaria | in: NGA
Borno | in: NGA | kind: region
Niger Delta | in: NGA | kind: region
Biafra | in: NGA | kind: region
Yobe | in: NGA | kind: region
Adamawa | in: NGA | kind: region
Plateau State | in: NGA | kind: region
Rivers State | in: NGA | kind: region
Zamfara | in: NGA | kind: region
Katsina | in: NGA | kind: region
Kebbi | in: NGA | kind: region
Benue | in: NGA | kind: region
Bayelsa | in: NGA | kind: region
Niger State | in: NGA | kind: region
Anambra | in: NGA | kind: region
Makurdi | in: NGA
Calabar | in: NGA

# PRK
Yongbyon | in: PRK
Kaesong | in: PRK | also: Kaesong industrial complex
Wonsan | in: PRK
Sinuiju | in: PRK
Punggye-ri | in: PRK
Kumgang | in: PRK | also: Mount Kumgang
Hamhung | in: PRK
Nampo | in: PRK
Rason | in: PRK
Sohae | in: PRK
Tongchang-ri | in: PRK
Musudan-ri | in: PRK
Chongjin | in: PRK
Sunan | in: PRK
Sinpo | in: PRK

# NOR
Bergen | in: NOR
Stavanger | in: NOR
Trondheim | in: NOR
Tromso | in: NOR | also: Tromsø
Svalbard | in: NOR | kind: region
Kirkenes | in: NOR
Utoya | in: NOR | also: Utøya
Andøya | in: NOR
Bodø | in: NOR

# OMN
Salalah | in: OMN
Duqm | in: OMN
Musandam | in: OMN | kind: region
Sohar | in: OMN

# PAK
Karachi | in: PAK
Lahore | in: PAK
Peshawar | in: PAK
Quetta | in: PAK
Faisalabad | in: PAK
Multan | in: PAK
Abbottabad | in: PAK
Muzaffarabad | in: PAK
Gwadar | in: PAK
Gilgit | in: PAK
Swat | in: PAK | kind: region | also: Swat Valley
Bajaur | in: PAK | kind: region
Khyber | in: PAK | kind: region
North Waziristan | in: PAK | kind: region
South Waziristan | in: PAK | kind: region
Waziristan | in: PAK | kind: region
Balochistan | in: PAK | kind: region | also: Baluchistan
Sindh | in: PAK | kind: region
Khyber Pakhtunkhwa | in: PAK | kind: region | also: Khyber-Pakhtunkhwa
North-West Frontier Province | in: PAK | kind: region
Azad Kashmir | in: PAK | kind: region
Pakistan-administered Kashmir | in: PAK | kind: region
Pakistani Kashmir | in: PAK | kind: region
Pakistan-occupied Kashmir | in: PAK | kind: region
Gilgit-Baltistan | in: PAK | kind: region
Federally Administered Tribal Areas | in: PAK | kind: region
Chaman | in: PAK
Sialkot | in: PAK
Mardan | in: PAK
Bannu | in: PAK
Kurram | in: PAK | kind: region
Balakot | in: PAK
Bahawalpur | in: PAK
Muridke | in: PAK
Sargodha | in: PAK
Kahuta | in: PAK
Chitral | in: PAK
Mansehra | in: PAK
Charsadda | in: PAK
Dera Ismail Khan | in: PAK
Miranshah | in: PAK
Hangu | in: PAK
Parachinar | in: PAK
Mingora | in: PAK
Mastung | in: PAK
Larkana | in: PAK

# PSE
Gaza City | in: PSE
Rafah | in: PSE
Khan Younis | in: PSE | also: Khan Yunis
Nablus | in: PSE
Jenin | in: PSE
Hebron | in: PSE
Bethlehem | in: PSE
Jericho | in: PSE
Tulkarm | in: PSE | also: Tulkarem
Qalqilya | in: PSE
Jabalia | in: PSE | also: Jabaliya
Deir al-Balah | in: PSE
Beit Lahiya | in: PSE
Beit Hanoun | in: PSE
Beit Jala | in: PSE
al-Aqsa | in: PSE | also: Al-Aqsa
Al-Aqsa mosque | in: PSE
Al-Aqsa Mosque | in: PSE
al-Aqsa mosque | in: PSE
Haram al-Sharif | in: PSE
Sheikh Jarrah | in: PSE
Ma'ale Adumim | in: PSE
Philadelphi corridor | in: PSE | also: Philadelphi Corridor
Netzarim | in: PSE
Nuseirat | in: PSE
Huwara | in: PSE
Masafer Yatta | in: PSE
northern Gaza | in: PSE | kind: region | also: southern Gaza
central Gaza | in: PSE
Al-Shifa hospital | in: PSE
Joseph's Tomb | in: PSE
Gush Katif | in: PSE

# PAN
Panama Canal | in: PAN | kind: region
Darien Gap | in: PAN | kind: region | also: Darién Gap
Darien | in: PAN

# PNG
Bougainville | in: PNG | kind: region
Lae | in: PNG
Manus Island | in: PNG | also: Manus
Wewak | in: PNG
Lombrum | in: PNG

# PRY
Ciudad del Este | in: PRY

# PER
Cusco | in: PER | also: Cuzco
Arequipa | in: PER
Puno | in: PER
Ayacucho | in: PER
Trujillo | in: PER
Iquitos | in: PER
Juliaca | in: PER
Chancay | in: PER
Bagua | in: PER

# PHL
Davao | in: PHL | also: Davao City
Cebu | in: PHL
Zamboanga | in: PHL
Jolo | in: PHL
Marawi | in: PHL
Basilan | in: PHL | kind: region
Mindanao | in: PHL | kind: region
Sulu | in: PHL | kind: region
Luzon | in: PHL | kind: region
Palawan | in: PHL | kind: region
Cotabato | in: PHL
Subic Bay | in: PHL | also: Subic
Clark Air Base | in: PHL
Scarborough Shoal | in: PHL | kind: region | also: Bajo de Masinloc
Second Thomas Shoal | in: PHL | kind: region | also: Ayungin Shoal
Quezon City | in: PHL
Tacloban | in: PHL
Leyte | in: PHL | kind: region
Samar | in: PHL | kind: region
Maguindanao | in: PHL | kind: region
Baguio | in: PHL
Tawi-Tawi | in: PHL | kind: region
Thitu | in: PHL
Sabina Shoal | in: PHL | kind: region
Boracay | in: PHL
Visayas | in: PHL | kind: region
Negros | in: PHL | kind: region

# POL
Krakow | in: POL | also: Kraków
Cracow | in: POL
Gdansk | in: POL | also: Gdańsk
Wroclaw | in: POL | also: Wrocław
Poznan | in: POL | also: Poznań
Lodz | in: POL | also: Łódź
Lublin | in: POL
Rzeszow | in: POL | also: Rzeszów
Auschwitz | in: POL
Przemysl | in: POL
Szczecin | in: POL
Redzikowo | in: POL
Sopot | in: POL
Katowice | in: POL
Bialystok | in: POL
Przewodow | in: POL
Swinoujscie | in: POL
Bialowieza | in: POL

# PRT
Porto | in: PRT
Azores | in: PRT | kind: region | also: Lajes
Madeira | in: PRT | kind: region
Braga | in: PRT

# QAT
Al Udeid | in: QAT | also: al-Udeid
Al-Udeid | in: QAT
Ras Laffan | in: QAT
Lusail | in: QAT

# ROU
Timisoara | in: ROU
Cluj | in: ROU
Constanta | in: ROU
Deveselu | in: ROU
Iasi | in: ROU
Transylvania | in: ROU | kind: region
Kogalniceanu | in: ROU
Brasov | in: ROU
Galati | in: ROU

# RUS
St. Petersburg | in: RUS | also: St Petersburg
Saint Petersburg | in: RUS
Leningrad | in: RUS
Vladivostok | in: RUS
Sochi | in: RUS
Novosibirsk | in: RUS
Yekaterinburg | in: RUS
Kazan | in: RUS
Grozny | in: RUS
Beslan | in: RUS
Volgograd | in: RUS | also: Stalingrad
Rostov-on-Don | in: RUS | also: Rostov
Belgorod | in: RUS
Kursk | in: RUS
Bryansk | in: RUS
Voronezh | in: RUS
Kaliningrad | in: RUS | kind: region
Murmansk | in: RUS
Arkhangelsk | in: RUS
Omsk | in: RUS
Krasnodar | in: RUS
Ufa | in: RUS
Perm | in: RUS
Chelyabinsk | in: RUS
Khabarovsk | in: RUS
Sakhalin | in: RUS | kind: region
Irkutsk | in: RUS
Yakutsk | in: RUS
Norilsk | in: RUS
Makhachkala | in: RUS
Nazran | in: RUS
Nalchik | in: RUS
Vladikavkaz | in: RUS
Budyonnovsk | in: RUS | also: Budennovsk
Taganrog | in: RUS
Engels | in: RUS
Sheremetyevo | in: RUS
Novorossiysk | in: RUS
Tuapse | in: RUS
Severomorsk | in: RUS
Vyborg | in: RUS
Pskov | in: RUS
Smolensk | in: RUS
Tver | in: RUS
Tula | in: RUS
Ryazan | in: RUS
Kaluga | in: RUS
Sarov | in: RUS
North Ossetia | in: RUS | kind: region
Kabardino-Balkaria | in: RUS | kind: region
Bashkortostan | in: RUS | kind: region
Kuril Islands | in: RUS | kind: region | also: Kurils
Kuriles | in: RUS
Kamchatka | in: RUS | kind: region
North Caucasus | in: RUS | kind: region
Urals | in: RUS | kind: region
Far East of Russia | in: RUS | kind: region
Novo-Ogaryovo | in: RUS | also: Novo-Ogaryevo
Red Square | in: RUS
Lubyanka | in: RUS
Olenya | in: RUS
Valaam | in: RUS
Sudzha | in: RUS
Yamal | in: RUS | kind: region
Astrakhan | in: RUS
Stavropol | in: RUS
Gudermes | in: RUS
Dubrovka | in: RUS
Kubinka | in: RUS
Severodvinsk | in: RUS
Magas | in: RUS
Elista | in: RUS
Ulan-Ude | in: RUS
Blagoveshchensk | in: RUS
Chita | in: RUS
Shebekino | in: RUS
Tomsk | in: RUS
Ust-Luga | in: RUS
Primorsk | in: RUS
Sergiyev Posad | in: RUS
Domodedovo | in: RUS
Kronstadt | in: RUS
Orel | in: RUS | also: Oryol

# RWA
Gisenyi | in: RWA
Butare | in: RWA
Rubavu | in: RWA
Gitarama | in: RWA

# SAU
Jeddah | in: SAU | also: Jidda
Mecca | in: SAU | also: Makkah
Dammam | in: SAU
Dhahran | in: SAU
Khobar | in: SAU | also: Al-Khobar
Tabuk | in: SAU
Jizan | in: SAU | also: Jazan
Najran | in: SAU
Abha | in: SAU
Qatif | in: SAU
Neom | in: SAU | also: NEOM
Taif | in: SAU
Diriyah | in: SAU
Abqaiq | in: SAU
Khurais | in: SAU
Ras Tanura | in: SAU
Al-Ula | in: SAU | also: AlUla
al-Ula | in: SAU
Yanbu | in: SAU
Khamis Mushait | in: SAU
Prince Sultan Air Base | in: SAU

# SEN
Casamance | in: SEN | kind: region
Touba | in: SEN
Ziguinchor | in: SEN
Thies | in: SEN

# SRB
Novi Sad | in: SRB
Nis | in: SRB
Vojvodina | in: SRB | kind: region
Presevo | in: SRB | also: Presevo Valley
Sandzak | in: SRB | kind: region
Kragujevac | in: SRB
Novi Pazar | in: SRB
Raska | in: SRB
Bujanovac | in: SRB

# SLE
Kenema | in: SLE
Makeni | in: SLE
Koidu | in: SLE

# SGP
Singapore City | in: SGP
Sentosa | in: SGP
Changi | in: SGP
Shangri-La Dialogue | in: SGP

# SVK
Kosice | in: SVK
Mochovce | in: SVK
Handlova | in: SVK
Banska Bystrica | in: SVK

# SVN
Maribor | in: SVN
Bled | in: SVN
Brdo pri Kranju | in: SVN | also: Brdo
Koper | in: SVN

# SOM
Kismayo | in: SOM | also: Kismayu
Baidoa | in: SOM
Bosaso | in: SOM | also: Bossaso
Galkayo | in: SOM
Beledweyne | in: SOM | also: Baladweyne
Jubaland | in: SOM | kind: region
Jowhar | in: SOM
Merca | in: SOM
Galmudug | in: SOM | kind: region
Las Anod | in: SOM | also: Laascaanood
Garowe | in: SOM
Berbera | in: SOM
Afgoye | in: SOM
Lower Shabelle | in: SOM | kind: region
Hiiraan | in: SOM | kind: region
Galgadud | in: SOM | kind: region
Dhusamareb | in: SOM
Balad Hawo | in: SOM

# ZAF
Johannesburg | in: ZAF
Cape Town | in: ZAF
Durban | in: ZAF
Soweto | in: ZAF
Marikana | in: ZAF
Port Elizabeth | in: ZAF | also: Gqeberha
East London | in: ZAF
Sandton | in: ZAF
Gauteng | in: ZAF | kind: region
KwaZulu-Natal | in: ZAF | kind: region
Western Cape | in: ZAF | kind: region
Eastern Cape | in: ZAF | kind: region
Limpopo | in: ZAF | kind: region
Polokwane | in: ZAF
Nkandla | in: ZAF
Robben Island | in: ZAF
Rustenburg | in: ZAF
Sun City | in: ZAF
Pietermaritzburg | in: ZAF
Stellenbosch | in: ZAF

# SSD
Bentiu | in: SSD
Bor | in: SSD
Malakal | in: SSD
Wau | in: SSD
Yei | in: SSD
Rumbek | in: SSD
Upper Nile | in: SSD | kind: region
Jonglei | in: SSD | kind: region
Unity State | in: SSD | kind: region
Warrap | in: SSD | kind: region
Pibor | in: SSD
Nasir | in: SSD
Renk | in: SSD
Torit | in: SSD

# ESP
Barcelona | in: ESP
Seville | in: ESP
Bilbao | in: ESP
Malaga | in: ESP
San Sebastian | in: ESP
Zaragoza | in: ESP
Palma de Mallorca | in: ESP
Ceuta | in: ESP
Melilla | in: ESP
Rota | in: ESP
Santiago de Compostela | in: ESP
Andalusia | in: ESP | kind: region
Galicia | in: ESP | kind: region
Canary Islands | in: ESP | kind: region | also: Canaries
Tenerife | in: ESP
Lanzarote | in: ESP
Gran Canaria | in: ESP
Majorca | in: ESP | also: Mallorca
Moron | in: ESP
Granada | in: ESP
Pamplona | in: ESP
Las Palmas | in: ESP
Algeciras | in: ESP
Perejil | in: ESP

# LKA
Jaffna | in: LKA
Kilinochchi | in: LKA
Trincomalee | in: LKA
Batticaloa | in: LKA
Kandy | in: LKA
Hambantota | in: LKA
Mullaitivu | in: LKA | also: Mullaittivu
Vavuniya | in: LKA
Galle | in: LKA
Wanni | in: LKA | kind: region | also: Vanni
Negombo | in: LKA
Mannar | in: LKA
Elephant Pass | in: LKA
Anuradhapura | in: LKA
Point Pedro | in: LKA

# SDN
Port Sudan | in: SDN
Omdurman | in: SDN
El Fasher | in: SDN | also: al-Fashir
el-Fasher | in: SDN
El-Fasher | in: SDN
Al-Fashir | in: SDN
Nyala | in: SDN
El Geneina | in: SDN | also: Geneina
Kassala | in: SDN
Abyei | in: SDN | kind: region
West Darfur | in: SDN | kind: region
North Darfur | in: SDN | kind: region
South Darfur | in: SDN | kind: region
Kordofan | in: SDN | kind: region
South Kordofan | in: SDN | kind: region
North Kordofan | in: SDN | kind: region
Blue Nile | in: SDN | kind: region
Nuba Mountains | in: SDN | kind: region
Gezira | in: SDN | kind: region
El Obeid | in: SDN
Wad Madani | in: SDN
Heglig | in: SDN
Kadugli | in: SDN
Atbara | in: SDN
Sennar | in: SDN
Gedaref | in: SDN
Zamzam | in: SDN
Merowe | in: SDN
Babanusa | in: SDN
Bahri | in: SDN

# SUR
Nickerie | in: SUR

# SWE
Gothenburg | in: SWE
Malmo | in: SWE | also: Malmö
Uppsala | in: SWE
Gotland | in: SWE | kind: region
Lund | in: SWE
Harpsund | in: SWE
Harnosand | in: SWE

# CHE
Geneva | in: CHE
Zurich | in: CHE | also: Zürich
Davos | in: CHE
Lausanne | in: CHE
Basel | in: CHE
Lugano | in: CHE
Montreux | in: CHE
Burgenstock | in: CHE | also: Bürgenstock
Interlaken | in: CHE
Lucerne | in: CHE
Vevey | in: CHE
Crans-Montana | in: CHE
St. Gallen | in: CHE
Locarno | in: CHE

# SYR
Aleppo | in: SYR
Homs | in: SYR
Hama | in: SYR
Idlib | in: SYR
Raqqa | in: SYR
Deir ez-Zor | in: SYR | also: Deir al-Zor
Deir Ezzor | in: SYR
Deir el-Zour | in: SYR
Deraa | in: SYR | also: Daraa
Latakia | in: SYR
Tartus | in: SYR | also: Tartous
Palmyra | in: SYR
Kobani | in: SYR | also: Kobane
Qamishli | in: SYR
Hasakah | in: SYR | also: Hasaka
Afrin | in: SYR
Manbij | in: SYR
al-Bab | in: SYR | also: Al-Bab
Eastern Ghouta | in: SYR | kind: region | also: eastern Ghouta
Ghouta | in: SYR
Douma | in: SYR
Yarmouk | in: SYR
Quneitra | in: SYR
Suweida | in: SYR | also: Sweida
al-Tanf | in: SYR | also: Al-Tanf
Tanf | in: SYR
Khan Sheikhoun | in: SYR
Abu Kamal | in: SYR | also: Albu Kamal
Boukamal | in: SYR
Houla | in: SYR
Hmeimim | in: SYR | also: Khmeimim
Maaret al-Numan | in: SYR
Saraqeb | in: SYR
Tal Abyad | in: SYR
Ras al-Ayn | in: SYR
Rojava | in: SYR | kind: region
Shayrat | in: SYR
Madaya | in: SYR
Baghouz | in: SYR
Jisr al-Shughour | in: SYR
Masyaf | in: SYR
Banias | in: SYR
Dabiq | in: SYR
al-Hol | in: SYR | also: Al-Hol
Azaz | in: SYR
Jarablus | in: SYR
Rukban | in: SYR
Idlib province | in: SYR | kind: region
Zabadani | in: SYR
Daraya | in: SYR

# TWN
Kaohsiung | in: TWN
Taichung | in: TWN
Tainan | in: TWN
Hualien | in: TWN
Hsinchu | in: TWN
Kinmen | in: TWN | kind: region | also: Quemoy
Matsu | in: TWN | kind: region
Penghu | in: TWN | kind: region
Taiping Island | in: TWN | kind: region | also: Itu Aba
Pratas | in: TWN

# TJK
Khujand | in: TJK
Kulob | in: TJK
Gorno-Badakhshan | in: TJK | kind: region
Khorog | in: TJK
Isfara | in: TJK
Roghun | in: TJK | also: Rogun

# TZA
Arusha | in: TZA
Mwanza | in: TZA
Moshi | in: TZA
Tanga | in: TZA
Pemba Island | in: TZA
Kigoma | in: TZA
Ngara | in: TZA

# THA
Chiang Mai | in: THA
Pattaya | in: THA
Phuket | in: THA
Hua Hin | in: THA
Mae Sot | in: THA
Pattani | in: THA | kind: region
Yala | in: THA | kind: region
Narathiwat | in: THA | kind: region
Songkhla | in: THA | kind: region
Surin | in: THA
Sisaket | in: THA
Hat Yai | in: THA
Chiang Rai | in: THA
Udon Thani | in: THA
Korat | in: THA
Buriram | in: THA
U-Tapao | in: THA
Ubon Ratchathani | in: THA

# TLS
Baucau | in: TLS
Oecusse | in: TLS
Suai | in: TLS

# TTO
Chaguanas | in: TTO

# TUN
Sousse | in: TUN
Sfax | in: TUN
Kairouan | in: TUN
Sidi Bouzid | in: TUN
Djerba | in: TUN
Kasserine | in: TUN
Monastir | in: TUN
Gafsa | in: TUN
Ben Guerdane | in: TUN

# TUR
Istanbul | in: TUR
Izmir | in: TUR
Antalya | in: TUR
Adana | in: TUR
Incirlik | in: TUR
Diyarbakir | in: TUR
Gaziantep | in: TUR
Bursa | in: TUR
Trabzon | in: TUR
Kars | in: TUR
Hatay | in: TUR | kind: region
Sanliurfa | in: TUR
Cizre | in: TUR
Kilis | in: TUR
Suruc | in: TUR
Bodrum | in: TUR
Erzurum | in: TUR
Mersin | in: TUR
Imrali | in: TUR
Ceyhan | in: TUR
Bosphorus | in: TUR | kind: region | also: Bosporus
Dardanelles | in: TUR | kind: region
Gezi Park | in: TUR
Taksim Square | in: TUR | also: Taksim
Hakkari | in: TUR | kind: region
Sirnak | in: TUR | kind: region
Kayseri | in: TUR
Konya | in: TUR
Reyhanli | in: TUR
Akcakale | in: TUR
Antakya | in: TUR
Belek | in: TUR
Silivri | in: TUR
Akkuyu | in: TUR
Iskenderun | in: TUR
Edirne | in: TUR
Kahramanmaras | in: TUR

# TKM
Turkmenbashi | in: TKM
Avaza | in: TKM

# UGA
Entebbe | in: UGA
Gulu | in: UGA
Jinja | in: UGA
Kasese | in: UGA
Mbarara | in: UGA

# UKR
Kharkiv | in: UKR | also: Kharkov
Odesa | in: UKR | also: Odessa
Lviv | in: UKR | also: Lvov
Dnipro | in: UKR | also: Dnipropetrovsk
Dnepropetrovsk | in: UKR
Donetsk | in: UKR
Luhansk | in: UKR | also: Lugansk
Mariupol | in: UKR
Zaporizhzhia | in: UKR | also: Zaporizhia
Zaporozhye | in: UKR
Kherson | in: UKR
Mykolaiv | in: UKR | also: Nikolaev
Sevastopol | in: UKR
Simferopol | in: UKR
Sloviansk | in: UKR | also: Slavyansk
Kramatorsk | in: UKR
Bakhmut | in: UKR
Avdiivka | in: UKR
Sievierodonetsk | in: UKR | also: Severodonetsk
Lysychansk | in: UKR
Bucha | in: UKR
Irpin | in: UKR
Chernihiv | in: UKR
Sumy | in: UKR
Chernobyl | in: UKR | also: Chornobyl
Enerhodar | in: UKR
Melitopol | in: UKR
Berdyansk | in: UKR | also: Berdiansk
Kerch | in: UKR
Yalta | in: UKR
Izium | in: UKR | also: Izyum
Kupiansk | in: UKR
Vuhledar | in: UKR
Pokrovsk | in: UKR
Kryvyi Rih | in: UKR | also: Krivoy Rog
Poltava | in: UKR
Vinnytsia | in: UKR
Zhytomyr | in: UKR
Ivano-Frankivsk | in: UKR
Uzhhorod | in: UKR
Chernivtsi | in: UKR
Ternopil | in: UKR
Rivne | in: UKR
Lutsk | in: UKR
Kremenchuk | in: UKR
Debaltseve | in: UKR
Ilovaisk | in: UKR
Horlivka | in: UKR
Izmail | in: UKR
Soledar | in: UKR
Toretsk | in: UKR
Chasiv Yar | in: UKR
Kurakhove | in: UKR
Snake Island | in: UKR
Azovstal | in: UKR
Hostomel | in: UKR
Borodyanka | in: UKR
Makiivka | in: UKR
Volnovakha | in: UKR
Orikhiv | in: UKR
Robotyne | in: UKR
Nova Kakhovka | in: UKR | also: Kakhovka
Olenivka | in: UKR
Kakhovka dam | in: UKR
Donbas | in: UKR | kind: region | also: Donbass
Crimean Peninsula | in: UKR | kind: region
Luhansk region | in: UKR | kind: region
Zakarpattia | in: UKR | kind: region
Maidan | in: UKR | also: Independence Square
Feodosia | in: UKR
Bankova Street | in: UKR
Kinburn | in: UKR | kind: region
Lyman | in: UKR
Stanytsia Luhanska | in: UKR
Zolote | in: UKR
Shyrokyne | in: UKR
Kostiantynivka | in: UKR
Cherkasy | in: UKR
Khmelnytskyi | in: UKR

# ARE
Dubai | in: ARE
Sharjah | in: ARE
Fujairah | in: ARE
Ras al-Khaimah | in: ARE
Jebel Ali | in: ARE
Al Dhafra | in: ARE | also: al-Dhafra
Greater Tunb | in: ARE | kind: region | also: Lesser Tunb
Abu Musa | in: ARE | kind: region

# GBR
Manchester | in: GBR
Liverpool | in: GBR
Glasgow | in: GBR
Edinburgh | in: GBR
Belfast | in: GBR
Cardiff | in: GBR
Leeds | in: GBR
Sheffield | in: GBR
Salisbury | in: GBR
Gleneagles | in: GBR
Oxford | in: GBR
Lockerbie | in: GBR
Omagh | in: GBR
Dover | in: GBR
Bristol | in: GBR
Heathrow | in: GBR
Gatwick | in: GBR
Carbis Bay | in: GBR
Bletchley Park | in: GBR
Lancaster House | in: GBR
Sandhurst | in: GBR
Faslane | in: GBR
Londonderry | in: GBR
Leicester | in: GBR
Nottingham | in: GBR
Southampton | in: GBR
Stansted | in: GBR
Ulster | in: GBR | kind: region
Cornwall | in: GBR | kind: region
Sellafield | in: GBR
Prestwick | in: GBR
St Andrews | in: GBR
Turnberry | in: GBR
Aberdeen | in: GBR
RAF Fairford | in: GBR
Lakenheath | in: GBR
Menwith Hill | in: GBR
Cotswolds | in: GBR | kind: region
Sunderland | in: GBR
Southport | in: GBR
Salisbury Plain | in: GBR
Falkland | in: GBR
Stornoway | in: GBR

# USA
New York | in: USA | also: New York City
NYC | in: USA
Los Angeles | in: USA
Chicago | in: USA
Houston | in: USA | traits: given-name
Philadelphia | in: USA
Phoenix | in: USA
San Antonio | in: USA
San Diego | in: USA
Dallas | in: USA | traits: given-name
San Francisco | in: USA
Boston | in: USA
Seattle | in: USA
Detroit | in: USA
Miami | in: USA
Atlanta | in: USA
Denver | in: USA
Las Vegas | in: USA
New Orleans | in: USA
Baltimore | in: USA
Minneapolis | in: USA
Cleveland | in: USA
Pittsburgh | in: USA
Camp David | in: USA
Sunnylands | in: USA
Guantanamo Naval Base | in: USA
West Point | in: USA
Fort Bragg | in: USA
Annapolis | in: USA
Dayton | in: USA
Oklahoma City | in: USA
Charlottesville | in: USA
Pearl Harbor | in: USA
Honolulu | in: USA
Anchorage | in: USA
Orlando | in: USA
Tampa | in: USA
Ground Zero | in: USA
Manhattan | in: USA
Brooklyn | in: USA | traits: given-name
Long Island | in: USA
Langley | in: USA
Quantico | in: USA
Norfolk | in: USA
El Paso | in: USA
Uvalde | in: USA
Newtown | in: USA
Parkland | in: USA
Columbine | in: USA
Kennebunkport | in: USA
Sea Island | in: USA
Shanksville | in: USA
San Bernardino | in: USA
Portland | in: USA
Oak Ridge | in: USA
Los Alamos | in: USA
Silicon Valley | in: USA | kind: region
Wall Street | in: USA
Martha's Vineyard | in: USA
Des Moines | in: USA
Milwaukee | in: USA
Sacramento | in: USA
Salt Lake City | in: USA
Kansas City | in: USA
St. Louis | in: USA
Cincinnati | in: USA
Memphis | in: USA
Nashville | in: USA
Austin | in: USA | traits: given-name
Indianapolis | in: USA
Mar-a-Lago | in: USA
Bedminster | in: USA
Joint Base Andrews | in: USA
Andrews Air Force Base | in: USA
Whiteman Air Force Base | in: USA
Fort Hood | in: USA
Tucson | in: USA
Albuquerque | in: USA
Rancho Mirage | in: USA
Bretton Woods | in: USA
Turtle Bay | in: USA
UN headquarters | in: USA | also: U.N. headquarters
United Nations headquarters | in: USA
UN Headquarters | in: USA
Alabama | in: USA | kind: region
Alaska | in: USA | kind: region
Arizona | in: USA | kind: region
Arkansas | in: USA | kind: region
Colorado | in: USA | kind: region
Connecticut | in: USA | kind: region
Delaware | in: USA | kind: region
Florida | in: USA | kind: region
Hawaii | in: USA | kind: region
Idaho | in: USA | kind: region
Illinois | in: USA | kind: region
Indiana | in: USA | kind: region
Iowa | in: USA | kind: region
Kansas | in: USA | kind: region
Kentucky | in: USA | kind: region
Louisiana | in: USA | kind: region
Maine | in: USA | kind: region
Maryland | in: USA | kind: region
Massachusetts | in: USA | kind: region
Michigan | in: USA | kind: region
Minnesota | in: USA | kind: region
Mississippi | in: USA | kind: region
Missouri | in: USA | kind: region
Montana | in: USA | kind: region
Nebraska | in: USA | kind: region
Nevada | in: USA | kind: region
New Hampshire | in: USA | kind: region
New Jersey | in: USA | kind: region
New Mexico | in: USA | kind: region
New York state | in: USA | kind: region | also: New York State
North Carolina | in: USA | kind: region
North Dakota | in: USA | kind: region
Ohio | in: USA | kind: region
Oklahoma | in: USA | kind: region
Oregon | in: USA | kind: region
Pennsylvania | in: USA | kind: region
Rhode Island | in: USA | kind: region
South Carolina | in: USA | kind: region
South Dakota | in: USA | kind: region
Tennessee | in: USA | kind: region
Utah | in: USA | kind: region
Vermont | in: USA | kind: region
Virginia | in: USA | kind: region | traits: given-name
West Virginia | in: USA | kind: region
Wisconsin | in: USA | kind: region
Wyoming | in: USA | kind: region
New England | in: USA | kind: region
Washington state | in: USA | kind: region | also: Washington State
Midwest | in: USA | kind: region
Orange County | in: USA
Washington Dulles | in: USA
U.S. Virgin Islands | in: USA | kind: region
Saipan | in: USA
Tinian | in: USA
Wake Island | in: USA

# URY
Punta del Este | in: URY

# UZB
Samarkand | in: UZB
Bukhara | in: UZB
Andijan | in: UZB | also: Andizhan
Termez | in: UZB
Fergana | in: UZB
Ferghana Valley | in: UZB | kind: region | also: Fergana Valley
Karakalpakstan | in: UZB | kind: region
Nukus | in: UZB
Khanabad | in: UZB | also: Karshi-Khanabad

# VUT
Luganville | in: VUT

# VEN
Maracaibo | in: VEN
Valencia de Venezuela | in: VEN
Puerto Cabello | in: VEN
Barquisimeto | in: VEN
Ciudad Guayana | in: VEN
Zulia | in: VEN | kind: region
Tachira | in: VEN | kind: region
Apure | in: VEN | kind: region
La Guaira | in: VEN
Ramo Verde | in: VEN
Margarita Island | in: VEN
Santa Elena de Uairen | in: VEN
San Antonio del Tachira | in: VEN

# VNM
Ho Chi Minh City | in: VNM | also: Saigon
Da Nang | in: VNM | also: Danang
Haiphong | in: VNM
Cam Ranh Bay | in: VNM | also: Cam Ranh
Dien Bien Phu | in: VNM
Nha Trang | in: VNM
My Lai | in: VNM
Paracel Islands | in: VNM | kind: region | also: Paracels
Halong Bay | in: VNM

# YEM
Aden | in: YEM
Taiz | in: YEM | also: Ta'izz
Hodeidah | in: YEM | also: Hodeida
Al Hudaydah | in: YEM
Marib | in: YEM | also: Ma'rib
Saada | in: YEM | also: Sa'dah
Saadah | in: YEM
Mukalla | in: YEM
Hajjah | in: YEM | also: Hajja
Al-Mahra | in: YEM | kind: region | also: Mahra
Hadramawt | in: YEM | kind: region | also: Hadhramaut
Abyan | in: YEM | kind: region
Shabwa | in: YEM | kind: region
al-Jawf | in: YEM | kind: region
Bab al-Mandab | in: YEM | kind: region | also: Bab el-Mandeb
Bab al-Mandeb | in: YEM
Socotra | in: YEM | kind: region
Ras Isa | in: YEM
Zinjibar | in: YEM
Lahj | in: YEM | kind: region
Dhale | in: YEM
Salif | in: YEM
Seiyun | in: YEM
Amran | in: YEM
Ibb | in: YEM

# ZMB
Kitwe | in: ZMB
Ndola | in: ZMB
Copperbelt | in: ZMB | kind: region

# ZWE
Bulawayo | in: ZWE
Mutare | in: ZWE
Marange | in: ZWE
Chitungwiza | in: ZWE
Matabeleland | in: ZWE | kind: region
Masvingo | in: ZWE
Beitbridge | in: ZWE
Victoria Falls | in: ZWE
Kariba | in: ZWE
Gweru | in: ZWE

# KOR
Busan | in: KOR | also: Pusan
Incheon | in: KOR
Daegu | in: KOR | also: Taegu
Gwangju | in: KOR | also: Kwangju
Panmunjom | in: KOR | also: Panmunjeom
Jeju | in: KOR | kind: region | also: Jeju Island
Cheju | in: KOR
Pyeongtaek | in: KOR
Pyeongchang | in: KOR
Osan | in: KOR
Ulsan | in: KOR
Daejeon | in: KOR
Yeonpyeong Island | in: KOR | kind: region | also: Yeonpyeong
Gyeongju | in: KOR | also: Kyongju
Seongju | in: KOR
Dokdo | in: KOR | kind: region | also: Takeshima
Liancourt Rocks | in: KOR
Dora Observatory | in: KOR
Camp Humphreys | in: KOR
Itaewon | in: KOR
Baengnyeong | in: KOR | kind: region
Paju | in: KOR
Demilitarized Zone | in: KOR | kind: region | also: demilitarized zone
DMZ | in: KOR
Joint Security Area | in: KOR
Imjingak | in: KOR
Chuncheon | in: KOR

# GRL
Thule | in: GRL | also: Pituffik
Kangerlussuaq | in: GRL

# FLK
Port Stanley | in: FLK

# ESH
Guerguerat | in: ESH
Dakhla | in: ESH
Smara | in: ESH
Laâyoune | in: ESH

# VAT
St. Peter's Square | in: VAT | also: St Peter's Square
Saint Peter's Square | in: VAT
Sistine Chapel | in: VAT
Castel Gandolfo | in: VAT

# MLT
Marsaxlokk | in: MLT

# CPV
Mindelo | in: CPV

# FSM
Pohnpei | in: FSM

# MHL
Kwajalein | in: MHL
Bikini Atoll | in: MHL

# KIR
Kiritimati | in: KIR
Tarawa | in: KIR

# SLB
Guadalcanal | in: SLB
Malaita | in: SLB | kind: region

# WSM
Upolu | in: WSM

# LCA
Soufriere | in: LCA

# PRI
Vieques | in: PRI
