// An earlier case of the same person, to be read: nothing can be done in it from here.
import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { api } from '../api.ts'
import { Prose } from '../prose.tsx'
import { clock } from '../time.ts'
import type { CaseView } from '../wire.ts'
import type { EarlierRow } from '../wire-history.ts'
import { t } from '../words.ts'
import { Dialog } from './dialog.tsx'

export function Earlier({ view, row, close }: { view: CaseView; row: EarlierRow; close: () => void }) {
  const [read, setRead] = useState<CaseView | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  useEffect(() => {
    api.readEarlier(view.id, row.id).then(setRead, error => setWrong(error.message))
  }, [view.id, row.id])
  return (
    <Dialog title={t('earlier.title', { time: clock(row.openedAt) })} view={{ ...view, number: row.number }} close={close} wide>
      {wrong && (
        <p className='wrong-line' role='alert'>
          {wrong}
        </p>
      )}
      {!read && !wrong && <Loader role='img' aria-label={t('loading')} />}
      {read && (
        <>
          <p className='faint'>{t('earlier.read-only')}</p>
          <Prose sentences={read.prose} />
          {read.notes.map(note => (
            <div key={note.id} className='note'>
              <h3>{t('note.signed', { time: clock(note.signedAt) })}</h3>
              <p>
                <bdi>{note.text}</bdi>
              </p>
            </div>
          ))}
          <h3>{t('talk')}</h3>
          <div className='earlier-talk'>
            {read.lines.map(line => (
              <div key={line.seq} className={line.from === 'event' ? 'event' : `line ${line.from}`}>
                <p className='by'>
                  {line.from === 'caregiver' || line.from === 'internal'
                    ? line.name
                    : line.from !== 'event' && t(`talk.${line.from}`)}{' '}
                  {clock(line.at)}
                </p>
                <p className='said'>
                  <bdi>{line.text}</bdi>
                </p>
                {line.attachments.map(file => (
                  <p key={file.id} className='faint'>
                    <bdi>{file.name}</bdi>
                  </p>
                ))}
              </div>
            ))}
          </div>
        </>
      )}
    </Dialog>
  )
}
