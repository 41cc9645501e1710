// Which search parameters each type has. The CapabilityStatement lists exactly this table; what isn't in it is refused by
// name.
import type { ServedType } from '../../fhir-profiles/codes.ts'
import { caseParameters } from './case-parameters.ts'
import type { Parameter } from './parameter.ts'
import { registerParameters } from './register-parameters.ts'

export type { Parameter }

export const parameters: Record<ServedType, Record<string, Parameter>> = { ...caseParameters, ...registerParameters }
