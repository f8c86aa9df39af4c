/** Names and phrases in English. */
import type { Words } from './fr.js'
import { enTerms } from './terms-en.js'

export const en: Words = {
  language: 'en',
  terms: enTerms,
  indicators: {
    headcount: 'Headcount',
    fte: 'Full-time equivalents',
    entrants: 'Entrants in the year',
    leavers: 'Leavers in the year',
    potential: 'Potential gain',
    effective: 'Effective gain',
    effective_since_base: 'Effective gain since {base}',
    adoption: 'Adoption',
    mix: 'Technology mix',
    freed_fte: 'Freed time to reinvest',
    freed_fte_since_base: 'Time freed since {base}',
    freed_fte_all_professionals: 'Freed time, all professionals',
    people_above: 'People with over {threshold} of their time freed',
    share_above: 'Share of people with over {threshold} of their time freed',
    people_0_10: 'People with under 10% of their time freed',
    people_10_20: 'People with 10 to 20% of their time freed',
    people_20_30: 'People with 20 to 30% of their time freed',
    people_over_30: 'People with over 30% of their time freed',
    non_medical_share_above: 'Share of non-medical staff among them',
    coverage: 'Share of all health professionals',
    capacity: 'Capacity for care',
    need: 'Need for care',
    balance: 'Balance of capacity and need',
    policy_cost: 'Cost of policies',
    policy_saving: 'Savings of policies'
  },
  meanings: {
    headcount: 'people in practice on 1 January',
    fte: 'on 1 January',
    entrants: 'people',
    leavers: 'people',
    potential: 'share of working time freed if everyone used them fully',
    effective: 'share of working time freed, given adoption',
    effective_since_base: 'share of working time freed since then, without what was free already',
    adoption: 'share of professionals who use the technology',
    mix: 'share of the freed time owed to the technology',
    freed_fte: 'full-time equivalents',
    freed_fte_since_base: 'full-time equivalents, without what was free already',
    freed_fte_all_professionals: 'full-time equivalents, extended to all health professions',
    people_above: 'people',
    share_above: 'share of heads',
    people_0_10: 'people',
    people_10_20: 'people',
    people_20_30: 'people',
    people_over_30: 'people',
    non_medical_share_above: 'share of the people above the threshold',
    coverage: 'what the dataset’s professions are of them',
    capacity: 'full-time equivalents, with the part of the freed time that goes back into care',
    need: 'full-time equivalents, those at work in the reference year and what the population asks for besides',
    balance: 'full-time equivalents, how the two part from the reference year on, not what is missing today',
    policy_cost: 'euros in the year',
    policy_saving: 'euros in the year'
  },
  groups: {
    all: 'All professions',
    medical: 'Medical professions',
    'non-medical': 'Non-medical professions'
  },
  statuses: {
    measured: 'measured',
    published: 'published',
    expert: 'expert',
    reconstructed: 'reconstructed',
    assumption: 'assumption'
  },
  sexes: { F: 'women', M: 'men', all: 'all' },
  units: {
    persons: 'people',
    fte: 'FTE',
    euros: '€',
    years: 'years',
    perYear: 'per year',
    ages: (from, to) => `aged ${from} to ${to}`
  },
  blocks: {
    workforce: 'Workforce',
    'time-use': 'Time use',
    potential: 'Potential gain',
    intensity: 'Intensity of use',
    people: 'Lead of the most innovative',
    adoption: 'Adoption',
    need: 'Need, and time back to care',
    policies: 'Policies'
  },
  inputGroups: {
    potential: 'potential gain',
    adoption: 'adoption',
    time_use: 'time use',
    demography: 'demography',
    need: 'need for care',
    policies: 'policies',
    posterior: 'inputs that return the published figures'
  },
  groupPhrases: {
    potential: 'potential gain',
    adoption: 'adoption',
    time_use: 'time use',
    demography: 'demography',
    need: 'the need for care',
    policies: 'the effect of policies',
    posterior: 'the choice of a set of inputs'
  },
  inputKinds: {
    adoption: 'Adoption',
    adoption_profession: 'Adoption',
    potential: 'Potential gain',
    lead_years: 'Lead of the most innovative',
    intensity: 'Intensity of use',
    time_use: 'Time use',
    exits: 'Exits',
    places: 'Training places',
    foreign: 'Entrants from abroad',
    series: 'Heads of a published series',
    need: 'Need for care',
    policy: 'Effect of a policy',
    posterior: 'Inputs that return the published figures'
  },
  policyEffects: {
    adoption_clock: 'lead in adoption',
    training_duration: 'length of training',
    places: 'training places',
    reinvestment: 'part of freed time put back into care'
  },
  policyEuros: { cost: 'Cost of a policy', saving: 'Savings of a policy' },
  ofTechnology: { ia: ' of AI', numerique: ' of digital tools', robotique: ' of robotics' },
  named: label => `: ${label}`,
  published: {
    about: value => `about ${value}`,
    at_least: value => `at least ${value}`,
    over: value => `over ${value}`,
    nearly: value => `nearly ${value}`,
    at_most: value => `at most ${value}`
  },
  between: (low, high) => `between ${low} and ${high}`,
  to: (low, high) => `${low} to ${high}`,
  paces: (slow, median, fast) => `slow ${slow}, median ${median}, fast ${fast}`,
  pace: pace => `read at pace ${pace}`,
  noValue: 'no value',
  absent: {
    sentence: (years, why) => `No value for ${years}: ${why}.`,
    nothingFreed: 'nothing is freed, and there is no share of nothing',
    nobody: 'nobody is counted, and there is no share of nobody',
    nobodyAbove: 'nobody is above the threshold, and there is no share of nobody'
  }
}
