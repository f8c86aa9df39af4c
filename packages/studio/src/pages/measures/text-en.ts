import type { fr } from './text-fr.js'

export const en: typeof fr = {
  title: 'What each measure is worth',
  lead: 'How much time each frees, what it costs, what that is worth: alone, then among the others, always against the same projection without it.',
  none: 'This dataset has no measures.',
  year: 'In',
  computing: year => `Computing for ${year}…`,
  drawing: 'Ranges are being computed…',
  failed: 'The computation did not end well; what is shown is the last known.',
  firmness: {
    title: 'How sure is it?',
    allAssumed: count =>
      `None of these effects was measured: the ${count} rows that put a number on them are assumptions.`,
    someAssumed: (assumed, count) =>
      `Of the ${count} rows that put a number on effects, ${assumed} are assumptions.`,
    costs: told => `Status of costs, one a measure (${told}).`,
    prices: told =>
      `Freed time is counted at what a full-time equivalent of each profession costs (${told}).`,
    status: (count, status) => `${status}: ${count}`,
    and: ', ',
    ranges: draws =>
      `Numbers in bold take every input at its most likely value; ranges hold nine draws in ten (${draws} draws, always the same).`,
    euros: 'Euros are those of the years in which they are spent, not discounted.',
    reinvestment:
      'A measure that puts freed time back into care frees none: it is read in need and capacity, not here.'
  },
  package: {
    title: 'All together',
    freed: year => `Time freed in ${year}`,
    cost: period => `Cost, ${period}`,
    saving: period => `Savings, ${period}`,
    value: period => `Net value, ${period}`,
    valueNote: 'freed time and savings, less the cost',
    perEuro: 'Given back for a euro',
    try: 'Try all of them in the simulator'
  },
  period: (from, to) => (from === to ? `in ${to}` : `${from}–${to}`),
  ranking: {
    title: 'One by one, by euro spent',
    lead: period =>
      `Ranked by what a euro spent gives back, ${period}, value and cost both taken in the middle of their ranges: a cost that is most likely zero does not count as free. No ranges, no rank.`,
    rank: rank => `rank ${rank}`,
    unranked: 'no rank',
    calendar: (start, full) => (start === full ? `From ${start}` : `From ${start}, in full in ${full}`),
    intensity: percent => `intensity ${percent}`,
    alone: year => `Frees alone, in ${year}`,
    share: told => `among the others: ${told}`,
    cost: period => `Cost, ${period}`,
    inYear: (year, told) => `in ${year}: ${told}`,
    saving: told => `savings: ${told}`,
    value: period => `Net value, ${period}`,
    perEuro: 'Given back for a euro',
    free: 'costs nothing',
    zeroCost: 'not defined at the most likely cost, zero; some draws do cost',
    upTo: most => `most likely, up to ${most}`,
    middle: told => `in the middle of the ranges: ${told}`,
    noPrice: 'no price',
    edge: 'outside its draws: an effect or a cost is taken there at one end of its range',
    why: 'Why these numbers',
    try: 'Try it in the simulator',
    tryOf: name => `Try “${name}” in the simulator`,
    inForce: 'in force in your scenario',
    costStatus: 'cost'
  },
  apart: {
    title: 'Not counted here',
    lead: 'These measures free no time: they change how many are trained, or what goes back into care. Their effect is not counted in euros, only their cost is, so they have no rank. It is read in need and capacity.',
    absent: 'not counted here',
    read: 'Read the effect in need and capacity',
    readOf: name => `Read the effect of “${name}” in need and capacity`
  },
  data: 'Measures and their effects, row by row',
  effects: 'Effects, row by row'
}
