// The results of every preset scenario of every dataset, as the tables of `data/results/` keep them.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile, leversOf, run } from '@horizon-soin/model'

const DATA = fileURLToPath(new URL('../data/', import.meta.url))
export const RESULTS = fileURLToPath(new URL('../data/results/', import.meta.url))

/** Enough digits to see any change of method, few enough to hide the last bit's. */
const DIGITS = 12
const YEARS_EVERY = [0, 2, 7, 12, 22, 32]
const KEYS = ['scenario', 'indicator', 'group', 'profession', 'technology']

/** Every folder of `data/` that is a dataset, a data package with a horizon; and its other variants, as `name.variant`. */
export const datasetNames = () =>
  readdirSync(DATA, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && readdirSync(DATA + entry.name).includes('datapackage.json'))
    .flatMap(({ name }) => {
      const { horizon } = JSON.parse(readFileSync(`${DATA}${name}/datapackage.json`, 'utf8'))
      // The first variant is the folder itself.
      const others = (horizon?.variants ?? []).slice(1).map(({ id }) => `${name}.${id}`)
      return horizon === undefined ? [] : [name, ...others]
    })
    .sort()

/** The results of one dataset: header, then one row a scenario and series, one column a year; an absent value is empty. */
export async function presetResults(name) {
  const [folder, variant] = name.split('.')
  const { dataset, faults } = await readFolder(DATA + folder, variant === undefined ? {} : { variant })
  if (!dataset)
    throw new Error(
      `${name} is not valid: ${faults.length} faults, see \`horizon-soin validate data/${folder}\``
    )
  const model = compile(dataset)
  const { axes } = model
  const places = YEARS_EVERY.filter(place => place < axes.years)
  const rows = [[...KEYS, ...places.map(place => String(axes.firstYear + place))]]
  for (const scenario of [...dataset.scenarios].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { values } = run(model, leversOf(model, scenario).levers)
    model.series.forEach((key, row) => {
      const shown = places.map(place => values[row * axes.years + place])
      rows.push([
        scenario.id,
        key.indicator,
        key.group ?? '',
        key.profession ?? '',
        key.technology ?? '',
        ...shown.map(value => (Number.isNaN(value) ? '' : String(Number(value.toPrecision(DIGITS)))))
      ])
    })
  }
  return rows
}

export const toCsv = rows => `${rows.map(row => row.join(',')).join('\n')}\n`
export const fromCsv = text =>
  text
    .trimEnd()
    .split('\n')
    .map(line => line.split(','))

/** What differs between two tables, the largest relative change first: `{ where, before, after, change }`. */
export function differences(before, after) {
  const byKey = rows =>
    new Map(
      rows
        .slice(1)
        .flatMap(row =>
          row
            .slice(KEYS.length)
            .map((value, i) => [[...row.slice(0, KEYS.length), rows[0][KEYS.length + i]].join(' '), value])
        )
    )
  const [old, now] = [byKey(before), byKey(after)]
  const change = (a, b) => {
    const [x, y] = [Number(a), Number(b)]
    if (a === '' || b === '' || a === undefined || b === undefined)
      return a === b ? 0 : Number.POSITIVE_INFINITY
    return Math.abs(y - x) / Math.max(Math.abs(x), Math.abs(y), 1e-9)
  }
  return [...new Set([...old.keys(), ...now.keys()])]
    .map(where => ({
      where,
      before: old.get(where),
      after: now.get(where),
      change: change(old.get(where), now.get(where))
    }))
    .filter(difference => difference.change > 1e-9)
    .sort((a, b) => b.change - a.change)
}
