// The bot: who asked, and who judged before a human did.
import type { Device } from '@medplum/fhirtypes'
import { digested } from './practitioner.ts'

export const device = (at: string): Device & { id: string } =>
  digested(
    {
      resourceType: 'Device',
      id: 'farstu',
      status: 'active',
      deviceName: [{ name: 'Farstu', type: 'user-friendly-name' }],
      type: { text: 'Digital entré: intervju och bedömning av brådska efter regler' },
    },
    'Device',
    at,
  )
