// Lay words for the complaints we have an interview for, for persons, fever and how it goes.
// Syntax as in match.ts. Data only; a new symptom adds its line here.
import { complaintWords } from './complaint-words/index.ts'

/** Symptom id → evidence by weight: `sure` names the complaint, `likely` needs company or is a lesser part of it. */
export const complaints: Readonly<Record<string, { readonly sure: string; readonly likely: string }>> = {
  ...complaintWords,
  'chest-pain': {
    sure: `bröstsmärt*, bröstsmarta*, bröstont, brösthugg, kärlkramp*, ont|smärta|smärtor|värk|värker|tryck|trycker|tryckande|hugg|hugger|sticker|stickningar|svider|bränner|stramar|kramar|spänner|krampar|trångt|tungt|press|jätteont ~4 bröst|bröstet|bröste|bröstt|bröstkorg*|bröstben*,
      bröst|bröstet|bröstkorg*|bröstben* ~3 ont|smärta|smärtar|värker|trycker|hugger|sticker|svider|bränner|stramar|kramar|spänner|tungt, hjärtinfark*, hjärtattack*, ont ~2 hjärtat|hjärttrakten, hugg i hjärtat, stickande|brännande|molande|tryckande|obehag|stick|tryk ~6 bröst|bröstet|brösttet|bröstkorg*|bröstkorgen, chest|bröst ~1 pian|painn, tryckkänsla ~3 bröst*,
      chest ~1 pain|pains|pressure|tightness|ache|hurts|discomfort|burning, pain|pressure|tightness|tight|ache ~3 chest, angina, heart attack*, my chest ~2 hurts|hurting|tight, rintakipu*, rinta* ~2 sattuu|kipu|kipeä|painaa, rinnassa ~2 kipu|puristus`,
    likely:
      'hjärtklapp*, hjärtat ~2 rusar|slår|bultar, palpitation*, revbenen, bröstet, bröstkorg*, chest, infarkt*, heart racing',
  },
  'cough-cold': {
    sure: `hosta*, hostar, hostan, hostig, kikhosta, slemhosta, rethosta, torrhosta, rosthosta, förkyl*, förkyld*, snuv*, snorig*, rinnsnuva, nysningar, nyser, halsont, ont ~2 hals|halsen, hals|halsen ~2 ont|svider|öm, halsfluss*, halsinfektion*, influens*, covid*, corona*, luftvägsinf*, luftvägar*, slem, slemmig,
      tappat rösten, heshet, hes, cough*, cant ~1 get|shake ~2 cough|cold ~1 off, cant ~1 get ~1 rid ~3 cough|cold, cold symptoms, a cold, common cold, sore throat, throat ~2 sore|hurts, runny|stuffy|blocked nose, flu, influenza, tonsillit*, sneez*, hoarse, yskä*, yskin, flunssa*, nuha*, kurkku* ~1 kipeä, kurkkukip*, krupp, rinner ~2 näsan, täppt ~2 näsa*, nästäpp*`,
    likely:
      'feber*, febern, febrig*, frossa*, feverish, fever, temperature, temp, kuume*, ont i kroppen, muskelvärk, sjukdomskänsla, täppt, halsen, throat, #38-42.9 grader, chills, nose, näsan',
  },
  'fever-child': { sure: 'feberbarn*, barnfeber, feber hos barn', likely: '' },
  'low-mood': {
    sure: `nedstämd*, nerstämd*, nedstämdhet, deprim*, depress*, deppig*, depp, deppar, deprision, ledsen, ledsenhet, ledsam, mår ~1 dåligt|piss|skit|kasst ~1 psykiskt|mentalt, psykisk* ~1 ohälsa, psykiskt, hopplös*, livet känns, livslust*, livsglädje*, tappat|ingen|saknar ~2 lust|lusten ~2 för|till|med, ingen lust ~2 något|någonting, bryr mig inte ~1 om ~1 något, orkar inte|ej ~1 mer|längre|någonting|nånting|något, känner mig ~2 nere|tom|låg|ensam|värdelös|ledsen,
      gråter, gråta, gråtmild*, gråtattack*, utbränd*, utmattningssyndrom, utmattad, utmattningsdep*, värdelös*, meningslös*, ingen glädje, inget ~2 roligt, glädjelös*, förlossningsdepression, mår så dåligt, mår inte bra psykiskt,
      low mood, mood ~1 low, feel|feeling|im|been ~2 down|low|sad|hopeless|worthless|empty|miserable|blue, sadness, depressed, depression, burned|burnt out, burnout, mental health, cant cope, crying, no energy ~3 anything, masen*, masentunut, alakulo*`,
    likely:
      'ångest*, anxiety, anxious, panikångest*, suicidal, självmord*, stress*, stressad, oro, orolig, sover dåligt, sömnproblem, sömn*, trött, ork, orkeslös*, ensam, sorg, stressed, tired, lonely, insomnia, mår dåligt, down, low, sad, nere, ensamhet, mår skit, mår piss',
  },
}

export const fever =
  'feber*, febern, febr, febrig*, feberr, hög temp, tempen, varm, brännhet, glödhet, jättehet, jättevarm, het, #38-42.9 grader, #37.5-43, fever*, feverish, temperature, hot, kuume*, högfeber'

export const child = `son, sonen, sonens, dotter, dottern, dotra, barn, barnet, barnen, bebis*, bebin, bäbis*, baby, babyn, spädbarn*, nyfödd*, lillan, lillen, lillebror, lillasyster, *åring, *åringen, *månaders, *veckors, toddler, child, kid, kids, newborn, infant, daughter, tyttäre*, poika*, lapsi, lapsen, lapsella, vauva*, dotterdotter, barnbarn*, grandchild, tvilling*, little boy|girl, my boy|girl, pojke*, flicka*, killen, ungen`
/** Of these, the ones under a year. */
export const baby = `bebis*, bebin, bäbis*, baby, babyn, babys, spädbarn*, nyfödd*, *veckors*, *månaders, lillan, lillen, newborn, infant, vauva*, amma*, blöja*, nappy, nappies, diaper*, week|weeks|month|months old, veckor|månader gammal, spädis`
export const year = 'året, fjol, year, years, barndomen'
/** A word for a child that may as well be a grown one; the age decides. */
export const other = `min|mitt man|fru|sambo|make|hustru|partner|mamma|pappa|mor|far|mormor|morfar|farmor|farfar|bror|syster|kompis|vän|väninna|granne|kollega|flickvän|pojkvän|svärmor|svärfar|moster|faster|morbror|farbror|kusin|särbo, mamma|pappa|mormor|farmor|farfar|morfar har|är|fick|får|mår|hostar|känner|säger,
  my husband|wife|partner|mum|mom|mother|dad|father|grandmother|grandfather|grandma|grandpa|brother|sister|friend|neighbour|neighbor|girlfriend|boyfriend|colleague, äitini|isäni|mieheni|vaimoni, äitini, isäni, mieheni, vaimoni`
export const self =
  'jag har|är|mår|känner|får|hostar|orkar|fick|kan|vill|gråter|sover, i have|am|feel|get|cant|keep|had, ive, im, har jag, mig själv, minulla on, olen, min|mitt|mina hals|bröst|hosta|näsa|feber|huvud|arm|rygg|mage'

/** How it goes while one waits. A denied one does not count: "inte sämre". */
export const worse = `sämre, värre, försämrat*, försämring*, försämrats, ökar ~1 mer, mycket mer ont, inte|aldrig ~2 bättre, tilltar, tilltagit, eskalerar, worse, worsening, worsened, not ~2 better, getting ~2 bad, pahenee, pahempi, huonompi`
export const better =
  'bättre, lindrigare, gått över, går över, släppt, lugnare nu, mår bra nu, avtar, better, improved, gone now, parempi'
