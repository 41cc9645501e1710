// SMART v2 system scopes: `system/<Type or *>.<r, s or rs>`. We offer reading and searching, and name nothing else.
import { profile, type ServedType } from '../../fhir-profiles/codes.ts'

export type Interaction = 'r' | 's'
const rights = ['r', 's', 'rs'] as const

export const offered: readonly string[] = ['*', ...Object.keys(profile)].flatMap(type =>
  rights.map(right => `system/${type}.${right}`),
)

/** Whether the granted scopes let a client do this. Unknown scopes give nothing. */
export const allows = (granted: readonly string[], type: ServedType, interaction: Interaction): boolean =>
  granted.some(scope => offered.includes(scope) && scope.includes('/') && covers(scope, type, interaction))

function covers(scope: string, type: ServedType, interaction: Interaction): boolean {
  const [of, right = ''] = scope.slice('system/'.length).split('.')
  return (of === '*' || of === type) && right.includes(interaction)
}

/** What a client may ask for: every scope that its registered ones cover, so that `system/*.rs` may ask for less. */
export function within(registered: string): string[] {
  const own = registered.split(' ').filter(scope => offered.includes(scope))
  return offered.filter(scope => {
    const [type = '', right = ''] = scope.slice('system/'.length).split('.')
    return [...right].every(one => own.some(has => ofType(has, type) && has.split('.')[1]?.includes(one)))
  })
}
const ofType = (scope: string, type: string) => scope.startsWith('system/*.') || scope.startsWith(`system/${type}.`)
