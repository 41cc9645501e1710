// What has changed since this caregiver last had the case before them: one line at its top, the way to the first new line, and
// a mark in the talk where the new begins.
import './news.css'
import { newsKinds } from '../seen.ts'
import { clock } from './time.ts'
import { isNews, type Since } from './use-seen.ts'
import type { CaseView } from './wire.ts'
import { t } from './words.ts'

const mark = 'first-new'

export function News({ view, since, toTalk, toSummary }: NewsProps) {
  // Who has taken or answered it knows it.
  if (!since || (!since.from && isOwn(view))) return null
  const go = (turn: () => void, id: string) => () => {
    turn()
    // After the talk has been turned to, where it takes turns with the summary.
    requestAnimationFrame(() => {
      const there = document.getElementById(id)
      there?.scrollIntoView({ block: 'start' })
      there?.focus({ preventScroll: true })
    })
  }
  if (!since.from)
    return (
      <p className='news'>
        {t('news.first')}{' '}
        <button type='button' className='more' onClick={go(toSummary, 'panel-summary')}>
          {t('news.to-summary')}
        </button>
      </p>
    )
  const time = clock(since.from.at)
  const told = tell(view, since)
  // Whoever has it works in it: that nothing is new is no news to them.
  if (told === '' && view.claim?.mine) return null
  if (told === '') return <p className='news faint'>{t('news.nothing', { time })}</p>
  return (
    <p className='news some' role='status'>
      <strong>{t('news.since', { time })}</strong> {told}{' '}
      <button type='button' className='more' onClick={go(toTalk, mark)}>
        {t('news.jump')}
      </button>
    </p>
  )
}
const isOwn = ({ claim, lines }: CaseView) =>
  claim?.mine === true || lines.some(({ from, news }) => from === 'caregiver' && news === null)
type NewsProps = { view: CaseView; since: Since | null; toTalk: () => void; toSummary: () => void }

/** "2 meddelanden, svar på fråga, sämre": each kind once, the worst first. */
function tell(view: CaseView, since: Since): string {
  const fresh = view.lines.filter(line => isNews(line, since))
  return newsKinds
    .map(kind => ({ kind, n: fresh.filter(line => line.news === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => t(`news.${kind}.${n === 1 ? 'one' : 'many'}`, { n }))
    .join(', ')
}

/** Before the first line that is news. */
export function NewMark() {
  return (
    <p id={mark} className='new-mark' tabIndex={-1}>
      <span>{t('news.here')}</span>
    </p>
  )
}
export const newMark = () => document.getElementById(mark)
