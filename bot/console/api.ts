// Asking the server. An act keeps its key until it is known to be done, so that trying again never does it twice.
import type {
  AskedAct,
  Colleague,
  HandedOver,
  LockedCounts,
  Shift,
  CaseView,
  Draft,
  Me,
  Phrase,
  Preview,
  ReferralDraft,
  SlotPage,
  StuckPage,
  UnitChoice,
  Wrong,
} from './wire.ts'
import type { ClosingsView, Period } from '../closings.ts'
import type { SeenTo } from '../seen.ts'
import type { ConsultChoice } from './wire-consult.ts'
import type { MadeLink } from './wire-guests.ts'
import type { EarlierPage, RecordPage, RecordPart } from './wire-history.ts'
import { isUntouched } from './signs.ts'
import { language, t } from './words.ts'

export class Refused extends Error {
  override name = 'Refused'
  readonly code: string
  readonly status: number
  constructor(code: string, message: string, status: number) {
    super(message)
    this.code = code
    this.status = status
  }
}

const deadline = 15_000
const base = '/console/api'

/** Called when the server says the login has ended. */
let onLoggedOut: () => void = () => {}
export const whenLoggedOut = (then: () => void) => {
  onLoggedOut = then
}

/** Which commission this page speaks for: asked under another, the server refuses. */
let seat = ''
export const sitAt = (own: string) => {
  seat = own
}
export const seatOf = () => seat
let onLocked: () => void = () => {}
let onOtherSeat: () => void = () => {}
/** The screen is locked, here or in another tab; or another commission has been chosen in another tab. */
export const whenShut = (locked: () => void, otherSeat: () => void) => {
  onLocked = locked
  onOtherSeat = otherSeat
}

async function ask<T>(path: string, init: RequestInit = {}, within = deadline): Promise<T> {
  const untouched = isUntouched() ? { 'X-Farstu-Untouched': 'yes' } : {}
  let response: Response
  try {
    response = await fetch(base + path, {
      ...init,
      headers: { 'Accept-Language': language, ...(seat ? { 'X-Farstu-Seat': seat } : {}), ...untouched, ...init.headers },
      signal: AbortSignal.timeout(within),
    })
  } catch {
    throw new Refused('no-contact', t('error.no-contact'), 0)
  }
  // The server's own types, on both ends of one build: the JSON is trusted to be what wire.ts says.
  const json: unknown = await response.json().catch(() => null)
  if (response.ok) return json as T
  const wrong = json as Wrong | null
  if (response.status === 401) onLoggedOut()
  if (response.status === 423) onLocked()
  if (response.status === 409 && wrong?.error.code === 'other-seat') onOtherSeat()
  throw new Refused(wrong?.error.code ?? 'failed', wrong?.error.message ?? t('error.failed'), response.status)
}

const post = <T>(path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask<T>(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } })

const pending = new Map<string, string>()
export const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('')

export type Done = { rev: number; replayed: boolean; case: CaseView | null }

export const api = {
  me: () => ask<Me>('/me'),
  read: (id: string) => ask<CaseView>(`/cases/${id}`),
  /** Best effort: a lost one is followed by another. */
  looking: (page: string, id: string | null) => void post('/looking', { page, id }).catch(() => undefined),
  /** Other cases of the same person, and one of them to be read. */
  earlier: (id: string) => ask<EarlierPage>(`/cases/${id}/earlier`),
  readEarlier: (id: string, other: string) => ask<CaseView>(`/cases/${id}/earlier/${other}`),
  record: (id: string, what: readonly RecordPart[]) => post<RecordPage>(`/cases/${id}/record`, { what }),
  sendFiles: (id: string, files: readonly File[], key: string) => {
    const form = new FormData()
    for (const file of files) form.append('file', file, file.name)
    return ask<Done>(`/cases/${id}/files`, { method: 'POST', body: form, headers: { 'Idempotency-Key': key } }, 90_000)
  },
  /** Whom one may ask. */
  consultable: (id: string) => ask<{ units: ConsultChoice[] }>(`/cases/${id}/consultable`).then(x => x.units),
  /** How far one has read in it, and how far it goes. */
  seen: (id: string) => ask<{ last: SeenTo | null; rev: number }>(`/cases/${id}/seen`),
  /** How far the citizen has read. */
  readTo: (id: string) => ask<{ to: SeenTo | null }>(`/cases/${id}/read`).then(x => x.to),
  /** Best effort, also while the page goes away. */
  markSeen: (id: string, seq: number) =>
    void ask(`/cases/${id}/seen`, {
      method: 'POST',
      body: JSON.stringify({ seq }),
      headers: { 'Content-Type': 'application/json' },
      keepalive: true,
    }).catch(() => undefined),
  /** Says that it goes on paper, before it does. */
  print: (id: string) => ask<null>(`/cases/${id}/print`, { method: 'POST' }),
  typing: (id: string) => void post(`/cases/${id}/typing`, {}).catch(() => undefined),
  async act(id: string, act: AskedAct): Promise<Done> {
    const what = `${id}|${JSON.stringify(act)}`
    const key = pending.get(what) ?? newKey()
    pending.set(what, key)
    try {
      const done = await post<Done>(`/cases/${id}/acts`, act, { 'Idempotency-Key': key })
      pending.delete(what)
      return done
    } catch (error) {
      // A refusal is an answer: the same act asked again is a new one. Silence is not.
      if (error instanceof Refused && error.status >= 400 && error.status < 500) pending.delete(what)
      throw error
    }
  },
  slots: (id: string, kind: string, unit: string, from?: string) =>
    ask<SlotPage>(`/cases/${id}/slots?${new URLSearchParams({ kind, unit, ...(from ? { from } : {}) })}`),
  countersignPreview: (id: string, submitted: string) => post<Preview>(`/cases/${id}/note/countersign-preview`, { submitted }),
  /** `because`: which secret is asked for. */
  breakGlass: (id: string, ground: string, reason: string, because: string) =>
    post<{ until: string }>(`/cases/${id}/break-glass`, { ground, reason, because }),
  shift: () => ask<Shift>('/shift'),
  closings: (period: Period) => ask<ClosingsView>(`/closings?period=${period}`),
  lock: () => ask<null>('/lock', { method: 'POST' }),
  counts: () => ask<LockedCounts>('/counts'),
  colleagues: () => ask<{ colleagues: Colleague[] }>('/colleagues').then(x => x.colleagues),
  handOver: (to: string | null, reason: string, key: string) =>
    post<HandedOver>('/hand-over', { to, reason }, { 'Idempotency-Key': key }),
  phrases: (id: string) => ask<{ phrases: Phrase[] }>(`/cases/${id}/phrases`).then(x => x.phrases),
  /** The complaints that words mean. */
  meant: (words: string) => post<{ ids: string[] }>('/phrases/meant', { words }).then(x => x.ids),
  referralDraft: (id: string, unit: string) => post<ReferralDraft>(`/cases/${id}/referral/draft`, { unit }),
  units: (id: string) => ask<{ units: UnitChoice[] }>(`/cases/${id}/units`).then(x => x.units),
  draft: (id: string, corrects?: string) => post<Draft>(`/cases/${id}/note/draft`, corrects ? { corrects } : {}),
  /** What of the unit isn't in the record, oldest first. */
  stuck: (limit: number) => ask<StuckPage>(`/stuck?limit=${limit}`),
  preview: (id: string, note: { text: string; contactType: string; corrects?: string }) =>
    post<Preview>(`/cases/${id}/note/preview`, note),
  /** A new link and code; told once, and the earlier ones end. */
  guestLink: (id: string, guest: string) => post<MadeLink>(`/cases/${id}/guests/${guest}/link`, {}),
  logOut: () => fetch('/logout/staff', { method: 'POST' }),
  fileUrl: (id: string, file: string) => `${base}/cases/${id}/files/${encodeURIComponent(file)}`,
}
