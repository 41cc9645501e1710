// A picture over the whole screen: larger, smaller, turned, and on to the next, by mouse or by keyboard alone.
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/Overlay.css'
import { Button, Modal } from '@mantine/core'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { api } from './api.ts'
import { clock } from './time.ts'
import type { CaseView, Line } from './wire.ts'
import { t } from './words.ts'

type Picture = { file: Line['attachments'][number]; line: Line }
type Props = { view: CaseView; pictures: readonly Picture[]; at: number; turnTo: (id: string | null) => void }

const steps = [1, 1.5, 2, 3, 4, 6, 8]

export function Lightbox({ view, pictures, at, turnTo }: Props) {
  const [zoom, setZoom] = useState(0)
  const [turned, setTurned] = useState(0)
  const shown = pictures[at]
  const id = shown?.file.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: each picture is first seen whole and as it came
  useEffect(() => {
    setZoom(0)
    setTurned(0)
  }, [id])
  const closer = () => setZoom(z => Math.min(steps.length - 1, z + 1))
  const farther = () => setZoom(z => Math.max(0, z - 1))
  const turn = () => setTurned(degrees => (degrees + 90) % 360)
  const leaf = (by: number) => turnTo(pictures[(at + by + pictures.length) % pictures.length]?.file.id ?? null)
  const keys: Record<string, () => void> = {
    '+': closer,
    '=': closer,
    '-': farther,
    '0': () => setZoom(0),
    r: turn,
    R: turn,
    // Enlarged, the arrows move within the picture.
    ...(zoom === 0 ? { ArrowRight: () => leaf(1), ArrowLeft: () => leaf(-1) } : {}),
  }
  const now = useRef(keys)
  now.current = keys
  // From wherever the focus is: it takes a moment to come here.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : now.current[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  const area = useRef<HTMLDivElement>(null)
  // What is in the middle stays there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when its size or its side is another
  useLayoutEffect(() => {
    const el = area.current
    el?.scrollTo((el.scrollWidth - el.clientWidth) / 2, (el.scrollHeight - el.clientHeight) / 2)
  }, [zoom, turned])
  if (!shown) return null
  const { file, line } = shown
  const from = line.from === 'caregiver' || line.from === 'internal' ? (line.name ?? '') : t(`talk.${line.from}`)
  const scale = steps[zoom] ?? 1
  // Lying on its side it is as wide as the area is high.
  const [across, down] = turned % 180 === 0 ? ['cqw', 'cqh'] : ['cqh', 'cqw']
  return (
    <Modal.Root opened onClose={() => turnTo(null)} fullScreen transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content className='lightbox'>
        <div className='lightbox-head'>
          <Modal.Title>
            <bdi>{file.name}</bdi>{' '}
            <span className='addressee'>
              {t('picture', { n: at + 1, of: pictures.length })} · {t('picture.from', { name: from, time: clock(line.at) })} ·{' '}
              <bdi>{view.person?.name ?? t('case.anonymous')}</bdi> {view.number}
            </span>
          </Modal.Title>
          <div className='lightbox-tools'>
            <Button size='compact-md' variant='default' onClick={farther} disabled={zoom === 0}>
              − {t('picture.farther')}
            </Button>
            <Button size='compact-md' variant='default' onClick={closer} disabled={zoom === steps.length - 1}>
              + {t('picture.closer')}
            </Button>
            <Button size='compact-md' variant='default' onClick={turn}>
              {t('picture.turn')}
            </Button>
            {pictures.length > 1 && (
              <>
                <Button size='compact-md' variant='default' onClick={() => leaf(-1)}>
                  {t('picture.previous')}
                </Button>
                <Button size='compact-md' variant='default' onClick={() => leaf(1)}>
                  {t('picture.next')}
                </Button>
              </>
            )}
            <Button size='compact-md' variant='filled' onClick={() => turnTo(null)}>
              {t('close-dialog')}
            </Button>
          </div>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section className='lightbox-area' ref={area} tabIndex={0} aria-label={t('picture.area')} data-autofocus>
          <div className='lightbox-sheet' style={{ width: `${scale * 100}%`, height: `${scale * 100}%` }}>
            <img
              src={api.fileUrl(view.id, file.id)}
              alt={t('picture.from', { name: from, time: clock(line.at) })}
              data-zoom={scale}
              data-turned={turned}
              style={{ width: `${scale * 100}${across}`, height: `${scale * 100}${down}`, rotate: `${turned}deg` }}
            />
          </div>
        </section>
        <p className='faint lightbox-help'>{t('picture.help')}</p>
      </Modal.Content>
    </Modal.Root>
  )
}
