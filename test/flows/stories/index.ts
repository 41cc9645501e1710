// Every complaint's stories.
import { abdominalPain } from './abdominal-pain.ts'
import { anxiety } from './anxiety.ts'
import { backPain } from './back-pain.ts'
import { biteSting } from './bite-sting.ts'
import { chestPain } from './chest-pain.ts'
import { coughCold } from './cough-cold.ts'
import { dizziness } from './dizziness.ts'
import { ear } from './ear.ts'
import { errands } from './errands.ts'
import { eye } from './eye.ts'
import { feverChild } from './fever-child.ts'
import { flankPain } from './flank-pain.ts'
import { general } from './general.ts'
import { headache } from './headache.ts'
import { heartburn } from './heartburn.ts'
import { lowMood } from './low-mood.ts'
import { medicines } from './medicines.ts'
import { nosebleed } from './nosebleed.ts'
import { palpitations } from './palpitations.ts'
import { sinusHayFever } from './sinus-hay-fever.ts'
import { skinRash } from './skin-rash.ts'
import { urinary } from './urinary.ts'
import { vomitingDiarrhoea } from './vomiting-diarrhoea.ts'
import type { Story } from './story.ts'

export const stories: Record<string, Story[]> = {
  general: general,
  'chest-pain': chestPain,
  palpitations: palpitations,
  dizziness: dizziness,
  headache: headache,
  'cough-cold': coughCold,
  'sinus-hay-fever': sinusHayFever,
  ear: ear,
  eye: eye,
  nosebleed: nosebleed,
  'fever-child': feverChild,
  'abdominal-pain': abdominalPain,
  heartburn: heartburn,
  'vomiting-diarrhoea': vomitingDiarrhoea,
  urinary: urinary,
  'flank-pain': flankPain,
  'back-pain': backPain,
  'skin-rash': skinRash,
  'bite-sting': biteSting,
  'low-mood': lowMood,
  anxiety: anxiety,
  medicines: medicines,
  errands: errands,
}
