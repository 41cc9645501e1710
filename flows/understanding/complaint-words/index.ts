// The menu of lay words, one file a complaint. Syntax as in match.ts.
import { abdominalChild } from './abdominal-child.ts'
import { abdominalPain } from './abdominal-pain.ts'
import { allergicReaction } from './allergic-reaction.ts'
import { anxiety } from './anxiety.ts'
import { asthma } from './asthma.ts'
import { backPain } from './back-pain.ts'
import { biteSting } from './bite-sting.ts'
import { bloodPressure } from './blood-pressure.ts'
import { breathlessness } from './breathlessness.ts'
import { burnCold } from './burn-cold.ts'
import { childRash } from './child-rash.ts'
import { constipation } from './constipation.ts'
import { copd } from './copd.ts'
import { dental } from './dental.ts'
import { diabetes } from './diabetes.ts'
import { dizziness } from './dizziness.ts'
import { ear } from './ear.ts'
import { elderly } from './elderly.ts'
import { errands } from './errands.ts'
import { eye } from './eye.ts'
import { flankPain } from './flank-pain.ts'
import { gynaecology } from './gynaecology.ts'
import { headInjury } from './head-injury.ts'
import { headache } from './headache.ts'
import { heartFailure } from './heart-failure.ts'
import { heartburn } from './heartburn.ts'
import { hipKneeFoot } from './hip-knee-foot.ts'
import { infant } from './infant.ts'
import { injury } from './injury.ts'
import { legSwelling } from './leg-swelling.ts'
import { medicines } from './medicines.ts'
import { mole } from './mole.ts'
import { neckArm } from './neck-arm.ts'
import { nosebleed } from './nosebleed.ts'
import { palpitations } from './palpitations.ts'
import { poisoning } from './poisoning.ts'
import { postpartum } from './postpartum.ts'
import { pregnancy } from './pregnancy.ts'
import { psychosis } from './psychosis.ts'
import { seizure } from './seizure.ts'
import { sexualHealth } from './sexual-health.ts'
import { sinusHayFever } from './sinus-hay-fever.ts'
import { skinInfection } from './skin-infection.ts'
import { skinRash } from './skin-rash.ts'
import { sleepFatigue } from './sleep-fatigue.ts'
import { stroke } from './stroke.ts'
import { substance } from './substance.ts'
import { suicidal } from './suicidal.ts'
import { testicle } from './testicle.ts'
import { urinary } from './urinary.ts'
import { violence } from './violence.ts'
import { vomitingDiarrhoea } from './vomiting-diarrhoea.ts'
import { youthMental } from './youth-mental.ts'

export const complaintWords = {
  breathlessness: breathlessness,
  asthma: asthma,
  copd: copd,
  'sinus-hay-fever': sinusHayFever,
  nosebleed: nosebleed,
  ear: ear,
  eye: eye,
  dental: dental,
  'allergic-reaction': allergicReaction,
  palpitations: palpitations,
  'blood-pressure': bloodPressure,
  'heart-failure': heartFailure,
  'leg-swelling': legSwelling,
  headache: headache,
  dizziness: dizziness,
  stroke: stroke,
  seizure: seizure,
  'head-injury': headInjury,
  'abdominal-pain': abdominalPain,
  heartburn: heartburn,
  'vomiting-diarrhoea': vomitingDiarrhoea,
  constipation: constipation,
  urinary: urinary,
  'flank-pain': flankPain,
  testicle: testicle,
  gynaecology: gynaecology,
  'sexual-health': sexualHealth,
  pregnancy: pregnancy,
  postpartum: postpartum,
  infant: infant,
  'abdominal-child': abdominalChild,
  'child-rash': childRash,
  'skin-rash': skinRash,
  'skin-infection': skinInfection,
  mole: mole,
  'bite-sting': biteSting,
  'back-pain': backPain,
  'neck-arm': neckArm,
  'hip-knee-foot': hipKneeFoot,
  injury: injury,
  'burn-cold': burnCold,
  poisoning: poisoning,
  anxiety: anxiety,
  suicidal: suicidal,
  'youth-mental': youthMental,
  psychosis: psychosis,
  substance: substance,
  violence: violence,
  'sleep-fatigue': sleepFatigue,
  diabetes: diabetes,
  medicines: medicines,
  elderly: elderly,
  errands: errands,
}
