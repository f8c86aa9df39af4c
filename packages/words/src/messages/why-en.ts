import type { WhyText } from './why-fr.js'

const plain = (subject: string, isPlural = false) => ({ subject, isPlural, more: subject, less: subject })

/** Why a number differs between two editions, in English. */
export const enWhy: WhyText = {
  blocks: {
    workforce: plain('the workforce'),
    'time-use': plain('time use'),
    potential: {
      subject: 'the gain per user',
      isPlural: false,
      more: 'a higher gain per user',
      less: 'a lower gain per user'
    },
    intensity: {
      subject: 'the intensity of use',
      isPlural: false,
      more: 'more intense use',
      less: 'less intense use'
    },
    people: plain('the lead of the most innovative'),
    adoption: { subject: 'adoption', isPlural: false, more: 'higher adoption', less: 'lower adoption' }
  },
  mostly: (what, change) => `mostly ${what} (${change})`,
  ofWhich: (change, technology, part) => `${change}, of which ${technology} ${part}`,
  also: (main, other) => `${main}; ${other}`,
  counts: (subject, isPlural, change) => `${subject} ${isPlural ? 'count' : 'counts'} for ${change}`,
  countsLittle: (subject, isPlural, change) =>
    `${subject} ${isPlural ? 'count' : 'counts'} for only ${change}`,
  against: (subject, isPlural, change) => `${subject} ${isPlural ? 'go' : 'goes'} the other way (${change})`,
  reversed: ({ subject }, change) => `in the reverse order, ${subject} would count for ${change}`,
  rest: 'the rest changes next to nothing',
  balanced: (one, other) => `opposite effects cancel out: ${one} and ${other}`,
  part: (subject, change) => `${subject} (${change})`,
  of: (whom, why) => `${whom}: ${why}`,
  same: 'nothing has changed',
  noNumber: 'no number of the model to compare',
  absent: 'the value does not exist in both editions'
}
