/** Refusals and notices, in English. */
import type { ErrorsTexts } from './errors-fr.js'

export const enErrors: ErrorsTexts = {
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
    yearNotShared: (option, value, first, last) =>
      `${option}: ${value} is not in both datasets, which share ${first} to ${last}.`,
    noSharedYear: 'the two datasets share no year: they cannot be compared.',
    notComparable: (axis, id) =>
      `these two datasets cannot be compared: they do not have the same ${axis}. “${id}” is in one of them only.`,
    badCount: (option, value) => `${option}: “${value}” is not a whole number of at least 1.`,
    groupAndProfession: '--group and --profession do not go together: choose one of them.',
    technologyNeeded: (indicator, known) =>
      `${indicator} is read by technology: add --technology. Technologies: ${known}.`,
    technologyUnused: indicator => `${indicator} is not computed by technology: remove --technology.`,
    notReported: (indicator, where, other) =>
      `${indicator} is not computed for “${where}”. It is for: ${other}.`,
    sinceBaseless: (indicator, year) =>
      `${indicator} does not exist in this dataset: its technologies start with its base year, ${year}. Ask for the indicator without “_since_base”.`,
    nothing: 'no result answers these choices: remove a filter.',
    sinceNeedsEffective: '--since is for effective only, which --indicator does not ask for.',
    noData: folder =>
      `the reference dataset is not in ${folder}. Give a folder with --data, or start one: horizon-soin new my-data.`,
    noFolder: (option, folder) => `${option}: ${folder} is not a folder that exists.`,
    invalidData: (folder, count) => `the dataset ${folder} has faults (${count}):`,
    unknownVariant: (folder, variant) => `“${variant}” is not a variant of ${folder}.`,
    variants: known => `Variants: ${known}.`,
    noVariants: (folder, variant) => `${folder} has no variants; remove “#${variant}”.`,
    wholeDataset: variant =>
      `this command is for the whole dataset, not for a variant: remove “#${variant}”.`,
    badDate: (option, value, first, last) =>
      `${option}: “${value}” is not a day of the calendar, or not of a year from ${first} to ${last}. Write for example 2027-06-30.`,
    seeAllFaults: command => `See them all: ${command}`,
    incomplete: message => `the dataset lacks what a computation needs: ${message}.`,
    unknownScenario: name => `“${name}” is neither a scenario of the dataset nor a file.`,
    noScenarios: 'The dataset has no scenario.',
    scenarios: known => `Scenarios: ${known}.`,
    badScenario: file => `the scenario ${file} has faults:`,
    noFile: path => `${path} does not exist. Check its name, and the folder that the command runs in.`,
    notAFile: path => `${path} is not an ordinary file.`,
    notEmpty: folder => `${folder} is not empty: nothing was written. Choose a new folder.`,
    notAFolder: path => `${path} is a file, not a folder: nothing was written.`,
    denied: path => `${path}: permission denied.`,
    diskFull: path => `${path}: no space left on the disk.`,
    newDiskFull: path => `${path}: no space left on the disk. Nothing of what was written is left there.`,
    outputFull: 'the output cannot be written: no space left on the disk.',
    outputFailed: code => `the output cannot be written (${code}).`,
    system: (path, code) => `${path}: cannot be read or written (${code}).`
  },
  notices: {
    series: (levers, count, professions) =>
      `no effect of ${levers} on ${professions}: their headcount follows a series that ${count > 1 ? 'these levers do' : 'this lever does'} not reach.`,
    anyLever: 'workforce levers',
    late: (policies, last) =>
      `policies that start after the last year computed (${last}), and so change nothing: ${policies}.`,
    noPolicy: 'the scenario puts no policy in force.',
    noneYet: year => `no policy of the scenario counts in ${year}.`,
    professions: count => `${count} ${count > 1 ? 'professions' : 'profession'}`,
    levers: {
      places: 'training places',
      exits: 'exits',
      retirementShift: 'retirement age',
      foreign: 'entrants from abroad'
    }
  }
}
