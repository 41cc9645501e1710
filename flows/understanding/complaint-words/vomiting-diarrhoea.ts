// Lay words for vomiting and diarrhoea. Syntax as in match.ts; Finnish and no å ä ö are here too, as people write.
export const vomitingDiarrhoea = {
  sure: `kräk*, krak*, kreks, kräckts, uppkast*, spyr, spy, spyor, spydde, spytt, spyfärdig, kaskadkräk*, kaskadspy*, ulkar, hulkar, magsjuk*, magsjucka, maginfluens*, magförkyl*, vinterkräk*, calicivirus, norovirus, matförgift*, turistdiarr*, turistmage,
    diarr*, diarè, diare, diarea, dirré, diaree*, lös|löst|lösa ~1 mage|magen|avföring|bajs*, dålig|sjuk ~1 mage, rinnig|rinner|vatten|vattnig ~2 magen|mage|avföring|bajs*, rännskit*, får|fått ~1 inte behålla, behåller inget|inte, dåligt i magen, gastroenterit*,
    vomit*, vommit*, throw|throwing|threw|thrown ~1 up, puke, puked, pukes, puking, diarr*, diahr*, diarh*, loose|watery|runny ~1 stool|stools|poo|poop|motions, the runs, the trots, stomach|tummy ~1 bug|flu, food poison*, gastro, gastroenteritis, cant keep ~3 down, keep ~2 nothing|anything down,
    oksen*, oksetta*, ripul*, vatsatauti*, mahatauti*`,
  likely:
    'springer|sprungit|rusar ~3 toa|toan|toaletten|dass, sitter ~3 toan|toaletten, kommer upp ~1 igen, being|been sick, illamående, illamåend*, mår illa, mått illa, kväljning*, kväljer, magkramp*, magknip*, knip i magen, uttorkad, vätskebrist, nausea, nauseous, nauseated, queasy, feel|feeling sick, sick to my stomach, stomach cramp*, dehydrated, pahoinvoint*, vätskeersättning*',
}
