// The urgency and why, in one line; the whole reasoning a click away.
import { useState } from 'react'
import type { CaseView } from './wire.ts'
import { t } from './words.ts'

export function Why({ view, report }: { view: CaseView; report: () => void }) {
  const [open, setOpen] = useState(false)
  const { urgency, judgement } = view
  const changed = urgency !== null && urgency.by !== 'rules'
  const line =
    changed && urgency ? t('case.by-person', { name: urgency.by, reason: urgency.reason }) : (judgement?.professional ?? '')
  return (
    <div className='why'>
      <p className='why-line'>
        <span className={`level ${urgency?.level ?? 'none'}`}>{t(`level.${urgency?.level ?? 'none'}`)}</span>
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
              <button type='button' className='report' onClick={report}>
                {t('act.report-deviation')}
              </button>
            </dd>
          )}
        </dl>
      )}
    </div>
  )
}
