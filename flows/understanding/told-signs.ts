// Words that tell a danger sign outright, and the danger facts they would contradict if those were answered with no. Narrow on
// purpose: each hit may cost the person a question. Syntax as in match.ts. Data only. NOT CLINICALLY APPROVED.
export type ToldSign = { readonly facts: readonly string[]; readonly words: string }

export const told: readonly ToldSign[] = [
  {
    facts: [
      'chest-signs.collapse',
      'palp-danger.fainted',
      'breath-danger.fainted',
      'copd-danger.fainted',
      'failure-danger.fainted',
      'leg-danger.fainted',
      'head-warning.fainted',
      'elder-warning.faint',
      'youth-eating.faint',
      'sleep-warning.faint',
    ],
    words: 'svimmade, svimmat, svimmar, tuppade av, tuppat av, fainted, passed out, blacked out',
  },
  {
    facts: [
      'cold-warning.stiff-neck',
      'nose-warning.stiff-neck',
      'ear-danger.stiff-neck',
      'headache-danger.stiff-neck',
      'child-danger.stiff-neck',
      'kidrash-danger.stiff-neck',
      'tick-warning.stiff-neck',
    ],
    words: 'stel ~1 i nacken, nackstel, nackstyv, nacken ~2 stel, stel nacke, stiff neck, neck ~2 stiff',
  },
  {
    facts: ['belly-danger.blood-vomit', 'burn-danger.blood-vomit', 'vomit-danger.blood-vomit', 'kidbelly-danger.blood-vomit'],
    words:
      'kräks|kräktes|kräkts|spyr|spydde ~3 blod, blod ~3 kräks|kräktes|spyr|spydde, blodig kräkning, vomiting blood, vomited blood, throwing up blood',
  },
  {
    facts: [
      'belly-warning.black',
      'burn-danger.black',
      'vomit-danger.black',
      'bowel-danger.black',
      'dizzy-warning.black',
      'elder-warning.black',
    ],
    words: 'svart|kolsvart avföring|bajs, avföringen|bajset ~2 svart|kolsvart, bajsar ~1 svart, black stool|stools|poo|poop',
  },
  {
    facts: ['cold-warning.blood', 'breath-warning.blood', 'chest-clot.blood', 'copd-warning.blood', 'leg-danger.blood'],
    words: 'hostar|hostade|hostat ~3 blod, blod ~3 hostar, blod i slemmet, coughing ~2 blood, coughed ~2 blood, coughs ~2 blood',
  },
  {
    facts: [
      'cold-warning.chills',
      'nose-warning.chills',
      'urinary-warning.chills',
      'flank-warning.chills',
      'skin-warning.chills',
      'post-warning.chills',
    ],
    words: 'frossa, frossar, frossan, frosskakningar, skakfrossa, shaking chills, rigors',
  },
  {
    facts: [
      'chest-clot.fever',
      'urinary-warning.fever',
      'flank-warning.fever',
      'preg-warning.fever',
      'post-warning.fever',
      'back-warning.fever',
      'hip-warning.fever',
      'testicle-warning.fever',
      'skin-signs.fever',
      'tick-warning.fever',
      'dental-warning.fever',
      'gyn-warning.fever',
      'neck-warning.fever',
      'ear-warning.fever',
      'elder-warning.fever',
      'sleep-warning.fever',
    ],
    words: 'har|fått|får|hög ~2 feber, feber ~2 #38-43, ont och feber, have|has|had|got ~2 fever, high fever',
  },
  {
    facts: ['hip-danger.weight', 'injury-warning.weight'],
    words:
      'kan|går inte ~2 stödja|stöda|belasta ~3 foten|benet, kan inte ~2 stå|gå ~2 på ~1 foten|benet|den, cant|cannot ~2 walk|stand|bear weight, cant put ~2 weight',
  },
  {
    facts: [
      'urinary-warning.retention',
      'bowel-warning.retention',
      'testicle-warning.no-urine',
      'flank-warning.no-urine',
      'gyn-danger.no-urine',
    ],
    words:
      'kan|får inte ~2 kissa|kissat, kommer ~1 inget ~2 kiss|urin, cant ~1 pee|urinate, cannot ~1 pee|urinate, unable to ~1 pee|urinate',
  },
  {
    facts: ['back-cauda.saddle', 'flank-warning.saddle'],
    words:
      'domnad|bortdomnad|känsellös|utan känsel ~3 underlivet|skrevet|rumpan, domnat ~3 underlivet|skrevet|rumpan, numb ~3 saddle|groin|crotch|bottom',
  },
  {
    facts: ['chest-signs.spreading'],
    words:
      'strålar|sprider ~4 armen|arm|käken|käke|halsen|ryggen, utstrålning ~3 arm*|käke*, spreads|spreading|radiates|radiating ~3 arm|jaw|neck|back',
  },
  {
    facts: ['chest-signs.sweating', 'burn-danger.sweating', 'anxiety-danger.sweating'],
    words: 'kallsvettig, kallsvett, kallsvettas, kallsvettades, cold sweat, cold sweats, clammy',
  },
  {
    facts: ['danger.breathing'],
    words:
      'mycket svårt att andas, jättesvårt att andas, kan inte andas, får ingen luft, blå om läpparna, blåa läppar, very hard to breathe, cant breathe, blue lips',
  },
  {
    facts: ['head-warning.vomiting'],
    words: 'kräkts|kräktes|kräks|spytt|spyr|spydde, vomited, vomiting, thrown up, throwing up',
  },
  {
    facts: ['head-warning.memory'],
    words:
      'minns inte ~4 vad|fallet|olyckan|smällen, minneslucka, dont remember ~3 what|fall|accident, cant remember ~3 what|fall|accident',
  },
  {
    facts: [
      'injury-risk.hurt',
      'head-risk.hurt',
      'burncold-warning.hurt',
      'hip-child.harm',
      'baby-warning.harm',
      'elder-warning.hurt',
    ],
    words:
      'gjort|gjorde ~1 barnet|honom|henne|bebisen|sonen|dottern|mamma|pappa illa, tog|tar|tagit ~2 för hårt ~3 barnet|bebisen|honom|henne, hurt ~1 the child|baby ~1 on purpose',
  },
]
