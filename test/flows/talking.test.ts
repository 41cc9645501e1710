// What people write in the middle of a talk, retell of somebody else, or wrap in a long letter: no alarm of its own, and none lost.
// None of these is among the phrases the weights were fitted on, save the plainest answers.
import { expect, test } from 'vitest'
import { readDanger } from '../../flows/danger.ts'
import { understand } from '../../flows/understanding/index.ts'
import { citizen } from '../talk.ts'

test.each([
  'jag vet inte',
  'nja jag vet inte alltså',
  'jag vet inte vad det är',
  'jag tror inte det',
  'det är inte bättre',
  'nej det är inte bättre, tyvärr',
  'det kan jag faktiskt inte svara på',
  'jag vill inte svara',
  'sköterskan tyckte att jag skulle höra av mig till er',
  'he says it itches',
  'i have no idea',
  'Hon säger att det gör ont i armen',
  'han påstår att det gör ont i handleden',
  'min syster säger att hon har ont i örat',
  'farmor klagar på värk i fingrarna',
  'min tonåring säger att hen har ont i knäna',
  'hon säger att hon inte mår bra',
  'Goddag, jag är en gammal gubbe på 82 som blivit ensam efter hustrun, jag har fått ont i ryggen av vedklyvningen',
  'Hej jag heter Margit och är 78 år gammal och bor ensam i Överkalix sen min man gick bort, nu är det så att jag har haft så förskräckligt ont i mitt högra knä sen i torsdags, det började efter att jag hade skottat snö på gårdn och nu kan jag knappt gå ut mad soporna, det är lite svulet men ingen feber har jag inte, jag tar alvedon men det hjälper inget vidare, vad ska man gör',
  'körde omkull med skotern igår och slog i axeln och revbenen. kan röra armen men det gör ont när jag andas djupt',
  'min 2 åring har haft 39,5 i feber i två dagar, är hängig men dricker',
])('%s → nothing', text => {
  expect(readDanger(text)).toBeNull()
})

test.each([
  ['jag vet inte om jag orkar leva', 'crisis'],
  ['jag tror inte jag vill leva', 'crisis'],
  ['min vän säger att hon inte vill leva', 'crisis'],
  ['sedan min make dog vill jag inte vara med längre', 'crisis'],
  ['hon säger att han misshandlar henne', 'crisis'],
  ['jag tror han har tagit tabletter', 'emergency'],
  ['hon säger att hon känner sig tung över bröstet', 'emergency'],
  ['han säger att det känns som ett band runt bröstet', 'emergency'],
  ['hon kan inte svara på vad hon heter', 'emergency'],
  ['han svarar inte när jag ropar', 'emergency'],
  ['mår illa, helt slut och värker i käken', 'emergency'],
  ['jag mår illa och är så himla trött idag, orkar inget. har värk i käkarna också', 'emergency'],
  ['min lilla kille på 2 år har feber 39,2, vill varken äta eller dricka, är slapp och svår att väcka', 'emergency'],
] as const)('%s → %s', (text, kind) => {
  expect(readDanger(text)?.kind).toBe(kind)
})

test('"jag vet inte" to a question is its answer, and no crisis', () => {
  const talk = citizen().writes('ont i halsen').picks('cough-cold').calmly({}, 'cold-danger').writes('jag vet inte')
  expect(talk.case.alarm).toBeNull()
  expect(talk.case.facts['cold-danger.saliva']).toBeNull()
})

const complaints = (text: string) => understand(text, 'sv').complaints.map(({ symptom }) => symptom)

test('a complaint that is named keeps out one that is only spelt like it', () => {
  expect(complaints('jag har ont i halsen')).toContain('cough-cold')
  expect(complaints('jag har ont i halsen')).not.toContain('hip-knee-foot')
  expect(complaints('jag har ont i hälsenan')[0]).toBe('hip-knee-foot')
})

test('not feeling well says nothing of the mind: it is asked where', () => {
  expect(complaints('mår inte bra')).toEqual([])
  expect(citizen().writes('jag mår inte bra').case.asked).toBe('complaint-area')
  expect(complaints('mår inte bra psykiskt')[0]).toBe('low-mood')
})

test('a belly ache told beside feeling sick is asked about too', () => {
  const talk = citizen().writes('tja har asont i magen typ o mar illa sen igar, ar 16')
  expect(talk.case.facts).toMatchObject({ 'person.who': 'self', 'person.age': 16 })
  expect(
    talk
      .picks('vomiting-diarrhoea')
      .question()
      ?.options?.map(({ id }) => id),
  ).toContain('abdominal-child')
})

test('who writes without "jag" and tells a grown-up’s age writes of themselves, and is asked neither', () => {
  const talk = citizen().writes('är förkyld sedan 3 dagar, lite hosta och snuva. ingen feber. 34 år').picks('cough-cold').calmly()
  expect(talk.case.facts).toMatchObject({ 'person.who': 'self', 'person.age': 34 })
  expect(talk.log.flatMap(e => (e.type === 'asked' ? [e.question] : []))).not.toContain('person.who')
  expect(talk.questions()).toBeLessThanOrEqual(10)
})

test.each([
  ['har feber och hosta. 3 år', undefined],
  ['ramlade på isen, min mamma är 82 år', 'other'],
  ['hon har ont i foten. 34 år', undefined],
  ['har ont i halsen', undefined],
])('"%s" is not taken for the writer', (text, who) => {
  expect(understand(text, 'sv').facts['person.who']).toBe(who)
})

test('"have had" is now in English too', () => {
  const { facts } = understand('I have had a sore throat and a cough for 4 days, no fever. I am 29.', 'en')
  expect(facts).toMatchObject({ 'cold-symptoms.sore-throat': true, 'cold-symptoms.cough': true, 'cold-symptoms.fever': false })
  expect(understand('I have had a cough before', 'en').facts['cold-symptoms.cough']).toBeUndefined()
})

test('who could answer no danger sign is not told that there are none', () => {
  const talk = citizen().writes('jag har ont i foten').picks('hip-knee-foot')
  for (let i = 0; i < 30 && talk.case.asked !== 'summary'; i += 1) talk.writes('vet inte')
  const told = talk.picks('right').sees()
  expect(told).toContain('inte svara på alla frågor om varningstecken')
  expect(told).not.toContain('inga tecken på något farligt')
})
