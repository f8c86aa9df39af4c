/** Everything that the command line says in English. */

import { enDraws } from './draws-en.js'
import { enErrors } from './errors-en.js'
import type { Messages } from './fr.js'
import { enHelp } from './help-en.js'
import { enPosterior } from './posterior-en.js'
import { enTerms } from './terms-en.js'

export const en: Messages = {
  terms: enTerms,
  ...enHelp,
  ...enErrors,
  ...enDraws,
  ...enPosterior,
  indicators: {
    headcount: 'Headcount',
    fte: 'Full-time equivalents',
    entrants: 'Entrants in the year',
    leavers: 'Leavers in the year',
    potential: 'Potential gain',
    effective: 'Effective gain',
    adoption: 'Adoption',
    mix: 'Technology mix',
    freed_fte: 'Freed time to reinvest',
    freed_fte_all_professionals: 'Freed time, all professionals',
    people_above: 'People with over {threshold} of their time freed',
    share_above: 'Share of people with over {threshold} of their time freed',
    people_0_10: 'People with under 10% of their time freed',
    people_10_20: 'People with 10 to 20% of their time freed',
    people_20_30: 'People with 20 to 30% of their time freed',
    people_over_30: 'People with over 30% of their time freed',
    non_medical_share_above: 'Share of non-medical staff among them',
    coverage: 'Share of all health professionals'
  },
  meanings: {
    headcount: 'people in practice on 1 January',
    fte: 'on 1 January',
    entrants: 'people',
    leavers: 'people',
    potential: 'share of working time freed if everyone used them fully',
    effective: 'share of working time freed, given adoption',
    adoption: 'share of professionals who use the technology',
    mix: 'share of the freed time owed to the technology',
    freed_fte: 'full-time equivalents',
    freed_fte_all_professionals: 'full-time equivalents, extended to all health professions',
    people_above: 'people',
    share_above: 'share of heads',
    people_0_10: 'people',
    people_10_20: 'people',
    people_20_30: 'people',
    people_over_30: 'people',
    non_medical_share_above: 'share of the people above the threshold',
    coverage: 'what the dataset’s professions are of them'
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
    years: 'years',
    perYear: 'per year',
    ages: (from, to) => `aged ${from} to ${to}`
  },
  list: items => items.join(', '),
  published: {
    about: value => `about ${value}`,
    at_least: value => `at least ${value}`,
    over: value => `over ${value}`,
    nearly: value => `nearly ${value}`,
    at_most: value => `at most ${value}`
  },
  error: message => `error: ${message}`,
  note: message => `note: ${message}`,
  didYouMean: nearest => `Did you mean “${nearest}”?`,
  noValue: 'no value',
  absent: {
    sentence: (years, why) => `No value for ${years}: ${why}.`,
    nothingFreed: 'nothing is freed, and there is no share of nothing',
    nobody: 'nobody is counted, and there is no share of nobody',
    nobodyAbove: 'nobody is above the threshold, and there is no share of nobody'
  },
  project: {
    title: (dataset, scenario) => `${dataset} · ${scenario}`,
    since: year => `Freed time is counted since ${year}.`,
    sinceEffective: (year, base) =>
      `The effective gain is counted since ${year}: what was freed by then is in the work already. The rest is counted since ${base}.`,
    others: names => `Other indicators, with --indicator: ${names}.`
  },
  summary: {
    title: dataset => `Horizon Soin · ${dataset}`,
    all: count =>
      count === 1
        ? 'The computation returns the published figure.'
        : `The computation returns all ${count} published figures.`,
    some: (ok, count) =>
      `The computation returns ${ok} of the ${count} published figures; ✗ marks the others.`,
    noneFound: count =>
      count === 1
        ? 'The computation does not return the published figure.'
        : `The computation returns none of the ${count} published figures.`,
    noPublished: 'This dataset has no published figure: here is what it gives.',
    when: year => `In ${year},`,
    whenInScenario: (scenario, year) => `${scenario}, in ${year}:`,
    reach: (base, effective, potential) =>
      `technology adopted since ${base} would free ${effective} of working time, out of a possible ${potential}.`,
    noGain: 'technologies free no working time.',
    spread: (slow, fast) =>
      `With the same technologies, the pace of adoption takes it from ${slow} to ${fast}.`,
    noSpread: 'With the same technologies, the pace of adoption changes almost nothing.',
    figure: 'What is measured',
    published: 'Published',
    computed: 'Computed',
    next: 'Where to look next',
    nextProject: 'by profession and by year',
    nextExplain: 'where a number comes from',
    nextCompare: 'what tells two scenarios apart'
  },
  reproduce: {
    title: dataset => `Published and computed figures · ${dataset}`,
    figure: 'What the study says',
    published: 'Published',
    computed: 'Computed',
    rule: '✓ returned, ✗ not, within the tolerance that the wording allows.',
    none: 'This dataset has no published figure to return (published.csv).',
    off: ids => `Not returned: ${ids}`
  },
  validate: {
    valid: (folder, professions, scenarios) =>
      `${folder}: a valid dataset, ${professions} ${professions > 1 ? 'professions' : 'profession'}, ${scenarios} ${scenarios > 1 ? 'scenarios' : 'scenario'}.`,
    expected: expected => `expected: ${expected}`,
    value: value => `“${value}”`,
    suggestion: text => `try “${text}”`,
    count: (count, files) =>
      `${count} ${count > 1 ? 'faults' : 'fault'} in ${files} ${files > 1 ? 'files' : 'file'}.`,
    repeated: (count, lastLine) => `(${count} times, down to line ${lastLine})`,
    remarks: count =>
      count > 1
        ? `${count} remarks: valid, but most likely not meant.`
        : '1 remark: valid, but most likely not meant.',
    more: count => `… and ${count} more`
  },
  explain: {
    range: (low, high) => `between ${low} and ${high}`,
    paces: (slow, median, fast) => `slow ${slow}, median ${median}, fast ${fast}`,
    pace: pace => `read at pace ${pace}`,
    folded: count => `… ${count} ${count > 1 ? 'terms' : 'term'} to open`,
    others: count => `… and ${count} ${count > 1 ? 'others' : 'other'}, not followed`,
    othersTogether: (count, value) =>
      count > 1 ? `… and ${count} others, ${value} together` : `… and one other, ${value}`,
    skipped: count => `… ${count} more terms like these (--format json gives them all)`,
    deeper: 'Go further:',
    scenario: (dataset, scenario) => `${dataset} · ${scenario}`
  },
  compare: {
    difference: 'Difference',
    origin: 'Where the difference comes from',
    total: 'Total',
    rest: 'The rest changes nothing.',
    legend: signs => `${signs}; each bar starts where the one before ended.`,
    grows: bar => `${bar} rise`,
    shrinks: bar => `${bar} fall`,
    noDifference: 'The two scenarios give the same value.',
    blocks: {
      workforce: 'Workforce',
      'time-use': 'Time use',
      potential: 'Potential gain',
      adoption: 'Adoption'
    }
  },
  progress: 'Fitting',
  calibrate: {
    title: dataset => `Reconstruction · ${dataset}`,
    written: (files, folder) => `Files rewritten in ${folder}: ${files}.`,
    unchanged: folder => `The files of ${folder} are these already, byte for byte.`,
    differs: (files, folder) => `Nothing is written. Files of ${folder} that differ: ${files}.`,
    moved: 'What moved furthest from what was known beforehand, in standard deviations:',
    parameter: 'Input',
    parameters: {
      years: 'Years by which the profession is later',
      optimism: 'Optimism common to all gains',
      slow_years: 'Years by which the slow pace is later',
      fast_years: 'Years by which the fast pace is earlier',
      slow_potential: 'Potential gain of the slow pace, as a part of the median',
      fast_potential: 'Potential gain of the fast pace, as a part of the median'
    },
    sigmas: 'Distance'
  },
  new: {
    written: (count, folder) => `${count} files written in ${folder}.`,
    next: 'Next:',
    edit: 'open the tables in a spreadsheet and edit them',
    validate: 'check',
    project: 'project'
  }
}
