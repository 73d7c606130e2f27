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
