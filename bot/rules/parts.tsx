// What there is to read of a complaint, a part at a time.
import { type ReactNode, useState } from 'react'
import type { RuleSymptom } from './wire.ts'
import { cardSays, here, language, t } from './words.ts'

type Part = { one: RuleSymptom }

export function Rules({ one: { sheet, base } }: Part) {
  const { fromMonths, belowMonths } = sheet.ages
  return (
    <>
      {(fromMonths !== undefined || belowMonths !== undefined) && (
        <p className='faint'>{t('ages', { from: fromMonths ?? 0, to: belowMonths ?? '∞' })}</p>
      )}
      {sheet.openAtLeast && <p className='faint'>{t('open', { level: sheet.openAtLeast })}</p>}
      <ul className='cards'>
        {sheet.rules.map(rule => (
          <Card key={rule.id} mark={<span className={`level ${rule.level}`}>{rule.level}</span>} {...rule}>
            <dt>{t('rule.to')}</dt>
            <dd>{cardSays(rule.action, rule.where)}</dd>
          </Card>
        ))}
      </ul>
      <h2>{t('base')}</h2>
      <ul className='cards'>
        <Card id='base' mark={<span className={`level ${base}`}>{base}</span>} when='' {...sheet.baseReason} />
      </ul>
      {sheet.shifts.length > 0 && <h2>{t('shifts')}</h2>}
      <ul className='cards'>
        {sheet.shifts.map(shift => (
          <Card key={shift.id} mark={<span className='level'>+1</span>} {...shift} />
        ))}
      </ul>
    </>
  )
}

type CardProps = {
  id: string
  mark: ReactNode
  when: string
  plain: string
  professional: string
  source: string
  children?: ReactNode
}
function Card({ id, mark, when, plain, professional, source, children }: CardProps) {
  return (
    <li>
      <h3>
        {mark} <code>{id}</code>
      </h3>
      <dl>
        {when && (
          <>
            <dt>{t('rule.when')}</dt>
            <dd>{when}</dd>
          </>
        )}
        <dt>{t('rule.plain')}</dt>
        <dd>{plain}</dd>
        <dt>{t('rule.professional')}</dt>
        <dd>{professional}</dd>
        {children}
        <dt>{t('source')}</dt>
        <dd>{source}</dd>
      </dl>
    </li>
  )
}

export function Questions({ one: { sheet } }: Part) {
  return (
    <ol className='cards'>
      {sheet.questions.map(question => (
        <li key={question.id}>
          <h3>
            {question.text} <code>{question.id}</code>
          </h3>
          {question.danger && <span className='chip bad'>{t('question.danger')}</span>}
          {question.forCaregiver && <span className='chip'>{t('question.caregiver')}</span>}
          {question.options.length > 0 && (
            <ul className='options'>
              {question.options.map(option => (
                <li key={option}>{option}</li>
              ))}
            </ul>
          )}
          <dl>
            <dt>{t('question.why')}</dt>
            <dd>{question.why}</dd>
            {question.askIf && (
              <>
                <dt>{t('question.if')}</dt>
                <dd>{question.askIf}</dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ol>
  )
}

export function Texts({ one: { sheet } }: Part) {
  const [wanted, setWanted] = useState('')
  const languages = Object.keys(sheet.words).sort((a, b) => Number(b === language) - Number(a === language))
  const said = (name: string) => new Map((sheet.words[name] ?? []).map(({ key, words }) => [key, words]))
  const by = languages.map(name => ({ name, texts: said(name) }))
  const keys = [...(by[0]?.texts.keys() ?? [])].filter(key =>
    by.some(({ texts }) => `${key} ${texts.get(key) ?? ''}`.toLowerCase().includes(wanted.trim().toLowerCase())),
  )
  return (
    <>
      <div className='tools'>
        <input
          type='search'
          value={wanted}
          onChange={event => setWanted(event.target.value)}
          placeholder={t('search.texts')}
          aria-label={t('search.texts')}
        />
      </div>
      <table className='texts'>
        <thead>
          <tr>
            <th>{t('text.key')}</th>
            {by.map(({ name }) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map(key => (
            <tr key={key}>
              <td>
                <code>{key}</code>
              </td>
              {by.map(({ name, texts }) => (
                <td key={name} data-label={name} lang={name}>
                  {texts.get(key)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

export function Patients({ one: { patients } }: Part) {
  if (!patients) return <p className='empty'>{t('rehearsing')}</p>
  if (patients.length === 0) return <p className='empty'>{t('no-patients')}</p>
  const worst = ['too-low', 'too-high', 'exact']
  return (
    <ul className='cards'>
      {[...patients]
        .sort((a, b) => worst.indexOf(a.verdict) - worst.indexOf(b.verdict))
        .map(patient => (
          <li key={patient.id}>
            <h3>
              <span className={`chip ${patient.verdict === 'too-low' ? 'bad' : patient.verdict === 'exact' ? 'good' : ''}`}>
                {t(`verdict.${patient.verdict}`)}
              </span>{' '}
              {patient.story}
            </h3>
            <dl>
              <dt>{t('patient.expected')}</dt>
              <dd>
                <span className={`level ${patient.expected}`}>{patient.expected}</span> {patient.clause}
              </dd>
              <dt>{t('patient.got')}</dt>
              <dd>
                <span className={`level ${patient.got}`}>{patient.got}</span> <code>{patient.rule}</code>,{' '}
                {t('patient.questions', { n: patient.questions })}
              </dd>
            </dl>
          </li>
        ))}
    </ul>
  )
}

export function History({ one: { history } }: Part) {
  if (history.length === 0) return <p className='empty'>{t('history.none')}</p>
  return (
    <ul className='cards'>
      {history.map(({ act, by, at, reason, content, current }) => (
        <li key={`${at}-${act}`}>
          <h3>
            {t(`history.${act}`)} {here(at)} · {by.name}, {by.role}
          </h3>
          <p className='faint'>
            <code>{content.slice(0, 12)}</code> {!current && `(${t('history.old')})`} {reason}
          </p>
        </li>
      ))}
    </ul>
  )
}
