// Lay words for tick, insect and snake bites. Syntax as in ../match.ts: words are folded, so å ä ö and case do not matter.
export const biteSting = {
  sure: `fästing*, fastning*, festing*, fästningbett*, tickbett*, borrelia*, borelia*, borellia*,
    insektsbett*, insektsstick*, insektbett*, insekt* ~3 bet|bett|biten|stack|stick|stucken,
    getingstick*, getingbett*, geting*, jetingstick*, jeting*, bistick*, bisting*, humlestick*, humla ~2 stack|stucken, myggbett*, mygbett*, knottbett*, bromsbett*, bromsstick*, flugbett*, loppbett*, spindelbett*, vägglusbett*, vägglöss, älgfluga, älgflugor, svidknott*, myrbett*,
    huggorm*, hugorm*, ormbett*, ormbiten, orm ~2 bet|biten|bett|högg, biten|bet|huggen ~4 orm|ormen|huggorm*|insekt*|spindel|mygg*|knott*|broms,
    stucken|stungen ~4 bi|biet|bin|geting*|humla|insekt*, stack|stacks ~4 bi|geting*|humla, något|nåt ~2 bitit|bet|stack|stuckit, gadden, gadd ~3 kvar|sitter|huden,
    myggor ~3 bitit|bet|biter, knott ~3 bitit|bet, broms ~2 bet|stack,
    tick bite*, tick|ticks ~4 bite|bitten|bit|removed|stuck|attached|skin|leg|head, bitten ~3 tick|snake|insect|spider|adder, insect bite*, insect sting*, bug bite*, mosquito bite*, midge bite*, horsefly bite*, flea bite*, spider bite*, wasp*, bee sting*, hornet*, stung ~3 by|bee|wasp|hornet, got stung, been stung, snake bite*, snake ~2 bit|bitten, something ~2 bit|stung, snakebite*, adder bite*, adder, lyme*,
    punkki*, punkin purema*, ampiai* ~2 pist*, käärme* ~2 puri|purema*, kyy ~2 puri, hyttysen|hyönteisen ~2 purema*`,
  likely: `tbe, bett, bettet, biten, bet mig, stick, sticket, stucken, stungen, gadd, mygg*, knott*, broms*, insekt*, spindel, bi, biet, orm, ormen, skogen, högt gräs, ringformad*, röd ring,
    bite, bitten, sting, stung, tick, bug, insect, mosquito, bullseye, bulls eye`,
}
