import type { fr } from './text-fr.js'

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const counted = (count: number): string => NUMBERS[count] ?? String(count)

export const en: typeof fr = {
  trail: 'Where you are',
  proposal: number => `Proposal ${number}`,
  version: version => `version ${version}`,
  versionName: version => `Version ${version}`,
  ofDate: date => `of ${date}`,
  inStudy: 'In the study',
  retold: 'told again in our own words',
  silent: 'The study says nothing of it.',
  facts: 'In short',
  who: 'Actors',
  cost: 'Cost',
  calendar: 'Calendar',
  published: {
    title: 'What was said of it',
    results: title => `The results of “${title}”`,
    version: version => `about version ${version}`,
    said: 'You said, we did'
  },
  answer: 'Answer on this proposal',
  answerIn: (title, closing) => `Open consultation: ${title}, ${closing}`,
  answerUntil: moment => `until ${moment}`,
  answerInvited: 'By invitation: you need the code that the organiser gave you.',
  model: {
    title: 'In the model',
    none: 'The model has no measure that stands for it.',
    notHere: 'The chosen edition has no measure that stands for it.',
    is: name => `Measure “${name}”`,
    said: (freed, cost) => `${freed}; ${cost}.`,
    frees: (year, fte, span) => `In ${year}, it alone would free ${fte}${span === null ? '' : ` (${span})`}`,
    freesNone: 'It frees no time by itself',
    costs: (amount, span) => `it would cost ${amount}${span === null ? '' : ` (${span})`}`,
    costsNothing: 'it would cost nothing',
    upTo: (amount, period) => `it would most likely cost nothing, up to ${amount} ${period}`,
    period: (from, to) => `from ${from} to ${to}`,
    of: 'Figures of the 2019 study, median scenario, whatever edition and scenario are chosen; in brackets, nine draws in ten.',
    try: 'Switch it on in the simulator',
    worth: 'What it is worth among the others'
  },
  law: {
    title: count =>
      count > 1 ? `The ${count} amendments that put it into law` : 'The amendment that puts it into law',
    number: number => `Amendment ${number}`,
    article: 'Article of law',
    change: 'What it would change',
    reason: 'Why',
    of: version => `bears on version ${version}`,
    short: 'In law'
  },
  versions: {
    title: 'Its versions',
    lead: 'A text that was put to the public never changes again. What changes makes a new version.',
    date: 'Date',
    status: 'Status',
    statuses: {
      draft: 'draft',
      published: 'published',
      answered: 'was put to the public, never changes'
    },
    latest: 'current version',
    place: 'In the study',
    reason: 'Why this version',
    first: 'First version.',
    causes: 'Remarks that caused it',
    noCauses: 'None.',
    noStudyCauses: 'None published. The study did not publish the remarks it received in 2018.',
    firstCauses: 'Not applicable to a first version.',
    cause: (remark, consultation) => `remark ${remark}, consultation ${consultation}`,
    read: version => `Read version ${version}`,
    compare: 'Compare two versions',
    from: 'From',
    to: 'to'
  },
  diff: {
    title: (from, to) => `What changes from version ${from} to version ${to}`,
    key: 'What was removed is struck through, what was added is underlined.',
    heading: 'Title',
    same: 'The same in both versions.',
    rewritten: 'Rewritten as a whole.',
    added: version => `Heading added in version ${version}.`,
    removed: version => `Heading absent from version ${version}.`,
    showAdded: 'Read what was added',
    showRemoved: 'Read what was removed',
    nothing: 'Nothing changes.',
    growth: (sentences, headings) =>
      `A statement of ${counted(sentences)} sentence${sentences === 1 ? '' : 's'} became ${counted(headings)} headings.`,
    folded: (count, version) => `Read the ${counted(count)} headings added in version ${version}`,
    addedStart: 'start of addition',
    addedEnd: 'end of addition',
    removedStart: 'start of removal',
    removedEnd: 'end of removal'
  },
  take: {
    title: 'Take away',
    print: 'Print',
    markdown: 'Markdown',
    markdownTitle: 'This proposal in a Markdown file',
    failed: 'That did not work. Please try again.'
  },
  others: 'Other proposals',
  before: number => `Proposal ${number}`,
  file: {
    source: 'Source',
    study: 'study “Révolutions technologiques et professionnels de santé”, 2019, told again in our own words',
    licence: 'Licence Ouverte 2.0',
    axis: 'Axis',
    version: 'Version',
    place: 'Place in the study',
    taken: 'Taken on',
    colon: ': '
  }
}
