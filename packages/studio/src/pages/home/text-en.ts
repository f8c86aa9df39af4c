import type { fr } from './text-fr.js'

export const en: typeof fr = {
  headline: (part, year) => `${part} of health professionals’ time could be freed in ${year}.`,
  loses: (part, year) => `${part} of health professionals’ time would be lost in ${year} in this scenario.`,
  noGain: year => `No time would be freed in ${year} in this scenario.`,
  adoptionDecides: 'Adoption will decide.',
  technologyUncertain: 'What technology gives back is more uncertain than what adoption would change.',
  lead: 'Eight professions, three technologies, one open model. Every number explains itself, every assumption can be changed.',
  leadEdition: (title, what) => `${title}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  leadSlow: title =>
    `${title}: this scenario brings together the low end of the range of every gain and slow adoption. It is one end of what is known, not a forecast.`,
  leadFast: title =>
    `${title}: this scenario brings together the high end of the range of every gain and fast adoption. It is one end of what is known, not a forecast.`,
  leadOther: title =>
    `${title}: in this scenario gains move away from the middle of their range. It is not a forecast.`,
  lossIsOpen: (low, high) =>
    `Nine draws in ten go from ${low} to ${high}: a loss of time cannot be ruled out.`,
  leadOwn: professions =>
    `${professions} professions, one open model. Every number explains itself, every assumption can be changed.`,
  try: 'Try the simulator',
  key: {
    effective: year => `Time freed in ${year}, on average`,
    lost: label => `${label} (negative: time lost)`,
    potential: year => `Time that technology would allow to free in ${year}`,
    people: threshold => `People with over ${threshold} of their time freed`,
    stake: 'At stake between slow and fast adoption',
    fte: 'FTE'
  },
  published: words => `published in 2019: ${words}`,
  computed: 'computed today',
  publishedIn: 'published in 2019',
  noFigure: 'no figure',
  measuredSince: 'measured since',
  aSetting: 'yours to set',
  computedOf: what => `computed today: ${what}`,
  allToCare: 'With no other choice made, all freed time is counted as care',
  nothingToShare: year => `No time is freed in ${year} in this scenario: there is nothing to share`,
  noShare: 'no time freed, so no share',
  takes: (name, part, year) => `${name} loses ${part} of working time in ${year}`,
  nobody: threshold => `Nobody passes the ${threshold} threshold`,
  possible: 'What is possible comes fast, use takes its time',
  ten: 'Ten messages, computed again before your eyes',
  tenLeadEdition: title =>
    `The study published them in 2019. The model makes them anew with the data of “${title}”, in the scenario chosen at the top of the page. The sentences follow these numbers, even where they say the opposite of the study.`,
  yearIs: year => `in ${year}:`,
  inYear: (words, year) => `${words} in ${year}`,
  tenLead:
    'The study published them in 2019. The model makes them again in the scenario chosen at the top of the page.',
  tenLeadOwn:
    'The study published them in 2019. The model makes them again with the data opened here, in the scenario chosen at the top of the page.',
  see: 'See it in the simulator',
  compareEditions: 'These messages under both editions, and why they change',
  messages: {
    potential:
      'What technology would give back to whoever made full use of it: a considerable share, and very unequal between professions.',
    use: 'Meeting demand, staying with patients, creating activities, working fewer hours: the four combine, and that is a choice.',
    mix: 'To follow one technology alone is to miss the point: each profession has its own mix, and a professional lives their sum.',
    none: 'The study announced the end of no profession. Here is what is left for each to do, even fully equipped.',
    people: 'Means hide people: those who equip themselves early pass the threshold well before others.',
    later: 'Use spreads and tools improve: the effect, small at first, speeds up.',
    laterBelow: 'What was measured since stands below the curve.',
    adoption:
      'The same technologies, adopted more or less fast by teams: that is where public policy has a hold.',
    having:
      'Adoption cannot be taken for granted, and reasons to hold back are sometimes good. Trying a tool is not living with it.',
    groups:
      'A mean does not tell each situation: for paramedical staff the question is how to open trades upwards.',
    sooner:
      'Making adoption simpler and safer has a value that can be counted: two years sooner, nothing more.'
  },
  since: {
    title: (published, year) => `And since? The ${published} of ${year} cannot be seen`,
    titleMore: (published, year) => `And since? The ${published} of ${year} were passed`,
    range: span => `${span} nine times in ten`,
    text: (mean, year, range) =>
      `By what was measured and published since, the effective gain of ${year} would be ${mean} on average${range}. The tools are there; what they bring per person, and the time during which they are used, are far smaller than written in 2019. We say so beside each projection.`,
    link: 'What the study announced, what was measured'
  },
  end: 'What if adoption went faster where you are?',
  openSimulator: 'Open the simulator',
  openAnswers: 'How many will be needed?',
  openProfession: 'My profession in 2030',
  openMeasures: 'What each measure is worth',
  openMethod: 'Method and data',
  measures: {
    potential: year => `Time that could be freed in ${year}`,
    potentialMean: 'Time that could be freed, mean weighted by heads',
    positions: year => `share of time that technology could free in ${year}`,
    reinvestment: 'Use of freed time',
    ofFreedTime: 'of freed time',
    effective: 'Effective gain, share of working time',
    effectiveIn: year => `Effective gain in ${year}`,
    frees: 'frees',
    ofTime: 'of working time',
    having: 'GPs, France, 2021 and 2022',
    since: year => `Effective gain in ${year}, estimated from what was measured since`
  },
  reinvestment: {
    care: 'Meeting the demand for care',
    patients: 'Time with patients',
    activities: 'New activities',
    hours: 'Fewer hours'
  },
  groups: { 'non-medical': 'non-medical', medical: 'medical' }
}
