# format: endings 1
# source: learnt from the English Web Treebank by Training/; do not edit
# licence: CC BY-SA 4.0
's | tag: NNPS | cut: 2
's | tag: NNS | cut: 2
^' | tag: POS | cut: 0 | add: s
^'d | tag: MD | cut: 2 | add: would
^'d | tag: VBD | cut: 2 | add: have
^'em | tag: PRP | cut: 3 | add: they
^'ll | tag: MD | cut: 3 | add: will
^'m | tag: VBP | cut: 2 | add: be
^'n | tag: CC | cut: 2 | add: and
^'re | tag: VBP | cut: 3 | add: be
^'s | tag: PRP | cut: 2 | add: we
^'s | tag: VBZ | cut: 2 | add: be
^'ve | tag: VB | cut: 3 | add: have
^'ve | tag: VBP | cut: 3 | add: have
^-ll | tag: MD | cut: 3 | add: will
^-s | tag: POS | cut: 2 | add: 's
^AMERICANS | tag: NNPS | cut: 8 | add: merican
^Appropriations | tag: NNPS | cut: 0
^Babies | tag: NNPS | cut: 3 | add: y
^Beardies | tag: NNPS | cut: 3 | add: ed
^Embassies | tag: NNPS | cut: 9 | add: embassy
^Emergencies | tag: NNPS | cut: 3 | add: y
^Falls | tag: NNPS | cut: 0
^Galleries | tag: NNPS | cut: 3 | add: y
^Huskers | tag: NNPS | cut: 0
^MONARCHS | tag: NNPS | cut: 7 | add: onarchs
^MYSTICS | tag: NNPS | cut: 6 | add: ystics
^MYTHS | tag: NNPS | cut: 4 | add: yths
^Marches | tag: NNPS | cut: 2
^Needles | tag: NNPS | cut: 1
^Philippines | tag: NNPS | cut: 0
^ROCKERS | tag: NNPS | cut: 6 | add: ockers
^Rockies | tag: NNPS | cut: 3 | add: y
^SERVICES | tag: NNPS | cut: 7 | add: ervices
^SPARKS | tag: NNPS | cut: 5 | add: parks
^STARZZ | tag: NNPS | cut: 5 | add: tarzz
^Sandwiches | tag: NNPS | cut: 2
^Securities | tag: NNPS | cut: 3 | add: y
^Skies | tag: NNPS | cut: 3 | add: y
^Sooners | tag: NNPS | cut: 0
^Studies | tag: NNPS | cut: 3 | add: y
^Technologies | tag: NNPS | cut: 3 | add: y
^Works | tag: NNPS | cut: 0
^a | tag: CC | cut: 0 | add: nd
^a | tag: MD | cut: 1 | add: can
^a | tag: NN | cut: 1 | add: A
^a | tag: SYM | cut: 1 | add: A
^a | tag: TO | cut: 1 | add: to
^aa | tag: DT | cut: 1
^aa | tag: NN | cut: 2 | add: AA
^aaaaaggghhhhhh | tag: UH | cut: 12 | add: gh
^abou | tag: IN | cut: 0 | add: t
^absorbing | tag: VBG | cut: 3
^absoulutely | tag: RB | cut: 7 | add: lutely
^abt | tag: IN | cut: 1 | add: out
^accomdating | tag: JJ | cut: 6 | add: modating
^accomodating | tag: JJ | cut: 7 | add: modating
^actully | tag: RB | cut: 3 | add: ally
^added | tag: VBN | cut: 2
^adding | tag: VBG | cut: 3
^adhear | tag: VBP | cut: 2 | add: re
^adhered | tag: VBN | cut: 1
^adhering | tag: VBG | cut: 3 | add: e
^adn | tag: CC | cut: 2 | add: nd
^advise | tag: NN | cut: 2 | add: ce
^afghan | tag: JJ | cut: 6 | add: Afghan
^african | tag: JJ | cut: 7 | add: African
^agreed | tag: VBD | cut: 1
^ai | tag: VBP | cut: 2 | add: be
^ai | tag: VBZ | cut: 2 | add: be
^aiding | tag: VBG | cut: 3
^airlines | tag: NNPS | cut: 8 | add: Airline
^ak | tag: NN | cut: 2 | add: AK
^albanian | tag: JJ | cut: 8 | add: Albanian
^algae | tag: NNS | cut: 1
^am | tag: NN | cut: 1 | add: .m.
^am | tag: VBP | cut: 2 | add: be
^amended | tag: NN | cut: 2 | add: ment
^americans | tag: NNPS | cut: 9 | add: American
^ammount | tag: NN | cut: 5 | add: ount
^amoung | tag: IN | cut: 3 | add: ng
^an | tag: CC | cut: 0 | add: d
^an | tag: DT | cut: 1
^analyses | tag: NNS | cut: 2 | add: is
^and | tag: DT | cut: 2
^anglo | tag: AFX | cut: 5 | add: Anglo
^ans | tag: CC | cut: 1 | add: d
^answers | tag: VB | cut: 1
^answetred | tag: VBD | cut: 4 | add: r
^anti-americanism | tag: NN | cut: 11 | add: Americanism
^anti-indian | tag: JJ | cut: 6 | add: Indian
^anti-israeli | tag: JJ | cut: 7 | add: Israeli
^anti-semite | tag: NN | cut: 6 | add: Semite
^antipasti | tag: NNS | cut: 1 | add: o
^anywere | tag: RB | cut: 3 | add: here
^ap | tag: NN | cut: 2 | add: AP
^appartment | tag: NN | cut: 8 | add: artment
^appendices | tag: NNS | cut: 3 | add: x
^appologized | tag: VBD | cut: 9 | add: ologize
^ar | tag: NN | cut: 2 | add: AR
^ar | tag: VBP | cut: 2 | add: be
^arabian | tag: JJ | cut: 7 | add: Arabian
^are | tag: VBP | cut: 3 | add: be
^arranging | tag: VBG | cut: 3 | add: e
^art | tag: VBP | cut: 3 | add: be
^aryan | tag: JJ | cut: 5 | add: Aryan
^as | tag: VBZ | cut: 2 | add: have
^asap | tag: RB | cut: 4 | add: ASAP
^asian | tag: JJ | cut: 5 | add: Asian
^asians | tag: NNPS | cut: 6 | add: Asian
^ask | tag: IN | cut: 1
^assumed | tag: VBD | cut: 1
^assumed | tag: VBN | cut: 1
^assuming | tag: VBG | cut: 3 | add: e
^aswered | tag: VBD | cut: 6 | add: nswer
^aswering | tag: VBG | cut: 7 | add: nswer
^at | tag: CC | cut: 1 | add: nd
^ate | tag: VBD | cut: 3 | add: eat
^ate | tag: VBN | cut: 3 | add: eat
^attributed | tag: VBD | cut: 1
^aunte | tag: NN | cut: 1
^australian | tag: JJ | cut: 10 | add: Australian
^authored | tag: VBD | cut: 2
^avoided | tag: VBD | cut: 2
^avoided | tag: VBN | cut: 2
^avoiding | tag: VBG | cut: 3
^awaited | tag: VBN | cut: 2
^awaiting | tag: VBG | cut: 3
^b | tag: CD | cut: 0 | add: illion
^b | tag: JJ | cut: 1 | add: B
^baathist | tag: JJ | cut: 8 | add: Baathist
^backpedalling | tag: VBG | cut: 4
^badder | tag: JJR | cut: 3
^baffled | tag: VBN | cut: 1
^baked | tag: VBN | cut: 1
^banging | tag: VBG | cut: 3
^bangladeshi | tag: JJ | cut: 11 | add: Bangladeshi
^bare | tag: VB | cut: 3 | add: ear
^bases | tag: NNS | cut: 2 | add: is
^battling | tag: VBG | cut: 3 | add: e
^bc | tag: NN | cut: 2 | add: BC
^beating | tag: VBG | cut: 3
^became | tag: VBD | cut: 3 | add: ome
^became | tag: VBN | cut: 3 | add: ome
^becoming | tag: VBG | cut: 3 | add: e
^becouse | tag: IN | cut: 4 | add: ause
^becuse | tag: IN | cut: 3 | add: ause
^been | tag: VBN | cut: 2
^bees' | tag: NNS | cut: 2
^befuddled | tag: VBN | cut: 1
^begun | tag: VBN | cut: 2 | add: in
^belgian | tag: JJ | cut: 7 | add: Belgian
^belonged | tag: VBD | cut: 2
^belonging | tag: VBG | cut: 3
^benefiting | tag: VBG | cut: 3
^best | tag: JJS | cut: 4 | add: good
^best | tag: RBS | cut: 4 | add: well
^better | tag: JJR | cut: 6 | add: good
^better | tag: RBR | cut: 6 | add: well
^bigger | tag: JJR | cut: 3
^biggest | tag: JJS | cut: 4
^biting | tag: VBG | cut: 3 | add: e
^blaming | tag: VBG | cut: 3 | add: e
^blew | tag: VBD | cut: 2 | add: ow
^bn | tag: CD | cut: 1 | add: illion
^boarder | tag: NN | cut: 5 | add: rder
^boarders | tag: NNS | cut: 6 | add: rder
^bolivar | tag: JJ | cut: 7 | add: Bolivar
^bore | tag: VBD | cut: 3 | add: ear
^borritos | tag: NNS | cut: 7 | add: urrito
^botn | tag: VBN | cut: 3 | add: ear
^bought | tag: VBD | cut: 5 | add: uy
^bought | tag: VBN | cut: 5 | add: uy
^bouild | tag: VB | cut: 5 | add: uild
^brazilian | tag: JJ | cut: 9 | add: Brazilian
^bred | tag: VBN | cut: 1 | add: ed
^bredders | tag: NNS | cut: 5 | add: eder
^breeeding | tag: NN | cut: 5 | add: ding
^british | tag: JJ | cut: 7 | add: British
^brought | tag: VBD | cut: 5 | add: ing
^brought | tag: VBN | cut: 5 | add: ing
^btwn | tag: IN | cut: 3 | add: etween
^budgeted | tag: VBN | cut: 2
^budgies | tag: NNS | cut: 1
^built | tag: VBD | cut: 1 | add: d
^built | tag: VBN | cut: 1 | add: d
^bundling | tag: VBG | cut: 3 | add: e
^buring | tag: VBG | cut: 3 | add: n
^buses | tag: NNS | cut: 2
^buys | tag: JJ | cut: 2 | add: sy
^by | tag: VB | cut: 1 | add: e
^c'm | tag: VB | cut: 2 | add: ome
^ca | tag: MD | cut: 0 | add: n
^caches | tag: NNS | cut: 1
^called | tag: VBD | cut: 2
^calling | tag: VBG | cut: 3
^came | tag: VBD | cut: 3 | add: ome
^canadian | tag: JJ | cut: 8 | add: Canadian
^canape's | tag: NNS | cut: 3 | add: é
^cancelled | tag: VBN | cut: 3
^cared | tag: VBD | cut: 1
^cared | tag: VBN | cut: 1
^caring | tag: VBG | cut: 3 | add: e
^carribean | tag: JJ | cut: 9 | add: Carribean
^catagory | tag: NN | cut: 5 | add: egory
^caucasian | tag: JJ | cut: 9 | add: Caucasian
^caucasians | tag: NNPS | cut: 10 | add: Caucasian
^caucasians | tag: NNS | cut: 10 | add: Caucasian
^caught | tag: VBD | cut: 4 | add: tch
^caught | tag: VBN | cut: 4 | add: tch
^cd | tag: NN | cut: 2 | add: CD
^cehf | tag: NN | cut: 3 | add: hef
^censored | tag: VBN | cut: 2
^cge | tag: NN | cut: 2 | add: age
^challenging | tag: VBG | cut: 3 | add: e
^changing | tag: VBG | cut: 3 | add: e
^charger | tag: VB | cut: 1
^cheaper | tag: JJR | cut: 2
^cheapest | tag: JJS | cut: 3
^chiefs | tag: NNPS | cut: 6 | add: Chief
^children | tag: NNS | cut: 3
^chineese | tag: JJ | cut: 8 | add: Chinese
^chinese | tag: JJ | cut: 7 | add: Chinese
^chinese | tag: NNPS | cut: 7 | add: Chinese
^chineze | tag: JJ | cut: 7 | add: Chinese
^chiropractric | tag: NN | cut: 3 | add: ic
^chirping | tag: VBG | cut: 3
^chnages | tag: NNS | cut: 5 | add: ange
^chose | tag: VB | cut: 2 | add: ose
^chose | tag: VBD | cut: 2 | add: ose
^chosen | tag: VBN | cut: 3 | add: ose
^chrisssake | tag: NN | cut: 4 | add: ake
^christ | tag: UH | cut: 6 | add: Christ
^christian | tag: JJ | cut: 9 | add: Christian
^circling | tag: VBG | cut: 3 | add: e
^cited | tag: VBD | cut: 1
^citing | tag: VBG | cut: 3 | add: e
^cleaner | tag: JJR | cut: 2
^cleanest | tag: JJS | cut: 3
^clearer | tag: JJR | cut: 2
^cleaser | tag: NN | cut: 3 | add: ner
^closer | tag: JJR | cut: 1
^closer | tag: RBR | cut: 1
^clothes | tag: NNS | cut: 0
^cold | tag: MD | cut: 2 | add: uld
^collages | tag: NNS | cut: 4 | add: ege
^colored | tag: VBN | cut: 2
^combed | tag: VBN | cut: 2
^combined | tag: VBN | cut: 1
^comfty | tag: JJ | cut: 2 | add: y
^comfyy | tag: JJ | cut: 1
^coming | tag: VBG | cut: 3 | add: e
^compared | tag: VBD | cut: 1
^compared | tag: VBN | cut: 1
^comparing | tag: VBG | cut: 3 | add: e
^compeltly | tag: RB | cut: 5 | add: letely
^competing | tag: VBG | cut: 3 | add: e
^compiling | tag: VBG | cut: 3 | add: e
^completed | tag: VBD | cut: 1
^completed | tag: VBN | cut: 1
^completing | tag: VBG | cut: 3 | add: e
^completly | tag: RB | cut: 2 | add: ely
^confined | tag: VBN | cut: 1
^consistantly | tag: RB | cut: 5 | add: ently
^consuming | tag: VBG | cut: 3 | add: e
^contents | tag: NNS | cut: 0
^controlled | tag: VBN | cut: 3
^controlling | tag: VBG | cut: 4
^cookies | tag: NNS | cut: 1
^cookin' | tag: VBG | cut: 3
^cooled | tag: VBD | cut: 2
^corssing | tag: NN | cut: 7 | add: rossing
^costumer | tag: NN | cut: 7 | add: ustomer
^couter-cultural | tag: JJ | cut: 12 | add: nter-cultural
^coz | tag: IN | cut: 3 | add: because
^cpa | tag: NN | cut: 3 | add: CPA
^crawling | tag: VBG | cut: 3
^created | tag: VBN | cut: 1
^criteria | tag: NNS | cut: 1 | add: on
^critics | tag: NNS | cut: 1
^crossbred | tag: VBN | cut: 1 | add: ed
^ct | tag: NN | cut: 2 | add: CT
^cuban | tag: JJ | cut: 5 | add: Cuban
^cunclude | tag: VB | cut: 7 | add: onclude
^curbing | tag: VBG | cut: 3
^cus | tag: IN | cut: 2 | add: ause
^cycling | tag: VBG | cut: 3 | add: e
^d | tag: MD | cut: 1 | add: would
^d | tag: NN | cut: 1 | add: D
^darker | tag: JJR | cut: 2
^dat | tag: DT | cut: 3 | add: that
^dealship | tag: NN | cut: 4 | add: ership
^dealt | tag: VBD | cut: 1
^dealt | tag: VBN | cut: 1
^declared | tag: VBD | cut: 1
^declared | tag: VBN | cut: 1
^declaring | tag: VBG | cut: 3 | add: e
^deeper | tag: JJR | cut: 2
^defanged | tag: VBN | cut: 2
^deffenitly | tag: RB | cut: 7 | add: initely
^deffly | tag: RB | cut: 3 | add: initely
^defiled | tag: VBN | cut: 1
^definately | tag: RB | cut: 5 | add: itely
^defined | tag: VBN | cut: 1
^defining | tag: VBG | cut: 3 | add: e
^deleted | tag: VBD | cut: 1
^deleted | tag: VBN | cut: 1
^deleting | tag: VBG | cut: 3 | add: e
^delicous | tag: JJ | cut: 3 | add: ious
^deliteful | tag: JJ | cut: 5 | add: ghtful
^delvery | tag: NN | cut: 4 | add: ivery
^democrats | tag: NNPS | cut: 9 | add: Democrat
^described | tag: VBD | cut: 1
^described | tag: VBN | cut: 1
^describing | tag: VBG | cut: 3 | add: e
^determined | tag: VBD | cut: 1
^develope | tag: VB | cut: 1
^developed | tag: VBD | cut: 2
^developed | tag: VBN | cut: 2
^diarheya | tag: NN | cut: 4 | add: rhea
^did | tag: VBD | cut: 2 | add: o
^died | tag: VBD | cut: 1
^died | tag: VBN | cut: 1
^dies | tag: VBZ | cut: 1
^dinasaurs | tag: NNS | cut: 6 | add: osaur
^dined | tag: VBD | cut: 1
^dined | tag: VBN | cut: 1
^dining | tag: VBG | cut: 3 | add: e
^disagreed | tag: VBD | cut: 1
^disatisfied | tag: JJ | cut: 8 | add: satisfied
^distain | tag: NN | cut: 4 | add: dain
^divined | tag: VBD | cut: 1
^dna | tag: NN | cut: 3 | add: DNA
^do | tag: JJ | cut: 1 | add: ue
^doing | tag: VBG | cut: 3
^done | tag: VBN | cut: 2
^downgrading | tag: VBG | cut: 3 | add: e
^dpr | tag: NN | cut: 3 | add: DPR
^drafted | tag: VBD | cut: 2
^drew | tag: VBD | cut: 2 | add: aw
^drove | tag: VBD | cut: 3 | add: ive
^drving | tag: VBG | cut: 4 | add: ive
^dthat | tag: DT | cut: 5 | add: that
^du | tag: VBP | cut: 1 | add: o
^due | tag: VB | cut: 2 | add: o
^dumbest | tag: JJS | cut: 3
^dwarfed | tag: VBD | cut: 2
^dying | tag: VBG | cut: 4 | add: ie
^e | tag: AFX | cut: 0 | add: mail
^eaiser | tag: JJR | cut: 4 | add: sy
^earlier | tag: RBR | cut: 3 | add: y
^easier | tag: RBR | cut: 3 | add: y
^eaten | tag: VBN | cut: 2
^eather | tag: RB | cut: 5 | add: ither
^eatin | tag: VBN | cut: 2
^eating | tag: VB | cut: 3
^eating | tag: VBG | cut: 3
^economics | tag: NNS | cut: 0
^egyptian | tag: JJ | cut: 8 | add: Egyptian
^eid | tag: NN | cut: 3 | add: Eid
^em | tag: PRP | cut: 2 | add: they
^embarrased | tag: JJ | cut: 2 | add: sed
^ena | tag: NN | cut: 3 | add: ENA
^enabled | tag: VBD | cut: 1
^enchladas | tag: NNS | cut: 5 | add: ilada
^encircled | tag: VBN | cut: 1
^endevour | tag: VB | cut: 4 | add: avor
^enduring | tag: VBG | cut: 3 | add: e
^eneedle | tag: NN | cut: 7 | add: needle
^enfurates | tag: VBZ | cut: 9 | add: infuriate
^english | tag: JJ | cut: 7 | add: English
^enrolled | tag: VBD | cut: 3
^entie | tag: JJ | cut: 1 | add: re
^epm | tag: NN | cut: 3 | add: EPM
^equivalant | tag: JJ | cut: 3 | add: ent
^escaped | tag: VBD | cut: 1
^escaping | tag: VBG | cut: 3 | add: e
^et | tag: NN | cut: 2 | add: ET
^etter | tag: RBR | cut: 5 | add: well
^european | tag: JJ | cut: 8 | add: European
^everbody | tag: NN | cut: 4 | add: ybody
^every | tag: RB | cut: 1
^excellant | tag: JJ | cut: 3 | add: ent
^executed | tag: VBD | cut: 1
^expedited | tag: VBN | cut: 1
^expelling | tag: VBG | cut: 4
^exploded | tag: VBD | cut: 1
^exploding | tag: VBG | cut: 3 | add: e
^exploited | tag: VBN | cut: 2
^exploring | tag: VBG | cut: 3 | add: e
^extradited | tag: VBN | cut: 1
^extrcurricular | tag: JJ | cut: 10 | add: acurricular
^f | tag: IN | cut: 0 | add: or
^f'ers | tag: NNS | cut: 4 | add: ucker
^fabolous | tag: JJ | cut: 5 | add: ulous
^fallen | tag: VBN | cut: 2
^falling | tag: VBG | cut: 3
^fanfuckingtastic | tag: JJ | cut: 13 | add: tastic
^fashion | tag: JJ | cut: 0 | add: ed
^faster | tag: JJR | cut: 2
^faster | tag: RBR | cut: 2
^favoured | tag: VBD | cut: 2
^favoured | tag: VBN | cut: 2
^fcking | tag: RB | cut: 5 | add: ucking
^fed | tag: VBN | cut: 1 | add: ed
^feed | tag: VBN | cut: 0
^feet | tag: NNS | cut: 3 | add: oot
^fell | tag: VBD | cut: 3 | add: all
^felt | tag: VBD | cut: 2 | add: el
^felt | tag: VBN | cut: 2 | add: el
^fighting | tag: VBG | cut: 3
^fiji | tag: NN | cut: 4 | add: Fiji
^filed | tag: VBD | cut: 1
^filed | tag: VBN | cut: 1
^filing | tag: VBG | cut: 3 | add: e
^filipino | tag: JJ | cut: 8 | add: Filipino
^filipinos | tag: NNPS | cut: 9 | add: Filipino
^finances | tag: NNS | cut: 0
^finest | tag: JJS | cut: 2
^fixeded | tag: VBD | cut: 4
^flew | tag: VBD | cut: 2 | add: y
^flexibiltiy | tag: NN | cut: 3 | add: ity
^floating | tag: VBG | cut: 3
^flown | tag: VBN | cut: 3 | add: y
^focused | tag: VBD | cut: 2
^focused | tag: VBN | cut: 2
^focuses | tag: VBZ | cut: 2
^focusing | tag: VBG | cut: 3
^foresaw | tag: VBD | cut: 2 | add: ee
^forgot | tag: VBD | cut: 2 | add: et
^form | tag: IN | cut: 3 | add: rom
^fot | tag: IN | cut: 1 | add: r
^fought | tag: VBN | cut: 5 | add: ight
^found | tag: VBD | cut: 4 | add: ind
^found | tag: VBN | cut: 4 | add: ind
^french | tag: JJ | cut: 6 | add: French
^fro | tag: IN | cut: 2 | add: or
^frothing | tag: VBG | cut: 3
^frozen | tag: VBN | cut: 4 | add: eeze
^fulfilled | tag: VBD | cut: 3
^fulfilled | tag: VBN | cut: 3
^fulfilling | tag: VBG | cut: 4
^further | tag: RBR | cut: 6 | add: ar
^g | tag: NN | cut: 1 | add: G
^gain | tag: RB | cut: 4 | add: again
^gaming | tag: VBG | cut: 3 | add: e
^gant | tag: JJ | cut: 2 | add: unt
^gases | tag: NNS | cut: 2
^gave | tag: VBD | cut: 3 | add: ive
^genitals | tag: NNS | cut: 0
^gentel | tag: JJ | cut: 2 | add: le
^german | tag: JJ | cut: 6 | add: German
^gi | tag: NN | cut: 2 | add: GI
^giggled | tag: VBD | cut: 1
^gis | tag: NN | cut: 3 | add: GIS
^gloating | tag: VBG | cut: 3
^going | tag: VBG | cut: 3
^golfing | tag: VBG | cut: 3
^gon | tag: VBG | cut: 1
^gone | tag: VBN | cut: 2
^goods | tag: NNS | cut: 0
^googled | tag: VBD | cut: 1
^got | tag: VBD | cut: 2 | add: et
^got | tag: VBN | cut: 2 | add: et
^grabbed | tag: VBD | cut: 3
^grabbing | tag: VBG | cut: 4
^grandchildren | tag: NNS | cut: 3
^grandure | tag: NN | cut: 3 | add: eur
^grasped | tag: VBD | cut: 2
^greater | tag: JJR | cut: 2
^greek | tag: JJ | cut: 5 | add: Greek
^greeted | tag: VBD | cut: 2
^greeted | tag: VBN | cut: 2
^grew | tag: VBD | cut: 2 | add: ow
^grounds | tag: NNS | cut: 0
^grrrrrrr | tag: UH | cut: 5
^grrrrrrrreeeaaat | tag: JJ | cut: 14 | add: eat
^gtc | tag: NN | cut: 3 | add: GTC
^gtc's | tag: NNS | cut: 5 | add: GTC
^gtcs | tag: NNS | cut: 4 | add: GTC
^guarentee | tag: NN | cut: 5 | add: antee
^gud | tag: JJ | cut: 2 | add: ood
^h | tag: NN | cut: 1 | add: H
^had | tag: VB | cut: 1 | add: ve
^had | tag: VBD | cut: 1 | add: ve
^had | tag: VBN | cut: 1 | add: ve
^handled | tag: VBD | cut: 1
^handled | tag: VBN | cut: 1
^handling | tag: VBG | cut: 3 | add: e
^hanging | tag: VBG | cut: 3
^harboring | tag: VBG | cut: 3
^hardest | tag: JJS | cut: 3
^has | tag: VBZ | cut: 1 | add: ve
^hauled | tag: VBD | cut: 2
^hauled | tag: VBN | cut: 2
^hauling | tag: VBG | cut: 3
^hav | tag: VB | cut: 0 | add: e
^hav | tag: VBP | cut: 0 | add: e
^headed | tag: VBD | cut: 2
^headquarters | tag: NNS | cut: 0
^heard | tag: VBN | cut: 1
^held | tag: VBD | cut: 3 | add: old
^held | tag: VBN | cut: 3 | add: old
^helped | tag: VBD | cut: 2
^helped | tag: VBN | cut: 2
^helping | tag: VBG | cut: 3
^her | tag: PRP | cut: 3 | add: she
^here | tag: VB | cut: 2 | add: ar
^hid | tag: VBD | cut: 0 | add: e
^hidden | tag: VBN | cut: 3 | add: e
^high | tag: UH | cut: 2
^higher | tag: JJR | cut: 2
^higher | tag: RBR | cut: 2
^highlighted | tag: VBN | cut: 2
^highlighting | tag: VBG | cut: 3
^him | tag: PRP | cut: 2 | add: e
^hippies | tag: NNS | cut: 1
^hirier | tag: VB | cut: 3 | add: e
^hirier | tag: VBP | cut: 3 | add: e
^his | tag: DT | cut: 3 | add: this
^hmmm | tag: UH | cut: 1
^hmmmm | tag: UH | cut: 2
^hmmmmmm | tag: UH | cut: 4
^hogtied | tag: VBN | cut: 1
^hoping | tag: VBG | cut: 3 | add: e
^hopless | tag: JJ | cut: 4 | add: eless
^hr | tag: NN | cut: 2 | add: HR
^hung | tag: VBD | cut: 3 | add: ang
^hung | tag: VBN | cut: 3 | add: ang
^hurled | tag: VBN | cut: 2
^hurling | tag: VBG | cut: 3
^hurtling | tag: VBG | cut: 3 | add: e
^hvae | tag: VBP | cut: 3 | add: ave
^hz | tag: NN | cut: 2 | add: Hz
^i | tag: PRP | cut: 1 | add: I
^i'd | tag: IN | cut: 2 | add: f
^ignored | tag: VBN | cut: 1
^ignoring | tag: VBG | cut: 3 | add: e
^ii | tag: CD | cut: 2 | add: II
^iii | tag: CD | cut: 3 | add: III
^iis | tag: VBZ | cut: 3 | add: be
^imagined | tag: VBD | cut: 1
^in | tag: VBZ | cut: 2 | add: be
^inciting | tag: VBG | cut: 3 | add: e
^indian | tag: JJ | cut: 6 | add: Indian
^indices | tag: NNS | cut: 4 | add: ex
^indo | tag: AFX | cut: 4 | add: Indo
^inks | tag: NNS | cut: 4 | add: link
^inquires | tag: NNS | cut: 2 | add: y
^installed | tag: VBD | cut: 2
^installing | tag: VBG | cut: 3
^instilling | tag: VBG | cut: 4
^interesting | tag: NN | cut: 3
^interfering | tag: VBG | cut: 3 | add: e
^intervening | tag: VBG | cut: 3 | add: e
^invading | tag: VBG | cut: 3 | add: e
^invited | tag: VBD | cut: 1
^invited | tag: VBN | cut: 1
^inviting | tag: VBG | cut: 3 | add: e
^invoked | tag: VBD | cut: 1
^invoked | tag: VBN | cut: 1
^invoking | tag: VBG | cut: 3 | add: e
^invovled | tag: VBN | cut: 4 | add: lve
^iranian | tag: JJ | cut: 7 | add: Iranian
^iraqi | tag: JJ | cut: 5 | add: Iraqi
^irish | tag: JJ | cut: 5 | add: Irish
^is | tag: PRP | cut: 1 | add: t
^is | tag: VBZ | cut: 2 | add: be
^islamic | tag: JJ | cut: 7 | add: Islamic
^islamist | tag: JJ | cut: 8 | add: Islamist
^islamist | tag: NN | cut: 8 | add: Islamist
^islamists | tag: NNS | cut: 9 | add: Islamist
^israeli | tag: JJ | cut: 7 | add: Israeli
^it | tag: IN | cut: 1 | add: f
^it | tag: NN | cut: 2 | add: IT
^it | tag: PRP$ | cut: 0 | add: s
^it | tag: RB | cut: 1 | add: n
^it | tag: RP | cut: 1 | add: n
^it | tag: VBZ | cut: 2 | add: be
^it's | tag: PRP$ | cut: 2 | add: s
^italian | tag: JJ | cut: 7 | add: Italian
^iv | tag: CD | cut: 2 | add: IV
^iw | tag: PRP | cut: 2 | add: I
^j | tag: NN | cut: 1 | add: J
^jamaican | tag: JJ | cut: 8 | add: Jamaican
^japanese | tag: JJ | cut: 8 | add: Japanese
^jeans | tag: NNS | cut: 0
^jets | tag: NNPS | cut: 4 | add: Jet
^jewish | tag: JJ | cut: 6 | add: Jewish
^joking | tag: VBG | cut: 3 | add: e
^jumped | tag: VBD | cut: 2
^k | tag: CD | cut: 1 | add: thousand
^kept | tag: VBN | cut: 2 | add: ep
^kiddies | tag: NNS | cut: 1
^knew | tag: VBD | cut: 2 | add: ow
^knights | tag: NNPS | cut: 7 | add: Knight
^knives | tag: NNS | cut: 3 | add: fe
^knowledgable | tag: JJ | cut: 4 | add: eable
^knowledge | tag: JJ | cut: 0 | add: able
^kurdish | tag: JJ | cut: 7 | add: Kurdish
^l | tag: SYM | cut: 1 | add: L
^lable | tag: NN | cut: 2 | add: el
^lankan | tag: JJ | cut: 6 | add: Lankan
^larger | tag: JJR | cut: 1
^largest | tag: JJS | cut: 2
^lasted | tag: VBD | cut: 2
^later | tag: JJ | cut: 2 | add: ter
^later | tag: JJR | cut: 1
^later | tag: NN | cut: 3 | add: yer
^later | tag: RBR | cut: 1
^latest | tag: JJS | cut: 2
^latin | tag: JJ | cut: 5 | add: Latin
^lauded | tag: VBD | cut: 2
^lay | tag: VBD | cut: 2 | add: ie
^leaned | tag: VBD | cut: 3 | add: rn
^learnt | tag: VBD | cut: 1
^learnt | tag: VBN | cut: 1
^lebanese | tag: JJ | cut: 8 | add: Lebanese
^led | tag: VBD | cut: 1 | add: ad
^led | tag: VBN | cut: 1 | add: ad
^left | tag: VBD | cut: 2 | add: ave
^left | tag: VBN | cut: 2 | add: ave
^lesser | tag: JJR | cut: 2
^libyan | tag: JJ | cut: 6 | add: Libyan
^lied | tag: VBN | cut: 1
^lies | tag: NNS | cut: 1
^lies | tag: VBZ | cut: 1
^lighter | tag: JJR | cut: 2
^lik | tag: IN | cut: 0 | add: e
^liked | tag: VBD | cut: 1
^liked | tag: VBN | cut: 1
^likley | tag: RB | cut: 3 | add: ely
^lil | tag: JJ | cut: 1 | add: ttle
^limited | tag: VBN | cut: 2
^lisenced | tag: JJ | cut: 6 | add: censed
^lit | tag: VBD | cut: 1 | add: ght
^litttle | tag: JJ | cut: 3 | add: le
^lives | tag: NNS | cut: 3 | add: fe
^ll | tag: MD | cut: 2 | add: will
^longer | tag: RBR | cut: 2
^loose | tag: VB | cut: 3 | add: se
^loose | tag: VBP | cut: 3 | add: se
^looser | tag: NN | cut: 4 | add: ser
^loosing | tag: VBG | cut: 5 | add: se
^loss | tag: VBD | cut: 1 | add: e
^lost | tag: VBD | cut: 1 | add: e
^lost | tag: VBN | cut: 1 | add: e
^ltake | tag: VB | cut: 5 | add: take
^luv | tag: NN | cut: 2 | add: ove
^lying | tag: VBG | cut: 4 | add: ie
^m | tag: CD | cut: 0 | add: illion
^m | tag: NN | cut: 1 | add: M
^m | tag: VBP | cut: 1 | add: be
^made | tag: MD | cut: 2 | add: y
^made | tag: VBD | cut: 2 | add: ke
^made | tag: VBN | cut: 2 | add: ke
^madea | tag: VBD | cut: 3 | add: ke
^making | tag: VBG | cut: 3 | add: e
^malaysian | tag: JJ | cut: 9 | add: Malaysian
^manged | tag: VBD | cut: 3 | add: age
^mangers | tag: NNS | cut: 4 | add: ager
^manners | tag: NNS | cut: 0
^masonic | tag: JJ | cut: 7 | add: Masonic
^massacring | tag: VBG | cut: 3 | add: e
^mauled | tag: VBN | cut: 2
^mauling | tag: VBG | cut: 3
^me | tag: PRP | cut: 2 | add: I
^meanest | tag: JJS | cut: 3
^means | tag: NNS | cut: 0
^meant | tag: VBD | cut: 1
^meant | tag: VBN | cut: 1
^mechaincs | tag: NNS | cut: 4 | add: nic
^mechanicly | tag: RB | cut: 2 | add: ally
^meeting | tag: VBG | cut: 3
^mega | tag: AFX | cut: 0 | add: pixel
^met | tag: VBD | cut: 1 | add: et
^met | tag: VBN | cut: 1 | add: et
^mexican | tag: JJ | cut: 7 | add: Mexican
^mice | tag: NNS | cut: 3 | add: ouse
^min | tag: NNS | cut: 0 | add: ute
^mine | tag: PRP | cut: 3 | add: y
^mines | tag: PRP | cut: 4 | add: y
^mins | tag: NNS | cut: 1 | add: ute
^mircles | tag: NNS | cut: 4 | add: acle
^mongolian | tag: JJ | cut: 9 | add: Mongolian
^monies | tag: NNS | cut: 3 | add: ey
^monitored | tag: VBN | cut: 2
^moslem | tag: JJ | cut: 6 | add: Moslem
^most | tag: MD | cut: 3 | add: ust
^movies | tag: NNS | cut: 1
^mt | tag: NN | cut: 2 | add: MT
^mullahs | tag: NNS | cut: 2
^muslim | tag: JJ | cut: 6 | add: Muslim
^n | tag: CC | cut: 1 | add: and
^n | tag: RB | cut: 0 | add: ot
^n't | tag: RB | cut: 2 | add: ot
^na | tag: TO | cut: 2 | add: to
^naming | tag: VBG | cut: 3 | add: e
^neeeeeeeeeverrrr | tag: RB | cut: 14 | add: ver
^neighboring | tag: VBG | cut: 3
^neo-nazi | tag: JJ | cut: 4 | add: Nazi
^nepalese | tag: JJ | cut: 8 | add: Nepalese
^new | tag: NN | cut: 3 | add: New
^new | tag: VBD | cut: 3 | add: know
^nicer | tag: JJR | cut: 1
^nicest | tag: JJS | cut: 2
^nighstand | tag: NN | cut: 5 | add: tstand
^no | tag: VB | cut: 2 | add: know
^non-moslem | tag: JJ | cut: 6 | add: Moslem
^noone | tag: NN | cut: 3 | add: -one
^norwegian | tag: JJ | cut: 9 | add: Norwegian
^nt | tag: RB | cut: 1 | add: ot
^numbing | tag: VBG | cut: 3
^o | tag: IN | cut: 0 | add: f
^obsf | tag: NN | cut: 4 | add: OBSF
^ocnversation | tag: NN | cut: 12 | add: conversation
^of | tag: CC | cut: 1 | add: r
^of | tag: VB | cut: 2 | add: have
^ok'd | tag: VBN | cut: 4 | add: OK
^oldest | tag: JJS | cut: 3
^on | tag: AFX | cut: 0 | add: line
^on | tag: CD | cut: 0 | add: e
^opinon | tag: NN | cut: 2 | add: ion
^or | tag: IN | cut: 1 | add: f
^orbiting | tag: VBG | cut: 3
^ordered | tag: VBG | cut: 2
^orginals | tag: NNS | cut: 6 | add: iginal
^ot | tag: TO | cut: 2 | add: to
^ould | tag: MD | cut: 4 | add: would
^out | tag: PRP$ | cut: 1 | add: r
^outshone | tag: VBD | cut: 3 | add: ine
^overheard | tag: VBN | cut: 1
^overt | tag: IN | cut: 1
^overtook | tag: VBD | cut: 3 | add: ake
^ovr | tag: RB | cut: 1 | add: er
^paddled | tag: VBD | cut: 1
^pagen | tag: JJ | cut: 2 | add: an
^pairing | tag: VBG | cut: 3
^pakistani | tag: JJ | cut: 9 | add: Pakistani
^palces | tag: NNS | cut: 5 | add: lace
^palestinian | tag: JJ | cut: 11 | add: Palestinian
^panicking | tag: VBG | cut: 4
^pants | tag: NNS | cut: 0
^paraded | tag: NNS | cut: 1
^parisian | tag: JJ | cut: 8 | add: Parisian
^particlular | tag: JJ | cut: 5 | add: ular
^pashtun | tag: JJ | cut: 7 | add: Pashtun
^pasted | tag: VBN | cut: 1
^patients | tag: NN | cut: 2 | add: ce
^pdt | tag: NN | cut: 3 | add: PDT
^peddle | tag: NN | cut: 3 | add: al
^peddles | tag: NNS | cut: 4 | add: al
^penines | tag: NNPS | cut: 7 | add: Pennines
^performance | tag: VBP | cut: 4
^persuading | tag: VBG | cut: 3 | add: e
^pets | tag: NNPS | cut: 4 | add: Pet
^philipinos | tag: NNPS | cut: 10 | add: Filipino
^phillies | tag: NNPS | cut: 8 | add: Phillies
^pho-nomenal | tag: JJ | cut: 9 | add: enomenal
^phoned | tag: VBD | cut: 1
^pickling | tag: VBG | cut: 3 | add: e
^pies | tag: NNS | cut: 1
^pinkies | tag: NNS | cut: 1
^piping | tag: VBG | cut: 3 | add: e
^planing | tag: VBG | cut: 3 | add: e
^please | tag: JJ | cut: 0 | add: d
^pm | tag: NN | cut: 1 | add: .m.
^poa | tag: NN | cut: 3 | add: POA
^poneh | tag: NN | cut: 2 | add: y
^populous | tag: NN | cut: 3 | add: ace
^portugese | tag: JJ | cut: 9 | add: Portugese
^post-chavez | tag: JJ | cut: 6 | add: Chavez
^post-saddam | tag: JJ | cut: 6 | add: Saddam
^postive | tag: JJ | cut: 4 | add: itive
^postponed | tag: VBN | cut: 1
^pp | tag: NNS | cut: 1 | add: age
^ppl | tag: NNS | cut: 2 | add: eople
^prc | tag: NN | cut: 3 | add: PRC
^pre-fab | tag: JJ | cut: 0
^pre-made | tag: VBN | cut: 2 | add: ke
^prefere | tag: VB | cut: 1
^prepared | tag: VBD | cut: 1
^prepared | tag: VBN | cut: 1
^preparing | tag: VBG | cut: 3 | add: e
^privatly | tag: RB | cut: 2 | add: ely
^pro-palestinian | tag: JJ | cut: 11 | add: Palestinian
^pro-zionist | tag: JJ | cut: 7 | add: Zionist
^probing | tag: VBG | cut: 3 | add: e
^proceedings | tag: NNS | cut: 0
^process's | tag: NN | cut: 2
^professional | tag: RB | cut: 0 | add: ly
^programmed | tag: VBN | cut: 3
^prolly | tag: RB | cut: 3 | add: bably
^promoting | tag: VBG | cut: 3 | add: e
^propelled | tag: VBN | cut: 3
^proper | tag: RB | cut: 0 | add: ly
^protestants | tag: NNPS | cut: 11 | add: Protestant
^provoked | tag: VBD | cut: 1
^pst | tag: NN | cut: 3 | add: PST
^pt | tag: NN | cut: 2 | add: PT
^pulled | tag: VBD | cut: 2
^pulling | tag: VBG | cut: 3
^pumped | tag: VBD | cut: 2
^purchace | tag: VB | cut: 2 | add: se
^put | tag: RP | cut: 3 | add: out
^pwople | tag: NNS | cut: 5 | add: eople
^q | tag: NN | cut: 1 | add: Q
^quicker | tag: RBR | cut: 2
^quieter | tag: JJR | cut: 2
^quizzing | tag: VBG | cut: 4
^quoting | tag: VBG | cut: 3 | add: e
^r | tag: VBP | cut: 1 | add: be
^ran | tag: VBD | cut: 2 | add: un
^ran | tag: VBN | cut: 2 | add: un
^ranging | tag: VBG | cut: 3 | add: e
^rcommended | tag: VBN | cut: 9 | add: ecommend
^re | tag: VBP | cut: 2 | add: be
^reaaaally | tag: RB | cut: 6 | add: lly
^reaped | tag: VBN | cut: 2
^reaping | tag: VBG | cut: 3
^reccomend | tag: VB | cut: 6 | add: ommend
^reccomend | tag: VBP | cut: 6 | add: ommend
^reccommend | tag: VB | cut: 7 | add: ommend
^recieve | tag: VB | cut: 4 | add: eive
^recieved | tag: VBD | cut: 5 | add: eive
^recieved | tag: VBN | cut: 5 | add: eive
^reclining | tag: VBG | cut: 3 | add: e
^recomend | tag: VB | cut: 3 | add: mend
^reconciled | tag: VBN | cut: 1
^reconciling | tag: VBG | cut: 3 | add: e
^recruited | tag: VBN | cut: 2
^rediculous | tag: JJ | cut: 9 | add: idiculous
^reffered | tag: VBD | cut: 5 | add: er
^regading | tag: VBG | cut: 3 | add: e
^regards | tag: NNS | cut: 0
^regreted | tag: VBD | cut: 2
^reigon | tag: NN | cut: 4 | add: gion
^reimbursed | tag: VBD | cut: 1
^relaxes | tag: VBZ | cut: 2
^remains | tag: NNS | cut: 0
^renigged | tag: VBD | cut: 5 | add: ege
^repaired | tag: VBN | cut: 2
^repeating | tag: VBG | cut: 3
^repoire | tag: NN | cut: 6 | add: apport
^republican | tag: JJ | cut: 10 | add: Republican
^rescheduled | tag: VBD | cut: 1
^rescheduled | tag: VBN | cut: 1
^rescoped | tag: VBN | cut: 2
^resond | tag: VBP | cut: 3 | add: pond
^resturant | tag: NN | cut: 5 | add: aurant
^retaking | tag: VBG | cut: 3 | add: e
^revealed | tag: VBD | cut: 2
^revealed | tag: VBN | cut: 2
^ridden | tag: VBN | cut: 3 | add: e
^ridiculed | tag: VBN | cut: 1
^ridiculized | tag: VBD | cut: 4 | add: e
^rights | tag: NN | cut: 1
^riiight | tag: UH | cut: 5 | add: ght
^roaming | tag: VBG | cut: 3
^rode | tag: NN | cut: 2 | add: ad
^rode | tag: VBD | cut: 3 | add: ide
^rolling | tag: VBG | cut: 3
^rom | tag: NN | cut: 3 | add: ROM
^romatic | tag: JJ | cut: 3 | add: ntic
^roms | tag: NNS | cut: 4 | add: ROM
^rooting | tag: VBG | cut: 3
^rrly | tag: RB | cut: 3 | add: arely
^rs | tag: $ | cut: 2 | add: Rs
^rubbing | tag: VBG | cut: 4
^rudest | tag: JJS | cut: 2
^rumored | tag: VBN | cut: 2
^russian | tag: JJ | cut: 7 | add: Russian
^s | tag: POS | cut: 1 | add: 's
^s | tag: PRP | cut: 1 | add: we
^s | tag: VBZ | cut: 1 | add: be
^safer | tag: JJR | cut: 1
^safest | tag: JJS | cut: 2
^saltimboca | tag: NN | cut: 1 | add: ca
^sanwiches | tag: NNS | cut: 6 | add: dwich
^sap | tag: NN | cut: 3 | add: SAP
^sat | tag: VBD | cut: 2 | add: it
^satanic | tag: JJ | cut: 7 | add: Satanic
^saudi | tag: JJ | cut: 5 | add: Saudi
^savings | tag: NNS | cut: 0
^saw | tag: VBD | cut: 2 | add: ee
^saxon | tag: JJ | cut: 5 | add: Saxon
^saxons | tag: NNPS | cut: 6 | add: Saxon
^scared | tag: VBD | cut: 1
^scaring | tag: VBG | cut: 3 | add: e
^scheduled | tag: NN | cut: 1
^scheduled | tag: VBN | cut: 1
^scottish | tag: JJ | cut: 8 | add: Scottish
^scoured | tag: VBD | cut: 2
^screaming | tag: VBG | cut: 3
^se | tag: VBP | cut: 2 | add: be
^sealed | tag: VBD | cut: 2
^sealed | tag: VBN | cut: 2
^seen | tag: VBN | cut: 1
^segueway | tag: VB | cut: 3
^seince | tag: IN | cut: 5 | add: ince
^selling | tag: VBG | cut: 3
^sensed | tag: VBD | cut: 1
^seperates | tag: VBZ | cut: 6 | add: arate
^sercvice | tag: NN | cut: 5 | add: vice
^serivce | tag: NN | cut: 4 | add: vice
^settled | tag: VBD | cut: 1
^sez | tag: VBZ | cut: 2 | add: ay
^shackled | tag: VBN | cut: 1
^shakespearean | tag: JJ | cut: 13 | add: Shakespearean
^shallac | tag: NN | cut: 5 | add: ellac
^shared | tag: VBN | cut: 1
^sharing | tag: VBG | cut: 3 | add: e
^sharpest | tag: JJS | cut: 3
^sheeting | tag: VBG | cut: 3
^sheisters | tag: NNS | cut: 7 | add: yster
^shelves | tag: NNS | cut: 3 | add: f
^shi'ite | tag: JJ | cut: 7 | add: Shi'ite
^shia | tag: JJ | cut: 4 | add: Shia
^shiite | tag: JJ | cut: 6 | add: Shiite
^shoes | tag: VBZ | cut: 1
^shooting | tag: VBG | cut: 3
^shot | tag: VBN | cut: 1 | add: ot
^sice | tag: IN | cut: 2 | add: nce
^sicilian | tag: JJ | cut: 8 | add: Sicilian
^sieze | tag: VB | cut: 4 | add: eize
^simple | tag: RB | cut: 1 | add: y
^simpler | tag: JJR | cut: 1
^sinhala | tag: JJ | cut: 7 | add: Sinhala
^sinhalese | tag: JJ | cut: 9 | add: Sinhalese
^skiing | tag: VBG | cut: 3
^skyrocketing | tag: VBG | cut: 3
^slammed | tag: VBD | cut: 3
^slower | tag: RBR | cut: 2
^smallest | tag: JJS | cut: 3
^smarter | tag: JJR | cut: 2
^smelling | tag: VBG | cut: 3
^smiling | tag: VBG | cut: 3 | add: e
^smoked | tag: VBD | cut: 1
^smoking | tag: VBG | cut: 3 | add: e
^smoother | tag: JJR | cut: 2
^sms | tag: VB | cut: 3 | add: SMS
^smuggled | tag: VBN | cut: 1
^smuggling | tag: VBG | cut: 3 | add: e
^sniffed | tag: VBD | cut: 2
^sniffing | tag: VBG | cut: 3
^soaring | tag: VBG | cut: 3
^soo | tag: RB | cut: 1
^sooner | tag: RBR | cut: 2
^sooo | tag: RB | cut: 2
^sought | tag: VBD | cut: 5 | add: eek
^sought | tag: VBN | cut: 5 | add: eek
^south | tag: JJ | cut: 5 | add: South
^sox | tag: NNPS | cut: 3 | add: Sox
^spanish | tag: JJ | cut: 7 | add: Spanish
^species | tag: NNS | cut: 0
^specifics | tag: NNS | cut: 0
^spoilt | tag: VBN | cut: 1
^sponoring | tag: VBG | cut: 3
^sponsored | tag: VBN | cut: 2
^sponsoring | tag: VBG | cut: 3
^spouting | tag: VBG | cut: 3
^squirelled | tag: VBN | cut: 5 | add: rel
^sri | tag: JJ | cut: 3 | add: Sri
^sstaff | tag: NN | cut: 5 | add: taff
^stabbed | tag: VBD | cut: 3
^stamped | tag: VBN | cut: 2
^stemmed | tag: VBN | cut: 3
^stifled | tag: VBN | cut: 1
^stole | tag: VBD | cut: 3 | add: eal
^stolen | tag: VBN | cut: 4 | add: eal
^stood | tag: VBD | cut: 3 | add: and
^storing | tag: VBG | cut: 3 | add: e
^strangled | tag: VBN | cut: 1
^stronger | tag: RBR | cut: 2
^struck | tag: VBD | cut: 3 | add: ike
^struck | tag: VBN | cut: 3 | add: ike
^struggling | tag: VBG | cut: 3 | add: e
^stuck | tag: VBD | cut: 3 | add: ick
^stuck | tag: VBN | cut: 3 | add: ick
^stunk | tag: VBD | cut: 3 | add: ink
^styled | tag: VBD | cut: 1
^succumbed | tag: VBD | cut: 2
^succumbing | tag: VBG | cut: 3
^sunni | tag: JJ | cut: 5 | add: Sunni
^superintendant | tag: NN | cut: 3 | add: ent
^supplies | tag: NNS | cut: 0
^surest | tag: JJS | cut: 2
^surley | tag: JJ | cut: 2 | add: y
^surounded | tag: VBD | cut: 6 | add: round
^surpluses | tag: NNS | cut: 2
^surroundings | tag: NNS | cut: 0
^sus | tag: JJ | cut: 0 | add: pect
^svce | tag: NN | cut: 3 | add: ervice
^swedish | tag: JJ | cut: 7 | add: Swedish
^swiss | tag: JJ | cut: 5 | add: Swiss
^swung | tag: VBN | cut: 3 | add: ing
^syrian | tag: JJ | cut: 6 | add: Syrian
^t | tag: CD | cut: 0 | add: rillion
^ta | tag: IN | cut: 2 | add: of
^ta | tag: TO | cut: 1 | add: o
^tackling | tag: VBG | cut: 3 | add: e
^taiwanese | tag: JJ | cut: 9 | add: Taiwanese
^taking | tag: VBG | cut: 3 | add: e
^talked | tag: VB | cut: 2
^tamed | tag: VBD | cut: 1
^tamed | tag: VBN | cut: 1
^tamil | tag: JJ | cut: 5 | add: Tamil
^targeted | tag: VBD | cut: 2
^targeted | tag: VBN | cut: 2
^targeting | tag: VBG | cut: 3
^tasted | tag: VBN | cut: 1
^tasting | tag: VBG | cut: 3 | add: e
^taught | tag: VBD | cut: 5 | add: each
^taught | tag: VBN | cut: 5 | add: each
^te | tag: DT | cut: 1 | add: he
^teeth | tag: NN | cut: 4 | add: ooth
^teeth | tag: NNS | cut: 4 | add: ooth
^teh | tag: DT | cut: 2 | add: he
^telling | tag: VBG | cut: 3
^temperment | tag: NN | cut: 4 | add: ament
^th | tag: IN | cut: 0 | add: at
^thai | tag: JJ | cut: 4 | add: Thai
^thaks | tag: NN | cut: 2 | add: nks
^than | tag: RB | cut: 2 | add: en
^thanks | tag: NNS | cut: 0
^thanx | tag: NNS | cut: 1 | add: k
^the | tag: PRP | cut: 0 | add: y
^the | tag: TO | cut: 2 | add: o
^the | tag: WDT | cut: 1 | add: at
^theeth | tag: NNS | cut: 5 | add: ooth
^thei | tag: PRP | cut: 1 | add: y
^their | tag: EX | cut: 2 | add: re
^their | tag: RB | cut: 2 | add: re
^them | tag: PRP | cut: 1 | add: y
^them | tag: RB | cut: 1 | add: n
^then | tag: DT | cut: 1
^then | tag: IN | cut: 2 | add: an
^then | tag: PRP | cut: 1 | add: y
^ther | tag: DT | cut: 1
^theraphy | tag: NN | cut: 2 | add: y
^there | tag: PRP | cut: 2 | add: y
^there | tag: PRP$ | cut: 2 | add: ir
^thes | tag: DT | cut: 1
^these | tag: DT | cut: 3 | add: is
^they | tag: EX | cut: 1 | add: re
^they're | tag: PRP$ | cut: 4 | add: ir
^thicker | tag: JJR | cut: 2
^thieves | tag: NNS | cut: 3 | add: f
^thinnest | tag: JJS | cut: 4
^tho | tag: IN | cut: 0 | add: ugh
^those | tag: DT | cut: 3 | add: at
^thought | tag: VBD | cut: 5 | add: ink
^thought | tag: VBN | cut: 5 | add: ink
^thouhgt | tag: VBD | cut: 5 | add: ink
^threw | tag: VBD | cut: 2 | add: ow
^through | tag: JJ | cut: 5 | add: orough
^through | tag: VB | cut: 3 | add: w
^thru | tag: IN | cut: 1 | add: ough
^ti | tag: PRP | cut: 2 | add: it
^tied | tag: VBN | cut: 1
^ties | tag: NNS | cut: 1
^tighter | tag: JJR | cut: 2
^til | tag: IN | cut: 0 | add: l
^titts | tag: NNS | cut: 2
^to | tag: DT | cut: 1 | add: he
^to | tag: RB | cut: 0 | add: o
^to | tag: VB | cut: 2 | add: do
^toned | tag: VBN | cut: 1
^too | tag: IN | cut: 1
^too | tag: TO | cut: 1
^took | tag: VBD | cut: 3 | add: ake
^took | tag: VBN | cut: 3 | add: ake
^totalling | tag: VBG | cut: 4
^toured | tag: VBN | cut: 2
^touting | tag: VBG | cut: 3
^trading | tag: VBG | cut: 3 | add: e
^travelling | tag: VBG | cut: 4
^treated | tag: VBD | cut: 2
^treating | tag: VBG | cut: 3
^tress | tag: NNS | cut: 2 | add: e
^trinidadian | tag: JJ | cut: 11 | add: Trinidadian
^troops | tag: NNS | cut: 0
^truely | tag: RB | cut: 3 | add: ly
^tryed | tag: VBN | cut: 1
^tuned | tag: VBN | cut: 1
^tupperwear | tag: NN | cut: 3 | add: are
^turkish | tag: JJ | cut: 7 | add: Turkish
^turn | tag: VBN | cut: 0
^tv | tag: NN | cut: 2 | add: TV
^u | tag: PRP | cut: 1 | add: you
^uhh | tag: UH | cut: 1
^ummmm | tag: UH | cut: 3
^un-ruly | tag: JJ | cut: 5 | add: ruly
^unconcious | tag: JJ | cut: 5 | add: scious
^under | tag: AFX | cut: 0 | add: educated
^understood | tag: VBD | cut: 3 | add: and
^understood | tag: VBN | cut: 3 | add: and
^unfortunalty | tag: RB | cut: 3 | add: tely
^unlce | tag: NN | cut: 3 | add: cle
^unneccesary | tag: JJ | cut: 6 | add: essary
^unravelling | tag: VBG | cut: 4
^ur | tag: PRP$ | cut: 2 | add: your
^us | tag: PRP | cut: 2 | add: we
^usally | tag: RB | cut: 4 | add: ually
^usb | tag: NN | cut: 3 | add: USB
^usd | tag: $ | cut: 3 | add: USD
^use | tag: JJ | cut: 0 | add: d
^use | tag: PRP | cut: 3 | add: we
^used | tag: VB | cut: 1
^useing | tag: VBG | cut: 3 | add: e
^uv | tag: NN | cut: 1 | add: ltra-violet
^v | tag: CD | cut: 1 | add: V
^v | tag: VBP | cut: 1 | add: have
^ve | tag: VBP | cut: 2 | add: have
^venezuelan | tag: JJ | cut: 10 | add: Venezuelan
^vi | tag: CD | cut: 2 | add: VI
^vietnamese | tag: JJ | cut: 10 | add: Vietnamese
^viii | tag: CD | cut: 4 | add: VIII
^visa | tag: RB | cut: 2 | add: ce
^visited | tag: VBN | cut: 2
^visiting | tag: VBG | cut: 3
^voided | tag: VBD | cut: 2
^vomiting | tag: VBG | cut: 3
^vs | tag: IN | cut: 1 | add: ersus
^w | tag: IN | cut: 0 | add: ith
^w | tag: JJ | cut: 1 | add: W
^waaaaaaaaaaaaay | tag: RB | cut: 13 | add: y
^waht | tag: WP | cut: 3 | add: hat
^waited | tag: VBN | cut: 2
^waiting | tag: VBG | cut: 3
^waked | tag: VBN | cut: 1
^wan | tag: VB | cut: 0 | add: t
^wan | tag: VBP | cut: 0 | add: t
^wandering | tag: VBG | cut: 8 | add: onder
^waning | tag: VBG | cut: 3 | add: e
^wantons | tag: NNS | cut: 6 | add: onton
^warmer | tag: JJR | cut: 2
^warrenty | tag: NN | cut: 4 | add: anty
^was | tag: VBD | cut: 3 | add: be
^wase | tag: VBD | cut: 4 | add: be
^wasted | tag: VBN | cut: 1
^wasting | tag: VBG | cut: 3 | add: e
^we | tag: VBD | cut: 2 | add: be
^wel | tag: UH | cut: 0 | add: l
^welcomed | tag: VBD | cut: 1
^welcomed | tag: VBN | cut: 1
^went | tag: VBD | cut: 4 | add: go
^were | tag: VBD | cut: 4 | add: be
^were | tag: WRB | cut: 3 | add: here
^wether | tag: IN | cut: 5 | add: hether
^whasssup | tag: UH | cut: 3 | add: up
^what | tag: VBP | cut: 3 | add: ant
^where | tag: VBD | cut: 5 | add: be
^where-ever | tag: WRB | cut: 5 | add: ver
^whereabouts | tag: NNS | cut: 0
^whhich | tag: WDT | cut: 4 | add: ich
^whie | tag: IN | cut: 1 | add: le
^who's | tag: WP$ | cut: 2 | add: se
^wholes | tag: NNS | cut: 6 | add: hole
^whoooooo | tag: WP | cut: 5
^wht | tag: WP | cut: 1 | add: at
^wider | tag: JJR | cut: 1
^wider | tag: RBR | cut: 1
^widest | tag: JJS | cut: 2
^wierd | tag: JJ | cut: 4 | add: eird
^wil | tag: MD | cut: 0 | add: l
^will | tag: IN | cut: 3 | add: hile
^willl | tag: MD | cut: 1
^wilt | tag: MD | cut: 1 | add: l
^windsheild | tag: NN | cut: 4 | add: ield
^wiser | tag: JJR | cut: 1
^with | tag: MD | cut: 2 | add: ll
^withdrew | tag: VBD | cut: 2 | add: aw
^wives | tag: NNS | cut: 3 | add: fe
^wo | tag: MD | cut: 1 | add: ill
^woke | tag: VBD | cut: 3 | add: ake
^woken | tag: VBN | cut: 4 | add: ake
^wolves | tag: NNS | cut: 3 | add: f
^wore | tag: VBD | cut: 3 | add: ear
^worht | tag: JJ | cut: 2 | add: th
^worse | tag: JJR | cut: 5 | add: bad
^worse | tag: RBR | cut: 5 | add: badly
^worshiped | tag: VBN | cut: 2
^worst | tag: JJS | cut: 5 | add: bad
^worst | tag: RBS | cut: 5 | add: bad
^woud | tag: MD | cut: 1 | add: ld
^wreathed | tag: VBN | cut: 1
^writing | tag: VBG | cut: 3 | add: e
^written | tag: VBN | cut: 3 | add: e
^wrote | tag: VBD | cut: 3 | add: ite
^wud | tag: MD | cut: 2 | add: ould
^xferring | tag: VBG | cut: 8 | add: transfer
^xiii | tag: CD | cut: 4 | add: XIII
^y | tag: WRB | cut: 1 | add: why
^ya | tag: PRP | cut: 1 | add: ou
^ya'll | tag: PRP | cut: 4 | add: 'all
^ye | tag: NN | cut: 2 | add: YE
^yelled | tag: VBD | cut: 2
^yelling | tag: VBG | cut: 3
^yelped | tag: VBN | cut: 2
^yo | tag: PRP | cut: 0 | add: u
^yo | tag: PRP$ | cut: 0 | add: ur
^yorkedness | tag: NN | cut: 10 | add: Yorkedness
^you | tag: PRP$ | cut: 0 | add: r
^you're | tag: PRP$ | cut: 3 | add: r
^youngsteers | tag: NNS | cut: 3 | add: r
^youre | tag: PRP$ | cut: 1
^yr | tag: NN | cut: 1 | add: ear
^yrs | tag: NNS | cut: 2 | add: ear
^yuor | tag: PRP$ | cut: 3 | add: our
ab | tag: JJ | cut: 4 | add: Arab
aded | tag: VBD | cut: 1
aging | tag: VBG | cut: 3 | add: e
aid | tag: VBD | cut: 2 | add: y
aid | tag: VBN | cut: 2 | add: y
ailing | tag: VBG | cut: 3
aken | tag: VBN | cut: 1
aling | tag: VBG | cut: 3
aly | tag: RB | cut: 1 | add: ly
aped | tag: VBN | cut: 1
ased | tag: VBD | cut: 1
asted | tag: VBD | cut: 1
ated | tag: VBD | cut: 1
ated | tag: VBN | cut: 1
ating | tag: VBG | cut: 3 | add: e
bed | tag: VBN | cut: 3
bited | tag: VBN | cut: 2
bled | tag: VBN | cut: 1
bling | tag: VBG | cut: 3 | add: e
ced | tag: VBD | cut: 1
ced | tag: VBN | cut: 1
cing | tag: VBG | cut: 3 | add: e
cited | tag: VBN | cut: 1
cted | tag: VBD | cut: 2
cted | tag: VBN | cut: 2
cting | tag: VBG | cut: 3
dded | tag: VBN | cut: 3
dding | tag: VBG | cut: 4
ded | tag: VBD | cut: 2
ded | tag: VBN | cut: 2
der | tag: JJR | cut: 2
dging | tag: VBG | cut: 3 | add: e
ding | tag: VBG | cut: 3
eared | tag: VBD | cut: 2
eared | tag: VBN | cut: 2
earing | tag: VBG | cut: 3
eated | tag: VBN | cut: 2
eed | tag: VBN | cut: 1
eing | tag: VBG | cut: 3
eled | tag: VBD | cut: 2
eled | tag: VBN | cut: 2
eling | tag: VBG | cut: 3
elled | tag: VBD | cut: 3
ent | tag: VBD | cut: 1 | add: d
ent | tag: VBN | cut: 1 | add: d
eping | tag: VBG | cut: 3
ered | tag: VBD | cut: 2
ered | tag: VBN | cut: 2
ering | tag: VBG | cut: 3
est | tag: RBS | cut: 3
fed | tag: VBN | cut: 2
fted | tag: VBN | cut: 2
fting | tag: VBG | cut: 3
g | tag: VBD | cut: 3 | add: ing
ged | tag: VBD | cut: 1
ged | tag: VBN | cut: 1
gged | tag: VBD | cut: 3
gged | tag: VBN | cut: 3
gging | tag: VBG | cut: 4
hed | tag: VBD | cut: 2
hed | tag: VBN | cut: 2
hes | tag: NNS | cut: 2
hes | tag: VBZ | cut: 2
hest | tag: JJS | cut: 3
hing | tag: VBG | cut: 3
i | tag: NNS | cut: 1 | add: us
ided | tag: VBD | cut: 1
ided | tag: VBN | cut: 1
iding | tag: VBG | cut: 3 | add: e
ied | tag: VBD | cut: 3 | add: y
ied | tag: VBN | cut: 3 | add: y
ier | tag: JJR | cut: 3 | add: y
ies | tag: NNS | cut: 3 | add: y
ies | tag: VBZ | cut: 3 | add: y
iest | tag: JJS | cut: 4 | add: y
iking | tag: VBG | cut: 3 | add: e
iled | tag: VBD | cut: 2
iled | tag: VBN | cut: 2
illed | tag: VBD | cut: 2
illing | tag: VBG | cut: 3
iming | tag: VBG | cut: 3
inging | tag: VBG | cut: 3
ired | tag: VBD | cut: 1
ired | tag: VBN | cut: 1
iring | tag: VBG | cut: 3 | add: e
ised | tag: VBD | cut: 1
ited | tag: VBD | cut: 2
itics | tag: NNS | cut: 0
ke | tag: VBD | cut: 3 | add: eak
ked | tag: VBD | cut: 2
ked | tag: VBN | cut: 2
kest | tag: JJS | cut: 3
king | tag: VBG | cut: 3
ld | tag: VBD | cut: 3 | add: ell
ld | tag: VBN | cut: 3 | add: ell
ler | tag: JJR | cut: 2
les | tag: NNPS | cut: 0
lined | tag: VBN | cut: 1
lled | tag: VBN | cut: 2
lted | tag: VBD | cut: 2
lted | tag: VBN | cut: 2
lting | tag: VBG | cut: 3
med | tag: VBD | cut: 2
med | tag: VBN | cut: 2
men | tag: NNS | cut: 2 | add: an
mined | tag: VBN | cut: 1
mining | tag: VBG | cut: 3 | add: e
mming | tag: VBG | cut: 4
mping | tag: VBG | cut: 3
n | tag: VBD | cut: 2 | add: in
n | tag: VBG | cut: 2
named | tag: VBN | cut: 1
ned | tag: VBD | cut: 2
ned | tag: VBN | cut: 2
nger | tag: JJR | cut: 2
ngest | tag: JJS | cut: 3
ning | tag: VBG | cut: 3
nned | tag: VBD | cut: 3
nned | tag: VBN | cut: 3
nning | tag: VBG | cut: 4
nted | tag: VBD | cut: 2
nted | tag: VBN | cut: 2
nting | tag: VBG | cut: 3
oes | tag: VBZ | cut: 2
oken | tag: VBN | cut: 4 | add: eak
ooming | tag: VBG | cut: 3
oped | tag: VBD | cut: 1
oping | tag: VBG | cut: 3
ored | tag: VBD | cut: 1
ose | tag: VBD | cut: 3 | add: ise
osed | tag: VBD | cut: 1
oted | tag: VBD | cut: 1
oted | tag: VBN | cut: 1
ouring | tag: VBG | cut: 3
pled | tag: VBN | cut: 1
pped | tag: VBD | cut: 3
pped | tag: VBN | cut: 3
pping | tag: VBG | cut: 4
pt | tag: VBD | cut: 2 | add: ep
pted | tag: VBD | cut: 2
pted | tag: VBN | cut: 2
pting | tag: VBG | cut: 3
rd | tag: VBD | cut: 1
rest | tag: JJS | cut: 3
rging | tag: VBG | cut: 3 | add: e
rican | tag: JJ | cut: 8 | add: American
rming | tag: VBG | cut: 3
rn | tag: VBN | cut: 3 | add: ear
rred | tag: VBD | cut: 3
rred | tag: VBN | cut: 3
rring | tag: VBG | cut: 4
rs | tag: PRP | cut: 1
rted | tag: VBD | cut: 2
rted | tag: VBN | cut: 2
rting | tag: VBG | cut: 3
s | tag: NNPS | cut: 1
s | tag: NNS | cut: 1
s | tag: VBZ | cut: 1
sed | tag: VBN | cut: 1
sing | tag: VBG | cut: 3 | add: e
ssed | tag: VBD | cut: 2
ssed | tag: VBN | cut: 2
sses | tag: NNS | cut: 2
sses | tag: VBZ | cut: 2
ssing | tag: VBG | cut: 3
sted | tag: VBD | cut: 2
sted | tag: VBN | cut: 2
sting | tag: VBG | cut: 3
suring | tag: VBG | cut: 3 | add: e
test | tag: JJS | cut: 3
thing | tag: VBG | cut: 3 | add: e
tics | tag: NNPS | cut: 0
tled | tag: VBN | cut: 1
tored | tag: VBN | cut: 1
tted | tag: VBD | cut: 3
tted | tag: VBN | cut: 3
tten | tag: VBN | cut: 5 | add: et
tter | tag: JJR | cut: 3
tting | tag: VBG | cut: 4
turing | tag: VBG | cut: 3 | add: e
uded | tag: VBD | cut: 1
uded | tag: VBN | cut: 1
uding | tag: VBG | cut: 3 | add: e
ued | tag: VBD | cut: 1
ued | tag: VBN | cut: 1
uing | tag: VBG | cut: 3 | add: e
uling | tag: VBG | cut: 3 | add: e
ured | tag: VBD | cut: 1
ured | tag: VBN | cut: 1
used | tag: VBD | cut: 1
uted | tag: VBN | cut: 1
uting | tag: VBG | cut: 3 | add: e
ved | tag: VBD | cut: 1
ved | tag: VBN | cut: 1
ven | tag: VBN | cut: 1
ving | tag: VBG | cut: 3 | add: e
wed | tag: VBD | cut: 2
wed | tag: VBN | cut: 2
wer | tag: JJR | cut: 2
west | tag: JJS | cut: 3
wing | tag: VBG | cut: 3
wn | tag: VBN | cut: 1
xed | tag: VBD | cut: 2
xed | tag: VBN | cut: 2
xes | tag: NNS | cut: 2
xing | tag: VBG | cut: 3
yed | tag: VBD | cut: 2
yed | tag: VBN | cut: 2
ying | tag: VBG | cut: 3
zed | tag: VBD | cut: 1
zed | tag: VBN | cut: 1
zing | tag: VBG | cut: 3 | add: e
