# format: lemmas 1
# source: written for this project
# licence: Apache-2.0
# A dictionary form, the Penn tags it is meant for, and the forms it stands behind.

arise | tag: VBD | forms: arose
arise | tag: VBN | forms: arisen
awake | tag: VBD | forms: awoke
awake | tag: VBN | forms: awoken
bear | tag: VBD | forms: bore
bear | tag: VBN | forms: born, borne
beat | tag: VBD | forms: beat
beat | tag: VBN | forms: beaten
become | tag: VBD | forms: became
become | tag: VBN | forms: become
begin | tag: VBD | forms: began
begin | tag: VBN | forms: begun
bend | tag: VBD, VBN | forms: bent
bet | tag: VBD, VBN | forms: bet
bid | tag: VBD, VBN | forms: bid
bind | tag: VBD, VBN | forms: bound
bite | tag: VBD | forms: bit
bite | tag: VBN | forms: bitten
bleed | tag: VBD, VBN | forms: bled
blow | tag: VBD | forms: blew
blow | tag: VBN | forms: blown
break | tag: VBD | forms: broke
break | tag: VBN | forms: broken
breed | tag: VBD, VBN | forms: bred
bring | tag: VBD, VBN | forms: brought
broadcast | tag: VBD | forms: broadcast, broadcasted
broadcast | tag: VBN | forms: broadcast
build | tag: VBD, VBN | forms: built
burn | tag: VBD, VBN | forms: burned, burnt
burst | tag: VBD, VBN | forms: burst
buy | tag: VBD, VBN | forms: bought
cast | tag: VBD, VBN | forms: cast
catch | tag: VBD, VBN | forms: caught
choose | tag: VBD | forms: chose
choose | tag: VBN | forms: chosen
cling | tag: VBD, VBN | forms: clung
come | tag: VBD | forms: came
come | tag: VBN | forms: come
cost | tag: VBD, VBN | forms: cost
creep | tag: VBD, VBN | forms: crept
cut | tag: VBD, VBN | forms: cut
deal | tag: VBD, VBN | forms: dealt
dig | tag: VBD, VBN | forms: dug
do | tag: VBD | forms: did
do | tag: VBN | forms: done
draw | tag: VBD | forms: drew
draw | tag: VBN | forms: drawn
dream | tag: VBD, VBN | forms: dreamt
drink | tag: VBD | forms: drank
drink | tag: VBN | forms: drunk
drive | tag: VBD | forms: drove
drive | tag: VBN | forms: driven
dwell | tag: VBD, VBN | forms: dwelt
eat | tag: VBD | forms: ate
eat | tag: VBN | forms: eaten
fall | tag: VBD | forms: fell
fall | tag: VBN | forms: fallen
feed | tag: VBD, VBN | forms: fed
feel | tag: VBD, VBN | forms: felt
fight | tag: VBD, VBN | forms: fought
find | tag: VBD, VBN | forms: found
flee | tag: VBD, VBN | forms: fled
fling | tag: VBD, VBN | forms: flung
fly | tag: VBD | forms: flew
fly | tag: VBN | forms: flown
forbid | tag: VBD | forms: forbade
forbid | tag: VBN | forms: forbidden
forecast | tag: VBD, VBN | forms: forecast
foresee | tag: VBD | forms: foresaw
foresee | tag: VBN | forms: foreseen
forget | tag: VBD | forms: forgot
forget | tag: VBN | forms: forgotten
forgive | tag: VBD | forms: forgave
forgive | tag: VBN | forms: forgiven
forgo | tag: VBD | forms: forwent
forgo | tag: VBN | forms: forgone
forsake | tag: VBD | forms: forsook
forsake | tag: VBN | forms: forsaken
freeze | tag: VBD | forms: froze
freeze | tag: VBN | forms: frozen
get | tag: VBD | forms: got
get | tag: VBN | forms: got, gotten
give | tag: VBD | forms: gave
give | tag: VBN | forms: given
go | tag: VBD | forms: went
go | tag: VBN | forms: gone
grind | tag: VBD, VBN | forms: ground
grow | tag: VBD | forms: grew
grow | tag: VBN | forms: grown
hang | tag: VBD, VBN | forms: hung
have | tag: VBD, VBN | forms: had
hear | tag: VBD, VBN | forms: heard
hide | tag: VBD | forms: hid
hide | tag: VBN | forms: hidden
hit | tag: VBD, VBN | forms: hit
hold | tag: VBD, VBN | forms: held
hurt | tag: VBD, VBN | forms: hurt
keep | tag: VBD, VBN | forms: kept
kneel | tag: VBD, VBN | forms: knelt
know | tag: VBD | forms: knew
know | tag: VBN | forms: known
lay | tag: VBD, VBN | forms: laid
lead | tag: VBD, VBN | forms: led
leap | tag: VBD, VBN | forms: leapt
learn | tag: VBD, VBN | forms: learned, learnt
leave | tag: VBD, VBN | forms: left
lend | tag: VBD, VBN | forms: lent
let | tag: VBD, VBN | forms: let
lie | tag: VBD | forms: lay
lie | tag: VBN | forms: lain
light | tag: VBD, VBN | forms: lit
lose | tag: VBD, VBN | forms: lost
make | tag: VBD, VBN | forms: made
mean | tag: VBD, VBN | forms: meant
meet | tag: VBD, VBN | forms: met
mislead | tag: VBD, VBN | forms: misled
mistake | tag: VBD | forms: mistook
mistake | tag: VBN | forms: mistaken
misunderstand | tag: VBD, VBN | forms: misunderstood
outbid | tag: VBD, VBN | forms: outbid
outdo | tag: VBD | forms: outdid
outdo | tag: VBN | forms: outdone
overcome | tag: VBD | forms: overcame
overcome | tag: VBN | forms: overcome
oversee | tag: VBD | forms: oversaw
oversee | tag: VBN | forms: overseen
override | tag: VBD | forms: overrode
override | tag: VBN | forms: overridden
overrun | tag: VBD | forms: overran
overrun | tag: VBN | forms: overrun
overtake | tag: VBD | forms: overtook
overtake | tag: VBN | forms: overtaken
overthrow | tag: VBD | forms: overthrew
overthrow | tag: VBN | forms: overthrown
partake | tag: VBD | forms: partook
partake | tag: VBN | forms: partaken
pay | tag: VBD, VBN | forms: paid
plead | tag: VBD, VBN | forms: pleaded, pled
prove | tag: VBD | forms: proved
prove | tag: VBN | forms: proven
put | tag: VBD, VBN | forms: put
quit | tag: VBD, VBN | forms: quit
read | tag: VBD, VBN | forms: read
rebuild | tag: VBD, VBN | forms: rebuilt
redo | tag: VBD | forms: redid
redo | tag: VBN | forms: redone
resell | tag: VBD, VBN | forms: resold
rethink | tag: VBD, VBN | forms: rethought
retake | tag: VBD | forms: retook
retake | tag: VBN | forms: retaken
rewrite | tag: VBD | forms: rewrote
rewrite | tag: VBN | forms: rewritten
rid | tag: VBD, VBN | forms: rid
ride | tag: VBD | forms: rode
ride | tag: VBN | forms: ridden
ring | tag: VBD | forms: rang
ring | tag: VBN | forms: rung
rise | tag: VBD | forms: rose
rise | tag: VBN | forms: risen
run | tag: VBD | forms: ran
run | tag: VBN | forms: run
saw | tag: VBD | forms: sawed
saw | tag: VBN | forms: sawn
say | tag: VBD, VBN | forms: said
see | tag: VBD | forms: saw
see | tag: VBN | forms: seen
seek | tag: VBD, VBN | forms: sought
sell | tag: VBD, VBN | forms: sold
send | tag: VBD, VBN | forms: sent
set | tag: VBD, VBN | forms: set
sew | tag: VBD | forms: sewed
sew | tag: VBN | forms: sewn
shake | tag: VBD | forms: shook
shake | tag: VBN | forms: shaken
shed | tag: VBD, VBN | forms: shed
shine | tag: VBD, VBN | forms: shone
shoot | tag: VBD, VBN | forms: shot
show | tag: VBD | forms: showed
show | tag: VBN | forms: shown
shrink | tag: VBD | forms: shrank
shrink | tag: VBN | forms: shrunk
shut | tag: VBD, VBN | forms: shut
sing | tag: VBD | forms: sang
sing | tag: VBN | forms: sung
sink | tag: VBD | forms: sank
sink | tag: VBN | forms: sunk
sit | tag: VBD, VBN | forms: sat
slay | tag: VBD | forms: slew
slay | tag: VBN | forms: slain
sleep | tag: VBD, VBN | forms: slept
slide | tag: VBD, VBN | forms: slid
sling | tag: VBD, VBN | forms: slung
slit | tag: VBD, VBN | forms: slit
sow | tag: VBD | forms: sowed
sow | tag: VBN | forms: sown
speak | tag: VBD | forms: spoke
speak | tag: VBN | forms: spoken
speed | tag: VBD, VBN | forms: sped
spell | tag: VBD, VBN | forms: spelt
spend | tag: VBD, VBN | forms: spent
spill | tag: VBD, VBN | forms: spilt
spin | tag: VBD, VBN | forms: spun
spit | tag: VBD, VBN | forms: spat
split | tag: VBD, VBN | forms: split
spoil | tag: VBD, VBN | forms: spoilt
spread | tag: VBD, VBN | forms: spread
spring | tag: VBD | forms: sprang
spring | tag: VBN | forms: sprung
stand | tag: VBD, VBN | forms: stood
steal | tag: VBD | forms: stole
steal | tag: VBN | forms: stolen
stick | tag: VBD, VBN | forms: stuck
sting | tag: VBD, VBN | forms: stung
stink | tag: VBD | forms: stank
stink | tag: VBN | forms: stunk
stride | tag: VBD | forms: strode
stride | tag: VBN | forms: stridden
strike | tag: VBD | forms: struck
strike | tag: VBN | forms: struck, stricken
string | tag: VBD, VBN | forms: strung
strive | tag: VBD | forms: strove
strive | tag: VBN | forms: striven
swear | tag: VBD | forms: swore
swear | tag: VBN | forms: sworn
sweep | tag: VBD, VBN | forms: swept
swell | tag: VBD | forms: swelled
swell | tag: VBN | forms: swollen
swim | tag: VBD | forms: swam
swim | tag: VBN | forms: swum
swing | tag: VBD, VBN | forms: swung
take | tag: VBD | forms: took
take | tag: VBN | forms: taken
teach | tag: VBD, VBN | forms: taught
tear | tag: VBD | forms: tore
tear | tag: VBN | forms: torn
tell | tag: VBD, VBN | forms: told
think | tag: VBD, VBN | forms: thought
throw | tag: VBD | forms: threw
throw | tag: VBN | forms: thrown
thrust | tag: VBD, VBN | forms: thrust
tread | tag: VBD | forms: trod
tread | tag: VBN | forms: trodden
undercut | tag: VBD, VBN | forms: undercut
undergo | tag: VBD | forms: underwent
undergo | tag: VBN | forms: undergone
undermine | tag: VBD, VBN | forms: undermined
understand | tag: VBD, VBN | forms: understood
undertake | tag: VBD | forms: undertook
undertake | tag: VBN | forms: undertaken
undo | tag: VBD | forms: undid
undo | tag: VBN | forms: undone
uphold | tag: VBD, VBN | forms: upheld
upset | tag: VBD, VBN | forms: upset
wake | tag: VBD | forms: woke
wake | tag: VBN | forms: woken
wear | tag: VBD | forms: wore
wear | tag: VBN | forms: worn
weave | tag: VBD | forms: wove
weave | tag: VBN | forms: woven
weep | tag: VBD, VBN | forms: wept
win | tag: VBD, VBN | forms: won
wind | tag: VBD, VBN | forms: wound
withdraw | tag: VBD | forms: withdrew
withdraw | tag: VBN | forms: withdrawn
withhold | tag: VBD, VBN | forms: withheld
withstand | tag: VBD, VBN | forms: withstood
wring | tag: VBD, VBN | forms: wrung
write | tag: VBD | forms: wrote
write | tag: VBN | forms: written

# Regular verbs of the news whose endings mislead
abuse | tag: VBG | forms: abusing
abuse | tag: VBD, VBN | forms: abused
accelerate | tag: VBG | forms: accelerating
accelerate | tag: VBD, VBN | forms: accelerated
accuse | tag: VBG | forms: accusing
accuse | tag: VBD, VBN | forms: accused
achieve | tag: VBG | forms: achieving
achieve | tag: VBD, VBN | forms: achieved
acknowledge | tag: VBG | forms: acknowledging
acknowledge | tag: VBD, VBN | forms: acknowledged
acquire | tag: VBG | forms: acquiring
acquire | tag: VBD, VBN | forms: acquired
admire | tag: VBG | forms: admiring
admire | tag: VBD, VBN | forms: admired
admit | tag: VBG | forms: admitting
admit | tag: VBD, VBN | forms: admitted
advance | tag: VBG | forms: advancing
advance | tag: VBD, VBN | forms: advanced
advise | tag: VBG | forms: advising
advise | tag: VBD, VBN | forms: advised
advocate | tag: VBG | forms: advocating
advocate | tag: VBD, VBN | forms: advocated
agree | tag: VBG | forms: agreeing
agree | tag: VBD, VBN | forms: agreed
align | tag: VBG | forms: aligning
align | tag: VBD, VBN | forms: aligned
allocate | tag: VBG | forms: allocating
allocate | tag: VBD, VBN | forms: allocated
announce | tag: VBG | forms: announcing
announce | tag: VBD, VBN | forms: announced
appeal | tag: VBG | forms: appealing
appeal | tag: VBD, VBN | forms: appealed
approach | tag: VBG | forms: approaching
approach | tag: VBD, VBN | forms: approached
approve | tag: VBG | forms: approving
approve | tag: VBD, VBN | forms: approved
argue | tag: VBG | forms: arguing
argue | tag: VBD, VBN | forms: argued
arrive | tag: VBG | forms: arriving
arrive | tag: VBD, VBN | forms: arrived
assassinate | tag: VBG | forms: assassinating
assassinate | tag: VBD, VBN | forms: assassinated
assemble | tag: VBG | forms: assembling
assemble | tag: VBD, VBN | forms: assembled
assign | tag: VBG | forms: assigning
assign | tag: VBD, VBN | forms: assigned
assume | tag: VBG | forms: assuming
assume | tag: VBD, VBN | forms: assumed
assure | tag: VBG | forms: assuring
assure | tag: VBD, VBN | forms: assured
attribute | tag: VBG | forms: attributing
attribute | tag: VBD, VBN | forms: attributed
audit | tag: VBG | forms: auditing
audit | tag: VBD, VBN | forms: audited
authorise | tag: VBG | forms: authorising
authorise | tag: VBD, VBN | forms: authorised
authorize | tag: VBG | forms: authorizing
authorize | tag: VBD, VBN | forms: authorized
balance | tag: VBG | forms: balancing
balance | tag: VBD, VBN | forms: balanced
ban | tag: VBG | forms: banning
ban | tag: VBD, VBN | forms: banned
bar | tag: VBG | forms: barring
bar | tag: VBD, VBN | forms: barred
battle | tag: VBG | forms: battling
battle | tag: VBD, VBN | forms: battled
believe | tag: VBG | forms: believing
believe | tag: VBD, VBN | forms: believed
benefit | tag: VBG | forms: benefiting
benefit | tag: VBD, VBN | forms: benefited
bill | tag: VBG | forms: billing
bill | tag: VBD, VBN | forms: billed
blame | tag: VBG | forms: blaming
blame | tag: VBD, VBN | forms: blamed
blockade | tag: VBG | forms: blockading
blockade | tag: VBD, VBN | forms: blockaded
bounce | tag: VBG | forms: bouncing
bounce | tag: VBD, VBN | forms: bounced
bridge | tag: VBG | forms: bridging
bridge | tag: VBD, VBN | forms: bridged
budget | tag: VBG | forms: budgeting
budget | tag: VBD, VBN | forms: budgeted
call | tag: VBG | forms: calling
call | tag: VBD, VBN | forms: called
campaign | tag: VBG | forms: campaigning
campaign | tag: VBD, VBN | forms: campaigned
cancel | tag: VBG | forms: cancelling, canceling
cancel | tag: VBD, VBN | forms: cancelled, canceled
cap | tag: VBG | forms: capping
cap | tag: VBD, VBN | forms: capped
capture | tag: VBG | forms: capturing
capture | tag: VBD, VBN | forms: captured
cause | tag: VBG | forms: causing
cause | tag: VBD, VBN | forms: caused
cease | tag: VBG | forms: ceasing
cease | tag: VBD, VBN | forms: ceased
celebrate | tag: VBG | forms: celebrating
celebrate | tag: VBD, VBN | forms: celebrated
challenge | tag: VBG | forms: challenging
challenge | tag: VBD, VBN | forms: challenged
change | tag: VBG | forms: changing
change | tag: VBD, VBN | forms: changed
charge | tag: VBG | forms: charging
charge | tag: VBD, VBN | forms: charged
chat | tag: VBG | forms: chatting
chat | tag: VBD, VBN | forms: chatted
cite | tag: VBG | forms: citing
cite | tag: VBD, VBN | forms: cited
close | tag: VBG | forms: closing
close | tag: VBD, VBN | forms: closed
coincide | tag: VBG | forms: coinciding
coincide | tag: VBD, VBN | forms: coincided
collide | tag: VBG | forms: colliding
collide | tag: VBD, VBN | forms: collided
combine | tag: VBG | forms: combining
combine | tag: VBD, VBN | forms: combined
commence | tag: VBG | forms: commencing
commence | tag: VBD, VBN | forms: commenced
commit | tag: VBG | forms: committing
commit | tag: VBD, VBN | forms: committed
compare | tag: VBG | forms: comparing
compare | tag: VBD, VBN | forms: compared
compel | tag: VBG | forms: compelling
compel | tag: VBD, VBN | forms: compelled
complain | tag: VBG | forms: complaining
complain | tag: VBD, VBN | forms: complained
compose | tag: VBG | forms: composing
compose | tag: VBD, VBN | forms: composed
compromise | tag: VBG | forms: compromising
compromise | tag: VBD, VBN | forms: compromised
compute | tag: VBG | forms: computing
compute | tag: VBD, VBN | forms: computed
conceal | tag: VBG | forms: concealing
conceal | tag: VBD, VBN | forms: concealed
concede | tag: VBG | forms: conceding
concede | tag: VBD, VBN | forms: conceded
concentrate | tag: VBG | forms: concentrating
concentrate | tag: VBD, VBN | forms: concentrated
conclude | tag: VBG | forms: concluding
conclude | tag: VBD, VBN | forms: concluded
concur | tag: VBG | forms: concurring
concur | tag: VBD, VBN | forms: concurred
condemn | tag: VBG | forms: condemning
condemn | tag: VBD, VBN | forms: condemned
confer | tag: VBG | forms: conferring
confer | tag: VBD, VBN | forms: conferred
confuse | tag: VBG | forms: confusing
confuse | tag: VBD, VBN | forms: confused
conspire | tag: VBG | forms: conspiring
conspire | tag: VBD, VBN | forms: conspired
constitute | tag: VBG | forms: constituting
constitute | tag: VBD, VBN | forms: constituted
consume | tag: VBG | forms: consuming
consume | tag: VBD, VBN | forms: consumed
contain | tag: VBG | forms: containing
contain | tag: VBD, VBN | forms: contained
continue | tag: VBG | forms: continuing
continue | tag: VBD, VBN | forms: continued
contribute | tag: VBG | forms: contributing
contribute | tag: VBD, VBN | forms: contributed
control | tag: VBG | forms: controlling
control | tag: VBD, VBN | forms: controlled
convene | tag: VBG | forms: convening
convene | tag: VBD, VBN | forms: convened
converge | tag: VBG | forms: converging
converge | tag: VBD, VBN | forms: converged
cooperate | tag: VBG | forms: cooperating
cooperate | tag: VBD, VBN | forms: cooperated
coordinate | tag: VBG | forms: coordinating
coordinate | tag: VBD, VBN | forms: coordinated
counsel | tag: VBG | forms: counselling, counseling
counsel | tag: VBD, VBN | forms: counselled, counseled
couple | tag: VBG | forms: coupling
couple | tag: VBD, VBN | forms: coupled
create | tag: VBG | forms: creating
create | tag: VBD, VBN | forms: created
credit | tag: VBG | forms: crediting
credit | tag: VBD, VBN | forms: credited
cripple | tag: VBG | forms: crippling
cripple | tag: VBD, VBN | forms: crippled
criticise | tag: VBG | forms: criticising
criticise | tag: VBD, VBN | forms: criticised
criticize | tag: VBG | forms: criticizing
criticize | tag: VBD, VBN | forms: criticized
cure | tag: VBG | forms: curing
cure | tag: VBD, VBN | forms: cured
damage | tag: VBG | forms: damaging
damage | tag: VBD, VBN | forms: damaged
dance | tag: VBG | forms: dancing
dance | tag: VBD, VBN | forms: danced
date | tag: VBG | forms: dating
date | tag: VBD, VBN | forms: dated
debate | tag: VBG | forms: debating
debate | tag: VBD, VBN | forms: debated
decide | tag: VBG | forms: deciding
decide | tag: VBD, VBN | forms: decided
declare | tag: VBG | forms: declaring
declare | tag: VBD, VBN | forms: declared
decline | tag: VBG | forms: declining
decline | tag: VBD, VBN | forms: declined
decrease | tag: VBG | forms: decreasing
decrease | tag: VBD, VBN | forms: decreased
decree | tag: VBG | forms: decreeing
decree | tag: VBD, VBN | forms: decreed
dedicate | tag: VBG | forms: dedicating
dedicate | tag: VBD, VBN | forms: dedicated
defer | tag: VBG | forms: deferring
defer | tag: VBD, VBN | forms: deferred
define | tag: VBG | forms: defining
define | tag: VBD, VBN | forms: defined
degrade | tag: VBG | forms: degrading
degrade | tag: VBD, VBN | forms: degraded
demonstrate | tag: VBG | forms: demonstrating
demonstrate | tag: VBD, VBN | forms: demonstrated
denounce | tag: VBG | forms: denouncing
denounce | tag: VBD, VBN | forms: denounced
depose | tag: VBG | forms: deposing
depose | tag: VBD, VBN | forms: deposed
derail | tag: VBG | forms: derailing
derail | tag: VBD, VBN | forms: derailed
derive | tag: VBG | forms: deriving
derive | tag: VBD, VBN | forms: derived
deserve | tag: VBG | forms: deserving
deserve | tag: VBD, VBN | forms: deserved
design | tag: VBG | forms: designing
design | tag: VBD, VBN | forms: designed
designate | tag: VBG | forms: designating
designate | tag: VBD, VBN | forms: designated
desire | tag: VBG | forms: desiring
desire | tag: VBD, VBN | forms: desired
detail | tag: VBG | forms: detailing
detail | tag: VBD, VBN | forms: detailed
deter | tag: VBG | forms: deterring
deter | tag: VBD, VBN | forms: deterred
deteriorate | tag: VBG | forms: deteriorating
deteriorate | tag: VBD, VBN | forms: deteriorated
determine | tag: VBG | forms: determining
determine | tag: VBD, VBN | forms: determined
devote | tag: VBG | forms: devoting
devote | tag: VBD, VBN | forms: devoted
disagree | tag: VBG | forms: disagreeing
disagree | tag: VBD, VBN | forms: disagreed
discourage | tag: VBG | forms: discouraging
discourage | tag: VBD, VBN | forms: discouraged
dismantle | tag: VBG | forms: dismantling
dismantle | tag: VBD, VBN | forms: dismantled
dispel | tag: VBG | forms: dispelling
dispel | tag: VBD, VBN | forms: dispelled
dispose | tag: VBG | forms: disposing
dispose | tag: VBD, VBN | forms: disposed
dispute | tag: VBG | forms: disputing
dispute | tag: VBD, VBN | forms: disputed
dissuade | tag: VBG | forms: dissuading
dissuade | tag: VBD, VBN | forms: dissuaded
distance | tag: VBG | forms: distancing
distance | tag: VBD, VBN | forms: distanced
distribute | tag: VBG | forms: distributing
distribute | tag: VBD, VBN | forms: distributed
divide | tag: VBG | forms: dividing
divide | tag: VBD, VBN | forms: divided
dominate | tag: VBG | forms: dominating
dominate | tag: VBD, VBN | forms: dominated
donate | tag: VBG | forms: donating
donate | tag: VBD, VBN | forms: donated
double | tag: VBG | forms: doubling
double | tag: VBD, VBN | forms: doubled
drill | tag: VBG | forms: drilling
drill | tag: VBD, VBN | forms: drilled
drive | tag: VBG | forms: driving
drop | tag: VBG | forms: dropping
drop | tag: VBD, VBN | forms: dropped
edit | tag: VBG | forms: editing
edit | tag: VBD, VBN | forms: edited
eliminate | tag: VBG | forms: eliminating
eliminate | tag: VBD, VBN | forms: eliminated
embrace | tag: VBG | forms: embracing
embrace | tag: VBD, VBN | forms: embraced
emerge | tag: VBG | forms: emerging
emerge | tag: VBD, VBN | forms: emerged
enable | tag: VBG | forms: enabling
enable | tag: VBD, VBN | forms: enabled
encourage | tag: VBG | forms: encouraging
encourage | tag: VBD, VBN | forms: encouraged
endure | tag: VBG | forms: enduring
endure | tag: VBD, VBN | forms: endured
enforce | tag: VBG | forms: enforcing
enforce | tag: VBD, VBN | forms: enforced
engage | tag: VBG | forms: engaging
engage | tag: VBD, VBN | forms: engaged
enrol | tag: VBG | forms: enrolling
enrol | tag: VBD, VBN | forms: enrolled
enroll | tag: VBG | forms: enrolling
enroll | tag: VBD, VBN | forms: enrolled
ensure | tag: VBG | forms: ensuring
ensure | tag: VBD, VBN | forms: ensured
equal | tag: VBG | forms: equalling, equaling
equal | tag: VBD, VBN | forms: equalled, equaled
erode | tag: VBG | forms: eroding
erode | tag: VBD, VBN | forms: eroded
escalate | tag: VBG | forms: escalating
escalate | tag: VBD, VBN | forms: escalated
escape | tag: VBG | forms: escaping
escape | tag: VBD, VBN | forms: escaped
evacuate | tag: VBG | forms: evacuating
evacuate | tag: VBD, VBN | forms: evacuated
evade | tag: VBG | forms: evading
evade | tag: VBD, VBN | forms: evaded
evaluate | tag: VBG | forms: evaluating
evaluate | tag: VBD, VBN | forms: evaluated
evolve | tag: VBG | forms: evolving
evolve | tag: VBD, VBN | forms: evolved
examine | tag: VBG | forms: examining
examine | tag: VBD, VBN | forms: examined
exclude | tag: VBG | forms: excluding
exclude | tag: VBD, VBN | forms: excluded
excuse | tag: VBG | forms: excusing
excuse | tag: VBD, VBN | forms: excused
execute | tag: VBG | forms: executing
execute | tag: VBD, VBN | forms: executed
exercise | tag: VBG | forms: exercising
exercise | tag: VBD, VBN | forms: exercised
exhibit | tag: VBG | forms: exhibiting
exhibit | tag: VBD, VBN | forms: exhibited
expel | tag: VBG | forms: expelling
expel | tag: VBD, VBN | forms: expelled
expire | tag: VBG | forms: expiring
expire | tag: VBD, VBN | forms: expired
explain | tag: VBG | forms: explaining
explain | tag: VBD, VBN | forms: explained
explode | tag: VBG | forms: exploding
explode | tag: VBD, VBN | forms: exploded
explore | tag: VBG | forms: exploring
explore | tag: VBD, VBN | forms: explored
expose | tag: VBG | forms: exposing
expose | tag: VBD, VBN | forms: exposed
face | tag: VBG | forms: facing
face | tag: VBD, VBN | forms: faced
fail | tag: VBG | forms: failing
fail | tag: VBD, VBN | forms: failed
fill | tag: VBG | forms: filling
fill | tag: VBD, VBN | forms: filled
finance | tag: VBG | forms: financing
finance | tag: VBD, VBN | forms: financed
fire | tag: VBG | forms: firing
fire | tag: VBD, VBN | forms: fired
flee | tag: VBG | forms: fleeing
force | tag: VBG | forms: forcing
force | tag: VBD, VBN | forms: forced
forgive | tag: VBG | forms: forgiving
frame | tag: VBG | forms: framing
frame | tag: VBD, VBN | forms: framed
free | tag: VBG | forms: freeing
free | tag: VBD, VBN | forms: freed
freeze | tag: VBG | forms: freezing
fuel | tag: VBG | forms: fuelling, fueling
fuel | tag: VBD, VBN | forms: fuelled, fueled
fulfil | tag: VBG | forms: fulfilling
fulfil | tag: VBD, VBN | forms: fulfilled
fulfill | tag: VBG | forms: fulfilling
fulfill | tag: VBD, VBN | forms: fulfilled
gain | tag: VBG | forms: gaining
gain | tag: VBD, VBN | forms: gained
give | tag: VBG | forms: giving
guarantee | tag: VBG | forms: guaranteeing
guarantee | tag: VBD, VBN | forms: guaranteed
hail | tag: VBG | forms: hailing
hail | tag: VBD, VBN | forms: hailed
halt | tag: VBG | forms: halting
halt | tag: VBD, VBN | forms: halted
handle | tag: VBG | forms: handling
handle | tag: VBD, VBN | forms: handled
heal | tag: VBG | forms: healing
heal | tag: VBD, VBN | forms: healed
hedge | tag: VBG | forms: hedging
hedge | tag: VBD, VBN | forms: hedged
hire | tag: VBG | forms: hiring
hire | tag: VBD, VBN | forms: hired
hit | tag: VBG | forms: hitting
ignite | tag: VBG | forms: igniting
ignite | tag: VBD, VBN | forms: ignited
ignore | tag: VBG | forms: ignoring
ignore | tag: VBD, VBN | forms: ignored
impose | tag: VBG | forms: imposing
impose | tag: VBD, VBN | forms: imposed
improve | tag: VBG | forms: improving
improve | tag: VBD, VBN | forms: improved
include | tag: VBG | forms: including
include | tag: VBD, VBN | forms: included
increase | tag: VBG | forms: increasing
increase | tag: VBD, VBN | forms: increased
incur | tag: VBG | forms: incurring
incur | tag: VBD, VBN | forms: incurred
indicate | tag: VBG | forms: indicating
indicate | tag: VBD, VBN | forms: indicated
induce | tag: VBG | forms: inducing
induce | tag: VBD, VBN | forms: induced
infer | tag: VBG | forms: inferring
infer | tag: VBD, VBN | forms: inferred
infiltrate | tag: VBG | forms: infiltrating
infiltrate | tag: VBD, VBN | forms: infiltrated
influence | tag: VBG | forms: influencing
influence | tag: VBD, VBN | forms: influenced
inhibit | tag: VBG | forms: inhibiting
inhibit | tag: VBD, VBN | forms: inhibited
initiate | tag: VBG | forms: initiating
initiate | tag: VBD, VBN | forms: initiated
injure | tag: VBG | forms: injuring
injure | tag: VBD, VBN | forms: injured
inquire | tag: VBG | forms: inquiring
inquire | tag: VBD, VBN | forms: inquired
inspire | tag: VBG | forms: inspiring
inspire | tag: VBD, VBN | forms: inspired
install | tag: VBG | forms: installing
install | tag: VBD, VBN | forms: installed
institute | tag: VBG | forms: instituting
institute | tag: VBD, VBN | forms: instituted
insure | tag: VBG | forms: insuring
insure | tag: VBD, VBN | forms: insured
intervene | tag: VBG | forms: intervening
intervene | tag: VBD, VBN | forms: intervened
introduce | tag: VBG | forms: introducing
introduce | tag: VBD, VBN | forms: introduced
invade | tag: VBG | forms: invading
invade | tag: VBD, VBN | forms: invaded
investigate | tag: VBG | forms: investigating
investigate | tag: VBD, VBN | forms: investigated
invite | tag: VBG | forms: inviting
invite | tag: VBD, VBN | forms: invited
involve | tag: VBG | forms: involving
involve | tag: VBD, VBN | forms: involved
isolate | tag: VBG | forms: isolating
isolate | tag: VBD, VBN | forms: isolated
issue | tag: VBG | forms: issuing
issue | tag: VBD, VBN | forms: issued
jail | tag: VBG | forms: jailing
jail | tag: VBD, VBN | forms: jailed
join | tag: VBG | forms: joining
join | tag: VBD, VBN | forms: joined
judge | tag: VBG | forms: judging
judge | tag: VBD, VBN | forms: judged
kidnap | tag: VBG | forms: kidnapping
kidnap | tag: VBD, VBN | forms: kidnapped
kill | tag: VBG | forms: killing
kill | tag: VBD, VBN | forms: killed
label | tag: VBG | forms: labelling, labeling
label | tag: VBD, VBN | forms: labelled, labeled
lease | tag: VBG | forms: leasing
lease | tag: VBD, VBN | forms: leased
leave | tag: VBG | forms: leaving
level | tag: VBG | forms: levelling, leveling
level | tag: VBD, VBN | forms: levelled, leveled
leverage | tag: VBG | forms: leveraging
leverage | tag: VBD, VBN | forms: leveraged
limit | tag: VBG | forms: limiting
limit | tag: VBD, VBN | forms: limited
line | tag: VBG | forms: lining
line | tag: VBD, VBN | forms: lined
live | tag: VBG | forms: living
live | tag: VBD, VBN | forms: lived
locate | tag: VBG | forms: locating
locate | tag: VBD, VBN | forms: located
love | tag: VBG | forms: loving
love | tag: VBD, VBN | forms: loved
maintain | tag: VBG | forms: maintaining
maintain | tag: VBD, VBN | forms: maintained
manage | tag: VBG | forms: managing
manage | tag: VBD, VBN | forms: managed
manufacture | tag: VBG | forms: manufacturing
manufacture | tag: VBD, VBN | forms: manufactured
market | tag: VBG | forms: marketing
market | tag: VBD, VBN | forms: marketed
marshal | tag: VBG | forms: marshalling, marshaling
marshal | tag: VBD, VBN | forms: marshalled, marshaled
measure | tag: VBG | forms: measuring
measure | tag: VBD, VBN | forms: measured
mediate | tag: VBG | forms: mediating
mediate | tag: VBD, VBN | forms: mediated
merge | tag: VBG | forms: merging
merge | tag: VBD, VBN | forms: merged
mobilise | tag: VBG | forms: mobilising
mobilise | tag: VBD, VBN | forms: mobilised
mobilize | tag: VBG | forms: mobilizing
mobilize | tag: VBD, VBN | forms: mobilized
model | tag: VBG | forms: modelling, modeling
model | tag: VBD, VBN | forms: modelled, modeled
move | tag: VBG | forms: moving
move | tag: VBD, VBN | forms: moved
name | tag: VBG | forms: naming
name | tag: VBD, VBN | forms: named
negotiate | tag: VBG | forms: negotiating
negotiate | tag: VBD, VBN | forms: negotiated
nominate | tag: VBG | forms: nominating
nominate | tag: VBD, VBN | forms: nominated
note | tag: VBG | forms: noting
note | tag: VBD, VBN | forms: noted
notice | tag: VBG | forms: noticing
notice | tag: VBD, VBN | forms: noticed
observe | tag: VBG | forms: observing
observe | tag: VBD, VBN | forms: observed
obtain | tag: VBG | forms: obtaining
obtain | tag: VBD, VBN | forms: obtained
occur | tag: VBG | forms: occurring
occur | tag: VBD, VBN | forms: occurred
omit | tag: VBG | forms: omitting
omit | tag: VBD, VBN | forms: omitted
operate | tag: VBG | forms: operating
operate | tag: VBD, VBN | forms: operated
oppose | tag: VBG | forms: opposing
oppose | tag: VBD, VBN | forms: opposed
organise | tag: VBG | forms: organising
organise | tag: VBD, VBN | forms: organised
organize | tag: VBG | forms: organizing
organize | tag: VBD, VBN | forms: organized
outline | tag: VBG | forms: outlining
outline | tag: VBD, VBN | forms: outlined
overrule | tag: VBG | forms: overruling
overrule | tag: VBD, VBN | forms: overruled
parade | tag: VBG | forms: parading
parade | tag: VBD, VBN | forms: paraded
patrol | tag: VBG | forms: patrolling
patrol | tag: VBD, VBN | forms: patrolled
pause | tag: VBG | forms: pausing
pause | tag: VBD, VBN | forms: paused
penetrate | tag: VBG | forms: penetrating
penetrate | tag: VBD, VBN | forms: penetrated
perceive | tag: VBG | forms: perceiving
perceive | tag: VBD, VBN | forms: perceived
permit | tag: VBG | forms: permitting
permit | tag: VBD, VBN | forms: permitted
persuade | tag: VBG | forms: persuading
persuade | tag: VBD, VBN | forms: persuaded
place | tag: VBG | forms: placing
place | tag: VBD, VBN | forms: placed
plan | tag: VBG | forms: planning
plan | tag: VBD, VBN | forms: planned
pledge | tag: VBG | forms: pledging
pledge | tag: VBD, VBN | forms: pledged
plot | tag: VBG | forms: plotting
plot | tag: VBD, VBN | forms: plotted
police | tag: VBG | forms: policing
police | tag: VBD, VBN | forms: policed
poll | tag: VBG | forms: polling
poll | tag: VBD, VBN | forms: polled
praise | tag: VBG | forms: praising
praise | tag: VBD, VBN | forms: praised
precede | tag: VBG | forms: preceding
precede | tag: VBD, VBN | forms: preceded
preclude | tag: VBG | forms: precluding
preclude | tag: VBD, VBN | forms: precluded
prefer | tag: VBG | forms: preferring
prefer | tag: VBD, VBN | forms: preferred
prepare | tag: VBG | forms: preparing
prepare | tag: VBD, VBN | forms: prepared
preserve | tag: VBG | forms: preserving
preserve | tag: VBD, VBN | forms: preserved
preside | tag: VBG | forms: presiding
preside | tag: VBD, VBN | forms: presided
presume | tag: VBG | forms: presuming
presume | tag: VBD, VBN | forms: presumed
price | tag: VBG | forms: pricing
price | tag: VBD, VBN | forms: priced
procure | tag: VBG | forms: procuring
procure | tag: VBD, VBN | forms: procured
produce | tag: VBG | forms: producing
produce | tag: VBD, VBN | forms: produced
profit | tag: VBG | forms: profiting
profit | tag: VBD, VBN | forms: profited
prohibit | tag: VBG | forms: prohibiting
prohibit | tag: VBD, VBN | forms: prohibited
promise | tag: VBG | forms: promising
promise | tag: VBD, VBN | forms: promised
promote | tag: VBG | forms: promoting
promote | tag: VBD, VBN | forms: promoted
pronounce | tag: VBG | forms: pronouncing
pronounce | tag: VBD, VBN | forms: pronounced
propel | tag: VBG | forms: propelling
propel | tag: VBD, VBN | forms: propelled
propose | tag: VBG | forms: proposing
propose | tag: VBD, VBN | forms: proposed
prosecute | tag: VBG | forms: prosecuting
prosecute | tag: VBD, VBN | forms: prosecuted
prove | tag: VBG | forms: proving
provide | tag: VBG | forms: providing
provide | tag: VBD, VBN | forms: provided
pull | tag: VBG | forms: pulling
pull | tag: VBD, VBN | forms: pulled
purchase | tag: VBG | forms: purchasing
purchase | tag: VBD, VBN | forms: purchased
purpose | tag: VBG | forms: purposing
purpose | tag: VBD, VBN | forms: purposed
pursue | tag: VBG | forms: pursuing
pursue | tag: VBD, VBN | forms: pursued
quarrel | tag: VBG | forms: quarrelling, quarreling
quarrel | tag: VBD, VBN | forms: quarrelled, quarreled
quote | tag: VBG | forms: quoting
quote | tag: VBD, VBN | forms: quoted
rain | tag: VBG | forms: raining
rain | tag: VBD, VBN | forms: rained
raise | tag: VBG | forms: raising
raise | tag: VBD, VBN | forms: raised
reach | tag: VBG | forms: reaching
reach | tag: VBD, VBN | forms: reached
rebel | tag: VBG | forms: rebelling
rebel | tag: VBD, VBN | forms: rebelled
recede | tag: VBG | forms: receding
recede | tag: VBD, VBN | forms: receded
receive | tag: VBG | forms: receiving
receive | tag: VBD, VBN | forms: received
recognise | tag: VBG | forms: recognising
recognise | tag: VBD, VBN | forms: recognised
recognize | tag: VBG | forms: recognizing
recognize | tag: VBD, VBN | forms: recognized
recur | tag: VBG | forms: recurring
recur | tag: VBD, VBN | forms: recurred
reduce | tag: VBG | forms: reducing
reduce | tag: VBD, VBN | forms: reduced
refer | tag: VBG | forms: referring
refer | tag: VBD, VBN | forms: referred
refine | tag: VBG | forms: refining
refine | tag: VBD, VBN | forms: refined
refuse | tag: VBG | forms: refusing
refuse | tag: VBD, VBN | forms: refused
refute | tag: VBG | forms: refuting
refute | tag: VBD, VBN | forms: refuted
regulate | tag: VBG | forms: regulating
regulate | tag: VBD, VBN | forms: regulated
reinforce | tag: VBG | forms: reinforcing
reinforce | tag: VBD, VBN | forms: reinforced
relate | tag: VBG | forms: relating
relate | tag: VBD, VBN | forms: related
release | tag: VBG | forms: releasing
release | tag: VBD, VBN | forms: released
relieve | tag: VBG | forms: relieving
relieve | tag: VBD, VBN | forms: relieved
relocate | tag: VBG | forms: relocating
relocate | tag: VBD, VBN | forms: relocated
remain | tag: VBG | forms: remaining
remain | tag: VBD, VBN | forms: remained
remit | tag: VBG | forms: remitting
remit | tag: VBD, VBN | forms: remitted
remove | tag: VBG | forms: removing
remove | tag: VBD, VBN | forms: removed
renounce | tag: VBG | forms: renouncing
renounce | tag: VBD, VBN | forms: renounced
repatriate | tag: VBG | forms: repatriating
repatriate | tag: VBD, VBN | forms: repatriated
repeal | tag: VBG | forms: repealing
repeal | tag: VBD, VBN | forms: repealed
repel | tag: VBG | forms: repelling
repel | tag: VBD, VBN | forms: repelled
replace | tag: VBG | forms: replacing
replace | tag: VBD, VBN | forms: replaced
require | tag: VBG | forms: requiring
require | tag: VBD, VBN | forms: required
rescue | tag: VBG | forms: rescuing
rescue | tag: VBD, VBN | forms: rescued
reserve | tag: VBG | forms: reserving
reserve | tag: VBD, VBN | forms: reserved
reside | tag: VBG | forms: residing
reside | tag: VBD, VBN | forms: resided
resign | tag: VBG | forms: resigning
resign | tag: VBD, VBN | forms: resigned
resolve | tag: VBG | forms: resolving
resolve | tag: VBD, VBN | forms: resolved
restore | tag: VBG | forms: restoring
restore | tag: VBD, VBN | forms: restored
resume | tag: VBG | forms: resuming
resume | tag: VBD, VBN | forms: resumed
retaliate | tag: VBG | forms: retaliating
retaliate | tag: VBD, VBN | forms: retaliated
retire | tag: VBG | forms: retiring
retire | tag: VBD, VBN | forms: retired
reveal | tag: VBG | forms: revealing
reveal | tag: VBD, VBN | forms: revealed
revise | tag: VBG | forms: revising
revise | tag: VBD, VBN | forms: revised
revolve | tag: VBG | forms: revolving
revolve | tag: VBD, VBN | forms: revolved
roll | tag: VBG | forms: rolling
roll | tag: VBD, VBN | forms: rolled
rule | tag: VBG | forms: ruling
rule | tag: VBD, VBN | forms: ruled
sacrifice | tag: VBG | forms: sacrificing
sacrifice | tag: VBD, VBN | forms: sacrificed
sail | tag: VBG | forms: sailing
sail | tag: VBD, VBN | forms: sailed
sample | tag: VBG | forms: sampling
sample | tag: VBD, VBN | forms: sampled
scale | tag: VBG | forms: scaling
scale | tag: VBD, VBN | forms: scaled
scare | tag: VBG | forms: scaring
scare | tag: VBD, VBN | forms: scared
schedule | tag: VBG | forms: scheduling
schedule | tag: VBD, VBN | forms: scheduled
score | tag: VBG | forms: scoring
score | tag: VBD, VBN | forms: scored
seal | tag: VBG | forms: sealing
seal | tag: VBD, VBN | forms: sealed
secede | tag: VBG | forms: seceding
secede | tag: VBD, VBN | forms: seceded
secure | tag: VBG | forms: securing
secure | tag: VBD, VBN | forms: secured
seize | tag: VBG | forms: seizing
seize | tag: VBD, VBN | forms: seized
sell | tag: VBG | forms: selling
sentence | tag: VBG | forms: sentencing
sentence | tag: VBD, VBN | forms: sentenced
separate | tag: VBG | forms: separating
separate | tag: VBD, VBN | forms: separated
serve | tag: VBG | forms: serving
serve | tag: VBD, VBN | forms: served
settle | tag: VBG | forms: settling
settle | tag: VBD, VBN | forms: settled
shame | tag: VBG | forms: shaming
shame | tag: VBD, VBN | forms: shamed
share | tag: VBG | forms: sharing
share | tag: VBD, VBN | forms: shared
ship | tag: VBG | forms: shipping
ship | tag: VBD, VBN | forms: shipped
shovel | tag: VBG | forms: shovelling, shoveling
shovel | tag: VBD, VBN | forms: shovelled, shoveled
shuffle | tag: VBG | forms: shuffling
shuffle | tag: VBD, VBN | forms: shuffled
sign | tag: VBG | forms: signing
sign | tag: VBD, VBN | forms: signed
signal | tag: VBG | forms: signalling, signaling
signal | tag: VBD, VBN | forms: signalled, signaled
size | tag: VBG | forms: sizing
size | tag: VBD, VBN | forms: sized
slice | tag: VBG | forms: slicing
slice | tag: VBD, VBN | forms: sliced
smuggle | tag: VBG | forms: smuggling
smuggle | tag: VBD, VBN | forms: smuggled
solve | tag: VBG | forms: solving
solve | tag: VBD, VBN | forms: solved
spot | tag: VBG | forms: spotting
spot | tag: VBD, VBN | forms: spotted
state | tag: VBG | forms: stating
state | tag: VBD, VBN | forms: stated
steal | tag: VBG | forms: stealing
step | tag: VBG | forms: stepping
step | tag: VBD, VBN | forms: stepped
stop | tag: VBG | forms: stopping
stop | tag: VBD, VBN | forms: stopped
store | tag: VBG | forms: storing
store | tag: VBD, VBN | forms: stored
strive | tag: VBG | forms: striving
struggle | tag: VBG | forms: struggling
struggle | tag: VBD, VBN | forms: struggled
stumble | tag: VBG | forms: stumbling
stumble | tag: VBD, VBN | forms: stumbled
submit | tag: VBG | forms: submitting
submit | tag: VBD, VBN | forms: submitted
sue | tag: VBG | forms: suing
sue | tag: VBD, VBN | forms: sued
supervise | tag: VBG | forms: supervising
supervise | tag: VBD, VBN | forms: supervised
suppose | tag: VBG | forms: supposing
suppose | tag: VBD, VBN | forms: supposed
surge | tag: VBG | forms: surging
surge | tag: VBD, VBN | forms: surged
surprise | tag: VBG | forms: surprising
surprise | tag: VBD, VBN | forms: surprised
survive | tag: VBG | forms: surviving
survive | tag: VBD, VBN | forms: survived
sustain | tag: VBG | forms: sustaining
sustain | tag: VBD, VBN | forms: sustained
table | tag: VBG | forms: tabling
table | tag: VBD, VBN | forms: tabled
tackle | tag: VBG | forms: tackling
tackle | tag: VBD, VBN | forms: tackled
target | tag: VBG | forms: targeting
target | tag: VBD, VBN | forms: targeted
terminate | tag: VBG | forms: terminating
terminate | tag: VBD, VBN | forms: terminated
time | tag: VBG | forms: timing
time | tag: VBD, VBN | forms: timed
total | tag: VBG | forms: totalling, totaling
total | tag: VBD, VBN | forms: totalled, totaled
trace | tag: VBG | forms: tracing
trace | tag: VBD, VBN | forms: traced
trade | tag: VBG | forms: trading
trade | tag: VBD, VBN | forms: traded
train | tag: VBG | forms: training
train | tag: VBD, VBN | forms: trained
transfer | tag: VBG | forms: transferring
transfer | tag: VBD, VBN | forms: transferred
transmit | tag: VBG | forms: transmitting
transmit | tag: VBD, VBN | forms: transmitted
trap | tag: VBG | forms: trapping
trap | tag: VBD, VBN | forms: trapped
travel | tag: VBG | forms: travelling, traveling
travel | tag: VBD, VBN | forms: travelled, traveled
trouble | tag: VBG | forms: troubling
trouble | tag: VBD, VBN | forms: troubled
tumble | tag: VBG | forms: tumbling
tumble | tag: VBD, VBN | forms: tumbled
tunnel | tag: VBG | forms: tunnelling, tunneling
tunnel | tag: VBD, VBN | forms: tunnelled, tunneled
undermine | tag: VBG | forms: undermining
unite | tag: VBG | forms: uniting
unite | tag: VBD, VBN | forms: united
update | tag: VBG | forms: updating
update | tag: VBD, VBN | forms: updated
upgrade | tag: VBG | forms: upgrading
upgrade | tag: VBD, VBN | forms: upgraded
urge | tag: VBG | forms: urging
urge | tag: VBD, VBN | forms: urged
use | tag: VBG | forms: using
use | tag: VBD, VBN | forms: used
value | tag: VBG | forms: valuing
value | tag: VBD, VBN | forms: valued
veto | tag: VBG | forms: vetoing
veto | tag: VBD, VBN | forms: vetoed
violate | tag: VBG | forms: violating
violate | tag: VBD, VBN | forms: violated
visit | tag: VBG | forms: visiting
visit | tag: VBD, VBN | forms: visited
vote | tag: VBG | forms: voting
vote | tag: VBD, VBN | forms: voted
welcome | tag: VBG | forms: welcoming
welcome | tag: VBD, VBN | forms: welcomed
write | tag: VBG | forms: writing

# Nouns
man | tag: NNS | forms: men
woman | tag: NNS | forms: women
child | tag: NNS | forms: children
person | tag: NNS | forms: people
foot | tag: NNS | forms: feet
tooth | tag: NNS | forms: teeth
goose | tag: NNS | forms: geese
mouse | tag: NNS | forms: mice
ox | tag: NNS | forms: oxen
life | tag: NNS | forms: lives
wife | tag: NNS | forms: wives
knife | tag: NNS | forms: knives
leaf | tag: NNS | forms: leaves
half | tag: NNS | forms: halves
self | tag: NNS | forms: selves
shelf | tag: NNS | forms: shelves
thief | tag: NNS | forms: thieves
wolf | tag: NNS | forms: wolves
loaf | tag: NNS | forms: loaves
calf | tag: NNS | forms: calves
crisis | tag: NNS | forms: crises
analysis | tag: NNS | forms: analyses
basis | tag: NNS | forms: bases
thesis | tag: NNS | forms: theses
hypothesis | tag: NNS | forms: hypotheses
oasis | tag: NNS | forms: oases
axis | tag: NNS | forms: axes
diagnosis | tag: NNS | forms: diagnoses
emphasis | tag: NNS | forms: emphases
phenomenon | tag: NNS | forms: phenomena
criterion | tag: NNS | forms: criteria
datum | tag: NNS | forms: data
medium | tag: NNS | forms: media
bacterium | tag: NNS | forms: bacteria
curriculum | tag: NNS | forms: curricula
memorandum | tag: NNS | forms: memoranda
referendum | tag: NNS | forms: referenda
spokesman | tag: NNS | forms: spokesmen
spokeswoman | tag: NNS | forms: spokeswomen
policeman | tag: NNS | forms: policemen
policewoman | tag: NNS | forms: policewomen
gunman | tag: NNS | forms: gunmen
fisherman | tag: NNS | forms: fishermen
serviceman | tag: NNS | forms: servicemen
congressman | tag: NNS | forms: congressmen
chairman | tag: NNS | forms: chairmen
statesman | tag: NNS | forms: statesmen
businessman | tag: NNS | forms: businessmen
clergyman | tag: NNS | forms: clergymen
airman | tag: NNS | forms: airmen
tribesman | tag: NNS | forms: tribesmen
militiaman | tag: NNS | forms: militiamen
lawman | tag: NNS | forms: lawmen
troop | tag: NNS | forms: troops

# Adjectives and adverbs
good | tag: JJR | forms: better
good | tag: JJS | forms: best
bad | tag: JJR | forms: worse
bad | tag: JJS | forms: worst
well | tag: RBR | forms: better
well | tag: RBS | forms: best
far | tag: JJR, RBR | forms: further, farther
far | tag: JJS, RBS | forms: furthest, farthest
little | tag: JJR | forms: less
little | tag: JJS | forms: least
