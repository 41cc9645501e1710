// Lay words for back pain. Bare "back" is too common an English word to say anything.
export const backPain = {
  sure: `ryggont, ryggontet, ryggvärk*, ryggsmärt*, ryggbesvär*, ryggproblem*, ryggskott*, ryggskot, ryggskått, lumbago*, ischias*, isjas*, ischas, iskias, diskbråck*, diskbrock*, korsryggen, korsrygg, ländrygg*, svank, svanken, svanken ~2 ont,
    ont|onnt|ondt|smärta|smärtor|smärtar|värk|värker|verker|hugg|hugger|sticker|kramp|krampar|stel|stelt|låst|låser|jätteont|skitont|tväront ~4 rygg|ryggen|rygen|ryggslut*|svank|svanken|korsrygg|korsryggen|ländrygg|ländryggen|kotan|kotor,
    rygg|ryggen|rygen|ryggslutet|ländryggen|korsryggen|svanken ~3 ont|smärta|smärtar|värker|värk|hugger|högg|gör|krampar|låst|låste|stel|paj|slut|kass|sprack|knak|knäckte, sträckt|skadat|vrickat|spräckt ~2 ryggen|rygg, ont ~1 mellan skulderbladen, dålig|trasig|kass|paj rygg,
    backache*, back ache*, backpain*, back pain*, lower back, low back, upper back ~2 pain|hurts|ache|aches, my|his|her|the back ~2 hurts|hurting|hurt|aches|aching|sore|stiff|spasm|spasms|killing|locked, pain|pains|ache|aches|hurts|hurt|sore|stiff|stiffness|spasm|spasms|cramp in|across|down|along ~3 back|spine,
    bad|sore|stiff|aching|painful back, threw|put|pulled|strained|hurt|injured|sprained my|his|her ~1 back, my back went, sciatic*, siatica, slipped|herniated|bulging disc|disk, lumbar pain,
    selkäkip*, selkäsär*, selkä ~2 kipeä|kipee|sattuu|särkee, selkään ~1 sattuu, selässä ~2 kipu|kipua|särky, noidannuol*, iskias*`,
  likely:
    'rygg, ryggen, rygen, ryggrad*, ryggtavl*, ryggslut*, svank*, kota, kotor, skulderblad*, flanken, spine, tailbone, svanskota*, svanskotan, selkä, selässä',
}
