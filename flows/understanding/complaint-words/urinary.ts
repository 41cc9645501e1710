// Lay words for trouble passing urine. Syntax as in match.ts. Data only.
export const urinary = {
  sure: `urinväg*, urinveg*, urinvägsinf*, urinvägsinfek*, uvi, uvin, uvis, uti, utis, blåskatarr*, blåskatar, blåsinfl*, blåsinfek*, cystit, cystiten, urinblås*, urinrör*,
    svider|sved|sveda|bränner|sticker|brinner|svier|gör|ont|smärta|smärtar|smärtsamt|värker|svidande ~5 kissa|kissar|kisar|pinka|pinkar|pissa|pissar|kissat|kissade|kisset|kiss|urinera|urinerar|urin|urinen|toan|toa,
    kissa|kissar|kissade|pinkar|urinera|urinerar ~2 svider|bränner|ont|sveda|svidit|brinner|smärta|smärtar, kissnödig*, kissenödig*, kissnödi, kissträng*, urinträng*, trängningar ~3 kissa|urin|urinen|blåsan, sveda ~2 miktion*,
    måste|behöver ~3 kissa ~3 tiden|ofta|jämt|stup|minut|kvart|halvtimme, kissar|kissa|pinkar|pinka ~3 ofta|jämt|droppar|stup, kissar|kissa hela tiden, kissar ~2 bara ~1 lite|droppar,
    kan|kunnat|går|får|fått ~2 inte|ej ~3 kissa|kissat|urinera|tömma, får|fått inte ur ~2 kiss|urin, svårt|omöjligt ~3 kissa|urinera|tömma, kisset|kiss|urinen ~2 luktar|grumlig|grumligt|illaluktande|stinker, urinstopp*, urinstämma, urinretention, kateter*, kad, dysuri,
    burn|burns|burning|hurts|hurt|pain|painful|stings|stinging|sore ~5 pee|peeing|peed|wee|weeing|urinate|urinating|urination|urine|piss|pissing, pee|peeing|urinate|urinating|wee ~4 burns|hurts|burning|painful|constantly|often|stings,
    uti, urinary, urine infection, bladder infection*, cystitis, cant|cannot|unable ~3 pee|urinate|wee, pee|peeing|urinate|urinating ~3 lot|time|often|frequently|minutes, keep|constantly|always ~3 pee|peeing|urinate, catheter*, pee|urine ~1 smells|cloudy,
    virtsa*, virtsatietuleh*, virtsatulehdus, pissattaa, kirvelee, virtsarakko*, rakkotuleh*`,
  likely:
    'måste|behöver|springer|springa|går|gå ~3 toa|toan|toaletten ~3 tiden|ofta|jämt|stup|minut|kvart, kissa*, pinka*, kiss, kisset, kissar, urin, urinen, urinera*, urinblåsan, toa, toan, trängningar, sveda, svider, prostata*, pee, peeing, urine, urinate, bladder, prostate, wee, njure, njuren, njurar*, kidney*',
}
