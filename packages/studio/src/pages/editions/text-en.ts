import type { EditionsText } from './text-fr.js'

export const editionsEn: EditionsText = {
  headline: (year, since, first, title, later) =>
    `The ${title} edition computed ${first} of time freed in ${year}, counted since ${since}; today’s computes ${later}.`,
  ranges: spans => `Nine draws in ten: ${spans}.`,
  rangeOf: (span, edition) => `${span} (${edition})`,
  named: (value, name) => `${value} (${name})`,
  or: ' or ',
  lead: 'The same model, the same professions, the same ten messages; other data: first what the study led to expect, then what has been measured since can support.',
  compared: title => `Here, the 2019 edition faces “${title}”.`,
  choose: 'The edition is chosen at the top of the page, and so is the scenario.',
  scenario: name => `Both editions are computed with the same choice: ${name}.`,
  drawn: 'Ranges hold nine draws in ten.',
  notDrawn:
    'Ranges are shown here for the median scenario only; the simulator computes them for every scenario.',
  ownData: 'The dataset that you opened is not compared: this page puts the published editions side by side.',
  about: {
    caption: 'The editions compared',
    edition: 'Edition',
    version: 'Version and date',
    versionOf: (version, day) => `${version}, ${day}`,
    years: 'Years',
    yearsOf: (first, last) => `${first} to ${last}`,
    since: 'Gains counted since',
    sinceOf: (technology, base) =>
      technology < base ? `${technology}, and also since ${base}` : String(technology),
    shown: 'shown throughout the site',
    show: 'Show this edition',
    variant: 'What each variant says'
  },
  messages: 'The ten messages, under each edition',
  messagesLead:
    'Each sentence follows the numbers of its edition: where they say the opposite, so does it. Red dot: computed, within its bands; diamond: published in 2019; black tick: neither loss nor gain.',
  studySays: 'The study’s message',
  published: 'Published in 2019',
  noFigure: 'no figure',
  says: title => `Edition ${title}`,
  numbers: title => `${title}: the numbers of each edition`,
  edition: 'Edition',
  since: (label, year) => `${label}, counted since ${year}`,
  whole: freed => `of the time freed, which makes ${freed} of working time`,
  noNumber: 'No number of the model: this message is judged on what was measured.',
  toEvidence: 'See the evidence',
  why: title => `From 2019 to ${title}: `,
  cascade: 'The waterfall, step by step',
  waterfallOf: (from, to, scenario) => `${from} and ${to}, ${scenario}`,
  download: 'The table of the ten messages',
  csv: 'As CSV',
  xlsx: 'As XLSX',
  failed: 'The file could not be made. Nothing is lost: try again.',
  table: {
    title: 'The ten messages under each edition',
    message: 'Message',
    measure: 'Number',
    unit: 'Unit',
    year: 'Year',
    since: 'Counted since',
    published: 'Published in 2019',
    edition: 'Edition',
    value: 'Value',
    low: 'Low (5%)',
    high: 'High (95%)',
    finding: 'What the numbers say'
  },
  units: {
    share: 'share',
    persons: 'people',
    fte: 'full-time equivalents',
    euros: 'euros',
    points: 'difference of shares'
  },
  data: 'What changed in the data',
  dataLead: title =>
    `Rows of values, how firm they are and what moved most, from the 2019 edition to “${title}”, in this scenario.`,
  block: 'Data',
  firmness: title => `Edition ${title}`,
  moved: year => `What moved most, in ${year}`,
  nothingMoved: 'No value changed.',
  noRows: 'no row: it is 1 everywhere',
  rows: (count, isOne) => `${count} row${isOne ? '' : 's'}`,
  movedFrom: (what, from, to) => `${what}: ${from} in the 2019 edition, ${to} in the 2026 edition`,
  perimeters:
    'The perimeter changed too, which makes part of the difference: surgeons in the strict sense (without ophthalmology, ENT or obstetrics and gynaecology) rather than the large perimeter; GPs under 70 rather than of all ages; radiologists of all ages rather than under 70.',
  years: value => `${value} years`,
  blocks: {
    workforce: 'Workforce',
    'time-use': 'Time use',
    potential: 'Gain per user',
    intensity: 'Intensity of use',
    people: 'Lead of the most innovative',
    adoption: 'Adoption'
  },
  next: 'To go further',
  toHindcast: 'What the study announced, what was measured',
  toEvidencePage: 'The evidence, study by study',
  toData: 'The data of the edition shown'
}
