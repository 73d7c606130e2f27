# format: learned 1
# Words that told events in training.
# source: learnt by Training/Learned from Training/Corpus/events and the English Web Treebank
# licence: CC BY-SA 4.0 (see NOTICE)
abandon | pos: verb
abduct | pos: verb
accede | pos: verb
accept | pos: verb
accord | pos: noun
accuse | pos: verb
acknowledge | pos: verb
acquit | pos: verb
act | pos: verb
action | pos: noun
add | pos: verb
administration | pos: noun
admit | pos: verb
adopt | pos: verb
advance | pos: noun
agree | pos: verb
agreement | pos: noun
aid | pos: noun
airlift | pos: noun
alert | pos: noun
align | pos: verb
allege | pos: noun, verb
allow | pos: verb
ambush | pos: verb
amnesty | pos: noun
anger | pos: noun
annexation | pos: noun
announce | pos: verb
apologise | pos: verb
apology | pos: noun
appeal | pos: noun, verb
appear | pos: verb
applaud | pos: verb
approve | pos: verb
arm | pos: verb
arrange | pos: verb
arrest | pos: noun, verb
arrive | pos: verb
ask | pos: verb
assassinate | pos: verb
assault | pos: noun
assemble | pos: verb
assure | pos: verb
attack | pos: noun, verb
back | pos: verb
backing | pos: noun
balk | pos: verb
ban | pos: noun, verb
bar | pos: verb
bargain | pos: noun, verb
barricad | pos: verb
battle | pos: noun
become | pos: verb
beg | pos: verb
begin | pos: verb
behead | pos: verb
besiege | pos: verb
blacklist | pos: noun, verb
blame | pos: verb
block | pos: verb
blockade | pos: noun, verb
blow | pos: verb
board | pos: verb
boaste | pos: verb
bomb | pos: noun, verb
bombard | pos: verb
bombing | pos: noun
bound | pos: verb
bow | pos: verb
boycott | pos: noun, verb
breach | pos: noun
break | pos: noun, verb
bring | pos: verb
brush | pos: verb
build | pos: verb
bundled | pos: verb
burn | pos: verb
bury | pos: verb
buy | pos: verb
call | pos: noun, verb
camp | pos: verb
cancel | pos: verb
capture | pos: verb
carry | pos: verb
cease | pos: verb
ceasefire | pos: noun
censor | pos: noun
censure | pos: verb
ceremony | pos: noun
chain | pos: verb
chair | pos: verb
challenge | pos: verb
channel | pos: noun
charge | pos: noun, verb
chase | pos: verb
cheer | pos: verb
claim | pos: verb
clamp | pos: verb
clash | pos: noun, verb
clear | pos: verb
clinch | pos: verb
close | pos: verb
closure | pos: noun
commend | pos: verb
commit | pos: verb
compensation | pos: noun
complain | pos: verb
complaint | pos: noun
comply | pos: verb
concede | pos: verb
condemn | pos: verb
condemnation | pos: noun
confer | pos: verb
conference | pos: noun
confiscate | pos: verb
confrontation | pos: noun
congratulate | pos: verb
congratulation | pos: noun
consent | pos: noun
consult | pos: verb
contact | pos: noun
contribute | pos: verb
convene | pos: verb
conversation | pos: noun
convict | pos: verb
cooperate | pos: verb
cooperation | pos: noun
court | pos: verb
credit | pos: noun
crime | pos: noun
cripple | pos: verb
criticise | pos: verb
criticism | pos: noun
cross | pos: verb
crossing | pos: noun
curb | pos: noun
curfew | pos: noun
cut | pos: verb
deadline | pos: noun
deal | pos: noun
death | pos: noun
debate | pos: verb
decide | pos: verb
declare | pos: verb
decline | pos: verb
defend | pos: verb
defiance | pos: noun
defy | pos: verb
delay | pos: noun
delegation | pos: noun
deliver | pos: verb
delivery | pos: noun
demand | pos: noun, verb
demonstrate | pos: verb
denounce | pos: verb
deny | pos: verb
deplore | pos: verb
deploy | pos: verb
deport | pos: verb
describe | pos: verb
destroy | pos: verb
detain | pos: verb
detention | pos: noun
dialogue | pos: noun
die | pos: verb
dig | pos: verb
dine | pos: verb
dinner | pos: noun
disarm | pos: verb
discuss | pos: verb
dismiss | pos: verb
dispatch | pos: verb
dissolve | pos: verb
division | pos: noun
donate | pos: verb
down | pos: noun, verb
downgrade | pos: verb
drag | pos: verb
draw | pos: verb
drill | pos: noun, verb
drive | pos: verb
drop | pos: verb
duty | pos: noun
ease | pos: verb
easing | pos: noun
embargo | pos: noun
embrace | pos: verb
emergency | pos: noun
empty | pos: verb
end | pos: verb
endorse | pos: verb
enrichment | pos: noun
enter | pos: verb
entertain | pos: verb
envoy | pos: noun
escort | pos: verb
establish | pos: verb
evacuate | pos: verb
evict | pos: verb
exchange | pos: verb
exclude | pos: verb
execute | pos: verb
exercise | pos: noun
exhort | pos: verb
expect | pos: verb
expel | pos: verb
explode | pos: verb
explosion | pos: noun
export | pos: noun
express | pos: verb
expulsion | pos: noun
extend | pos: verb
extradite | pos: verb
extradition | pos: noun
faction | pos: noun
favour | pos: verb
feed | pos: verb
fight | pos: verb
file | pos: verb
fill | pos: verb
fire | pos: noun, verb
fix | pos: verb
flee | pos: verb
flight | pos: noun
fly | pos: verb
follow | pos: verb
forbid | pos: verb
forget | pos: verb
forgive | pos: verb
forgiveness | pos: noun
free | pos: verb
freeze | pos: verb
fund | pos: verb
fury | pos: noun
gather | pos: verb
gathering | pos: noun
give | pos: verb
grant | pos: noun, verb
grill | pos: verb
guard | pos: verb
gun | pos: noun, verb
hack | pos: verb
haggle | pos: verb
hail | pos: verb
halt | pos: verb
hammer | pos: verb
hand | pos: verb
hang | pos: verb
haul | pos: verb
head | pos: noun
hint | pos: verb
hit | pos: verb
hold | pos: verb
hood | pos: verb
host | pos: verb
hunt | pos: verb
hurl | pos: verb
ignore | pos: verb
impeach | pos: verb
implore | pos: verb
import | pos: noun, verb
impose | pos: verb
impound | pos: verb
indict | pos: verb
initial | pos: verb
inquire | pos: verb
insist | pos: verb
intervention | pos: noun
introduce | pos: verb
invade | pos: verb
invasion | pos: noun
investigate | pos: verb
investigation | pos: noun
invitation | pos: noun
invite | pos: verb
jail | pos: noun, verb
join | pos: verb
journey | pos: noun
jump | pos: verb
kidnap | pos: verb
kidnapping | pos: noun
kill | pos: verb
killing | pos: noun
king | pos: noun
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
lend | pos: verb
let | pos: verb
levy | pos: noun, verb
licence | pos: noun
lift | pos: verb
link | pos: noun, verb
load | pos: verb
loan | pos: noun
lob | pos: verb
lock | pos: verb
loot | pos: verb
lunch | pos: noun
maneuver | pos: noun
manoeuvre | pos: noun
march | pos: noun, verb
mass | pos: verb
massacre | pos: noun, verb
mediate | pos: verb
meet | pos: verb
meeting | pos: noun
mend | pos: verb
mission | pos: noun
mobilise | pos: verb
moratorium | pos: noun
move | pos: verb
mull | pos: verb
murder | pos: noun, verb
negotiate | pos: verb
negotiation | pos: noun
observe | pos: verb
occupation | pos: noun
occupy | pos: verb
offensive | pos: noun
offer | pos: verb
open | pos: verb
operation | pos: noun
oppose | pos: verb
option | pos: noun
order | pos: verb
ought | pos: verb
oust | pos: verb
outlaw | pos: verb
outline | pos: verb
overrun | pos: verb
pack | pos: verb
pact | pos: noun
paralyse | pos: verb
pardon | pos: verb
part | pos: verb
patrol | pos: noun, verb
pause | pos: noun
payment | pos: noun
penalty | pos: noun
persuade | pos: verb
petition | pos: noun, verb
phone | pos: noun, verb
pick | pos: verb
picket | pos: verb
place | pos: verb
plant | pos: verb
plea | pos: noun
plead | pos: verb
pledge | pos: verb
poison | pos: noun
pool | pos: verb
post | pos: verb
pound | pos: verb
practise | pos: verb
praise | pos: verb
press | pos: verb
pressure | pos: noun
probe | pos: noun
proclaim | pos: verb
promise | pos: noun, verb
proposal | pos: noun
propose | pos: verb
prosecute | pos: verb
protect | pos: verb
protection | pos: noun
protest | pos: noun, verb
provide | pos: verb
pull | pos: verb
pump | pos: noun
punish | pos: verb
put | pos: verb
question | pos: verb
queue | pos: verb
quit | pos: verb
raid | pos: noun, verb
rain | pos: verb
raise | pos: verb
rally | pos: noun, verb
ratification | pos: noun
ratify | pos: verb
readmit | pos: verb
rebuff | pos: verb
rebuke | pos: verb
recall | pos: verb
recapture | pos: verb
receive | pos: verb
recognise | pos: verb
recognition | pos: noun
reconvene | pos: verb
refusal | pos: noun
refuse | pos: verb
register | pos: verb
regret | pos: verb
regulation | pos: noun
rehearse | pos: verb
reinforce | pos: verb
reinforcement | pos: noun
reinstate | pos: verb
reject | pos: verb
relax | pos: verb
release | pos: noun, verb
relief | pos: noun
remove | pos: verb
renew | pos: verb
reopen | pos: verb
repeal | pos: verb
repeat | pos: verb
reply | pos: verb
reprieve | pos: noun
reproach | pos: verb
request | pos: noun, verb
require | pos: verb
reschedule | pos: verb
rescue | pos: noun
reserve | pos: verb
resettle | pos: verb
resign | pos: verb
resignation | pos: noun
resist | pos: verb
respect | pos: verb
respond | pos: verb
response | pos: noun
restore | pos: verb
restrict | pos: verb
restriction | pos: noun
resume | pos: verb
retake | pos: verb
retaliate | pos: verb
retaliation | pos: noun
retort | pos: verb
return | pos: verb
review | pos: verb
revoke | pos: verb
reward | pos: noun
rewrite | pos: verb
ring | pos: verb
riot | pos: noun, verb
rip | pos: verb
rocket | pos: noun, verb
roll | pos: verb
round | pos: verb
rule | pos: verb
ruling | pos: noun
rush | pos: verb
sack | pos: verb
sail | pos: verb
sale | pos: noun
sanction | pos: noun, verb
scale | pos: verb
scoff | pos: verb
scrap | pos: verb
seal | pos: verb
seek | pos: verb
seize | pos: verb
seizure | pos: noun
sell | pos: verb
send | pos: verb
sentence | pos: noun, verb
session | pos: noun
set | pos: verb
settle | pos: verb
sever | pos: verb
shadow | pos: verb
shake | pos: verb
share | pos: verb
shell | pos: verb
shelling | pos: noun
shelve | pos: verb
shift | pos: verb
ship | pos: verb
shipment | pos: noun
shoot | pos: verb
shooting | pos: noun
shot | pos: noun
shout | pos: verb
shut | pos: verb
shutter | pos: noun
side | pos: verb
siege | pos: noun
sign | pos: noun, verb
sink | pos: verb
sit | pos: verb
skip | pos: verb
skirmish | pos: noun
slam | pos: verb
slap | pos: verb
smash | pos: verb
snub | pos: verb
solidarity | pos: noun
spared | pos: verb
speak | pos: verb
spend | pos: verb
spurn | pos: verb
stab | pos: noun, verb
stage | pos: verb
stand | pos: verb
station | pos: noun, verb
steal | pos: verb
step | pos: noun, verb
stop | pos: noun, verb
stoppage | pos: noun
storm | pos: noun, verb
strangle | pos: verb
strengthen | pos: verb
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
surrender | pos: verb
surround | pos: verb
suspect | pos: verb
suspend | pos: verb
swap | pos: verb
swear | pos: verb
switch | pos: verb
table | pos: noun
take | pos: verb
talk | pos: noun, verb
target | pos: noun
tariff | pos: noun
tax | pos: noun
teach | pos: verb
tear | pos: verb
telephone | pos: noun, verb
television | pos: noun
tell | pos: verb
test | pos: noun, verb
test-fire | pos: verb
thank | pos: verb
threat | pos: noun
threaten | pos: verb
throw | pos: verb
tighten | pos: verb
tip | pos: verb
tolerate | pos: verb
torch | pos: verb
touch | pos: verb
toughen | pos: verb
tour | pos: noun, verb
trade | pos: noun, verb
train | pos: noun, verb
transfer | pos: verb
transport | pos: noun
travel | pos: verb
treaty | pos: noun
trial | pos: noun
tribute | pos: noun
trigger | pos: noun
trip | pos: noun
truce | pos: noun
try | pos: verb
turn | pos: verb
ultimatum | pos: noun
unban | pos: verb
understanding | pos: noun
urge | pos: verb
veto | pos: noun, verb
vigil | pos: noun
violate | pos: verb
visit | pos: noun, verb
voice | pos: verb
vow | pos: verb
wage | pos: noun
walk | pos: verb
walkout | pos: noun
want | pos: verb
warn | pos: verb
warning | pos: noun
warrant | pos: noun
wave | pos: verb
welcome | pos: verb
widen | pos: verb
withdraw | pos: verb
withdrawal | pos: noun
yield | pos: verb
