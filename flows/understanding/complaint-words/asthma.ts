// Lay words for asthma: the illness, the attack and its medicines. A bare wheeze or inhaler needs company (COPD has them too).
export const asthma = {
  sure: `astma*, asthma*, astmaanfall*, astmahosta*, astmatisk*, ashma*, astmma*, asma, asman, asmaanfall*, ansträngningsastma, barnastma, allergiastma, luftrörskatarr*, trånga luftrör, luftrören ~3 trånga|ihop|sammandragna,
    ventolin*, ventoline*, bricanyl*, brikanyl*, airomir*, buventol*, symbicort*, symbikort*, bufomix*, pulmicort*, seretide*, flutide*, giona, luftrörsvidgar*, akutinhalator*, blå inhalatorn, blåa inhalatorn, salbutamol*, terbutalin*, montelukast, singulair,
    pef ~1 värde|värdet|mätare, pefmätar*, pef, piper|pip|pipande|väser|pipig|piper ~3 bröstet|luftrören|lungorna|andas, pipande andning, wheez*, whistling ~2 chest|breathing, reliever ~1 inhaler, blue inhaler, puffer, peak flow,
    astmakohtaus*, astmaa, astmaan, vinkuu ~3 hengittä*|keuhko*`,
  likely:
    'inhalator*, inhaler*, puff, puffar, spray, pip, piper, pipig*, väser, väsande, luftrör*, luftrören, obstruktiv*, pollen*, kortison*, avhaaja, avaava',
}
