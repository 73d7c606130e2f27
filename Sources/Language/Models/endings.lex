# format: endings 1
# source: learnt from the English Web Treebank by Training/; do not edit
# licence: CC BY-SA 4.0
' | tag: POS | cut: 0 | add: s
'd | tag: MD | cut: 2 | add: would
'd | tag: VBD | cut: 2 | add: have
'ite | tag: JJ | cut: 7 | add: Shi'ite
'll | tag: MD | cut: 3 | add: will
's | tag: NNPS | cut: 2
's | tag: NNS | cut: 2
's | tag: PRP$ | cut: 2 | add: s
's | tag: VBZ | cut: 2 | add: be
't | tag: RB | cut: 2 | add: ot
've | tag: VBP | cut: 3 | add: have
^'em | tag: PRP | cut: 3 | add: they
^'n | tag: CC | cut: 2 | add: and
^'ve | tag: VB | cut: 3 | add: have
^-ll | tag: MD | cut: 3 | add: will
^-s | tag: POS | cut: 2 | add: 's
^AMERICANS | tag: NNPS | cut: 8 | add: merican
^Appropriations | tag: NNPS | cut: 0
^Beardies | tag: NNPS | cut: 3 | add: ed
^Embassies | tag: NNPS | cut: 9 | add: embassy
^Huskers | tag: NNPS | cut: 0
^MONARCHS | tag: NNPS | cut: 7 | add: onarchs
^MYSTICS | tag: NNPS | cut: 6 | add: ystics
^MYTHS | tag: NNPS | cut: 4 | add: yths
^Marches | tag: NNPS | cut: 2
^Needles | tag: NNPS | cut: 1
^Networks | tag: NNPS | cut: 1
^ROCKERS | tag: NNPS | cut: 6 | add: ockers
^SERVICES | tag: NNPS | cut: 7 | add: ervices
^SPARKS | tag: NNPS | cut: 5 | add: parks
^STARZZ | tag: NNPS | cut: 5 | add: tarzz
^Sandwiches | tag: NNPS | cut: 2
^a | tag: CC | cut: 0 | add: nd
^a | tag: MD | cut: 1 | add: can
^a | tag: NN | cut: 1 | add: A
^a | tag: TO | cut: 1 | add: to
^aa | tag: DT | cut: 1
^aaaaaggghhhhhh | tag: UH | cut: 12 | add: gh
^abou | tag: IN | cut: 0 | add: t
^absoulutely | tag: RB | cut: 7 | add: lutely
^abt | tag: IN | cut: 1 | add: out
^abuses | tag: NNS | cut: 1
^accomdating | tag: JJ | cut: 6 | add: modating
^accomodating | tag: JJ | cut: 7 | add: modating
^accusing | tag: VBG | cut: 3 | add: e
^actully | tag: RB | cut: 3 | add: ally
^adhear | tag: VBP | cut: 2 | add: re
^adhered | tag: VBN | cut: 1
^adhering | tag: VBG | cut: 3 | add: e
^adn | tag: CC | cut: 2 | add: nd
^advise | tag: NN | cut: 2 | add: ce
^african | tag: JJ | cut: 7 | add: African
^ai | tag: VBP | cut: 2 | add: be
^aiding | tag: VBG | cut: 3
^airlines | tag: NNPS | cut: 8 | add: Airline
^ak | tag: NN | cut: 2 | add: AK
^albanian | tag: JJ | cut: 8 | add: Albanian
^algae | tag: NNS | cut: 1
^am | tag: NN | cut: 1 | add: .m.
^amended | tag: NN | cut: 2 | add: ment
^americans | tag: NNPS | cut: 9 | add: American
^ammount | tag: NN | cut: 5 | add: ount
^amoung | tag: IN | cut: 3 | add: ng
^anglo | tag: AFX | cut: 5 | add: Anglo
^ans | tag: CC | cut: 1 | add: d
^answers | tag: VB | cut: 1
^answetred | tag: VBD | cut: 4 | add: r
^anti-americanism | tag: NN | cut: 11 | add: Americanism
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
^art | tag: VBP | cut: 3 | add: be
^aryan | tag: JJ | cut: 5 | add: Aryan
^as | tag: VBZ | cut: 2 | add: have
^asians | tag: NNPS | cut: 6 | add: Asian
^ask | tag: IN | cut: 1
^assumed | tag: VBD | cut: 1
^assumed | tag: VBN | cut: 1
^aswered | tag: VBD | cut: 6 | add: nswer
^aswering | tag: VBG | cut: 7 | add: nswer
^at | tag: CC | cut: 1 | add: nd
^ate | tag: VBN | cut: 3 | add: eat
^aunte | tag: NN | cut: 1
^australian | tag: JJ | cut: 10 | add: Australian
^authored | tag: VBD | cut: 2
^avoided | tag: VBD | cut: 2
^avoided | tag: VBN | cut: 2
^b | tag: JJ | cut: 1 | add: B
^baathist | tag: JJ | cut: 8 | add: Baathist
^backpedalling | tag: VBG | cut: 4
^badder | tag: JJR | cut: 3
^baffled | tag: VBN | cut: 1
^baked | tag: VBN | cut: 1
^banging | tag: VBG | cut: 3
^bare | tag: VB | cut: 3 | add: ear
^bases | tag: NNS | cut: 2 | add: is
^battling | tag: VBG | cut: 3 | add: e
^bc | tag: NN | cut: 2 | add: BC
^beans | tag: NNS | cut: 1
^beat | tag: VBD | cut: 0
^became | tag: VBN | cut: 3 | add: ome
^becouse | tag: IN | cut: 4 | add: ause
^been | tag: VBG | cut: 2
^bees' | tag: NNS | cut: 2
^belgian | tag: JJ | cut: 7 | add: Belgian
^belonging | tag: VBG | cut: 3
^benefiting | tag: VBG | cut: 3
^bid | tag: VBN | cut: 0
^blaming | tag: VBG | cut: 3 | add: e
^boarder | tag: NN | cut: 5 | add: rder
^boarders | tag: NNS | cut: 6 | add: rder
^bolivar | tag: JJ | cut: 7 | add: Bolivar
^bore | tag: VBD | cut: 3 | add: ear
^borritos | tag: NNS | cut: 7 | add: urrito
^botn | tag: VBN | cut: 3 | add: ear
^bouild | tag: VB | cut: 5 | add: uild
^brazilian | tag: JJ | cut: 9 | add: Brazilian
^bred | tag: VBN | cut: 1 | add: ed
^bredders | tag: NNS | cut: 5 | add: eder
^breeeding | tag: NN | cut: 5 | add: ding
^btwn | tag: IN | cut: 3 | add: etween
^budgies | tag: NNS | cut: 1
^built | tag: VBD | cut: 1 | add: d
^buring | tag: VBG | cut: 3 | add: n
^burst | tag: VBD | cut: 0
^bust | tag: VBD | cut: 0
^buys | tag: JJ | cut: 2 | add: sy
^by | tag: VB | cut: 1 | add: e
^c'm | tag: VB | cut: 2 | add: ome
^caches | tag: NNS | cut: 1
^cajunish | tag: JJ | cut: 0
^canape's | tag: NNS | cut: 3 | add: é
^cancelled | tag: VBN | cut: 3
^cared | tag: VBD | cut: 1
^carribean | tag: JJ | cut: 9 | add: Carribean
^catagory | tag: NN | cut: 5 | add: egory
^caucasians | tag: NNPS | cut: 10 | add: Caucasian
^caucasians | tag: NNS | cut: 10 | add: Caucasian
^cavies | tag: NNS | cut: 3 | add: y
^cd | tag: NN | cut: 2 | add: CD
^cehf | tag: NN | cut: 3 | add: hef
^ceramic | tag: JJ | cut: 0
^cge | tag: NN | cut: 2 | add: age
^charger | tag: VB | cut: 1
^chiefs | tag: NNPS | cut: 6 | add: Chief
^chineese | tag: JJ | cut: 8 | add: Chinese
^chinese | tag: NNPS | cut: 7 | add: Chinese
^chineze | tag: JJ | cut: 7 | add: Chinese
^chiropractric | tag: NN | cut: 3 | add: ic
^chirping | tag: VBG | cut: 3
^chnages | tag: NNS | cut: 5 | add: ange
^chose | tag: VB | cut: 2 | add: ose
^chrisssake | tag: NN | cut: 4 | add: ake
^christ | tag: UH | cut: 6 | add: Christ
^cited | tag: VBD | cut: 1
^cleaner | tag: JJR | cut: 2
^cleanest | tag: JJS | cut: 3
^cleaser | tag: NN | cut: 3 | add: ner
^closer | tag: RBR | cut: 1
^cold | tag: MD | cut: 2 | add: uld
^collages | tag: NNS | cut: 4 | add: ege
^colored | tag: VBN | cut: 2
^combed | tag: VBN | cut: 2
^comfty | tag: JJ | cut: 2 | add: y
^comfyy | tag: JJ | cut: 1
^compeltly | tag: RB | cut: 5 | add: letely
^compiling | tag: VBG | cut: 3 | add: e
^completly | tag: RB | cut: 2 | add: ely
^consistantly | tag: RB | cut: 5 | add: ently
^controlled | tag: VBN | cut: 3
^controlling | tag: VBG | cut: 4
^cookies | tag: NNS | cut: 1
^cookin' | tag: VBG | cut: 3
^corssing | tag: NN | cut: 7 | add: rossing
^cost | tag: VBD | cut: 0
^costumer | tag: NN | cut: 7 | add: ustomer
^couter-cultural | tag: JJ | cut: 12 | add: nter-cultural
^coz | tag: IN | cut: 3 | add: because
^cpa | tag: NN | cut: 3 | add: CPA
^cravings | tag: NNS | cut: 1
^created | tag: VBN | cut: 1
^creating | tag: VBG | cut: 3 | add: e
^criteria | tag: NNS | cut: 1 | add: on
^critics | tag: NNS | cut: 1
^crossbred | tag: VBN | cut: 1 | add: ed
^crustaceans | tag: NNS | cut: 1
^ct | tag: NN | cut: 2 | add: CT
^cunclude | tag: VB | cut: 7 | add: onclude
^cus | tag: IN | cut: 2 | add: ause
^d | tag: MD | cut: 1 | add: would
^d | tag: NN | cut: 1 | add: D
^dare | tag: VBP | cut: 0
^dat | tag: DT | cut: 3 | add: that
^dealship | tag: NN | cut: 4 | add: ership
^dealt | tag: VBD | cut: 1
^declared | tag: VBD | cut: 1
^declaring | tag: VBG | cut: 3 | add: e
^deemed | tag: VBN | cut: 2
^defanged | tag: VBN | cut: 2
^deffenitly | tag: RB | cut: 7 | add: initely
^deffly | tag: RB | cut: 3 | add: initely
^definately | tag: RB | cut: 5 | add: itely
^defining | tag: VBG | cut: 3 | add: e
^delicous | tag: JJ | cut: 3 | add: ious
^deliteful | tag: JJ | cut: 5 | add: ghtful
^delvery | tag: NN | cut: 4 | add: ivery
^democrats | tag: NNPS | cut: 9 | add: Democrat
^determined | tag: VBD | cut: 1
^develope | tag: VB | cut: 1
^diarheya | tag: NN | cut: 4 | add: rhea
^dinasaurs | tag: NNS | cut: 6 | add: osaur
^dined | tag: VBD | cut: 1
^dined | tag: VBN | cut: 1
^dining | tag: VBG | cut: 3 | add: e
^disatisfied | tag: JJ | cut: 8 | add: satisfied
^distain | tag: NN | cut: 4 | add: dain
^divined | tag: VBD | cut: 1
^dna | tag: NN | cut: 3 | add: DNA
^do | tag: JJ | cut: 1 | add: ue
^domains | tag: NNS | cut: 1
^drving | tag: VBG | cut: 4 | add: ive
^dthat | tag: DT | cut: 5 | add: that
^du | tag: VBP | cut: 1 | add: o
^due | tag: VB | cut: 2 | add: o
^dumbest | tag: JJS | cut: 3
^dwarfed | tag: VBD | cut: 2
^dying | tag: VBG | cut: 4 | add: ie
^e | tag: AFX | cut: 0 | add: mail
^eaiser | tag: JJR | cut: 4 | add: sy
^eather | tag: RB | cut: 5 | add: ither
^eatin | tag: VBN | cut: 2
^eating | tag: VB | cut: 3
^economists | tag: NNS | cut: 1
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
^enrolled | tag: VBD | cut: 3
^entie | tag: JJ | cut: 1 | add: re
^equivalant | tag: JJ | cut: 3 | add: ent
^escaped | tag: VBD | cut: 1
^et | tag: NN | cut: 2 | add: ET
^etter | tag: RBR | cut: 5 | add: well
^everbody | tag: NN | cut: 4 | add: ybody
^every | tag: RB | cut: 1
^excellant | tag: JJ | cut: 3 | add: ent
^expelling | tag: VBG | cut: 4
^exploded | tag: VBD | cut: 1
^exploding | tag: VBG | cut: 3 | add: e
^exploited | tag: VBN | cut: 2
^exploring | tag: VBG | cut: 3 | add: e
^extrcurricular | tag: JJ | cut: 10 | add: acurricular
^f | tag: IN | cut: 0 | add: or
^f'ers | tag: NNS | cut: 4 | add: ucker
^fabolous | tag: JJ | cut: 5 | add: ulous
^fancies | tag: VBZ | cut: 3 | add: y
^fanfuckingtastic | tag: JJ | cut: 13 | add: tastic
^fashion | tag: JJ | cut: 0 | add: ed
^faster | tag: RBR | cut: 2
^fastest | tag: JJS | cut: 3
^favoured | tag: VBD | cut: 2
^favoured | tag: VBN | cut: 2
^fcking | tag: RB | cut: 5 | add: ucking
^fed | tag: VBN | cut: 1 | add: ed
^feed | tag: VBN | cut: 0
^fiji | tag: NN | cut: 4 | add: Fiji
^filing | tag: VBG | cut: 3 | add: e
^filipino | tag: JJ | cut: 8 | add: Filipino
^filipinos | tag: NNPS | cut: 9 | add: Filipino
^finest | tag: JJS | cut: 2
^fixeded | tag: VBD | cut: 4
^flexibiltiy | tag: NN | cut: 3 | add: ity
^flies | tag: VBZ | cut: 3 | add: y
^flown | tag: VBN | cut: 3 | add: y
^focused | tag: VBD | cut: 2
^focuses | tag: VBZ | cut: 2
^forecast | tag: VBD | cut: 0
^form | tag: IN | cut: 3 | add: rom
^forwarded | tag: VBD | cut: 2
^fot | tag: IN | cut: 1 | add: r
^fought | tag: VBN | cut: 5 | add: ight
^fro | tag: IN | cut: 2 | add: or
^front | tag: RB | cut: 0
^frothing | tag: VBG | cut: 3
^fulfilled | tag: VBD | cut: 3
^fulfilled | tag: VBN | cut: 3
^fulfilling | tag: VBG | cut: 4
^g | tag: NN | cut: 1 | add: G
^gain | tag: RB | cut: 4 | add: again
^gaming | tag: VBG | cut: 3 | add: e
^gant | tag: JJ | cut: 2 | add: unt
^gases | tag: NNS | cut: 2
^genitals | tag: NNS | cut: 0
^gentel | tag: JJ | cut: 2 | add: le
^gi | tag: NN | cut: 2 | add: GI
^gis | tag: NN | cut: 3 | add: GIS
^golfing | tag: VBG | cut: 3
^grandure | tag: NN | cut: 3 | add: eur
^grasped | tag: VBD | cut: 2
^greek | tag: JJ | cut: 5 | add: Greek
^groomed | tag: VBN | cut: 2
^groped | tag: VBD | cut: 1
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
^hanging | tag: VBG | cut: 3
^hauled | tag: VBN | cut: 2
^hauling | tag: VBG | cut: 3
^hav | tag: VB | cut: 0 | add: e
^headed | tag: VBD | cut: 2
^hellish | tag: JJ | cut: 0
^here | tag: VB | cut: 2 | add: ar
^hid | tag: VBD | cut: 0 | add: e
^high | tag: UH | cut: 2
^higher | tag: RBR | cut: 2
^highest | tag: RBS | cut: 3
^highlighted | tag: VBN | cut: 2
^hippies | tag: NNS | cut: 1
^hirier | tag: VB | cut: 3 | add: e
^hirier | tag: VBP | cut: 3 | add: e
^his | tag: DT | cut: 3 | add: this
^hmmmm | tag: UH | cut: 2
^hmmmmmm | tag: UH | cut: 4
^hopless | tag: JJ | cut: 4 | add: eless
^hotter | tag: JJR | cut: 3
^hurled | tag: VBN | cut: 2
^hurtling | tag: VBG | cut: 3 | add: e
^hvae | tag: VBP | cut: 3 | add: ave
^hz | tag: NN | cut: 2 | add: Hz
^i'd | tag: IN | cut: 2 | add: f
^ii | tag: CD | cut: 2 | add: II
^iii | tag: CD | cut: 3 | add: III
^iis | tag: VBZ | cut: 3 | add: be
^imagined | tag: VBD | cut: 1
^imperiled | tag: VBN | cut: 2
^in | tag: VBZ | cut: 2 | add: be
^indices | tag: NNS | cut: 4 | add: ex
^inks | tag: NNS | cut: 4 | add: link
^inquires | tag: NNS | cut: 2 | add: y
^instilling | tag: VBG | cut: 4
^intents | tag: NNS | cut: 1
^interesting | tag: NN | cut: 3
^interfering | tag: VBG | cut: 3 | add: e
^intervening | tag: VBG | cut: 3 | add: e
^invaded | tag: VBD | cut: 1
^invading | tag: VBG | cut: 3 | add: e
^invited | tag: VBD | cut: 1
^inviting | tag: VBG | cut: 3 | add: e
^invoked | tag: VBD | cut: 1
^invoked | tag: VBN | cut: 1
^invoking | tag: VBG | cut: 3 | add: e
^invovled | tag: VBN | cut: 4 | add: lve
^is | tag: PRP | cut: 1 | add: t
^islamist | tag: JJ | cut: 8 | add: Islamist
^it | tag: IN | cut: 1 | add: f
^it | tag: NN | cut: 2 | add: IT
^it | tag: PRP$ | cut: 0 | add: s
^it | tag: RB | cut: 1 | add: n
^it | tag: RP | cut: 1 | add: n
^it | tag: VBZ | cut: 2 | add: be
^iv | tag: CD | cut: 2 | add: IV
^iw | tag: PRP | cut: 2 | add: I
^j | tag: NN | cut: 1 | add: J
^jets | tag: NNPS | cut: 4 | add: Jet
^jihadi | tag: JJ | cut: 0
^jumped | tag: VBD | cut: 2
^kiddies | tag: NNS | cut: 1
^knights | tag: NNPS | cut: 7 | add: Knight
^knives | tag: NNS | cut: 3 | add: fe
^knowledgable | tag: JJ | cut: 4 | add: eable
^knowledge | tag: JJ | cut: 0 | add: able
^kurdish | tag: JJ | cut: 7 | add: Kurdish
^l | tag: SYM | cut: 1 | add: L
^lable | tag: NN | cut: 2 | add: el
^lankan | tag: JJ | cut: 6 | add: Lankan
^later | tag: JJ | cut: 2 | add: ter
^later | tag: NN | cut: 3 | add: yer
^lauded | tag: VBD | cut: 2
^lay | tag: VBD | cut: 2 | add: ie
^leaned | tag: VBD | cut: 3 | add: rn
^learnt | tag: VBD | cut: 1
^learnt | tag: VBN | cut: 1
^led | tag: VBD | cut: 1 | add: ad
^led | tag: VBN | cut: 1 | add: ad
^lesser | tag: JJR | cut: 2
^libyan | tag: JJ | cut: 6 | add: Libyan
^lied | tag: VBN | cut: 1
^lies | tag: NNS | cut: 1
^lies | tag: VBZ | cut: 1
^lightest | tag: JJS | cut: 3
^lik | tag: IN | cut: 0 | add: e
^liked | tag: VBN | cut: 1
^likley | tag: RB | cut: 3 | add: ely
^lil | tag: JJ | cut: 1 | add: ttle
^lisenced | tag: JJ | cut: 6 | add: censed
^lit | tag: VBD | cut: 1 | add: ght
^litttle | tag: JJ | cut: 3 | add: le
^live | tag: VBD | cut: 0
^ll | tag: MD | cut: 2 | add: will
^longest | tag: RBS | cut: 3
^loom | tag: VBP | cut: 0
^loose | tag: VB | cut: 3 | add: se
^loose | tag: VBP | cut: 3 | add: se
^looser | tag: NN | cut: 4 | add: ser
^loosing | tag: VBG | cut: 5 | add: se
^loss | tag: VBD | cut: 1 | add: e
^ltake | tag: VB | cut: 5 | add: take
^lying | tag: VBG | cut: 4 | add: ie
^m | tag: NN | cut: 1 | add: M
^m | tag: VBP | cut: 1 | add: be
^made | tag: MD | cut: 2 | add: y
^madea | tag: VBD | cut: 3 | add: ke
^manged | tag: VBD | cut: 3 | add: age
^mangers | tag: NNS | cut: 4 | add: ager
^manners | tag: NNS | cut: 0
^masonic | tag: JJ | cut: 7 | add: Masonic
^massacring | tag: VBG | cut: 3 | add: e
^mauled | tag: VBN | cut: 2
^mauling | tag: VBG | cut: 3
^meanest | tag: JJS | cut: 3
^mechaincs | tag: NNS | cut: 4 | add: nic
^mechanicly | tag: RB | cut: 2 | add: ally
^mega | tag: AFX | cut: 0 | add: pixel
^melded | tag: VBD | cut: 2
^mines | tag: PRP | cut: 4 | add: y
^mircles | tag: NNS | cut: 4 | add: acle
^mm | tag: CD | cut: 0
^mongolian | tag: JJ | cut: 9 | add: Mongolian
^monitored | tag: VBN | cut: 2
^most | tag: MD | cut: 3 | add: ust
^mt | tag: NN | cut: 2 | add: MT
^mullahs | tag: NNS | cut: 2
^n | tag: CC | cut: 1 | add: and
^n | tag: RB | cut: 0 | add: ot
^naming | tag: VBG | cut: 3 | add: e
^neeeeeeeeeverrrr | tag: RB | cut: 14 | add: ver
^neo-nazi | tag: JJ | cut: 4 | add: Nazi
^nepalese | tag: JJ | cut: 8 | add: Nepalese
^new | tag: NN | cut: 3 | add: New
^new | tag: VBD | cut: 3 | add: know
^nighstand | tag: NN | cut: 5 | add: tstand
^no | tag: VB | cut: 2 | add: know
^noone | tag: NN | cut: 3 | add: -one
^numbing | tag: VBG | cut: 3
^o | tag: IN | cut: 0 | add: f
^ocnversation | tag: NN | cut: 12 | add: conversation
^of | tag: CC | cut: 1 | add: r
^ok'd | tag: VBN | cut: 4 | add: OK
^on | tag: AFX | cut: 0 | add: line
^on | tag: CD | cut: 0 | add: e
^opinon | tag: NN | cut: 2 | add: ion
^or | tag: IN | cut: 1 | add: f
^orbiting | tag: VBG | cut: 3
^ordered | tag: VBG | cut: 2
^orginals | tag: NNS | cut: 6 | add: iginal
^ot | tag: TO | cut: 2 | add: to
^ould | tag: MD | cut: 4 | add: would
^outbid | tag: VBN | cut: 0
^outshone | tag: VBD | cut: 3 | add: ine
^overt | tag: IN | cut: 1
^ovr | tag: RB | cut: 1 | add: er
^owes | tag: VBZ | cut: 1
^pagen | tag: JJ | cut: 2 | add: an
^pairing | tag: VBG | cut: 3
^palces | tag: NNS | cut: 5 | add: lace
^panicking | tag: VBG | cut: 4
^panics | tag: VBZ | cut: 1
^panjsheri | tag: JJ | cut: 0
^pants | tag: NNS | cut: 0
^paraded | tag: NNS | cut: 1
^paraded | tag: VBD | cut: 1
^parisian | tag: JJ | cut: 8 | add: Parisian
^particlular | tag: JJ | cut: 5 | add: ular
^pashtun | tag: JJ | cut: 7 | add: Pashtun
^pasted | tag: VBD | cut: 1
^pasted | tag: VBN | cut: 1
^patients | tag: NN | cut: 2 | add: ce
^peddle | tag: NN | cut: 3 | add: al
^peddles | tag: NNS | cut: 4 | add: al
^performance | tag: VBP | cut: 4
^persuading | tag: VBG | cut: 3 | add: e
^pets | tag: NNPS | cut: 4 | add: Pet
^philipinos | tag: NNPS | cut: 10 | add: Filipino
^phillies | tag: NNPS | cut: 8 | add: Phillies
^pho-nomenal | tag: JJ | cut: 9 | add: enomenal
^phonies | tag: NNS | cut: 3 | add: y
^pickling | tag: VBG | cut: 3 | add: e
^pies | tag: NNS | cut: 1
^piping | tag: VBG | cut: 3 | add: e
^planing | tag: VBG | cut: 3 | add: e
^please | tag: JJ | cut: 0 | add: d
^poneh | tag: NN | cut: 2 | add: y
^populous | tag: NN | cut: 3 | add: ace
^portugese | tag: JJ | cut: 9 | add: Portugese
^post-chavez | tag: JJ | cut: 6 | add: Chavez
^post-saddam | tag: JJ | cut: 6 | add: Saddam
^postive | tag: JJ | cut: 4 | add: itive
^postponed | tag: VBN | cut: 1
^pp | tag: NNS | cut: 1 | add: age
^ppl | tag: NNS | cut: 2 | add: eople
^pre-fab | tag: JJ | cut: 0
^prefere | tag: VB | cut: 1
^privatly | tag: RB | cut: 2 | add: ely
^pro-zionist | tag: JJ | cut: 7 | add: Zionist
^probing | tag: VBG | cut: 3 | add: e
^process's | tag: NN | cut: 2
^procreating | tag: VBG | cut: 3 | add: e
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
^pumped | tag: VBD | cut: 2
^purchace | tag: VB | cut: 2 | add: se
^put | tag: RP | cut: 3 | add: out
^pwople | tag: NNS | cut: 5 | add: eople
^q | tag: NN | cut: 1 | add: Q
^quicker | tag: RBR | cut: 2
^quieter | tag: JJR | cut: 2
^quietest | tag: JJS | cut: 3
^quizzing | tag: VBG | cut: 4
^r | tag: VBP | cut: 1 | add: be
^ran | tag: VBN | cut: 2 | add: un
^rcommended | tag: VBN | cut: 9 | add: ecommend
^re | tag: VBP | cut: 2 | add: be
^reaaaally | tag: RB | cut: 6 | add: lly
^reaped | tag: VBN | cut: 2
^reaping | tag: VBG | cut: 3
^reccomend | tag: VB | cut: 6 | add: ommend
^reccomend | tag: VBP | cut: 6 | add: ommend
^reccommend | tag: VB | cut: 7 | add: ommend
^recieve | tag: VB | cut: 4 | add: eive
^recieved | tag: VBN | cut: 5 | add: eive
^reclining | tag: VBG | cut: 3 | add: e
^recomend | tag: VB | cut: 3 | add: mend
^reconciled | tag: VBN | cut: 1
^reconciling | tag: VBG | cut: 3 | add: e
^recreating | tag: VBG | cut: 3 | add: e
^recruited | tag: VBN | cut: 2
^rediculous | tag: JJ | cut: 9 | add: idiculous
^reffered | tag: VBD | cut: 5 | add: er
^regading | tag: VBG | cut: 3 | add: e
^reigon | tag: NN | cut: 4 | add: gion
^relaxes | tag: VBZ | cut: 2
^renigged | tag: VBD | cut: 5 | add: ege
^replies | tag: NNS | cut: 3 | add: y
^repoire | tag: NN | cut: 6 | add: apport
^rescheduled | tag: VBD | cut: 1
^resond | tag: VBP | cut: 3 | add: pond
^resturant | tag: NN | cut: 5 | add: aurant
^ridiculized | tag: VBD | cut: 4 | add: e
^rights | tag: NN | cut: 1
^riiight | tag: UH | cut: 5 | add: ght
^roaming | tag: VBG | cut: 3
^rode | tag: NN | cut: 2 | add: ad
^rode | tag: VBD | cut: 3 | add: ide
^romatic | tag: JJ | cut: 3 | add: ntic
^rrly | tag: RB | cut: 3 | add: arely
^rudest | tag: JJS | cut: 2
^rumored | tag: VBN | cut: 2
^s | tag: POS | cut: 1 | add: 's
^s | tag: PRP | cut: 1 | add: we
^s | tag: VBZ | cut: 1 | add: be
^safest | tag: JJS | cut: 2
^saltimboca | tag: NN | cut: 1 | add: ca
^sanwiches | tag: NNS | cut: 6 | add: dwich
^save | tag: VBD | cut: 0
^saxon | tag: JJ | cut: 5 | add: Saxon
^saxons | tag: NNPS | cut: 6 | add: Saxon
^scared | tag: VBD | cut: 1
^scheduled | tag: NN | cut: 1
^score | tag: VBP | cut: 0
^scottish | tag: JJ | cut: 8 | add: Scottish
^scoured | tag: VBD | cut: 2
^screaming | tag: VBG | cut: 3
^se | tag: VBP | cut: 2 | add: be
^seemed | tag: VBN | cut: 2
^segueway | tag: VB | cut: 3
^seince | tag: IN | cut: 5 | add: ince
^seperates | tag: VBZ | cut: 6 | add: arate
^sercvice | tag: NN | cut: 5 | add: vice
^serivce | tag: NN | cut: 4 | add: vice
^settled | tag: VBD | cut: 1
^sez | tag: VBZ | cut: 2 | add: ay
^shackled | tag: VBN | cut: 1
^shakespearean | tag: JJ | cut: 13 | add: Shakespearean
^shallac | tag: NN | cut: 5 | add: ellac
^shanks | tag: NNS | cut: 1
^shedding | tag: VBG | cut: 4
^sheisters | tag: NNS | cut: 7 | add: yster
^shia | tag: JJ | cut: 4 | add: Shia
^shoes | tag: VBZ | cut: 1
^shot | tag: VBN | cut: 1 | add: ot
^sice | tag: IN | cut: 2 | add: nce
^sicilian | tag: JJ | cut: 8 | add: Sicilian
^sieze | tag: VB | cut: 4 | add: eize
^simple | tag: RB | cut: 1 | add: y
^simpler | tag: JJR | cut: 1
^sinhala | tag: JJ | cut: 7 | add: Sinhala
^skiing | tag: VBG | cut: 3
^slammed | tag: VBD | cut: 3
^slower | tag: RBR | cut: 2
^smarter | tag: JJR | cut: 2
^smartest | tag: JJS | cut: 3
^smiling | tag: VBG | cut: 3 | add: e
^smoked | tag: VBD | cut: 1
^smoking | tag: VBG | cut: 3 | add: e
^sms | tag: VB | cut: 3 | add: SMS
^sniffed | tag: VBD | cut: 2
^sniffing | tag: VBG | cut: 3
^soaking | tag: VBG | cut: 3
^soaring | tag: VBG | cut: 3
^soo | tag: RB | cut: 1
^sooo | tag: RB | cut: 2
^sox | tag: NNPS | cut: 3 | add: Sox
^specifics | tag: NNS | cut: 0
^spoilt | tag: VBN | cut: 1
^sponoring | tag: VBG | cut: 3
^sponsoring | tag: VBG | cut: 3
^spouting | tag: VBG | cut: 3
^squirelled | tag: VBN | cut: 5 | add: rel
^sstaff | tag: NN | cut: 5 | add: taff
^stamped | tag: VBN | cut: 2
^starters | tag: NNS | cut: 1
^stemmed | tag: VBN | cut: 3
^stifled | tag: VBN | cut: 1
^stole | tag: VBD | cut: 3 | add: eal
^storing | tag: VBG | cut: 3 | add: e
^struck | tag: VBD | cut: 3 | add: ike
^stuck | tag: VBD | cut: 3 | add: ick
^studied | tag: VBD | cut: 3 | add: y
^studied | tag: VBN | cut: 3 | add: y
^studies | tag: VBZ | cut: 3 | add: y
^stunk | tag: VBD | cut: 3 | add: ink
^styled | tag: VBD | cut: 1
^succumbed | tag: VBD | cut: 2
^succumbing | tag: VBG | cut: 3
^superintendant | tag: NN | cut: 3 | add: ent
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
^t | tag: CD | cut: 0 | add: rillion
^ta | tag: IN | cut: 2 | add: of
^tackling | tag: VBG | cut: 3 | add: e
^taiwanese | tag: JJ | cut: 9 | add: Taiwanese
^talked | tag: VB | cut: 2
^tamed | tag: VBD | cut: 1
^tamil | tag: JJ | cut: 5 | add: Tamil
^tasted | tag: VBN | cut: 1
^tasting | tag: VBG | cut: 3 | add: e
^taught | tag: VBD | cut: 5 | add: each
^te | tag: DT | cut: 1 | add: he
^teeth | tag: NN | cut: 4 | add: ooth
^teh | tag: DT | cut: 2 | add: he
^temperment | tag: NN | cut: 4 | add: ament
^th | tag: IN | cut: 0 | add: at
^thaks | tag: NN | cut: 2 | add: nks
^than | tag: RB | cut: 2 | add: en
^the | tag: TO | cut: 2 | add: o
^the | tag: WDT | cut: 1 | add: at
^theeth | tag: NNS | cut: 5 | add: ooth
^thei | tag: PRP | cut: 1 | add: y
^their | tag: RB | cut: 2 | add: re
^them | tag: RB | cut: 1 | add: n
^then | tag: PRP | cut: 1 | add: y
^ther | tag: DT | cut: 1
^theraphy | tag: NN | cut: 2 | add: y
^there | tag: PRP | cut: 2 | add: y
^thes | tag: DT | cut: 1
^they | tag: EX | cut: 1 | add: re
^they're | tag: PRP$ | cut: 4 | add: ir
^thieves | tag: NNS | cut: 3 | add: f
^thinnest | tag: JJS | cut: 4
^tho | tag: IN | cut: 0 | add: ugh
^thouhgt | tag: VBD | cut: 5 | add: ink
^through | tag: JJ | cut: 5 | add: orough
^through | tag: VB | cut: 3 | add: w
^ti | tag: PRP | cut: 2 | add: it
^ties | tag: NNS | cut: 1
^til | tag: IN | cut: 0 | add: l
^titts | tag: NNS | cut: 2
^to | tag: DT | cut: 1 | add: he
^to | tag: VB | cut: 2 | add: do
^toned | tag: VBN | cut: 1
^too | tag: IN | cut: 1
^too | tag: TO | cut: 1
^took | tag: VBN | cut: 3 | add: ake
^totalling | tag: VBG | cut: 4
^toured | tag: VBN | cut: 2
^touting | tag: VBG | cut: 3
^travelling | tag: VBG | cut: 4
^treated | tag: VBD | cut: 2
^tress | tag: NNS | cut: 2 | add: e
^trinidadian | tag: JJ | cut: 11 | add: Trinidadian
^truely | tag: RB | cut: 3 | add: ly
^tryed | tag: VBN | cut: 1
^tuned | tag: VBN | cut: 1
^tupperwear | tag: NN | cut: 3 | add: are
^turkish | tag: JJ | cut: 7 | add: Turkish
^turn | tag: VBN | cut: 0
^twinkies | tag: NNS | cut: 3 | add: y
^u | tag: PRP | cut: 1 | add: you
^uhh | tag: UH | cut: 1
^ummmm | tag: UH | cut: 3
^un-ruly | tag: JJ | cut: 5 | add: ruly
^unconcious | tag: JJ | cut: 5 | add: scious
^under | tag: AFX | cut: 0 | add: educated
^unfortunalty | tag: RB | cut: 3 | add: tely
^unlce | tag: NN | cut: 3 | add: cle
^unneccesary | tag: JJ | cut: 6 | add: essary
^unravelling | tag: VBG | cut: 4
^ur | tag: PRP$ | cut: 2 | add: your
^usally | tag: RB | cut: 4 | add: ually
^use | tag: JJ | cut: 0 | add: d
^use | tag: PRP | cut: 3 | add: we
^used | tag: VB | cut: 1
^useing | tag: VBG | cut: 3 | add: e
^uv | tag: NN | cut: 1 | add: ltra-violet
^v | tag: VBP | cut: 1 | add: have
^ve | tag: VBP | cut: 2 | add: have
^venezuelan | tag: JJ | cut: 10 | add: Venezuelan
^vi | tag: CD | cut: 2 | add: VI
^viii | tag: CD | cut: 4 | add: VIII
^visa | tag: RB | cut: 2 | add: ce
^vitamins | tag: NNS | cut: 1
^voided | tag: VBD | cut: 2
^w | tag: IN | cut: 0 | add: ith
^w | tag: JJ | cut: 1 | add: W
^waaaaaaaaaaaaay | tag: RB | cut: 13 | add: y
^wagin | tag: VBG | cut: 2
^waht | tag: WP | cut: 3 | add: hat
^waked | tag: VBN | cut: 1
^walkin | tag: VBG | cut: 2
^wan | tag: VB | cut: 0 | add: t
^wandering | tag: VBG | cut: 8 | add: onder
^waning | tag: VBG | cut: 3 | add: e
^wantons | tag: NNS | cut: 6 | add: onton
^warrenty | tag: NN | cut: 4 | add: anty
^wase | tag: VBD | cut: 4 | add: be
^wasting | tag: VBG | cut: 3 | add: e
^we | tag: VBD | cut: 2 | add: be
^wel | tag: UH | cut: 0 | add: l
^welcomed | tag: VBD | cut: 1
^wether | tag: IN | cut: 5 | add: hether
^wetter | tag: JJR | cut: 3
^whasssup | tag: UH | cut: 3 | add: up
^what | tag: VBP | cut: 3 | add: ant
^where-ever | tag: WRB | cut: 5 | add: ver
^whhich | tag: WDT | cut: 4 | add: ich
^whie | tag: IN | cut: 1 | add: le
^whitish | tag: JJ | cut: 0
^who's | tag: WP$ | cut: 2 | add: se
^wholes | tag: NNS | cut: 6 | add: hole
^whoooooo | tag: WP | cut: 5
^wht | tag: WP | cut: 1 | add: at
^wider | tag: RBR | cut: 1
^widest | tag: JJS | cut: 2
^wierd | tag: JJ | cut: 4 | add: eird
^wil | tag: MD | cut: 0 | add: l
^will | tag: IN | cut: 3 | add: hile
^willl | tag: MD | cut: 1
^wilt | tag: MD | cut: 1 | add: l
^windsheild | tag: NN | cut: 4 | add: ield
^with | tag: MD | cut: 2 | add: ll
^woke | tag: VBD | cut: 3 | add: ake
^woken | tag: VBN | cut: 4 | add: ake
^womanish | tag: JJ | cut: 0
^wore | tag: VBD | cut: 3 | add: ear
^worht | tag: JJ | cut: 2 | add: th
^worse | tag: RBR | cut: 5 | add: badly
^worshiped | tag: VBN | cut: 2
^worst | tag: RBS | cut: 5 | add: bad
^wreathed | tag: VBN | cut: 1
^wud | tag: MD | cut: 2 | add: ould
^xferring | tag: VBG | cut: 8 | add: transfer
^y | tag: WRB | cut: 1 | add: why
^ya | tag: PRP | cut: 1 | add: ou
^ya'll | tag: PRP | cut: 4 | add: 'all
^ye | tag: NN | cut: 2 | add: YE
^yelled | tag: VBD | cut: 2
^yo | tag: PRP | cut: 0 | add: u
^yorkedness | tag: NN | cut: 10 | add: Yorkedness
^you're | tag: PRP$ | cut: 3 | add: r
^youngsteers | tag: NNS | cut: 3 | add: r
^youre | tag: PRP$ | cut: 1
^yrs | tag: NNS | cut: 2 | add: ear
^yuor | tag: PRP$ | cut: 3 | add: our
^zoom | tag: VBP | cut: 0
a | tag: MD | cut: 0 | add: n
a | tag: SYM | cut: 1 | add: A
a | tag: TO | cut: 2 | add: to
aa | tag: NN | cut: 2 | add: AA
ab | tag: JJ | cut: 4 | add: Arab
ad | tag: VBD | cut: 1 | add: ve
ad | tag: VBN | cut: 1 | add: ve
adian | tag: JJ | cut: 8 | add: Canadian
aging | tag: VBG | cut: 3 | add: e
ai | tag: JJ | cut: 4 | add: Thai
aican | tag: JJ | cut: 8 | add: Jamaican
aid | tag: VBD | cut: 2 | add: y
ailed | tag: VBN | cut: 2
aired | tag: VBN | cut: 2
aited | tag: VBN | cut: 2
aiting | tag: VBG | cut: 3
aking | tag: VBG | cut: 3 | add: e
aled | tag: VBN | cut: 2
alian | tag: JJ | cut: 7 | add: Italian
alt | tag: VBN | cut: 1
aly | tag: RB | cut: 1 | add: ly
amed | tag: VBN | cut: 1
amic | tag: JJ | cut: 7 | add: Islamic
amist | tag: NN | cut: 8 | add: Islamist
an | tag: CC | cut: 0 | add: d
ang | tag: VBD | cut: 3 | add: ing
anging | tag: VBG | cut: 3 | add: e
ani | tag: JJ | cut: 9 | add: Pakistani
anian | tag: JJ | cut: 7 | add: Iranian
anic | tag: JJ | cut: 7 | add: Satanic
aning | tag: VBG | cut: 3
ant | tag: RB | cut: 0
ant | tag: VBD | cut: 1
ant | tag: VBN | cut: 1
ap | tag: RB | cut: 4 | add: ASAP
aped | tag: VBN | cut: 1
aping | tag: VBG | cut: 3 | add: e
ared | tag: VBN | cut: 1
arters | tag: NNS | cut: 0
as | tag: VBZ | cut: 1 | add: ve
asian | tag: JJ | cut: 5 | add: Asian
ast | tag: VBN | cut: 0
at | tag: VBD | cut: 2 | add: it
ate | tag: VBD | cut: 3 | add: eat
ated | tag: VBD | cut: 1
ated | tag: VBN | cut: 1
ater | tag: RBR | cut: 1
atest | tag: JJS | cut: 2
ating | tag: VBG | cut: 3 | add: e
aught | tag: VBD | cut: 4 | add: tch
aw | tag: VBD | cut: 2 | add: ee
b | tag: CD | cut: 0 | add: illion
banese | tag: JJ | cut: 8 | add: Lebanese
bbed | tag: VBD | cut: 3
bbed | tag: VBN | cut: 3
bbing | tag: VBG | cut: 4
best | tag: JJS | cut: 4 | add: good
bined | tag: VBN | cut: 1
bited | tag: VBN | cut: 2
biting | tag: VBG | cut: 3 | add: e
bled | tag: VBN | cut: 1
bling | tag: VBG | cut: 3 | add: e
bn | tag: CD | cut: 1 | add: illion
boring | tag: VBG | cut: 3
bought | tag: VBD | cut: 5 | add: uy
bought | tag: VBN | cut: 5 | add: uy
bouts | tag: NNS | cut: 0
buses | tag: NNS | cut: 2
can | tag: JJ | cut: 8 | add: American
care | tag: VBP | cut: 0
caring | tag: VBG | cut: 3 | add: e
casian | tag: JJ | cut: 9 | add: Caucasian
caught | tag: VBN | cut: 4 | add: tch
ced | tag: VBD | cut: 1
ced | tag: VBN | cut: 1
cer | tag: JJR | cut: 1
ces | tag: VBZ | cut: 1
cest | tag: JJS | cut: 2
cieved | tag: VBD | cut: 5 | add: eive
cing | tag: VBG | cut: 3 | add: e
cited | tag: VBN | cut: 1
citing | tag: VBG | cut: 3 | add: e
cling | tag: VBG | cut: 3 | add: e
cted | tag: VBN | cut: 2
cting | tag: VBG | cut: 3
cuse | tag: IN | cut: 3 | add: ause
cusing | tag: VBG | cut: 3
d | tag: $ | cut: 3 | add: USD
d | tag: DT | cut: 2
dded | tag: VBD | cut: 2
de | tag: VBD | cut: 2 | add: ke
de | tag: VBN | cut: 2 | add: ke
ded | tag: VBN | cut: 2
den | tag: VBN | cut: 3 | add: e
der | tag: JJR | cut: 2
des | tag: VBZ | cut: 1
dest | tag: JJS | cut: 3
dging | tag: VBG | cut: 3 | add: e
di | tag: JJ | cut: 5 | add: Saudi
dian | tag: JJ | cut: 6 | add: Indian
did | tag: VBD | cut: 2 | add: o
died | tag: VBD | cut: 1
died | tag: VBN | cut: 1
dies | tag: VBZ | cut: 1
ding | tag: VBG | cut: 3
dited | tag: VBN | cut: 1
dled | tag: VBD | cut: 1
dled | tag: VBN | cut: 1
dling | tag: VBG | cut: 3 | add: e
do | tag: AFX | cut: 4 | add: Indo
dpr | tag: NN | cut: 3 | add: DPR
drew | tag: VBD | cut: 2 | add: aw
ds | tag: VBZ | cut: 1
dt | tag: NN | cut: 3 | add: PDT
e | tag: PRP$ | cut: 2 | add: ir
ead | tag: VBD | cut: 0
ead | tag: VBN | cut: 0
eaking | tag: VBG | cut: 3
eamed | tag: VBN | cut: 2
eans | tag: NNS | cut: 0
eared | tag: VBD | cut: 2
eared | tag: VBN | cut: 2
earing | tag: VBG | cut: 3
eated | tag: VBN | cut: 2
eater | tag: JJR | cut: 2
eatest | tag: JJS | cut: 3
eating | tag: VBG | cut: 3
ecies | tag: NNS | cut: 0
edded | tag: VBN | cut: 3
eded | tag: VBD | cut: 2
edings | tag: NNS | cut: 0
eed | tag: VBD | cut: 1
eed | tag: VBN | cut: 1
ees | tag: VBZ | cut: 1
eeted | tag: VBN | cut: 2
eing | tag: VBG | cut: 3
eld | tag: VBD | cut: 3 | add: old
eld | tag: VBN | cut: 3 | add: old
eled | tag: VBN | cut: 2
elled | tag: VBD | cut: 3
elt | tag: VBN | cut: 2 | add: el
em | tag: JJ | cut: 6 | add: Moslem
em | tag: PRP | cut: 1 | add: y
em | tag: VBP | cut: 0
emists | tag: NNS | cut: 1
en | tag: VBN | cut: 2
enging | tag: VBG | cut: 3 | add: e
ening | tag: VBG | cut: 3
eping | tag: VBG | cut: 3
epm | tag: NN | cut: 3 | add: EPM
ered | tag: VBD | cut: 2
ered | tag: VBN | cut: 2
ering | tag: VBG | cut: 3
es | tag: PRP | cut: 0
ese | tag: DT | cut: 3 | add: is
est | tag: RBS | cut: 4 | add: well
eting | tag: VBG | cut: 3
ew | tag: VBD | cut: 2 | add: ow
fed | tag: VBN | cut: 2
fer | tag: JJR | cut: 1
fies | tag: VBZ | cut: 3 | add: y
filed | tag: VBD | cut: 1
filed | tag: VBN | cut: 1
fined | tag: VBN | cut: 1
flew | tag: VBD | cut: 2 | add: y
ft | tag: NNS | cut: 0
ft | tag: VBD | cut: 2 | add: ave
ft | tag: VBN | cut: 2 | add: ave
fted | tag: VBN | cut: 2
fting | tag: VBG | cut: 3
g | tag: VBN | cut: 3 | add: ang
gards | tag: NNS | cut: 0
ged | tag: VBD | cut: 1
ged | tag: VBN | cut: 1
ger | tag: RBR | cut: 2
ges | tag: VBZ | cut: 1
geted | tag: VBN | cut: 2
gged | tag: VBD | cut: 3
gged | tag: VBN | cut: 3
gger | tag: JJR | cut: 3
ggest | tag: JJS | cut: 4
gging | tag: VBG | cut: 4
gian | tag: JJ | cut: 9 | add: Norwegian
gled | tag: VBD | cut: 1
gled | tag: VBN | cut: 1
gling | tag: VBG | cut: 3 | add: e
gning | tag: VBG | cut: 3
goods | tag: NNS | cut: 0
gs | tag: VBZ | cut: 1
gun | tag: VBN | cut: 2 | add: in
halese | tag: JJ | cut: 9 | add: Sinhalese
han | tag: JJ | cut: 6 | add: Afghan
hanks | tag: NNS | cut: 0
haring | tag: VBG | cut: 3 | add: e
hed | tag: VBD | cut: 2
hed | tag: VBN | cut: 2
hen | tag: IN | cut: 2 | add: an
her | tag: JJR | cut: 2
her | tag: RBR | cut: 6 | add: ar
here | tag: VBD | cut: 5 | add: be
hes | tag: NNS | cut: 2
hes | tag: VBZ | cut: 2
hest | tag: JJS | cut: 3
hing | tag: VBG | cut: 3
hmmm | tag: UH | cut: 1
honed | tag: VBD | cut: 1
hoped | tag: VBD | cut: 1
hoping | tag: VBG | cut: 3 | add: e
hose | tag: VBD | cut: 2 | add: ose
hought | tag: VBD | cut: 5 | add: ink
hought | tag: VBN | cut: 5 | add: ink
hr | tag: NN | cut: 2 | add: HR
hter | tag: JJR | cut: 2
hting | tag: VBG | cut: 3
i | tag: NNS | cut: 1 | add: us
i | tag: PRP | cut: 1 | add: I
i | tag: VBZ | cut: 2 | add: be
ibed | tag: VBD | cut: 1
ibed | tag: VBN | cut: 1
ibing | tag: VBG | cut: 3 | add: e
id | tag: VBN | cut: 2 | add: y
idding | tag: VBG | cut: 4
ided | tag: VBD | cut: 1
ided | tag: VBN | cut: 1
ider | tag: JJR | cut: 1
iding | tag: VBG | cut: 3 | add: e
ied | tag: VBD | cut: 3 | add: y
ied | tag: VBN | cut: 3 | add: y
ier | tag: JJR | cut: 3 | add: y
ier | tag: RBR | cut: 3 | add: y
ies | tag: NNPS | cut: 3 | add: y
ies | tag: NNS | cut: 3 | add: y
iest | tag: JJS | cut: 4 | add: y
iite | tag: JJ | cut: 6 | add: Shiite
iked | tag: VBD | cut: 1
iking | tag: VBG | cut: 3 | add: e
ilt | tag: VBN | cut: 1 | add: d
im | tag: PRP | cut: 2 | add: e
im | tag: VBP | cut: 0
imed | tag: VBN | cut: 2
iming | tag: VBG | cut: 3
in | tag: NNS | cut: 0 | add: ute
ine | tag: PRP | cut: 3 | add: y
inese | tag: JJ | cut: 7 | add: Chinese
inging | tag: VBG | cut: 3
inian | tag: JJ | cut: 11 | add: Palestinian
ining | tag: VBG | cut: 3
ire | tag: VBP | cut: 0
ired | tag: VBD | cut: 1
ired | tag: VBN | cut: 1
iring | tag: VBG | cut: 3 | add: e
is | tag: PRP | cut: 0
is | tag: VBZ | cut: 2 | add: be
itics | tag: NNS | cut: 0
itish | tag: JJ | cut: 7 | add: British
joking | tag: VBG | cut: 3 | add: e
k | tag: CD | cut: 1 | add: thousand
k | tag: VBD | cut: 3 | add: ake
ke | tag: VBD | cut: 3 | add: eak
ked | tag: VBD | cut: 2
ked | tag: VBN | cut: 2
ken | tag: VBN | cut: 1
ker | tag: JJR | cut: 2
kes | tag: VBZ | cut: 1
kest | tag: JJS | cut: 3
king | tag: VBG | cut: 3
ks | tag: VBZ | cut: 1
l | tag: VBD | cut: 3 | add: all
later | tag: JJR | cut: 1
ld | tag: VBD | cut: 3 | add: ell
ld | tag: VBN | cut: 3 | add: ell
led | tag: VBD | cut: 2
ler | tag: JJR | cut: 2
les | tag: NNPS | cut: 0
les | tag: VBZ | cut: 1
lest | tag: JJS | cut: 3
leted | tag: VBD | cut: 1
leted | tag: VBN | cut: 1
leting | tag: VBG | cut: 3 | add: e
li | tag: JJ | cut: 7 | add: Israeli
lican | tag: JJ | cut: 10 | add: Republican
lim | tag: JJ | cut: 6 | add: Muslim
lined | tag: VBN | cut: 1
ling | tag: VBG | cut: 3
lish | tag: JJ | cut: 7 | add: English
lives | tag: NNS | cut: 3 | add: fe
lled | tag: VBN | cut: 2
lls | tag: NNPS | cut: 0
lmed | tag: VBN | cut: 2
loped | tag: VBD | cut: 2
lped | tag: VBD | cut: 2
lped | tag: VBN | cut: 2
lping | tag: VBG | cut: 3
ls | tag: VBZ | cut: 1
lt | tag: VBD | cut: 2 | add: el
lted | tag: VBN | cut: 2
lting | tag: VBG | cut: 3
luv | tag: NN | cut: 2 | add: ove
lves | tag: NNS | cut: 3 | add: f
m | tag: CD | cut: 0 | add: illion
m | tag: VBP | cut: 2 | add: be
mains | tag: NNS | cut: 0
me | tag: PRP | cut: 2 | add: I
me | tag: VBD | cut: 3 | add: ome
med | tag: VBD | cut: 2
men | tag: NNS | cut: 2 | add: an
mer | tag: JJR | cut: 2
mes | tag: VBZ | cut: 1
mese | tag: JJ | cut: 10 | add: Vietnamese
met | tag: VBD | cut: 1 | add: et
met | tag: VBN | cut: 1 | add: et
mice | tag: NNS | cut: 3 | add: ouse
mics | tag: NNS | cut: 0
mined | tag: VBN | cut: 1
mining | tag: VBG | cut: 3 | add: e
mins | tag: NNS | cut: 1 | add: ute
mists | tag: NNS | cut: 9 | add: Islamist
mited | tag: VBN | cut: 2
miting | tag: VBG | cut: 3
mming | tag: VBG | cut: 4
mping | tag: VBG | cut: 3
ms | tag: VBZ | cut: 1
n | tag: DT | cut: 1
n | tag: VBD | cut: 2 | add: in
n | tag: VBG | cut: 1
nances | tag: NNS | cut: 0
nch | tag: JJ | cut: 6 | add: French
nd | tag: VBD | cut: 4 | add: ind
nd | tag: VBN | cut: 4 | add: ind
nded | tag: VBD | cut: 2
ne | tag: VBN | cut: 2
ned | tag: VBD | cut: 2
ned | tag: VBN | cut: 2
ner | tag: RBR | cut: 2
ners | tag: NNPS | cut: 0
nes | tag: VBZ | cut: 1
nger | tag: JJR | cut: 2
ngest | tag: JJS | cut: 3
nines | tag: NNPS | cut: 7 | add: Pennines
nish | tag: JJ | cut: 7 | add: Spanish
nkies | tag: NNS | cut: 1
nned | tag: VBD | cut: 3
nned | tag: VBN | cut: 3
nni | tag: JJ | cut: 5 | add: Sunni
nning | tag: VBG | cut: 4
nored | tag: VBN | cut: 1
noring | tag: VBG | cut: 3 | add: e
ns | tag: VBZ | cut: 1
nt | tag: RB | cut: 1 | add: ot
nt | tag: VBN | cut: 1 | add: d
nted | tag: VBN | cut: 2
nting | tag: VBG | cut: 3
o | tag: MD | cut: 1 | add: ill
o | tag: PRP$ | cut: 0 | add: ur
oa | tag: NN | cut: 3 | add: POA
oating | tag: VBG | cut: 3
ocused | tag: VBN | cut: 2
od | tag: VBD | cut: 3 | add: and
od | tag: VBN | cut: 3 | add: and
oes | tag: VBZ | cut: 2
of | tag: VB | cut: 2 | add: have
oiding | tag: VBG | cut: 3
oiled | tag: VBN | cut: 2
oing | tag: VBG | cut: 3
oken | tag: VBN | cut: 4 | add: eak
olen | tag: VBN | cut: 4 | add: eal
omed | tag: VBN | cut: 1
oming | tag: VBG | cut: 3 | add: e
onged | tag: VBD | cut: 2
onies | tag: NNS | cut: 3 | add: ey
oning | tag: VBG | cut: 3
ooming | tag: VBG | cut: 3
oops | tag: NNS | cut: 0
ooting | tag: VBG | cut: 3
oped | tag: VBN | cut: 2
oping | tag: VBG | cut: 3
ored | tag: VBD | cut: 1
ose | tag: DT | cut: 3 | add: at
ot | tag: VBD | cut: 2 | add: et
ot | tag: VBN | cut: 2 | add: et
oted | tag: VBD | cut: 1
oted | tag: VBN | cut: 1
otten | tag: VBN | cut: 5 | add: et
ouring | tag: VBG | cut: 3
panese | tag: JJ | cut: 8 | add: Japanese
pared | tag: VBD | cut: 1
paring | tag: VBG | cut: 3 | add: e
pean | tag: JJ | cut: 8 | add: European
pent | tag: VBD | cut: 1 | add: d
per | tag: JJR | cut: 2
pes | tag: VBZ | cut: 1
pest | tag: JJS | cut: 3
peting | tag: VBG | cut: 3 | add: e
pines | tag: NNPS | cut: 0
pled | tag: VBN | cut: 1
plies | tag: NNS | cut: 0
plies | tag: VBZ | cut: 3 | add: y
pm | tag: NN | cut: 1 | add: .m.
pped | tag: VBD | cut: 3
pped | tag: VBN | cut: 3
pping | tag: VBG | cut: 4
ps | tag: VBZ | cut: 1
pt | tag: VBD | cut: 2 | add: ep
pt | tag: VBN | cut: 2 | add: ep
pted | tag: VBN | cut: 2
pting | tag: VBG | cut: 3
qi | tag: JJ | cut: 5 | add: Iraqi
r | tag: EX | cut: 2 | add: re
r | tag: PRP | cut: 3 | add: she
rading | tag: VBG | cut: 3 | add: e
ran | tag: VBD | cut: 2 | add: un
rbing | tag: VBG | cut: 3
rc | tag: NN | cut: 3 | add: PRC
rd | tag: VBD | cut: 1
rd | tag: VBN | cut: 1
re | tag: VBD | cut: 4 | add: be
re | tag: VBP | cut: 3 | add: be
ren | tag: NNS | cut: 3
rer | tag: JJR | cut: 2
res | tag: VBZ | cut: 1
rest | tag: JJS | cut: 3
rger | tag: JJR | cut: 1
rgest | tag: JJS | cut: 2
rging | tag: VBG | cut: 3 | add: e
ri | tag: JJ | cut: 3 | add: Sri
ries | tag: VBZ | cut: 3 | add: y
rish | tag: JJ | cut: 5 | add: Irish
riting | tag: VBG | cut: 3 | add: e
rks | tag: NNPS | cut: 0
rm | tag: VBP | cut: 0
rman | tag: JJ | cut: 6 | add: German
rmed | tag: VBN | cut: 2
rming | tag: VBG | cut: 3
rn | tag: VBN | cut: 3 | add: ear
rning | tag: VBG | cut: 3
rom | tag: NN | cut: 3 | add: ROM
roms | tag: NNS | cut: 4 | add: ROM
rose | tag: VBD | cut: 3 | add: ise
rought | tag: VBD | cut: 5 | add: ing
rought | tag: VBN | cut: 5 | add: ing
rred | tag: VBD | cut: 3
rred | tag: VBN | cut: 3
rring | tag: VBG | cut: 4
rs | tag: PRP | cut: 1
rs | tag: VBZ | cut: 1
rst | tag: JJS | cut: 5 | add: bad
rted | tag: VBN | cut: 2
rting | tag: VBG | cut: 3
ruck | tag: VBN | cut: 3 | add: ike
s | tag: $ | cut: 2 | add: Rs
s | tag: NNPS | cut: 1
s | tag: NNS | cut: 1
s | tag: PRP | cut: 2 | add: we
s | tag: VBD | cut: 3 | add: be
sap | tag: NN | cut: 3 | add: SAP
sb | tag: NN | cut: 3 | add: USB
se | tag: JJR | cut: 5 | add: bad
sed | tag: VBD | cut: 1
sed | tag: VBN | cut: 1
seen | tag: VBN | cut: 1
sen | tag: VBN | cut: 3 | add: ose
sent | tag: VBD | cut: 1 | add: d
ser | tag: JJR | cut: 1
ses | tag: VBZ | cut: 1
sf | tag: NN | cut: 4 | add: OBSF
shi | tag: JJ | cut: 11 | add: Bangladeshi
sing | tag: VBG | cut: 3 | add: e
sited | tag: VBN | cut: 2
siting | tag: VBG | cut: 3
sored | tag: VBN | cut: 2
sought | tag: VBD | cut: 5 | add: eek
sought | tag: VBN | cut: 5 | add: eek
ssed | tag: VBD | cut: 2
ssed | tag: VBN | cut: 2
sses | tag: NNS | cut: 2
sses | tag: VBZ | cut: 2
ssian | tag: JJ | cut: 7 | add: Russian
ssing | tag: VBG | cut: 3
st | tag: VBD | cut: 1 | add: e
st | tag: VBN | cut: 1 | add: e
sted | tag: VBN | cut: 2
ster | tag: JJR | cut: 2
stian | tag: JJ | cut: 9 | add: Christian
sting | tag: VBG | cut: 3
suring | tag: VBG | cut: 3 | add: e
t | tag: NNS | cut: 3 | add: oot
t | tag: PRP$ | cut: 1 | add: r
ta | tag: TO | cut: 1 | add: o
tasted | tag: VBD | cut: 1
taught | tag: VBN | cut: 5 | add: each
te | tag: VBD | cut: 3 | add: ite
ted | tag: VBD | cut: 2
tents | tag: NNS | cut: 0
ter | tag: JJR | cut: 6 | add: good
tes | tag: VBZ | cut: 1
th | tag: NNS | cut: 4 | add: ooth
the | tag: PRP | cut: 0 | add: y
thes | tag: NNS | cut: 0
thing | tag: VBG | cut: 3 | add: e
tian | tag: JJ | cut: 8 | add: Egyptian
tics | tag: NNPS | cut: 0
tied | tag: VBN | cut: 1
tin | tag: JJ | cut: 5 | add: Latin
tled | tag: VBN | cut: 1
to | tag: RB | cut: 0 | add: o
tored | tag: VBN | cut: 1
ts | tag: VBZ | cut: 1
tted | tag: VBD | cut: 3
tted | tag: VBN | cut: 3
tten | tag: VBN | cut: 3 | add: e
tter | tag: RBR | cut: 6 | add: well
tting | tag: VBG | cut: 4
tuck | tag: VBN | cut: 3 | add: ick
turing | tag: VBG | cut: 3 | add: e
tv | tag: NN | cut: 2 | add: TV
u | tag: IN | cut: 1 | add: ough
u | tag: PRP$ | cut: 0 | add: r
uban | tag: JJ | cut: 5 | add: Cuban
ud | tag: MD | cut: 1 | add: ld
uded | tag: VBD | cut: 1
uded | tag: VBN | cut: 1
uding | tag: VBG | cut: 3 | add: e
ued | tag: VBD | cut: 1
ued | tag: VBN | cut: 1
ues | tag: VBZ | cut: 1
uing | tag: VBG | cut: 3 | add: e
uled | tag: VBN | cut: 1
uling | tag: VBG | cut: 3 | add: e
uming | tag: VBG | cut: 3 | add: e
ung | tag: VBD | cut: 3 | add: ang
uoting | tag: VBG | cut: 3 | add: e
ure | tag: VBP | cut: 0
ured | tag: VBD | cut: 1
ured | tag: VBN | cut: 1
uted | tag: VBD | cut: 1
uted | tag: VBN | cut: 1
uth | tag: JJ | cut: 5 | add: South
uting | tag: VBG | cut: 3 | add: e
v | tag: CD | cut: 1 | add: V
v | tag: VBP | cut: 0 | add: e
ve | tag: VBD | cut: 3 | add: ive
ved | tag: VBD | cut: 1
ved | tag: VBN | cut: 1
ven | tag: VBN | cut: 1
ves | tag: VBZ | cut: 1
vies | tag: NNS | cut: 1
ving | tag: VBG | cut: 3 | add: e
vings | tag: NNS | cut: 0
vited | tag: VBN | cut: 1
vs | tag: IN | cut: 1 | add: ersus
wan | tag: VBP | cut: 0 | add: t
wasted | tag: VBN | cut: 1
wed | tag: VBD | cut: 2
wed | tag: VBN | cut: 2
went | tag: VBD | cut: 4 | add: go
wer | tag: JJR | cut: 2
were | tag: WRB | cut: 3 | add: here
west | tag: JJS | cut: 3
wing | tag: VBG | cut: 3
wish | tag: JJ | cut: 6 | add: Jewish
wives | tag: NNS | cut: 3 | add: fe
wn | tag: VBN | cut: 1
wning | tag: VBG | cut: 3
ws | tag: VBZ | cut: 1
x | tag: NNS | cut: 1 | add: k
xed | tag: VBD | cut: 2
xed | tag: VBN | cut: 2
xes | tag: NNS | cut: 2
xican | tag: JJ | cut: 7 | add: Mexican
xiii | tag: CD | cut: 4 | add: XIII
xing | tag: VBG | cut: 3
yed | tag: VBD | cut: 2
yed | tag: VBN | cut: 2
ying | tag: VBG | cut: 3
yr | tag: NN | cut: 1 | add: ear
yrian | tag: JJ | cut: 6 | add: Syrian
ys | tag: VBZ | cut: 1
yses | tag: NNS | cut: 2 | add: is
ysian | tag: JJ | cut: 9 | add: Malaysian
zed | tag: VBD | cut: 1
zed | tag: VBN | cut: 1
zen | tag: VBN | cut: 4 | add: eeze
zes | tag: VBZ | cut: 1
zing | tag: VBG | cut: 3 | add: e
