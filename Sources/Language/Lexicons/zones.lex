# format: zones 1
# Zones as news names them: abbreviations (`name`), and cities whose name before "time" means their zone (`city`).
# `zone` is an IANA name, whose rules hold at the date of the event, or a fixed offset in minutes east of UTC.
# EST is read as ET: in summer copy it almost always means the clock on the wall.
# source: written for this project; zone names of the IANA time zone database (public domain)
# licence: same as the project
gmt | offset: 0
utc | offset: 0
z | offset: 0
bst | zone: Europe/London
et | zone: America/New_York
est | zone: America/New_York
edt | zone: America/New_York
ct | zone: America/Chicago
cst | zone: America/Chicago
cdt | zone: America/Chicago
mt | zone: America/Denver
mst | zone: America/Denver
mdt | zone: America/Denver
pt | zone: America/Los_Angeles
pst | zone: America/Los_Angeles
pdt | zone: America/Los_Angeles
cet | zone: Europe/Brussels
cest | zone: Europe/Brussels
eet | zone: Europe/Kyiv
eest | zone: Europe/Kyiv
msk | zone: Europe/Moscow
ist | zone: Asia/Kolkata
jst | zone: Asia/Tokyo
kst | zone: Asia/Seoul
hkt | zone: Asia/Hong_Kong
sgt | zone: Asia/Singapore
pkt | zone: Asia/Karachi
aest | zone: Australia/Sydney
aedt | zone: Australia/Sydney
moscow | zone: Europe/Moscow | city: yes
kyiv | zone: Europe/Kyiv | city: yes
kiev | zone: Europe/Kyiv | city: yes
brussels | zone: Europe/Brussels | city: yes
paris | zone: Europe/Paris | city: yes
berlin | zone: Europe/Berlin | city: yes
london | zone: Europe/London | city: yes
vienna | zone: Europe/Vienna | city: yes
geneva | zone: Europe/Zurich | city: yes
rome | zone: Europe/Rome | city: yes
madrid | zone: Europe/Madrid | city: yes
warsaw | zone: Europe/Warsaw | city: yes
minsk | zone: Europe/Minsk | city: yes
helsinki | zone: Europe/Helsinki | city: yes
ankara | zone: Europe/Istanbul | city: yes
istanbul | zone: Europe/Istanbul | city: yes
washington | zone: America/New_York | city: yes
eastern | zone: America/New_York | city: yes
central | zone: America/Chicago | city: yes
mountain | zone: America/Denver | city: yes
pacific | zone: America/Los_Angeles | city: yes
beijing | zone: Asia/Shanghai | city: yes
shanghai | zone: Asia/Shanghai | city: yes
tokyo | zone: Asia/Tokyo | city: yes
seoul | zone: Asia/Seoul | city: yes
delhi | zone: Asia/Kolkata | city: yes
kabul | zone: Asia/Kabul | city: yes
tehran | zone: Asia/Tehran | city: yes
baghdad | zone: Asia/Baghdad | city: yes
jerusalem | zone: Asia/Jerusalem | city: yes
israel | zone: Asia/Jerusalem | city: yes
damascus | zone: Asia/Damascus | city: yes
cairo | zone: Africa/Cairo | city: yes
nairobi | zone: Africa/Nairobi | city: yes
sydney | zone: Australia/Sydney | city: yes
beirut | zone: Asia/Beirut | city: yes
doha | zone: Asia/Qatar | city: yes
riyadh | zone: Asia/Riyadh | city: yes
jeddah | zone: Asia/Riyadh | city: yes
dubai | zone: Asia/Dubai | city: yes
islamabad | zone: Asia/Karachi | city: yes
karachi | zone: Asia/Karachi | city: yes
jakarta | zone: Asia/Jakarta | city: yes
manila | zone: Asia/Manila | city: yes
bangkok | zone: Asia/Bangkok | city: yes
hanoi | zone: Asia/Ho_Chi_Minh | city: yes
singapore | zone: Asia/Singapore | city: yes
taipei | zone: Asia/Taipei | city: yes
mumbai | zone: Asia/Kolkata | city: yes
dhaka | zone: Asia/Dhaka | city: yes
colombo | zone: Asia/Colombo | city: yes
kathmandu | zone: Asia/Kathmandu | city: yes
lagos | zone: Africa/Lagos | city: yes
abuja | zone: Africa/Lagos | city: yes
johannesburg | zone: Africa/Johannesburg | city: yes
pretoria | zone: Africa/Johannesburg | city: yes
khartoum | zone: Africa/Khartoum | city: yes
addis | zone: Africa/Addis_Ababa | city: yes
tripoli | zone: Africa/Tripoli | city: yes
tunis | zone: Africa/Tunis | city: yes
algiers | zone: Africa/Algiers | city: yes
ottawa | zone: America/Toronto | city: yes
toronto | zone: America/Toronto | city: yes
caracas | zone: America/Caracas | city: yes
bogota | zone: America/Bogota | city: yes
lima | zone: America/Lima | city: yes
brasilia | zone: America/Sao_Paulo | city: yes
havana | zone: America/Havana | city: yes
lisbon | zone: Europe/Lisbon | city: yes
stockholm | zone: Europe/Stockholm | city: yes
oslo | zone: Europe/Oslo | city: yes
copenhagen | zone: Europe/Copenhagen | city: yes
budapest | zone: Europe/Budapest | city: yes
prague | zone: Europe/Prague | city: yes
bucharest | zone: Europe/Bucharest | city: yes
sofia | zone: Europe/Sofia | city: yes
athens | zone: Europe/Athens | city: yes
belgrade | zone: Europe/Belgrade | city: yes
zagreb | zone: Europe/Zagreb | city: yes
tallinn | zone: Europe/Tallinn | city: yes
riga | zone: Europe/Riga | city: yes
vilnius | zone: Europe/Vilnius | city: yes
tbilisi | zone: Asia/Tbilisi | city: yes
yerevan | zone: Asia/Yerevan | city: yes
baku | zone: Asia/Baku | city: yes
tashkent | zone: Asia/Tashkent | city: yes
almaty | zone: Asia/Almaty | city: yes
dublin | zone: Europe/Dublin | city: yes
amsterdam | zone: Europe/Amsterdam | city: yes
strasbourg | zone: Europe/Brussels | city: yes
canberra | zone: Australia/Sydney | city: yes
wellington | zone: Pacific/Auckland | city: yes
auckland | zone: Pacific/Auckland | city: yes
lviv | zone: Europe/Kyiv | city: yes
amman | zone: Asia/Amman | city: yes
kuwait | zone: Asia/Kuwait | city: yes
pyongyang | zone: Asia/Seoul | city: yes
new york | zone: America/New_York | city: yes
hong kong | zone: Asia/Hong_Kong | city: yes
tel aviv | zone: Asia/Jerusalem | city: yes
mexico city | zone: America/Mexico_City | city: yes
buenos aires | zone: America/Argentina/Buenos_Aires | city: yes
los angeles | zone: America/Los_Angeles | city: yes
new delhi | zone: Asia/Kolkata | city: yes
abu dhabi | zone: Asia/Dubai | city: yes
