// Lay words for moles and marks on the skin. Syntax as in ../match.ts.
export const mole = {
  sure: `födelsemärk*, fodelsemark*, födelsefläck*, leverfläck*, leverprick*, levermärk*, hudmärk*, hudförändring*, hudforandring*, melanom*, malign* melanom*, hudcancer*, hud ~1 cancer, basaliom*, skivepitel*, aktinisk*, solkeratos*, seborroisk*, åldersvårt*, pigmentfläck*, pigmentförändring*, skönhetsfläck*, prickmottagning*,
    märke|märket|prick|pricken|fläck|fläcken ~4 växt|vuxit|växer|ändrat|ändrats|mörkare|svart|svartare|större|blöder|kliar|form|färg|ojämn|ojämna, svart|brun|mörk|konstig|ny|mörkbrun ~2 prick|fläck|märke ~4 ryggen|benet|armen|magen|huden|ansiktet|vaden|axeln|bröstet|foten, mörk|svart|brun ~2 strimma|linje|streck|rand ~4 nagel|nageln|tumnagel*|stortå*|tånagel*, fläck|fläcken|prick ~5 går|gå ~2 bort, kolla|kollat|undersöka|titta|visa ~4 födelsemärk*|leverfläck*|prickar|märken|hudfläck*, knöl|knuta|utväxt ~2 huden ~3 växer|växt|kvar,
    mole, moles, birthmark*, skin ~1 cancer|lesion|tag, melanoma*, beauty spot, liver spot*, dark|black|brown ~2 spot|mark|freckle|patch ~3 grown|growing|changed|bigger|darker|bleeding|skin|back|leg|arm|face, dark|black|brown ~1 line|streak|stripe ~3 nail|toenail|thumbnail, freckle|spot|mark ~3 changed|growing|grown|darker|bigger|irregular, basal cell*, ugly mole,
    luomi, luomet, luomen, syntymämer*, ihosyöpä*, melanooma*`,
  likely: `märke, märket, märken, prick, pricken, fläck, fläcken, fläckar, leverfärgad, solarium, solbränd, brunfläck*, vårtor, nagel, nageln, ändrat ~1 färg|form, oregelbunden, hudläkare*, dermatolog*, dermatoskop*,
    mark, spot, freckle, freckles, wart, growth, sunbed*, dermatologist, changed ~1 colour|color|shape, irregular`,
}
