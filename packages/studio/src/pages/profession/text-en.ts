import type { fr } from './text-fr.js'

export const en: typeof fr = {
  title: (name, year) => `${name} in ${year}`,
  year: 'Year',
  lead: {
    before: 'About ',
    freed: day => ` of a ${day} day could be freed`,
    lost: day => ` would be added to a ${day} day`,
    between: (low, high) => `, between ${low} and ${high}.`,
    none: day => `Almost nothing of a ${day} day would be freed`,
    belowIsLost: ' Below zero, time would be lost.',
    belowIsFreed: ' Below zero, time would be freed.',
    noValue: 'This profession has no value in that year.'
  },
  convention: (day, minutes) =>
    `The ${day} day, ${minutes} minutes, is a convention to count in minutes; the model computes shares of working time.`,
  freedTime: year => `Time freed in ${year}`,
  freedOrLost: year => `Time freed in ${year} (below zero, lost)`,
  since: 'estimated since: ',
  sinceIn: year => `estimated since for ${year}: `,
  possible: 'possible with the technology: ',
  fullyUsed: 'if the technology were fully used: ',
  published: value => `published: ${value}`,
  explain: 'explain this number',
  scenario: name => `${name} scenario`,
  mine: 'your scenario',
  base: year => `In ${year}`,
  phrases: {
    soins: { words: 'care', plural: false },
    'relation-patient': { words: 'the relationship with the patient', plural: false },
    coordination: { words: 'coordination', plural: false },
    administration: { words: 'administration', plural: false },
    formation: { words: 'training', plural: false }
  },
  technologies: {
    alike: count => `${count} technologies with similar shares`,
    most: of => `The largest part comes${of}`,
    from: { ia: ' from AI', numerique: ' from digital tools', robotique: ' from robotics' },
    mostOf: label => ` from “${label}”`,
    one: 'A single technology',
    nothing: 'Nothing is freed',
    lost: 'Together, they take time',
    subtitle: 'minutes freed a day; line: if everyone used it fully',
    range: (low, high) => `${low} to ${high}`,
    costs: 'more',
    alone: (time, isCost) => `alone and used by all: ${time}${isCost ? ' more' : ''}`,
    adopted: ' would use it',
    mostly: activities => `mostly: ${activities}`,
    note: 'Ranges: that of the time freed, at the central split between technologies.',
    unsplit: 'Without a range: where a technology adds time, that of the whole cannot be split.',
    below: 'Below zero, the technology would add time.',
    and: ' and '
  },
  use: {
    title: time => `${time}: what for?`,
    text: 'The model does not decide. Care for more people, stay with patients, take on new tasks, shorten the day.',
    link: 'Set how it is shared'
  },
  people: {
    above: (threshold, year) => `More than ${threshold} of their time freed in ${year}: `,
    among: ' of ',
    people: ' people.'
  },
  ages: {
    none: 'A profession followed without its ages',
    text: 'This profession follows a series of headcounts, without ages: the model has nobody enter or leave it.',
    heads: year => `Headcount at the start of ${year}: `,
    range: words => `, ${words}`
  },
  evidence: {
    title: finding => `What the evidence says: ${finding}`,
    against: {
      less: (year, than) => `In ${year}, less time freed than ${than}`,
      same: (year, than) => `In ${year}, about as much time freed as ${than}`,
      more: (year, than) => `In ${year}, more time freed than ${than}`
    },
    study: 'in the study',
    mine: 'in your scenario',
    model: 'in the model',
    opposite: 'sometimes find time lost where the model frees some',
    loss: 'sometimes find time lost',
    contradictory: 'contradict each other',
    measures: what => `measures ${what}`,
    join: (first, second) => `${first}; ${second}`,
    joinMeasures: (first, what) => `${first}; measures ${what}`,
    onTasks: (finding, tasks) => `${finding} (${tasks})`,
    measured: 'a few measures',
    none: 'nothing measured',
    unnumbered: 'no gain in figures',
    tasks: count => (count === 1 ? 'a single task measured' : 'a few tasks measured'),
    subtitle: year =>
      `Each row compares, for an activity and a technology, what was measured with the possible gain of the model in ${year}, before adoption. Full dot: measured in a published study; hollow: on a task, not the activity. Band, and the dot of its colour: the model, from the slow pace to the fast`,
    compared: (year, observed, than, computed) =>
      `Time freed in ${year}, of all work: ${observed} estimated since, ${computed} ${than}. `,
    columns: {
      cell: 'Activity and technology',
      found: 'What was measured',
      grade: 'Firmness',
      strip: 'Time lost or gained',
      lost: 'loses time',
      gained: 'gains, 60%'
    },
    grades: 'Firmness: from A, trials and reviews, to C, the least firm; two letters: between the two.',
    allActivities: 'All working time',
    allTechnologies: 'all technologies',
    nothing: 'No measure found.',
    nothingYet: 'nothing to date',
    results: count => (count === 1 ? 'The published result' : `The ${count} published results`),
    estimate: 'An estimate, not a measure.',
    claim: 'A claim by a vendor, not a measure.',
    sentence: (year, published, who) =>
      `For ${year}, the study published ${published} on average; from these measures, ${who} would be at `,
    sentenceAlone: (year, who) => `From these measures, in ${year}, the time freed of ${who} would be `,
    foreign:
      'This evidence was gathered for the French professions of the 2019 study; it says nothing of this one.',
    everyStudy: 'Study by study: what is taken up, what is not, and why',
    gathered:
      'This evidence was gathered for the French professions of the 2019 study, not for the dataset that was opened here.'
  },
  inputs: {
    title: 'What this page is made of',
    published: year => `Mean possible gain in ${year}`,
    groups: {
      headcount: 'Headcount, ages',
      series: 'Headcount',
      flows: 'Entries and exits',
      gains: 'Gains by activity',
      time: 'Use of time',
      adoption: 'Adoption'
    }
  },
  foot: {
    title: 'What if it were otherwise?',
    simulator: 'Change the assumptions',
    compare: 'Compare with another profession',
    open: 'See this profession',
    print: 'Print this page',
    answers: 'How many will be needed?',
    disagree: 'I do not agree'
  },
  index: {
    answers: 'How many health professionals will be needed?',
    title: year => `My profession in ${year}`,
    lead: (count, day) =>
      `${count} professions, from the most time freed to the least. Each line opens a page: the ${day} day, technologies, people, evidence.`,
    share: share => `${share} of people`,
    line: (time, technology, share, threshold) =>
      `About ${time} a day, first through ${technology}; ${share} above ${threshold}.`,
    nobody: 'nobody',
    none: 'Almost nothing would be freed.',
    costs: (time, technology) => `About ${time} a day more, first by ${technology}.`,
    people: ' people'
  },
  technologyPhrases: { ia: 'AI', numerique: 'digital tools', robotique: 'robotics' },
  quoted: label => `“${label}”`
}
