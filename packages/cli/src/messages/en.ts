/** Everything that the command line says in English. */

import { enBalance } from './balance-en.js'
import { enConsultation } from './consultation-en.js'
import { enDb } from './db-en.js'
import { enDraws } from './draws-en.js'
import { enErrors } from './errors-en.js'
import type { Messages } from './fr.js'
import { enHelp } from './help-en.js'
import { enHindcast } from './hindcast-en.js'
import { enPlan } from './plan-en.js'
import { enPolicies } from './policies-en.js'
import { enPosterior } from './posterior-en.js'
import { enRegions } from './regions-en.js'
import { enRelease } from './release-en.js'
import { enStaff } from './staff-en.js'

export const en: Messages = {
  ...enHelp,
  ...enErrors,
  ...enDraws,
  ...enHindcast,
  ...enBalance,
  ...enPolicies,
  ...enPlan,
  ...enPosterior,
  ...enRegions,
  ...enConsultation,
  ...enRelease,
  ...enDb,
  ...enStaff,
  list: items => items.join(', '),
  error: message => `error: ${message}`,
  note: message => `note: ${message}`,
  didYouMean: nearest => `Did you mean “${nearest}”?`,
  project: {
    title: (dataset, scenario) => `${dataset} · ${scenario}`,
    since: year => `Freed time is counted since ${year}.`,
    sinceBefore: (base, year) => `Freed time is counted since ${base}, that of before ${year} included.`,
    sinceBoth: (base, year) =>
      `Freed time is counted since ${base}, that of before ${year} included; “since ${year}”: without what was free by then.`,
    sinceEffective: (year, base) =>
      `The effective gain is counted since ${year}: what was freed by then is in the work already. The rest is counted since ${base}.`,
    others: names => `Other indicators, with --indicator: ${names}.`
  },
  summary: {
    title: dataset => `Horizon Soin · ${dataset}`,
    variant: (name, others, count) => `Variant: ${name}. The other${count > 1 ? 's' : ''}: ${others}.`,
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
    dossier: (folder, measures, sources) =>
      `${folder}: a valid dossier of evidence, ${measures} measures and syntheses, ${sources} sources.`,
    propositions: (folder, proposals, versions, amendments) =>
      `${folder}: valid proposals (proposals: ${proposals}, versions: ${versions}, amendments: ${amendments}).`,
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
    variants: names => `Variants read: ${names}.`,
    run: (from, to) => `${from} to ${to}`,
    past: (file, date, count, lines) =>
      count > 1
        ? `${file}: ${count} values given until ${date} (lines ${lines})`
        : `${file}: one value given until ${date} (line ${lines})`,
    pastCount: (count, today) =>
      count > 1
        ? `${count} values to look at again: their date is past, on ${today}.`
        : `1 value to look at again: its date is past, on ${today}.`,
    more: count => `… and ${count} more`
  },
  explain: {
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
    sameEditions: 'The two editions give the same value.',
    order: 'The order of the steps decides what each is worth.',
    version: version => `version ${version}`,
    tenMessages: 'The ten messages',
    usualB: id => `the usual scenario, as there is no “${id}” here`,
    since: year => `counted since ${year}`,
    sinceEach: (a, b) => `counted since ${a} (A), since ${b} (B)`,
    axes: { professions: 'professions', activities: 'activities', technologies: 'technologies' }
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
    sigmas: 'Distance',
    fitted: 'Fitted adoption curves, and how far the median curve is from the point that it misses most:',
    columns: { points: 'points', supposed: 'assumed', misfit: 'distance' }
  },
  new: {
    written: (count, folder) => `${count} files written in ${folder}.`,
    next: 'Next:',
    edit: 'open the tables in a spreadsheet and edit them',
    validate: 'check',
    project: 'project'
  }
}
