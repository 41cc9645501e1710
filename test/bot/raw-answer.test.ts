// The record's raw answers, as operators see them: what went wrong stays, the person goes.
import { describe, expect, test } from 'vitest'
import type { Case } from '../../bot/case.ts'
import { blank } from '../../bot/log.ts'
import { stripped } from '../../bot/raw-answer.ts'

const c: Case = {
  ...blank('c'),
  words: 'Jag har ont i foten sedan i går.',
  citizen: {
    number: '198506142382',
    kind: 'personnummer',
    given: 'Anna Karin',
    family: 'Niemi',
    birthDate: '1985-06-14',
    protected: false,
    listedAt: null,
    loa: 'loa3',
    actor: { number: '198802292386', given: 'Maria', family: 'Holm' },
  },
  notes: [
    {
      id: 'n',
      text: 'Smärta vid gång, ingen svullnad. Råd om egenvård.',
      contactType: 'chat',
      signedAt: '2026-11-22T10:00:00.000Z',
      digest: 'd',
    },
  ],
}
const body = (value: unknown) =>
  stripped({ status: 422, body: typeof value === 'string' ? value : JSON.stringify(value) }, c).body

describe('a raw answer', () => {
  test('keeps the rule that was broken and where', () => {
    const said = body({
      resourceType: 'OperationOutcome',
      issue: [
        {
          severity: 'error',
          code: 'value',
          diagnostics: 'no such template',
          expression: ['QuestionnaireResponse.questionnaire'],
        },
      ],
    })
    for (const kept of ['OperationOutcome', 'error', 'value', 'no such template', 'QuestionnaireResponse.questionnaire'])
      expect(said).toContain(kept)
  })

  test('keeps the gateway’s and the record’s own shapes', () => {
    expect(body({ statusCode: 401, message: 'Access denied due to invalid subscription key.' })).toContain(
      'invalid subscription key',
    )
    expect(body({ error: 'invalid_scope', error_description: 'not granted' })).toMatch(/invalid_scope[\s\S]*not granted/)
  })

  test('loses names, numbers and whatever was written, wherever they stand', () => {
    const said = body({
      resourceType: 'QuestionnaireResponse',
      id: 'q-17',
      meta: { versionId: '3' },
      subject: { identifier: { value: '198506142382' }, display: 'Anna Karin Niemi' },
      text: { div: '<div>Smärta vid gång</div>' },
      item: [{ text: 'Anteckning', answer: [{ valueString: 'Smärta vid gång, ingen svullnad.' }] }],
      issue: [
        { diagnostics: 'Patient Niemi, Anna (19850614-2382) finns inte; ombud Maria Holm 8802292386' },
        { diagnostics: 'The value "ont i foten sedan" is too long: smärta vid gång ingen svullnad' },
      ],
    })
    expect(said).toContain('q-17')
    expect(said).toContain('is too long')
    expect(said).not.toMatch(/Niemi|Anna|Karin|Maria|Holm|2382|2386|foten|svullnad|gång/iu)
  })

  test('of a web page the words are kept, not the page', () => {
    const said = body(
      '<html><head><style>p{}</style><script>let anna</script></head><body><h1>502 Bad Gateway</h1><p>Niemi</p></body></html>',
    )
    expect(said).toBe('502 Bad Gateway •••')
  })

  test('is never long', () => {
    expect(body(`${'x'.repeat(100)} `.repeat(1000)).length).toBeLessThanOrEqual(2000)
  })
})
