// Who is at the desk and whether the list is alive.
import { Button, useMantineColorScheme } from '@mantine/core'
import { api } from './api.ts'
import { throughLogout } from './drafts.ts'
import { lockKey } from './keys.ts'
import { lock } from './lock.tsx'
import type { Me } from './wire.ts'
import { language, t } from './words.ts'

type Props = {
  me: Me
  online: boolean
  quiet: boolean
  toggleSound: () => void
  notices: boolean
  toggleNotices: () => void
  showPalette: () => void
  /** For whoever leads the unit. */
  showShift: (() => void) | null
  showKeys: () => void
  changeLanguage: () => void
}

export function TopBar({
  me,
  online,
  quiet,
  toggleSound,
  notices,
  toggleNotices,
  showPalette,
  showShift,
  showKeys,
  changeLanguage,
}: Props) {
  const { toggleColorScheme } = useMantineColorScheme()
  const logOut = () => throughLogout(api.logOut).finally(() => location.reload())
  return (
    <header className='top'>
      <h1 className='brand'>Farstu</h1>
      <p className='who'>
        <strong>{me.unit.name}</strong>
        <span>
          {me.name}, {me.role}
        </span>
      </p>
      <p className={online ? 'pulse' : 'pulse off'}>{online ? t('online') : t('offline').split(' – ')[0]}</p>
      <div className='tools'>
        {showShift && (
          <Button size='compact-sm' variant='subtle' className='tool' onClick={showShift}>
            {t('shift')}
          </Button>
        )}
        <Button
          size='compact-sm'
          variant='subtle'
          className='tool'
          onClick={showPalette}
          title={`${t('palette')} (Ctrl+K)`}
          aria-label={t('palette')}
          aria-keyshortcuts='Control+K'
        >
          <svg viewBox='0 0 24 24' aria-hidden='true'>
            <circle cx='11' cy='11' r='6' />
            <path d='M15.5 15.5L20 20' />
          </svg>
        </Button>
        <Button
          size='compact-sm'
          variant='subtle'
          className='tool spare'
          aria-pressed={notices}
          onClick={toggleNotices}
          title={t(notices ? 'notices.on' : 'notices.off')}
          aria-label={t(notices ? 'notices.on' : 'notices.off')}
        >
          <svg viewBox='0 0 24 24' aria-hidden='true'>
            <path d='M4 5h16v11H9l-5 4z' />
            {!notices && <path d='M3 3l18 18' />}
          </svg>
        </Button>
        <Button
          size='compact-sm'
          variant='subtle'
          className='tool'
          aria-pressed={!quiet}
          onClick={toggleSound}
          title={t(quiet ? 'sound.off' : 'sound.on')}
          aria-label={t(quiet ? 'sound.off' : 'sound.on')}
        >
          <svg viewBox='0 0 24 24' aria-hidden='true'>
            <path d='M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4' />
            {quiet && <path d='M3 3l18 18' />}
          </svg>
        </Button>
        <Button
          size='compact-sm'
          variant='subtle'
          className='tool spare'
          onClick={() => toggleColorScheme()}
          title={t('theme')}
          aria-label={t('theme')}
        >
          <svg viewBox='0 0 24 24' aria-hidden='true'>
            <circle cx='12' cy='12' r='8' />
            <path d='M12 4a8 8 0 0 1 0 16z' fill='currentColor' />
          </svg>
        </Button>
        <Button
          size='compact-sm'
          variant='subtle'
          className='tool spare'
          onClick={showKeys}
          title={`${t('keys')} (?)`}
          aria-label={t('keys')}
          aria-keyshortcuts='?'
        >
          <span aria-hidden>?</span>
        </Button>
        <Button
          size='compact-sm'
          variant='subtle'
          className='tool spare'
          onClick={changeLanguage}
          lang={language === 'sv' ? 'en' : 'sv'}
        >
          {t('language')}
        </Button>
        <Button
          size='compact-sm'
          variant='subtle'
          className='tool'
          onClick={lock}
          title={t('lock')}
          aria-label={t('lock')}
          aria-keyshortcuts={lockKey}
        >
          <svg viewBox='0 0 24 24' aria-hidden='true'>
            <path d='M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3' />
          </svg>
        </Button>
        <Button size='compact-sm' variant='subtle' className='tool' onClick={logOut}>
          {t('log-out')}
        </Button>
      </div>
    </header>
  )
}
