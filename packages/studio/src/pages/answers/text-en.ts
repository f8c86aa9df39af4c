import type { fr } from './text-fr.js'

const many = (count: number) => (count === 0 ? 'none finds' : count === 1 ? '1 finds' : `${count} find`)

const only = (likely: number, firm: number) =>
  likely === 0 ? '' : firm === 0 ? 'probably ' : `(${likely} probably) `

export const en: typeof fr = {
  trail: 'Answers',
  all: 'All questions',
  index: {
    title: 'How many health professionals will be needed?',
    lead: (professions, years) =>
      `A question for each profession and year: ${professions} professions, ${years}. The short answer is here, from the latest edition of the data; each page gives it in full, beside the 2019 study.`,
    edition: title => `${title}, median scenario, nine draws in ten.`,
    strips: 'Pink line: the balance of capacity and need; black tick: neither too few nor too many.',
    found: (all, of) =>
      `Of ${all} answers, ${many(of.shortage + of.likelyShortage)} ${only(of.likelyShortage, of.shortage)}too few, ${many(of.surplus + of.likelySurplus)} ${only(of.likelySurplus, of.surplus)}enough, and ${of.uncertain === 0 ? 'none' : of.uncertain} cannot tell.`,
    years: (years, last) => `${years.join(', ')} and ${last}`
  },
  profession: {
    lead: 'Two editions of the data, the same computation: how many there would be, how many would be needed, and what technologies would change in that.',
    year: 'Year',
    scale:
      'In large, the balance: capacity less need, taken to be equal in the first year. Same scale everywhere; black tick: neither too few nor too many.'
  },
  numbers: question => `The numbers of the answer: ${question}`,
  measure: 'Measure',
  measures: {
    headcount: 'People in practice',
    fte: 'In full-time equivalents',
    need: 'Need',
    effective: 'Time freed by technologies',
    freed: 'Freed time, in full-time equivalents',
    capacity: 'Capacity, freed time included',
    balance: 'Balance: capacity less need',
    entrants: 'Entrants to the profession'
  },
  notes: {
    headcount: 'on 1 January',
    fte: 'on 1 January',
    need: 'what the population would ask for, age by age, in full-time equivalents',
    effective: 'share of working time',
    freed: 'the same, counted in full-time jobs',
    capacity: 'what the supply can do with that time, in full-time equivalents',
    balance: 'in full-time equivalents; black tick: zero',
    entrants: 'people, in the year'
  },
  since: {
    effective: year => `since ${year}`,
    freed: year => `since ${year}`,
    balance: year => `zero in ${year} by construction`
  },
  added: (fte, added) =>
    `${fte} at work, ${added} from technologies. The latter is not the freed time: it counts the part of it put back into care at today’s pace of care, which technologies change.`,
  places: {
    label: 'Training places',
    note: 'the last that are known, for one year',
    in: year => `in ${year}`
  },
  plan: {
    label: 'Places that a plan would ask for',
    note: (low, high, change) =>
      `a year on average, for capacity to stay near the need; never under ${low} nor over ${high} of those at the start, and moving by ${change} a year at most`,
    held: {
      least: 'the least that these bounds allow: fewer would probably do',
      most: 'the most that these bounds allow: more would probably be needed'
    },
    same: 'no range: the same number in nine draws in ten',
    span: (from, to) => (from === to ? `in ${from}` : `from ${from} to ${to}`)
  },
  none: {
    need: 'not computed: no data on the use of care',
    flow: 'cohorts are not followed',
    places: 'no places in the data',
    plan: 'no plan would act in time'
  },
  scenario: 'median scenario',
  explainHint:
    'Each underlined number explains itself: a click opens what it is made of, down to the rows of the data.',
  quote: {
    title: 'The sentence to quote',
    copy: 'Copy the sentence and its source',
    of: title => `(${title})`
  },
  limits: {
    title: 'What this does not say',
    or: ' or ',
    base: years =>
      `The balance is zero by construction in the first year (${years}): supply is taken to have met the need then. It says how they part from there on, not what was missing already.`,
    need: 'The need follows the ages and number of inhabitants, with the use of care that each age has today. It foresees neither changes of practice nor the waiting times that should be cut.',
    care: part =>
      `Capacity counts ${part} of the freed time as put back into care. That is a choice, set in the simulator.`,
    ranges:
      'Ranges hold nine draws in ten of the uncertain inputs: they say nothing of what the model leaves out. This is no forecast.',
    inputs:
      'Under each number: how many rows of the data it uses, how many are reconstructed from published figures, and how many are assumptions, for want of better.',
    local:
      'A national mean does not say where there are too few: a balance of zero can hide deserts and surpluses.'
  },
  others: {
    title: 'And if everyone obtained more from technologies?',
    of: title => `${title}:`
  },
  end: {
    title: 'Go further',
    simulator: 'Change the assumptions',
    profession: 'The profession, its day, its evidence',
    data: 'The data',
    questions: 'Another profession'
  }
}
