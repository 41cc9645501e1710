// Lay words for errands: certificates, referrals, results, vaccination, booking. Syntax as in ../match.ts. Who names an illness
// as well ("boka tid för ont i bröstet") has that complaint; bare "tid" is said in every talk and says nothing.
export const errands = {
  sure: `intyg*, intyget, inntyg*, läkarintyg*, lakarintyg*, sjukintyg*, sjukskriv*, sjukskiv*, sjukskrivning*, sjukanmäl*, friskintyg*, hälsointyg*, körkortsintyg*, vapenintyg*, försäkringskass*, försäkringskassan,
    remiss*, remis, remissen, remmis*, remittera*, egenremiss*, vårdbegäran*, second opinion,
    provsvar*, provsvaret, prosvar*, blodprovssvar*, labbsvar*, röntgensvar*, svar|svaret|svaren|resultat|resultatet ~3 prov|prover|provet|proverna|provtagning*|röntgen|blodprov*|ultraljud*|cellprov*|magnetröntgen, prov|prover|provet|proverna|röntgen ~3 svar|svaret|resultat*|visade,
    vaccin*, vaksin*, vacin*, vaccinera*, vaccination*, resevaccin*, influensavaccin*, covidvaccin*, fästingvaccin*, tbevaccin*, barnvaccin*, påfyllnadsdos*,
    tidsbokning*, tidbokning*, boka|bokad|bokat|beställa|avboka|omboka|ändra|flytta ~4 tid|tiden|läkartid*|läkarbesök*|besök|besöket|besökstid*, läkartid*, få|ha|behöver ~1 tid, avboka*, omboka*, ombokning*, kallelse*, lista ~2 mig|om|oss, byta ~2 vårdcentral|hälsocentral|läkare, listning*, journalkopia*, journalutdrag*, patientavgift*, frikort*, högkostnadsskydd*, sjukresa*, sjukresor, färdtjänst*,
    certificate*, sick note*, sicknote*, doctors note*, sick leave, referral*, refer me, test result*, lab result*, blood ~2 result*, results ~4 test|tests|blood|xray|scan|lab, xray result*, vaccinat*, vaccine*, booster*, travel ~1 jab|jabs|shot|shots|vaccine*, flu ~1 jab|shot, book|cancel|reschedule|change|make|move ~4 appointment|booking|visit, appointment*, booking, medical record*, register ~3 health centre|centre|doctor,
    lääkärintodistus*, sairaslom*, todistus*, lähete*, lähetteen, koetulo*, labratulo*, rokote*, rokotus*, ajanvara*, varata ~2 aika*|ajan, peruuttaa ~2 aika*|ajan`,
  likely:
    'boka*, bokning*, tid ~2 läkare|läkaren|doktor*|sköterska*|vårdcentral*|hälsocentral*, ärende, blankett*, journal*, kontroll, hälsokontroll*, prov, prover, provet, blodprov*, provtagning*, doktor*, läkare, form, document, paperwork, check up, checkup, blood test*, aika lääkärille',
}
