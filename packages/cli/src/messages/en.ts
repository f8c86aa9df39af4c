/** Everything that the command line says in English. */
import type { Messages } from './fr.js'
import { enTerms } from './terms-en.js'

export const en: Messages = {
  terms: enTerms,
  program: {
    description:
      'What AI, digital tools and robots will do to the work of carers: a projection model that anyone can run, question and improve.',
    usage: '[options] [command]',
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Global Options:': 'Global options:',
      'Commands:': 'Commands:'
    },
    examples: 'Examples:',
    help: 'show this help',
    helpCommand: 'show the help of a command',
    version: 'show the version',
    lang: 'language, fr or en; by default that of the system, French first',
    exitCodes: 'Exit codes: 0 success; 1 the answer is no; 2 bad input or usage.'
  },
  options: {
    data: 'folder of the dataset; by default the reference dataset etude-2019',
    scenario: 'id of a scenario of the dataset, or a file; by default median',
    years: 'years and ranges of years: 2025,2030 or 2018-2030',
    year: 'year',
    indicator: 'id of an indicator',
    group: 'all, medical or non-medical',
    profession: 'id of a profession',
    technology: 'id of a technology',
    since: 'count the effective gain from this year on',
    depth: 'levels of the tree to open; 3 by default, and all of them in json',
    check: 'write nothing; exit with code 1 if a file differs',
    formats: formats => `form of the output: ${formats}`,
    repeatable: text => `${text}; may be repeated`
  },
  commands: {
    summary: {
      summary: 'the study’s main results, computed again',
      description:
        'The study’s main results: the published figures and the same, computed from the dataset. This is also what horizon-soin does without a command.',
      examples: ['horizon-soin', 'horizon-soin summary --data my-data --format json']
    },
    project: {
      summary: 'project a scenario, year by year',
      description:
        'Computes a scenario and gives its indicators by group and by profession. Without --indicator the table shows the main ones; json and csv give them all, in full precision.',
      examples: [
        'horizon-soin project --scenario rapide --years 2025,2030',
        'horizon-soin project --indicator mix --profession infirmier --years 2025-2030',
        'horizon-soin project --scenario my-scenario.yaml --format csv > results.csv',
        'horizon-soin project --indicator effective --since 2025'
      ]
    },
    reproduce: {
      summary: 'compare with the published figures',
      description:
        'Computes each published figure again and says whether it is returned, within the tolerance that its wording allows. Exits with code 1 if one is not.',
      examples: ['horizon-soin reproduce', 'horizon-soin reproduce --data my-data --format json']
    },
    validate: {
      summary: 'check a dataset',
      description:
        'Reads a dataset and reports every fault: file, line, column, the value read, what was expected. Exits with code 2 if there is one.',
      argument: 'folder to check',
      examples: ['horizon-soin validate my-data', 'horizon-soin validate my-data --format json']
    },
    explain: {
      summary: 'say where a number comes from',
      description:
        'Takes a number apart, term by term, with values, units, sources and statuses, down to the line of the data file.',
      argument: 'indicator to explain',
      examples: [
        'horizon-soin explain effective --profession infirmier --year 2030',
        'horizon-soin explain mix --profession radiologue --technology ia --year 2030',
        'horizon-soin explain freed_fte --group all --year 2030 --depth 2'
      ]
    },
    compare: {
      summary: 'say where the difference between two scenarios comes from',
      description:
        'Compares an indicator in two scenarios and shares the difference out among what tells them apart. The steps add up: each is the effect of switching that part alone, in this order.',
      from: 'scenario to start from, an id or a file',
      to: 'scenario to arrive at, an id or a file',
      examples: [
        'horizon-soin compare median rapide --year 2030',
        'horizon-soin compare lent rapide --indicator freed_fte --year 2040'
      ]
    },
    new: {
      summary: 'start a dataset',
      description: 'Writes a small, complete dataset into a new folder, to be edited in a spreadsheet.',
      argument: 'folder to create, or an empty one',
      examples: ['horizon-soin new my-data']
    },
    calibrate: {
      summary: 'reconstruct the inputs that the study did not publish',
      description:
        'Looks, as near as possible to what is known beforehand (the calibration folder), for the inputs that return the published figures and the official projections, then writes exits.csv, potential.csv, adoption.csv and heterogeneity.csv. Same inputs, same files, byte for byte.',
      examples: [
        'horizon-soin calibrate',
        'horizon-soin calibrate --check',
        'horizon-soin calibrate --data my-data --format json'
      ]
    }
  },
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
  errors: {
    unexpected: message =>
      `a fault of the program: ${message}. Please report it with the command typed; HORIZON_DEBUG=1 shows the details.`,
    unknownLanguage: value => `--lang: “${value}” is not a known language. Languages: fr, en.`,
    unknownCommand: (name, known) => `there is no command “${name}”. Commands: ${known}.`,
    unknownOption: name => `there is no option ${name} here. See --help.`,
    missingArgument: name => `the argument <${name}> is missing. See --help.`,
    missingValue: option => `the option ${option} needs a value.`,
    missingOption: option => `the option ${option} is missing.`,
    tooMany: expected =>
      expected === 0
        ? 'this command takes no argument. See --help.'
        : `too many arguments: ${expected} expected. See --help.`,
    usage: 'the command is not understood. See --help.',
    unknownId: (option, value) => `${option}: “${value}” is not known.`,
    known: values => `Known: ${values}.`,
    badFormat: (value, known) => `--format: “${value}” is not a form of output. Forms: ${known}.`,
    badYear: (option, value) =>
      `${option}: “${value}” is not a year. Write for instance 2030, 2025,2030 or 2018-2030.`,
    badSingleYear: (option, value) => `${option}: “${value}” is not a year. Write for instance 2030.`,
    reversedYears: value => `--years: the range ${value} ends before it starts.`,
    yearOutOfRange: (option, value, first, last) =>
      `${option}: ${value} is outside the dataset, which runs from ${first} to ${last}.`,
    badDepth: value => `--depth: “${value}” is not a whole number of at least 1.`,
    groupAndProfession: '--group and --profession do not go together: choose one of them.',
    technologyNeeded: (indicator, known) =>
      `${indicator} is read by technology: add --technology. Technologies: ${known}.`,
    technologyUnused: indicator => `${indicator} is not computed by technology: remove --technology.`,
    notReported: (indicator, where, other) =>
      `${indicator} is not computed for “${where}”. It is for: ${other}.`,
    noValue: (indicator, year) => `${indicator} has no value in ${year}: there is no share of nothing.`,
    nothing: 'no result answers these choices: remove a filter.',
    sinceNeedsEffective: '--since is for effective only, which --indicator does not ask for.',
    noData: folder =>
      `the reference dataset is not in ${folder}. Give a folder with --data, or start one: horizon-soin new my-data.`,
    noFolder: folder => `--data: ${folder} is not a folder that exists.`,
    invalidData: (folder, count) => `the dataset ${folder} has faults (${count}):`,
    seeAllFaults: command => `See them all: ${command}`,
    incomplete: message => `the dataset lacks what a computation needs: ${message}.`,
    unknownScenario: name => `“${name}” is neither a scenario of the dataset nor a file.`,
    noScenarios: 'The dataset has no scenario.',
    scenarios: known => `Scenarios: ${known}.`,
    badScenario: file => `the scenario ${file} has faults:`,
    notAFile: path => `${path} is not an ordinary file.`,
    noPublished: folder => `${folder} has no published figure to return (published.csv).`,
    notEmpty: folder => `${folder} is not empty: nothing was written. Choose a new folder.`,
    notAFolder: path => `${path} is a file, not a folder: nothing was written.`,
    denied: path => `${path}: permission denied.`,
    system: (path, code) => `${path}: cannot be read or written (${code}).`
  },
  notices: {
    series: (lever, professions) =>
      `the lever on ${lever} changes nothing for ${professions}: their headcount follows a published series.`,
    levers: {
      places: 'training places',
      exits: 'exits',
      retirementShift: 'retirement age',
      foreign: 'entrants from abroad'
    }
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
    reach: (year, base, effective, potential) =>
      `In ${year}, technology adopted since ${base} would free ${effective} of working time, out of a possible ${potential}.`,
    noGain: year => `In ${year}, technologies free no working time.`,
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
    more: count => `… and ${count} more`
  },
  explain: {
    range: (low, high) => `between ${low} and ${high}`,
    paces: (slow, median, fast) => `slow ${slow}, median ${median}, fast ${fast}`,
    pace: pace => `read at pace ${pace}`,
    folded: count => `… ${count} ${count > 1 ? 'terms' : 'term'} to open`,
    skipped: count => `… ${count} more terms like these (--format json gives them all)`,
    deeper: command => `Go further: ${command}`,
    scenario: (dataset, scenario) => `${dataset} · ${scenario}`
  },
  compare: {
    difference: 'Difference',
    origin: 'Where the difference comes from',
    total: 'Total',
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
