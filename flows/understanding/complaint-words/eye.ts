// Lay words for eyes. Syntax as in ../match.ts. "i ögat" alone is enough: nothing else we ask about lives there.
export const eye = {
  sure: `öga, ögat, ögats, ogat, ögonen, ögonena, ögonent, ögona, ögonn*, ögoninfl*, ögoninfek*, ögonkatarr*, ögonont, ögonvärk*, ögonsmärt*, ögonlock*, ögonlok*, ögonvit*, ögonvrå*, ögonglob*, ögonfrans*, ögonskad*, ögonbesvär*, ögonblöd*, ögondropp*, ögonallerg*,
    rödögd, rödögt, rögd, kladdögd, kladd|kladdar|kladdig|kladdiga|kladdigt|var|variga|varigt|rinner|rinnande|tårar|svider|kliar|skaver|grusigt|rött|röda|svullet|svullna ~3 öga|ögat|ögon|ögonen, ögon|ögonen ~4 röda|svider|kliar|rinner|kladdar|kladdiga|ont|värker|svullna|torra|skaver,
    vagel, vaglar, vagell, hornhinn*, näthinn*, glaskropp*, iriten, irit, regnbågshinn*, bindhinn*, konjunktivit*, kontaktlins*, linserna, linser ~4 ont|rött|skaver|svider, svetsblänk*, svetsbländ*, snöblind*, flisa ~2 ögat, spån ~3 ögat, grus ~3 ögat,
    ser ~2 suddigt|dimmigt|dubbelt|dåligt|sämre|blixtar|prickar|skuggor|ringar, dubbelseende, synfält*, synbortfall*, synen ~3 sämre|suddig|dimmig|borta|försvann|försämrad, synförsämring*, synnedsätt*, tappat|tappade|förlorat|förlorade ~1 synen, blixtar ~3 ögat|ögonen|synfältet, prickar ~3 ögat|ögonen|synfältet, gardin ~3 ögat|synfältet, grön starr, grå starr, glaukom*,
    eye, eyes, eyeball*, eyelid*, eylid*, pink eye, pinkeye*, conjunctivit*, stye, sty on my eye, contact lens*, contacts ~3 hurt|red|sore|irritat*, contact lenses, floaters, flashes of light, flashing lights, double vision, blurry|blurred|fuzzy|cloudy ~1 vision|sight, vision ~3 blurry|blurred|worse|lost|gone|loss, lost ~2 vision|sight|eyesight, eyesight, seeing double, arc eye, welders flash, retina*, cornea*, glaucoma*, cataract*,
    silmä*, silmät, silmässä, silmäni, silmätuleh*, näkö ~2 sumea|huono|heikentynyt`,
  likely:
    'ögon, ögondoktor*, ögonakut*, ögonläk*, synen, syn, linser, lins, ser suddigt, ljuskänslig*, tål inte ljus, kladdigt, kladdig, rinner, kliar, svetsat, svetsade, svetsning, slipat, slipade, glasögon, vision, sight, lens, lenses, welding, itchy, näkö',
}
