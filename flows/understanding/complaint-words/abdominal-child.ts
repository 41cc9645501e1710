// Lay words for pain in a child's belly. Syntax as in match.ts. The adult file has the bare belly words as `likely` too and so
// comes first while nobody has named a child; the age decides in the end.
export const abdominalChild = {
  sure: `magont, magvärk*, magverk*, magknip*, magkramp*, magsmärt*, magonda, kolik, kolikbarn*, invagination, blindtarm*, appendicit*, bukont, buksmärt*,
    ont|onda|smärta|värk|värker|värkt|knip|kniper|hugg|kramp|kramper|krampar|jätteont|molar|molvärk ~4 mage|magen|magan|maggen|magsäcken|buken|naveln,
    mage|magen|magan|buken|naveln ~3 ont|värker|kniper|krampar|hård|spänd|uppsvälld|svullen|stenhård, drar ~1 upp ~2 benen, håller sig för magen, tar sig ~2 magen, kryper ihop ~3 magen,
    tummy|belly|stomach|tum ~2 ache|aches|pain|pains|cramp|cramps|hurts|hurting|sore, tummyache*, bellyache*, stomachache*, pain|ache|cramps|hurts ~4 tummy|belly|stomach, appendicitis, colic, colicky,
    vatsakip*, mahakip*, vatsa|maha|mahaan|vatsaan ~2 kipeä|sattuu|koskee, koliikki`,
  likely: `barn|barnet|barnets|son|sonen|sonens|dotter|dottern|dotterns|bebis*|bäbis*|baby|babyn|lillan|lillen|åring*|flickan|pojken|pojke|tjejen|killen|grabben ~6 mage|magen|magan|magont|magvärk*|magknip*|buken|naveln|kolik|blindtarm*,
    mage|magen|magan|magont|magvärk*|magknip*|buken|blindtarm* ~5 barn|barnet|son|sonen|dotter|dottern|bebis*|bäbis*|baby|babyn|lillan|lillen|åring*|flickan|pojken|pojke|tjejen|killen|grabben,
    ont i magen ~3 skolan|förskolan|dagis, son|daughter|child|kid|baby|toddler|boy|girl ~6 tummy|belly|stomach|tummyache*|stomachache*, tummy|belly|stomach ~5 son|daughter|child|kid|baby|toddler|boy|girl, tummy, lapsi|lapsella|lapsen|vauva* ~4 vatsa*|maha*`,
}
