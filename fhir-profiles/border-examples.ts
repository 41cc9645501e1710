// Cases over a care provider's border: a yes, a no by somebody protected, a guardian's yes for a child, and what came of the
// first at the other end. Built with the means of examples.ts.
import type { Author, Draft, Entry } from '../bot/case.ts'
import type { Citizen, Unit } from '../bot/people.ts'
import type { Reading } from './reading.ts'

export const privateProvider: Unit = { hsaId: 'SE2321000230-0002', name: 'Privatbyns Vård AB' }
export const privateCentre: Unit = { hsaId: 'SE2321000230-2002', name: 'Privatbyns hälsocentral' }

type Of<T extends Entry['type']> = Extract<Draft, { type: T }>
export type Means = {
  log: (id: string, ...steps: Draft[][]) => Reading
  id: (n: string) => string
  opening: (number: string) => Draft[]
  cough: readonly Draft[]
  handOver: (minute: number) => Draft
  at: (minute: number) => string
  say: (by: Author, text: string, more?: Partial<Of<'message'>>) => Draft
  nurse: Extract<Author, { kind: 'caregiver' }>
  /** The last of it: it is sent. */
  referred: (name: string, number: string) => Draft
  /** The care provider and the unit that send. */
  from: { provider: Unit; unit: Unit }
  /** Anybody: these are other people. */
  adult: Citizen
}

const citizen: Author = { kind: 'citizen' }
const bot: Author = { kind: 'bot' }
const reason = 'Listad hos er'
const summary = 'Det gäller\nHosta i tre veckor\n\nDet här har patienten svarat\n- Feber: Ja'

const options = [
  { id: 'refer-yes', title: 'Ja, skicka' },
  { id: 'refer-no', title: 'Nej, skicka inte' },
]
type Asked = { name: string; before: number; who: Citizen; by: Means['nurse']; granted: boolean; told?: string }

/** Asked and answered. `before`: how many entries there are; the log's own number of the question is what it is called. */
export function consentAsked({ id, at, say, from }: Means, { name, before, who, by, granted, told = summary }: Asked): Draft[][] {
  const question = `desk.${before + 1}`
  const referral: Of<'referral-asked'>['referral'] = {
    id: id(`there-${name}`),
    question,
    to: privateCentre,
    provider: privateProvider,
    from: from.provider,
    phone: '0980-31 92 11',
    level: 'P3',
    reason,
    summary: told,
    digest: 'b'.repeat(64),
    until: at(60),
  }
  const answer = granted ? 'Ja, skicka' : 'Nej, skicka inte'
  const option = granted ? 'refer-yes' : 'refer-no'
  return [
    [
      say(by, `Får jag skicka det här till ${privateCentre.name}?\n\n${told}`, {
        question: { id: question, kind: 'choice', options },
      }),
      { type: 'desk-asked', by, question: { id: question, kind: 'choice', text: 'Får jag skicka ditt ärende?', options } },
      { type: 'referral-asked', by, referral },
    ],
    [
      say(citizen, answer, { answers: question }),
      { type: 'desk-answered', by: citizen, answer: { question, text: answer, options: [option] } },
      {
        type: 'referral-answered',
        by: citizen,
        referral: referral.id,
        granted,
        text: answer,
        consenting: { number: who.number, guardian: who.actor },
      },
      say(bot, granted ? 'Tack. Jag skickar det nu.' : 'Okej. Jag skickar inget.', { key: 'desk.refer' }),
    ],
  ]
}

export function borderExamples(m: Means): Record<string, Reading> {
  const { log, id, opening, cough, handOver, at, say, nurse, from } = m
  const johan = { ...m.adult, number: '199108172397', given: 'Johan', birthDate: '1991-08-17' }
  const elle: Citizen = {
    ...m.adult,
    number: '201604302388',
    given: 'Elle',
    birthDate: '2016-04-30',
    actor: { number: '198609082386', given: 'Sara', family: m.adult.family },
  }
  const hidden = {
    ...m.adult,
    number: '198802292386',
    given: 'Maria',
    family: 'Hemlig',
    birthDate: '1988-02-29',
    protected: true,
  }

  /** Taken, asked and answered. */
  const asked = (name: string, number: string, who: Citizen, granted: boolean, after: Draft[]): Reading => {
    const before = [[...opening(number), { type: 'identified' as const, by: citizen, citizen: who }], [...cough], [handOver(60)]]
    const taken: Draft[] = [{ type: 'claimed', by: nurse, lease: at(30) }]
    const said = [...before, taken]
    return log(id(name), ...said, ...consentAsked(m, { name, before: said.flat().length, who, by: nurse, granted }), after)
  }
  const { referred } = m

  return {
    referred: asked('9', 'FA-0009-AAAA', johan, true, [
      referred('9', 'FA-0012-AAAA'),
      { type: 'closed', by: nurse, reason: 'referred' },
    ]),
    'not-referred': asked('a', 'FA-0010-AAAA', hidden, false, [{ type: 'closed', by: nurse, reason: 'answered' }]),
    'referred-child': asked('b', 'FA-0011-AAAA', elle, true, [
      referred('b', 'FA-0013-AAAA'),
      { type: 'closed', by: { kind: 'clock' }, reason: 'referred' },
    ]),
    received: log(id('there-9'), [
      ...opening('FA-0012-AAAA').flatMap(e => (e.type === 'opened' ? [{ ...e, unit: privateCentre }] : [])),
      { type: 'identified', by: { kind: 'system', name: 'referral' }, citizen: johan },
      {
        type: 'referral-received',
        by: nurse,
        referral: { unit: privateCentre, provider: privateProvider, from, level: 'P3', reason, summary, consentedAt: at(25) },
      },
      {
        type: 'handed-over',
        by: { kind: 'system', name: 'referral' },
        unit: privateCentre,
        promisedBy: at(90),
        reason: 'referred',
      },
      say(bot, `Hej! Det här är ${privateCentre.name}.`, { key: 'desk.referral-received' }),
    ]),
  }
}
