import type { fr } from './text-fr.js'

export const en: typeof fr = {
  axes: {
    formation: { number: 'I', short: 'Training', title: 'Select and train differently' },
    pratiques: { number: 'II', short: 'Practice', title: 'Support those already in post' },
    soutien: { number: 'III', short: 'Support', title: 'Back and inform professionals' },
    institutions: { number: 'IV', short: 'Institutions', title: 'Change the institutions' }
  },
  headings: {
    problem: 'The problem',
    measure: 'What is proposed',
    perception: 'What respondents say',
    impact: 'The expected effect',
    approach: 'How to go about it',
    actors: 'With whom',
    cost: 'At what cost',
    examples: 'Examples',
    calendar: 'By when'
  },
  actors: {
    'ministere-sante': 'Ministry of Health',
    'ministere-enseignement': 'Ministry of Higher Education',
    'ministere-travail': 'Ministry of Labour',
    'autres-ministeres': 'Other ministries',
    parlement: 'Parliament',
    has: 'National Authority for Health (HAS)',
    ars: 'Regional health agencies (ARS)',
    'assurance-maladie': 'Health insurance',
    agences: 'Health and national agencies',
    ethique: 'Ethics bodies',
    etablissements: 'Hospitals and care homes',
    ordres: 'Professional orders',
    syndicats: 'Unions',
    universites: 'Universities and schools',
    etudiants: 'Students',
    professionnels: 'Professionals and learned societies',
    patients: 'Patients and citizens',
    industriels: 'Industry',
    chercheurs: 'Researchers',
    'organismes-formation': 'Training bodies',
    collectivites: 'Regions and local authorities'
  },
  title: 'The twenty proposals of the study',
  lead: 'What the 2019 study proposes so that AI, digital tools and robots change care without leaving anyone behind. Each text is told again in our own words, with its place in the study, what it would cost and its versions.',
  description:
    'The twenty proposals of the 2019 study on AI, digital tools and robots in care: by axis, actor, calendar or cost, with their versions and the amendments that put them into law.',
  answer: 'See the consultations',
  worth: 'What each measure is worth',
  axis: number => `Axis ${number}`,
  controls: 'Group and search',
  by: {
    legend: 'Group by',
    axis: 'Axis',
    actor: 'Actor',
    calendar: 'Calendar',
    cost: 'Cost',
    support: 'Support'
  },
  search: 'Search titles and texts',
  filterAxis: 'Axis',
  everyAxis: 'all',
  filterActor: 'Actor',
  everyActor: 'all',
  withEffect: 'With an effect in the model',
  clear: 'Clear all',
  found: (shown, all) =>
    shown === 0
      ? `None of the ${all} proposals`
      : shown === all
        ? `${all} proposals`
        : `${shown} of ${all} proposals`,
  searching: 'Searching the texts…',
  searchFailed: 'The texts could not be loaded: only titles are searched.',
  none: {
    said: 'No proposal meets all that is asked for.',
    near: 'Near words that they hold: ',
    unfiltered: count => `Search without the filters (${count})`,
    all: count => `See all ${count} proposals`
  },
  inHeading: heading => `${heading}: `,
  index: 'Go to',
  count: count => `${count} proposal${count > 1 ? 's' : ''}`,
  cost: 'Cost',
  calendar: 'Calendar',
  model: 'Model',
  law: 'Law',
  who: 'Actors',
  hasEffect: 'has an effect',
  noEffect: 'no effect in numbers',
  amendments: count => `${count} amendment${count > 1 ? 's' : ''}`,
  levels: {
    none: 'No cost of its own',
    low: 'Up to €10m',
    medium: 'From €10m to €100m',
    high: 'More than €100m',
    unknown: 'Not costed'
  },
  levelNotes: {
    none: 'The study expects no spending of the proposal’s own.',
    low: '',
    medium: '',
    high: '',
    unknown: 'The study leaves the cost to be assessed, or says nothing of it.'
  },
  upTo: amount => `up to ${amount}`,
  atLeast: amount => `at least ${amount}`,
  about: amount => `about ${amount}`,
  per: { once: ', once', year: ' a year', total: ' in all' },
  ownCosts: {
    'proposition-03': 'a few million euros, €10m suggested with a question mark'
  },
  yearly: (numbers, count) =>
    `Proposal${count > 1 ? 's' : ''} ${numbers}: amount a year, not to be compared as it is with the others.`,
  from: year => `from ${year}`,
  until: year => `by ${year}`,
  between: (start, end) => `${start} to ${end}`,
  noYear: 'no date given',
  startsIn: year => `From ${year}`,
  noYearGroup: 'No date given',
  noYearNote: 'The study gives no date.',
  noActor: 'No actor named',
  calendarNote: 'Dates are those of the study, written in 2018 and 2019.',
  actorNote: 'A proposal stands under each of its actors.',
  support: {
    title: 'Support for all of them',
    lead: 'The study prints no figure proposal by proposal: they stay in the order of their numbers. For all of them, from more than 300 contributions:',
    good: 'find it a good idea',
    realistic: 'find it realistic in practice',
    moreThan: 'more than',
    interval: (low, high) => `${low} to ${high}%`,
    note: 'People who chose to answer, online, from the end of September 2018. Wilson intervals at 95%, for 300 answers: they tell of chance, not of what sets these volunteers apart from others. When a consultation publishes its results, they will be here.',
    order: 'In the order of their numbers'
  },
  take: {
    title: 'Take away',
    print: 'Print all twenty',
    markdown: 'Markdown',
    yaml: 'YAML, zip',
    csv: 'List, CSV',
    markdownTitle: 'The twenty texts in one Markdown file',
    yamlTitle: 'The files of data/propositions, as they are reviewed',
    csvTitle: 'The list as a CSV table',
    making: 'Being prepared…',
    failed: 'That did not work. Please try again.',
    licence: 'Texts and data under Licence Ouverte 2.0.'
  },
  columns: {
    number: 'number',
    id: 'id',
    title: 'title of the proposal',
    axis: 'axis',
    actors: 'actors',
    costLevel: 'level of cost',
    costLow: 'low cost (€)',
    costHigh: 'high cost (€)',
    costPer: 'cost per',
    start: 'first year',
    end: 'last year',
    policy: 'measure of the model',
    amendments: 'amendments',
    version: 'version of the text',
    date: 'date of the version'
  },
  pers: { once: 'once', year: 'year', total: 'total' },
  dataset: 'Proposals of the 2019 study',
  source: 'study “Révolutions technologiques et professionnels de santé” (2019), told again'
}
