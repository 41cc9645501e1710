// A call to the record as the access log keeps it: what was asked and what came of it stand in the name of who did it, since the
// log has no other place for them. Never of whom, nor a word of what was said.

/** As the client of the record reports it (adapters/cosmic). `status` null: nothing came, or nothing was sent. */
export type RecordCall = {
  /** Type and interaction ("Encounter create"), `journalnotes search` or `token`. */
  what: string
  status: number | null
  outcome: 'ok' | 'refused' | 'nothing' | 'lost' | 'resting'
}

const outcomes: readonly RecordCall['outcome'][] = ['ok', 'refused', 'nothing', 'lost', 'resting']

/** "record Encounter create 201 ok" */
export const callName = ({ what, status, outcome }: RecordCall): string => `record ${what} ${status ?? '-'} ${outcome}`

/** Null for another name: also the bare "record" of older rows, of which nothing more is known. */
export function callIn(name: string): RecordCall | null {
  const [, what, status, said] = /^record (\w+(?: \w+)?) (\d{3}|-) (\w+)$/u.exec(name) ?? []
  const outcome = outcomes.find(one => one === said)
  return what !== undefined && outcome ? { what, status: status === '-' ? null : Number(status), outcome } : null
}

/** R4's outcome: 0 well; 4 turned down, so that nothing was done; 8 no answer, or none that tells. */
export function outcomeOf({ status, outcome }: RecordCall): '0' | '4' | '8' {
  if (outcome === 'ok') return '0'
  return outcome === 'refused' || (outcome === 'nothing' && status !== null && status >= 400 && status < 500) ? '4' : '8'
}

/** What became of it, in Swedish, as the receipts say it. */
export function toldOf({ status, outcome }: RecordCall): string {
  const answer = status === null ? 'inget svar' : `svar ${status}`
  switch (outcome) {
    case 'ok':
      return `Gick bra (${answer})`
    case 'refused':
      return `Journalen sa nej (${answer})`
    case 'nothing':
      return `Blev inte gjort (${answer})`
    case 'lost':
      return `Svaret gick förlorat: det kan ha blivit gjort (${answer})`
    case 'resting':
      return 'Inte skickat: journalen fick vila efter flera fel'
  }
}
