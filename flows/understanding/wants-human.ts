// "Kan jag få prata med en människa?": asking for a human being, by families of words and not by one phrase. What somebody
// else does, has done, must or will not do asks for nobody: every word before the wish has to be one that wishes.
const list = (words: string) => words.split('|')

const PERSON =
  'manniskor|manniska|person|sjukskoterska|sjukskoterskan|skoterska|ssk|syster|vardpersonal|personal|human being|human|nurse|real one'
const ANYBODY = `${PERSON}|lakare|lakaren|doktor|doktorn|nagon|nan|vardgivare|er|doctor|someone|somebody|anyone|anybody|staff|agent`
const KIND =
  'en|ett|nagon|nagra|nan|riktig|riktigt|levande|akta|mansklig|vanlig|annan|av|hos|er|a|an|the|some|any|real|actual|live|member|of'
const TALK = 'prata|tala|chatta|snacka|skriva|komma i kontakt|fa kontakt|ha kontakt|talk|speak|chat|get in touch'
const CONNECT = 'koppla|kopplas|kopplad|connect|transfer|connected|transferred|put'
const ROBOT = 'robot|roboten|bot|boten|dator|maskin|ai|computer|machine'

/** What may stand before it. A subject of its own, or none: "hon vill prata med någon" is another's wish. */
const OWN = list('jag|vi|man|du|ni|i|we|you|me|us|mig')
const WISH = new Set([
  ...OWN,
  ...list(
    'vill|vilja|kan|kunna|kunde|far|fa|behover|maste|onskar|hoppas|undrar|om|att|det|gar|bra|mojligt|mojlighet|finns|ar|hur|nar',
  ),
  ...list(
    'hej|hejsan|hallo|halla|snalla|ja|jo|nej|tack|ok|gar|garna|hellre|helst|bara|nu|istallet|verkligen|direkt|faktiskt|ocksa|skulle-vilja',
  ),
  ...list(
    'want|wanna|to|would-like|can|could|may|need|have|must|get|let|please|hi|hello|just|rather|really|instead|now|is|it|possible|there|how|when|do|if|wonder|wish|prefer|yes|no',
  ),
])
/** Whose wish it may be when it follows "och" without a subject. */
const OTHERS = /\b(han|hon|hen|de|dom|min|mitt|mina|he|she|they|my|ska|had|hade)\b/u
/** A question whether one has to, and what one is able to, ask for nobody. */
const NO_WISH =
  /\b(maste|behover|ar|finns) (jag|vi|man)\b|\bdo (i|we) (need|have)\b|\b(jag|vi|i|we) (kan|can)\b|\bom (jag|man) (vill|behover)\b/u

const some = (words: string) => `(?:${words})`
const aPerson = (who: string) => `(?:${some(KIND)} )*${some(who)}(?![\\p{L}])`
const asking = [
  new RegExp(`(?<![\\p{L}])${some(TALK)} (?:(?:har|here|direkt|directly) )?(?:med|me|to|with) ${aPerson(ANYBODY)}`, 'gu'),
  new RegExp(
    `(?<![\\p{L}])${some(CONNECT)} (?:(?:mig|me|us|oss|in|vidare|over|ihop|om|through) )*(?:(?:till|med|to|with) )?${aPerson(ANYBODY)}`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}])(?:ha|fa|ge mig|behover|hellre|want|need|give me|get me|prefer) ${aPerson(PERSON)}$`, 'gu'),
]
const whole = [
  new RegExp(`^(?:(?:hej|snalla|please) )?${aPerson(PERSON)}(?: (?:tack|please|nu|now|snalla))*$`, 'u'),
  // "Finns det någon jag kan prata med?"
  new RegExp(
    `(?:finns det|har ni|is there|do you have) ${aPerson(ANYBODY)}(?: (?:som|that|who))? (?:jag|man|i) (?:kan|far|can|could|may)(?: fa)? ${some(TALK)} (?:med|to|with)(?: nu| now| please| tack)*$`,
    'u',
  ),
  new RegExp(`^(?:vem|who) (?:kan|far|can|could) (?:jag|man|i) (?:fa )?${some(TALK)} (?:med|to|with)$`, 'u'),
  new RegExp(
    `^(?:jag |i )?(?:vill inte|orkar inte|dont want to|do not want to) ${some(TALK)} (?:med|to|with) (?:en |a )?${some(ROBOT)}$`,
    'u',
  ),
]

/** Whether a human is asked for, and whether anything else is told in the same breath. */
export function wantsHuman(text: string): { alone: boolean } | null {
  const said = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’´`]/gu, '')
    .replace(/\bskulle (vilja|behova|garna vilja|kunna)\b/gu, 'skulle-vilja')
    .replace(/\b(would (like|love|prefer)|id (like|love|prefer|rather))\b/gu, 'would-like')
  const clauses = said
    .split(/[.!?,;:\n()]+|\s[-–—]\s/u)
    .map(clause => clause.replace(/\s+/gu, ' ').trim())
    .filter(clause => clause !== '')
  const asked = clauses.filter(asksIn)
  if (asked.length === 0) return null
  const rest = clauses.filter(clause => !asked.includes(clause)).join(' ')
  return { alone: [...asked.flatMap(before), ...rest.split(' ')].every(word => word === '' || WISH.has(word)) }
}

const asksIn = (clause: string): boolean => whole.some(pattern => pattern.test(clause)) || found(clause) !== null

/** Where in the clause the wish stands; its own words, after "och" or "men", are all words that wish. */
function found(clause: string): string | null {
  for (const pattern of asking)
    for (const match of clause.matchAll(pattern)) {
      const ahead = clause.slice(0, match.index).trim()
      const parts = ahead.split(/(?:^| )(?:och|o|men|sa|and|but|so)(?: |$)/u)
      const own = parts.at(-1) ?? ''
      const words = own.split(' ').filter(Boolean)
      if (NO_WISH.test(own) || !words.every(word => WISH.has(word))) continue
      if (parts.length > 1 && !words.some(word => OWN.includes(word)) && OTHERS.test(parts.slice(0, -1).join(' '))) continue
      return ahead
    }
  return null
}

const before = (clause: string): string[] => (found(clause) ?? '').split(' ')
