// The urgency, to be changed, and why, in one line; the whole reasoning a click away.
import { useState } from 'react'
import type { DialogName } from './dialogs.tsx'
import { Levels } from './urgency.tsx'
import type { CaseView } from './wire.ts'
import { t } from './words.ts'

export function Why({ view, show }: { view: CaseView; show: (name: DialogName) => void }) {
  const [open, setOpen] = useState(false)
  const { urgency, judgement } = view
  const changed = urgency !== null && urgency.by !== 'rules'
  const sender = view.received?.from.unit.name
  const line =
    sender && urgency?.by === sender
      ? t('received.urgency', { unit: sender })
      : changed && urgency
        ? t(urgency.confirmedBy ? 'case.by-two' : 'case.by-person', {
            name: urgency.by,
            other: urgency.confirmedBy ?? '',
            reason: urgency.reason,
          })
        : (judgement?.professional ?? '')
  return (
    <div className='why'>
      <p className='why-line'>
        <Levels view={view} show={show} />
        {view.complaint && <strong>{view.complaint}</strong>}
        <bdi className='reason'>{line}</bdi>
        {judgement && (
          <button type='button' className='more' aria-expanded={open} aria-controls='why-more' onClick={() => setOpen(!open)}>
            {t(open ? 'case.why.hide' : 'case.why')}
          </button>
        )}
      </p>
      {judgement && open && (
        <dl id='why-more' className='why-more'>
          {changed && (
            <>
              <dt>{t('case.by-rules', { rule: judgement.rule })}</dt>
              <dd>
                {t(`level.${judgement.level}`)}. {judgement.professional}
              </dd>
            </>
          )}
          {view.problems.length > 0 && (
            <>
              <dt>{t('case.problems')}</dt>
              <dd>
                <ul>
                  {view.problems.map(({ name, level, rule }) => (
                    <li key={name}>
                      <span className={`level small ${level}`}>{level}</span> {name} <span className='faint'>({rule})</span>
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          <dt>{t('case.because')}</dt>
          <dd>
            <ul>
              {judgement.because.map(b => (
                <li key={b.answer}>
                  <bdi>{b.text}</bdi>
                </li>
              ))}
            </ul>
          </dd>
          {judgement.wouldChange.length > 0 && (
            <>
              <dt>{t('case.would-change')}</dt>
              <dd>
                <ul>
                  {judgement.wouldChange.map(b => (
                    <li key={`${b.answer}-${b.level}`}>
                      <span className={`level small ${b.level}`}>{b.level}</span> <bdi>{b.text}</bdi>
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          <dt>{t('case.advice')}</dt>
          <dd>{judgement.by}</dd>
          <dt>{t('case.source')}</dt>
          <dd>
            {judgement.source}{' '}
            <span className='faint'>
              ({t('case.by-rules', { rule: judgement.rule })}, {t('case.version').toLowerCase()}{' '}
              <code>{judgement.rulesVersion.slice(0, 12)}</code>)
            </span>
          </dd>
          {view.acts.includes('report-deviation') && (
            <dd>
              <button type='button' className='report' onClick={() => show('report-deviation')}>
                {t('act.report-deviation')}
              </button>{' '}
              <a href='/rules/#deviations' target='_blank' rel='noreferrer'>
                {t('case.deviations')} ({t('new-window')})
              </a>
            </dd>
          )}
        </dl>
      )}
    </div>
  )
}
