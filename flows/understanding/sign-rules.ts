// Which signs together are an alarm, read over a whole message: what happened or whom it befell, with any sign that a
// body is failing. Wider than danger-rules.ts and therefore silent where the message says all is well. NOT CLINICALLY APPROVED.
import type { DangerRule } from './danger-rules.ts'

type Extra = Partial<Omit<DangerRule, 'category' | 'kind' | 'all'>>
type Line = string | readonly [string, Extra]
const of = (kind: DangerRule['kind'], category: string, lines: readonly Line[], extra: Extra): DangerRule[] =>
  lines.map(line =>
    typeof line === 'string' ? { category, kind, all: line, ...extra } : { category, kind, all: line[0], ...extra, ...line[1] },
  )

const MESSAGE = 45
const emergency = (category: string, ...lines: readonly Line[]) => of('emergency', category, lines, { span: MESSAGE })
const crisis = (category: string, ...lines: readonly Line[]) => of('crisis', category, lines, { span: MESSAGE, history: 'years' })

/** A body that is failing, whatever the cause. */
const SHOCK = 'pale|sweat|faint|weak|lethargic|confused|unconscious|bluebody'
const AIR = 'noair|breathsign|wordless|dyspnea'
const calm: Extra = { never: 'calm|strain' }
const mildly: Extra = { never: 'calm|strain|mild' }

export const signRules: readonly DangerRule[] = [
  ...emergency(
    'stroke',
    ['speech', { unless: 'not_stroke_talk', span: 10 }],
    'facesign',
    ['face droop|dead oneside', { span: 10, ...mildly }],
    ['face|facesign droop dead|speech|slur|balance', { span: 25 }],
    ['limb dead oneside sudden|recent', { span: 20, ...mildly }],
    ['dead dead|limb sudden|recent', { span: 20, ...mildly }],
    ['limb dead|para speech|slur|face|facesign|halfview|balance|fathom', { span: 30 }],
    ['oneside limb dead', { span: 8, ...mildly }],
    ['fathom balance|halfview|oneside|sudden|face', { span: 25 }],
    ['halfview sudden|recent|speech|slur|oneside', { span: 30, ...mildly }],
    ['balance speech|slur|oneside|sudden', { span: 20, ...mildly }],
  ),
  ...emergency(
    'heart',
    ['chestplace squeeze', { span: 8, never: 'breasts|exertion|coughs|mild|muscle' }],
    ['chestplace burnpain|squeeze pale|sweat|faint|doom|upperache|nausea', { span: 40, never: 'breasts|strain' }],
    ['upperache sweat|pale|nausea|faint|doom|dyspnea|breathsign', { span: 30, ...calm }],
    ['upperache weak sweat|nausea|pale', { span: 35 }],
    ['weak|nausea|faint sweat pale|doom|upper|diabetes|chestplace', { span: 35, ...mildly }],
    ['heartact faint|weak|pale|sweat|dyspnea|chestplace', { span: 25, ...calm }],
    ['pulse faint|weak|sweat|dyspnea|pale|recent', { span: 25, ...calm }],
    ['faint effort|familydeath', { span: 20, history: 'had', ...calm }],
    ['faint heartact', { span: 20, history: 'had', ...calm }],
    ['doom sweat|pale|nausea|dyspnea|noair', { span: 30 }],
  ),
  ...emergency(
    'breathing',
    ['noair', { span: 10, ...calm }],
    ['breathsign', { span: 10, never: 'calm|mild|no_dyspnea' }],
    'wordless asthma|breath|breathsign|wheeze',
    ['chokeitem', { history: 'had' }],
    ['throatclosed throatill throatclosed', { span: 30 }],
    ['throatclosed throatill fever|noair|breathsign|dyspnea|child', { span: 30, ...calm }],
    ['legsign breathsign|winded|dyspnea|noair', { span: 40, ...calm }],
    ['legsign breath pain', { span: 30, ...calm }],
    'bluebody',
  ),
  ...emergency(
    'collapse',
    ['pale faint|weak|confused|sweat|vomiting|severe', { span: 25, ...mildly }],
    ['sweat faint|weak|confused|severe', { span: 25, ...mildly }],
    ['severe pain faint|vomiting|pale|sweat', { span: 25, ...mildly }],
    ['sudden severe pain|headpain', { span: 10, ...mildly }],
    ['sudden para|dead|sightloss|confused|weak', { span: 15, ...mildly }],
  ),
  ...emergency(
    'unconscious',
    'unconscious',
    ['lethargic confused', { span: 25, ...calm }],
    ['person3 faint pale|sweat|confused', { span: 25 }],
  ),
  ...emergency(
    'anaphylaxis',
    [`exposure reaction ${AIR}|faint|wheeze|vomiting|nausea|airwayplace|pale`, { span: 30, ...calm }],
    ['airwayplace reaction exposure|sudden', { span: 12, ...calm }],
    ['tongue reaction', { span: 6, ...calm }],
    ['reaction faint|pale wheeze|breath|noair', { span: 25 }],
  ),
  ...emergency(
    'seizure',
    ['jerk', { span: 8, history: 'had', never: 'notseizure|shiver' }],
    ['postictal postictal|pregnant|confused|faint', { span: 25 }],
    ['fitcount', { history: 'weeks' }],
  ),
  ...emergency(
    'bleeding',
    ['bloodloss', { never: 'mild|calm' }],
    [`blackstool ${SHOCK}|anticoag`, { span: 30 }],
    [`bloodout ${SHOCK}|heavy|anticoag|many`, { span: 25 }],
    ['bloodout', { span: 6, ...mildly }],
    ['limbcut limbpart limbloss', { span: 10, ...mildly }],
    ['limbpart limbloss recent|severe', { span: 6, ...mildly }],
  ),
  ...emergency(
    'injury',
    ['headhit headsign', { span: 40, ...calm }],
    ['headhit anticoag', { span: 40 }],
    ['fallen anticoag headsign', { span: 30 }],
    ['bigfall headsign', { span: 40, ...calm }],
    [`bigfall innersign|${SHOCK}|${AIR}|numbness|severe|blood`, { span: 40, ...calm }],
    ['bigfall child', { span: 25, ...calm, history: 'had' }],
    [`openbreak`, { ...mildly }],
    ['chemburn', { ...mildly }],
    ['burncause burnbad', { span: 30, ...mildly }],
    ['burncause child|infant', { span: 15, ...mildly, history: 'had' }],
    ['water wateraft', { span: 20, ...calm }],
    [`cold coldbad`, { span: 30, ...calm }],
    ['electric electricbad', { span: 30, ...calm }],
  ),
  ...emergency(
    'limb',
    ['coldlimb pain|severe|numbness|sudden', { span: 20, ...mildly }],
    ['saddle', { history: 'had' }],
    [`tear backplace ${SHOCK}|limb|coldlimb`, { span: 30, ...calm }],
    ['testicle testsign sudden|recent|severe|vomiting|nausea|faint', { span: 25, ...mildly }],
  ),
  ...emergency(
    'special',
    ['special specialbad specialbad', { span: 30, ...mildly }],
    ['heat faint|confused|unconscious|lethargic|vomiting', { span: 20, ...calm }],
    'snakebite',
    ['redjelly', {}],
  ),
  ...emergency(
    'eye',
    ['eyehurt', { ...mildly }],
    ['sightloss recent|sudden|oneside', { span: 25, ...mildly }],
    ['sightloss sightloss', { span: 15, ...mildly }],
  ),
  ...emergency(
    'meningitis',
    ['stiffneck fever|lightsore', { span: 40, ...calm }],
    ['stiffneck headpain vomiting|confused|lethargic|rashmark', { span: 40, ...calm }],
    ['lightsore fever headpain|vomiting|stiffneck', { span: 40, ...calm }],
    ['rashmark fever', { span: 40, ...mildly }],
    ['rashmark stiffneck|lethargic|confused|sepsis', { span: 40, ...calm }],
  ),
  ...emergency(
    'sepsis',
    ['fever|shiver|infection mottled', { span: 40, ...calm }],
    ['fever|shiver|infection confused', { span: 40, ...calm }],
    ['fever|shiver|lowtemp|infection breathsign|fastbreath|noair', { span: 40, never: 'calm|strain|no_dyspnea' }],
    ['fever|shiver nourine|lowtemp', { span: 40, ...calm }],
    ['fever weak|faint heartact|racing|confused|mottled|shiver', { span: 40, ...calm }],
    ['shiver infection severe|worse|vomiting|lethargic|weak', { span: 40, ...calm }],
    ['lowtemp shiver|confused|nourine|mottled', { span: 40, ...calm }],
    ['chemo fever|shiver|lowtemp', { span: 40, history: 'years' }],
    ['spreading fever|shiver|severe|worse', { span: 25, ...mildly }],
  ),
  ...emergency(
    'pregnancy',
    ['pregnant fetal', { span: 40 }],
    ['fetal', { ...calm, span: 8 }],
    ['pregnant pregpain faint|pale|severe|bleeding|blood|bloodloss|sudden|sweat', { span: 40, ...mildly }],
    ['pregnant bloodloss|bleeding heavy|faint|pale|pregpain|bloodloss', { span: 30, ...mildly }],
    ['pregnant preeclampsia headpain|preeclampsia|vomiting', { span: 40, ...mildly }],
    ['pregnant jerk|postictal|faint', { span: 40, ...calm }],
    'birthnow',
  ),
  ...emergency(
    'infant',
    ['infant limp|nofeed|lethargic|bluebody|shrill nourine|lethargic|nofeed|vomiting|fever|limp|pale', { span: 40, ...calm }],
    ['infant|child limp', { span: 15, ...calm }],
    ['child|infant lethargic nourine|nofeed|vomiting|fever|breathsign', { span: 40, ...calm }],
    ['infant vomiting nourine', { span: 40, ...calm }],
  ),
  ...emergency(
    'poisoning',
    ['ingest harmful many', { span: 25, never: 'notdose|calm_dose' }],
    ['ingest pillword many', { span: 12, never: 'notdose|calm_dose' }],
    ['child|infant ingest harmful|toxic|chemical', { span: 15, unless: 'notdose' }],
    ['child|infant ingest pillword relation|many|recent', { span: 15, unless: 'notdose' }],
    ['child|infant magnets', { span: 10, ...mildly }],
    ['ingest magnets', { span: 8 }],
    ['carbon faint|nausea|headpain|headache|lethargic|confused|vomiting|breathsign|worse|now', { span: 30, ...calm }],
    ['drunk badshape', { span: 25, ...calm }],
  ),
  ...emergency(
    'diabetes',
    [`diabetes acting confused|unconscious|sweat|vomiting|lethargic|ketone`, { span: 40, ...calm }],
    ['ketone vomiting|breathsign|lethargic|fastbreath|pain', { span: 30, ...calm }],
    ['lowsugar swallow_hard|confused|unconscious|lethargic|faint', { span: 30, ...calm }],
  ),
  ...emergency(
    'abdomen',
    ['belly bellyhard bellybad|severe|sudden|pain', { span: 15, ...mildly }],
    [`belly severe|bellybad sudden|faint|pale|sweat`, { span: 20, ...mildly }],
  ),
  ...crisis(
    'suicide',
    ['means readied intent|despair|solemn', { span: 20 }],
    ['means readied', { span: 3, unless: 'dosing' }],
    ['wish deathword', { span: 4, unless: 'fear' }],
    ['hopeless hopeless', { span: 14, never: 'calm|strain|errand' }],
    ['hopeless decided|means|farewell|deathword', { span: 25, unless: 'fear' }],
    ['ledge ledgeact', { span: 15 }],
    ['means intent despair', { span: 30 }],
    ['decided despair|solemn', { span: 25, never: 'calm' }],
    ['farewell solemn|despair|means|affairs|worry', { span: 30 }],
    ['affairs solemn|despair|farewell|affairs', { span: 40 }],
  ),
  ...crisis(
    'selfharm',
    ['selfcut', { unless: 'accident' }],
    ['cutword|selfcut cuttool|cuturge cuturge', { span: 15, unless: 'accident' }],
  ),
  ...crisis(
    'violence',
    ['offender force', { span: 7 }],
    ['force victim', { span: 25 }],
    ['offender victim|drunkhome', { span: 25 }],
    ['victim force|threat', { span: 30 }],
    ['offender threat', { span: 12 }],
    'strangle',
  ),
  ...crisis('assault', ['sexword noconsent', { span: 25 }], ['toucher touch', { span: 10 }], 'touch noconsent', [
    'noconsent noconsent sexword|toucher',
    { span: 30 },
  ]),
  ...crisis(
    'psychosis',
    'voices',
    ['watched', {}],
    'grand',
    ['nosleep strange', { span: 40 }],
    ['watched strange', { span: 40 }],
  ),
]
