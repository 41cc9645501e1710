// Lay words for a swollen or aching leg: calf, thigh, shin, clot, water in the legs. Knee, hip and foot belong to the joints.
export const legSwelling = {
  sure: `benet|benen|ben|bena|vaden|vader|vaderna|lår|låret|låren|smalben|smalbenet|underben|underbenet|anklar|anklarna|ankel|ankeln|fotleder|fotlederna ~4 svullen|svullet|svullna|svullnat|svullnar|svullnad|svulna|tjock|tjockt|tjocka|uppsvälld*|ont|onda|värk|värker|smärta|smärtar|öm|ömt|ömma|röd|rött|röda|varm|varmt|het|hett|kall|kallt|blekt|hård|hårt|tung|tunga|tungt,
    svullen|svullet|svullna|svullnad|svullnar|svullnat|svulna|tjock|tjockt|tjocka|ont|värk|värker|smärta|smärtor|öm|ömhet|röd|rött|kramp|kramper|tunga|domnar ~3 benet|benen|ben|vaden|vader|vaderna|lår|låret|låren|smalben*|underben*|anklar|anklarna|ankeln|fotleder|fotlederna,
    ena|höger|vänster|högra|vänstra ~1 vad|vaden|ben|benet|lår|låret|underben|smalben ~4 större|tjockare|svullnare|svullen|svullet|svullnat|tjock|tjockt|ont|värker|öm|ömt|röd|rött|varm|varmt|kall|kallt, ont|värk|svullen|svullnad|kramp|smärta ~2 ena|höger|vänster|högra|vänstra ~1 vad|ben|lår, ont|värk|kramp|sendrag i vad|vaden|vaderna,
    bensvullnad*, bensmärt*, benvärk*, vadkramp*, vadvärk*, vadsmärt*, sendrag*, nattkramp*, åderbråck*, åderbrock*, åderbrok, åderinflammation*, venös*, tunga ben, trötta ben, träningsvärk*, rastlösa ben, elefantben,
    blodpropp*, blodprop, bloppropp*, blodproppar, propp ~3 ben|benet|vaden|låret, ventrombos*, trombos*, dvt, vatten|vätska ~2 benen|benet|fötterna, rosfeber ~3 ben*,
    swollen|swelling|puffy|painful|pain|ache|sore|aching|red|hot|cold|cramp|cramps|heavy|throbbing ~3 leg|legs|calf|calves|thigh|thighs|shin|shins|ankle|ankles, leg|legs|calf|calves|thigh|thighs|shin|ankles ~3 swollen|swelling|swells|hurts|hurt|aches|ache|sore|pain|painful|cramp|cramps|red|hot|cold|heavy,
    blood clot*, bloodclot, deep vein*, varicose*, dvt, fluid ~1 in ~1 legs, water ~1 in ~1 legs,
    jalka|jalat|jalassa|pohje|pohkeessa|reisi ~3 turvonnut|turvoksissa|kipeä|turvottaa|särkee, turvonnut|turvonneet ~2 jalka|jalat|pohje, pohjekip*, pohjekramp*, laskimotukos*, veritulppa*, suonikohju*, suonenveto*`,
  likely:
    'benet, benen, ben, vaden, vader, lår, låret, underben*, smalben*, ankel, ankeln, anklar, fotleder, propp, proppen, svullen, svullnad*, svullnar, kramp, leg, legs, calf, thigh, shin, ankles, clot, swollen, swelling, jalka, jalat, pohje, flugit, flygresa, stödstrump*',
}
