# format: learned 1
# Words that told events in training.
# source: learnt by Training/Learned from Training/Corpus/events and the English Web Treebank
# licence: CC BY-SA 4.0 (see NOTICE)
abduct | pos: verb
accede | pos: verb
accept | pos: verb
accord | pos: noun
accuse | pos: noun, verb
acknowledge | pos: verb
acquit | pos: verb
add | pos: verb
administration | pos: noun
admit | pos: verb
adopt | pos: verb
advance | pos: noun
agency | pos: verb
agree | pos: verb
agreement | pos: noun
aid | pos: noun
airlift | pos: verb
alert | pos: noun
align | pos: verb
allege | pos: verb
allow | pos: verb
amnesty | pos: noun
annexation | pos: noun
announce | pos: verb
apologise | pos: verb
apology | pos: noun
appeal | pos: noun, verb
applaud | pos: verb
apply | pos: verb
appointment | pos: noun
approve | pos: verb
argue | pos: verb
arm | pos: verb
arrangement | pos: noun
arrest | pos: noun, verb
arrive | pos: verb
ask | pos: verb
assassinate | pos: verb
assault | pos: noun
attack | pos: noun, verb
back | pos: verb
backing | pos: noun
balk | pos: verb
ban | pos: noun, verb
bar | pos: verb
bargain | pos: noun, verb
become | pos: verb
beef | pos: noun
beg | pos: verb
begin | pos: verb
behead | pos: verb
beijing | pos: verb
blacklist | pos: noun, verb
blame | pos: noun, verb
block | pos: verb
blockade | pos: noun, verb
bloodshed | pos: verb
blow | pos: verb
boaste | pos: verb
bomb | pos: noun, verb
bombing | pos: noun, verb
bow | pos: verb
boycott | pos: noun, verb
break | pos: verb
bring | pos: verb
brush | pos: verb
build | pos: verb
burn | pos: verb
call | pos: noun, verb
camp | pos: verb
cancel | pos: verb
capture | pos: verb
carry | pos: verb
caution | pos: verb
cease | pos: verb
ceasefire | pos: noun
censure | pos: verb
chair | pos: verb
challenge | pos: verb
channel | pos: noun
chant | pos: verb
charge | pos: noun, verb
charter | pos: verb
claim | pos: noun, verb
clamp | pos: verb
clash | pos: verb
close | pos: verb
closure | pos: noun
coalition | pos: noun
commend | pos: verb
commit | pos: verb
complain | pos: verb
complaint | pos: noun
condemn | pos: verb
condemnation | pos: noun
confer | pos: noun, verb
conference | pos: noun
confirm | pos: verb
confiscate | pos: verb
congratulate | pos: verb
congratulation | pos: noun
conscript | pos: noun
consent | pos: noun
constitution | pos: noun
consult | pos: verb
contact | pos: noun
contribute | pos: verb
convene | pos: noun, verb
conversation | pos: noun
convict | pos: verb
cooperate | pos: verb
cordon | pos: noun
credit | pos: noun
crime | pos: noun
criticise | pos: verb
criticism | pos: noun
cross | pos: verb
crossing | pos: noun
crush | pos: verb
curb | pos: noun
curfew | pos: noun
cut | pos: verb
dead | pos: verb
deal | pos: noun
death | pos: noun
debate | pos: verb
declaration | pos: noun
declare | pos: verb
decline | pos: verb
decree | pos: noun
defend | pos: verb
defiance | pos: noun
defy | pos: verb
deliver | pos: verb
delivery | pos: noun
demand | pos: noun, verb
demonstrate | pos: verb
denounce | pos: verb
deny | pos: noun, verb
departure | pos: noun
deplore | pos: verb
deploy | pos: verb
deport | pos: verb
destroy | pos: verb
detain | pos: verb
detention | pos: noun
dialogue | pos: noun
die | pos: verb
dig | pos: verb
dinner | pos: noun
disarm | pos: verb
disclose | pos: verb
discuss | pos: verb
dismiss | pos: verb
dispatch | pos: verb
division | pos: noun
doctor | pos: verb
donate | pos: verb
down | pos: noun, verb
downgrade | pos: verb
drag | pos: verb
draw | pos: verb
drill | pos: noun
drop | pos: verb
duty | pos: noun
ease | pos: verb
embargo | pos: noun, verb
empty | pos: verb
encounter | pos: noun
endorse | pos: verb
enrichment | pos: noun
enter | pos: verb
entertain | pos: verb
entry | pos: noun
envoy | pos: noun
establish | pos: verb
evacuate | pos: verb
evidence | pos: noun
exchange | pos: verb
exclude | pos: verb
execute | pos: verb
exercise | pos: noun
exhort | pos: verb
exist | pos: verb
expel | pos: verb
explode | pos: verb
export | pos: noun
express | pos: verb
extend | pos: verb
extradite | pos: verb
extradition | pos: noun
face | pos: verb
fall | pos: verb
fault | pos: verb
favour | pos: verb
feed | pos: verb
fight | pos: verb
file | pos: verb
fill | pos: verb
fire | pos: verb
flee | pos: verb
flow | pos: verb
fly | pos: verb
forbid | pos: verb
forget | pos: verb
forgive | pos: verb
forgiveness | pos: noun
free | pos: noun, verb
freeze | pos: verb
fury | pos: noun
garrison | pos: noun
gather | pos: noun, verb
genocide | pos: noun
give | pos: verb
grant | pos: verb
grill | pos: verb
guard | pos: verb
gun | pos: noun
hack | pos: verb
haggle | pos: verb
hail | pos: verb
halt | pos: verb
hand | pos: verb
hang | pos: verb
hear | pos: verb
hint | pos: verb
hit | pos: verb
hold | pos: verb
host | pos: verb
ignore | pos: verb
impeach | pos: verb
implore | pos: verb
import | pos: noun, verb
impose | pos: verb
impound | pos: verb
include | pos: verb
indict | pos: verb
initial | pos: verb
inquiry | pos: noun
insist | pos: verb
intercept | pos: verb
introduce | pos: verb
invade | pos: verb
invasion | pos: noun
investigate | pos: verb
investigation | pos: noun
invitation | pos: noun
invite | pos: verb
jail | pos: verb
join | pos: verb
journey | pos: noun
kick | pos: verb
kidnap | pos: verb
kill | pos: verb
killing | pos: noun
knock | pos: verb
land | pos: noun, verb
landing | pos: noun
lapse | pos: verb
lash | pos: verb
laud | pos: verb
launch | pos: verb
lawsuit | pos: noun
lay | pos: verb
leave | pos: verb
lebed | pos: verb
legionnaire | pos: verb
lend | pos: verb
let | pos: verb
levy | pos: noun, verb
lift | pos: verb
loan | pos: noun
lock | pos: verb
loot | pos: verb
lower | pos: verb
manoeuvre | pos: noun, verb
march | pos: noun, verb
mass | pos: verb
massacre | pos: noun, verb
meet | pos: noun, verb
meeting | pos: noun
mobilise | pos: verb
move | pos: verb
mull | pos: verb
murder | pos: noun, verb
nation | pos: noun
negotiate | pos: verb
negotiation | pos: noun
notice | pos: noun
observe | pos: verb
occupy | pos: verb
offer | pos: verb
open | pos: verb
operation | pos: noun
oppose | pos: verb
opposition | pos: noun
order | pos: verb
outlaw | pos: verb
outline | pos: verb
overrun | pos: verb
pack | pos: verb
pact | pos: noun
paralyse | pos: verb
pardon | pos: noun, verb
parole | pos: verb
patrol | pos: noun
pause | pos: noun
payment | pos: noun
penalty | pos: noun
phone | pos: noun, verb
pick | pos: verb
picket | pos: verb
place | pos: verb
plant | pos: noun
plea | pos: noun
plead | pos: verb
pledge | pos: noun, verb
poison | pos: noun
pool | pos: verb
position | pos: noun
post | pos: verb
postpone | pos: verb
practise | pos: verb
praise | pos: verb
prepare | pos: verb
press | pos: verb
proclaim | pos: verb
prohibit | pos: verb
promise | pos: noun, verb
proposal | pos: noun
propose | pos: verb
prosecute | pos: verb
protest | pos: noun, verb
provide | pos: verb
publish | pos: verb
pull | pos: verb
punish | pos: verb
put | pos: verb
pyongyang | pos: verb
quarrel | pos: noun
question | pos: verb
quit | pos: noun, verb
rage | pos: noun
raid | pos: noun, verb
raise | pos: verb
rally | pos: noun, verb
ram | pos: verb
ratification | pos: noun
ratify | pos: verb
reach | pos: verb
reaffirm | pos: verb
rebel | pos: verb
rebuff | pos: verb
rebuke | pos: verb
recall | pos: verb
receive | pos: verb
recognise | pos: verb
recognition | pos: noun
reconvene | pos: verb
refugee | pos: verb
refusal | pos: noun
refuse | pos: verb
regret | pos: verb
rehearse | pos: verb
reinforce | pos: verb
reject | pos: verb
rejoin | pos: verb
relation | pos: noun
relax | pos: verb
release | pos: noun, verb
remove | pos: verb
renew | pos: verb
reopen | pos: verb
repeat | pos: verb
reply | pos: verb
report | pos: noun
reproach | pos: verb
request | pos: noun, verb
reschedule | pos: verb
reserve | pos: verb
resign | pos: verb
resignation | pos: noun
resist | pos: verb
respect | pos: verb
respond | pos: verb
restore | pos: verb
restrict | pos: verb
restriction | pos: noun
resume | pos: verb
retort | pos: verb
return | pos: verb
revoke | pos: verb
reward | pos: noun
ring | pos: verb
riot | pos: noun, verb
rocket | pos: noun, verb
roll | pos: verb
round | pos: noun, verb
rule | pos: verb
rush | pos: verb
sail | pos: verb
sale | pos: noun
sanction | pos: noun, verb
scale | pos: verb
scoff | pos: noun
scrap | pos: verb
seek | pos: verb
seize | pos: verb
seizure | pos: noun
sell | pos: verb
send | pos: verb
sentence | pos: verb
session | pos: noun
set | pos: verb
settle | pos: verb
sever | pos: verb
shadow | pos: verb
shake | pos: verb
share | pos: verb
shell | pos: verb
shelling | pos: noun, verb
shelter | pos: noun, verb
shelve | pos: verb
ship | pos: verb
shipment | pos: noun
shoot | pos: verb
shooting | pos: noun
shot | pos: noun, verb
shout | pos: noun
shrug | pos: verb
shut | pos: verb
shutter | pos: noun
siege | pos: noun
sign | pos: noun, verb
silence | pos: verb
sit | pos: verb
skip | pos: verb
slam | pos: verb
slap | pos: verb
smash | pos: verb
snub | pos: verb
spared | pos: verb
speak | pos: verb
spend | pos: verb
spurn | pos: verb
stab | pos: noun, verb
stand | pos: verb
station | pos: verb
steal | pos: verb
step | pos: verb
stone | pos: noun
stop | pos: noun, verb
stoppage | pos: noun
storm | pos: verb
strangle | pos: verb
stress | pos: verb
stretch | pos: verb
strike | pos: noun, verb
subsidise | pos: verb
sue | pos: verb
suffer | pos: verb
summit | pos: noun
summon | pos: verb
supply | pos: verb
support | pos: noun, verb
surrender | pos: noun, verb
suspend | pos: verb
swap | pos: verb
switch | pos: verb
take | pos: verb
talk | pos: noun, verb
target | pos: noun
tariff | pos: noun
tax | pos: noun
tear | pos: verb
telephone | pos: noun, verb
tell | pos: verb
tender | pos: verb
test | pos: noun, verb
thank | pos: verb
thanks | pos: noun
threat | pos: noun
threaten | pos: verb
throw | pos: verb
tighten | pos: verb
tolerate | pos: verb
torch | pos: verb
toughen | pos: verb
tour | pos: noun, verb
trade | pos: noun, verb
train | pos: noun, verb
transfer | pos: verb
travel | pos: verb
treaty | pos: noun
trial | pos: noun
trip | pos: noun
troop | pos: verb
truce | pos: noun
turn | pos: verb
tweet | pos: verb
ultimatum | pos: noun
understanding | pos: noun
urge | pos: verb
veto | pos: noun, verb
violate | pos: verb
visit | pos: noun, verb
voice | pos: verb
vote | pos: verb
vow | pos: verb
wage | pos: noun
waive | pos: verb
walkout | pos: noun
warn | pos: verb
wave | pos: verb
welcome | pos: verb
widen | pos: verb
wind | pos: verb
withdraw | pos: verb
withdrawal | pos: noun
withhold | pos: verb
yield | pos: verb
