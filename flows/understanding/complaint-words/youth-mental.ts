// Lay words for the mental health of children and young people. Syntax as in ../match.ts. Sadness and worry without a child in
// them are low-mood and anxiety; eating disorders, school and ADHD are here whoever writes.
export const youthMental = {
  sure: `ätstörning*, ätstörd*, atstorning*, anorexi*, anorektisk*, bulimi*, hetsät*, hetsäter, ortorexi*, arfid, kräks|spyr ~2 med ~1 flit, kräks|spyr ~3 efter ~2 maten|maten|måltid*|middag*, slutat|vägrar|vill inte ~1 äta, svälter ~1 mig|sig, räknar ~1 kalorier, känner ~2 mig|sig ~1 tjock, rädd|ångest ~3 gå ~1 upp ~2 vikt, äter ~2 knappt|ingenting|nästan,
    hemmasittar*, skolvägr*, skolfrånvaro*, skolk*, vill|vägrar|kan|klarar|orkar|vågar ~1 inte ~3 skolan|plugget, vägrar ~2 skolan, går ~1 inte ~2 skolan, ont ~2 magen ~4 skolan, mobbad, mobbas, mobbar ~1 mig|honom|henne, mobbning*, mobbing*, utfryst, adhd, add, adhdutredning*, npf*, autism*, autist*, asperger*, neuropsykiatr*, koncentrationssvårighet*, svårt ~2 koncentrera ~4 skolan, utredning ~2 adhd|autism,
    bup, barnpsyk*, ungdomspsyk*, första linjen, en väg in, ungdomsmottagning* ~4 mår|ångest|kurator|psykolog, elevhälsa*, skolkurator*,
    son|sonen|dotter|dottern|barn|barnet|tonåring*|tonåringen|pojken|flickan|kille|tjej|syster|bror|lillebror|lillasyster ~5 ångest|deppig|deprimerad|nedstämd|ledsen|självmord*|orolig|panik|mår|gråter|isolerar|aggressiv|utbrott|självskad*|skär, son|sonen|dotter|dottern|barnet|tonåring* ~3 mår ~2 dåligt|skit|psykiskt, tvångstank* ~4 barn*|son*|dotter*, raseriutbrott*, trotsig*, hotar|hotas ~4 bilder|nakenbild*|nudes, nakenbild*, sextortion*, dickpic*,
    eating disorder*, anorexia*, anorexic, bulimia*, bulimic, binge ~1 eating|eat, making ~1 myself ~1 sick|vomit, make ~1 myself ~1 throw, starving ~1 myself, refuses|refusing|wont ~2 eat|school, school ~1 refusal|anxiety, skipping school, bullied, bullying, autistic, autism, adhd assessment,
    son|daughter|child|teenager|teen|kid|boy|girl ~5 anxious|anxiety|depressed|sad|depression|panic|selfharm*|suicidal|withdrawn|crying|cutting, nudes, naked ~1 pictures, sexting,
    syömishäiriö*, anoreksia, koulukiusa*, lapsi|lapseni|tytär|poika ~3 masentunut|ahdistunut`,
  likely: `skolan, skola, klassen, kompisar, föräldrar, mamma, pappa, kurator*, psykolog*, tonåring*, ungdom*, mobb*, ångest, ledsen, arg, äter, äta, kalorier, vikt, vikten, banta*, kräks, gråter, isolerar, mobilen, gamar, spelar, snap, telefon, rastlös, koncentr*,
    school, parents, mum, dad, counsellor, counselor, teen, teenager, anxious, sad, angry, eating, weight, calories, diet, friends`,
}
