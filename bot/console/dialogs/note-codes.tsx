// The KVÅ codes of a note, from those its unit uses: chosen here, written as the last line of the text that is signed.
import { codesIn, withCodes } from '../../contact-types.ts'
import type { Me } from '../wire.ts'
import { t } from '../words.ts'

type Props = { known: Me['kva']; text: string; change: (text: string) => void }

export function Codes({ known, text, change }: Props) {
  if (known.length === 0) return null
  const chosen = codesIn(text).map(({ code }) => code)
  return (
    <fieldset className='note-codes'>
      <legend>{t('note.codes')}</legend>
      {known.map(({ code, text: name }) => (
        <label key={code} className='choice'>
          <input
            type='checkbox'
            checked={chosen.includes(code)}
            onChange={event => {
              const next = event.target.checked ? [...chosen, code] : chosen.filter(one => one !== code)
              change(
                withCodes(
                  text,
                  known.filter(one => next.includes(one.code)),
                ),
              )
            }}
          />
          <span>
            {code} {name}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
