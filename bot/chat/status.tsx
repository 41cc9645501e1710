/** @jsxImportSource preact */
// What stands above the talk whatever happens in it: an alarm's numbers, and where the case is now.
import { Call, CrisisCalls, Human, WithoutVoice } from './calls.tsx'
import { usePage } from './page.ts'
import { Spoken } from './spoken.tsx'
import type { Talk } from './talk.ts'
import { timeText } from './words.ts'

const inAlarm = ({ alarm, eased }: Talk) => (alarm.emergency || alarm.crisis) && !eased

/** Red as long as what is known is danger to life; then, and after the end, a calm line. */
export function AlarmBanner({ talk: { alarm, eased } }: { talk: Talk }) {
  const { words, closed } = usePage()
  if (!alarm.emergency && !alarm.crisis) return null
  if (eased || closed)
    return (
      <p class='fs-eased'>
        <Spoken text={words('alarm.eased')} />
      </p>
    )
  return (
    <div class='fs-alarm' role='alert' data-kind={alarm.emergency ? 'emergency' : 'crisis'}>
      <p>
        <strong>{words(alarm.emergency ? 'alarm.emergency' : 'alarm.crisis')}</strong>
      </p>
      <a class='fs-call-large' href='tel:112'>
        {words('call.112')}
      </a>
      {alarm.crisis ? (
        <details class='fs-why'>
          <summary>{words('alarm.more')}</summary>
          <CrisisCalls violence={alarm.violence} />
          <Human />
          <WithoutVoice />
        </details>
      ) : (
        <WithoutVoice />
      )}
    </div>
  )
}

/** Shown when nothing works: the numbers don't need us. */
export function LastResort() {
  return (
    <>
      <Call line='112' large />
      <Call line='1177' />
    </>
  )
}

/** `carries`: something has been said since it ended, and goes along. */
export function StatusStrip({ talk, restart, carries }: { talk: Talk; restart: () => void; carries: boolean }) {
  const { words, language } = usePage()
  const { status } = talk
  if (!status || status.status === 'with-bot') return null
  const unit = typeof status.unit === 'string' ? status.unit : status.unit?.name
  const time = status.promisedBy ? timeText(status.promisedBy, new Date(), language, words) : ''
  const named = (key: string) => (unit ? words(`${key}.noname`, { unit }) : words(`${key}.nounit`))
  const queue = (key: string) => (unit ? words(key, { unit }) : words(`${key}.nounit`))
  return (
    <div class='fs-status' data-status={status.status} role='status'>
      {status.status === 'waiting' && (
        <>
          <p>
            <strong>{queue('status.waiting')}</strong>{' '}
            {status.position !== undefined && `${words('status.position', { position: status.position })} `}
            {time && words('status.promised', { time })}
          </p>
          {/* In danger nobody is told to do something else meanwhile. */}
          {!inAlarm(talk) && <p class='fs-hint'>{words('status.waiting.free')}</p>}
        </>
      )}
      {status.status === 'claimed' && (
        <p>
          <strong>
            {talk.caregiver?.name
              ? words('status.claimed', { name: talk.caregiver.name, role: talk.caregiver.role ?? '' }).replace(', ,', '')
              : named('status.claimed')}
          </strong>
        </p>
      )}
      {status.status === 'on-hold' && (
        <p>
          <strong>{queue('status.on-hold')}</strong> {time && words('status.on-hold.until', { time })}
        </p>
      )}
      {status.status === 'closed' && (
        <div class='fs-row'>
          <strong>{words('status.closed')}</strong>
          <button type='button' class='fs-secondary' onClick={restart}>
            {words('status.closed.new')}
          </button>
          {carries && <p class='fs-hint'>{words('status.closed.carries')}</p>}
        </div>
      )}
    </div>
  )
}
