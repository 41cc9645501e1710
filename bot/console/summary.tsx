// The case in ten seconds: their own words, every answer (changed ones marked), bookings, notes and their receipts.
import { Button } from '@mantine/core'
import type { DialogName } from './dialogs.tsx'
import { History } from './history.tsx'
import { Prose } from './prose.tsx'
import { needsSomebody, Receipts } from './receipts.tsx'
import { Received } from './referral.tsx'
import { SubmittedNotes } from './submitted.tsx'
import { clock } from './time.ts'
import type { Opened } from './use-case.ts'
import type { CaseView, Note } from './wire.ts'
import { t } from './words.ts'

/** What was denied steps back, so that what was said yes to is seen first. The words are those of bot.json's answers. */
const denied = (answer: string) => t('summary.denied').split('|').includes(answer)

export function Summary({ view, show, act }: { view: CaseView; show: (name: DialogName) => void; act: Opened['act'] }) {
  const receipts = <Receipts view={view} show={show} act={act} />
  const corrected = (note: Note) => view.notes.find(n => n.id === note.corrects)?.signedAt
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className='summary' id='panel-summary' aria-label={t('summary')} tabIndex={0}>
      <SubmittedNotes view={view} show={show} act={act} />
      {needsSomebody(view) && receipts}
      <Received view={view} />
      <Prose sentences={view.prose} />
      {view.words && (
        <>
          <h3>{t('summary.words')}</h3>
          {[...new Set(view.words.split('\n'))].map(words => (
            <blockquote key={words}>
              <bdi>{words}</bdi>
            </blockquote>
          ))}
        </>
      )}
      <h3>{t('summary.answers')}</h3>
      {view.answers.length === 0 && <p className='faint'>{t('summary.none')}</p>}
      <dl className='answers'>
        {view.answers.map(a => (
          <div key={a.question} className={a.before.length > 0 ? 'changed' : undefined}>
            <dt>{a.text}</dt>
            <dd>
              <bdi className={denied(a.answer) ? 'faint' : undefined}>{a.answer}</bdi>
              {a.how !== 'answer' && ' '}
              {a.how !== 'answer' && <span className='chip'>{t(`summary.${a.how}`)}</span>}
              {a.before.length > 0 && (
                <>
                  {' '}
                  <span className='chip strong'>{t('summary.changed')}</span>{' '}
                  <bdi className='faint'>{t('summary.before', { before: a.before.join(', ') })}</bdi>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {view.bookings.length > 0 && (
        <>
          <h3>{t('bookings')}</h3>
          <ul className='plain'>
            {view.bookings.map(b => (
              <li key={b.slot}>
                {t('booking.line', { kind: t(`booking.${b.kind}`), time: clock(b.start), unit: b.unit.name })}
                {b.performer ? `, ${b.performer}` : ''}{' '}
                {view.acts.includes('rebook') && (
                  <Button size='compact-xs' variant='subtle' onClick={() => show(`rebook:${b.slot}`)}>
                    {t('act.rebook')}
                  </Button>
                )}
                {view.acts.includes('cancel-booking') && (
                  <Button size='compact-xs' variant='subtle' onClick={() => show(`cancel-booking:${b.slot}`)}>
                    {t('act.cancel-booking')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('notes')}</h3>
      {view.notes.length === 0 && <p className='faint'>{t('notes.none')}</p>}
      {view.notes.map(note => (
        <details key={note.id} className='note'>
          <summary>
            {t('note.signed', { time: clock(note.signedAt) })}
            {corrected(note) && ` ${t('note.signed.corrects', { time: clock(corrected(note) ?? '') })}`}
          </summary>
          <p>
            <bdi>{note.text}</bdi>
          </p>
          {note.mine && (
            <Button size='compact-sm' variant='default' onClick={() => show(`nullify:${note.id}`)}>
              {t('act.nullify')}
            </Button>
          )}
        </details>
      ))}
      {!needsSomebody(view) && receipts}
      <History view={view} />
    </section>
  )
}
