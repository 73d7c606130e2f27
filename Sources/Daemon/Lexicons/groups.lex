# format: groups 1
# source: written for this project from general knowledge of the treaties and declarations named; state of 2025
# licence: same as the project
# Groups of countries that rules may name: head: name | also: other names | of: members, each with the first day in it and, after
# `..`, the first day out of it. A rule asked on a day counts the members of that day. The bodies themselves are actors of their
# own ("EU", "NATO"); these are their members.

# Treaties of Rome, in force 1958-01-01, and accessions
EU members | also: EU member states, EU states, members of the EU | of: BEL 1958-01-01, FRA 1958-01-01, DEU 1958-01-01, ITA 1958-01-01, LUX 1958-01-01, NLD 1958-01-01, DNK 1973-01-01, IRL 1973-01-01, GBR 1973-01-01..2020-02-01, GRC 1981-01-01, ESP 1986-01-01, PRT 1986-01-01, AUT 1995-01-01, FIN 1995-01-01, SWE 1995-01-01, CYP 2004-05-01, CZE 2004-05-01, EST 2004-05-01, HUN 2004-05-01, LVA 2004-05-01, LTU 2004-05-01, MLT 2004-05-01, POL 2004-05-01, SVK 2004-05-01, SVN 2004-05-01, BGR 2007-01-01, ROU 2007-01-01, HRV 2013-07-01

# North Atlantic Treaty, in force 1949-08-24, and accessions
NATO members | also: NATO member states, NATO states, NATO allies, members of NATO | of: BEL 1949-08-24, CAN 1949-08-24, DNK 1949-08-24, FRA 1949-08-24, ISL 1949-08-24, ITA 1949-08-24, LUX 1949-08-24, NLD 1949-08-24, NOR 1949-08-24, PRT 1949-08-24, GBR 1949-08-24, USA 1949-08-24, GRC 1952-02-18, TUR 1952-02-18, DEU 1955-05-06, ESP 1982-05-30, CZE 1999-03-12, HUN 1999-03-12, POL 1999-03-12, BGR 2004-03-29, EST 2004-03-29, LVA 2004-03-29, LTU 2004-03-29, ROU 2004-03-29, SVK 2004-03-29, SVN 2004-03-29, ALB 2009-04-01, HRV 2009-04-01, MNE 2017-06-05, MKD 2020-03-27, FIN 2023-04-04, SWE 2024-03-07

# Rambouillet 1975, San Juan 1976
G7 members | also: G7 states, G7 countries, members of the G7 | of: FRA 1975-11-15, DEU 1975-11-15, ITA 1975-11-15, JPN 1975-11-15, GBR 1975-11-15, USA 1975-11-15, CAN 1976-06-27

# The states; the European and the African Union are members besides
G20 members | also: G20 states, G20 countries, members of the G20 | of: ARG 1999-09-26, AUS 1999-09-26, BRA 1999-09-26, CAN 1999-09-26, CHN 1999-09-26, FRA 1999-09-26, DEU 1999-09-26, IND 1999-09-26, IDN 1999-09-26, ITA 1999-09-26, JPN 1999-09-26, KOR 1999-09-26, MEX 1999-09-26, RUS 1999-09-26, SAU 1999-09-26, ZAF 1999-09-26, TUR 1999-09-26, GBR 1999-09-26, USA 1999-09-26

# Yekaterinburg 2009, Johannesburg 2023
BRICS members | also: BRICS states, BRICS countries, members of BRICS | of: BRA 2009-06-16, RUS 2009-06-16, IND 2009-06-16, CHN 2009-06-16, ZAF 2010-12-24, EGY 2024-01-01, ETH 2024-01-01, IRN 2024-01-01, ARE 2024-01-01, IDN 2025-01-06

# Article 23 of the UN Charter
permanent members of the Security Council | also: P5, UN Security Council permanent members | of: CHN, FRA, RUS, GBR, USA

# Alma-Ata 1991; Ukraine never ratified the charter
CIS members | also: CIS states, members of the CIS | of: ARM 1991-12-21, AZE 1991-12-21, BLR 1991-12-08, KAZ 1991-12-21, KGZ 1991-12-21, MDA 1991-12-21, RUS 1991-12-08, TJK 1991-12-21, UZB 1991-12-21, GEO 1993-12-03..2009-08-18

# Charter of 2002
CSTO members | also: CSTO states, members of the CSTO | of: ARM 2002-10-07, BLR 2002-10-07, KAZ 2002-10-07, KGZ 2002-10-07, RUS 2002-10-07, TJK 2002-10-07, UZB 2006-06-23..2012-12-19

Shanghai Cooperation Organization members | also: SCO members, SCO states, members of the SCO | of: CHN 2001-06-15, KAZ 2001-06-15, KGZ 2001-06-15, RUS 2001-06-15, TJK 2001-06-15, UZB 2001-06-15, IND 2017-06-09, PAK 2017-06-09, IRN 2023-07-04, BLR 2024-07-04

ASEAN members | also: ASEAN states, members of ASEAN | of: IDN 1967-08-08, MYS 1967-08-08, PHL 1967-08-08, SGP 1967-08-08, THA 1967-08-08, BRN 1984-01-07, VNM 1995-07-28, LAO 1997-07-23, MMR 1997-07-23, KHM 1999-04-30, TLS 2025-10-26

GCC members | also: GCC states, members of the GCC | of: BHR 1981-05-25, KWT 1981-05-25, OMN 1981-05-25, QAT 1981-05-25, SAU 1981-05-25, ARE 1981-05-25

# Suspensions (Egypt 1979, Libya and Syria 2011) are not counted
Arab League members | also: Arab League states, Arab states, members of the Arab League | of: EGY 1945-03-22, IRQ 1945-03-22, JOR 1945-03-22, LBN 1945-03-22, SAU 1945-03-22, SYR 1945-03-22, YEM 1945-05-05, LBY 1953-03-28, SDN 1956-01-19, MAR 1958-10-01, TUN 1958-10-01, KWT 1961-07-20, DZA 1962-08-16, BHR 1971-09-11, QAT 1971-09-11, OMN 1971-09-29, ARE 1971-12-06, MRT 1973-11-26, SOM 1974-02-14, PSE 1976-09-09, DJI 1977-09-04, COM 1993-11-20

# Baghdad 1960
OPEC members | also: OPEC states, members of OPEC | of: IRN 1960-09-14, IRQ 1960-09-14, KWT 1960-09-14, SAU 1960-09-14, VEN 1960-09-14, QAT 1961-01-01..2019-01-01, LBY 1962-01-01, ARE 1967-01-01, DZA 1969-01-01, NGA 1971-01-01, AGO 2007-01-01..2024-01-01, GAB 2016-07-01, GNQ 2017-05-25, COG 2018-06-22

# Burkina Faso, Mali and Niger left in 2025
ECOWAS members | also: ECOWAS states, members of ECOWAS | of: BEN 1975-05-28, CPV 1977-01-01, CIV 1975-05-28, GMB 1975-05-28, GHA 1975-05-28, GIN 1975-05-28, GNB 1975-05-28, LBR 1975-05-28, NGA 1975-05-28, SEN 1975-05-28, SLE 1975-05-28, TGO 1975-05-28, BFA 1975-05-28..2025-01-29, MLI 1975-05-28..2025-01-29, NER 1975-05-28..2025-01-29
Alliance of Sahel States members | also: AES members, AES states | of: BFA 2023-09-16, MLI 2023-09-16, NER 2023-09-16

Five Eyes | also: Five Eyes members | of: AUS, CAN, NZL, GBR, USA
AUKUS members | also: members of AUKUS | of: AUS 2021-09-15, GBR 2021-09-15, USA 2021-09-15
Quad members | also: members of the Quad | of: AUS 2017-11-12, IND 2017-11-12, JPN 2017-11-12, USA 2017-11-12
Visegrád Group members | also: Visegrad Group members, V4 members, Visegrád states | of: CZE 1993-01-01, HUN 1991-02-15, POL 1991-02-15, SVK 1993-01-01
Nordic countries | also: Nordic states | of: DNK, FIN, ISL, NOR, SWE
Baltic countries | also: Baltic states | of: EST, LVA, LTU
E3 states | of: FRA, DEU, GBR
P5+1 states | also: E3+3 states | of: CHN, FRA, DEU, RUS, GBR, USA
