import type { fr } from './text-fr.js'

export const en: typeof fr = {
  title: 'Region by region',
  lead: 'The same model, the same scenario, in each region. What the country has is allotted by a stated rule, not counted anew: the map tells what that rule implies, given the ages of each region.',
  measuresLabel: 'What the map shows',
  measures: {
    density: 'Per 100,000 inhabitants',
    headcount: 'Headcount',
    freed: 'Freed time',
    balance: 'Balance',
    need: 'Need'
  },
  since: (measure, year) => `${measure} since ${year}`,
  subject: 'Profession',
  groups: 'Groups',
  professions: 'Professions',
  all: count => `the ${count} professions`,
  year: 'Year',
  simulator: 'Change the scenario in the simulator',
  perProfession:
    'Need and balance are computed profession by profession: what one has too many of does not make up for what another lacks. Choose one.',
  perProfessionTitle: 'Which profession?',
  tableTitle: 'The regions, one by one',
  tableLead: 'The largest value first. A name opens what the region is made of.',
  tableLeadUnsorted: 'A name opens what the region is made of.',
  tableCue: 'The table moves sideways: more columns are on the right.',
  region: 'Region',
  people: 'Inhabitants',
  headcount: 'Headcount',
  density: 'Per 100,000',
  freed: since => `FTE freed since ${since}`,
  need: 'Need, FTE',
  growth: base => `Need since ${base}`,
  capacity: 'Capacity, FTE',
  balance: 'Balance, FTE',
  balanceShare: 'Balance, share of need',
  whole: 'All',
  sum: (count, heads, year) => `The ${count} regions together have about ${heads} people in ${year}`,
  sameSum: ': the headcount of the country.',
  otherSum: heads => `; the country alone has ${heads}, as some regions have tables of their own.`,
  ranges: 'No regional ranges',
  nationRange: (name, year, value, span) =>
    `Each region has a central value alone. For the country, in ${year}, ${name}: ${value}, and nine times out of ten ${span}. The range of a region is wider still, in proportion: its share adds to it.`,
  noNationRange:
    'Each region has a central value alone, less sure than that of the country: its share adds to it.',
  rangeLink: 'The range of the country, in the simulator',
  indicators: {
    headcount: 'headcount',
    freed_fte: 'FTE freed',
    freed_fte_since_base: 'FTE freed',
    balance: 'balance, in FTE',
    need: 'need, in FTE'
  },
  overseas:
    'Overseas populations are assumptions: each region keeps its part of each age of the country. They are probably too low, in Mayotte most of all, and unsure everywhere; the extremes of the title do not rest on them.',
  open: label => `${label}: details`,
  ofNation: share => `${share} of the country`,
  own: 'Tables of the region’s own',
  noOwn: 'none: all that follows the country is allotted by the rule',
  sinceBase: base =>
    `The balance is zero in ${base} by construction, in each region: it says how need and capacity part from then on, not what is missing today.`,
  rule: 'How the country is allotted',
  ruleText: [
    'Each region gets a fixed share of the people, training places and arrivals of each profession. Departures, part-time work, uses of technologies and time gains are those of the country: regions thus do not differ by their ways of working, which we do not know.',
    'Need follows the ages of the inhabitants of the region; the needs of regions are then adjusted so that their sum is that of the country.',
    'Populations to come keep the part of each region in each age of the country: a region younger than others loses inhabitants by it, even where its births make it gain some. Such are French Guiana, Réunion and Mayotte. For Mayotte, absent from the legal populations of 2021 that we read, the part is that of 2014.'
  ],
  ruleParts: 'What the allotment rests on',
  part: (professions, part) => `${professions} profession${professions > 1 ? 's' : ''}, ${part} of headcount`,
  peopleStatus: 'ages of the inhabitants',
  profession: 'Profession',
  status: 'How firm',
  source: 'Source',
  tables: 'The rows themselves:',
  ownTitle: 'A regional agency can put its own figures',
  ownText: [
    'A region that counts its professionals puts files of its own into the dataset: they replace, for it alone, the share of the country. The national sum follows; the other regions do not move.',
    'Headcount, departures, places, training, arrivals, ages, part-time work, use of care and population can be, each by itself. Each file is described in'
  ],
  ownPath: 'For the region of Brittany, for instance:',
  noneTitle: 'This dataset has no regions',
  noneText:
    'To see a country region by region, three tables are needed: the regions, the share that each has of each profession, and the population of each by age.',
  noneHow: 'The columns of these tables are described in',
  noneEdition: title => `See the regions: ${title}`,
  credits:
    'Outlines of regions: those of the maps of DSFR Chart 2.0.4, © 2021 DINUM, MIT licence, simplified. Overseas regions on scales of their own.',
  tableNames: { regions: 'regions', region_shares: 'shares', region_population: 'populations' },
  ownTables: {
    headcount: 'headcount',
    exits: 'departures',
    training: 'training',
    places: 'training places',
    foreign: 'arrivals from abroad',
    entrantAges: 'ages at entry',
    fte: 'part-time work',
    series: 'headcount series',
    careUse: 'use of care',
    population: 'population'
  }
}
