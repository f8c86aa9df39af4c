/** What `--help` says of the program, its options and its commands, in English. */
import { enBalanceHelp } from './balance-en.js'
import { enConsultationHelp } from './consultation-en.js'
import { enDbHelp } from './db-en.js'
import type { HelpTexts } from './help-fr.js'
import { enPlanHelp } from './plan-en.js'
import { enPoliciesHelp } from './policies-en.js'
import { enRegionsHelp } from './regions-en.js'
import { enReleaseHelp } from './release-en.js'
import { enStaffHelp } from './staff-en.js'

export const enHelp: HelpTexts = {
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
    indicators: 'Indicators:',
    help: 'show this help',
    helpCommand: 'show the help of a command',
    version: 'show the version',
    lang: 'language, fr or en; by default that of the system, French first',
    exitCodes: 'Exit codes: 0 success; 1 the answer is no; 2 bad input or usage; 130 interrupted.'
  },
  options: {
    data: 'folder of the dataset, or DIR#VARIANT; by default the reference dataset etude-2019',
    scenario: 'id of a scenario of the dataset, or a file; by default median, or no lever without one',
    years: 'years and ranges of years: 2025,2030 or 2018-2030',
    year: 'year',
    indicator: 'id of an indicator',
    group: 'all, medical or non-medical',
    profession: 'id of a profession',
    technology: 'id of a technology',
    since: 'count the effective gain from this year on',
    depth: 'levels of the tree to open; 3 by default, and all of them in json',
    top: 'follow only the n largest terms of each level',
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
      summary: 'check a dataset, a dossier of evidence or proposals',
      description:
        'Reads a dataset and reports every fault: file, line, column, the value read, what was expected. Exits with code 2 if there is one. Of a valid dataset, it tells what is most likely not meant, and the values whose date (column use_by) is past. Every variant is read; DIR#VARIANT reads one. A dossier of evidence, such as data/preuves, or of proposals, such as data/propositions, is checked likewise.',
      argument: 'folder to check',
      date: 'tell what is past its date on that day, YYYY-MM-DD; by default today',
      examples: [
        'horizon-soin validate my-data',
        'horizon-soin validate my-data --date 2030-01-01',
        'horizon-soin validate my-data --format json',
        'horizon-soin validate data/preuves',
        'horizon-soin validate data/propositions'
      ]
    },
    explain: {
      summary: 'say where a number comes from',
      description:
        'Takes a number apart, term by term, with values, units, sources and statuses, down to the line of the data file.',
      argument: 'indicator to explain',
      examples: [
        'horizon-soin explain effective --profession infirmier --year 2030',
        'horizon-soin explain mix --profession radiologue --technology ia --year 2030',
        'horizon-soin explain freed_fte --year 2030 --top 1 --depth 12'
      ]
    },
    compare: {
      summary: 'say where the difference between two scenarios, or two editions, comes from',
      description:
        'Compares an indicator in two scenarios and shares the difference out among what tells them apart. The steps add up: each is the effect of switching that part alone, in this order. With --with, compares two datasets of the same professions: the ten messages of the study under each, what changed and why.',
      from: 'scenario to start from, an id or a file; with --with, median unless named',
      to: 'scenario to arrive at, an id or a file; with --with, that of the other dataset',
      with: 'the other dataset, DIR or DIR#VARIANT',
      year: 'year; with --with, 2030 unless given',
      examples: [
        'horizon-soin compare median rapide --year 2030',
        'horizon-soin compare lent rapide --indicator freed_fte --year 2040',
        'horizon-soin compare --with data/france-2026'
      ]
    },
    hindcast: {
      summary: 'confront a past year of the study with today’s evidence',
      description:
        'Puts what the study announced for a past year beside what today’s evidence supports, by profession, and splits the difference into gain per user, intensity of use and adoption, each with what its evidence is worth. Says for each technology whether adoption fell short, and confronts the workforce projections of the time with counts of the same people. --svg and --png draw the difference (gap), its steps (waterfall) or the workforce (workforce).',
      examples: [
        'horizon-soin hindcast',
        'horizon-soin hindcast --year 2025 --format json',
        'horizon-soin hindcast --evidence data/france-2026#meilleurs-sites',
        'horizon-soin hindcast --png gap.png'
      ]
    },
    ensemble: {
      summary: 'say how sure a result is',
      description:
        'Draws every uncertain input, computes the scenario again at each draw, and gives for every result the 5, 25, 50, 75 and 95% quantiles, the mean and its error of drawing. The same seed gives the same numbers, whatever the number of threads. --svg and --png draw the fan of one indicator.',
      examples: [
        'horizon-soin ensemble --years 2025,2030',
        'horizon-soin ensemble --indicator people_above --years 2030 --above 230000',
        'horizon-soin ensemble --indicator effective --png fan.png',
        'horizon-soin ensemble --draws 16384 --seed 7 --format csv > draws.csv'
      ]
    },
    sensitivity: {
      summary: 'say which inputs the uncertainty comes from',
      description:
        'Shares the variance of a result among the uncertain inputs and their groups: Sobol’ indices, alone and in all, with their 95% intervals. --one-way adds the simple reading, one input at a time. --svg and --png draw the indices, or with --chart tornado the tornado.',
      examples: [
        'horizon-soin sensitivity',
        'horizon-soin sensitivity --indicator people_above --year 2030 --one-way',
        'horizon-soin sensitivity --chart tornado --svg tornado.svg'
      ]
    },
    plan: enPlanHelp,
    regions: enRegionsHelp,
    balance: enBalanceHelp,
    policies: enPoliciesHelp,
    consultation: enConsultationHelp,
    staff: enStaffHelp,
    release: enReleaseHelp,
    db: enDbHelp,
    new: {
      summary: 'start a dataset',
      description: 'Writes a small, complete dataset into a new folder, to be edited in a spreadsheet.',
      argument: 'folder to create, or an empty one',
      examples: ['horizon-soin new my-data']
    },
    calibrate: {
      summary: 'reconstruct the inputs that the study did not publish',
      description:
        'Looks, as near as possible to what is known beforehand (the calibration folder), for the inputs that return the official projections and the published figures, or fits adoption curves to their points, as the tables of the folder allow; then writes what follows among exits.csv, potential.csv, adoption.csv and heterogeneity.csv. Same inputs, same files, byte for byte.',
      examples: [
        'horizon-soin calibrate',
        'horizon-soin calibrate --check',
        'horizon-soin calibrate --posterior',
        'horizon-soin calibrate --data my-data --format json'
      ]
    }
  }
}
