// Lay words for trouble passing urine. Syntax as in match.ts. Data only.
export const urinary = {
  sure: `urinväg*, urinvegs*, urinvägsinf*, urinvägsinfek*, uvi, uvin, uvis, uti, utis, blåskatarr*, blåskatar, blåsinfl*, blåsinfek*, cystit*, urinblås*, urinrör*,
    svider|sved|sveda|bränner|sticker|gör|ont|smärta|smärtar|smärtsamt|värker|svidande ~5 kissa|kissar|kissat|kissade|kisset|kiss|urinera|urinerar|urin|urinen|toan|toa,
    kissa|kissar|kissade|urinera|urinerar ~5 svider|bränner|ont|sveda|svidit|brinner|smärta|smärtar, kissnödig*, kissenödig*, kissnödi, kissträng*, urinträng*, trängningar ~3 kissa|urin|urinen|blåsan, sveda ~2 miktion*,
    måste|behöver|springer|springa|går|gå ~3 kissa|toa|toan|toaletten ~3 tiden|ofta|jämt|stup|minut|kvart|halvtimme, kissar|kissa|kissat|kiss ~3 ofta|jämt|hela|droppar|lite|blod|stup, kissar ~1 blod,
    kan|kunnat|går|får|fått ~2 inte|ej ~3 kissa|kissat|urinera|tömma, får|fått inte ur ~2 kiss|urin, svårt|omöjligt ~3 kissa|urinera|tömma, kisset|kiss|urinen ~2 luktar|grumlig|grumligt|illaluktande|stinker, urinstopp*, urinstämma, urinretention, kateter*, kad, dysuri,
    burn|burns|burning|hurts|hurt|pain|painful|stings|stinging|sore ~5 pee|peeing|peed|wee|weeing|urinate|urinating|urination|urine|piss|pissing, pee|peeing|urinate|urinating|wee ~4 burns|hurts|burning|painful|constantly|often|stings,
    uti, urinary, urine infection, bladder infection*, cystitis, cant|cannot|unable ~3 pee|urinate|wee, pee|peeing|urinate|urinating ~3 lot|time|often|frequently|minutes, keep|constantly|always ~3 pee|peeing|urinate, catheter*, pee|urine ~1 smells|cloudy,
    virtsa*, virtsatietuleh*, virtsatulehdus, pissattaa, kirvelee, virtsarakko*, rakkotuleh*`,
  likely:
    'kissa*, kiss, kisset, kissar, urin, urinen, urinera*, blåsan, blåsa, toa, toan, trängningar, sveda, svider, prostata*, pee, peeing, urine, urinate, bladder, prostate, wee, njure, njuren, njurar*, kidney*',
}
