// Which words together are an alarm. Data only, after the universal danger questions and the P1/P2 lines of our
// complaint papers. NOT CLINICALLY APPROVED: the medically responsible person reviews this file with danger-words.ts.

/** `112` and crisis as in the phrase file's labels. */
export type DangerRule = {
  readonly category: string
  readonly kind: 'emergency' | 'crisis'
  /** Concepts that must all be near one another; `a|b` either. */
  readonly all: string
  /** A concept near by that takes the alarm away (never a denial; those are read by scope.ts). */
  readonly unless?: string
  /** Concepts that take the alarm away wherever in the message they stand. */
  readonly never?: string
  /** How far apart, in words; a comma counts one more and a full stop four. */
  readonly span?: number
  /** The concepts stand in this order. */
  readonly ordered?: true
  /** From which time on it is history: a diagnosis by its name already in "hade", an attempt only after years. Default weeks. */
  readonly history?: 'had' | 'weeks' | 'years'
}

type Extra = Partial<Omit<DangerRule, 'category' | 'kind' | 'all'>>
const emergency = (category: string, ...rules: readonly (string | readonly [string, Extra])[]): DangerRule[] =>
  rules.map(rule =>
    typeof rule === 'string'
      ? { category, kind: 'emergency', all: rule }
      : { category, kind: 'emergency', all: rule[0], ...rule[1] },
  )
const crisis = (category: string, ...rules: readonly (string | readonly [string, Extra])[]): DangerRule[] =>
  emergency(category, ...rules).map(rule => ({ history: 'years', ...rule, kind: 'crisis' }))

const named: Extra = { history: 'had' }

export const rules: readonly DangerRule[] = [
  ...emergency(
    'heart',
    ['chest press', { span: 7, unless: 'exertion' }],
    ['chest pain radiate|sweat|pale|nausea|faint|nitro|severe|sudden|dyspnea|noair', { span: 18, unless: 'breasts' }],
    ['chestpain radiate|sweat|pale|nausea|faint|nitro|severe|sudden|dyspnea|noair|arm', { span: 18 }],
    ['chest|chestpain radiate', { span: 8, unless: 'breasts' }],
    // Chest pain with nothing that softens it: the universal danger question "chest pain or pressure now".
    ['chestpain', { ...named, unless: 'mild|exertion|chronic|breasts|coughs' }],
    ['chest pain', { ...named, span: 4, unless: 'mild|exertion|chronic|breasts|coughs' }],
    ['infarct', named],
    ['infarct now same', { span: 14, history: 'years' }],
    ['heartword press|noair', { span: 5 }],
    ['heartword pain', { span: 4, unless: 'mild|chronic' }],
    ['heartword racing faint|chest|noair|dyspnea|sweat', { span: 14 }],
  ),
  ...emergency(
    'stroke',
    ['stroke', named],
    ['face droop', { span: 6 }],
    ['slur', { unless: 'not_stroke_talk' }],
    ['limb|face para side', { span: 10, unless: 'chronic|mild' }],
    ['limb|side para sudden', { span: 12, unless: 'chronic' }],
    ['limb|face para droop|slur', { span: 14 }],
    ['limb droop slur|sudden|face', { span: 12 }],
    'cant_move',
    ['drag', {}],
    ['vision visionloss sudden', { span: 9 }],
    ['blind sudden', { span: 8 }],
    ['blind side', { span: 4, unless: 'chronic' }],
    'thunder',
    ['headache sudden severe', { span: 8 }],
    ['tablet_of_brain sudden', { span: 8 }],
  ),
  ...emergency(
    'breathing',
    ['noair', { unless: 'no_dyspnea', span: 6 }],
    ['dyspnea', { unless: 'no_dyspnea|mild', span: 8 }],
    ['dyspnea severe|sudden|blue|pain|cannot_cope|rest|child', { span: 8, unless: 'no_dyspnea' }],
    ['winded rest', { span: 8, unless: 'no_dyspnea' }],
    ['blue blueplace', { span: 6 }],
    ['wheeze cannot_cope|blue|child', { span: 12 }],
    ['wheeze breath trigger|swelling', { span: 16 }],
    ['asthma noeffect', { span: 12 }],
    ['breath wheeze noeffect', { span: 16 }],
    ['asthma attack now|severe|cannot_cope', { span: 8 }],
    'indraw',
  ),
  ...emergency(
    'unconscious',
    'unconscious',
    ['noanswer floor|fainted|person now|floor|fainted', { span: 10 }],
    ['helt_borta person fever|now|noanswer', { span: 10 }],
    ['person fainted', { span: 5, history: 'had' }],
    ['fainted now', { span: 4 }],
    'dying',
  ),
  ...emergency(
    'anaphylaxis',
    ['anaphylaxis', named],
    ['tongue swelling', { span: 6 }],
    ['throat closing', { span: 4 }],
    ['throat|lips swelling trigger', { span: 14 }],
    ['lips swelling breath|wheeze|dyspnea', { span: 14 }],
    ['hives nausea|faint|throat|dyspnea|lips', { span: 12 }],
    ['epipen used', { span: 4 }],
    ['trigger swallow_hard', { span: 12 }],
    ['trigger faint swelling|hives', { span: 14 }],
    ['swallow_hard breath|wheeze', { span: 10 }],
  ),
  ...emergency('suicide', ['brink jump', { span: 8 }], ['hanged', { history: 'weeks' }]),
  ...crisis(
    'suicide',
    'suicidal',
    'die_negatable',
    ['cuts_self', { unless: 'accident' }],
    ['goodbye worry', { span: 14 }],
    ['collect end', { span: 14 }],
  ),
  ...emergency(
    'violence',
    ['strangle attempt', { span: 5 }],
    ['weapon here offender', { span: 10 }],
    ['stabbed', named],
    ['kill_me attempt offender', { span: 7 }],
  ),
  ...crisis(
    'violence',
    ['offender hits', { span: 4, ordered: true }],
    'abuse',
    'fear_of',
    'control',
    ['offender kill_me', { span: 9, ordered: true }],
    ['offender violent', { span: 6 }],
    ['strangle', {}],
    ['weapon offender', { span: 5 }],
  ),
  ...crisis('psychosis', 'voices', 'delusion', ['mania person', { span: 14 }]),
  ...emergency(
    'poisoning',
    ['swallowed toxic', { span: 6 }],
    ['swallowed many pills', { span: 8, unless: 'notdose' }],
    ['overdose', named],
    ['wrongdose insulin', { span: 6 }],
    ['drugs weird|unconscious|dyspnea', { span: 8 }],
    ['carbon nausea|headache|faint|unconscious|now', { span: 14 }],
    ['snake bite', { span: 5 }],
    ['snake swelling|nausea', { span: 8 }],
  ),
  ...emergency(
    'bleeding',
    ['bleeding|blood heavy', { span: 5, unless: 'mild' }],
    ['bleeding|blood nostop', { span: 8 }],
    ['vomits blood', { span: 4 }],
    ['coughs blood', { span: 4, unless: 'mild' }],
    ['blackstool faint|pale', { span: 12 }],
    'amputated',
    ['anticoag headhit|nostop', { span: 14 }],
    ['anticoag bleeding heavy|nostop|longtime', { span: 14 }],
  ),
  ...emergency(
    'seizure',
    ['seizure', { ...named, unless: 'notseizure', span: 5 }],
    ['seizure unconscious|now', { span: 10 }],
    ['attack shakes|unconscious', { span: 8 }],
    ['epilepsy attack', { span: 5, history: 'had' }],
  ),
  ...emergency(
    'meningitis',
    ['fever neck', { span: 18 }],
    ['neck light headache|nausea', { span: 14 }],
    ['neck light', { span: 8 }],
    ['fever nonfade', { span: 18 }],
    ['nonfade lethargic', { span: 14 }],
  ),
  ...emergency(
    'sepsis',
    ['confused infection|fever|fastbreath|sudden|mottled', { span: 16 }],
    ['chills shakes fastbreath|confused', { span: 14 }],
    ['sepsis', named],
    ['chemo fever', { span: 14 }],
    ['fever mottled nourine|confused|lethargic', { span: 18 }],
    ['fever fastbreath lethargic|confused|mottled', { span: 16 }],
    ['fever nourine longtime', { span: 18 }],
  ),
  ...emergency(
    'pregnancy',
    'waters',
    'birth',
    ['pregnant bleeding|blood heavy|severe|pain|sudden', { span: 12, unless: 'mild' }],
    ['pregnant severe|sudden pain|headache', { span: 14, unless: 'mild' }],
    ['pregnant headache eyespots', { span: 14 }],
    ['contractions often', { span: 8 }],
    ['nomoves pregnant|longtime|infant', { span: 10 }],
  ),
  ...emergency(
    'infant',
    ['tiny fever aged', { span: 12 }],
    ['infant|child limp|nofeed pale|limp|lethargic|nofeed|blue', { span: 12 }],
    ['infant limp', { span: 6 }],
    ['infant pale|blue', { span: 6 }],
    ['child pale shrill', { span: 12 }],
    ['shrill infant', { span: 8 }],
    'apnea',
    ['fontanelle bulging', { span: 5 }],
    ['infant|child vomits green', { span: 6 }],
    ['nourine lethargic', { span: 12 }],
    ['nourine infant longtime', { span: 12 }],
  ),
  ...emergency(
    'injury',
    ['crash crashsign', { span: 14, unless: 'chronic' }],
    ['headhit headsign', { span: 14 }],
    ['icefall coldsign', { span: 10 }],
    ['burn burnsign', { span: 8, unless: 'mild' }],
    ['chemical|pierce eye', { span: 5 }],
    'fracture',
    ['testicle pain|severe|sudden|unbearable severe|sudden', { span: 8 }],
    ['urine_stuck saddle|para|back', { span: 14 }],
    ['saddle back', { span: 10 }],
    ['electric', { unless: 'mild' }],
  ),
  ...emergency(
    'abdomen',
    ['belly hard pain|unbearable|severe', { span: 12 }],
    ['belly sudden severe|unbearable', { span: 9 }],
    ['belly unbearable', { span: 8, unless: 'chronic' }],
    ['belly severe faint|pale|sweat', { span: 14 }],
  ),
]
