# format: confidence 1
# How much each sign adds to the log odds that an event is right.
# source: learnt by Training/Learned from Training/Corpus/events and the English Web Treebank
# licence: CC BY-SA 4.0 (see NOTICE)
always | weight: 0.518
condition | weight: 0.115
coreference | weight: 0.337
countries 1 | weight: -0.138
countries 2 | weight: 0.186
countries 3 | weight: 0.470
country of the article | weight: -0.417
found beside patterns | weight: -0.448
found by the model | weight: -0.550
kind accusation | weight: -0.066
kind agreement | weight: -0.322
kind aid | weight: -0.388
kind attack | weight: -0.029
kind call | weight: 0.277
kind coercion | weight: 0.145
kind concession | weight: -0.362
kind cooperation | weight: -0.032
kind demand | weight: -0.504
kind meeting | weight: 0.171
kind mobilization | weight: -0.111
kind protest | weight: 0.416
kind rejection | weight: -0.410
kind relations | weight: -0.104
kind sanction | weight: -0.049
kind support | weight: 0.246
kind threat | weight: 1.410
kind visit | weight: 0.230
modality cancelled | weight: 0.867
modality demanded | weight: -1.370
modality denied | weight: -1.159
modality done | weight: 0.550
modality hypothetical | weight: -0.556
modality planned | weight: 0.435
modality possible | weight: 0.281
modality threatened | weight: 1.470
model: some event | weight: -0.348
model: this kind | weight: 0.793
negated | weight: 0.722
nobody acts | weight: -0.008
noun | weight: 0.294
noun without verb | weight: -0.526
pattern: some event | weight: -0.063
pattern: this kind | weight: 0.391
quoted | weight: -0.023
specific | weight: 0.390
