// Who comes to the desk in `npm run prove record`: some with nothing to write beside the note, some with a pulse they have taken,
// some to ask for a referral, so that there is of everything the record takes.
import { citizenAt } from '../journeys/people.ts'
import { type Citizen, persons, toTheDesk } from './storm.ts'

const comings: readonly ((citizen: Citizen) => Promise<void>)[] = [
  async citizen => {
    await citizen.writes('Jag har hjärtklappning')
    await citizen.picks('palpitations')
    await citizen.calmly('palp-now')
    await citizen.picks('long')
    await citizen.calmly('palp-pulse')
    await citizen.send({ text: '', value: { question: 'palp-pulse', value: 88 } })
    await citizen.calmly()
  },
  async citizen => {
    await citizen.writes('Jag behöver en remiss')
    await citizen.picks('errands')
    await citizen.calmly('errand-text')
    await citizen.writes('Det gäller knät')
    await citizen.calmly()
  },
]

export async function arrive(url: string, count: number): Promise<Citizen[]> {
  const all: Citizen[] = []
  for (let i = 0; i < count; i++) {
    const citizen = await citizenAt(url)
    await toTheDesk(citizen, persons[i % persons.length] ?? '', comings[i % (comings.length + 1)])
    all.push(citizen)
  }
  return all
}
