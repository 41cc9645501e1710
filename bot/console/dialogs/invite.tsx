// Inviting somebody into the talk: an interpreter, whom the patient is told of, or a relative, whom the patient is asked about.
import { useState } from 'react'
import type { DialogProps } from '../dialogs.tsx'
import { languageName } from '../time.ts'
import { t } from '../words.ts'
import { Choices, Dialog, Foot, useAct } from './dialog.tsx'

const roles = ['interpreter', 'relative'] as const
const OTHER = 'other'

export function Invite({ view, act, close }: DialogProps) {
  const { busy, wrong, setWrong, run } = useAct(view, act, close)
  const [role, setRole] = useState<(typeof roles)[number]>('interpreter')
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState('')
  const [other, setOther] = useState('')
  if (view.person?.protected)
    return (
      <Dialog title={t('act.invite')} view={view} close={close}>
        <p role='alert'>{t('error.protected-person')}</p>
      </Dialog>
    )
  const language = chosen === OTHER ? other.trim() : chosen
  const languages = t('invite.languages')
    .split('|')
    .map(tag => ({ tag, called: languageName(tag) }))
    .sort((a, b) => a.called.localeCompare(b.called, 'sv'))
  return (
    <Dialog title={t('act.invite')} view={view} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (name.trim() === '') setWrong(t('invite.no-name'))
          else if (role === 'interpreter' && language === '') setWrong(t('invite.no-language'))
          else void run({ act: 'invite', role, name: name.trim(), ...(role === 'interpreter' ? { language } : {}) })
        }}
      >
        <p>{t('invite.text')}</p>
        <Choices
          legend={t('invite.role')}
          name='invite-role'
          value={role}
          set={setRole}
          inline
          focus
          options={roles.map(id => ({ id, title: t(`invite.role.${id}`) }))}
        />
        <label className='field'>
          <span>{t('invite.name')}</span>
          <input value={name} maxLength={60} autoComplete='off' onChange={event => setName(event.target.value)} />
        </label>
        {role === 'interpreter' && (
          <label className='field'>
            <span>{t('invite.language')}</span>
            <select value={chosen} onChange={event => setChosen(event.target.value)}>
              <option value='' />
              {languages.map(({ tag, called }) => (
                <option key={tag} value={tag}>
                  {called}
                </option>
              ))}
              <option value={OTHER}>{t('invite.other')}</option>
            </select>
          </label>
        )}
        {role === 'interpreter' && chosen === OTHER && (
          <label className='field'>
            <span>{t('invite.other')}</span>
            <input value={other} maxLength={35} onChange={event => setOther(event.target.value)} />
          </label>
        )}
        <p>{t(`invite.${role}.text`)}</p>
        <Foot wrong={wrong} busy={busy} label={t(role === 'relative' ? 'invite.ask' : 'invite.send')} close={close} />
      </form>
    </Dialog>
  )
}
