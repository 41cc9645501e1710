// Lay words for known heart failure: the illness, its tablets, water in the body. Breathlessness alone is its own complaint.
export const heartFailure = {
  sure: `hjärtsvikt*, hjärtsviktig*, hjärtsvigt*, hjertsvikt*, järtsvikt*, hjärtsvkt*, hjartsvikt*, sviktande hjärta, svikt ~1 hjärtat, hjärtat ~2 sviktar|svikta|orkar|svagt|förstorat, svagt|dåligt|förstorat hjärta, vänstersvikt, högersvikt, hjärtmuskel*, kardiomyopati*,
    vatten|vätska|vattnet ~3 lungorna|lungan|lungor|lungsäcken|hjärtat, vattensamling ~2 lungorna, lungödem*, samlar|samlat|samlas ~2 vatten|vätska ~2 kroppen, samlar|samlat vätska|vatten, vätskesvullen, ef ~1 #10-50,
    vattendrivande*, vätskedrivande*, vatten driv*, furix*, furosemid*, impugan*, entresto*, spironolakton*, hjärtsviktsmottagning*, hjärtsviktssköterska*, hjärtsviktsjuksköterska*, icd, inopererad hjärtstartare, hjärtstartaren,
    heart failure*, failing heart, weak heart, congestive heart*, chf, cardiomyopathy*, water|fluid ~3 lungs|lung|heart, retaining ~1 water|fluid, water tablets|pills|tablet|pill, diuretic*, furosemide, ejection fraction, implanted defibrillator,
    sydämen vajaatoimin*, sydänvika, sydämen vajaa*, nesteenpoisto*, vettä keuhkoissa, nestettä keuhkoissa`,
  likely:
    'svikt, hjärtsjuk*, hjärtat, hjärta, hjärtmedicin*, viktuppgång*, gått upp ~3 kilo|kg, kilo, svullna, svullnat, svullen, svullnad, benen, fotleder*, anklar*, heart, weight gain, swollen, swelling, ankles, kuddar, pillows, andfådd, tungandad',
}
