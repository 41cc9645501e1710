// Lay words for nosebleeds. Syntax as in ../match.ts: words are folded, so å ä ö and case do not matter.
export const nosebleed = {
  sure: `näsblod*, näsbloden, näsblodet, näsblöd*, nesblod*, näsblo, näs|nes blod|blödning|blödningar, epistax*,
    näsa|näsan|nesan|näsborre*|näsborr* ~4 blöder|blödde|blött|blod|blodig|bloder|forsar, blöder|blödde|blött|blöda|bloder|blodde ~4 näsa|näsan|nesan|näsborre*|näsborr*, blod|blodet ~4 näsa|näsan|näsborre*|näsborr*,
    nosebleed*, nose bleed|bleeds|bleeding, nosebleeding, nose ~3 bleeding|bleeds|bled|blood|bloody, bleed|bleeding|bleeds|bled ~4 nose|nostril*, blood ~4 nose|nostril*, bloody nose,
    nenäveren*, nenäverta, nenä ~2 vuotaa ~1 verta, verta ~2 nenästä`,
  likely: 'blöder, blödde, blod, blödning*, näsborre*, blodförtunnande, waran, eliquis, bleeding, bleeds, blood, nostril*, verta',
}
