/** @jsxImportSource preact */
// What we judge: how urgent in words, what to do, by when, where, why, what would change it, and who decided.
import { Call, CrisisCalls, Human, WithoutVoice } from './calls.tsx'
import { usePage } from './page.ts'
import type { Judged } from './talk.ts'
import type { Outcome } from './wire.ts'
import { hasWord } from './words.ts'

export function OutcomeCard({ item }: { item: Judged }) {
  const { words } = usePage()
  const { outcome, superseded } = item
  const title = words(`outcome.level.${outcome.level}`)
  if (superseded)
    return (
      <details class='fs-earlier'>
        <summary>
          {words('outcome.earlier')}: {title}
        </summary>
        <Body item={item} />
      </details>
    )
  const crisis = outcome.action === 'crisis-line'
  return (
    <section class='fs-outcome' data-level={crisis ? 'crisis' : outcome.level} aria-label={words('outcome.title')}>
      <p class='fs-from'>{words('outcome.title')}</p>
      <h2>{crisis ? words('outcome.action.crisis-line') : title}</h2>
      {crisis ? <CrisisCalls violence={outcome.where.kind === '112'} /> : outcome.level === 'P1' && <Call line='112' large />}
      {!crisis && outcome.action === 'call-1177' && <Call line='1177' large />}
      {crisis && <Human />}
      {(crisis || outcome.level === 'P1') && (
        <>
          <WithoutVoice />
          <p class='fs-hint'>{words('call.stay')}</p>
        </>
      )}
      <Body item={item} />
    </section>
  )
}

function Body({ item: { outcome, told } }: { item: Judged }) {
  const { words, language } = usePage()
  // The heading of a crisis has said the rest.
  const general = outcome.action === 'crisis-line' ? 'outcome.crisis.what' : `outcome.action.${outcome.action}`
  // "Go to the emergency department" is wrong beside another place: some places have words of their own.
  const placed = `${general}.${outcome.where.kind}`
  const action = hasWord(language, placed) ? placed : general
  const why = outcome.because.map(({ answer, text }) => (
    <li key={answer}>
      <bdi dir='auto'>{text}</bdi>
    </li>
  ))
  // The bot often says why in its own words right after; then the card keeps it folded.
  const saidBelow = outcome.because.length > 0 && outcome.because.every(({ text }) => told?.includes(text))
  return (
    <>
      <dl>
        <div>
          <dt>{words('outcome.what')}</dt>
          <dd>{hasWord(language, action) ? words(action) : outcome.action}</dd>
        </div>
        <div>
          <dt>{words('outcome.when')}</dt>
          <dd>{sentence(outcome.by)}</dd>
        </div>
        <div>
          <dt>{words('outcome.where')}</dt>
          <dd>{whereText(outcome, words)}</dd>
        </div>
        {why.length > 0 && !saidBelow && (
          <div>
            <dt>{words('outcome.why')}</dt>
            <dd>
              <ul>{why}</ul>
            </dd>
          </div>
        )}
      </dl>
      {saidBelow && (
        <details class='fs-why'>
          <summary>{words('outcome.why')}</summary>
          <ul>{why}</ul>
        </details>
      )}
      {outcome.wouldChange.length > 0 && (
        <details class='fs-why'>
          <summary>{words('outcome.change')}</summary>
          <ul>
            {outcome.wouldChange.map(({ answer, text, level }) => (
              <li key={`${answer} ${level}`}>{words('outcome.change.one', { text, level: words(`outcome.short.${level}`) })}</li>
            ))}
          </ul>
        </details>
      )}
      <details class='fs-why'>
        <summary>{words('outcome.who')}</summary>
        <p>{words('outcome.who.text')}</p>
        <p>{words('outcome.who.rule', { rule: outcome.rule })}</p>
        <p>{words('outcome.who.version', { version: outcome.rulesVersion })}</p>
        {outcome.source && <p>{words('outcome.who.source', { source: outcome.source })}</p>}
      </details>
    </>
  )
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function whereText({ where, action }: Outcome, words: ReturnType<typeof usePage>['words']) {
  const place = words(action === 'crisis-line' && where.kind === '112' ? 'where.crisis' : `where.${where.kind}`)
  return where.unit ? words('where.unit', { where: place, unit: where.unit }) : place
}
