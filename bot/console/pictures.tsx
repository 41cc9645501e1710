// The files of a line: a picture small, to be opened; anything else as a link. And which picture is open.
import './files.css'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { api } from './api.ts'
import type { CaseView, Line } from './wire.ts'
import { t } from './words.ts'

const Lightbox = lazy(() => import('./lightbox.tsx').then(m => ({ default: m.Lightbox })))

let opening: (id: string) => void = () => {}

export function Attached({ line, caseId }: { line: Line; caseId: string }) {
  return line.attachments.map(file =>
    file.contentType.startsWith('image/') ? (
      <button
        key={file.id}
        type='button'
        className='thumb'
        onClick={() => opening(file.id)}
        aria-label={t('picture.open', { name: file.name })}
      >
        <img src={api.fileUrl(caseId, file.id)} alt='' loading='lazy' />
        <bdi>{file.name}</bdi>
      </button>
    ) : (
      <a key={file.id} className='document' href={api.fileUrl(caseId, file.id)} target='_blank' rel='noreferrer'>
        <bdi>{t('files.document', { name: file.name })}</bdi>
      </a>
    ),
  )
}

/** All pictures of the talk, one at a time. */
export function Pictures({ view }: { view: CaseView }) {
  const [open, setOpen] = useState<string | null>(null)
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    opening = id => {
      opener.current = document.activeElement
      setOpen(id)
    }
    return () => {
      opening = () => {}
    }
  }, [])
  const turnTo = (id: string | null) => {
    setOpen(id)
    // Back to where one was, when the picture is gone.
    if (id === null) setTimeout(() => opener.current instanceof HTMLElement && opener.current.focus(), 0)
  }
  const pictures = view.lines.flatMap(line =>
    line.attachments.filter(file => file.contentType.startsWith('image/')).map(file => ({ file, line })),
  )
  const at = pictures.findIndex(({ file }) => file.id === open)
  if (at < 0) return null
  return (
    <Suspense>
      <Lightbox view={view} pictures={pictures} at={at} turnTo={turnTo} />
    </Suspense>
  )
}
