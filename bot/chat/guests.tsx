/** @jsxImportSource preact */
// Who is in the talk beside the citizen and the caregiver: always seen while they are. What ends it for them is one press away, so
// that it takes no room from the talk.
import { usePage } from './page.ts'
import type { Guest } from './wire.ts'

export function Guests({ guests }: { guests: readonly Guest[] }) {
  const { words, say } = usePage()
  if (guests.length === 0) return null
  return (
    <ul class='fs-guests' aria-label={words('guests')}>
      {guests.map(({ id, role, name, state }) => {
        const end = words('guest.end', { name })
        return (
          <li key={id}>
            <details>
              <summary>
                <span>
                  <bdi dir='auto'>{words(`guest.${role}`, { name })}</bdi> <span class='fs-hint'>{words(`guest.${state}`)}</span>
                </span>
              </summary>
              <button
                type='button'
                class='fs-secondary'
                onClick={() => say({ text: end, value: { question: `guest.${id}`, option: 'end' } })}
              >
                <bdi dir='auto'>{end}</bdi>
              </button>
            </details>
          </li>
        )
      })}
    </ul>
  )
}
