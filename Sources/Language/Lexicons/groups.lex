# format: organization 1
# source: written for this project from general knowledge
# licence: Apache-2.0
# Armed groups; sector REB unless a line says otherwise. IMG: at home in no one country.

# --- Middle East and North Africa
Hamas | kind: group | country: PSE | also: Islamic Resistance Movement, Izz ad-Din al-Qassam Brigades, Qassam Brigades, al-Qassam Brigades, Ezzedine al-Qassam Brigades
Palestinian Islamic Jihad | kind: group | country: PSE | also: Islamic Jihad, PIJ, Al-Quds Brigades, al-Quds Brigades
Al-Aqsa Martyrs Brigades | kind: group | country: PSE | also: al-Aqsa Martyrs Brigades, al-Aqsa Martyrs' Brigades, Al-Aqsa Martyrs' Brigade, Popular Resistance Committees, PFLP, Popular Front for the Liberation of Palestine, DFLP, Fatah al-Islam, Lions' Den, Black September
Hezbollah | kind: group | country: LBN | also: Hizbollah, Hizbullah, Hezbullah, Hizballah, Party of God, Lebanese Hezbollah
Houthis | kind: group | country: YEM | also: Houthi, Huthis, Huthi, Ansar Allah, Ansarullah, Houthi movement, Houthi rebels, Houthi militia, Houthi forces, Houthi fighters, Houthi militants
Islamic State | kind: group | country: IMG | also: ISIS, ISIL, Isis, Isil, IS militants, IS group, Islamic State group, Islamic State militants, Daesh, Da'esh, Daish, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and Syria, Islamic State of Iraq, Islamic State fighters
Islamic State Khorasan | kind: group | country: AFG | also: ISIS-K, ISIS-Khorasan, Islamic State-Khorasan, IS-K, ISKP, Islamic State Khorasan Province
Islamic State West Africa Province | kind: group | country: NGA | also: ISWAP
al-Qaeda | kind: group | country: IMG | also: Al-Qaeda, al-Qaida, Al-Qaida, Al Qaeda, Al Qaida, al-Qa'ida, Qaeda, al-Qaeda militants, al-Qaeda network
al-Qaeda in the Arabian Peninsula | kind: group | country: IMG | also: AQAP, Al-Qaeda in the Arabian Peninsula, al-Qaida in the Arabian Peninsula, Ansar al-Sharia
al-Qaeda in the Islamic Maghreb | kind: group | country: IMG | also: AQIM, Al-Qaeda in the Islamic Maghreb, al-Qaida in the Islamic Maghreb, Al-Qaida in the Islamic Maghreb
al-Qaeda in Iraq | kind: group | country: IRQ | also: Al-Qaeda in Iraq, al-Qaida in Iraq, Mahdi Army, Mehdi Army, Ansar al-Islam, Badr Brigades, Badr Organization, Kataib Hezbollah, Kata'ib Hezbollah, Islamic Resistance in Iraq, Asaib Ahl al-Haq, Harakat al-Nujaba, Kataeb Hezbollah
al-Nusra Front | kind: group | country: SYR | also: Nusra Front, Al-Nusra Front, Jabhat al-Nusra, Hayat Tahrir al-Sham, HTS, Ahrar al-Sham, Jaish al-Islam, Jaysh al-Islam
Kurdistan Workers' Party | kind: group | country: TUR | also: PKK, Kurdistan Workers Party, Kurdish Workers Party, Kurdistan Freedom Falcons, DHKP-C
People's Mujahedin of Iran | kind: group | country: IRN | also: Mujahedin-e-Khalq, Mujahideen-e-Khalq, MEK, MKO, People's Mujahideen, National Council of Resistance of Iran, Jaish al-Adl, Jundallah, PJAK
Armed Islamic Group | kind: group | country: DZA | also: GIA, Salafist Group for Preaching and Combat, GSPC
Libya Dawn | kind: group | country: LBY | also: Ansar al-Sharia in Libya, Misrata militia, Misrata militias

# --- Africa
al-Shabaab | kind: group | country: SOM | also: Al-Shabaab, al-Shabab, Al-Shabab, Shabaab, Shabab, Islamic Courts Union, Union of Islamic Courts, al-Shabaab militants
Boko Haram | kind: group | country: NGA | also: Boko Haram militants, Movement for the Emancipation of the Niger Delta, MEND militants, Niger Delta Avengers, Indigenous People of Biafra, IPOB
Lord's Resistance Army | kind: group | country: UGA | also: LRA, Lords Resistance Army
Allied Democratic Forces | kind: group | country: COD | also: ADF rebels, ADF militants, Mai-Mai, Mai Mai, Codeco, CODECO, Banyamulenge, Interahamwe
M23 | kind: group | country: COD | also: M23 rebels, March 23 Movement, National Congress for the Defence of the People, CNDP, RCD-Goma, Rally for Congolese Democracy
FDLR | kind: group | country: COD | also: Democratic Forces for the Liberation of Rwanda
Sudan People's Liberation Army | kind: group | country: SSD | also: SPLA, SPLM, Sudan People's Liberation Movement, SPLA-IO, SPLM-IO, SPLM/A
Sudan Liberation Movement | kind: group | country: SDN | also: Sudan Liberation Army, Justice and Equality Movement, SPLM-North, SPLM-N, SLM/A, Sudanese Revolutionary Front
UNITA | kind: group | country: AGO | also: Unita, FLEC
RENAMO | kind: group | country: MOZ | also: Renamo
Revolutionary United Front | kind: group | country: SLE | also: RUF, Armed Forces Revolutionary Council, West Side Boys, Kamajors
LURD | kind: group | country: LBR | also: Liberians United for Reconciliation and Democracy, NPFL, National Patriotic Front of Liberia
New Forces | kind: group | country: CIV | also: Forces Nouvelles, Forces nouvelles
Seleka | kind: group | country: CAF | also: Séléka, Anti-balaka, anti-balaka, Coalition of Patriots for Change
MNLA | kind: group | country: MLI | also: National Movement for the Liberation of Azawad, Ansar Dine, Ansar Eddine, JNIM, Jama'at Nusrat al-Islam wal-Muslimin, Tuareg rebels, MUJAO, Azawad Liberation Front, Platform militia
Oromo Liberation Front | kind: group | country: ETH | also: Oromo Liberation Army, OLF, OLA, Ogaden National Liberation Front, ONLF, Fano militia, Fano
Eritrean People's Liberation Front | kind: group | country: ERI
Ambazonia Defence Forces | kind: group | country: CMR | also: Ambazonian separatists, Ambazonia separatists
Movement of Democratic Forces of Casamance | kind: group | country: SEN | also: MFDC, Casamance rebels
FNL rebels | kind: group | country: BDI | also: National Liberation Forces, RED-Tabara

# --- Asia
Taliban | kind: group | country: AFG | also: Taleban, Taliban militants, Afghan Taliban, Taliban fighters, Taliban insurgents, Taliban forces, Haqqani network, Haqqani Network, Hezb-e-Islami, Hizb-i-Islami, Hezb-i-Islami
Pakistani Taliban | kind: group | country: PAK | also: Tehreek-e-Taliban Pakistan, Tehrik-i-Taliban Pakistan, Tehreek-i-Taliban Pakistan, Tehrik-e-Taliban, TTP, Balochistan Liberation Army, Baloch Liberation Army, BLA, Baluchistan Liberation Army, Lashkar-e-Jhangvi, Sipah-e-Sahaba, Lashkar-e-Islam, Jamaat-ul-Ahrar
Lashkar-e-Taiba | kind: group | country: PAK | also: Lashkar-e-Tayyaba, Lashkar-e-Toiba, LeT militants, Jaish-e-Mohammed, Jaish-e-Mohammad, Jamaat-ud-Dawa, Harkat-ul-Mujahideen, Hizbul Mujahideen, Hizb-ul-Mujahideen, The Resistance Front
Liberation Tigers of Tamil Eelam | kind: group | country: LKA | also: LTTE, Tamil Tigers, Tamil Tiger, Tamil Tiger rebels, Tigers
Naxalites | kind: group | country: IND | also: Naxalite, Naxals, Communist Party of India (Maoist), CPI-Maoist, United Liberation Front of Asom, United Liberation Front of Assam, ULFA, Khalistan movement, Khalistani separatists, Bodo rebels, National Democratic Front of Bodoland, Nagaland rebels, Naga rebels, Indian Mujahideen
Communist Party of Nepal (Maoist) | kind: group | country: NPL | also: Nepali Maoists, Maoist rebels of Nepal
Abu Sayyaf | kind: group | country: PHL | also: Abu Sayyaf Group, Moro Islamic Liberation Front, MILF, Moro National Liberation Front, MNLF, New People's Army, NPA, Maute group, Maute, Communist Party of the Philippines, Bangsamoro Islamic Freedom Fighters, National Democratic Front of the Philippines
Jemaah Islamiyah | kind: group | country: IDN | also: Jemaah Islamiah, Free Aceh Movement, GAM rebels, Laskar Jihad, Jamaah Ansharut Daulah
Khmer Rouge | kind: group | country: KHM
Karen National Union | kind: group | country: MMR | also: KNU, Karen National Liberation Army, Kachin Independence Army, KIA, Arakan Army, Arakan Rohingya Salvation Army, ARSA, United Wa State Army, Shan State Army, MNDAA, Three Brotherhood Alliance, Ta'ang National Liberation Army
East Turkestan Islamic Movement | kind: group | country: CHN | also: ETIM, Turkistan Islamic Party
Islamic Movement of Uzbekistan | kind: group | country: UZB | also: IMU
Aum Shinrikyo | kind: group | country: JPN | also: Aum Supreme Truth, Japanese Red Army
Patani rebels | kind: group | country: THA | also: Barisan Revolusi Nasional
Jamaat-ul-Mujahideen Bangladesh | kind: group | country: BGD | also: JMB, Hizb ut-Tahrir
Chechen rebels | kind: group | country: RUS | also: Chechen separatists, Chechen fighters, Caucasus Emirate, Chechen militants

# --- Europe
ETA | kind: group | country: ESP | also: Basque separatist group ETA, Basque separatists, Basque separatist group | unless: arrival
Irish Republican Army | kind: group | country: GBR | also: IRA, Provisional IRA, Real IRA, New IRA, Ulster Volunteer Force, UVF, Ulster Defence Association, Continuity IRA
Kosovo Liberation Army | kind: group | country: XKX | also: KLA, UCK
National Liberation Army | kind: group | country: MKD | near: Macedonia, Macedonian, Skopje
Red Brigades | kind: group | country: ITA | also: Cosa Nostra, Camorra, 'Ndrangheta
Red Army Faction | kind: group | country: DEU | also: Baader-Meinhof
November 17 | kind: group | country: GRC | near: Greek, Athens | also: Revolutionary Struggle
Russian Volunteer Corps | kind: group | country: RUS | also: Freedom of Russia Legion

# --- Americas
FARC | kind: group | country: COL | also: Farc, Revolutionary Armed Forces of Colombia, FARC rebels, FARC dissidents, Estado Mayor Central, Segunda Marquetalia
National Liberation Army of Colombia | kind: group | country: COL | also: ELN, ELN rebels
National Liberation Army | kind: group | country: COL | near: Colombia, Colombian, Bogota, ELN
United Self-Defense Forces of Colombia | kind: group | country: COL | also: AUC, M-19, Clan del Golfo, Gulf Clan, Medellin cartel, Cali cartel
Shining Path | kind: group | country: PER | also: Sendero Luminoso, Tupac Amaru, Tupac Amaru Revolutionary Movement, MRTA
Zapatistas | kind: group | country: MEX | also: Zapatista, Zapatista National Liberation Army, EZLN, Zapatista rebels, Sinaloa Cartel, Sinaloa cartel, Zetas, Los Zetas, Jalisco New Generation Cartel, Jalisco cartel, Gulf Cartel, Knights Templar cartel
Contras | kind: group | country: NIC | also: Contra rebels
Tren de Aragua | kind: group | country: VEN
MS-13 | kind: group | country: SLV | also: Mara Salvatrucha, Barrio 18
Viv Ansanm | kind: group | country: HTI | also: G9 gang, 400 Mawozo
First Capital Command | kind: group | country: BRA | also: Comando Vermelho, Red Command, PCC gang
Proud Boys | kind: group | country: USA | also: Oath Keepers, Ku Klux Klan, Symbionese Liberation Army
Mujahideen | kind: group | country: IMG | also: Mujahedeen
