// Asking for a human being, as people do it; and what only mentions one.
import { expect, test } from 'vitest'
import { wantsHuman } from '../../flows/understanding/wants-human.ts'

test.each([
  'kan jag få prata med en människa',
  'kan jag få prata med en sjuksköterska?',
  'jag behöver prata med en riktig person',
  'vill prata med någon',
  'Får jag tala med någon?',
  'jag vill prata med en människa',
  'prata med sjuksköterska',
  'Hej, går det att chatta med en sköterska nu?',
  'jag skulle vilja prata med en läkare',
  'skulle gärna vilja snacka med nån',
  'koppla mig till en sjuksköterska',
  'kan du koppla mig vidare till en människa tack',
  'finns det någon jag kan prata med?',
  'jag vill inte prata med en robot',
  'hellre en människa',
  'sjuksköterska tack',
  'kan man komma i kontakt med en manniska',
  'can I talk to a human',
  'Could I please speak with a nurse?',
  "I'd like to talk to a real person",
  'I want to chat with someone',
  'connect me to a nurse',
  'is there anyone I can talk to?',
  "I don't want to talk to a bot",
  'human please',
])('"%s" asks for a human, and tells nothing else', words => {
  expect(wantsHuman(words)).toEqual({ alone: true })
})

test.each(['jag har ont i halsen och vill prata med en sjuksköterska', 'My ear hurts. Can I talk to a nurse?'])(
  '"%s" asks for a human and tells something',
  words => {
    expect(wantsHuman(words)).toEqual({ alone: false })
  },
)

test.each([
  'jag har pratat med en läkare',
  'jag pratade med en sjuksköterska igår',
  'jag ville prata med en läkare men fick ingen tid',
  'min son kan inte prata med någon',
  'hon vill prata med någon hela tiden',
  'jag vill inte prata med en läkare',
  'jag har svårt att prata med någon',
  'måste jag prata med en läkare?',
  'behöver jag prata med en sjuksköterska?',
  'jag kan prata med en läkare imorgon',
  'min man är orolig och vill prata med någon',
  'jag ska prata med en läkare på måndag',
  'sjuksköterskan sa att det är halsfluss',
  'I talked to a doctor yesterday',
  "I don't want to talk to a doctor",
  'do I need to talk to a doctor?',
  'he wants to talk to someone',
  'det gör ont när jag pratar',
])('"%s" asks for nobody', words => {
  expect(wantsHuman(words)).toBeNull()
})
