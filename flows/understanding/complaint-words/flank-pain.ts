// Lay words for pain in the flank, kidney stone and blood in the urine. Syntax as in match.ts. Data only.
export const flankPain = {
  sure: `njursten*, njurstenar, njurstensanfall*, njursmärt*, njurkolik, njurvärk*, njurbäcken*, njurinflam*, njurinfekt*, flanksmärt*, ont|smärta|smärtor|värk|värker|hugger|molar ~3 flank|flanken|flankerna, flanken ~2 ont|värker, stensmärt*, urinsten*, uretärsten*, stenanfall*,
    ont|smärta|smärtor|värk|värker|hugg|hugger|molar|krampar|jätteont|håll ~4 njure|njuren|njurar|njurarna|njurtrakt*,
    njure|njuren|njurar|njurarna ~3 ont|värker|smärta|smärtar|hugger|molar|svullen,
    ont|smärta|värk|värker|hugg|hugger|molar ~2 sidan|sida|sidorna ~2 rygg|ryggen|ländrygg*|korsrygg*, ont|smärta|värk|hugger ~3 ryggens|ryggslutets ~1 sida, ont|smärta|värk ~3 under revbenen ~3 rygg|ryggen|bak|baktill|sidan,
    blod|blodigt|blodig|rött|röd|brunt|rosa|rosafärgat ~3 kisset|kiss|urin|urinen, kisset|kiss|urinen|urin|kissar ~2 blod|blodigt|blodig|rött|röd|brunt|rosa|colafärg*, blodkiss*, hematuri*, ont|smärta|värk|hugger ~2 sida|sidan bak|baktill, kissar|kissat|kissade|kissa ~2 blod, pinkar|pissar blod,
    kidney ~1 stone|stones|pain|ache|infection|hurts|hurting, kidneystone*, pain|ache|hurts|hurting ~3 kidney|kidneys|flank, flank pain, renal colic, pain in my side, my side hurts, pain|ache|hurts ~3 side ~3 back, blood|bloody|red|pink|brown ~3 urine|pee|wee|piss, pee|urine|peeing|wee|peed ~2 blood|bloody|red|pink|brown, haematuria, hematuria,
    munuaiski*, munuaiskivi*, kylkikipu*, kylki ~2 kipeä, munuai* ~2 kipu|kipeä, verta ~1 virtsassa, veri*virtsa*`,
  likely:
    'njure, njuren, njurar, njurarna, ländrygg*, korsrygg*, sidan, flankerna, kolik, smärtvåg*, blod ~2 kissa|kissar, kidney, kidneys, side, lower back, munuai*, kylki*',
}
