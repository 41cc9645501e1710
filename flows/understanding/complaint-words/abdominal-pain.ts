// Lay words for pain in the belly. Syntax as in match.ts; Finnish and no å ä ö are here too, as people write.
export const abdominalPain = {
  sure: `magont, magsmärt*, magsmarta*, magvärk*, magverk, magknip*, magkramp*, magonda, buksmärt*, bukont, buksmarta*, blindtarm*, appendicit*, gallsten*, gallbesvär*, gallanfall, divertikulit*, tarmvred, bukspottkörtel*, mensvärk*,
    ont|onda|smärta|smärtor|smärtar|värk|värker|kramp|kramper|krampar|knip|kniper|hugg|hugger|skär|molar|molvärk|sticker|jätteont|skitont|sinnessjukt ~4 mage|magen|magsäck*|magtrakt*|buk|buken|nedre|naveln|tarm|tarmen|tarmarna|underliv*|ljumske*,
    mage|magen|buken|tarmen|tarmarna|naveln ~3 ont|smärta|smärtor|värker|krampar|kniper|hugger|skär|molar, ondt ~2 magen, uppsvälld|uppsvullen|svullen|spänd ~2 mage|magen|buk|buken, ont|värker ~2 nere|nertill|uppe ~3 höger|vänster, onti magen|buken, ont i ~4 magen|buken, magen ~2 uppsvälld|uppsvullen|svullen|spänd|stenhård,
    stomachache*, stomach|tummy|belly|abdomen|abdominal|gut ~2 ache|aches|pain|pains|cramp|cramps|hurts|hurting|sore|killing, tummyache, bellyache, pain|pains|ache|cramps|cramping ~4 stomach|tummy|belly|abdomen|gut|navel, abdominal, appendicitis, gallstone*, period|menstrual pain|pains|cramps,
    vatsakip*, vatsakramp*, mahakip*, vatsa|vatsaan|vatsassa|maha|mahaan ~2 kipeä|kipu|kipuja|sattuu|koskee`,
  likely:
    'mage, magen, magproblem*, magbesvär*, ont i sidan, ont nere till höger, gaser, gasig*, uppblåst*, buk, buken, underlivsont, illamående, stomach, tummy, belly, bloated, gas, cramps, nausea, vatsa, maha, pistos*',
}
