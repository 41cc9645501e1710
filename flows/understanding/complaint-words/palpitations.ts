// Lay words for palpitations. A bare heart or pulse says too little; what it does says it.
export const palpitations = {
  sure: `hjärtklap*, hjärtklappn*, hjärklap*, järtklap*, hjertklap*, hjärtrus*, hjärtflim*, hjärtflad*, förmaksflim*, hjärtrytm*, arytmi*, extraslag*, extra slag, extraslår, dubbelslag*, takykardi*,
    hjärtat|hjärta|hjärtet|järtat|hjertat ~4 rusar|rusa|rusade|skenar|skenade|bultar|bulta|bultade|dunkar|dunkade|galopperar|fladdrar|flimrar|klappar|hoppar|hoppade|hackar|skuttar|volter|pickar|ojämnt|oregelbundet|snabbt|fort|hårt|orytmiskt|slagit|rytm,
    hjärtat|hjärta|hjärtet ~2 slår ~2 fort|snabbt|hårt|ojämnt|oregelbundet|extra|dubbelt|dubbel|volter|fel, fladdrar|fladder|flimmer|flimrar|bultar|rusar|dunkar|hoppar ~3 hjärtat|hjärta|hjärtet, fladdrar ~2 bröstet, hoppar över ~1 slag,
    hög|snabb|oregelbunden|ojämn|orolig|hoppande|rusande ~1 puls|vilopuls|hjärtrytm*|hjärtfrekvens, puls|pulsen|vilopuls|vilopulsen ~4 hög|högt|rusar|skenar|snabb|fort|ojämn|oregelbunden|#100-250,
    palpitation*, palpatation*, palpation*, palpatations, palpitat*, heart ~4 racing|races|raced|pounding|pounds|fluttering|flutters|flutter|skipping|skips|skipped|irregular|thumping|hammering, racing|pounding|fluttering|irregular|rapid|fast ~1 heart|heartbeat|pulse, skipped|skipping|extra|missed ~1 beat|beats|heartbeat|heartbeats, heart beats|beating ~1 fast|hard|funny|irregularly|irregular, tachycardia*, arrhythmia*, arythmia*, atrial fib*, afib, a fib, ectopic*, pulse ~3 high|fast|irregular|racing|#100-250,
    sydämentykyt*, tykytyk*, tykyttää, tykyttelee, sydän ~2 hakkaa|tykyttää|muljahtelee|pamppailee|jyskyttää, lisälyön*, rytmihäiriö*, eteisväri*, flimmeri*`,
  likely:
    'hjärtat, hjärta, hjärtet, puls, pulsen, vilopuls*, heart, heartbeat, pulse, sydän, syke, rusar, skenar, energidryck*, racing, fluttering',
}
