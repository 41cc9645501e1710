/** @jsxImportSource preact */
// A picture: chosen or taken, looked at, sent. It is drawn anew here before it leaves the phone, so that it is small
// enough for a thin line and carries neither place nor camera.
import { useState } from 'preact/hooks'
import type { Photo } from './outgoing.ts'
import { newLabel, usePage } from './page.ts'
import type { Asked } from './question.tsx'

const LONGEST_SIDE = 1800

export async function shrink(file: File): Promise<Photo> {
  const picture = await createImageBitmap(file)
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('No canvas')
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const name = `${file.name.replace(/\.[^.]*$/, '').slice(0, 80) || 'bild'}.jpg`
  return { name, type: 'image/jpeg', data: canvas.toDataURL('image/jpeg', 0.85) }
}

/** `onDone` for the one at the text box, which goes away when it has been used. */
export function PhotoPicker({ asked, onDone }: { asked?: Asked; onDone?: () => void }) {
  const { words, say } = usePage()
  const [photo, show] = useState<Photo | null>(null)
  const [state, become] = useState<'idle' | 'reading' | 'unreadable'>('idle')
  const [id] = useState(() => newLabel('photo'))
  const read = async (file: File | undefined) => {
    if (!file) return
    become('reading')
    try {
      show(await shrink(file))
      become('idle')
    } catch {
      show(null)
      become('unreadable')
    }
  }
  const send = () => {
    if (!photo) return
    say({ text: '', photo, ...(asked ? { value: { question: asked.question.id, value: photo.name } } : {}) })
    show(null)
    onDone?.()
  }
  return (
    <div class='fs-photo'>
      {photo && <img src={photo.data} alt={words('photo.preview')} />}
      <div class='fs-row'>
        <label for={id} class={photo ? 'fs-secondary' : 'fs-primary'}>
          {words(photo ? 'photo.other' : 'photo.choose')}
        </label>
        <input
          id={id}
          class='fs-hidden'
          type='file'
          accept='image/*'
          onChange={event => {
            void read(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
        {photo && (
          <button type='button' class='fs-primary' onClick={send}>
            {words('photo.send')}
          </button>
        )}
        {photo ? (
          <button type='button' class='fs-secondary' onClick={() => show(null)}>
            {words('photo.cancel')}
          </button>
        ) : (
          asked && (
            <button type='button' class='fs-secondary' onClick={() => asked.answer(words('photo.skip'), { value: '' })}>
              {words('photo.skip')}
            </button>
          )
        )}
      </div>
      <p class='fs-error' role='status'>
        {state === 'reading' ? words('photo.reading') : state === 'unreadable' ? words('photo.unreadable') : ''}
      </p>
    </div>
  )
}
