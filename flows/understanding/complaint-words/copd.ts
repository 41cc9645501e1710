// Lay words for COPD: the illness and its own medicines. Cough and breathlessness alone belong to others.
export const copd = {
  sure: `har|haft|fått|får|min|mitt|med|mot|av|för|om|svår|mild|grav|känd|pappas|mammas|mans ~1 kol, kol ~1 och|sedan|sen|stadium|grad|patient|sjuk|medicin|diagnos|fem|många|mer|andas|andfådd|slem|hosta, kols, kolsjuk*, kol sjuk*, kolpatient*, kolproblem, kolskov*, kol skov, kol ~2 sämre|värre|försämring|försämrad|diagnos, emfysem*, enfysem*, lungemfysem*, rökarlung*, rökhosta, kroniskt obstruktiv*, kronisk bronkit, kroniska luftrörskatarr*, kronisk luftrörskatarr,
    spiriva*, trelegy*, anoro*, ultibro*, spiolto*, trimbow*, braltus*, tiotropium*, daxas*, syrgas hemma, hemsyrgas*, hemma syrgas, koncentrator,
    copd, copd*, emphysema*, emfysema*, chronic bronchitis, chronic obstructive, smokers ~1 lung|lungs|cough, home oxygen, smoker ~2 lungs,
    keuhkoahtauma*, keuhkoahtaumatauti*, keuhkolaajentuma`,
  likely:
    'kol, syrgas*, syrgasen, oxygen, lungor, lungorna, lungsjuk*, lungs, slem, slemmet, segt slem, phlegm, sputum, rökare, rökt, röker, smoker, inhalator*, inhaler, spirometri*, saturation*',
}
