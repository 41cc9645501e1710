// Lay words for headache. Syntax as in match.ts. Data only.
export const headache = {
  sure: `huvudvärk*, huvudverk*, huvvudvärk*, hövvudvärk, hödvärk*, hovudvärk*, huvudsmärt*, huvudont, skallont, skallevärk, migrän*, migren*, hortons, spänningshuvud*, klusterhuvud*,
    ont|smärta|smärtor|värk|värker|spränger|dunkar|bultar|bankar|trycker|molar|jätteont|hugger ~3 huvud|huvudet|huve|huvet|huvvet|skallen|skalle|pannan|panna|tinning*|bakhuvud*|skallben*,
    huvud|huvudet|huvet|skallen|pannan|tinning*|bakhuvud* ~2 ont|värker|spränger|sprängs|dunkar|bultar|bankar|exploderar,
    headache*, headace, head ake, migraine*, migrain, head ~2 hurts|hurting|aches|aching|pounding|throbbing|killing|splitting, pain|ache|pressure ~3 head|forehead|temple|temples, sore head,
    päänsärky*, päänsär*, migreeni*, pää ~1 kipeä, päähän sattuu, päätä särkee|jomottaa`,
  likely:
    'huvud, huvudet, skallen, pannan, tinning*, bakhuvud*, head, forehead, temples, aura, flimmer*, ljuskänslig*, illamående, päätä',
}
