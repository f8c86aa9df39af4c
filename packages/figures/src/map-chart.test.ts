import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapChart } from './map-chart.js'
import { classesAround, naturalClasses } from './map-classes.js'
import type { MapData, MapMeasure } from './map-data.js'
import { OUTLINES, OVERSEAS } from './map-outlines.js'
import { mapSeries } from './map-series.js'
import { hatching, ringsOf, sizeOf } from './map-shapes.js'
import { mapFinding } from './map-words.js'
import { describeHostile, describeSample, describeThin } from './testing/chart-suite.js'
import { HOSTILE } from './testing/faults.js'
import { inspect } from './testing/inspect.js'
import { readable } from './testing/readable.js'
import { mapOf } from './testing/samples-of-regions.js'

describeSample('map', { fr: look => mapChart(mapOf('fr'), look), en: look => mapChart(mapOf('en'), look) })
describeSample('map-balance', {
  fr: look => mapChart(mapOf('fr', 'balance'), look),
  en: look => mapChart(mapOf('en', 'balance'), look)
})

const regions = (...values: number[]) => values.map((value, i) => ({ code: `r${i}`, label: `R${i}`, value }))
const data = (more: Partial<MapData> = {}): MapData => ({ ...mapOf('en'), ...more })

describeHostile(
  'map',
  look =>
    mapChart(
      data({
        who: HOSTILE.join(' '),
        regions: HOSTILE.map((label, i) => ({ code: label, label, value: i }))
      }),
      look
    ),
  HOSTILE
)
describeHostile(
  'outlines',
  look =>
    mapChart(
      data({
        regions: mapOf('fr').regions.map((one, i) => ({ ...one, label: HOSTILE[i % HOSTILE.length]! }))
      }),
      look
    ),
  HOSTILE
)

const none = Number.NaN
describeThin({
  'a map of nothing': look => mapChart(data({ regions: [], nation: none }), look),
  'a map without values': look =>
    mapChart(
      data({ regions: mapOf('fr').regions.map(one => ({ ...one, value: none })), nation: none }),
      look
    ),
  'a map with gaps': look =>
    mapChart(
      data({ regions: mapOf('fr').regions.map((one, i) => ({ ...one, value: i % 3 ? i : none })) }),
      look
    ),
  'a map of one value': look => mapChart(data({ regions: regions(5) }), look),
  'a map of equal values': look =>
    mapChart(data({ regions: mapOf('fr').regions.map(one => ({ ...one, value: 7 })) }), look),
  'a map of overseas regions': look =>
    mapChart(data({ regions: mapOf('fr').regions.filter(({ code }) => OVERSEAS.includes(code)) }), look),
  'a map of the metropole': look =>
    mapChart(data({ regions: mapOf('fr').regions.filter(({ code }) => !OVERSEAS.includes(code)) }), look),
  'a map of huge numbers': look =>
    mapChart(data({ regions: mapOf('fr').regions.map(one => ({ ...one, value: 123_456_789 })) }), look),
  'a balance of zero': look =>
    mapChart(
      data({ measure: 'balance', regions: mapOf('fr').regions.map(one => ({ ...one, value: 0 })) }),
      look
    )
})

describe('outlines', () => {
  it('are of the 18 regions, within their square, each around the place of its label', () => {
    expect(Object.keys(OUTLINES)).toHaveLength(18)
    for (const [code, { d, middle }] of Object.entries(OUTLINES)) {
      const [width, height] = sizeOf(d)
      expect(Math.max(width, height), code).toBeLessThanOrEqual(OVERSEAS.includes(code) ? 200 : 1000)
      const [x, y] = middle
      // A line through the label crosses the outline on both of its sides.
      const line = hatching(ringsOf(d, { x: 0, y: 0, scale: 1 }), x + y)
      const ends = [...line.matchAll(/M([\d.]+),[\d.]+L([\d.]+)/g)].map(([, a, b]) => [Number(a), Number(b)])
      expect(
        ends.some(([a, b]) => a! <= x && x <= b!),
        code
      ).toBe(true)
    }
  })

  it('are drawn where every region has one, tiles where one has none', () => {
    expect(mapSeries(mapOf('fr'), 'fr').hasOutlines).toBe(true)
    expect(mapSeries(data({ regions: [...mapOf('fr').regions, ...regions(1)] }), 'fr').hasOutlines).toBe(
      false
    )
    const names = inspect(mapChart(data({ regions: regions(1, 2, 3) }), { language: 'en', source: '' }).svg)
    expect(names.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['R0', 'R1', 'R2']))
  })
})

describe('natural classes', () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 12 })

  it('hold every value once, in order, none of them empty', () => {
    fc.assert(
      fc.property(values, list => {
        const classes = naturalClasses([...list, Number.NaN])
        expect(classes).toHaveLength(Math.min(5, new Set(list).size))
        for (const value of list)
          expect(classes.filter(({ low, high }) => low <= value && value <= high)).toHaveLength(1)
        for (const { low, high } of classes)
          expect([list.includes(low), list.includes(high)]).toEqual([true, true])
      }),
      { seed: 1 }
    )
  })

  it('are the best of all ways to cut, tried one by one', () => {
    const spread = (part: readonly number[]) => {
      const mean = part.reduce((a, b) => a + b, 0) / part.length
      return part.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    }
    /** The least spread of `sorted` in `count` classes. */
    const least = (sorted: readonly number[], count: number): number =>
      count === 1
        ? spread(sorted)
        : Math.min(
            ...sorted
              .slice(0, sorted.length - count + 1)
              .map((_, i) => spread(sorted.slice(0, i + 1)) + least(sorted.slice(i + 1), count - 1))
          )
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 9 }), list => {
        const sorted = [...list].sort((a, b) => a - b)
        const cost = naturalClasses(list).reduce(
          (sum, { low, high }) => sum + spread(sorted.filter(value => low <= value && value <= high)),
          0
        )
        expect(cost).toBeCloseTo(least(sorted, 5), 6)
      }),
      { seed: 2, numRuns: 40 }
    )
  })
})

describe('classes around zero', () => {
  it('are as dark as values are far, whatever the side, and hatched below', () => {
    expect(classesAround([-0.2, 0.19, 0.05, -0.01, 0, 0.0001])).toEqual([
      { low: 0.01, high: 0.01 },
      { low: 0.05, high: 0.05 },
      { low: 0.19, high: 0.2 }
    ])
    const { shapes, key } = mapSeries(
      data({ measure: 'balance', regions: regions(-0.12, 0, 0.03, 0.12) }),
      'en'
    )
    expect(shapes.map(({ fill, isHatched }) => [fill, isHatched])).toEqual([
      ['map4', true],
      ['line', false],
      ['above1', false],
      ['above3', false]
    ])
    expect(key.map(({ word }) => word)).toEqual(['−12%', '0%', '+3.0%', '+12%'])
  })
})

describe('hatching', () => {
  it('stays within a square, and leaves its hole free', () => {
    const square = (from: number, to: number) =>
      [
        [from, from],
        [to, from],
        [to, to],
        [from, to]
      ] as const
    const lines = hatching([square(0, 30), square(10, 20)], 6)
    for (const [, x1, y1, x2, y2] of lines.matchAll(/M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)/g)) {
      const [x, y] = [(Number(x1) + Number(x2)) / 2, (Number(y1) + Number(y2)) / 2]
      expect(x >= 0 && x <= 30 && y >= 0 && y <= 30).toBe(true)
      expect(x > 10 && x < 20 && y > 10 && y < 20).toBe(false)
    }
    expect(lines).not.toBe('')
  })
})

describe('the finding of a map', () => {
  const finding = (measure: MapMeasure, ...values: number[]) =>
    readable(mapFinding(data({ measure, regions: regions(...values), nation: values[0]! }), 'en'))

  it('names the least and the largest', () => {
    expect(finding('density', 900, 1200, 310)).toBe(
      'Nurses: in 2040, from 310 (R2) to 1,200 (R1) per 100,000 inhabitants'
    )
    expect(finding('freed', 900, 1200, 310)).toContain('900 FTE freed since 2026 in 2040, from 310 (R2)')
  })

  it('says of a balance that it is central, and counts no regions', () => {
    const balance = finding('balance', -0.1, 0.02, Number.NaN)
    expect(balance).toContain(
      'without regional ranges, the balance goes from −10% (R0) to +2.0% (R1) of need'
    )
    expect(balance).not.toContain('of 2 regions')
    expect(finding('balance', 0, 0)).toContain('every region starts from the same point')
  })

  it('takes its extremes from the metropole, and tells overseas regions in its note', () => {
    const { title, note } = mapSeries(data(), 'en').heading
    expect(readable(title)).toMatch(/from 810 \(Île-de-France\) to 1,180 .* inhabitants, overseas apart$/)
    expect(readable(note!)).toMatch(/^Overseas: from 310 \(Mayotte\) to 990 \(Martinique\)\./)
    const all = mapOf('en').regions.filter(({ code }) => OVERSEAS.includes(code))
    expect(readable(mapFinding(data({ regions: all }), 'en'))).toContain('from 310 (Mayotte)')
  })

  it('frees nothing in the year since which freed time is counted', () => {
    expect(mapFinding(data({ measure: 'freed', year: 2026, regions: regions(0, 0) }), 'en')).toContain(
      'it is zero'
    )
  })

  it('has its caution in the note', () => {
    expect(mapSeries(data({ caution: 'Take care.' }), 'en').heading.note).toContain('Take care.')
  })

  it('says so where no region has a value', () => {
    expect(finding('need', Number.NaN)).toBe('Nurses: no region has a value in 2040')
  })
})

it('has a table with each region and all of them', () => {
  const { table } = mapChart(mapOf('fr', 'headcount'), { language: 'fr', source: '' })
  expect(table.rows).toHaveLength(19)
  expect(table.rows.at(-1)).toEqual(['Ensemble', '', 42_000])
})
