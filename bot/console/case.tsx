// The open case. The header never scrolls away: who, how urgent and why, alarm words, and what may be done now.
import { Button, Loader } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { modeButton } from './compose.tsx'
import { type DialogName, isDialog } from './dialogs.tsx'
import { Consults } from './consults.tsx'
import { Guests } from './guests.tsx'
import { Interpreter } from './interpreter.tsx'
import { GlassStrip, HiddenCase } from './hidden.tsx'
import { useKeptFocus } from './kept-focus.ts'
import { actKeys } from './keys.ts'
import { CompetenceMark } from './needs.tsx'
import { News } from './news.tsx'
import { Lookers } from './queue-presence.tsx'
import { ReferralStrip } from './referral.tsx'
import { Summary } from './summary.tsx'
import { Talk } from './talk.tsx'
import { clock, languageName } from './time.ts'
import type { Opened } from './use-case.ts'
import { useSeen } from './use-seen.ts'
import { Lowering } from './urgency.tsx'
import { Why } from './why.tsx'
import type { ActName, CaseView, Me } from './wire.ts'
import { language, t } from './words.ts'

type Props = { id: string | null; opened: Opened; me: Me; show: (name: DialogName) => void; back: () => void }

export function CasePane({ id, opened, me, show, back }: Props) {
  const { view, state, reload, act } = opened
  const [tab, setTab] = useState<'summary' | 'talk'>('summary')
  const heading = useRef<HTMLHeadingElement>(null)
  const ready = view !== null && view.id === id
  const { since, read } = useSeen(ready ? view : null)
  useKeptFocus(heading)
  // Whoever has signed sees what becomes of it.
  const last = useRef({ id: '', notes: 0 })
  useEffect(() => {
    if (!ready) return
    if (last.current.id === view.id && last.current.notes < view.notes.length) setTab('summary')
    last.current = { id: view.id, notes: view.notes.length }
  }, [ready, view])
  useEffect(() => {
    // Opening a case moves the reader there, and a phone to its top.
    if (ready && id) heading.current?.focus({ preventScroll: true })
  }, [ready, id])

  const backButton = (
    <Button className='back' size='compact-sm' variant='subtle' onClick={back}>
      ← {t('back-to-queue')}
    </Button>
  )
  if (!id)
    return (
      <main id='case' className='case nothing' tabIndex={-1}>
        <h2>{t('case.none')}</h2>
        <p>{t('case.none.text')}</p>
      </main>
    )
  if (state === 'gone')
    return (
      <main id='case' className='case nothing' tabIndex={-1}>
        {backButton}
        <h2>{t('case.gone')}</h2>
        <p>{t('case.gone.text')}</p>
      </main>
    )
  if (state === 'hidden' && opened.hidden)
    return (
      <main id='case' className='case nothing' tabIndex={-1}>
        {backButton}
        <HiddenCase id={id} me={me} why={opened.hidden} reload={reload} />
      </main>
    )
  if (state === 'failed' && !view)
    return (
      <main id='case' className='case nothing' tabIndex={-1}>
        {backButton}
        <h2>{t('case.failed')}</h2>
        <Button variant='filled' onClick={reload}>
          {t('retry')}
        </Button>
      </main>
    )
  if (!view)
    return (
      <main id='case' className='case nothing' tabIndex={-1}>
        {backButton}
        <Loader role='img' aria-label={t('loading')} />
      </main>
    )

  return (
    <main id='case' className={`case show-${tab}`} tabIndex={-1}>
      <header className='case-head'>
        <div className='identity'>
          {backButton}
          <h2 ref={heading} tabIndex={-1}>
            {view.person ? <bdi>{view.person.name}</bdi> : t('case.anonymous')}
          </h2>
          {view.person && <span className='age'>{view.person.age}</span>}
          {!view.person && view.statedAge && <span className='age'>{t('case.stated-age', { age: view.statedAge })}</span>}
          {view.person && <span className='number'>{view.person.number}</span>}
          <Marks view={view} />
          <Interpreter key={`interpreter-${view.id}`} view={view} act={act} />
          <CompetenceMark key={`competence-${view.id}`} view={view} act={act} />
          <span className='number faint'>{view.number}</span>
          {view.follows && (
            <span className='faint' title={t('case.follows.text', { number: view.follows })}>
              {t('case.follows', { number: view.follows })}
            </span>
          )}
          <Lookers id={view.id} me={me} />
        </div>
        {view.apart && <p className='warning'>{view.apart}</p>}
        {(view.alarm || view.alert) && <AlarmStrip view={view} acknowledge={() => void act(view.id, { act: 'acknowledge' })} />}
        {view.glass && <GlassStrip until={view.glass} />}
        <Why view={view} show={show} />
        <ReferralStrip view={view} act={act} />
        <Lowering view={view} act={act} />
        <Consults key={`consults-${view.id}`} view={view} act={act} />
        <Guests key={`guests-${view.id}`} view={view} act={act} />
        <News view={view} since={since} toTalk={() => setTab('talk')} toSummary={() => setTab('summary')} />
        <Acts view={view} me={me} act={act} show={show} />
      </header>
      <nav className='tabs' aria-label={t('case')}>
        {(['summary', 'talk'] as const).map(name => (
          <button key={name} type='button' aria-pressed={tab === name} onClick={() => setTab(name)}>
            {t(`tab.${name}`)}
          </button>
        ))}
      </nav>
      <Talk key={`talk-${view.id}`} view={view} act={act} tab={tab} toTalk={() => setTab('talk')} since={since} read={read} />
      <Summary key={`summary-${view.id}`} view={view} show={show} act={act} />
    </main>
  )
}

function Marks({ view }: { view: CaseView }) {
  const { person } = view
  return (
    <>
      {person?.protected && <span className='mark protected'>{t('case.protected')}</span>}
      {person?.child && <span className='mark'>{t('case.child')}</span>}
      {person?.guardian && (
        <span className='mark'>
          <bdi>{t('case.guardian', { name: person.guardian })}</bdi>
        </span>
      )}
      {view.language !== language && (
        <span className='mark'>{t('case.language', { language: languageName(view.language) })}</span>
      )}
      {person?.listedAt && <span className='faint'>{t('case.listed', { unit: person.listedAt.name })}</span>}
    </>
  )
}

function AlarmStrip({ view, acknowledge }: { view: CaseView; acknowledge: () => void }) {
  const { alarm, alarmBy, alert } = view
  if (!alarm || (alert && alarm.acknowledged)) return alert && <AlertStrip view={view} acknowledge={acknowledge} />
  return (
    <div className={alarm.acknowledged ? 'alarm-strip calm' : 'alarm-strip'}>
      <p>
        <strong>{t(`alarm.${alarm.kind}`)}</strong>
        {alarm.denied && ` · ${t('alarm.denied')}`}{' '}
        <bdi>
          {alarmBy ? t('alarm.words.by', { name: alarmBy, words: alarm.words }) : t('alarm.words', { words: alarm.words })}
        </bdi>{' '}
        <span>
          {alarm.acknowledged
            ? t('alarm.acknowledged', { name: alarm.acknowledged.name, time: clock(alarm.acknowledged.at) })
            : clock(alarm.at)}
        </span>
      </p>
      {view.acts.includes('acknowledge') && (
        <Button size='compact-sm' variant='white' color='red' onClick={acknowledge}>
          {t('alarm.acknowledge')}
        </Button>
      )}
    </div>
  )
}

/** Somebody who waits is worse, or silent when asked. */
function AlertStrip({ view, acknowledge }: { view: CaseView; acknowledge: () => void }) {
  if (!view.alert) return null
  return (
    <div className='alarm-strip'>
      <p>
        <strong>{t(`alarm.${view.alert.kind}`)}</strong> <span>{clock(view.alert.at)}</span>
      </p>
      {view.acts.includes('acknowledge') && (
        <Button size='compact-sm' variant='white' color='red' onClick={acknowledge}>
          {t('alarm.acknowledge')}
        </Button>
      )}
    </div>
  )
}

const endParts = ({ reason, equalsVisit, problem }: NonNullable<CaseView['closed']>): string =>
  [
    t(`close.${reason}`),
    ...(equalsVisit ? [t('close.equals-visit')] : []),
    ...(problem ? [`${t('close.problem')} ${t(`close.problem.${problem}`)}`] : []),
  ]
    .join(', ')
    .toLowerCase()

/** Only what may be done now: the server says which, from the one table of statuses and acts. */
const order: ActName[] = ['claim', 'resume', 'sign', 'book', 'hold', 'transfer', 'pass', 'consult', 'invite', 'release', 'close']

function Acts({ view, act, show }: Pick<Opened, 'act'> & { view: CaseView; me: Me; show: (name: DialogName) => void }) {
  const acts = order.filter(name => view.acts.includes(name))
  // Whoever has taken a case by its button writes next. By its key they go on by keys.
  const taking = useRef<string | null>(null)
  const mayWrite = view.acts.includes('say')
  useEffect(() => {
    if (!mayWrite || taking.current !== view.id) return
    taking.current = null
    if (!document.activeElement?.closest('.composer, .queue'))
      setTimeout(() => document.getElementById(modeButton('say'))?.click())
  }, [mayWrite, view.id])
  const go = (name: ActName) => {
    taking.current = name === 'claim' || name === 'resume' ? view.id : null
    if (name === 'claim' || name === 'resume')
      void act(view.id, { act: name }).then(done => {
        if (!done.ok) taking.current = null
      })
    else if (isDialog(name)) show(name)
  }
  return (
    <section className='acts' aria-label={t('acts')}>
      {acts.map(name => (
        <Button
          key={name}
          size='compact-md'
          variant={name === 'claim' || name === 'resume' ? 'filled' : 'default'}
          onClick={() => go(name)}
          aria-keyshortcuts={actKeys[name] ?? ''}
        >
          {t(`act.${name}`)}
          <kbd aria-hidden>{actKeys[name]}</kbd>
        </Button>
      ))}
      <p className='state'>
        {view.status === 'closed' && view.closed && t('case.closed-as', { parts: endParts(view.closed) })}
        {view.claim && !view.claim.mine && t('case.with-colleague', { name: view.claim.name })}
        {view.hold && <bdi>{t('case.is-held', { time: clock(view.hold.until), reason: view.hold.reason })}</bdi>}
        {view.claim?.mine && !view.person && view.status !== 'closed' && t('case.anonymous.text')}
        {view.status === 'waiting' && view.promisedBy && t('case.promised', { time: clock(view.promisedBy) })}
        {view.status === 'waiting' && view.reopened?.name && ` ${t('case.reopened', { name: view.reopened.name })}`}
      </p>
    </section>
  )
}
