// Lay words for a baby in the first year. Syntax as in match.ts. The age decides; fever, rash and cough have words of their own.
export const infant = {
  sure: `bvc, barnavårdscentral*, kolikbarn*, kolik, kolick, spädbarn* ~4 skriker|gråter|äter|ammar|sover|kräks|bajsar|gul, nyfödd* ~4 skriker|gråter|äter|sover|gul|slö|kall|kräks,
    bebis*|bäbis*|bebbe*|baby|babyn|spädbarn*|nyfödd*|lillan|lillen|månaders* ~5 skriker|gråter|gnäller|otröstlig*|otröstligt|gul|gult|slö|slapp|sover|vaknar|kräks|spottar|ammar|flaskan|äter|äta|ammas|dricker|bajsar|hickar|gaser|gasig|rosslar|snörvlar|snorig|nästäppt|viktuppgång|vikt,
    skriker|gråter|gnäller|otröstlig* ~4 bebis*|bäbis*|baby|babyn|spädbarn*|lillan|lillen|nyfödd*, vill|vägrar inte ~1 amma|ammas|äta|suga, vägrar ~1 bröstet|flaskan, tar ~1 inte ~1 bröstet|flaskan, kräks|spyr|kräker ~2 upp ~2 maten|mjölken, gulsot*, barnet ~1 är ~1 gul, naveln ~3 blöder|varar|röd|luktar|kladdar, navelsträng*, navelstump*, fontanell*, ingen blöt blöja, torr|torra blöja|blöjor, inga blöta blöjor, välling*, modersmjölksersätt*, bröstmjölksersätt*,
    bebis*|bäbis*|baby|babyn|barnet|lillan|lillen ~2 går inte upp ~1 vikt, bebis*|bäbis*|baby|babyn|lillan|lillen|nyfödd* ~3 vill|kan|orkar inte ~1 äta|amma|sova|suga, gråter|gnäller|skriker hela natten|nätterna, mjölkskorv*, nappflask*, sömnträn*, bvcsköterska*, bebisakne,
    baby|newborn|infant|weeks|month ~5 cry|cries|crying|screaming|wont|feeding|feed|feeds|latch|sleep|spitting|yellow|jaundice*|floppy|gassy|fussy|hiccups|unsettled, crying|screaming|fussy|unsettled|unsetled ~4 baby|newborn|infant, colic, colicky, jaundice*, belly button ~3 red|pus|smells|bleeding, wont ~2 latch|feed, refuses|refusing ~2 bottle|breast, no wet nappies|diapers, soft spot, spit|spits ~1 up, cradle cap, child health cent*, infant formula,
    vauva* ~4 itkee|huutaa|syö|nuku|keltainen|pulauttaa, koliikki, keltatauti, neuvola*`,
  likely:
    'bebis*, bäbis*, baby, babyn, spädbarn*, nyfödd*, lillan, lillen, blöja*, blöjan, amma*, ammar, flaskan, napp*, skriker, otröstlig, newborn, infant, nappy, nappies, diaper*, bottle, breast, fussy, vauva*, veckor gammal, weeks old',
}
