// Lay words for pain in a child's belly. Syntax as in match.ts. The age decides between this and the adult one.
export const abdominalChild = {
  sure: `magont, magvärk*, magverk*, magknip*, magkramp*, magsmärt*, magonda, kolik, kolikbarn*, invagination, blindtarm*, appendicit*, bukont, buksmärt*, magbesvär ~3 barn|barnet|sonen|dottern,
    ont|onda|smärta|värk|värker|värkt|knip|kniper|hugg|kramp|kramper|krampar|jätteont|molar|molvärk ~4 mage|magen|magan|maggen|magsäcken|buken|naveln,
    mage|magen|magan|buken|naveln ~3 ont|värker|kniper|krampar|hård|spänd|uppsvälld|svullen|stenhård, drar ~1 upp ~2 benen, håller sig för magen, tar sig ~2 magen, kryper ihop ~3 magen,
    tummy|belly|stomach|tum ~2 ache|aches|pain|pains|cramp|cramps|hurts|hurting|sore, tummyache*, bellyache*, stomachache*, pain|ache|cramps|hurts ~4 tummy|belly|stomach, appendicitis, colic, colicky,
    vatsakip*, mahakip*, vatsa|maha|mahaan|vatsaan ~2 kipeä|sattuu|koskee, koliikki`,
  likely:
    'mage, magen, magan, buken, naveln, gaser, gasig*, uppblåst*, hård i magen, förstopp*, magproblem*, ljumsken, tummy, belly, stomach, gas, bloated, vatsa, maha',
}
