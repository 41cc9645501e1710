// Lay words for dizziness and fainting. Bare "yr" is sure: Swedes say little else.
export const dizziness = {
  sure: `yr, jätteyr, skityr, superyr, asyr, yra, yrt, yrsel*, yrslig, yrseln, yrsell, ysel, lägesyrsel*, kristallsjuk*, öronstenar, svindel*, svindlar, svimma*, svima*, svimning*, svimfärdig*, svimfardi, avsvimma*, dåna, dånade, dånat, tuppade|tuppat|tuppa ~1 av, svartnar|svartnade|svartnat|svart ~3 ögonen|ögon,
    snurrar|snurrade|snurrigt|gungar|gungade|snurar, snurrig, snurriga, snurrig i huvudet, ostadig*, ostadi, vinglig*, vinglar, raglar, karusell*, däckade, deckade, kollapsade, tappade medvetandet, medvetslös en stund, föll ihop, golvet ~2 gungar|rör,
    dizzy, dizzi*, dizy, dizzynes*, lightheaded*, light headed*, vertigo*, woozy, giddy, faint, fainted, fainting, faints, fainty, passed out, pass out, passing out, blacked out, black out, blackout*, collapsed, room ~2 spinning|spins|moving, head ~2 spinning|spins|swimming, everything ~2 spinning|spins, unsteady, off balance, lost consciousness, lose ~2 balance, syncope,
    huimaus*, huimaa, huimasi, pyörry*, pyörty*, pyörtyi, pyörtyä, pyörrytt*, heikottaa`,
  likely:
    'balans*, balansen, balanssinne*, blodtrycksfall, lågt blodtryck, svajig, svajar, vimmelkantig*, matt, kraftlös, balance, wobbly, spinning, shaky, low blood pressure, tasapaino*',
}
