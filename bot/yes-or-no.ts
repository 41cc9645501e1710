// A consent given in words: yes and no as people write them. Only what is wholly one of them counts; "ja, men" is neither.

const list = (words: string) => words.split('|').sort((a, b) => b.length - a.length)
const YES = list(
  'ja|jaa|jadå|jo|jodå|japp|jepp|jajamän|javisst|visst|absolut|självklart|såklart|gärna|ok|okej|okey|okay|går bra|det går bra|det går fint|det går jättebra|är ok|är okej|det är ok|det är okej|det är helt ok|det är helt okej|gör det|gör så|det får du|det får ni|det får hon|det får han|hon får|han får|hon får vara med|han får vara med|det vill jag|det vill jag gärna|jag godkänner|jag godkänner det|jag samtycker|skicka|yes|yeah|yep|yup|sure|of course|absolutely|certainly|please do|go ahead|fine|alright|that is fine|thats fine|that is ok|thats ok|thats okay|its ok|its okay|its fine|you can|you may|she can|he can|she can join|he can join|she may|he may|i agree|send it',
)
const NO = list(
  'nej|nejdå|nä|nää|näe|nix|helst inte|inte|absolut inte|inte alls|inte nu|vill inte|vill helst inte|jag vill inte|jag vill inte det|jag vill helst inte|det vill jag inte|det vill jag helst inte|det går inte|det går inte bra|går inte bra|är inte ok|det är inte ok|det är inte okej|gör inte det|skicka inte|det får du inte|det får ni inte|hon får inte|han får inte|det får hon inte|det får han inte|hon får inte vara med|han får inte vara med|jag säger nej|aldrig|no|nope|nah|no way|rather not|id rather not|i would rather not|preferably not|i dont want that|i dont want it|i dont want to|i do not want that|i do not want to|please dont|dont|thats not ok|its not ok|not now|never|dont send it|do not send it',
)
const POLITE = list('tack|tackar|tack så mycket|snälla|thanks|thank you|please|det|hej')
/** Begins like an answer, or weighs one. */
const NEARLY = list(
  'ja|jo|nej|nä|ok|okej|okay|visst|yes|no|sure|nja|tja|hm|hmm|mm|mhm|kanske|vet inte|vet ej|jag vet inte|osäker|jag är osäker|spelar ingen roll|som du vill|som ni vill|maybe|perhaps|not sure|im not sure|dont know|i dont know|dunno|whatever|up to you|i guess',
)
/** Nobody says yes in more letters. */
const LONGEST = 80

const begins = (said: string, phrases: readonly string[]) =>
  phrases.find(phrase => said === phrase || said.startsWith(`${phrase} `))

/** Word by word, the longest phrase first: wholly of these and of courtesy, and at least one of these. */
function wholly(said: string, phrases: readonly string[]): boolean {
  let left = said
  let one = false
  while (left !== '') {
    const own = begins(left, phrases)
    const next = own ?? begins(left, POLITE)
    if (next === undefined) return false
    one ||= own !== undefined
    left = left.slice(next.length).trim()
  }
  return one
}

/** Null: about something else. */
export function yesOrNo(text: string): 'yes' | 'no' | 'unclear' | null {
  const said = text
    .slice(0, LONGEST + 1)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’´`]/gu, '')
    // "Ja?" asks.
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim()
  if (said.length > LONGEST) return begins(said, NEARLY) ? 'unclear' : null
  if (wholly(said, YES)) return 'yes'
  if (wholly(said, NO)) return 'no'
  return begins(said.replaceAll('?', ''), NEARLY) ? 'unclear' : null
}
