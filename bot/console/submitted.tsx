// Notes by students: what waits for a licensed colleague's signature, and what came back with a reason.
import { Button } from '@mantine/core'
import type { DialogName } from './dialogs.tsx'
import { clock } from './time.ts'
import type { Opened } from './use-case.ts'
import type { CaseView } from './wire.ts'
import { t } from './words.ts'
import './roles.css'

export function SubmittedNotes({ view, show }: { view: CaseView; show: (name: DialogName) => void; act: Opened['act'] }) {
  if (view.submitted.length === 0) return null
  return (
    <section className='submitted' aria-labelledby='submitted-title'>
      <h3 id='submitted-title'>{t('submitted')}</h3>
      <ul className='plain'>
        {view.submitted.map(note => (
          <li key={note.id}>
            <p>
              <strong>{t(`submitted.${note.state}`, { name: note.sentBackBy ?? '' })}</strong>{' '}
              <span className='faint'>{t('submitted.by', { name: note.by.name, role: note.by.role, time: clock(note.at) })}</span>
            </p>
            {note.reason && (
              <p>
                <bdi>{note.reason}</bdi>
              </p>
            )}
            <p className='note-text' lang='sv'>
              <bdi>{note.text}</bdi>
            </p>
            {note.can && (
              <p className='receipt-acts'>
                <Button size='compact-sm' variant='filled' onClick={() => show(`countersign:${note.id}`)}>
                  {t('act.countersign')}
                </Button>
                <Button size='compact-sm' variant='default' onClick={() => show(`send-back:${note.id}`)}>
                  {t('act.send-back')}
                </Button>
              </p>
            )}
            {note.mine && note.state === 'waiting' && <p className='faint'>{t('submitted.mine')}</p>}
            {note.again && !note.mine && <p className='faint'>{t('submitted.instead.text', { name: note.by.name })}</p>}
            {note.again && (
              <Button
                size='compact-sm'
                variant='default'
                onClick={() => show(note.corrects ? `correct:${note.corrects}` : 'sign')}
              >
                {t(note.mine ? 'submitted.again' : 'submitted.instead')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
