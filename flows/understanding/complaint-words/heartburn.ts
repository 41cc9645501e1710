// Lay words for heartburn and gastritis. Syntax as in match.ts; Finnish and no å ä ö are here too, as people write.
// Burning behind the breastbone stays with chest pain: what may be the heart is asked about there.
export const heartburn = {
  sure: `halsbränn*, halsbrann*, halsbrän*, halsbrenn*, magkatarr*, magkatar*, katarr ~2 magen, gastrit*, dyspepsi*, reflux*, magsår*, magsar, magsaft*, magsyr*, syra|syran|sura ~3 halsen|magen|uppstöt*, sur|sura ~1 mage|magen, sura uppstötn*, uppstötning*, uppstotn*, uppstöt*, sura rapar, rapar ~2 surt|syra, surt ~3 halsen|munnen, surhet ~2 magen, matstrup*, bråck ~2 magmunnen, diafragmabråck, hiatusbråck,
    svider|sveda|bränner|brännande|brinner ~3 magen|magmunnen|maggropen|matstrup*, omeprazol*, losec, novalucol, gaviscon, nexium, esomeprazol*, novaluzid, samarin,
    heartburn*, hartburn, heart burn, acid ~1 reflux|indigestion|stomach, reflux, indigestion, gerd, gord, gastritis, stomach ulcer*, peptic ulcer*, burning ~3 stomach, sour burps, acid ~3 throat|mouth, antacid*, omeprazole, dyspepsia, food coming back up,
    närästys*, närästää, refluksi*, happovaiv*, mahakatarri*`,
  likely:
    'magmunnen, maggropen, rapar, rapningar, orolig mage, bränner i halsen, syra, burping, belching, upset stomach, sour taste, acid, mage, magen, stomach',
}
