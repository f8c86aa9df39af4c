/** What answers say, in English. */
import type { AnswersText } from './text-fr.js'

export const enAnswers: AnswersText = {
  about: value => `about ${value}`,
  inBrackets: (low, high) => ` (${low} to ${high})`,
  freedInBrackets: (low, high) => ` (freed: ${low} to ${high})`,
  supply: (year, heads, people, fte, need) =>
    `In ${year} there would be ${heads} ${people} in practice in France, or ${fte}${need}.`,
  fte: (count, range) => `${count} full-time equivalents${range}`,
  forNeed: need => `, for a need of ${need}`,
  noNeed: 'The need is not computed: this edition has no data on the use of care for this profession.',
  freed: (part, range, since, fte) =>
    `Technologies would free ${part} of their working time since ${since}${range}, or ${fte} full-time equivalents.`,
  taken: (part, range, since, fte) =>
    `Technologies would take ${part} of their working time since ${since}${range}, or ${fte} full-time equivalents.`,
  nothingFreed: (since, range) =>
    `Technologies would free none of their working time since ${since}${range}.`,
  ifBalanced: since => `If ${since} is taken as balanced, `,
  shortage: amount => `${amount} full-time equivalents would be missing, effect of technologies included.`,
  surplus: amount =>
    `there would be ${amount} full-time equivalents more than the need, effect of technologies included.`,
  uncertain: (low, high, chance) =>
    `it is too uncertain to say whether some would be missing: between ${low} and ${high} than the need, in full-time equivalents${chance}.`,
  likelyShortage: (low, high, chance) =>
    `some would probably be missing, without certainty: between ${low} and ${high} than the need, in full-time equivalents${chance}.`,
  likelySurplus: (low, high, chance) =>
    `there would probably be enough, without certainty: between ${low} and ${high} than the need, in full-time equivalents${chance}.`,
  andThen: clause => `; ${clause}`,
  chance: draws => `some are missing in ${draws} in 10`,
  draws: count => `${count} draw${count === '1' ? '' : 's'}`,
  fewDraws: 'less than 1 draw',
  mostDraws: 'over 9 draws',
  fewer: count => `${count} fewer`,
  more: count => `${count} more`,
  asMany: 'no fewer',
  short: {
    people: heads => `${heads} in practice`,
    shortage: amount => `${amount} FTE would be missing`,
    surplus: amount => `${amount} FTE more than the need`,
    likelyShortage: draws => `some would probably be missing (${draws} in 10)`,
    likelySurplus: draws => `there would probably be enough (${draws} in 10)`,
    uncertain: chance => `too uncertain to say${chance}`,
    none: 'need not computed'
  },
  credit: (dataset, version, scenario, day, url) =>
    `Source: Horizon Soin, ${dataset}${version}, ${scenario}; ranges: nine draws in ten; read on ${day}${url}.`,
  version: version => `, version ${version}`,
  quoted: text => `“${text}”`,
  inputs: (count, isOne, parts) =>
    `${count} input${isOne ? '' : 's'}, ${parts.length === 0 ? 'none assumed or reconstructed' : `of which ${parts.join(' and ')}`}`,
  reconstructed: count => `${count} reconstructed`,
  assumed: count => `${count} assumption${count === 1 ? '' : 's'}`
}
