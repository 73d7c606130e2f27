# format: holidays 1
# Days with a name. `date` is MM-DD; `nth` is month, weekday (1 is Monday), which one (-1 the last); `easter` and `orthodox` count
# days from that Easter; `islamic` is month and day of the arithmetic Islamic calendar; `hebrew` month (from Tishri; from Adar on
# -1 Adar, -2 Nisan, -3 Iyar, -4 Sivan, -6 Av) and day; `tithi` is month (1 Chaitra), lunar day and the hour of India's clock that decides.
# `table` names days year by year and goes before what is computed. `plus` moves the day: the day after the fourth Thursday of
# November; `days` is how long a feast lasts; `capital`: in small letters it is another word.
# source: written for this project; Eid, Ramadan and Lunar New Year after the published civil calendars
# licence: same as the project
christmas | date: 12-25
christmas day | date: 12-25
christmas eve | date: 12-24
xmas | date: 12-25
boxing day | date: 12-26
new year's day | date: 01-01
new year's | date: 01-01
new years day | date: 01-01
new year's eve | date: 12-31
new years eve | date: 12-31
new year eve | date: 12-31
halloween | date: 10-31
valentine's day | date: 02-14
valentines day | date: 02-14
st. patrick's day | date: 03-17
saint patrick's day | date: 03-17
st patrick's day | date: 03-17
independence day | date: 07-04
veterans day | date: 11-11
armistice day | date: 11-11
bastille day | date: 07-14
may day | date: 05-01
earth day | date: 04-22
april fools' day | date: 04-01
labor day | nth: 9 1 1
memorial day | nth: 5 1 -1
thanksgiving | nth: 11 4 4
thanksgiving day | nth: 11 4 4
thanks giving day | nth: 11 4 4
black friday | nth: 11 4 4 | plus: 1
cyber monday | nth: 11 4 4 | plus: 4
columbus day | nth: 10 1 2
martin luther king day | nth: 1 1 3
mlk day | nth: 1 1 3
presidents day | nth: 2 1 3
presidents' day | nth: 2 1 3
mother's day | nth: 5 7 2
mothers day | nth: 5 7 2
father's day | nth: 6 7 3
fathers day | nth: 6 7 3
election day | nth: 11 1 1 | plus: 1
easter | easter: 0
easter sunday | easter: 0
easter monday | easter: 1
good friday | easter: -2
holy saturday | easter: -1
palm sunday | easter: -7
maundy thursday | easter: -3
ash wednesday | easter: -46
mardi gras | easter: -47
shrove tuesday | easter: -47
ascension day | easter: 39
pentecost | easter: 49
whit monday | easter: 50
corpus christi | easter: 60
orthodox easter | orthodox: 0
orthodox good friday | orthodox: -2
orthodox christmas | date: 01-07
eid al-fitr | islamic: 10 1 | table: 2010-09-10, 2011-08-30, 2012-08-19, 2013-08-08, 2014-07-28, 2015-07-17, 2016-07-06, 2017-06-25, 2018-06-15, 2019-06-04, 2020-05-24, 2021-05-13, 2022-05-02, 2023-04-21, 2024-04-10, 2025-03-30, 2026-03-20, 2027-03-10, 2028-02-26, 2029-02-14, 2030-02-04
eid al-adha | islamic: 12 10 | table: 2010-11-16, 2011-11-06, 2012-10-26, 2013-10-15, 2014-10-04, 2015-09-23, 2016-09-11, 2017-09-01, 2018-08-21, 2019-08-11, 2020-07-31, 2021-07-20, 2022-07-09, 2023-06-28, 2024-06-16, 2025-06-06, 2026-05-27, 2027-05-16, 2028-05-05, 2029-04-24, 2030-04-13
ramadan | islamic: 9 1 | days: 30 | table: 2010-08-11, 2011-08-01, 2012-07-20, 2013-07-09, 2014-06-28, 2015-06-18, 2016-06-06, 2017-05-27, 2018-05-16, 2019-05-06, 2020-04-24, 2021-04-13, 2022-04-02, 2023-03-23, 2024-03-11, 2025-03-01, 2026-02-18, 2027-02-08, 2028-01-28, 2029-01-16, 2030-01-06
lunar new year | table: 2010-02-14, 2011-02-03, 2012-01-23, 2013-02-10, 2014-01-31, 2015-02-19, 2016-02-08, 2017-01-28, 2018-02-16, 2019-02-05, 2020-01-25, 2021-02-12, 2022-02-01, 2023-01-22, 2024-02-10, 2025-01-29, 2026-02-17, 2027-02-06, 2028-01-26, 2029-02-13, 2030-02-03
chinese new year | table: 2010-02-14, 2011-02-03, 2012-01-23, 2013-02-10, 2014-01-31, 2015-02-19, 2016-02-08, 2017-01-28, 2018-02-16, 2019-02-05, 2020-01-25, 2021-02-12, 2022-02-01, 2023-01-22, 2024-02-10, 2025-01-29, 2026-02-17, 2027-02-06, 2028-01-26, 2029-02-13, 2030-02-03
juneteenth | date: 06-19
canada day | date: 07-01
australia day | date: 01-26
anzac day | date: 04-25
remembrance day | date: 11-11
victory day | date: 05-09
all saints' day | date: 11-01
cinco de mayo | date: 05-05
groundhog day | date: 02-02
saint patricks day | date: 03-17
st. patricks day | date: 03-17
indigenous peoples' day | nth: 10 1 2
# Jewish feasts by the arithmetic of the Hebrew calendar: the first whole day; they begin at the sunset before.
rosh hashanah | hebrew: 1 1 | days: 2
yom kippur | hebrew: 1 10
sukkot | hebrew: 1 15 | days: 7
hanukkah | hebrew: 3 25 | days: 8
passover | hebrew: -2 15 | days: 8
purim | hebrew: -1 14
shavuot | hebrew: -4 6 | days: 2
chanukah | hebrew: 3 25 | days: 8
diwali | tithi: 7 30 18 | table: 2010-11-05, 2011-10-26, 2012-11-13, 2013-11-03, 2014-10-23, 2015-11-11, 2016-10-30, 2017-10-19, 2018-11-07, 2019-10-27, 2020-11-14, 2021-11-04, 2022-10-24, 2023-11-12, 2024-11-01, 2025-10-20
simchat torah | hebrew: 1 23
shemini atzeret | hebrew: 1 22
lag b'omer | hebrew: -3 18
tisha b'av | hebrew: -6 9
tu bishvat | table: 2015-02-04, 2016-01-25, 2017-02-11, 2018-01-31, 2019-01-21, 2020-02-10, 2021-01-28, 2022-01-17, 2023-02-06, 2024-01-25, 2025-02-13, 2026-02-02
rosh hashana | hebrew: 1 1 | days: 2
sukkoth | hebrew: 1 15 | days: 7
succos | hebrew: 1 15 | days: 7
pesach | hebrew: -2 15 | days: 8
# Islamic feasts.
eid ul-fitr | islamic: 10 1
id al-fitr | islamic: 10 1
eid ul-adha | islamic: 12 10
id ul-adha | islamic: 12 10
bakr id | islamic: 12 10
bakrid | islamic: 12 10
feast of the sacrifice | islamic: 12 10
feast of sacrifice | islamic: 12 10
sacrifice feast | islamic: 12 10
islamic new year | islamic: 1 1
hijri new year | islamic: 1 1
arabic new year | islamic: 1 1
ashura | islamic: 1 10
day of ashura | islamic: 1 10
mawlid | islamic: 3 12
laylat al-qadr | islamic: 9 27
night of power | islamic: 9 27
isra and mi'raj | islamic: 7 27
# Indian feasts by the lunar day.
deepavali | tithi: 7 30 18
dhanteras | tithi: 7 28 18
bhai dooj | tithi: 8 2 12
chhath | tithi: 8 6 18
chhath puja | tithi: 8 6 18
guru nanak jayanti | tithi: 8 15 6
gurpurab | tithi: 8 15 6
vasant panchami | tithi: 11 5 9
maha shivaratri | tithi: 11 29 24
guru ravidass jayanti | tithi: 11 15 6
holika dahan | tithi: 12 15 18
chhoti holi | tithi: 12 15 18
holi | tithi: 12 15 18 | plus: 1
phagwah | tithi: 12 15 18 | plus: 1
ugadi | tithi: 1 1 6
gudi padwa | tithi: 1 1 6
rama navami | tithi: 1 9 12
ram navami | tithi: 1 9 12
mahavir jayanti | tithi: 1 13 6
buddha purnima | tithi: 2 15 6
vesak | tithi: 2 15 6
vaisakha | tithi: 2 15 6
raksha bandhan | tithi: 5 15 12
rakhi | tithi: 5 15 12
janmashtami | tithi: 5 23 24
krishna janmashtami | tithi: 5 23 24
ganesh chaturthi | tithi: 6 4 12
navaratri | tithi: 7 1 6 | days: 9
navratri | tithi: 7 1 6 | days: 9
dussehra | tithi: 7 10 14
vijayadashami | tithi: 7 10 14
valmiki jayanti | tithi: 7 15 6
karva chauth | tithi: 7 19 20
vaisakhi | date: 04-14
baisakhi | date: 04-14
pongal | date: 01-15
makar sankranti | date: 01-14
# More of the Western and Orthodox year.
st. paddy's day | date: 03-17
saint paddy's day | date: 03-17
st paddy's day | date: 03-17
saint patrick | date: 03-17
pancake day | easter: -47
pancake tuesday | easter: -47
lent | easter: -46 | days: 46 | capital: yes
whit sunday | easter: 49
white sunday | easter: 49
trinity sunday | easter: 56
orthodox easter monday | orthodox: 1
clean monday | orthodox: -48
orthodox shrove monday | orthodox: -48
lazarus saturday | orthodox: -8
great lent | orthodox: -48 | days: 40
great fast | orthodox: -48 | days: 40
easter mon | easter: 1
new year day | date: 01-01
epiphany | date: 01-06 | capital: yes
candlemas | date: 02-02
guy fawkes night | date: 11-05
bonfire night | date: 11-05
boss's day | date: 10-16
king's day | date: 04-27
koningsdag | date: 04-27
unity day | date: 11-04
russia day | date: 06-12
defender of the fatherland day | date: 02-23
international women's day | date: 03-08
women's day | date: 03-08
international workers' day | date: 05-01
labour day | date: 05-01
human rights day | date: 12-10
world aids day | date: 12-01
world refugee day | date: 06-20
nowruz | date: 03-20
martin luther king jr. day | nth: 1 1 3
mlk jr. day | nth: 1 1 3
martin luther king jr day | nth: 1 1 3
super tuesday | nth: 3 2 1
pargat diwas | tithi: 7 15 6
gokulashtami | tithi: 5 23 24
mahaveer janma kalyanak | tithi: 1 13 6
feast of the ingathering | hebrew: 1 15 | days: 7
feast of tabernacles | hebrew: 1 15 | days: 7
amun jadid | islamic: 1 1
vasakhi | date: 04-14
kaanum pongal | date: 01-16
earth hour | nth: 3 6 -1
