// Lay words for sinuses and hay fever. Syntax as in ../match.ts. Snuva and a blocked nose alone are a cold (cough-cold), so
// they only speak in company here; bare "pollen" folds to the same word as the country Polen, and is no sure word either.
export const sinusHayFever = {
  sure: `bihål*, bihol*, bihåle*, bihåleinfl*, bihålsinfl*, bihålor*, bihålsont, bi hålor|hålorna, sinuit*, sinuvit*, rinit*, hösnuva*, hösnuv, pollenallerg*, pollensäsong*, pollenbesvär*, pollensnuv*, pollenkänslig*, pollentid*, gräspollen*, björkpollen*, mot|av|för pollen, pollen ~3 allerg*|nyser|kliar|snuva|besvär*, björk* ~3 allerg*, allerg* ~3 björk*|gräs|gräset|gråbo|hund*|katt*|damm|kvalster|mögel|pälsdjur*, gräsallerg*, björkallerg*, kattallerg*, hundallerg*, dammallerg*, kvalsterallerg*, pälsdjursallerg*, allergisnuv*, allergisk snuva,
    ont|värk|värker|värkt|smärta|tryck|trycker|tryckkänsla|spränger|spänner|dunkar|ömmar|öm ~4 kind|kinden|kinderna|kindben*|näsroten|näsrot, tryck|trycker|spränger|dunkar ~3 panna|pannan, kinden|kinderna|näsroten ~3 ont|värker|trycker|spränger|ömmar, pannan ~2 trycker|spränger,
    nyser|nyst|nysa|nysningar ~5 kliar|klåda|rinnande|pollen*|björk*|vår|våren|gräs|allerg*, kliar ~4 näsan, kliar ~5 nyser|snuva|snuvig, näspolyp*, polyper ~2 näsan,
    sinus, sinuses, sinusit*, sinus pain|pressure|infection, hay fever, hayfever*, heyfever, pollen allergy, seasonal allerg*, allergic rhinitis, rhinitis, sneezing ~5 itchy|itching|pollen|spring|season|allerg*, itchy ~2 nose, pain|pressure|ache ~4 cheek|cheeks|cheekbone*, pressure ~3 forehead, postnasal drip,
    siitepöly*, heinänuha*, poskiontelo*`,
  likely:
    'pollen, snuv*, snorig*, snorar, snor, nyser, nyst, nysning*, näsa, näsan, nästäpp*, nässpray*, nässprej*, nasonex, nezeril, otrivin, täppt, igentäppt, allergi*, allergisk, allergimedicin*, antihistamin*, pannan, kinden, kinderna, kliar ~2 ögonen, rinnande|kliande ögon, nose, nasal, stuffy, congested, snot, sneez*, allergy, allergies, allergic, antihistamine*, itchy eyes, facial pain, nuha*, nenä, allergia*',
}
