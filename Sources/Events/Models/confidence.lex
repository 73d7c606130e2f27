# format: confidence 1
# How much each sign adds to the log odds that an event is right.
# source: learnt by Training/Learned from Training/Corpus/events and the English Web Treebank
# licence: CC BY-SA 4.0 (see NOTICE)
always | weight: 0.484
condition | weight: 0.233
coreference | weight: 0.283
countries 1 | weight: -0.118
countries 2 | weight: 0.179
countries 3 | weight: 0.424
country of the article | weight: -0.345
found beside patterns | weight: -0.549
found by the model | weight: -0.501
kind accusation | weight: -0.092
kind agreement | weight: -0.260
kind aid | weight: -0.354
kind attack | weight: -0.004
kind call | weight: 0.221
kind coercion | weight: 0.158
kind concession | weight: -0.356
kind cooperation | weight: 0.022
kind demand | weight: -0.528
kind meeting | weight: 0.209
kind mobilization | weight: -0.175
kind protest | weight: 0.395
kind rejection | weight: -0.395
kind relations | weight: -0.100
kind sanction | weight: -0.049
kind support | weight: 0.218
kind threat | weight: 1.288
kind visit | weight: 0.286
modality cancelled | weight: 0.898
modality demanded | weight: -1.391
modality denied | weight: -1.142
modality done | weight: 0.564
modality hypothetical | weight: -0.570
modality planned | weight: 0.437
modality possible | weight: 0.363
modality threatened | weight: 1.325
model: some event | weight: -0.310
model: this kind | weight: 0.690
negated | weight: 0.699
nobody acts | weight: -0.063
noun | weight: 0.296
noun without verb | weight: -0.564
pattern: some event | weight: -0.056
pattern: this kind | weight: 0.399
quoted | weight: 0.389
specific | weight: 0.371
