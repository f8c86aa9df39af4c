/** Texts of the simulator in English. */
import type { fr } from './text-fr.js'

export const en: typeof fr = {
  simulator: 'Simulator',
  views: {
    overview: 'Overview',
    professions: 'Professions',
    technologies: 'Technologies',
    people: 'People',
    workforce: 'Workforce',
    need: 'Need and training',
    uncertainty: 'Uncertainty',
    sensitivity: 'Sensitivity',
    compare: 'Compare'
  },
  viewsLabel: 'Views of the simulator',
  results: 'Results',
  bar: {
    rename: 'Rename the scenario',
    name: 'Name of the scenario',
    save: 'Keep this name',
    comparedTo: 'compared with ',
    dataset: 'data ',
    version: version => `version\u00a0${version}`,
    toReference: 'Back to the published edition',
    computed: 'computed on ',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Start over',
    compare: 'Compare',
    saveFile: 'Save',
    open: 'Open',
    openHint: 'A scenario (YAML), or a dataset (ZIP, CSV). Nothing leaves this device.',
    share: 'Share',
    actions: 'Actions on the scenario',
    more: 'Files'
  },
  said: {
    copied: 'Link copied. It holds the whole scenario:',
    copiedAlone: 'Link copied:',
    withoutData:
      'This link holds the scenario, but not your dataset: it opens on the data of the study. To pass on everything, save the scenario and send your data with it.',
    toCopy: 'The browser refuses to copy. Link to copy by hand:',
    link: 'Link to this scenario',
    saved: name => `Scenario saved: ${name}.`,
    scenarioOpened: name => `Scenario opened: ${name}.`,
    savedUnder: told =>
      `It was saved under another dataset or version (“${told}”); the numbers shown are of the one here.`,
    datasetOpened: name => `Dataset opened: ${name}.`,
    reference: 'The published edition is back.',
    full: 'Four scenarios are compared already: remove one first.',
    already: 'This scenario is among those compared already.',
    reading: 'Reading the files…',
    close: 'Close'
  },
  faults: {
    title: 'The file was not opened',
    kept: 'What was shown is kept. To mend:',
    line: line => `line\u00a0${line}`,
    lines: (first, last, count) => `lines\u00a0${first} to ${last}, ${count}\u00a0times`,
    column: column => `column ${column}`,
    key: key => `key ${key}`,
    read: value => `read: “${value}”`,
    expected: what => `expected: ${what}`,
    suggestion: text => `perhaps: “${text}”`,
    unusable: message => `these data cannot be projected (${message})`
  },
  drop: 'Drop a scenario or a dataset here',
  snapshot: n => `My scenario, version\u00a0${n}`,
  lookAt: { year: 'Year', subject: 'Group', groups: 'Groups', professions: 'Professions' },
  professionsCount: count => `${count}\u00a0professions`,
  numbers: {
    effective: 'Time freed on average',
    freed_fte: 'Time freed, in posts',
    people_above: threshold => `People above ${threshold}`,
    headcount: 'Professionals at work',
    belowZero: ' (below zero, lost)'
  },
  unit: { share: '%', fte: 'FTE', persons: '', euros: '€' },
  drawing: 'range being drawn',
  noValue: 'no value',
  same: 'no change',
  thisScenario: 'this scenario',
  measures: {
    effective: 'Effective gain, share of working time',
    potential: 'Potential gain, share of working time',
    freed_fte: 'Time freed, full-time equivalents',
    people_above: 'People whose freed time is above the threshold',
    headcount: 'Professionals at work on 1 January'
  },
  verbs: {
    effective: 'frees',
    potential: 'could free',
    freed_fte: 'frees',
    people_above: 'counts',
    headcount: 'counts',
    adoption: 'reaches'
  },
  lossVerbs: { effective: 'takes', potential: 'would take', freed_fte: 'takes' },
  of: {
    effective: 'of working time',
    potential: 'of working time',
    freed_fte: undefined,
    people_above: 'people above the threshold',
    headcount: 'professionals'
  },
  fanOf: {
    effective: 'of working time freed',
    potential: 'of working time that could be freed',
    people_above: 'people above the threshold',
    headcount: 'professionals at work'
  },
  professions: {
    caption: year => `Results by profession in\u00a0${year}`,
    profession: 'Profession',
    potential: 'Could be freed',
    effective: 'Freed',
    fte: 'FTE freed',
    above: threshold => `Above ${threshold}`,
    change: 'Change from the reference',
    bars: year => `Time freed in\u00a0${year}`
  },
  technologies: {
    adoption: name => `Adoption, ${name}, share of professionals`,
    of: ofTechnology => `adoption${ofTechnology}`
  },
  people: {
    above: (threshold, year) => `People above ${threshold} in\u00a0${year}`,
    profession: 'Profession shown'
  },
  workforce: {
    profession: 'Profession shown',
    noCohort: 'No profession of this group is projected age by age: they follow a series of headcounts.',
    series: (name, statuses) =>
      `${name}: headcount of a series (${statuses}), without entries, exits or ages.`
  },
  uncertainty: {
    indicator: 'Result',
    draws: (draws, seed) => `${draws}\u00a0draws, seed ${seed}.`,
    waiting: 'Drawing…',
    caption: (who, year) => `Ranges, ${who}, ${year}`,
    result: 'Result',
    central: 'Scenario',
    inner: 'One chance in two',
    outer: 'Nine chances in ten',
    median: 'Median'
  },
  sensitivity: {
    intro:
      'Where does the uncertainty of a result come from? The analysis computes it thousands of times, drawing each uncertain input, and shares the variance between them. It takes a few seconds.',
    start: 'Run the analysis',
    again: 'Run the analysis again',
    cancel: 'Stop',
    running: seconds => `Analysis running for ${seconds}\u00a0s…`,
    done: (runs, seed) => `${runs}\u00a0runs, seed ${seed}.`,
    stale: 'The scenario, the year or the group has changed since: run the analysis again.',
    failed: 'The analysis did not come to its end: run it again.',
    constant: 'This result does not vary: no uncertain input changes it.',
    ofVariance: (what, year) => `of “${what}” in\u00a0${year}`,
    byGroup: 'By group of inputs',
    byInput: 'Input by input',
    explains: (part, between) => `Adoption alone explains ${part} of the uncertainty, ${between}.`,
    claim: 'The 2019 study says that adoption is what decides.',
    isTrue: 'True here: it weighs more than all the rest together.',
    isFirst: (next, part) =>
      `True here in that it matters most, without deciding alone: next comes ${next}, ${part}.`,
    isNotTold: (other, part) =>
      `This analysis cannot tell: ${other} explains ${part}, and the intervals overlap.`,
    isFalse: (other, part) => `Not true here: ${other} explains more, ${part}.`,
    correlated:
      'The paces of technologies go together: “alone” also counts what an input says of others, and may exceed “with its interactions”.',
    noAdoption: 'Adoption is not uncertain in this dataset: it cannot tell.'
  },
  compare: {
    caption: (who, year) => `Scenarios compared, ${who}, ${year}`,
    since: year => `, gains counted since ${year}`,
    result: 'Result',
    edited: 'set here',
    edit: 'Set this one',
    remove: 'Remove',
    add: 'Add to the comparison',
    addThis: name => `add the ${name}`,
    alone: 'One scenario only so far. Add another to see them side by side.',
    from: 'From',
    to: 'to',
    waterfall: 'From one scenario to another',
    identical: 'These two scenarios are the same: nothing to break down.'
  }
}
