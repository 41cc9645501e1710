// Lay words for the ears. Syntax as in ../match.ts: words are folded, so å ä ö and case do not matter ("ora" is "öra").
export const ear = {
  sure: `öronvärk*, öronont, öronsmärt*, öroninflam*, öroninflamation, öreninflam*, örininflam*, öronifl*, öroninfektion*, örsprång, örsprong, otit, mediaotit, extern otit, öronkatarr*, öronproblem*, öronbesvär*, öronmanet*, öronflytning*, rinnöra, rinnöron, vaxpropp*, vaxprop, propp ~2 öra|örat|öronen, öronvax*, vaxöra, hörselgång*, trumhinn*, sprucken trumhinna, badöra, simmaröra, lockkänsla, mastoid*,
    ont|värk|värker|smärta|smärtor|sticker|sticknar|hugger|hugg|svider|kliar|klåda|lock|tryck|dunkar|trycker|susar|tjuter|piper|rinner|vätska|var|flytning|vax|vaxpropp|bula|inflammation|infektion|dövt|blod ~4 öra|örat|öron|öronen|örorna|öronsnibben,
    öra|örat|öronen|öron ~4 ont|värker|smärtar|sticker|kliar|rinner|svullet|svullna|rött|vax|lock|susar|tjuter|tjut|piper|inflammerat|vätskar|bultar|dunkar|igentäppt, tar|drar|gnider|kliar|pillar|river ~3 öra|örat|öronen,
    hör ~3 dåligt|sämre|illa|inget|knappt|ingenting, hör inte|knappt ~3 öra|örat|vänster|höger, tappat|tappade|förlorat|försämrad|plötslig|nedsatt ~2 hörsel|hörseln, hörselnedsättning*, hörseln försvann|borta|dålig, plötsligt döv, döv på, fastnat|stoppat|sitter ~4 örat|öra, tinnitus,
    ear ache, earache*, earinfection*, ear infection*, ear pain, ear wax, earwax, swimmers ear, glue ear, eardrum*, ear ~4 hurts|hurting|hurt|aches|pain|painful|infected|infection|blocked|itchy|itches|discharge|running|leaking|wax|popping|sore|swollen|ringing|full, ears ~4 hurt|hurting|ache|blocked|itchy|ringing|sore|infected, pain|ache|ringing|discharge|fluid|something|itch|itching|stuck|wax|pressure ~3 ear|ears, pulling|tugging ~3 ear|ears, cant|cannot hear ~5 ear|left|right, hearing loss, lost ~2 hearing, sudden deafness, deaf in,
    korvakip*, korvasär*, korva* ~2 kipeä|sattuu|tulehdus|vuotaa|lukossa, korvatulehd*, korvavaha*, korvaan sattuu`,
  likely: `örat, öra, öron, öronen, hörsel, hörseln, lock, vax, öronproppar, döv, hör, simhallen, badat, dykt, tops,
    ear, ears, hearing, deaf, wax, blocked`,
}
