// Lay words for breathlessness. Wheezing with asthma or COPD named belongs to those; a bare "andas" needs company.
export const breathlessness = {
  sure: `andnöd*, andnöt, annöd, andningsbesvär*, andningsproblem*, andningssvår*, andfådd*, andfåd, anfådd*, andfodd*, anfodd, andtäppa, andtruten, andtrut, flåsig*, flåsar, flåset ~2 borta|dåligt|sämre, lufthunger, kvävningskänsl*, kvävs,
    svårt|svårighet*|tungt|jobbigt|trångt|besvärligt|omöjligt|kämpar|kämpigt ~3 andas|anda|andning|andningen|luft|andetag, andas|andningen|anda ~3 svårt|tungt|jobbigt|dåligt|ansträngt|tung|ansträngd|trögt|fort|snabbt|konstigt,
    får|fick|fått|har ~2 inte|ej|knappt|ingen|dåligt|dåligt|lite ~3 luft|luften|andas|andetag|syre, kippar|kippa|flämtar|flämtande|snappar|kämpar ~3 luft|andan|andas, tappar|tappade|tappat ~1 andan|luften, slut på luft, luften ~2 slut|räcker|tar,
    tappat|tappar|sämre|dålig|inget|tappade ~2 flås|flåset|flåsset|kondis|kondisen, orkar inte|knappt ~2 andas|trappan|trapporna, djupa|djupt|riktigt|riktiga|ordentligt ~1 andetag|andetagen, kan inte|ej ~2 andas|dra ~2 luft|andas|andan|andetag, kan|får inte ~2 ta|dra ~2 djupa|djupt|ordentligt|ordentliga ~1 andetag|andetagen, syrebrist, dyspné*,
    breathless*, breathlesness, short ~1 of breath|breathe, shortness ~1 breath, out of breath, hard|difficult|difficulty|trouble|struggling|struggle|problem|problems|cant|cannot|unable|tough ~3 breathe|breathing|breath|breathin|breath, catch ~1 breath, gasping|gasps|fighting ~2 air|breath, not enough air, winded, puffed ~1 out, dyspnea, dyspnoea, air hunger, suffocating,
    hengenahdistu*, hengästy*, hengittä* ~2 vaikea|raskas|vaikeaa|raskasta, vaikea|raskas|vaikeaa ~2 hengittä*, henkeä ahdistaa, ahdistaa ~1 henkeä, ei saa ~1 henkeä`,
  likely:
    'andas, andning*, andningen, andetag*, andan, luft, luften, flås, flåset, trappan, trapporna, kondition, täppt, breathe, breathing, breath, air, oxygen, syre, syresättning*, saturation*, hengitys*, hengittää, pip, piper',
}
