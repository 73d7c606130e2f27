# format: token 1
# source: written for this project
# licence: Apache-2.0
# One word a line and its kind. Words are compared without regard to case.
#   title         an abbreviation before a name; a sentence never ends at its full stop
#   numbered      an abbreviation only before a figure
#   abbreviation  an abbreviation that may also close a sentence
#   prefix        keeps its hyphen as part of one word
#   unit          cut from the figure it is written onto
#   starter       opens a sentence when it follows an abbreviation
#   saying        verb after a quoted exclamation and its speaker
#   split         one written word, two words of grammar; cut after so many bytes

# Titles, offices and ranks
adm. | kind: title
amb. | kind: title
asst. | kind: title
atty. | kind: title
brig. | kind: title
capt. | kind: title
cf. | kind: title
cmdr. | kind: title
col. | kind: title
cols. | kind: title
cpl. | kind: title
dep. | kind: title
det. | kind: title
dr. | kind: title
drs. | kind: title
e.g. | kind: title
eg. | kind: title
ft. | kind: title
gen. | kind: title
gens. | kind: title
gov. | kind: title
govs. | kind: title
hon. | kind: title
i.e. | kind: title
ie. | kind: title
insp. | kind: title
lt. | kind: title
m. | kind: title
maj. | kind: title
messrs. | kind: title
mlle. | kind: title
mme. | kind: title
mr. | kind: title
mrs. | kind: title
ms. | kind: title
mt. | kind: title
pfc. | kind: title
pres. | kind: title
prof. | kind: title
profs. | kind: title
pvt. | kind: title
rep. | kind: title
reps. | kind: title
rev. | kind: title
sec. | kind: title
sen. | kind: title
sens. | kind: title
sgt. | kind: title
st. | kind: title
ste. | kind: title
supt. | kind: title
viz. | kind: title
vs. | kind: title

# Before figures
approx. | kind: numbered
c. | kind: numbered
ca. | kind: numbered
ext. | kind: numbered
fig. | kind: numbered
figs. | kind: numbered
no. | kind: numbered
nos. | kind: numbered
p. | kind: numbered
para. | kind: numbered
paras. | kind: numbered
pp. | kind: numbered
sect. | kind: numbered
vol. | kind: numbered

# Companies
bros. | kind: abbreviation
co. | kind: abbreviation
corp. | kind: abbreviation
cos. | kind: abbreviation
inc. | kind: abbreviation
llc. | kind: abbreviation
ltd. | kind: abbreviation
plc. | kind: abbreviation

# Months and days
apr. | kind: abbreviation
aug. | kind: abbreviation
dec. | kind: abbreviation
feb. | kind: abbreviation
fri. | kind: abbreviation
jan. | kind: abbreviation
jul. | kind: abbreviation
jun. | kind: abbreviation
mon. | kind: abbreviation
nov. | kind: abbreviation
oct. | kind: abbreviation
sep. | kind: abbreviation
sept. | kind: abbreviation
thu. | kind: abbreviation
thur. | kind: abbreviation
thurs. | kind: abbreviation
tue. | kind: abbreviation
tues. | kind: abbreviation
wed. | kind: abbreviation

# Places
ala. | kind: abbreviation
ariz. | kind: abbreviation
ave. | kind: abbreviation
bldg. | kind: abbreviation
blvd. | kind: abbreviation
calif. | kind: abbreviation
colo. | kind: abbreviation
conn. | kind: abbreviation
d.c. | kind: abbreviation
fla. | kind: abbreviation
ga. | kind: abbreviation
kan. | kind: abbreviation
ky. | kind: abbreviation
md. | kind: abbreviation
mich. | kind: abbreviation
minn. | kind: abbreviation
n.h. | kind: abbreviation
neb. | kind: abbreviation
nev. | kind: abbreviation
okla. | kind: abbreviation
ont. | kind: abbreviation
que. | kind: abbreviation
rd. | kind: abbreviation
sq. | kind: abbreviation
tenn. | kind: abbreviation
tex. | kind: abbreviation
va. | kind: abbreviation
vt. | kind: abbreviation
wis. | kind: abbreviation

# Other
a.m. | kind: abbreviation
al. | kind: abbreviation
ass't. | kind: abbreviation
assn. | kind: abbreviation
assoc. | kind: abbreviation
attn. | kind: abbreviation
conf. | kind: abbreviation
cu. | kind: abbreviation
dept. | kind: abbreviation
depts. | kind: abbreviation
dist. | kind: abbreviation
div. | kind: abbreviation
e.u. | kind: abbreviation
eds. | kind: abbreviation
encl. | kind: abbreviation
esp. | kind: abbreviation
esq. | kind: abbreviation
etc. | kind: abbreviation
exec. | kind: abbreviation
govt. | kind: abbreviation
hr. | kind: abbreviation
hrs. | kind: abbreviation
incl. | kind: abbreviation
intl. | kind: abbreviation
jr. | kind: abbreviation
lb. | kind: abbreviation
lbs. | kind: abbreviation
mfg. | kind: abbreviation
mgr. | kind: abbreviation
mins. | kind: abbreviation
misc. | kind: abbreviation
mln. | kind: abbreviation
natl. | kind: abbreviation
orig. | kind: abbreviation
oz. | kind: abbreviation
p.m. | kind: abbreviation
pct. | kind: abbreviation
ph. | kind: abbreviation
ph.d. | kind: abbreviation
secs. | kind: abbreviation
spec. | kind: abbreviation
sr. | kind: abbreviation
tel. | kind: abbreviation
tn. | kind: abbreviation
u.k. | kind: abbreviation
u.n. | kind: abbreviation
u.s. | kind: abbreviation
univ. | kind: abbreviation
yr. | kind: abbreviation
yrs. | kind: abbreviation

# Hyphened prefixes
anti | kind: prefix
arch | kind: prefix
bi | kind: prefix
bio | kind: prefix
co | kind: prefix
counter | kind: prefix
cyber | kind: prefix
de | kind: prefix
e | kind: prefix
eco | kind: prefix
electro | kind: prefix
ex | kind: prefix
extra | kind: prefix
geo | kind: prefix
hydro | kind: prefix
hyper | kind: prefix
infra | kind: prefix
inter | kind: prefix
intra | kind: prefix
macro | kind: prefix
mega | kind: prefix
meta | kind: prefix
micro | kind: prefix
mid | kind: prefix
mini | kind: prefix
mono | kind: prefix
multi | kind: prefix
neo | kind: prefix
non | kind: prefix
over | kind: prefix
para | kind: prefix
poly | kind: prefix
post | kind: prefix
pre | kind: prefix
pro | kind: prefix
proto | kind: prefix
pseudo | kind: prefix
psycho | kind: prefix
quasi | kind: prefix
re | kind: prefix
semi | kind: prefix
socio | kind: prefix
sub | kind: prefix
tele | kind: prefix
thermo | kind: prefix
trans | kind: prefix
tri | kind: prefix
uh | kind: prefix
ultra | kind: prefix
un | kind: prefix
under | kind: prefix

# Units
a.m | kind: unit
a.m. | kind: unit
am | kind: unit
b | kind: unit
bn | kind: unit
c | kind: unit
cm | kind: unit
f | kind: unit
ft | kind: unit
gb | kind: unit
ghz | kind: unit
gw | kind: unit
hr | kind: unit
hrs | kind: unit
hz | kind: unit
k | kind: unit
kg | kind: unit
khz | kind: unit
km | kind: unit
kmh | kind: unit
kph | kind: unit
kw | kind: unit
kwh | kind: unit
lb | kind: unit
lbs | kind: unit
m | kind: unit
mb | kind: unit
mhz | kind: unit
min | kind: unit
mins | kind: unit
mln | kind: unit
mm | kind: unit
mn | kind: unit
mph | kind: unit
mw | kind: unit
mwh | kind: unit
oz | kind: unit
p.m | kind: unit
p.m. | kind: unit
pct | kind: unit
percent | kind: unit
pm | kind: unit
sec | kind: unit
secs | kind: unit
tb | kind: unit
tn | kind: unit
x | kind: unit
yrs | kind: unit

# Sentence openers
a | kind: starter
according | kind: starter
after | kind: starter
all | kind: starter
also | kind: starter
although | kind: starter
an | kind: starter
and | kind: starter
another | kind: starter
as | kind: starter
asked | kind: starter
at | kind: starter
because | kind: starter
before | kind: starter
both | kind: starter
but | kind: starter
by | kind: starter
despite | kind: starter
during | kind: starter
earlier | kind: starter
for | kind: starter
from | kind: starter
he | kind: starter
her | kind: starter
his | kind: starter
how | kind: starter
however | kind: starter
i | kind: starter
if | kind: starter
in | kind: starter
it | kind: starter
its | kind: starter
last | kind: starter
later | kind: starter
many | kind: starter
meanwhile | kind: starter
most | kind: starter
my | kind: starter
next | kind: starter
no | kind: starter
nor | kind: starter
not | kind: starter
on | kind: starter
once | kind: starter
one | kind: starter
or | kind: starter
other | kind: starter
our | kind: starter
she | kind: starter
since | kind: starter
so | kind: starter
some | kind: starter
speaking | kind: starter
still | kind: starter
such | kind: starter
that | kind: starter
the | kind: starter
their | kind: starter
then | kind: starter
there | kind: starter
these | kind: starter
they | kind: starter
this | kind: starter
those | kind: starter
though | kind: starter
three | kind: starter
two | kind: starter
under | kind: starter
until | kind: starter
we | kind: starter
what | kind: starter
when | kind: starter
where | kind: starter
while | kind: starter
who | kind: starter
why | kind: starter
with | kind: starter
yet | kind: starter
you | kind: starter

# Sayings
added | kind: saying
asked | kind: saying
cried | kind: saying
demanded | kind: saying
exclaimed | kind: saying
replied | kind: saying
said | kind: saying
says | kind: saying
shouted | kind: saying
told | kind: saying
tweeted | kind: saying
wrote | kind: saying

# Words of grammar written together
cannot | kind: split | at: 3
gonna | kind: split | at: 3
wanna | kind: split | at: 3
gotta | kind: split | at: 3
dont | kind: split | at: 2
doesnt | kind: split | at: 4
didnt | kind: split | at: 3
isnt | kind: split | at: 2
wasnt | kind: split | at: 3
wouldnt | kind: split | at: 5
couldnt | kind: split | at: 5
shouldnt | kind: split | at: 6
havent | kind: split | at: 4
hasnt | kind: split | at: 3
arent | kind: split | at: 3
werent | kind: split | at: 4
thats | kind: split | at: 4
theres | kind: split | at: 5
youre | kind: split | at: 3
ive | kind: split | at: 1
im | kind: split | at: 1
