// What competence the answer needs: a mark with its own menu, and whether the case suits the one who looks.
import { useState } from 'react'
import { Competence, competenceOf, meets } from '../needs.ts'
import { spokenName } from './languages.ts'
import type { Opened } from './use-case.ts'
import type { CaseView, Me, QueueRow } from './wire.ts'
import { t } from './words.ts'

/** Nothing is asked for that this caregiver lacks; the languages are those they have said they speak. */
export function suits(row: Pick<QueueRow, 'needs'>, me: Pick<Me, 'role'>, languages: readonly string[]): boolean {
  if (!row.needs) return true
  const own = competenceOf(me.role)
  return meets(row.needs, { competences: own ? [own] : [], languages })
}

/** In the row of the queue: short. */
export function NeedChips({ needs }: Pick<QueueRow, 'needs'>) {
  return (
    <>
      {needs?.competence && <span className='chip'>{t(`competence.${needs.competence}`)}</span>}
      {needs?.language && (
        <span className='chip'>
          <bdi>{spokenName(needs.language)}</bdi>
        </span>
      )}
    </>
  )
}

export function CompetenceMark({ view, act }: { view: CaseView; act: Opened['act'] }) {
  const [open, setOpen] = useState(false)
  const may = view.acts.includes('ask-competence')
  const { competence } = view.needs
  const choose = async (chosen: Competence | null) => {
    const done = await act(view.id, { act: 'ask-competence', competence: chosen })
    if (done.ok) setOpen(false)
  }
  return (
    <>
      {competence && <span className='mark'>{t('competence.needed', { competence: t(`competence.${competence}`) })}</span>}
      {may && (
        <button type='button' className='mark-more' aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(competence ? 'competence.change' : 'competence.set')}
        </button>
      )}
      {may && open && (
        <fieldset className='mark-form' aria-label={t('competence.legend')}>
          {[...Competence.options, null].map(one => (
            <button
              key={one ?? 'any'}
              type='button'
              className='mark-more'
              aria-pressed={one === competence}
              onClick={() => void choose(one)}
            >
              {t(`competence.${one ?? 'any'}`)}
            </button>
          ))}
        </fieldset>
      )}
    </>
  )
}
