// Who is invited into the open case's talk: how it stands with each, a link for who has none, and the end. A link is shown once,
// in this page and nowhere else; leaving the case takes it away.
import './guests.css'
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { api, Refused } from './api.ts'
import { clock } from './time.ts'
import type { Opened } from './use-case.ts'
import type { CaseView } from './wire.ts'
import type { GuestView, MadeLink } from './wire-guests.ts'
import { t } from './words.ts'

type Props = { view: CaseView; act: Opened['act'] }

export function Guests({ view, act }: Props) {
  if (view.guests.length === 0) return null
  return (
    <ul className='guests' aria-label={t('guests')}>
      {view.guests.map(one => (
        <OneGuest key={one.id} one={one} view={view} act={act} />
      ))}
    </ul>
  )
}

const stateOf = ({ state, link, here }: GuestView): string =>
  t(
    state === 'asked'
      ? 'guest.asked'
      : here
        ? 'guest.is-here'
        : link === 'none'
          ? 'guest.no-link'
          : link === 'made'
            ? 'guest.link-made'
            : 'guest.link-locked',
  )

function OneGuest({ one, view, act }: Props & { one: GuestView }) {
  const [made, setMade] = useState<MadeLink | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const named = t(`guest.${one.role}.named`, { name: one.name })
  // Who has come in needs it no more.
  useEffect(() => {
    if (one.here) setMade(null)
  }, [one.here])
  const make = async () => {
    setBusy(true)
    setWrong(null)
    // From here on the one that is shown may have ended.
    setMade(null)
    try {
      setMade(await api.guestLink(view.id, one.id))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setWrong(error.message)
    }
    setBusy(false)
  }
  const ends = t(one.state === 'asked' ? 'guest.withdraw' : 'guest.end')
  const links = t(one.link === 'none' ? 'guest.make-link' : 'guest.new-link')
  return (
    <li className='invited'>
      <p>
        <strong>
          <bdi>{named}</bdi>
        </strong>
        {one.language && <span>{one.language}</span>}
        <span role='status'>{stateOf(one)}</span>
        <span>{t('guest.until', { time: clock(one.until) })}</span>
        {one.mayLink && (
          <Button
            size='compact-xs'
            variant={one.link === 'none' ? 'filled' : 'default'}
            loading={busy}
            title={one.link === 'none' ? undefined : t('guest.new-link.why')}
            aria-label={`${links}: ${named}`}
            onClick={() => void make()}
          >
            {links}
          </Button>
        )}
        {view.acts.includes('end-guest') && (
          <Button
            size='compact-xs'
            variant='default'
            aria-label={`${ends}: ${named}`}
            onClick={() => void act(view.id, { act: 'end-guest', guest: one.id })}
          >
            {ends}
          </Button>
        )}
      </p>
      {wrong && (
        <p className='wrong-line' role='alert'>
          {wrong}
        </p>
      )}
      {made && one.state === 'open' && <Made made={made} name={one.name} hide={() => setMade(null)} />}
    </li>
  )
}

function Made({ made, name, hide }: { made: MadeLink; name: string; hide: () => void }) {
  const [copied, setCopied] = useState(false)
  // In the fragment: a browser sends it to nobody, and no server's log holds it.
  const link = `${location.origin}/chat/guest/#${made.token}`
  const copy = () =>
    void navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    )
  return (
    <section className='made-link' aria-label={t('guest.made', { name })}>
      <p>
        <strong>
          <bdi>{t('guest.made', { name })}</bdi>
        </strong>
      </p>
      <label>
        {t('guest.link')}
        <input readOnly value={link} onFocus={event => event.currentTarget.select()} />
      </label>
      <p>
        {t('guest.code')}: <strong className='code'>{`${made.code.slice(0, 3)} ${made.code.slice(3)}`}</strong>
      </p>
      <p>{t('guest.made.text', { time: clock(made.until) })}</p>
      <div className='made-foot'>
        <Button size='compact-sm' variant='filled' onClick={copy}>
          {t('guest.copy')}
        </Button>
        <Button size='compact-sm' variant='default' onClick={hide}>
          {t('guest.hide')}
        </Button>
        <span role='status'>{copied ? t('guest.copied') : ''}</span>
      </div>
    </section>
  )
}
