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
17 | tag: DT DET
18 | tag: DT PRON
19 | tag: EX PRON
20 | tag: FW ADV
21 | tag: FW NOUN
22 | tag: FW X
23 | tag: GW ADJ
24 | tag: GW ADP
25 | tag: GW ADV
26 | tag: GW NOUN
27 | tag: GW PRON
28 | tag: GW PROPN
29 | tag: GW PUNCT
30 | tag: GW X
31 | tag: HYPH PUNCT
32 | tag: HYPH SYM
33 | tag: IN ADP
34 | tag: IN SCONJ
35 | tag: IN X
36 | tag: JJ ADJ
37 | tag: JJ X
38 | tag: JJR ADJ
39 | tag: JJS ADJ
40 | tag: LS NUM
41 | tag: MD AUX
42 | tag: NFP PUNCT
43 | tag: NFP SYM
44 | tag: NN NOUN
45 | tag: NN PRON
46 | tag: NN SYM
47 | tag: NN X
48 | tag: NNP ADJ
49 | tag: NNP ADV
50 | tag: NNP NUM
51 | tag: NNP PROPN
52 | tag: NNP VERB
53 | tag: NNPS PROPN
54 | tag: NNS NOUN
55 | tag: PDT DET
56 | tag: POS PART
57 | tag: PRP PRON
58 | tag: PRP X
59 | tag: PRP$ PRON
60 | tag: RB ADV
61 | tag: RB PART
62 | tag: RB X
63 | tag: RBR ADV
64 | tag: RBS ADV
65 | tag: RP ADP
66 | tag: SYM SYM
67 | tag: TO PART
68 | tag: UH INTJ
69 | tag: VB AUX
70 | tag: VB VERB
71 | tag: VB X
72 | tag: VBD AUX
73 | tag: VBD VERB
74 | tag: VBG AUX
75 | tag: VBG VERB
76 | tag: VBN AUX
77 | tag: VBN VERB
78 | tag: VBP AUX
79 | tag: VBP VERB
80 | tag: VBZ AUX
81 | tag: VBZ VERB
82 | tag: WDT DET
83 | tag: WDT PRON
84 | tag: WP PRON
85 | tag: WP$ PRON
86 | tag: WRB ADV
87 | tag: `` PUNCT
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
