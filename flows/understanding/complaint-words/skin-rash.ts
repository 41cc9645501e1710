// Lay words for rash and eczema. Syntax as in ../match.ts: words are folded, so å ä ö and case do not matter.
export const skinRash = {
  sure: `utslag, utslaget, utslagg, uslag, utslagen ~2 kliar|sprider|sitter|är|på, hudutslag*, kliutslag, nässelutslag*, nässelfeber, värmeutslag*, solutslag*, soleksem, virusutslag*, blöjutslag*, blöjeksem*, svettutslag*, läkemedelsutslag*,
    eksem*, exem*, eczem*, böjveckseksem*, handeksem*, kontakteksem*, mjälleksem*, psoriasis, soriasis, bältros*, beltros*, ringorm*, svamp på huden, skabb*, nickelallergi, rosacea, dermatit*, kvaddlar, kvaddel, urtikaria, vattkoppor, vattkoppa, svinkoppor, mässling*, scharlakans*, femte sjukan, tredagarsfeber,
    huden|hud ~4 kliar|klia|röd|rött|torr|flagnar|flagar|fjällar|knottrig|irriterad|svider|blåsor|prickar|spricker|nariga, kliar ~3 överallt|hela|kroppen|huden|armarna|benen|magen|ryggen|händerna|armvecket|knävecket|armvecken|knävecken, kliande|kliiga|torra|röda ~2 prickar|fläckar|hud|huden|knottror|knottor|blemmor,
    röda|röd|små|lila ~1 prickar|prick|fläckar|fläck|knottror|plitor|blåsor, prickar|fläckar|knottror|plitor|blemmor|blåsor ~2 på|över|runt|i kroppen|magen|ryggen|benen|armarna|ansiktet|halsen|midjan|huden|händerna|fötterna|bålen|bröstet|blöjregionen,
    prickig över|på, knottrig, knottror*, blåsor ~2 runt|huden, klåda, klådan, hudklåda, hudbesvär, hudproblem*, hudirritation*,
    rash, rashes, nappy|diaper|heat|skin rash, hives, eczema, excema, shingles, dermatitis, ringworm, scabies, chickenpox, chicken pox, measles, impetigo, itchy|red|dry|flaky|blotchy|peeling|irritated|sore ~2 skin|spots|patches|bumps|blotches|arms|legs, skin ~4 itchy|itches|itching|red|dry|flaky|peeling|burning|irritated, red ~1 spots|patches|bumps|blotches, itching ~2 all|over|body|everywhere, welts, spots on ~2 skin|body|arms|legs|belly|face|back,
    ihottuma*, nokkosihottuma*, vyöruusu*, iho ~2 kutisee|punoittaa, näppylöitä, kutina*`,
  likely: `kliar, kliande, klia, röda, rodnad, rött, fläckar, prickar, blåsor, blåsa, huden, hud, knottrig*, torr hud, flagnar, fjällar, salva, kortisonkräm, mjukgörande, allergi*, sprider sig, armvecket, knävecket,
    itchy, itching, itches, skin, redness, spots, blisters, bumps, patches, cream, steroid cream`,
}
