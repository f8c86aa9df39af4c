import { describe, expect, it } from 'vitest'
import { fanChart } from './fan-chart.js'
import { mixChart } from './mix-chart.js'
import { pyramidChart } from './pyramid-chart.js'
import { reproductionChart } from './reproduction-chart.js'
import { smallMultiplesChart } from './small-multiples-chart.js'
import { sobolBars } from './sobol-chart.js'
import { fanFr, reproductionFr, sobolFr, tornadoFr } from './testing/samples.js'
import { mixOf, pyramidFr, smallMultiplesOf, waterfallFr } from './testing/samples-of-change.js'
import { tornadoChart } from './tornado-chart.js'
import { waterfallChart } from './waterfall-chart.js'

const fr = { language: 'fr', source: '' } as const
const labels = ({ columns }: { columns: readonly { label: string }[] }) => columns.map(({ label }) => label)

describe('tables behind charts, at full precision', () => {
  it('fan: a year a row, with columns only for what was seen', () => {
    const { table } = fanChart(fanFr, fr)
    expect(labels(table)).not.toContain('Mesuré')
    const row = table.rows.find(([year]) => year === 2025)!
    const { q50, q05 } = fanFr.years[7]!
    expect([row[1], row[2], row.at(-2), row.at(-1)]).toEqual([q50, q05, 0.07, 0.01])
    expect(table.rows[0]!.at(-1)).toBeNull()
    const gap = fanChart({ ...fanFr, years: [{ ...fanFr.years[0]!, q50: Number.NaN }] }, fr).table
    expect(gap.rows[0]![1]).toBeNull()
  })

  it('mix: shares that add up to 1 in a row', () => {
    const { rows, columns } = mixChart(mixOf('fr'), fr).table
    expect(columns.slice(2).map(({ label }) => label)).toEqual(['IA', 'Numérique', 'Robotique'])
    const sum = rows[0]!.slice(2).reduce<number>((total, cell) => total + Number(cell), 0)
    expect(sum).toBeCloseTo(1, 9)
  })

  it('pyramid: heads of every sex and age add up to all', () => {
    const { rows } = pyramidChart(pyramidFr, fr).table
    const all = (bands: readonly { headcount: number }[]) =>
      bands.reduce((sum, { headcount }) => sum + headcount, 0)
    const column = (i: number) => rows.reduce((sum, row) => sum + Number(row[i]), 0)
    expect(column(3)).toBeCloseTo(all(pyramidFr.base.bands), 6)
    expect(column(4)).toBeCloseTo(all(pyramidFr.projected.bands), 6)
  })

  it('reproduction: each figure in its own unit', () => {
    const { rows } = reproductionChart(reproductionFr, fr).table
    const share = reproductionFr.figures.findIndex(({ unit }) => unit === 'share')
    const count = reproductionFr.figures.findIndex(({ unit }) => unit !== 'share')
    expect(rows[share]!.slice(1, 3)).toEqual(['%', Math.round(reproductionFr.figures[share]!.value * 100)])
    expect(rows[count]![2]).toBe(reproductionFr.figures[count]!.value)
  })

  it('small multiples: a profession and year a row', () => {
    const data = smallMultiplesOf('fr')
    expect(smallMultiplesChart(data, fr).table.rows).toHaveLength(data.years.length * data.professions.length)
  })

  it('sobol, tornado: all inputs, those that are not drawn too', () => {
    expect(sobolBars({ ...sobolFr, top: 1 }, fr).table.rows).toHaveLength(sobolFr.inputs.length)
    expect(tornadoChart({ ...tornadoFr, top: 1 }, fr).table.rows).toHaveLength(tornadoFr.inputs.length)
  })

  it('waterfall: steps lead from one end to the other', () => {
    const { rows, columns } = waterfallChart(waterfallFr, fr).table
    expect(columns[2]!.unit).toBe('points')
    const steps = rows.slice(1, -1)
    const moved = steps.reduce((sum, row) => sum + Number(row[2]), 0)
    expect(Number(rows[0]![3]) + moved).toBeCloseTo(Number(rows.at(-1)![3]), 9)
    expect(steps.at(-1)![3]).toBeCloseTo(Number(rows.at(-1)![3]), 9)
  })
})
