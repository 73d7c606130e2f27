# format: kinds 1
# source: written for this project after PLOVER 2 (openeventdata) and the CAMEO 1.1b3 codebook; codes are facts
# licence: Apache-2.0
#
# kind.action | plover | cameo; then what a modality changes: threatened and demanded by kind of act, planned and cancelled where they differ.
# mutual: the participants stand side by side, there is no source and target.
meeting.hold | plover: CONSULT | cameo: 040 | planned: AGREE | cancelled: REJECT | mutual: yes
meeting.propose | plover: CONSULT | cameo: 036 | mutual: yes
meeting.postpone | plover: REJECT | cameo: 125 | mutual: yes
meeting.cancel | plover: REJECT | cameo: 125 | mutual: yes
visit.pay | plover: CONSULT | cameo: 042
visit.host | plover: CONSULT | cameo: 043
call.hold | plover: CONSULT | cameo: 041 | mutual: yes
agreement.sign | plover: AGREE | cameo: 057 | mutual: yes
agreement.ratify | plover: AGREE | cameo: 057 | mutual: yes
agreement.reach | plover: AGREE | cameo: 030 | mutual: yes
agreement.join | plover: AGREE | cameo: 030
agreement.extend | plover: AGREE | cameo: 030 | mutual: yes
agreement.leave | plover: REJECT | cameo: 120
support.praise | plover: SUPPORT | cameo: 051
support.endorse | plover: SUPPORT | cameo: 051
support.recognise | plover: SUPPORT | cameo: 054
support.back | plover: SUPPORT | cameo: 050
cooperation.exercise | plover: COOPERATE | cameo: 062 | mutual: yes
cooperation.share | plover: COOPERATE | cameo: 064
cooperation.trade | plover: COOPERATE | cameo: 061
cooperation.extradite | plover: COOPERATE | cameo: 063
aid.give | plover: AID | cameo: 070 | planned: AGREE
aid.pledge | plover: AGREE | cameo: 033
aid.military | plover: AID | cameo: 072 | planned: AGREE
aid.economic | plover: AID | cameo: 071 | planned: AGREE
aid.humanitarian | plover: AID | cameo: 073 | planned: AGREE
aid.asylum | plover: AID | cameo: 075
concession.ceasefire | plover: CONCEDE | cameo: 0871
concession.withdraw | plover: RETREAT | cameo: 0873
concession.release | plover: CONCEDE | cameo: 0841
concession.ease | plover: CONCEDE | cameo: 080
concession.resign | plover: CONCEDE | cameo: 083
concession.apologise | plover: CONCEDE | cameo: 055
demand.demand | plover: REQUEST | cameo: 100
demand.urge | plover: REQUEST | cameo: 020
demand.appeal | plover: REQUEST | cameo: 020
demand.ultimatum | plover: THREATEN | cameo: 104
rejection.refuse | plover: REJECT | cameo: 120
rejection.veto | plover: REJECT | cameo: 129
rejection.defy | plover: REJECT | cameo: 128
accusation.accuse | plover: ACCUSE | cameo: 112
accusation.condemn | plover: ACCUSE | cameo: 111
accusation.sue | plover: ACCUSE | cameo: 115
accusation.investigate | plover: ACCUSE | cameo: 090
accusation.deny | plover: ACCUSE | cameo: 114
threat.force | plover: THREATEN | cameo: 138
threat.relations | plover: THREATEN | cameo: 131
threat.unspecified | plover: THREATEN | cameo: 130
protest.demonstrate | plover: PROTEST | cameo: 141
protest.strike | plover: PROTEST | cameo: 143
protest.riot | plover: PROTEST | cameo: 145
protest.boycott | plover: PROTEST | cameo: 140
sanction.impose | plover: SANCTION | cameo: 163 | threatened.cameo: 1312
sanction.tighten | plover: SANCTION | cameo: 163 | threatened.cameo: 1312
sanction.extend | plover: SANCTION | cameo: 163 | threatened.cameo: 1312
sanction.ease | plover: CONCEDE | cameo: 085
sanction.lift | plover: CONCEDE | cameo: 085
sanction.tariff | plover: SANCTION | cameo: 163 | threatened.cameo: 1312
sanction.ban | plover: SANCTION | cameo: 163 | threatened.cameo: 1312
relations.reduce | plover: SANCTION | cameo: 160
relations.cut | plover: SANCTION | cameo: 161
relations.recall | plover: SANCTION | cameo: 160
relations.expel | plover: SANCTION | cameo: 166
relations.restore | plover: COOPERATE | cameo: 050
mobilization.troops | plover: MOBILIZE | cameo: 154
mobilization.weapons | plover: MOBILIZE | cameo: 150
mobilization.alert | plover: MOBILIZE | cameo: 152
mobilization.exercise | plover: MOBILIZE | cameo: 150
coercion.arrest | plover: COERCE | cameo: 173
coercion.seize | plover: COERCE | cameo: 171
coercion.curfew | plover: COERCE | cameo: 172
coercion.censor | plover: COERCE | cameo: 172
coercion.deport | plover: COERCE | cameo: 174
coercion.cyber | plover: COERCE | cameo: 176
coercion.tariff | plover: COERCE | cameo: 170
coercion.ban | plover: COERCE | cameo: 172
attack.strike | plover: ASSAULT | cameo: 190
attack.shell | plover: ASSAULT | cameo: 194
attack.bomb | plover: ASSAULT | cameo: 183
attack.clash | plover: ASSAULT | cameo: 190
attack.kill | plover: ASSAULT | cameo: 180
attack.abduct | plover: ASSAULT | cameo: 181
attack.occupy | plover: ASSAULT | cameo: 192
