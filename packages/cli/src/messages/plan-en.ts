/** What `plan` says, its help included, in English. */
import type { frPlan, frPlanHelp } from './plan-fr.js'

export const enPlan: typeof frPlan = {
  plan: {
    options: {
      data: 'folder of a dataset that tells needs, or FOLDER#VARIANT; france-2026 if left out',
      from: 'first year of entry into training to plan; the one after the base year if left out',
      to: 'last year of entry into training to plan; the last whose entrants count if left out',
      target: 'years whose balance is to be close to zero; all those that the plan changes if left out',
      atLeast: 'years in which capacity must meet the need, whatever it takes',
      min: 'the fewest places a year: 30000, 80% of those before the plan, or PROFESSION=80%; 50% if left out',
      max: 'the most places a year; 200% if left out',
      change: 'the largest change from one year to the next, or none; 10% if left out',
      smooth: 'what a change of places weighs against a balance that is not zero; 0.2 if left out',
      meet: 'find the plan, too, that meets the need with this probability: 0.9 or 90%',
      draws: 'number of draws for chances and ranges, 100 at least or 0; 256 if left out'
    },
    title: (dataset, scenario) => `Training places · ${dataset} · ${scenario}`,
    fromZero: year =>
      `The balance, capacity less need in full-time equivalents, starts from zero in ${year} by construction: it tells how the two part from then on, not what is missing today.`,
    none: {
      series: 'No plan: its numbers follow a published series, without training places.',
      'no-need': 'No plan: the dataset does not tell the need (care_use.csv, population.csv).',
      'no-places': 'No plan: there are no training places today.',
      'out-of-reach': 'No plan: training that starts now ends after the last year.'
    },
    bounds: (from, to, low, high) =>
      `Entries into training from ${from} to ${to}, between ${low} and ${high} places a year.`,
    change: places => `From one year to the next, ${places} more or fewer at most.`,
    mean: (planned, today) => `The plan opens ${planned} places a year on average; the scenario, ${today}.`,
    rests: held => `The plan runs into ${held}.`,
    andOn: ' and into ',
    held: {
      low: years => `the fewest places (${years})`,
      high: years => `the most places (${years})`,
      change: years => `the largest change (${years})`
    },
    infeasible: 'No plan fits within these bounds. Any one of these changes would do:',
    noneAlone: 'no bound is enough on its own: loosen several.',
    conflicts: {
      low: (by, years) => `- --min lower by ${by} places (${years})`,
      high: (by, years) => `- --max higher by ${by} places (${years})`,
      change: (by, years) => `- --change larger by ${by} places (${years})`,
      required: (by, years) => `- to accept a shortage of up to ${by} full-time equivalents (${years})`
    },
    corner: 'Year',
    targetMark: '*',
    between: (low, high) => `${low} to ${high}`,
    columns: {
      today: 'places',
      planned: 'plan',
      range: 'range of plan',
      meeting: 'safe',
      balanceToday: 'balance',
      balance: 'with plan',
      chance: 'chance',
      meetingChance: 'ch. safe'
    },
    met: chance => `The safe plan meets the need of every target year in at least ${chance} of draws.`,
    missed: (chance, years) =>
      `Within these bounds no plan meets the need in ${chance} of draws in ${years}; in the other target years the safe plan does.`,
    guide: {
      today: '* target year. “places” and “balance”: what the scenario has.',
      range: '“range of plan”: nine times in ten, the plan that a draw would call for.',
      meeting: '“safe”: the plan that meets the need with the probability asked for; “ch. safe”: its chance.',
      chance: '“chance”: part of the draws in which capacity, with the plan, meets the need.'
    },
    oneForPicture:
      '--svg, --png: a picture shows the plan of one profession. Ask for one, and only one, with --profession.',
    noPicture: profession => `${profession}: no plan, hence no picture.`,
    badAmount: (option, typed) =>
      `${option}: “${typed}” is not a number of places. Write for example 30000, 80%, or infirmier=80%.`,
    badSmoothing: (option, typed) =>
      `${option}: “${typed}” is not a weight. Write a number from 0 on, for example 0.2.`,
    badProbability: (option, typed) =>
      `${option}: “${typed}” is not a probability between 0 and 1. Write for example 0.9 or 90%.`,
    comma: (option, typed, meant) =>
      `${option}: “${typed}” has a comma between two digits. Write decimals with a point and thousands without a mark: ${meant}. To give each profession its own value, repeat ${option}.`,
    twice: (option, profession) =>
      `${option}: two values for ${profession ?? 'all professions'}. Keep one, or name professions: infirmier=VALUE.`,
    notAsked: (option, profession, asked) =>
      `${option}: no plan is asked of ${profession}. Add --profession ${profession}, or leave it out; asked: ${asked}.`,
    tooFewToMeet: (option, typed, draws, least) =>
      `${option}: ${draws} draws cannot tell ${typed} from certainty. Ask for --draws ${least} at least, or a lesser probability.`,
    tooSure: (option, typed, most) =>
      `${option}: ${typed} is closer to certainty than ${most} draws, the most there can be, could tell. Ask for a lesser probability.`,
    fewDraws: (typed, least) =>
      `--draws: ${typed} are not enough for a range of nine draws in ten. Ask for ${least} at least, or 0 for none.`,
    meetNeedsDraws: '--meet is a probability over draws: do not ask for --draws 0.',
    reversed: (from, to) =>
      `--from, --to: there is no year from ${from} to ${to}. Swap the two, or give only one.`,
    crossed: (profession, low, high) =>
      `--min, --max: ${profession}, at least ${low} places and at most ${high} cannot be. Lower --min or raise --max.`,
    tooLate: (profession, from, to) =>
      `${profession}: training that starts from ${from} to ${to} ends after the last year. Choose an earlier --from.`,
    unreached: (option, year, profession, first, last) =>
      `${option}: ${profession}, a plan changes nothing in ${year}. Choose years from ${first} to ${last}.`
  }
}

export const enPlanHelp: typeof frPlanHelp = {
  summary: 'find the training places that the need asks for',
  description:
    'Finds, profession by profession, the training places that bring capacity closest to the need, within bounds and without jolts: the least relative gap in the target years, plus what changes cost. It also tells, over draws, the chance that the need is met and the range of the plan. Exits with code 1 if a profession has no plan within the bounds, and says by how much to loosen them.',
  examples: [
    'horizon-soin plan --profession infirmier',
    'horizon-soin plan --profession radiologue --target 2040 --smooth 0',
    'horizon-soin plan --profession pharmacien --max 120% --at-least 2040,2050',
    'horizon-soin plan --meet 90% --draws 1024 --format json'
  ]
}
