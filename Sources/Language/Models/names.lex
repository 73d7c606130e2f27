# format: grammar-names 1
# source: learnt from the English Web Treebank by Training/; do not edit
# licence: CC BY-SA 4.0
0 | tag: $ SYM
1 | tag: '' PUNCT
2 | tag: \, PUNCT
3 | tag: \, SYM
4 | tag: -LRB- PUNCT
5 | tag: -RRB- PUNCT
6 | tag: . PUNCT
7 | tag: : PUNCT
8 | tag: ADD PROPN
9 | tag: ADD X
10 | tag: AFX ADJ
11 | tag: AFX ADV
12 | tag: AFX NOUN
13 | tag: AFX VERB
14 | tag: AFX X
15 | tag: CC CCONJ
16 | tag: CD NUM
17 | tag: CD PRON
18 | tag: DT DET
19 | tag: DT PRON
20 | tag: EX PRON
21 | tag: FW ADV
22 | tag: FW NOUN
23 | tag: FW X
24 | tag: GW ADJ
25 | tag: GW ADP
26 | tag: GW ADV
27 | tag: GW NOUN
28 | tag: GW NUM
29 | tag: GW PRON
30 | tag: GW PROPN
31 | tag: GW PUNCT
32 | tag: GW SCONJ
33 | tag: GW VERB
34 | tag: GW X
35 | tag: HYPH PUNCT
36 | tag: HYPH SYM
37 | tag: IN ADP
38 | tag: IN SCONJ
39 | tag: IN SYM
40 | tag: IN X
41 | tag: JJ ADJ
42 | tag: JJ X
43 | tag: JJR ADJ
44 | tag: JJS ADJ
45 | tag: LS NUM
46 | tag: MD AUX
47 | tag: NFP PUNCT
48 | tag: NFP SYM
49 | tag: NN NOUN
50 | tag: NN PRON
51 | tag: NN SYM
52 | tag: NN X
53 | tag: NNP ADJ
54 | tag: NNP ADP
55 | tag: NNP ADV
56 | tag: NNP NUM
57 | tag: NNP PROPN
58 | tag: NNP VERB
59 | tag: NNP X
60 | tag: NNPS PROPN
61 | tag: NNS NOUN
62 | tag: NNS SYM
63 | tag: PDT DET
64 | tag: POS PART
65 | tag: PRP PRON
66 | tag: PRP X
67 | tag: PRP$ PRON
68 | tag: RB ADP
69 | tag: RB ADV
70 | tag: RB DET
71 | tag: RB PART
72 | tag: RB X
73 | tag: RBR ADV
74 | tag: RBS ADV
75 | tag: RP ADP
76 | tag: SYM PUNCT
77 | tag: SYM SYM
78 | tag: TO PART
79 | tag: UH INTJ
80 | tag: VB AUX
81 | tag: VB VERB
82 | tag: VB X
83 | tag: VBD AUX
84 | tag: VBD VERB
85 | tag: VBD X
86 | tag: VBG AUX
87 | tag: VBG VERB
88 | tag: VBN AUX
89 | tag: VBN VERB
90 | tag: VBP AUX
91 | tag: VBP VERB
92 | tag: VBZ AUX
93 | tag: VBZ VERB
94 | tag: WDT DET
95 | tag: WDT PRON
96 | tag: WP PRON
97 | tag: WP X
98 | tag: WP$ PRON
99 | tag: WRB ADV
100 | tag: WRB X
101 | tag: `` PUNCT
0 | relation: acl
1 | relation: acl:relcl
2 | relation: advcl
3 | relation: advcl:relcl
4 | relation: advmod
5 | relation: amod
6 | relation: appos
7 | relation: aux
8 | relation: aux:pass
9 | relation: case
10 | relation: cc
11 | relation: cc:preconj
12 | relation: ccomp
13 | relation: compound
14 | relation: compound:prt
15 | relation: conj
16 | relation: cop
17 | relation: csubj
18 | relation: csubj:outer
19 | relation: csubj:pass
20 | relation: dep
21 | relation: det
22 | relation: det:predet
23 | relation: discourse
24 | relation: dislocated
25 | relation: expl
26 | relation: fixed
27 | relation: flat
28 | relation: goeswith
29 | relation: iobj
30 | relation: list
31 | relation: mark
32 | relation: nmod
33 | relation: nmod:desc
34 | relation: nmod:poss
35 | relation: nmod:unmarked
36 | relation: nsubj
37 | relation: nsubj:outer
38 | relation: nsubj:pass
39 | relation: nummod
40 | relation: obj
41 | relation: obl
42 | relation: obl:agent
43 | relation: obl:unmarked
44 | relation: orphan
45 | relation: parataxis
46 | relation: punct
47 | relation: reparandum
48 | relation: root
49 | relation: vocative
50 | relation: xcomp
