// Files to the citizen: chosen, dropped on the box or pasted into it; shown with whom they go to before they are sent. They
// belong to their case and wait there while another one is looked at, and over a reload, as drafts do.
import './files.css'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { api } from './api.ts'
import { draftsVersion, onDrafts } from './drafts.ts'
import { addFiles, dropFiles, openFiles, waitingOf } from './kept-files.ts'
import type { CaseView } from './wire.ts'
import { t } from './words.ts'

const kinds = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp']
const most = 5
const mostBytes = 10_000_000

export function Files({ view }: { view: CaseView }) {
  const version = useSyncExternalStore(onDrafts, draftsVersion)
  const files = waitingOf(view.id)
  const [wrong, setWrong] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what another tab has sent or chosen makes a new version
  useEffect(() => void openFiles(view.id), [view.id, version])
  const add = (more: readonly File[]) => {
    const unfit = more.find(file => !kinds.includes(file.type))
    const large = more.find(file => file.size > mostBytes)
    if (unfit) return setWrong(t('files.wrong-kind', { name: unfit.name }))
    if (large) return setWrong(t('files.too-large', { name: large.name }))
    if (files.length + more.length > most) return setWrong(t('files.too-many'))
    setWrong(null)
    addFiles(view.id, more)
  }
  const adding = useRef(add)
  adding.current = add
  // Dropped anywhere on the box for writing, or pasted into it.
  useEffect(() => {
    const box = place.current?.closest<HTMLElement>('.composer')
    if (!box) return
    const has = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const drag = (event: DragEvent) => {
      if (!has(event)) return
      event.preventDefault()
      setOver(event.type !== 'dragleave')
    }
    const drop = (event: DragEvent) => {
      if (!has(event)) return
      event.preventDefault()
      setOver(false)
      adding.current([...(event.dataTransfer?.files ?? [])])
    }
    const paste = (event: ClipboardEvent) => {
      const pasted = [...(event.clipboardData?.files ?? [])]
      if (pasted.length === 0) return
      event.preventDefault()
      adding.current(pasted)
    }
    box.addEventListener('dragover', drag)
    box.addEventListener('dragleave', drag)
    box.addEventListener('drop', drop)
    box.addEventListener('paste', paste)
    return () => {
      box.removeEventListener('dragover', drag)
      box.removeEventListener('dragleave', drag)
      box.removeEventListener('drop', drop)
      box.removeEventListener('paste', paste)
    }
  }, [])

  const send = async () => {
    setBusy(true)
    const ids = files.map(one => one.id)
    // The same files are the same message, also when they are sent again after a reload that lost the answer.
    await api
      .sendFiles(
        view.id,
        files.map(one => one.file),
        ids.join('-'),
      )
      .then(
        () => {
          dropFiles(view.id, ids)
          setWrong(null)
        },
        error => setWrong(error.message),
      )
    setBusy(false)
  }
  const name = view.person?.name.split(' ')[0]
  return (
    <div ref={place} className={over ? 'files over' : 'files'}>
      {over && <p className='drop-here'>{t('files.drop')}</p>}
      <label className='attach'>
        {t('files.add')}
        <input
          type='file'
          className='visually-hidden'
          multiple
          accept={kinds.join(',')}
          aria-describedby='files-limits'
          onChange={event => {
            add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </label>{' '}
      <span id='files-limits' className='visually-hidden'>
        {t('files.limits')}
      </span>
      {files.length > 0 && (
        <div className='tray'>
          <p>
            <bdi>{name ? t('files.to', { name }) : t('files.to.anonymous', { number: view.number })}</bdi>
          </p>
          <ul className='plain'>
            {files.map(({ id, file }) => (
              <li key={id}>
                <bdi>{file.name}</bdi> <span className='faint'>{Math.max(1, Math.round(file.size / 1000))} kB</span>{' '}
                <button
                  type='button'
                  className='mark-more'
                  aria-label={t('files.remove', { name: file.name })}
                  onClick={() => dropFiles(view.id, [id])}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <Button variant='filled' size='compact-md' loading={busy} onClick={() => void send()}>
            {t(files.length === 1 ? 'files.send.one' : 'files.send')}
          </Button>
          <Button
            variant='subtle'
            size='compact-md'
            disabled={busy}
            onClick={() =>
              dropFiles(
                view.id,
                files.map(one => one.id),
              )
            }
          >
            {t('files.cancel')}
          </Button>
        </div>
      )}
      <p className='wrong-line' role='alert'>
        {wrong}
      </p>
    </div>
  )
}
