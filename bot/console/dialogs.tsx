// Which dialog is open. Each is fetched the first time it is needed.
import { lazy, Suspense } from 'react'
import { levels } from './urgency.tsx'
import type { Opened } from './use-case.ts'
import type { ActName, CaseView, Level, Me } from './wire.ts'

/** Acts with a dialog of their own; those about one of several things name it. */
const whole = ['sign', 'book', 'hold', 'transfer', 'pass', 'consult', 'invite', 'release', 'report-deviation', 'close'] as const
type Whole = (typeof whole)[number]
export const isDialog = (name: ActName): name is Whole => whole.some(one => one === name)
export type DialogName =
  | 'help'
  | Whole
  | `${'cancel-booking' | 'rebook' | 'correct' | 'nullify'}:${string}`
  | `change-urgency:${Level}`
  | `${'countersign' | 'send-back'}:${string}`

export type DialogProps = {
  view: CaseView
  me: Me
  act: Opened['act']
  tell: (text: string, wrong?: boolean) => void
  close: () => void
}

const Help = lazy(() => import('./dialogs/help.tsx').then(m => ({ default: m.Help })))
const Note = lazy(() => import('./dialogs/note.tsx').then(m => ({ default: m.Note })))
const Book = lazy(() => import('./dialogs/book.tsx').then(m => ({ default: m.Book })))
const Transfer = lazy(() => import('./dialogs/transfer.tsx').then(m => ({ default: m.Transfer })))
const Consult = lazy(() => import('./dialogs/consult.tsx').then(m => ({ default: m.Consult })))
const Invite = lazy(() => import('./dialogs/invite.tsx').then(m => ({ default: m.Invite })))
const Pass = lazy(() => import('./dialogs/pass.tsx').then(m => ({ default: m.Pass })))
const Hold = lazy(() => import('./dialogs/small.tsx').then(m => ({ default: m.Hold })))
const Release = lazy(() => import('./dialogs/small.tsx').then(m => ({ default: m.Release })))
const Urgency = lazy(() => import('./dialogs/urgency.tsx').then(m => ({ default: m.Urgency })))
const Deviation = lazy(() => import('./dialogs/deviation.tsx').then(m => ({ default: m.Deviation })))
const CancelBooking = lazy(() => import('./dialogs/small.tsx').then(m => ({ default: m.CancelBooking })))
const Nullify = lazy(() => import('./dialogs/small.tsx').then(m => ({ default: m.Nullify })))
const Countersign = lazy(() => import('./dialogs/countersign.tsx').then(m => ({ default: m.Countersign })))
const SendBack = lazy(() => import('./dialogs/countersign.tsx').then(m => ({ default: m.SendBack })))
const Close = lazy(() => import('./dialogs/close.tsx').then(m => ({ default: m.Close })))

export function Dialogs({ name, view, ...rest }: Omit<DialogProps, 'view'> & { name: DialogName; view: CaseView | null }) {
  return (
    <Suspense>{name === 'help' || !view ? <Help close={rest.close} /> : <OfCase name={name} view={view} {...rest} />}</Suspense>
  )
}

function OfCase({ name, ...props }: DialogProps & { name: Exclude<DialogName, 'help'> }) {
  switch (name) {
    case 'sign':
      return <Note {...props} />
    case 'book':
      return <Book {...props} />
    case 'transfer':
      return <Transfer {...props} />
    case 'pass':
      return <Pass {...props} />
    case 'consult':
      return <Consult {...props} />
    case 'invite':
      return <Invite {...props} />
    case 'hold':
      return <Hold {...props} />
    case 'release':
      return <Release {...props} />
    case 'report-deviation':
      return <Deviation {...props} />
    case 'close':
      return <Close {...props} />
    default:
      return <OfOne about={name.slice(name.indexOf(':') + 1)} name={name.slice(0, name.indexOf(':'))} {...props} />
  }
}

function OfOne({ name, about, ...props }: DialogProps & { name: string; about: string }) {
  switch (name) {
    case 'correct':
      return <Note {...props} corrects={about} />
    case 'countersign':
      return <Countersign {...props} submitted={about} />
    case 'send-back':
      return <SendBack {...props} submitted={about} />
    case 'nullify':
      return <Nullify {...props} note={about} />
    case 'change-urgency':
      return <Urgency {...props} level={levels.find(level => level === about) ?? 'P1'} />
    case 'rebook':
      return <Book {...props} from={about} />
    default:
      return <CancelBooking {...props} slot={about} />
  }
}
