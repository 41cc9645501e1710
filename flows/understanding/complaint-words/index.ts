// The menu of lay words, one file a complaint. Syntax as in match.ts.
import { abdominalPain } from './abdominal-pain.ts'
import { anxiety } from './anxiety.ts'
import { backPain } from './back-pain.ts'
import { biteSting } from './bite-sting.ts'
import { dizziness } from './dizziness.ts'
import { ear } from './ear.ts'
import { errands } from './errands.ts'
import { eye } from './eye.ts'
import { flankPain } from './flank-pain.ts'
import { headache } from './headache.ts'
import { heartburn } from './heartburn.ts'
import { medicines } from './medicines.ts'
import { nosebleed } from './nosebleed.ts'
import { palpitations } from './palpitations.ts'
import { sinusHayFever } from './sinus-hay-fever.ts'
import { skinRash } from './skin-rash.ts'
import { urinary } from './urinary.ts'
import { vomitingDiarrhoea } from './vomiting-diarrhoea.ts'

export const complaintWords = {
  palpitations: palpitations,
  dizziness: dizziness,
  headache: headache,
  'sinus-hay-fever': sinusHayFever,
  ear: ear,
  eye: eye,
  nosebleed: nosebleed,
  'abdominal-pain': abdominalPain,
  heartburn: heartburn,
  'vomiting-diarrhoea': vomitingDiarrhoea,
  urinary: urinary,
  'flank-pain': flankPain,
  'back-pain': backPain,
  'skin-rash': skinRash,
  'bite-sting': biteSting,
  anxiety: anxiety,
  medicines: medicines,
  errands: errands,
}
