// Lay words for COPD: the illness and its own medicines. Cough and breathlessness alone belong to others.
export const copd = {
  sure: `kol, kols, kolen, kolsjuk*, kol sjuk*, kolpatient*, kolproblem, kolskov*, kol skov, kol ~2 sämre|värre|försämring|försämrad|diagnos, emfysem*, enfysem*, lungemfysem*, rökarlung*, rökhosta, kroniskt obstruktiv*, kronisk bronkit, kroniska luftrörskatarr*, kronisk luftrörskatarr,
    spiriva*, trelegy*, anoro*, ultibro*, spiolto*, trimbow*, braltus*, tiotropium*, daxas*, syrgas hemma, hemsyrgas*, hemma syrgas, koncentrator,
    copd, copd*, emphysema*, emfysema*, chronic bronchitis, chronic obstructive, smokers ~1 lung|lungs|cough, home oxygen, smoker ~2 lungs,
    keuhkoahtauma*, keuhkoahtaumatauti*, keuhkolaajentuma`,
  likely:
    'syrgas*, syrgasen, oxygen, lungor, lungorna, lungsjuk*, lungs, slem, slemmet, segt slem, phlegm, sputum, rökare, rökt, röker, smoker, inhalator*, inhaler, spirometri*, saturation*',
}
