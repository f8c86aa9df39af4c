/** What `balance` says, its help included, in English. */
import type { frBalance, frBalanceHelp } from './balance-fr.js'

export const enBalance: typeof frBalance = {
  balance: {
    title: (dataset, scenario) => `${dataset} · ${scenario}`,
    counted: base =>
      `In full-time equivalents. In ${base}, the need is what those at work do: the balance says how capacity and need part from then on, not what is missing today.`,
    care: part => `The scenario puts ${part} of the freed time back into care.`,
    allToCare: 'All the time freed since then goes back into care.',
    fte: 'At work',
    freedToCare: '+ freed time put back into care',
    capacity: '= capacity',
    needAtBase: base => `At work in ${base}`,
    population: '+ growth and ages of the population',
    trend: '+ trend of the need',
    need: '= need',
    balance: 'Balance',
    elsewhere: 'Freed time that goes elsewhere:',
    parts: {
      patients: 'time with patients',
      activities: 'new activities',
      hours: 'shorter hours'
    },
    noNeed: (folder, files) =>
      `--data: ${folder} tells no need. Add ${files}: the population by age, and each profession’s use of care by age.`,
    absent: (indicator, files) =>
      `${indicator}: this dataset tells no need. Add ${files}: the population by age, and each profession’s use of care by age.`,
    noNeedOf: (profession, known) =>
      `--profession: the need for “${profession}” is not told, care_use.csv has no row for it. Told: ${known}.`
  }
}

export const enBalanceHelp: typeof frBalanceHelp = {
  summary: 'set capacity and need for care side by side',
  description:
    'Tells, profession by profession, the capacity (who is at work, and the part of the freed time put back into care), the need (what the population asks for by its ages, and its trend) and the balance, with each of their terms. All start from the balance base year, when need and capacity are equal.',
  examples: [
    'horizon-soin balance --years 2030,2040,2050',
    'horizon-soin balance --data data/france-2026 --profession infirmier',
    'horizon-soin balance --scenario rapide --format csv > balance.csv'
  ]
}
