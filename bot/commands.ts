// What somebody may write at any question, and that is no answer to it: a command, a language, a greeting, who sees the talk.
import { languages } from '../flows/texts/index.ts'

/** `human` has a file of its own: flows/understanding/wants-human.ts. */
export type Command = 'back' | 'human' | 'restart' | 'stop'

export const words: Record<Exclude<Command, 'human'>, RegExp> = {
  back: /^(gå )?tillbaka$|^(go )?back$|^ångra$|^undo$/u,
  restart: /^börja om( från början)?$|^starta om$|^(start over|restart)$/u,
  stop: /^(avsluta|sluta|stopp|stoppa|hej då|hejdå)( (samtalet|chatten))?$|^(stop|quit|exit|bye|goodbye|end)( chat)?$/u,
}
export const dontKnow = /^(jag )?(vet|vet du) (inte|ej)( riktigt)?$|^(i )?(don'?t|do not) know$|^not sure$/u
export const greeting =
  /^(hej|hejsan|hallå|halloj|tja|tjena|tjenare|hejhej|god ?(morgon|kväll|dag|afton)|hello|hi|hey|good (morning|evening|afternoon|day))([\s,!]+(hej|hejsan|på dig|där|there|farstu)){0,2}$/u
const languageWords: Record<string, RegExp> = {
  sv: /^(på )?(svenska|swedish)( please| tack)?$/u,
  en: /^((in|på) )?(english|engelska)( please| tack)?$/u,
}

/** "Kan mamma se det här?", asked where a login is. */
export const whoSees =
  /(?<!\p{L})(vem|vilka|mamma|pappa|mor|far|föräld\p{L}*|vårdnadshavare|någon|who|m[uo]m|mother|dad|father|parents?|guardian|anyone|anybody)(?!\p{L}).*(?<!\p{L})(se|ser|läsa|läser|veta|vet|reda|see|sees|read|reads|know|find)(?!\p{L})/iu

export const spoken = (text: string) =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[.!?]+$/u, '')

/** The language somebody asks for in so many words. */
export const languageWish = (text: string): string | undefined => languages.find(l => languageWords[l]?.test(spoken(text)))
