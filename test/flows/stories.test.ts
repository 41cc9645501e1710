import { describe, expect, test } from 'vitest'
import { complaints, general } from '../../flows/symptoms/index.ts'
import { stories } from './stories/index.ts'
import { hold, type Story } from './stories/story.ts'

for (const [complaint, told] of Object.entries(stories)) {
  describe(complaint, () => {
    for (const story of told)
      test(`${story.story} → ${story.ends}, ${story.rule}`, () => {
        const { outcome } = hold(complaint, story)
        expect({ level: outcome.level, rule: outcome.rule }).toEqual({ level: story.ends, rule: story.rule })
        if (story.action) expect(outcome.action).toBe(story.action)
        if (story.shift) expect(outcome.shifts).toContain(story.shift)
      })
  })
}

test('every rule and every shift of every complaint is proved by a story', () => {
  for (const { id, rules, shifts } of [general, ...complaints]) {
    const told = stories[id] ?? []
    const unproved = [
      ...rules.filter(rule => !told.some(story => story.rule === rule.id)),
      ...shifts.filter(shift => !told.some(story => story.shift === shift.id)),
    ]
    expect(unproved.map(rule => `${id}: ${rule.id}`)).toEqual([])
  }
})

const lengths = (told: Story[], complaint: string) => told.map(story => hold(complaint, story).asked.length).sort((a, b) => a - b)

test('an interview is short: the median is at most twelve questions with who and age, and an emergency is known within three', () => {
  for (const [complaint, told] of Object.entries(stories)) {
    const counts = lengths(told, complaint)
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(10)
    expect(
      Math.max(
        ...lengths(
          told.filter(({ ends }) => ends === 'P1'),
          complaint,
        ),
      ),
    ).toBeLessThanOrEqual(3)
  }
})

test('a healthy 30-year-old with a cold is home after six questions, beside who and age', () => {
  const { outcome, asked } = hold('cough-cold', {
    story: 'Snuva, hosta och feber i tre dagar',
    has: ['cold-symptoms.cough', 'cold-more.runny-nose', 'cold-symptoms.fever'],
    ends: 'P5',
    rule: 'base',
  })
  expect(outcome).toMatchObject({ level: 'P5', action: 'self-care', where: 'home', open: [] })
  expect(asked.length).toBeLessThanOrEqual(6)
})
