// The blocking service's adapter: what it has said holds for half a minute; that it could not be asked is asked again at once.
import { expect, test } from 'vitest'
import { blocks } from '../../adapters/register/blocks.ts'

let at = Date.parse('2026-11-22T10:00:00.000Z')
const now = () => new Date(at).toISOString()
const block = {
  blockId: 'SP-1',
  informationCareProviderId: 'SE-VG1',
  informationCareUnitId: null,
  informationStartDate: null,
  informationEndDate: null,
}

test('is asked once in half a minute for each person, and again at once when it did not answer as agreed', async () => {
  const asked: string[] = []
  let answer = () => Response.json({ blocks: [block] })
  const service = blocks({
    baseUrl: 'http://blocks.test',
    now,
    fetch: async (_, init) => {
      asked.push(String(init?.body))
      return answer()
    },
  })
  const expected = [{ unit: null, provider: 'SE-VG1', from: null, to: null }]
  expect(await service.of('191212121212')).toEqual(expected)
  at += 29_000
  expect(await service.of('191212121212')).toEqual(expected)
  expect(asked).toHaveLength(1)
  answer = () => Response.json({ blocks: [{ ...block, informationCareProviderId: '' }] })
  at += 2_000
  expect(await service.of('191212121212')).toBeNull()
  expect(await service.of('191212121212')).toBeNull()
  expect(asked).toHaveLength(3)
  answer = () => new Response('', { status: 503 })
  expect(await service.of('198506142382')).toBeNull()
  expect(asked.map(body => JSON.parse(body).subjectOfCareId)).toEqual([...Array(3).fill('191212121212'), '198506142382'])
})
