// The small words that carry denial, asking and person, in Swedish, English and Finnish. Data only.
import { fold } from './text.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(fold))

export const NEGATORS = set(`inte inte int ej icke ingen inget inga inge ingn aldrig varken utan förnekar slipper
  no not never without denies dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt cant cannot couldnt wont wouldnt none neither nor
  ei eivät eikä ilman`)
/** Negations only where the text is Finnish: in Swedish `en` is an article. */
export const FINNISH_NEGATORS = set('en et emme ette enkä')
export const FINNISH =
  set(`on ei ja mutta minulla minä hän ole olen saa halua jaksa pysty voi nyt vain enää että eikä kun jos tai sitten hänellä
  äiti isä vauva lapsi poika tyttö mies vaimo minua itseni aion vuotta enkä tunne`)
export const NOT_FINNISH = set('jag och är har det på som inte av med för att den till ett i the and my is it to of')
/** A denial goes on over these. */
export const CONTINUES = set('eller heller or nor tai eikä resp')
/** A denial stops at these: what follows is said of something else. */
export const ENDS =
  set(`men fast fastän dock däremot och o samt nu för eftersom pga därför när då sen sedan plus bara endast som utan
  but although though and now because since when only just with mutta vaan ja nyt koska kun`)
export const PRONOUNS = set('jag han hon hen vi det de dom du min mitt mina i he she it we they my minä minulla hänellä mun')
/** "Kan inte sluta", "inte bara", "don't know": the negation is used up by the next word. */
export const SPENT =
  set(`bara endast enbart sluta slutar stoppa sova somna jobba längre vet säker säkert tål hjälper hjälpte vänta längre mer ens
  only just sure know stop sleep anymore helping help work`)
/** "Vet inte om …" denies nothing. */
export const UNKNOWING = set('vet förstår fattar minns know tiedä')
export const VERBS = set(`har är kan får blir mår känns känner gör ser hör have has is am are can feel feels on olen saa tuntuu`)

/** Words a question for information begins with. */
export const QUESTION = set(`vad hur vilka vilket vilken kan när är får måste ska bör varför finns
  what how which can when is are does do should could why mitä miten mitkä voiko onko milloin`)
/** Those of them that ask even without a general subject. */
export const OPEN_QUESTION = set('varför why miksi vad hur vilka vilket vilken what how which mitä miten mitkä')
export const ENGLISH_QUESTION = set('what how which can when is are does do should could why')
export const GENERIC =
  set(`man någon nån folk barn symtom symptom symtomen tecken tecknen känns someone somebody you people person symptoms signs anyone
  joku oireet oireita ihminen`)
/** Someone in particular: then a question is about what is happening. */
export const CONCRETE =
  set(`jag mig mej min mitt mina han hon honom henne vi oss vår vårt våra nu hans hennes barnet bebisen hjälp
  my me he she him her we us our now hes shes im minä minun minulla hän hänellä nyt lapsi lapseni`)
/** Words of reading and studying: with no person in it, the sentence is about a subject. */
export const TOPIC = set(
  'bok boken filmen serien artikel artikeln artiklar dokumentär podd podden kurs kursen föreläsning uppsatsen tentan tenta lektion statistik temadag plugga pluggar utbildning article documentary lecture course essay statistics',
)
/** Words that make the whole sentence a question about the illness, not about a person. */
export const HEREDITY = set(
  'ärftligt ärftlig ärftlighet hereditary släkten information broschyr broschyrer material uppsats skolarbete leaflet',
)
