// Files to the citizen: chosen, dropped on the box or pasted into it; shown with whom they go to before they are sent. They
// belong to their case and wait there, in memory, while another one is looked at.
import './files.css'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { api, newKey } from './api.ts'
import type { CaseView } from './wire.ts'
import { t } from './words.ts'

const kinds = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp']
const most = 5
const mostBytes = 10_000_000

const waiting = new Map<string, File[]>()

export function Files({ view }: { view: CaseView }) {
  const [files, setFiles] = useState<readonly File[]>(waiting.get(view.id) ?? [])
  const [wrong, setWrong] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const key = useRef(newKey())

  const put = (next: readonly File[]) => {
    waiting.set(view.id, [...next])
    // Other files are another message.
    key.current = newKey()
    setFiles(next)
  }
  const add = (more: readonly File[]) => {
    const unfit = more.find(file => !kinds.includes(file.type))
    const large = more.find(file => file.size > mostBytes)
    if (unfit) return setWrong(t('files.wrong-kind', { name: unfit.name }))
    if (large) return setWrong(t('files.too-large', { name: large.name }))
    if (files.length + more.length > most) return setWrong(t('files.too-many'))
    setWrong(null)
    put([...files, ...more])
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
    await api.sendFiles(view.id, files, key.current).then(
      () => {
        put([])
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
            {files.map((file, i) => (
              <li key={`${file.name}-${file.size}-${file.lastModified}`}>
                <bdi>{file.name}</bdi> <span className='faint'>{Math.max(1, Math.round(file.size / 1000))} kB</span>{' '}
                <button
                  type='button'
                  className='mark-more'
                  aria-label={t('files.remove', { name: file.name })}
                  onClick={() => put(files.filter((_, n) => n !== i))}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <Button variant='filled' size='compact-md' loading={busy} onClick={() => void send()}>
            {t(files.length === 1 ? 'files.send.one' : 'files.send')}
          </Button>
          <Button variant='subtle' size='compact-md' disabled={busy} onClick={() => put([])}>
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
