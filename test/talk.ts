// A citizen talking to the real turn, without a database: what the tests of a talk read like.
import { ruleSet } from '../flows/symptoms/index.ts'
import type { Case, Entry, Judgement, Message, Draft } from '../bot/case.ts'
import type { Caregiver, Citizen } from '../bot/people.ts'
import type { Incoming } from '../bot/incoming.ts'
import { isRefusal } from '../bot/case.ts'
import { type Act, act } from '../bot/desk.ts'
import { blank, changed, fold } from '../bot/log.ts'
import type { RegisterUnit } from '../bot/ports.ts'
import { defaults } from '../bot/settings.ts'
import { type House, turn } from '../bot/turn.ts'
import { watch } from '../bot/watch.ts'

export const central: RegisterUnit = {
  hsaId: 'SE2321000230-T1177',
  name: '1177 Region Norrbotten',
  kind: 'central',
  provider: { hsaId: 'SE2321000230-TVG1', name: 'Region Norrbotten' },
  municipality: 'Luleå',
  phone: '1177',
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
}
export const house: House = {
  rules: { hash: ruleSet.hash, symptoms: { ...ruleSet.symptoms } },
  central,
  settings: defaults,
  production: false,
  newNumber: () => 'FA-TEST-CASE',
  isOpen: () => true,
  onDuty: 1,
  ahead: () => 0,
  emergency: [],
}
export const nurse = (name = 'Anna Berg', hsaId = 'SE2321000230-S001', unit = central): Caregiver => ({
  hsaId,
  name,
  role: 'sjuksköterska',
  unit: { hsaId: unit.hsaId, name: unit.name },
  provider: unit.provider.hsaId,
  commission: `${hsaId}-C1`,
})
export const anna: Citizen = {
  number: '199001012384',
  kind: 'personnummer',
  given: 'Test',
  family: 'Testsson',
  birthDate: '1990-01-01',
  protected: false,
  listedAt: null,
  loa: 'http://id.elegnamnden.se/loa/1.0/loa3',
  actor: null,
}
const kinds = ['choice', 'multi', 'number', 'date', 'scale', 'text', 'photo']

export type Talking = ReturnType<typeof citizen>

/** `plain`: a client that says nothing of what it can show. */
export function citizen(language = 'sv', options: { plain?: boolean; house?: House } = {}) {
  let c: Case = blank('case')
  const log: Entry[] = []
  let at = Date.parse('2026-11-23T08:00:00Z')
  let using = options.house ?? house
  const take = (incoming: Incoming) => {
    at += 1000
    const change = turn(c, incoming, new Date(at).toISOString(), using)
    if (change === null || isRefusal(change)) return change
    log.push(...change.entries)
    c = change.case
    return change
  }
  take({ type: 'opened', language, channel: 'test', citizen: null })
  const said = (): Message[] => log.filter(e => e.type === 'message')
  const message = (more: Partial<Extract<Incoming, { type: 'message' }>>) =>
    take({ type: 'message', text: '', ...(options.plain ? {} : { kinds }), ...more })
  const talk = {
    get case() {
      return c
    },
    get log() {
      return log
    },
    now: () => new Date(at).toISOString(),
    /** From here on the house is another: a deploy, a fault. */
    moves: (to: House) => {
      using = to
      return talk
    },
    writes: (text: string) => {
      message({ text })
      return talk
    },
    /** As it came through the channel. */
    sends: (incoming: Incoming) => {
      take(incoming)
      return talk
    },
    picks: (...picked: string[]) => {
      message({ answer: { question: c.asked ?? '', options: picked } })
      return talk
    },
    answers: (question: string, value: string | number | string[]) => {
      if (talk.question()?.kind === 'text' && typeof value === 'string') {
        message({ text: value, answer: { question, value } })
        return talk
      }
      message({
        answer: Array.isArray(value)
          ? { question, options: value }
          : typeof value === 'number'
            ? { question, value }
            : { question, option: value },
      })
      return talk
    },
    number: (value: number) => {
      message({ answer: { question: c.asked ?? '', value } })
      return talk
    },
    commands: (command: 'back' | 'human' | 'restart' | 'stop') => {
      message({ command })
      return talk
    },
    logsIn: (who: Citizen = anna) => {
      take({ type: 'identified', citizen: who })
      return talk
    },
    desk: (who: Caregiver, what: Act) => {
      at += 1000
      const change = act(c, who, what, new Date(at).toISOString(), defaults, hsaId =>
        hsaId === central.hsaId ? central : undefined,
      )
      if (isRefusal(change)) return change
      log.push(...change.entries)
      c = change.case
      return null
    },
    /** What the outside says of the case: a receipt. */
    hears: (draft: Draft) => {
      const change = changed(c, { kind: 'system', name: 'outbox' }, new Date(at).toISOString(), [draft])
      log.push(...change.entries)
      c = change.case
    },
    waits: (minutes: number) => {
      at += minutes * 60_000
      const change = watch(c, new Date(at).toISOString())
      if (change) {
        log.push(...change.entries)
        c = change.case
      }
      return talk
    },
    /** Answers whatever is asked with the least alarming answer until the talk asks `until` or ends. */
    calmly: (given: Record<string, string | number | string[]> = {}, until = 'summary') => {
      for (let i = 0; i < 60 && c.asked !== null && c.asked !== until && c.status === 'with-bot'; i++) {
        const asked = c.asked
        const answer = given[asked] ?? calm(asked, talk.question())
        talk.answers(asked, answer)
        if (c.asked === asked && JSON.stringify(answer) === JSON.stringify(given[asked] ?? calm(asked, talk.question()))) {
          if (log.at(-1)?.type === 'not-understood' || c.misses > 0)
            throw new Error(`The answer to ${asked} was not taken: ${talk.last()}`)
        }
      }
      return talk
    },
    question: () =>
      said()
        .filter(m => m.question)
        .at(-1)?.question ?? null,
    last: () => said().at(-1)?.text ?? '',
    /** Everything the citizen has been shown since they last wrote. */
    sees: () => {
      const from = log.findLastIndex(e => e.type === 'message' && e.by.kind === 'citizen')
      return log
        .slice(from + 1)
        .flatMap(e => (e.type === 'message' ? [e.text] : []))
        .join('\n')
    },
    outcome: (): Judgement | null => c.judgement,
    level: () => c.judgement?.level ?? null,
    questions: () => log.filter(e => e.type === 'asked').length,
    folded: () => fold(c.id, log),
  }
  return talk
}

function calm(asked: string, question: ReturnType<Talking['question']>): string | number | string[] {
  if (asked === 'person.who') return 'self'
  if (asked === 'person.age') return 30
  if (asked === 'person.months') return 12
  if (question?.kind === 'multi') return ['none']
  if (question?.kind === 'text') return 'inga'
  if (question?.kind === 'number') return question.id.includes('temp') ? 37.2 : (question.min ?? 0)
  if (question?.kind === 'scale') return question.min ?? 0
  const ids = question?.options?.map(o => o.id) ?? []
  return ids.find(id => id === 'no' || id === 'none') ?? ids[0] ?? ''
}
