// Lay words for diabetes: the illness, sugar and its meters, insulin and tablets, and the thirst that comes before anyone knows.
export const diabetes = {
  sure: `diabetes*, diabetiker*, diabet*, diabets, diabetis, diabites, diabetus, sockersjuk*, sockersjuka, typ 1|2|ett|två ~1 diabetes, graviditetsdiabetes*, ungdomsdiabetes, åldersdiabetes,
    blodsocker*, blodsockret, blodsocret, blodsockr*, blodsukker*, sockret|socker|sockervärdet ~3 högt|lågt|högre|lägre|#1-40, högt|lågt|hög|låg ~1 socker|sockret, typ ett|två ~3 diabetes|insulin, sockervärde*, sockervärden, långtidssocker*, hba1c, glukos*, glucos*, p glukos, insulin*, insulinet, inssulin*, insulinkänning*, insulinpump*, insulinpenna*, insulinspruta*, insulinchock*, insulin ~1 slut,
    hypoglykemi*, hyperglykemi*, ketoner*, ketonstick*, ketoacidos*, syraförgiftning*, libre, freestyle libre, dexcom, glukagon*, druvsocker*, metformin*, metforminet, jardiance, forxiga, ozempic, rybelsus, victoza, trulicity, lantus, novorapid, humalog, tresiba, glibenklamid*, gliflozin*,
    törstig* ~6 kissar|kissa|kiss, kissar|kissa ~4 mycket|hela|jämt|jättemycket ~6 törstig*|dricker, dricker ~3 mycket|jämt|hela ~6 kissar, diabetesfot*, diabetessår*, sår ~3 foten ~4 diabetes*,
    diabetic*, diabetees, diabeetus, blood sugar*, bloodsugar*, blood glucose*, glucose*, sugar ~2 high|low|levels|level|reading, low sugar, high sugar, hypo, hypos, hypoglycemi*, hypoglycaemi*, hyperglyc*, ketones*, ketone*, insulin pump|pen, type 1|2|one|two diabet*, thirsty ~6 peeing|urinating|pee|weight,
    verensokeri*, sokeritau*, diabeetik*, insuliini*, verensokerin, sokeriarvo*, sokerit ~2 korkea*|matala*`,
  likely:
    'diabetes*, diabetiker*, sockret, socker, känning, känningar, törst*, törstig*, jättetörstig, fotsår*, sensor, sensorn, mätare, stickor, pump, pumpen, sugar, thirst*, thirsty, sensor, mmol, sokeri, janottaa',
}
