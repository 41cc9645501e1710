// Lay words for worry, anxiety and panic. Syntax as in ../match.ts. "Orolig för barnets feber" is about the fever: bare worry
// is only likely.
export const anxiety = {
  sure: `ångest*, ångst*, ångess*, ångesten, dödsångest*, panikångest*, panikattack*, panikatack*, panikatak*, panikanfall*, panikkänsl*, panikkänslor, panikstörning*, får|fick|har|haft|känner ~2 panik, paniken ~2 kommer|kom|växer|tar,
    generaliserad ångest*, socialfobi*, social ~1 fobi|ångest, torgskräck*, agorafobi*, fobi, fobier, fobin, hälsoångest*, sjukdomsoro*, tvångstankar, tvångstank*, ångestattack*, ångestanfall*, ångestproblem*, hyperventiler*, hyperventelar*,
    oro|oron ~3 kroppen|magen|bröstet|maler|malande|ständig|konstant|hela|släpper, konstant|ständig|malande|inre|stark ~1 oro|oron|rastlöshet|stress, oroar mig ~2 allt|jämt|hela|ständigt, orolig ~2 för allt, orolig ~1 hela tiden|jämt, rädd ~2 för|att ~2 dö|allt, dödsrädd*, skräckslagen*, nervös ~2 jämt|hela|alltid, kan inte ~1 slappna|koppla av, kan inte ~1 sluta oroa, katastroftank*, ältar*, grubblar*, stressreaktion*, prestationsångest*, nervsammanbrott*,
    anxiety, anxieti*, anxious*, anxiuos, panic attack*, panick attack*, panic, panicking, panicky, feel|feeling|constantly|always ~2 worried|nervous|on edge, worry|worrying ~2 constantly|everything|nonstop, cant stop worrying, cannot stop worrying, cant relax, hyperventilat*, phobia*, agoraphob*, gad, nervous breakdown, sense|feeling of ~1 dread|doom,
    ahdistus*, ahdistaa, ahdistunut, paniikkikohtau*, paniikki*, pelkotila*`,
  likely: `oro, oron, orolig*, oroar, orolighet, ängslig*, nervös*, nervositet, rädd, rädsla*, panik, stress*, stressad*, stressig*, rastlös*, spänd, uppjagad, hjärtklapp*, hjärtklappn*, skakig, darrar, overklig*, overklighetskänsla*, sömnproblem*, sover dåligt, kan inte sova, utbränd*, KBT, psykolog*, kurator*,
    worried, worry, worrying, nervous*, stressed, stress, on edge, restless, scared, afraid, fear, palpitation*, heart racing, cant sleep, shaky, trembling, therapist, psychologist, huolissani, levoton, pelottaa`,
}
