// The shift as whoever leads the unit sees it: figures, who has what, what nobody has. Giving a case to somebody is done in the
// case itself, where it is seen what is given.
import { Button, Loader } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from './api.ts'
import { ClosingsPart } from './closings.tsx'
import { lasting } from './time.ts'
import type { Shift, ShiftCase } from './wire.ts'
import { t } from './words.ts'
import './roles.css'

const again = 10_000
const figures = ['waiting', 'owed', 'late', 'alarms', 'countersign', 'returned'] as const

export function ShiftPane({ open, back }: { open: (id: string) => void; back: () => void }) {
  const [shift, setShift] = useState<Shift | null>(null)
  const [failed, setFailed] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const read = useCallback(
    () =>
      api.shift().then(
        found => {
          setShift(found)
          setFailed(false)
        },
        () => setFailed(true),
      ),
    [],
  )
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    void read()
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(), again)
    return () => clearInterval(timer)
  }, [read])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <main id='case' className='stuck shift' tabIndex={0} aria-labelledby='shift-title'>
      <Button className='back' size='compact-sm' variant='subtle' onClick={back}>
        ← {t('back-to-queue')}
      </Button>
      <h2 id='shift-title' ref={heading} tabIndex={-1}>
        {t('shift')}
      </h2>
      {failed && (
        <p className='warning' role='status'>
          {t('stuck.failed')}
        </p>
      )}
      {!shift && !failed && <Loader role='img' aria-label={t('loading')} />}
      {shift && <Figures shift={shift} />}
      {shift && (
        <>
          <Group title={t('shift.waiting')} cases={shift.waiting} at={shift.at} open={open} none={t('queue.empty')} />
          {shift.notes.length > 0 && <Group title={t('shift.notes')} cases={shift.notes} at={shift.at} open={open} none='' />}
          {shift.people.map(one => (
            <Group
              key={one.hsaId}
              title={one.name}
              about={`${one.role}${one.here ? '' : ` · ${t('shift.away')}`}`}
              cases={one.cases}
              at={shift.at}
              open={open}
              none={t('shift.none')}
            />
          ))}
          <ClosingsPart />
        </>
      )}
    </main>
  )
}

function Figures({ shift: { figures: f } }: { shift: Shift }) {
  return (
    <dl className='figures'>
      {figures.map(name => (
        <div key={name} className={f[name] > 0 && name !== 'waiting' ? 'some' : undefined}>
          <dt>{t(`shift.figure.${name}`)}</dt>
          <dd>{f[name]}</dd>
        </div>
      ))}
      {(['median', 'oldest'] as const).map(name => (
        <div key={name}>
          <dt>{t(`shift.figure.${name}`)}</dt>
          <dd>{f[name] === null ? '–' : lasting(f[name])}</dd>
        </div>
      ))}
    </dl>
  )
}

type GroupProps = { title: string; about?: string; cases: ShiftCase[]; at: string; open: (id: string) => void; none: string }
function Group({ title, about, cases, at, open, none }: GroupProps) {
  return (
    <section className='shift-group'>
      <h3>
        {title} {about && <span className='faint'>{about}</span>} <span className='count'>{cases.length}</span>
      </h3>
      {cases.length === 0 && <p className='faint'>{none}</p>}
      <ul className='plain'>
        {cases.map(one => (
          <li key={one.id}>
            <button type='button' className='shift-case' onClick={() => open(one.id)}>
              <span className={`level ${one.level ?? 'none'}`}>{one.level ?? t('short.none')}</span>
              <span>{one.complaint || t('row.no-complaint')}</span>
              <span className='number faint'>{one.number}</span>
              <span className='faint'>{lasting(Date.parse(at) - Date.parse(one.since))}</span>
              {one.alarm && <span className='chip warn'>{t('alarm')}</span>}
              {one.owed && <span className='chip strong'>{t('shift.owed')}</span>}
              {one.late && <span className='chip warn'>{t('shift.late')}</span>}
              {one.countersign && <span className='chip strong'>{t('row.countersign')}</span>}
              {one.returned && <span className='chip strong'>{t('row.returned')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
