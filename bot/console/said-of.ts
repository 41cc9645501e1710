// What a caregiver is told when an act is done, and what takes it back.
import type { AskedAct, CaseView } from './wire.ts'
import { t } from './words.ts'

type Undo = 'undo-urgency' | 'withdraw-lowering' | 'undo-close' | 'resume' | 'claim'
const undoes: Partial<Record<AskedAct['act'], Undo>> = { hold: 'resume', release: 'claim', close: 'undo-close' }

/** What is said of an act that is done, and what takes it back. */
export function saidOf(did: AskedAct['act'], view: CaseView | null): { text: string | null; undo?: Undo } {
  if (did === 'say') return { text: null }
  if ((did === 'sign' || did === 'correct') && view?.submitted.some(note => note.mine && note.state === 'waiting'))
    return { text: t('done.submitted') }
  const undo = undoes[did]
  if (undo && view?.acts.includes(undo)) return { text: t(`done.${did}`), undo }
  // A relative is only asked about yet.
  if (did === 'invite' && view?.guests.at(-1)?.state === 'asked') return { text: t('done.invite-asked') }
  if (did !== 'change-urgency') return { text: t(`done.${did}`) }
  return view?.lowering?.mine
    ? { text: t('done.lowering-proposed', { level: view.urgency?.level ?? '' }), undo: 'withdraw-lowering' }
    : { text: t('done.change-urgency'), undo: 'undo-urgency' }
}
