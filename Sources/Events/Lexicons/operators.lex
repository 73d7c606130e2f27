# format: operator 1
# source: written for this project
# licence: Apache-2.0
#
# A word that says how the act it governs is meant. head | pos | modality | complement: where the act stands
# (clause = xcomp, ccomp, acl, advcl of purpose; object; subject; passive = the act is its passive subject; or a preposition).
# say: the word only reports; its subject is the speaker.
threaten | pos: verb | modality: threatened | complement: clause, object, with
warn | pos: verb | modality: threatened | complement: clause, of | says: yes
warning | pos: noun | modality: threatened | complement: of, clause
threat | pos: noun | modality: threatened | complement: of, clause
caution | pos: verb | modality: threatened | complement: of
risk | pos: verb | modality: threatened | complement: object
face | pos: verb | modality: threatened | complement: object
vow | pos: verb | modality: planned | complement: clause
promise | pos: verb | modality: planned | complement: clause, object
pledge | pos: verb | modality: planned | complement: clause
swear | pos: verb | modality: planned | complement: clause
plan | pos: verb | modality: planned | complement: clause, object, passive, for
plan | pos: noun | modality: planned | complement: clause, for
prepare | pos: verb | modality: planned | complement: clause, for, object
preparation | pos: noun | modality: planned | complement: for, clause
willing | pos: adj | modality: planned | complement: clause
prepared | pos: adj | modality: planned | complement: clause
committed | pos: adj | modality: planned | complement: clause, to
determined | pos: adj | modality: planned | complement: clause
ready | pos: adj | modality: planned | complement: clause, for
intend | pos: verb | modality: planned | complement: clause
intention | pos: noun | modality: planned | complement: of, clause
agree | pos: verb | modality: planned | complement: clause, on, to
agreement | pos: noun | modality: planned | complement: clause
decide | pos: verb | modality: planned | complement: clause
decision | pos: noun | modality: planned | complement: clause
schedule | pos: verb | modality: planned | complement: clause, object, passive, for
slate | pos: verb | modality: planned | complement: clause, passive, for
set | pos: verb | modality: planned | complement: clause, passive
due | pos: adj | modality: planned | complement: clause, subject
expect | pos: verb | modality: planned | complement: clause, passive
announce | pos: verb | modality: planned | complement: object | says: yes
arrange | pos: verb | modality: planned | complement: clause, object, passive
organize | pos: verb | modality: planned | complement: object
upcoming | pos: adj | modality: planned | complement: modifier
forthcoming | pos: adj | modality: planned | complement: modifier
planned | pos: adj | modality: planned | complement: modifier
next | pos: adj | modality: planned | complement: modifier
follow | pos: verb | modality: planned | complement: by-future
ahead | pos: adv | modality: planned | complement: of
offer | pos: verb | modality: planned | complement: clause
want | pos: verb | modality: possible | complement: clause, object
wish | pos: verb | modality: possible | complement: clause
hope | pos: verb | modality: possible | complement: clause, for
seek | pos: verb | modality: possible | complement: clause, object
try | pos: verb | modality: possible | complement: clause
attempt | pos: verb | modality: possible | complement: clause
attempt | pos: noun | modality: possible | complement: clause
effort | pos: noun | modality: possible | complement: clause
bid | pos: noun | modality: possible | complement: clause
consider | pos: verb | modality: possible | complement: clause, object, passive
mull | pos: verb | modality: possible | complement: clause, object
weigh | pos: verb | modality: possible | complement: clause, object
discuss | pos: verb | modality: possible | complement: clause, object
debate | pos: verb | modality: possible | complement: clause, object
possible | pos: adj | modality: possible | complement: clause, modifier, subject
likely | pos: adj | modality: possible | complement: clause, modifier
potential | pos: adj | modality: possible | complement: modifier
possibility | pos: noun | modality: possible | complement: of, clause
prospect | pos: noun | modality: possible | complement: of, clause
chance | pos: noun | modality: possible | complement: of, clause
fear | pos: verb | modality: possible | complement: clause, object
fear | pos: noun | modality: possible | complement: of, clause
concern | pos: noun | modality: possible | complement: of, clause
proposal | pos: noun | modality: possible | complement: for, clause, of
propose | pos: verb | modality: possible | complement: clause, object
suggest | pos: verb | modality: possible | complement: clause, object | says: yes
urge | pos: verb | modality: demanded | complement: clause, object
call | pos: verb | modality: demanded | complement: clause, for, on
call | pos: noun | modality: demanded | complement: clause, for
demand | pos: verb | modality: demanded | complement: clause, object
demand | pos: noun | modality: demanded | complement: clause, for
ask | pos: verb | modality: demanded | complement: clause, for
request | pos: verb | modality: demanded | complement: clause, object
request | pos: noun | modality: demanded | complement: clause, for
order | pos: verb | modality: demanded | complement: clause, object
press | pos: verb | modality: demanded | complement: clause, for
appeal | pos: verb | modality: demanded | complement: clause, for
require | pos: verb | modality: demanded | complement: clause, object
insist | pos: verb | modality: demanded | complement: on
beg | pos: verb | modality: demanded | complement: clause
pressure | pos: verb | modality: demanded | complement: clause
encourage | pos: verb | modality: demanded | complement: clause
advise | pos: verb | modality: demanded | complement: clause
deny | pos: verb | modality: denied | complement: clause, object
denial | pos: noun | modality: denied | complement: of, clause
refuse | pos: verb | modality: denied | complement: clause
decline | pos: verb | modality: denied | complement: clause
reject | pos: verb | modality: denied | complement: object
oppose | pos: verb | modality: denied | complement: clause, object
fail | pos: verb | modality: denied | complement: clause
avoid | pos: verb | modality: denied | complement: clause, object
avert | pos: verb | modality: denied | complement: object
prevent | pos: verb | modality: denied | complement: clause, object, from
thwart | pos: verb | modality: denied | complement: object
foil | pos: verb | modality: denied | complement: object
stop | pos: verb | modality: denied | complement: from
rule | pos: verb | modality: denied | complement: object
cancel | pos: verb | modality: cancelled | complement: object, passive
postpone | pos: verb | modality: cancelled | complement: object, passive
suspend | pos: verb | modality: cancelled | complement: object, passive
call off | pos: verb | modality: cancelled | complement: object, passive
accuse | pos: verb | modality: accused | complement: of, clause
allege | pos: verb | modality: accused | complement: clause
# Light verbs: their subject does what their object names.
launch | pos: verb | modality: done | complement: object, passive | light: yes
hold | pos: verb | modality: done | complement: object, passive | light: yes
conduct | pos: verb | modality: done | complement: object, passive | light: yes
carry | pos: verb | modality: done | complement: object, passive | light: yes
stage | pos: verb | modality: done | complement: object, passive | light: yes
make | pos: verb | modality: done | complement: object, passive | light: yes
issue | pos: verb | modality: done | complement: object, passive | light: yes
give | pos: verb | modality: done | complement: object, passive | light: yes
mount | pos: verb | modality: done | complement: object, passive | light: yes
begin | pos: verb | modality: done | complement: object, passive | light: yes
start | pos: verb | modality: done | complement: object, passive | light: yes
open | pos: verb | modality: done | complement: object, passive | light: yes
resume | pos: verb | modality: done | complement: object, passive | light: yes
continue | pos: verb | modality: done | complement: object, passive | light: yes
end | pos: verb | modality: done | complement: object, passive | light: yes
have | pos: verb | modality: done | complement: object | light: yes
take | pos: verb | modality: done | complement: object | light: yes
pay | pos: verb | modality: done | complement: object | light: yes
impose | pos: verb | modality: done | complement: object, passive | light: yes
order | pos: verb | modality: done | complement: object | light: yes
deliver | pos: verb | modality: done | complement: object, passive | light: yes
send | pos: verb | modality: done | complement: object, passive | light: yes
repeat | pos: verb | modality: done | complement: object | light: yes
renew | pos: verb | modality: done | complement: object | light: yes
intensify | pos: verb | modality: done | complement: object | light: yes
step | pos: verb | modality: done | complement: object | light: yes
sign | pos: verb | modality: done | complement: object, passive | light: yes
reach | pos: verb | modality: done | complement: object, passive | light: yes
attend | pos: verb | modality: done | complement: object | light: yes
host | pos: verb | modality: done | complement: object | light: yes
say | pos: verb | modality: done | complement: clause | says: yes
tell | pos: verb | modality: done | complement: clause | says: yes
report | pos: verb | modality: done | complement: clause | says: yes
add | pos: verb | modality: done | complement: clause | says: yes
state | pos: verb | modality: done | complement: clause | says: yes
declare | pos: verb | modality: done | complement: clause | says: yes
confirm | pos: verb | modality: done | complement: clause | says: yes
claim | pos: verb | modality: done | complement: clause | says: yes
note | pos: verb | modality: done | complement: clause | says: yes
stress | pos: verb | modality: done | complement: clause | says: yes
insist | pos: verb | modality: done | complement: clause | says: yes
argue | pos: verb | modality: done | complement: clause | says: yes
reiterate | pos: verb | modality: done | complement: clause | says: yes
respond | pos: verb | modality: done | complement: clause | says: yes
reply | pos: verb | modality: done | complement: clause | says: yes
explain | pos: verb | modality: done | complement: clause | says: yes
believe | pos: verb | modality: done | complement: clause | says: yes
write | pos: verb | modality: done | complement: clause | says: yes
quote | pos: verb | modality: done | complement: clause | says: yes
