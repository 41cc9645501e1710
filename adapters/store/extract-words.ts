// The words of the log extract, for the one it is about. Short sentences; a text that can be printed.
import type { ExtractLine } from './extract.ts'

export type Language = 'sv' | 'en'

type Words = {
  locale: string
  title: (number: string) => string
  intro: string[]
  none: string
  self: string
  guardian: string
  staff: string
  at: string
  interpreter: string
  relative: string
  integrator: string
  system: string
  what: Record<ExtractLine['what'], string>
  why: Record<NonNullable<ExtractLine['why']>, string>
  because: string
  times: (n: number) => string
  to: string
  end: string[]
}

const sv: Words = {
  locale: 'sv-SE',
  title: number => `Vem har läst ditt ärende ${number}?`,
  intro: [
    'Här ser du vem som har läst eller skrivit i ditt ärende.',
    'Du ser vilken roll de har och var de jobbar.',
    'Namn på dem som jobbar i vården står inte här. Fråga dem du har kontakt med om du vill veta mer.',
  ],
  none: 'Ingen har läst ditt ärende.',
  self: 'Du själv',
  guardian: 'Vuxen som skrev för barnet',
  staff: 'Vårdpersonal',
  at: 'på',
  interpreter: 'Tolk',
  relative: 'Närstående',
  integrator: 'Ett annat datasystem i vården',
  system: 'Vår dator, av sig själv',
  what: {
    read: 'läste ditt ärende',
    write: 'skrev i ditt ärende',
    list: 'såg ditt ärende i en lista utan namn',
    sought: 'sökte på dig och fick inget svar',
    sent: 'skickade en sammanfattning av ditt ärende till',
    came: 'skickade en sammanfattning av ditt ärende hit',
    got: 'lämnade hela ditt ärende till',
    invited: 'bjöd in till ditt samtal:',
    joined: 'kom in i samtalet och läste där',
  },
  why: {
    care: 'för att ge dig vård',
    'own-talk': 'i din egen chatt',
    stream: 'i din egen chatt',
    delivery: 'för att skicka svar till dig eller till din journal',
    integration: 'för att föra över till ett annat system',
    queue: 'för att se vem som väntar',
    watch: 'för att se till att du får svar',
    'follow-up': 'för att följa upp vården eller svara på en fråga',
    'break-glass': 'fast du hade spärrat det, eller har skyddade uppgifter. Det var akut, eller så sa du ja',
    disclosure: 'för att du sa ja till det',
    'danger-to-life': 'för att det kunde vara fara för ditt liv. Då frågar vi inte först',
    invited: 'i samtalet som hen var inbjuden till',
    print: 'för att skriva ut det på papper',
  },
  because: 'Det var',
  times: n => `${n} gånger`,
  to: 'till',
  end: ['Ser du något som inte stämmer? Kontakta din hälsocentral.', 'De kan ta reda på vem det var och varför.'],
}

const en: Words = {
  locale: 'en-GB',
  title: number => `Who has read your case ${number}?`,
  intro: [
    'Here you see who has read or written in your case.',
    'You see what they work as, and where.',
    'The names of staff are not shown here. Ask those you are in touch with if you want to know more.',
  ],
  none: 'No one has read your case.',
  self: 'You',
  guardian: 'The adult who wrote for the child',
  staff: 'Care staff',
  at: 'at',
  interpreter: 'Interpreter',
  relative: 'Someone close to you,',
  integrator: 'Another computer system in care',
  system: 'Our computer, by itself',
  what: {
    read: 'read your case',
    write: 'wrote in your case',
    list: 'saw your case in a list without names',
    sought: 'searched for you and found nothing',
    sent: 'sent a summary of your case to',
    came: 'sent a summary of your case here',
    got: 'passed your whole case to',
    invited: 'invited someone to your talk:',
    joined: 'came into the talk and read there',
  },
  why: {
    care: 'to give you care',
    'own-talk': 'in your own chat',
    stream: 'in your own chat',
    delivery: 'to send answers to you or to your record',
    integration: 'to move it to another system',
    queue: 'to see who is waiting',
    watch: 'to make sure you get an answer',
    'follow-up': 'to follow up care or to answer a question',
    'break-glass': 'although it was hidden. It was urgent, or you said yes',
    disclosure: 'because you said yes to it',
    'danger-to-life': 'because your life could be in danger. Then we do not ask first',
    invited: 'in the talk they were invited to',
    print: 'to print it on paper',
  },
  because: 'It was',
  times: n => `${n} times`,
  to: 'to',
  end: ['Does something look wrong? Contact your health centre.', 'They can find out who it was and why.'],
}

export const words: Record<Language, Words> = { sv, en }

function whoIn({ who, role, unit }: ExtractLine, w: Words): string {
  if (who === 'caregiver') return `${role ?? w.staff}${unit ? ` ${w.at} ${unit}` : ''}`
  return who === 'interpreter' || who === 'relative' ? `${w[who]} ${role ?? ''}`.trim() : w[who]
}

export function said(language: Language, number: string, lines: readonly ExtractLine[]): string {
  const w = words[language]
  const zone = { timeZone: 'Europe/Stockholm' }
  const day = new Intl.DateTimeFormat(w.locale, { ...zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const clock = new Intl.DateTimeFormat(w.locale, { ...zone, hour: '2-digit', minute: '2-digit' })
  const told: string[] = []
  let latest = ''
  for (const line of lines) {
    const from = new Date(line.at)
    const until = new Date(line.until)
    if (day.format(from) !== latest) told.push('', day.format(from))
    latest = day.format(from)
    const end = day.format(until) === latest ? clock.format(until) : `${day.format(until)} ${clock.format(until)}`
    const time = end === clock.format(from) ? end : `${clock.format(from)} ${w.to} ${end}`
    const who = whoIn(line, w)
    const why = line.why && line.what !== 'sought' ? ` ${w.because} ${w.why[line.why]}.` : ''
    told.push(
      `  ${time}  ${who} ${w.what[line.what]}${line.to ? ` ${line.to}` : ''}${line.times > 1 ? `, ${w.times(line.times)}` : ''}.${why}`,
    )
  }
  return [w.title(number), '', ...w.intro, ...(lines.length > 0 ? told : ['', w.none]), '', ...w.end].join('\n')
}
