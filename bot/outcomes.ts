// How a case may end, and the problem behind it: the desk's list, the dialog's and the follow-up's are this one, in its order.

/** What a caregiver may say of a case that is closed. */
export const outcomes = [
  'answered',
  'self-care',
  'booked',
  'visit-needed',
  'prescription',
  'referred',
  'emergency',
  'no-answer',
  'declined',
] as const
/** The citizen left, or began anew: nobody closed it. */
export const endings = [...outcomes, 'left', 'restarted'] as const
export const problems = ['new', 'worsened', 'known'] as const
