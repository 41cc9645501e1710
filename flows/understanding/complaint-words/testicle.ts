// Lay words for scrotum, testicle and penis. Syntax as in ../match.ts: words are folded, so å ä ö and case do not matter.
// Bare "kulor" and "balls" are also toys, and need company.
export const testicle = {
  sure: `kulpåse*, kulpung*, kronjuvel*, pillesnopp*, pillen ~2 röd|svullen|ont|kliar, pitten, ont|svullen|svullnad|slag|spark ~3 mellan ~1 benen, ljumskbråck*, ljumskbrock*, bråck ~2 ljumsken, utlösning*, sädesvätska*, blod ~2 sperma*, impoten*, potens*, potensproblem*, viagra, får ~2 inte ~1 upp ~1 den, får ~1 inte ~1 stånd, ståndproblem*, sterilisering*, knackers, gonads, crown|family jewels, manhood, crotch ~3 pain|hurts|kicked, groin|inguinal ~1 hernia, erectile*, impotence, ejaculat*, blood ~2 cum, munat ~2 kipeä|kipeät, pallit, pallia, kikkeli*,
    testik*, tesstik*, testikl*, testickel*, testickl*, bitestik*, pungen, pung, punghinna*, pungbråck, pungsmärt*, testiklar*, skrotum, scrotum, scrotal, vattenbråck, åderbråck ~2 pungen, epididymit*, testistorsion*, torsion,
    penis, penisen, penisar, peniss, snopp*, snoppen, kuken, kuk, ollon*, ollonet, förhud*, forhuden, förhudsförträng*, fimosis, parafimos*, balanit*,
    ont|värk|värker|svullen|svullna|svullet|knöl|hård|hårt|slag|spark|ömmar|kliar|röd ~4 kulan|kulor|kulorna|ballarna|balle|ballen|stenarna|skrevet|familjejuvelerna, kulan|kulorna|ballarna ~3 ont|värker|svullen|svullna|hård|knöl|ömmar,
    spark|sparkad|boll|slag|puck ~4 skrevet|pungen|kulorna|ballarna, stånd|ståndet ~5 timmar|ont|går|länge|slutar|hela|ner|lägger, erektion*, priapism*, blod ~2 sperma|sperman, sperman ~2 röd|blodig|rosa, steriliserad ~4 ont|svullen|feber, vasektomi*,
    testicle*, testicular, tesicle*, testical*, testis, testes, ballsack, ball sack, nutsack, scrotum*, penis*, foreskin*, willy, dick ~3 hurts|sore|swollen|itchy|itches|red|stuck|stings, cock ~3 hurts|sore|swollen|itchy, phimosis, paraphimosis, epididym*, balanitis, hydrocele, varicocele, vasectomy,
    balls|bollocks ~3 hurt|hurts|hurting|ache|aches|aching|sore|swollen|lump|pain|painful|killing, my|his|left|right nuts|nut|ball ~3 hurt|hurts|hurting|ache|aches|aching|sore|swollen|lump|pain|painful|killing, kicked|hit|lump|pain|swelling|ache ~4 balls|nuts|groin|bollocks, erection*, bollocks, blood ~2 semen|sperm,
    kives*, kivekset, kivekse*, pippeli*, esinahka*, terskan`,
  likely:
    'mellan benen, sperma, spermien, ollon, ljumskarna, sack, crotch, hernia, kulorna, kulan, ballarna, ballen, skrevet, ljumsken, ljumske*, stånd, könet, könsorgan*, balls, groin, private parts, privates, down there, därnere, nertill, nivus*',
}
