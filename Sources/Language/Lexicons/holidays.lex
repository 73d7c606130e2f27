# format: holidays 1
# Days with a name. `date` is MM-DD; `nth` is month, weekday (1 is Monday), which one (-1 the last); `easter` and `orthodox` count
# days from that Easter; `table` names the days of one feast year by year, where no short rule gives them.
# `plus` moves the day: the day after the fourth Thursday of November.
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
eid al-fitr | table: 2010-09-10, 2011-08-30, 2012-08-19, 2013-08-08, 2014-07-28, 2015-07-17, 2016-07-06, 2017-06-25, 2018-06-15, 2019-06-04, 2020-05-24, 2021-05-13, 2022-05-02, 2023-04-21, 2024-04-10, 2025-03-30, 2026-03-20, 2027-03-10, 2028-02-26, 2029-02-14, 2030-02-04
eid al-adha | table: 2010-11-16, 2011-11-06, 2012-10-26, 2013-10-15, 2014-10-04, 2015-09-23, 2016-09-11, 2017-09-01, 2018-08-21, 2019-08-11, 2020-07-31, 2021-07-20, 2022-07-09, 2023-06-28, 2024-06-16, 2025-06-06, 2026-05-27, 2027-05-16, 2028-05-05, 2029-04-24, 2030-04-13
ramadan | table: 2010-08-11, 2011-08-01, 2012-07-20, 2013-07-09, 2014-06-28, 2015-06-18, 2016-06-06, 2017-05-27, 2018-05-16, 2019-05-06, 2020-04-24, 2021-04-13, 2022-04-02, 2023-03-23, 2024-03-11, 2025-03-01, 2026-02-18, 2027-02-08, 2028-01-28, 2029-01-16, 2030-01-06
lunar new year | table: 2010-02-14, 2011-02-03, 2012-01-23, 2013-02-10, 2014-01-31, 2015-02-19, 2016-02-08, 2017-01-28, 2018-02-16, 2019-02-05, 2020-01-25, 2021-02-12, 2022-02-01, 2023-01-22, 2024-02-10, 2025-01-29, 2026-02-17, 2027-02-06, 2028-01-26, 2029-02-13, 2030-02-03
chinese new year | table: 2010-02-14, 2011-02-03, 2012-01-23, 2013-02-10, 2014-01-31, 2015-02-19, 2016-02-08, 2017-01-28, 2018-02-16, 2019-02-05, 2020-01-25, 2021-02-12, 2022-02-01, 2023-01-22, 2024-02-10, 2025-01-29, 2026-02-17, 2027-02-06, 2028-01-26, 2029-02-13, 2030-02-03
