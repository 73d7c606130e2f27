# format: times 1
# The words that the time rules know: what each is to them, and its number.
# `class` is a case of Lexeme; `value` is what the class counts (a month, a weekday from Monday, a unit, a part of the day …).
# source: written for this project
# licence: same as the project

# Months. `monthShort` needs a number, a full stop or a preposition beside it.
january | class: month | value: 1
february | class: month | value: 2
march | class: month | value: 3
april | class: month | value: 4
may | class: month | value: 5
june | class: month | value: 6
july | class: month | value: 7
august | class: month | value: 8
september | class: month | value: 9
october | class: month | value: 10
november | class: month | value: 11
december | class: month | value: 12
jan | class: monthShort | value: 1
feb | class: monthShort | value: 2
mar | class: monthShort | value: 3
apr | class: monthShort | value: 4
jun | class: monthShort | value: 6
jul | class: monthShort | value: 7
aug | class: monthShort | value: 8
sep | class: monthShort | value: 9
sept | class: monthShort | value: 9
oct | class: monthShort | value: 10
nov | class: monthShort | value: 11
dec | class: monthShort | value: 12

# Weekdays, 1 is Monday.
monday | class: weekday | value: 1
tuesday | class: weekday | value: 2
wednesday | class: weekday | value: 3
thursday | class: weekday | value: 4
friday | class: weekday | value: 5
saturday | class: weekday | value: 6
sunday | class: weekday | value: 7
mondays | class: weekdays | value: 1
tuesdays | class: weekdays | value: 2
wednesdays | class: weekdays | value: 3
thursdays | class: weekdays | value: 4
fridays | class: weekdays | value: 5
saturdays | class: weekdays | value: 6
sundays | class: weekdays | value: 7
mon | class: weekdayShort | value: 1
tue | class: weekdayShort | value: 2
tues | class: weekdayShort | value: 2
wed | class: weekdayShort | value: 3
weds | class: weekdayShort | value: 3
thu | class: weekdayShort | value: 4
thur | class: weekdayShort | value: 4
thurs | class: weekdayShort | value: 4
fri | class: weekdayShort | value: 5
sat | class: weekdayShort | value: 6
sun | class: weekdayShort | value: 7

# Units: 0 second, 1 minute, 2 hour, 3 day, 4 weekend, 5 week, 6 fortnight, 7 month, 8 quarter, 9 season, 10 year, 11 decade, 12 century.
minute | class: unit | value: 1
hour | class: unit | value: 2
day | class: unit | value: 3
weekend | class: unit | value: 4
week | class: unit | value: 5
fortnight | class: unit | value: 6
month | class: unit | value: 7
quarter | class: unit | value: 8
season | class: unit | value: 9
year | class: unit | value: 10
decade | class: unit | value: 11
century | class: unit | value: 12
seconds | class: units | value: 0
minutes | class: units | value: 1
hours | class: units | value: 2
days | class: units | value: 3
weekends | class: units | value: 4
weeks | class: units | value: 5
fortnights | class: units | value: 6
months | class: units | value: 7
quarters | class: units | value: 8
seasons | class: units | value: 9
years | class: units | value: 10
decades | class: units | value: 11
centuries | class: units | value: 12
sec | class: unit | value: 0
min | class: unit | value: 1
hr | class: unit | value: 2
yr | class: unit | value: 10
qtr | class: unit | value: 8
wk | class: unit | value: 5
secs | class: units | value: 0
mins | class: units | value: 1
hrs | class: units | value: 2
yrs | class: units | value: 10
qtrs | class: units | value: 8
wks | class: units | value: 5

# Numbers.
zero | class: cardinal | value: 0
one | class: cardinal | value: 1
two | class: cardinal | value: 2
three | class: cardinal | value: 3
four | class: cardinal | value: 4
five | class: cardinal | value: 5
six | class: cardinal | value: 6
seven | class: cardinal | value: 7
eight | class: cardinal | value: 8
nine | class: cardinal | value: 9
ten | class: cardinal | value: 10
eleven | class: cardinal | value: 11
twelve | class: cardinal | value: 12
thirteen | class: cardinal | value: 13
fourteen | class: cardinal | value: 14
fifteen | class: cardinal | value: 15
sixteen | class: cardinal | value: 16
seventeen | class: cardinal | value: 17
eighteen | class: cardinal | value: 18
nineteen | class: cardinal | value: 19
twenty | class: tens | value: 20
thirty | class: tens | value: 30
forty | class: tens | value: 40
fifty | class: tens | value: 50
sixty | class: tens | value: 60
seventy | class: tens | value: 70
eighty | class: tens | value: 80
ninety | class: tens | value: 90
hundred | class: scale | value: 100
thousand | class: scale | value: 1000
first | class: ordinal | value: 1
third | class: ordinal | value: 3
fourth | class: ordinal | value: 4
fifth | class: ordinal | value: 5
sixth | class: ordinal | value: 6
seventh | class: ordinal | value: 7
eighth | class: ordinal | value: 8
ninth | class: ordinal | value: 9
tenth | class: ordinal | value: 10
eleventh | class: ordinal | value: 11
twelfth | class: ordinal | value: 12
thirteenth | class: ordinal | value: 13
fourteenth | class: ordinal | value: 14
fifteenth | class: ordinal | value: 15
sixteenth | class: ordinal | value: 16
seventeenth | class: ordinal | value: 17
eighteenth | class: ordinal | value: 18
nineteenth | class: ordinal | value: 19
twentieth | class: ordinal | value: 20
thirtieth | class: ordinal | value: 30
second | class: second | value: 2
th | class: ordinalSuffix
st | class: ordinalSuffix
nd | class: ordinalSuffix
rd | class: ordinalSuffix
dozen | class: dozen | value: 12
couple | class: couple
few | class: few
several | class: several
some | class: some
many | class: many
half | class: half
numerous | class: numerous
various | class: various

# Parts of the day: 1 morning, 2 afternoon, 3 evening, 4 night, 5 daytime, 6 midday, 7 dawn, 8 dusk.
morning | class: part | value: 1
afternoon | class: part | value: 2
evening | class: part | value: 3
night | class: part | value: 4
daytime | class: part | value: 5
dawn | class: part | value: 7
dusk | class: part | value: 8
daybreak | class: part | value: 7
nightfall | class: part | value: 8
sunrise | class: part | value: 7
sunset | class: part | value: 8
mornings | class: parts | value: 1
afternoons | class: parts | value: 2
evenings | class: parts | value: 3
nights | class: parts | value: 4
noon | class: hourName | value: 12
midday | class: hourName | value: 12
noontime | class: hourName | value: 12
midnight | class: hourName | value: 0
tonight | class: tonight
overnight | class: overnight
am | class: meridiem | value: 0
pm | class: meridiem | value: 12
b.c | class: bc
a.d | class: ad
a.m | class: meridiem | value: 0
p.m | class: meridiem | value: 12
oclock | class: clockWord

# Days seen from the day of the text.
today | class: relativeDay | value: 0
tomorrow | class: relativeDay | value: 1
yesterday | class: relativeDay | value: -1
tomorrows | class: relativeDay | value: 1

# Seasons: 1 spring … 4 winter.
spring | class: season | value: 1
summer | class: season | value: 2
fall | class: season | value: 3
autumn | class: season | value: 3
winter | class: season | value: 4
springs | class: seasons | value: 1
summers | class: seasons | value: 2
falls | class: seasons | value: 3
autumns | class: seasons | value: 3
winters | class: seasons | value: 4

# Which one.
this | class: this
next | class: next
last | class: last
past | class: past
previous | class: previous
coming | class: coming
upcoming | class: upcoming
following | class: following
current | class: current
same | class: same
that | class: that
these | class: these
those | class: those
latest | class: latest
preceding | class: preceding
prior | class: prior
present | class: present
recent | class: recent
each | class: each
every | class: every
per | class: per
other | class: other
another | class: another
entire | class: entire
whole | class: whole
full | class: full
all | class: all

# Position within a period.
early | class: early
late | class: late
mid | class: mid
middle | class: middle
beginning | class: beginning
start | class: start
end | class: end
earlier | class: earlier
later | class: later
ago | class: ago
hence | class: hence
back | class: back
now | class: now
then | class: then

# Small words that join, limit or govern times.
the | class: the
a | class: a
an | class: an
of | class: of
in | class: in
on | class: on
at | class: at
by | class: by
to | class: to
from | class: from
through | class: through
thru | class: thru
till | class: till
til | class: til
until | class: until
before | class: before
after | class: after
since | class: since
and | class: and
or | class: or
for | class: for
within | class: within
during | class: during
between | class: between
over | class: over
around | class: around
about | class: about
into | class: into
throughout | class: throughout
nearly | class: nearly
almost | class: almost
approximately | class: approximately
roughly | class: roughly
more | class: more
less | class: less
than | class: than
no | class: no
not | class: not
least | class: least
most | class: most
as | class: as
only | class: only
just | class: just
under | class: under
up | class: up
s | class: s
t | class: t
o | class: o
deadline | class: deadline
rest | class: rest
remainder | class: rest
starting | class: starting
commencing | class: starting
once | class: once
twice | class: once
ish | class: ish
any | class: any

# Decades by their word.
twenties | class: decadeWord | value: 20
thirties | class: decadeWord | value: 30
forties | class: decadeWord | value: 40
fifties | class: decadeWord | value: 50
sixties | class: decadeWord | value: 60
seventies | class: decadeWord | value: 70
eighties | class: decadeWord | value: 80
nineties | class: decadeWord | value: 90

# Short forms of “the end of the …”: the unit that ends.
eod | class: periodEnd | value: 3
eow | class: periodEnd | value: 5
eom | class: periodEnd | value: 7
eoy | class: periodEnd | value: 10

# Approximation and length.
long | class: long
old | class: old
term | class: term
period | class: period
time | class: time
moment | class: moment
while | class: while
fiscal | class: fiscal
trading | class: trading
business | class: business
ended | class: ended
ending | class: ending
eve | class: eve
era | class: era
ad | class: ad
ce | class: ce
bc | class: bc
bce | class: bce
holiday | class: holiday
holidays | class: holidays

# Sets: 1 hourly, 2 daily, 3 weekly, 4 monthly, 5 quarterly, 6 yearly, 7 fortnightly, 8 half-yearly.
hourly | class: frequency | value: 1
daily | class: frequency | value: 2
everyday | class: frequency | value: 0
weekly | class: frequency | value: 3
monthly | class: frequency | value: 4
quarterly | class: frequency | value: 5
yearly | class: frequency | value: 6
annually | class: frequency | value: 6
biweekly | class: frequency | value: 7
fortnightly | class: frequency | value: 7
semiannually | class: frequency | value: 8

# References that stay symbolic: 0 present, 1 past, 2 future.
currently | class: adverbRef | value: 0
nowadays | class: adverbRef | value: 0
recently | class: adverbRef | value: 1
lately | class: adverbRef | value: 1
soon | class: adverbRef | value: 2
future | class: future
former | class: former

# Quarters and halves by letter: Q3, H1; percent, so that a count is no day.
q | class: quarterLetter
h | class: halfLetter
percent | class: percent
pct | class: percent
