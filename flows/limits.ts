// Ages, temperatures and times that the rules use. Each is a default from our clinical starting material
// (docs: complaints.md, NOT clinically approved) with the entry it comes from; a region changes them here.

/** Ages in months. "Infant < 3 months", "3–6 months", "any child < 1 y" (groups that shift the level; R2, R3). */
export const INFANT = 3
export const SIX_MONTHS = 6
export const ONE_YEAR = 12
/** Questions about pauses in breathing and feeding are for the smallest (entry 3). */
export const TODDLER = 24
/** Barking cough with noisy in-breath (croup) belongs to children under six (entry 3; U). */
export const CROUP_BELOW = 72
/** A child under 13 does not write alone (DESIGN §1). */
export const ALONE_FROM = 156
/** Bris and the youth clinics are for those under 18 (entry 50; R18); adult from 18. */
export const ADULT = 216
/** Agitation after a new or changed antidepressant weighs more under 25 (entry 49; NICE NG222, U). */
export const UNDER_25 = 300
/** Chest pain: "age > 40" (entry 1); a tender chest wall "in a young person" is below it. */
export const CHEST_OLDER = 480
/** "> 65 years and frail" (groups that shift the level). */
export const FRAIL_FROM = 780
/** "Can you be pregnant?" is asked from 12 to 55 years, of everyone (DESIGN §4: not by legal sex; U). */
export const PREGNANT_FROM = 144
export const PREGNANT_BELOW = 672

/** °C. Fever (groups; R2): an infant from 38.0, three to six months from 39.0; Centor counts from 38.5 (entry 4). */
export const FEVER = 38
export const HIGH_FEVER = 39
export const CENTOR_FEVER = 38.5

/** Days. "Fever > 4–5 days" in adults (entries 3, 5) and "≥ 5 days" in children (entry 6): from the fifth day. */
export const LONG_FEVER = 5
/** A child's fever: "alert, drinking, < 4 days" is self-care (entry 6). */
export const CHILD_FEVER_SELF_CARE_BELOW = 4
/** "Cold 1–2 weeks" (entry 5), "sore throat > 1–2 weeks" (entry 4), low mood "> 2 weeks" (entry 49): after two weeks. */
export const TWO_WEEKS = 15
/** "Cough after a cold up to 3–4 weeks" is self-care (entry 3): after four weeks. */
export const LONG_COUGH = 29

/**
 * Lines that advice may name, as {suicideLine} in a text. `read`: a public page was read (R18, KI NASP and mind.se lists);
 * a line nobody has verified does not stand here and so can't be shown.
 */
export const lines = { suicideLine: '90101', bris: '116 111' } as const
