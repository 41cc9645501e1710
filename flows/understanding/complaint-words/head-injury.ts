// Lay words for a blow to the head. Syntax as in ../match.ts. Words of pain alone belong to headache: here something hit.
export const headInjury = {
  sure: `skallskada*, skalskada*, huvudskada*, huvudskador, hjärnskakning*, hjarnskakning*, järnskakning*, hjärnskak, skallfraktur*, huvudtrauma, skalltrauma,
    slog|slagit|slår|slått|stötte|stött|dunkade|dunkat|bankade|smällde|smällt|drämde|dunsade|slagt ~4 huvudet|huvud|huve|huvet|hövve|hövvet|skallen|skalle|pannan|nacken|bakhuvudet|tinningen|hjässan|knoppen, slag|smäll|spark|puck|boll|stöt|duns|armbåge|tackling ~3 huvudet|huvud|huvet|skallen|pannan|tinningen|bakhuvudet|hjässan,
    ramlade|ramlat|ramla|föll|fallit|trillade|trillat|rasade|halkade|halkat|snubblade|cyklade|drattade|dråsade ~7 huvudet|huvud|huvet|skallen|pannan|bakhuvudet, huvudet ~2 före|först, huvudet|skallen|pannan ~3 slagit|smällde|dunkade, bula|bulan|bulor|jättebula, jack|sår|sprack ~2 i|på ~1 huvudet|pannan|skallen|ögonbrynet|hårbotten|bakhuvudet, tappa|tappade|tappat|ramlade|föll|fick ~3 på ~1 huvud|huvudet|huvet|skallen, rullade|rullat ~3 skötbordet|soffan|sängen, ramlade ~2 skötbordet|våningssäng*, trillade ~2 skötbordet, ramlat ~2 skötbordet,
    head injur*, head trauma, concuss*, concusion, hit|banged|bumped|knocked|smacked|whacked|struck|cracked|bashed ~3 head|forehead|skull, fell ~5 head, blow|knock|bump|kick|bang ~3 head|forehead, bump on ~2 head|forehead, cut ~2 head|forehead, knocked out,
    löi|lyönyt ~2 pään|päänsä|pää, pää ~1 osui, pään ~1 vamma, päävamma*, aivotärähdy*, kaatui ~3 pää*`,
  likely: `skallen, huvudet, pannan, bakhuvudet, tackling, tacklad, hockey, omkull, smäll, smällen, krockade, hjälm, hjälmen, helmet, forehead, head, yr efter, knocked, fell off`,
}
