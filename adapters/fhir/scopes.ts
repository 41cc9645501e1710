// SMART v2 system scopes: `system/<Type or *>.<letters in the order c r u d s>`. We name nothing else.
import { profile, type ServedType } from '../../fhir-profiles/codes.ts'

/** create · read (vread and history too) · update · delete · search. */
export type Interaction = 'c' | 'r' | 'u' | 'd' | 's'
const letters: readonly Interaction[] = ['c', 'r', 'u', 'd', 's']

/** Every way to leave letters out: 31. */
const rights: readonly string[] = letters
  .reduce<string[]>((made, letter) => made.concat(made.map(one => one + letter)), [''])
  .filter(right => right !== '')

export const offered: readonly string[] = ['*', ...Object.keys(profile)].flatMap(type =>
  rights.map(right => `system/${type}.${right}`),
)
const known = new Set(offered)

/**
 * Stands among a registered client's scopes when the operator has cleared it for persons with protected identity. Nobody asks
 * for it: it follows the client, in every token, as its care providers do.
 */
export const PROTECTED = 'protected-identity'
export const isCleared = (registered: string): boolean => registered.split(' ').includes(PROTECTED)
/** What a client may ask for, as it was registered. */
export const askable = (registered: string): string =>
  registered
    .split(' ')
    .filter(one => one !== PROTECTED)
    .join(' ')

/** Whether the granted scopes let a client do this. Unknown scopes give nothing. */
export const allows = (granted: readonly string[], type: ServedType, interaction: Interaction): boolean =>
  granted.some(scope => known.has(scope) && covers(scope, type, interaction))

function covers(scope: string, type: string, interaction: string): boolean {
  const [of, right = ''] = scope.slice('system/'.length).split('.')
  return (of === '*' || of === type) && right.includes(interaction)
}

/** What a client may ask for: every scope that its registered ones cover, so that `system/*.rs` may ask for less. */
export function within(registered: string): string[] {
  const own = registered.split(' ').filter(scope => known.has(scope))
  return offered.filter(scope => {
    const [type = '', right = ''] = scope.slice('system/'.length).split('.')
    return [...right].every(one => own.some(has => covers(has, type, one)))
  })
}
