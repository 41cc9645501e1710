// Lay words for sexual infections and sex without protection. Syntax as in ../match.ts. What was done against somebody's will
// is read as an alarm first; here it only has to find its complaint.
export const sexualHealth = {
  sure: `könssjuk*, könsjuk*, konssjuk*, klamydia*, klamidia*, chlamydia*, gonorre*, gonnore*, gonore*, dröppel, syfilis*, hiv, hivtest*, kondylom*, könsvårtor, könsvårta, könsherpes*, genital ~1 herpes, herpes ~3 underliv*|penis|snoppen|könet|fitta*, mykoplasma, hpv, sti, stitest*, std, sexuellt ~1 överför*, prep ~3 hiv|medicin, pep ~3 hiv|behandling,
    oskyddat, oskyddad, oskydat, sex|samlag|ligga|legat|låg ~5 utan|oskyddat ~2 kondom|skydd|gummi|preventivmedel, utan ~1 kondom|gummi|skydd ~4 sex|legat|låg|knull*, kondomen|kondom|gummit ~3 sprack|spruckit|sprucken|gick|gled|trasig|sönder|av|kvar, sprack ~2 kondom*, kondom*,
    dagen efter ~1 piller*|p, dagenefter*, dagen ~1 efterpiller*, akutpiller*, akutppiller*, akut ~1 p ~1 piller, akutpreventiv*, nödpreventiv*, norlevo, ellaone,
    testa|testas|kolla|kollas ~3 mig|sig|oss ~3 könssjuk*|klamydia|hiv|sti|kön*, könssjukdomstest*, klamydiatest*, smittspår*, smittspårning*, partner*|ex|exet|tjejen|killen|han|hon ~4 har|hade|fått|testat ~2 klamydia|gonorre|hiv|herpes|könssjuk*,
    tvingad|tvingade|tvingat|våldtog|våldtagen|övergrepp ~3 sex|sexuellt, våldtagen, våldtäkt*, sexuella övergrepp, sexuellt övergrepp*, engångsligg, one night stand, gruppsex,
    blåsor|sår|vårtor|vårta|knottror ~3 könet|underlivet|snoppen|penis|blygdläpp*|fittan|ollon*|kuken,
    gegga|var|flytning|vätska|slem ~3 penis|snoppen|kuken|urinröret, penis|snoppen ~4 flytning|gegga, sexually transmitted, stds, stis, chlamydia, clamidia, gonorrh*, gonorea, syphilis, genital warts|herpes|sores, sti|std|hiv ~2 test|check|screening|exposure, unprotected ~2 sex, condom*, sex ~3 without ~2 condom|protection, morning after pill*, emergency contracept*, plan b, raped, rape, sexual assault*, sexually assaulted, slept with ~4 hiv|chlamydia|infected,
    sukupuolitau*, tippuri, kuppa, klamydiatesti, kondomi*, jälkiehkäisy*, suojaamaton*, raiskat*`,
  likely: `sex, samlag*, legat med, flytning*, flytningar, underliv*, könet, snoppen, penis, vårtor, herpes, testa mig, ungdomsmottagning*, ny partner, otrogen, otrogna, tinder*, analsex, oralsex, preventivmedel,
    std check, discharge, warts, genital*, vagina, partner cheated, cheated, hookup, tinder, oral sex, anal sex, seksi*, tartunta*`,
}
