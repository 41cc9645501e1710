// Lay words for pregnancy. Syntax as in match.ts. After the birth: postpartum. Wanting a test or an abortion belongs elsewhere.
export const pregnancy = {
  sure: `gravid, gravida, gravidd, graviditet*, graviditets*, är gravid, blivit gravid, på smällen, havande, havandeskap*, preeklampsi*, foglossning*, fogloss*, sammandragning*, förvärkar, värkar, värkarna, värkarbete*, fosterrörelse*, fosterrörelser, fostret, missfall*, utomkveds*, moderkak*, livmodertapp*, beräknad ~2 förlossning, bf datum,
    vattnet|vattenavgång*|fostervatten* ~2 gått|gick|läcker|avgång, vattenavgång*, fostervatten*, sparkar|sparkat ~3 mindre|inte ~4 magen|bebisen|barnet, bebisen|barnet|bebben|bäbisen|babyn ~2 sparkar|sparkat ~3 mindre|inte, känner|känt ~1 inte ~2 bebisen|barnet|fostret|sparkar|rörelser, mindre|färre|minskade ~1 rörelser|fosterrörelser|sparkar, vecka|v #4-42 ~3 gravid, gravid ~3 vecka|v #4-42, i vecka #4-42 ~6 gravid|magen|blöder|barnet|bebisen,
    gravidillamående*, graviditetsillamående*, hyperemes*, graviditetsdiabetes, graviditetsklåda, hepatos, mödravård*, mvc, barnmorska ~3 gravid,
    pregnant, pregnancy, preg, im preggo, preggers, morning sickness, miscarriage*, ectopic, waters|water ~1 broke|broken|breaking, baby ~3 moving|kicking ~2 less|much|today, baby ~2 not|isnt|stopped ~1 moving|kicking, fewer|less|reduced movements|kicks, contractions, braxton hicks, weeks ~1 pregnant, expecting ~1 baby, antenatal, trimester, preeclampsia,
    raskaana, raskaus*, raskauden, supistuk*, lapsivesi, odotan vauvaa, sikiö*`,
  likely:
    'gravid, gravida, pregnant, raskaana, vecka #4-42, barnmorska*, ultraljud*, bm, förlossning*, kräkningar ~2 vecka, mensen sen, plussat, plus ~2 stickan, sparkar, midwife, ultrasound, bump, due date, weeks along, neuvola*',
}
