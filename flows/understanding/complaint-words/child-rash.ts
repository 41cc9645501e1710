// Lay words for a child's rash and the illnesses of childhood. Syntax as in match.ts. Eczema and adults: skin-rash.
export const childRash = {
  sure: `barnsjukdom*, vattkopp*, vattenkopp*, vatkopp*, svinkopp*, höstblås*, hand fot ~1 mun*, femte sjukan, femtesjukan, tredagarsfeber*, sjätte sjukan, röda hund*, mässling*, mäsling*, scharlakans*, påssjuk*, virusutslag*, blöjutslag*, impetigo, mollusk*, kawasaki,
    barn|barnet|barnen|son|sonen|dotter|dottern|bebis*|bäbis*|baby|babyn|lillan|lillen|åring*|flickan|pojken|tjejen|killen ~6 utslag|utslagen|uslag|prickar|prickig|prickigt|fläckar|blåsor|nässelutslag|knottror|plitor|blemmor|kliar,
    utslag|utslagen|uslag|prickar|prickig|fläckar|blåsor|nässelutslag|knottror|kvaddlar|rodnad ~6 barn|barnet|sonen|dottern|sonens|dotterns|bebis*|bäbis*|baby|babyn|lillan|lillen|åring*|flickan|pojken, prickar|prickarna ~1 inte bleknar|försvinner, prickar|prickarna|utslagen|utslaget ~2 dotterns|sonens|barnets|bebisens, prickar|utslag ~3 efter ~2 feber|febern|vaccin*,
    chickenpox, chicken pox, varicella, measles, rubella, mumps, scarlet fever, slapped cheek, fifth disease, roseola, hand foot ~2 mouth, impetigo, nappy|diaper rash,
    son|daughter|child|kid|baby|toddler|boy|girl ~6 rash|spots|spotty|hives|blisters|bumps, rash|spots|hives|blisters|bumps ~4 son|daughter|child|kid|baby|toddler|boy|girl,
    vesirokko*, tuhkarokko*, tulirokko*, lapsi|lapsella|lapsen|vauva* ~4 ihottuma*|näppylöitä|pilkkuja`,
  likely:
    'hand foot ~2 mouth, utslag, utslagen, uslag, prickar, prickig, prickigt, fläckar, blåsor, knottror, nässelutslag, kliar, rodnad, glastest*, rash, spots, spotty, hives, blisters, itchy, ihottuma*',
}
