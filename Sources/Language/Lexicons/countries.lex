# format: country 1
# source: written for this project from general knowledge; codes after ISO 3166-1 alpha-3
# licence: Apache-2.0
# head: canonical name | code | also: other names | adjective | people: noun plural | capital | seat: metonyms
# traits: given-name = people are called so too (a capitalised word that nobody knows after it makes it a person)
# status: disputed or historical. Historical states act under the code of their successor, where there is one.
# Capitals that also name something else (Washington, Victoria …) stand in cities.lex with their conditions.

# --- Africa
Algeria | code: DZA | also: People's Democratic Republic of Algeria | adjective: Algerian | people: Algerians | capital: Algiers | seat: El Mouradia
Angola | code: AGO | also: Republic of Angola | adjective: Angolan | people: Angolans | capital: Luanda
Benin | code: BEN | also: Republic of Benin, Dahomey | adjective: Beninese, Beninois | capital: Porto-Novo, Cotonou
Botswana | code: BWA | also: Republic of Botswana | adjective: Botswanan | people: Botswanans, Batswana | capital: Gaborone
Burkina Faso | code: BFA | also: Burkina, Upper Volta | adjective: Burkinabe, Burkinabè | people: Burkinabes | capital: Ouagadougou
Burundi | code: BDI | also: Republic of Burundi | adjective: Burundian | people: Burundians | capital: Bujumbura, Gitega
Cape Verde | code: CPV | also: Cabo Verde | adjective: Cape Verdean | people: Cape Verdeans | capital: Praia
Cameroon | code: CMR | also: Republic of Cameroon | adjective: Cameroonian | people: Cameroonians | capital: Yaounde, Yaoundé
Central African Republic | code: CAF | also: CAR, C.A.R. | adjective: Central African | people: Central Africans | capital: Bangui | traits: not-in-capitals
Chad | code: TCD | also: Republic of Chad | adjective: Chadian | people: Chadians | capital: N'Djamena, Ndjamena | traits: given-name
Comoros | code: COM | also: Union of the Comoros | adjective: Comorian, Comoran | people: Comorians, Comorans | capital: Moroni
Republic of the Congo | code: COG | also: Republic of Congo, Congo-Brazzaville, Congo Brazzaville | capital: Brazzaville
Democratic Republic of the Congo | code: COD | also: Democratic Republic of Congo, DR Congo, DRC, D.R.C., Congo, Congo-Kinshasa, Zaire, Belgian Congo | adjective: Congolese, Zairean, Zairian | people: Zaireans, Zairians | capital: Kinshasa
Ivory Coast | code: CIV | also: Côte d'Ivoire, Cote d'Ivoire | adjective: Ivorian, Ivoirian | people: Ivorians, Ivoirians | capital: Yamoussoukro, Abidjan
Djibouti | code: DJI | also: Republic of Djibouti | adjective: Djiboutian | people: Djiboutians
Egypt | code: EGY | also: Arab Republic of Egypt | adjective: Egyptian | people: Egyptians | capital: Cairo | seat: Ittihadiya
Equatorial Guinea | code: GNQ | adjective: Equatorial Guinean, Equatoguinean | people: Equatorial Guineans, Equatoguineans | capital: Malabo
Eritrea | code: ERI | also: State of Eritrea | adjective: Eritrean | people: Eritreans | capital: Asmara
Eswatini | code: SWZ | also: Swaziland, Kingdom of Eswatini, Kingdom of Swaziland | adjective: Swazi | people: Swazis | capital: Mbabane, Lobamba
Ethiopia | code: ETH | also: Federal Democratic Republic of Ethiopia | adjective: Ethiopian | people: Ethiopians | capital: Addis Ababa
Gabon | code: GAB | also: Gabonese Republic | adjective: Gabonese | capital: Libreville
Gambia | code: GMB | also: The Gambia, the Gambia | adjective: Gambian | people: Gambians | capital: Banjul
Ghana | code: GHA | also: Republic of Ghana | adjective: Ghanaian | people: Ghanaians | capital: Accra | seat: Jubilee House
Guinea | code: GIN | also: Republic of Guinea, Guinea-Conakry | adjective: Guinean | people: Guineans | capital: Conakry
Guinea-Bissau | code: GNB | adjective: Bissau-Guinean | people: Bissau-Guineans | capital: Bissau
Kenya | code: KEN | also: Republic of Kenya | adjective: Kenyan | people: Kenyans | capital: Nairobi | traits: given-name
Lesotho | code: LSO | also: Kingdom of Lesotho | adjective: Basotho | people: Mosotho | capital: Maseru
Liberia | code: LBR | also: Republic of Liberia | adjective: Liberian | people: Liberians | capital: Monrovia
Libya | code: LBY | also: State of Libya, Libyan Arab Jamahiriya | adjective: Libyan | people: Libyans | capital: Tripoli
Madagascar | code: MDG | also: Republic of Madagascar | adjective: Malagasy, Madagascan | people: Madagascans | capital: Antananarivo
Malawi | code: MWI | also: Republic of Malawi | adjective: Malawian | people: Malawians | capital: Lilongwe
Mali | code: MLI | also: Republic of Mali | adjective: Malian | people: Malians | capital: Bamako
Mauritania | code: MRT | also: Islamic Republic of Mauritania | adjective: Mauritanian | people: Mauritanians | capital: Nouakchott
Mauritius | code: MUS | also: Republic of Mauritius | adjective: Mauritian | people: Mauritians | capital: Port Louis
Morocco | code: MAR | also: Kingdom of Morocco | adjective: Moroccan | people: Moroccans | capital: Rabat
Mozambique | code: MOZ | also: Republic of Mozambique | adjective: Mozambican | people: Mozambicans | capital: Maputo
Namibia | code: NAM | also: Republic of Namibia, South West Africa | adjective: Namibian | people: Namibians | capital: Windhoek
Niger | code: NER | also: Republic of Niger | adjective: Nigerien | people: Nigeriens | capital: Niamey
Nigeria | code: NGA | also: Federal Republic of Nigeria | adjective: Nigerian | people: Nigerians | capital: Abuja | seat: Aso Rock
Rwanda | code: RWA | also: Republic of Rwanda | adjective: Rwandan, Rwandese | people: Rwandans | capital: Kigali
Sao Tome and Principe | code: STP | also: São Tomé and Príncipe, Sao Tome & Principe | adjective: Sao Tomean, São Toméan | people: Sao Tomeans | capital: São Tomé
Senegal | code: SEN | also: Republic of Senegal | adjective: Senegalese | capital: Dakar
Seychelles | code: SYC | also: Republic of Seychelles | adjective: Seychellois
Sierra Leone | code: SLE | also: Republic of Sierra Leone | adjective: Sierra Leonean | people: Sierra Leoneans | capital: Freetown
Somalia | code: SOM | also: Federal Republic of Somalia, Somali Republic | adjective: Somali, Somalian | people: Somalis, Somalians | capital: Mogadishu | seat: Villa Somalia
South Africa | code: ZAF | also: Republic of South Africa, RSA | adjective: South African | people: South Africans | capital: Pretoria, Tshwane, Bloemfontein | seat: Union Buildings, Luthuli House
South Sudan | code: SSD | also: Republic of South Sudan | adjective: South Sudanese, Southern Sudanese | capital: Juba
Sudan | code: SDN | also: Republic of the Sudan, Republic of Sudan | adjective: Sudanese | capital: Khartoum
Tanzania | code: TZA | also: United Republic of Tanzania, Tanganyika | adjective: Tanzanian | people: Tanzanians | capital: Dodoma, Dar es Salaam
Togo | code: TGO | also: Togolese Republic | adjective: Togolese | capital: Lomé
Tunisia | code: TUN | also: Tunisian Republic | adjective: Tunisian | people: Tunisians | capital: Tunis | seat: Carthage Palace
Uganda | code: UGA | also: Republic of Uganda | adjective: Ugandan | people: Ugandans | capital: Kampala
Zambia | code: ZMB | also: Republic of Zambia, Northern Rhodesia | adjective: Zambian | people: Zambians | capital: Lusaka
Zimbabwe | code: ZWE | also: Republic of Zimbabwe, Rhodesia | adjective: Zimbabwean, Rhodesian | people: Zimbabweans, Rhodesians | capital: Harare

# --- Americas
Antigua and Barbuda | code: ATG | also: Antigua & Barbuda, Antigua | adjective: Antiguan | people: Antiguans
Argentina | code: ARG | also: Argentine Republic | adjective: Argentine, Argentinian, Argentinean | people: Argentines, Argentinians | capital: Buenos Aires | seat: Casa Rosada
Bahamas | code: BHS | also: The Bahamas, the Bahamas | adjective: Bahamian | people: Bahamians | capital: Nassau
Barbados | code: BRB | adjective: Barbadian, Bajan | people: Barbadians, Bajans | capital: Bridgetown
Belize | code: BLZ | also: British Honduras | adjective: Belizean | people: Belizeans | capital: Belmopan
Bolivia | code: BOL | also: Plurinational State of Bolivia | adjective: Bolivian | people: Bolivians | capital: La Paz, Sucre
Brazil | code: BRA | also: Federative Republic of Brazil | adjective: Brazilian | people: Brazilians | capital: Brasilia, Brasília | seat: Planalto, Itamaraty
Canada | code: CAN | adjective: Canadian | people: Canadians | capital: Ottawa | seat: Parliament Hill, Rideau Hall
Chile | code: CHL | also: Republic of Chile | adjective: Chilean | people: Chileans | seat: La Moneda
Colombia | code: COL | also: Republic of Colombia | adjective: Colombian | people: Colombians | capital: Bogota, Bogotá | seat: Casa de Nariño
Costa Rica | code: CRI | adjective: Costa Rican | people: Costa Ricans
Cuba | code: CUB | also: Republic of Cuba | adjective: Cuban | people: Cubans | capital: Havana | traits: given-name
Dominica | code: DMA | also: Commonwealth of Dominica | capital: Roseau
Dominican Republic | code: DOM | adjective: Dominican | people: Dominicans | capital: Santo Domingo
Ecuador | code: ECU | also: Republic of Ecuador | adjective: Ecuadorean, Ecuadorian, Ecuadoran | people: Ecuadoreans, Ecuadorians, Ecuadorans | capital: Quito | seat: Carondelet
El Salvador | code: SLV | adjective: Salvadoran, Salvadorean | people: Salvadorans, Salvadoreans | capital: San Salvador
Grenada | code: GRD | adjective: Grenadian | people: Grenadians
Guatemala | code: GTM | also: Republic of Guatemala | adjective: Guatemalan | people: Guatemalans | capital: Guatemala City
Guyana | code: GUY | also: Co-operative Republic of Guyana, British Guiana | adjective: Guyanese
Haiti | code: HTI | also: Republic of Haiti | adjective: Haitian | people: Haitians | capital: Port-au-Prince
Honduras | code: HND | also: Republic of Honduras | adjective: Honduran | people: Hondurans | capital: Tegucigalpa
Jamaica | code: JAM | adjective: Jamaican | people: Jamaicans
Mexico | code: MEX | also: United Mexican States, México | adjective: Mexican | people: Mexicans | capital: Mexico City | seat: Los Pinos
Nicaragua | code: NIC | also: Republic of Nicaragua | adjective: Nicaraguan | people: Nicaraguans | capital: Managua
Panama | code: PAN | also: Republic of Panama | adjective: Panamanian | people: Panamanians | capital: Panama City
Paraguay | code: PRY | also: Republic of Paraguay | adjective: Paraguayan | people: Paraguayans | capital: Asuncion, Asunción
Peru | code: PER | also: Republic of Peru | adjective: Peruvian | people: Peruvians | capital: Lima
Saint Kitts and Nevis | code: KNA | also: St. Kitts and Nevis, St Kitts and Nevis | adjective: Kittitian | people: Kittitians | capital: Basseterre
Saint Lucia | code: LCA | also: St. Lucia, St Lucia | adjective: Saint Lucian, St. Lucian | capital: Castries
Saint Vincent and the Grenadines | code: VCT | also: St. Vincent and the Grenadines, St Vincent and the Grenadines | adjective: Vincentian | people: Vincentians | capital: Kingstown
Suriname | code: SUR | also: Republic of Suriname, Surinam | adjective: Surinamese | capital: Paramaribo
Trinidad and Tobago | code: TTO | also: Trinidad & Tobago, Trinidad, Tobago | adjective: Trinidadian | people: Trinidadians | capital: Port of Spain
United States | code: USA | also: United States of America, US, U.S., USA, U.S.A., America | adjective: American | people: Americans | capital: Washington D.C., Washington DC | seat: White House, Oval Office, Foggy Bottom, Capitol Hill, Mar-a-Lago
Uruguay | code: URY | also: Oriental Republic of Uruguay | adjective: Uruguayan | people: Uruguayans | capital: Montevideo
Venezuela | code: VEN | also: Bolivarian Republic of Venezuela | adjective: Venezuelan | people: Venezuelans | capital: Caracas | seat: Miraflores

# --- Asia
Afghanistan | code: AFG | also: Islamic Emirate of Afghanistan, Islamic Republic of Afghanistan, Islamic Emirate | adjective: Afghan | people: Afghans, Afghanis | capital: Kabul
Armenia | code: ARM | also: Republic of Armenia | adjective: Armenian | people: Armenians | capital: Yerevan
Azerbaijan | code: AZE | also: Republic of Azerbaijan | adjective: Azerbaijani, Azeri | people: Azerbaijanis, Azeris | capital: Baku
Bahrain | code: BHR | also: Kingdom of Bahrain | adjective: Bahraini | people: Bahrainis | capital: Manama
Bangladesh | code: BGD | also: People's Republic of Bangladesh, East Pakistan | adjective: Bangladeshi | people: Bangladeshis | capital: Dhaka, Dacca
Bhutan | code: BTN | also: Kingdom of Bhutan | adjective: Bhutanese | capital: Thimphu
Brunei | code: BRN | also: Brunei Darussalam | adjective: Bruneian | people: Bruneians | capital: Bandar Seri Begawan
Cambodia | code: KHM | also: Kingdom of Cambodia, Kampuchea, Democratic Kampuchea | adjective: Cambodian, Khmer | people: Cambodians | capital: Phnom Penh
China | code: CHN | also: People's Republic of China, PRC, P.R.C., mainland China, Mainland China, Communist China, Red China | adjective: Chinese, Sino | capital: Beijing, Peking | seat: Zhongnanhai, Great Hall of the People
Cyprus | code: CYP | also: Republic of Cyprus | adjective: Cypriot, Greek Cypriot, Greek-Cypriot | people: Cypriots, Greek Cypriots | capital: Nicosia
Georgia | code: GEO | also: Republic of Georgia | adjective: Georgian | people: Georgians | capital: Tbilisi | traits: given-name
India | code: IND | also: Republic of India | adjective: Indian, Indo | people: Indians | capital: New Delhi, Delhi | seat: South Block, Raisina Hill, Rashtrapati Bhavan | traits: given-name
Indonesia | code: IDN | also: Republic of Indonesia, Dutch East Indies | adjective: Indonesian | people: Indonesians | capital: Jakarta, Nusantara | seat: Merdeka Palace
Iran | code: IRN | also: Islamic Republic of Iran, Islamic Republic, Persia | adjective: Iranian | people: Iranians | capital: Tehran, Teheran
Iraq | code: IRQ | also: Republic of Iraq | adjective: Iraqi | people: Iraqis | capital: Baghdad | seat: Green Zone
Israel | code: ISR | also: State of Israel, Jewish state, Jewish State, Zionist entity | adjective: Israeli | people: Israelis | traits: given-name
Japan | code: JPN | adjective: Japanese | capital: Tokyo | seat: Kantei, Nagatacho, Kasumigaseki
Jordan | code: JOR | also: Hashemite Kingdom of Jordan | adjective: Jordanian | people: Jordanians | capital: Amman | traits: given-name
Kazakhstan | code: KAZ | also: Republic of Kazakhstan | adjective: Kazakh, Kazakhstani | people: Kazakhs, Kazakhstanis | capital: Astana, Nur-Sultan, Akorda | seat: Ak Orda
Kuwait | code: KWT | also: State of Kuwait | adjective: Kuwaiti | people: Kuwaitis | capital: Kuwait City
Kyrgyzstan | code: KGZ | also: Kyrgyz Republic, Kirghizia, Kirgizstan | adjective: Kyrgyz, Kyrgyzstani, Kirghiz | people: Kyrgyzstanis | capital: Bishkek
Laos | code: LAO | also: Lao People's Democratic Republic, Lao PDR | adjective: Lao, Laotian | people: Laotians | capital: Vientiane
Lebanon | code: LBN | also: Lebanese Republic | adjective: Lebanese | capital: Beirut | seat: Baabda
Malaysia | code: MYS | also: Malaya | adjective: Malaysian | people: Malaysians | capital: Kuala Lumpur, Putrajaya
Maldives | code: MDV | also: Republic of Maldives, the Maldives | adjective: Maldivian | people: Maldivians
Mongolia | code: MNG | adjective: Mongolian | people: Mongolians | capital: Ulan Bator, Ulaanbaatar
Myanmar | code: MMR | also: Burma, Republic of the Union of Myanmar, Union of Burma | adjective: Burmese | capital: Naypyidaw, Naypyitaw, Nay Pyi Taw, Yangon, Rangoon
Nepal | code: NPL | also: Federal Democratic Republic of Nepal | adjective: Nepalese, Nepali | people: Nepalis | capital: Kathmandu, Katmandu | seat: Singha Durbar
North Korea | code: PRK | also: Democratic People's Republic of Korea, DPRK, D.P.R.K., N. Korea, N Korea, NKorea | adjective: North Korean | people: North Koreans | capital: Pyongyang
Oman | code: OMN | also: Sultanate of Oman | adjective: Omani | people: Omanis | capital: Muscat
Pakistan | code: PAK | also: Islamic Republic of Pakistan | adjective: Pakistani | people: Pakistanis | capital: Islamabad, Rawalpindi
Philippines | code: PHL | also: the Philippines, Republic of the Philippines | adjective: Philippine, Filipino | people: Filipina, Filipinos | capital: Manila | seat: Malacañang, Malacañang Palace
Qatar | code: QAT | also: State of Qatar | adjective: Qatari | people: Qataris | capital: Doha
Saudi Arabia | code: SAU | also: Kingdom of Saudi Arabia, KSA | adjective: Saudi, Saudi Arabian | people: Saudis, Saudi Arabians | capital: Riyadh
Singapore | code: SGP | also: Republic of Singapore | adjective: Singaporean | people: Singaporeans | seat: Istana
South Korea | code: KOR | also: Republic of Korea, ROK, R.O.K., S. Korea, S Korea, SKorea, Korea | adjective: South Korean, Korean | people: South Koreans, Koreans | capital: Seoul | seat: Blue House, Cheong Wa Dae, Yongsan
Sri Lanka | code: LKA | also: Democratic Socialist Republic of Sri Lanka, Ceylon | adjective: Sri Lankan, Sinhalese, Ceylonese | people: Sri Lankans | capital: Colombo, Sri Jayawardenepura Kotte | seat: Temple Trees
Syria | code: SYR | also: Syrian Arab Republic | adjective: Syrian | people: Syrians | capital: Damascus
Tajikistan | code: TJK | also: Republic of Tajikistan, Tadzhikistan | adjective: Tajik, Tajikistani | people: Tajiks, Tajikistanis | capital: Dushanbe
Thailand | code: THA | also: Kingdom of Thailand, Siam | adjective: Thai | people: Thais | capital: Bangkok
East Timor | code: TLS | also: Timor-Leste, Timor Leste, Democratic Republic of Timor-Leste | adjective: East Timorese, Timorese | capital: Dili
Turkey | code: TUR | also: Turkiye, Türkiye, Republic of Turkey, Republic of Türkiye, Republic of Turkiye | adjective: Turkish | people: Turk, Turks | capital: Ankara | seat: Cankaya, Çankaya, Bestepe, Beştepe, Sublime Porte
Turkmenistan | code: TKM | adjective: Turkmen, Turkmenistani | people: Turkmens | capital: Ashgabat, Ashkhabad
United Arab Emirates | code: ARE | also: UAE, U.A.E., the Emirates | adjective: Emirati | people: Emiratis | capital: Abu Dhabi
Uzbekistan | code: UZB | also: Republic of Uzbekistan | adjective: Uzbek, Uzbekistani | people: Uzbeks, Uzbekistanis | capital: Tashkent
Vietnam | code: VNM | also: Viet Nam, Socialist Republic of Vietnam, North Vietnam, South Vietnam | adjective: Vietnamese, North Vietnamese, South Vietnamese | capital: Hanoi
Yemen | code: YEM | also: Republic of Yemen, South Yemen, North Yemen | adjective: Yemeni | people: Yemenis, Yemenites | capital: Sanaa, Sana'a, Sana

# --- Europe
Albania | code: ALB | also: Republic of Albania | adjective: Albanian | people: Albanians | capital: Tirana
Andorra | code: AND | also: Principality of Andorra | adjective: Andorran | people: Andorrans | capital: Andorra la Vella
Austria | code: AUT | also: Republic of Austria | adjective: Austrian | people: Austrians | capital: Vienna | seat: Ballhausplatz, Hofburg
Belarus | code: BLR | also: Republic of Belarus, Belorussia, Byelorussia | adjective: Belarusian, Belarussian, Byelorussian | people: Belarusians, Belarussians | capital: Minsk
Belgium | code: BEL | also: Kingdom of Belgium | adjective: Belgian | people: Belgians
Bosnia and Herzegovina | code: BIH | also: Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina, BiH | adjective: Bosnian, Bosniak, Bosnian Serb, Bosnian Croat, Bosnian Muslim | people: Bosnians, Bosniaks, Bosnian Serbs, Bosnian Croats, Bosnian Muslims | capital: Sarajevo
Bulgaria | code: BGR | also: Republic of Bulgaria | adjective: Bulgarian | people: Bulgarians | capital: Sofia
Croatia | code: HRV | also: Republic of Croatia | adjective: Croatian, Croat | people: Croatians, Croats | capital: Zagreb
Czech Republic | code: CZE | also: Czechia | adjective: Czech | people: Czechs | capital: Prague | seat: Prague Castle, Czernin Palace
Denmark | code: DNK | also: Kingdom of Denmark | adjective: Danish | people: Dane, Danes | capital: Copenhagen | seat: Christiansborg
Estonia | code: EST | also: Republic of Estonia | adjective: Estonian | people: Estonians | capital: Tallinn
Finland | code: FIN | also: Republic of Finland | adjective: Finnish | people: Finn, Finns | capital: Helsinki
France | code: FRA | also: French Republic | adjective: French, Franco | people: Frenchman, Frenchwoman, Frenchmen | seat: Élysée, Élysée Palace, Elysee Palace, Quai d'Orsay, Matignon, Hôtel Matignon
Germany | code: DEU | also: Federal Republic of Germany, West Germany, FRG | adjective: German, West German | people: Germans, West Germans | capital: Berlin, Bonn | seat: Bellevue Palace, Kanzleramt
Greece | code: GRC | also: Hellenic Republic | adjective: Greek, Hellenic | people: Greeks | seat: Maximos Mansion
Hungary | code: HUN | adjective: Hungarian | people: Hungarians | capital: Budapest
Iceland | code: ISL | adjective: Icelandic | people: Icelander, Icelanders | capital: Reykjavik, Reykjavík
Ireland | code: IRL | also: Republic of Ireland, Irish Republic, Eire | adjective: Irish | people: Irishman, Irishmen | seat: Leinster House, Áras an Uachtaráin | traits: given-name
Italy | code: ITA | also: Italian Republic | adjective: Italian | people: Italians | seat: Quirinal, Quirinale, Quirinal Palace, Palazzo Chigi, Farnesina, Montecitorio
Kosovo | code: XKX | also: Republic of Kosovo, Kosova | adjective: Kosovar, Kosovan, Kosovo Albanian | people: Kosovars, Kosovans, Kosovo Albanians | capital: Pristina, Prishtina | status: disputed
Latvia | code: LVA | also: Republic of Latvia | adjective: Latvian | people: Latvians | capital: Riga | seat: Riga Castle
Liechtenstein | code: LIE | adjective: Liechtensteiner | people: Liechtensteiners | capital: Vaduz
Lithuania | code: LTU | also: Republic of Lithuania | adjective: Lithuanian | people: Lithuanians | capital: Vilnius
Luxembourg | code: LUX | also: Grand Duchy of Luxembourg, Luxemburg | adjective: Luxembourgish, Luxembourger | people: Luxembourgers
Malta | code: MLT | also: Republic of Malta | adjective: Maltese | capital: Valletta
Moldova | code: MDA | also: Republic of Moldova, Moldavia | adjective: Moldovan, Moldavian | people: Moldovans | capital: Chisinau, Chișinău, Kishinev
Monaco | code: MCO | also: Principality of Monaco | adjective: Monegasque, Monégasque
Montenegro | code: MNE | adjective: Montenegrin | people: Montenegrins | capital: Podgorica
Netherlands | code: NLD | also: the Netherlands, The Netherlands, Holland, Kingdom of the Netherlands | adjective: Dutch, Netherlandish | people: Dutchman, Dutchwoman, Dutchmen | capital: Amsterdam | seat: Binnenhof
North Macedonia | code: MKD | also: Republic of North Macedonia, Macedonia, Former Yugoslav Republic of Macedonia, former Yugoslav Republic of Macedonia, FYROM, FYR Macedonia | adjective: Macedonian, North Macedonian | people: Macedonians | capital: Skopje
Norway | code: NOR | also: Kingdom of Norway | adjective: Norwegian | people: Norwegians | capital: Oslo
Poland | code: POL | also: Republic of Poland | adjective: Polish | people: Poles | capital: Warsaw | seat: Belweder
Portugal | code: PRT | also: Portuguese Republic | adjective: Portuguese | capital: Lisbon | seat: Belém Palace
Romania | code: ROU | also: Rumania | adjective: Romanian, Rumanian | people: Romanians | capital: Bucharest | seat: Cotroceni, Cotroceni Palace
Russia | code: RUS | also: Russian Federation | adjective: Russian, Russo | people: Russians | capital: Moscow | seat: Kremlin, Smolenskaya Square
San Marino | code: SMR | adjective: Sammarinese
Serbia | code: SRB | also: Republic of Serbia, Serbia and Montenegro | adjective: Serbian, Serb | people: Serbs, Serbians | capital: Belgrade
Slovakia | code: SVK | also: Slovak Republic | adjective: Slovak, Slovakian | people: Slovaks | capital: Bratislava
Slovenia | code: SVN | also: Republic of Slovenia | adjective: Slovenian, Slovene | people: Slovenians, Slovenes | capital: Ljubljana
Spain | code: ESP | also: Kingdom of Spain | adjective: Spanish | people: Spaniard, Spaniards | capital: Madrid | seat: Moncloa, Moncloa Palace, Zarzuela Palace
Sweden | code: SWE | also: Kingdom of Sweden | adjective: Swedish | people: Swede, Swedes | capital: Stockholm | seat: Rosenbad
Switzerland | code: CHE | also: Swiss Confederation | adjective: Swiss | capital: Bern, Berne
Ukraine | code: UKR | also: the Ukraine | adjective: Ukrainian | people: Ukrainians | capital: Kyiv, Kiev | seat: Bankova, Mariinsky Palace
United Kingdom | code: GBR | also: UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland | adjective: British, Anglo | people: Briton, Scot, Englishman, Welshman, Britons, Brits | seat: Downing Street, 10 Downing Street, No. 10 Downing Street, No 10 Downing Street, Whitehall, Westminster, Buckingham Palace, Chequers, St James's Palace
Vatican City | code: VAT | also: Holy See, Vatican, the Vatican, Apostolic See | adjective: Papal, papal | seat: Apostolic Palace

# --- Oceania
Australia | code: AUS | also: Commonwealth of Australia | adjective: Australian, Aussie | people: Australians, Aussies | capital: Canberra | seat: Kirribilli House
Fiji | code: FJI | also: Republic of Fiji | adjective: Fijian | people: Fijians | capital: Suva
Kiribati | code: KIR | adjective: I-Kiribati | capital: South Tarawa
Marshall Islands | code: MHL | also: the Marshall Islands, Republic of the Marshall Islands | adjective: Marshallese | capital: Majuro
Micronesia | code: FSM | also: Federated States of Micronesia | adjective: Micronesian | people: Micronesians | capital: Palikir
Nauru | code: NRU | adjective: Nauruan | people: Nauruans | capital: Yaren
New Zealand | code: NZL | also: Aotearoa | people: New Zealander, New Zealanders, Kiwis | seat: Beehive
Palau | code: PLW | adjective: Palauan | people: Palauans | capital: Ngerulmud
Papua New Guinea | code: PNG | also: PNG, P.N.G. | adjective: Papua New Guinean | people: Papua New Guineans | capital: Port Moresby
Samoa | code: WSM | also: Western Samoa | adjective: Samoan | people: Samoans | capital: Apia
Solomon Islands | code: SLB | also: the Solomon Islands, Solomons, the Solomons | adjective: Solomon Islander | people: Solomon Islanders | capital: Honiara
Tonga | code: TON | also: Kingdom of Tonga | adjective: Tongan | people: Tongans | capital: Nuku'alofa
Tuvalu | code: TUV | adjective: Tuvaluan | people: Tuvaluans | capital: Funafuti
Vanuatu | code: VUT | also: New Hebrides | adjective: Vanuatuan, Ni-Vanuatu, ni-Vanuatu | people: Vanuatuans | capital: Port Vila

# --- Territories and disputed states
Taiwan | code: TWN | also: Republic of China, ROC, Chinese Taipei, Formosa | adjective: Taiwanese | capital: Taipei | status: disputed
Palestine | code: PSE | also: State of Palestine, Palestinian Authority, Palestinian National Authority, Palestinian territories, Palestinian Territories, occupied territories, Occupied Territories, Gaza, Gaza Strip, the Gaza Strip, West Bank, the West Bank | adjective: Palestinian, Gazan | people: Palestinians, Gazans | capital: Ramallah, East Jerusalem | seat: Muqata, Mukataa | status: disputed
Hong Kong | code: HKG | also: Hong Kong SAR, HKSAR | people: Hong Kongers, Hongkongers | seat: LegCo
Macau | code: MAC | also: Macao, Macau SAR | adjective: Macanese
Western Sahara | code: ESH | also: Sahrawi Arab Democratic Republic, SADR | adjective: Sahrawi, Saharawi | people: Sahrawis, Saharawis | capital: Laayoune, El Aaiun | status: disputed
Greenland | code: GRL | adjective: Greenlandic | people: Greenlanders | capital: Nuuk
Faroe Islands | code: FRO | also: Faroes | adjective: Faroese | capital: Torshavn
Gibraltar | code: GIB | adjective: Gibraltarian | people: Gibraltarians
Falkland Islands | code: FLK | also: Falklands, the Falklands, Malvinas | people: Falkland Islanders
Puerto Rico | code: PRI | adjective: Puerto Rican | people: Puerto Ricans | capital: San Juan
Guam | code: GUM | adjective: Guamanian | people: Guamanians
New Caledonia | code: NCL | adjective: New Caledonian, Kanak | people: New Caledonians, Kanaks | capital: Noumea, Nouméa
French Polynesia | code: PYF | also: Tahiti | adjective: Tahitian | people: Tahitians | capital: Papeete
Bermuda | code: BMU | adjective: Bermudian, Bermudan | people: Bermudians
Cayman Islands | code: CYM | also: Caymans | people: Caymanians
British Virgin Islands | code: VGB | also: BVI
Aruba | code: ABW | adjective: Aruban | people: Arubans
Curaçao | code: CUW | also: Curacao
Cook Islands | code: COK
American Samoa | code: ASM | adjective: American Samoan
French Guiana | code: GUF
Martinique | code: MTQ
Guadeloupe | code: GLP
Mayotte | code: MYT
Réunion | code: REU | also: Réunion Island, Reunion Island
Isle of Man | code: IMN | adjective: Manx

# Claimed by others, governed by themselves: they act under the code of the state that the United Nations count them to.
Abkhazia | code: GEO | adjective: Abkhaz, Abkhazian | people: Abkhazians | capital: Sukhumi, Sokhumi | status: disputed
South Ossetia | code: GEO | adjective: South Ossetian, Ossetian, Ossete | people: South Ossetians, Ossetians | capital: Tskhinvali | status: disputed
Transnistria | code: MDA | also: Transdniestria, Trans-Dniester, Transdniester, Dniester Republic | adjective: Transnistrian | people: Transnistrians | capital: Tiraspol | status: disputed
Northern Cyprus | code: CYP | also: Turkish Republic of Northern Cyprus, TRNC | adjective: Turkish Cypriot, Turkish-Cypriot | people: Turkish Cypriots | status: disputed
Somaliland | code: SOM | also: Republic of Somaliland | people: Somalilanders | capital: Hargeisa | status: disputed
Nagorno-Karabakh | code: AZE | also: Nagorny Karabakh, Karabakh, Artsakh, Republic of Artsakh, Upper Karabakh | adjective: Karabakhi, Karabakh Armenian | people: Karabakh Armenians | capital: Stepanakert | status: disputed

# States that are no more
Soviet Union | code: RUS | also: USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia | adjective: Soviet | people: Soviets | status: historical
East Germany | code: DDR | also: German Democratic Republic, GDR | adjective: East German | people: East Germans | status: historical
Yugoslavia | code: SRB | also: Federal Republic of Yugoslavia | adjective: Yugoslav, Yugoslavian | people: Yugoslavs | status: historical
Czechoslovakia | code: CSK | adjective: Czechoslovak, Czechoslovakian | people: Czechoslovaks | status: historical
Ottoman Empire | code: TUR | adjective: Ottoman | people: Ottomans | status: historical
