// What there is to review: broken glass, what the rules hit, and the sample. Staff stand by name; a case by its number.
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { api, type Asked } from './api.ts'
import { Item } from './item.tsx'
import type { GlassLook, Look, Page, ReviewMe } from './wire.ts'
import { here, t } from './words.ts'

type Props = { me: ReviewMe; asked: Asked; changed: () => void }
type Known = { me: ReviewMe; changed: () => void }

/** A list in pages; another question begins it anew. */
function useList<Row>(read: (after: string | null) => Promise<Page<Row>>) {
  const [rows, setRows] = useState<Row[] | null>(null)
  const [next, setNext] = useState<string | null>(null)
  const [failed, setFailed] = useState('')
  const load = useCallback(
    (after: string | null) => {
      setFailed('')
      read(after).then(
        page => {
          setRows(before => (after === null ? page.rows : [...(before ?? []), ...page.rows]))
          setNext(page.next)
        },
        (error: unknown) => setFailed(error instanceof Error ? error.message : t('failed')),
      )
    },
    [read],
  )
  useEffect(() => load(null), [load])
  return { rows, next, failed, more: () => load(next) }
}

function Listed<Row extends { id: string }>({
  list: { rows, next, failed, more },
  none,
  one,
}: {
  list: ReturnType<typeof useList<Row>>
  none: string
  one: (row: Row) => ReactNode
}) {
  if (failed) return <p role='alert'>{failed}</p>
  if (!rows) return <p>{t('loading')}</p>
  if (rows.length === 0) return <p className='empty'>{none}</p>
  return (
    <>
      <ul className='cards'>{rows.map(one)}</ul>
      {next && (
        <p>
          <button type='button' onClick={more}>
            {t('more')}
          </button>
        </p>
      )}
    </>
  )
}

export function Glasses({ me, asked, changed }: Props) {
  const list = useList<GlassLook>(useCallback(after => api.glasses({ ...asked, after }), [asked]))
  return (
    <>
      <p>{t('glass.text')}</p>
      <Listed list={list} none={t('glass.none')} one={row => <Glass key={row.id} row={row} me={me} changed={changed} />} />
    </>
  )
}

const Glass = ({ row, me, changed }: { row: GlassLook } & Known) => (
  <Item
    kind='glass'
    id={row.id}
    who={row.who}
    number={row.number}
    decided={row.decided}
    because={['glass']}
    units={me.units}
    changed={changed}
  >
    <dl>
      <dt>{t('at')}</dt>
      <dd>
        {here(row.at)} – {here(row.until)}
      </dd>
      <dt>{t('unit')}</dt>
      <dd>{me.units[row.unit] ?? row.unit}</dd>
      <dt>{t('glass.hidden')}</dt>
      <dd>{t(`glass.because.${row.because}`)}</dd>
      <dt>{t('glass.ground')}</dt>
      <dd>{t(`glass.ground.${row.ground}`)}</dd>
    </dl>
    <p className='reason'>
      <bdi>{row.reason}</bdi>
    </p>
  </Item>
)

export function Hits({ me, asked, changed }: Props) {
  const list = useList<Look>(useCallback(after => api.hits({ ...asked, after }), [asked]))
  return (
    <>
      <p>{t('hits.text', { n: me.manyCases })}</p>
      <Listed list={list} none={t('hits.none')} one={row => <Looked key={row.id} row={row} me={me} changed={changed} />} />
    </>
  )
}

const Looked = ({ row, me, changed, drawn = false }: { row: Look; drawn?: boolean } & Known) => (
  <Item
    kind='look'
    id={row.id}
    who={row.who}
    number={row.number}
    decided={row.decided}
    because={drawn ? ['sample', ...row.hits] : row.hits}
    units={me.units}
    changed={changed}
  >
    {row.hits.length > 0 && (
      <p>
        {row.hits.map(hit => (
          <span key={hit} className='chip hit'>
            {t(`hit.${hit}`)}
          </span>
        ))}
      </p>
    )}
    <dl>
      <dt>{t('at')}</dt>
      <dd>
        {here(row.at)}
        {row.until !== row.at && ` – ${here(row.until)}`}, {t(row.wrote ? 'did.wrote' : 'did.read', { n: row.times })}
      </dd>
      <dt>{t('unit')}</dt>
      <dd>{me.units[row.unit] ?? row.unit}</dd>
    </dl>
  </Item>
)

export function Drawn({ me, asked, changed }: Props) {
  const [seed, setSeed] = useState('')
  const [used, setUsed] = useState('')
  const read = useCallback(async () => {
    const drawn = await api.sample(asked, seed)
    setUsed(drawn.seed)
    return { rows: asked.all ? drawn.rows : drawn.rows.filter(row => !row.decided), next: null }
  }, [asked, seed])
  const list = useList<Look>(read)
  return (
    <>
      <p>{t('sample.text', { n: me.sample, seed: used })}</p>
      <form
        className='when'
        onSubmit={event => {
          event.preventDefault()
          setSeed(String(new FormData(event.currentTarget).get('seed') ?? ''))
        }}
      >
        <label>
          {t('sample.seed')}
          <input type='text' name='seed' maxLength={60} defaultValue={used} key={used} />
        </label>
        <button type='submit'>{t('sample.draw')}</button>
      </form>
      <Listed
        list={list}
        none={t('sample.none')}
        one={row => <Looked key={row.id} row={row} me={me} changed={changed} drawn />}
      />
    </>
  )
}
