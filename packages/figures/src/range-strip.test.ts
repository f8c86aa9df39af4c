import { describe, expect, it } from 'vitest'
import { rangeStrip } from './range-strip.js'
import { inspect, outside } from './testing/inspect.js'

const range = { q05: 0.18, q25: 0.21, q75: 0.27, q95: 0.3 }
const centres = (svg: string) => [...svg.matchAll(/ cx="([\d.]+)"/g)].map(match => Number(match[1]))

describe('a range strip', () => {
  it('draws both bands, the reference, the diamond and the dot, in colours of the page', () => {
    const svg = rangeStrip(
      { range, value: 0.24, reference: 0.22, published: 0.25, domain: [0, 0.5] },
      { width: 200 }
    )
    expect([...svg.matchAll(/var\((--[a-z0-9-]+)\)/g)].map(match => match[1])).toEqual([
      '--line',
      '--band90',
      '--band50',
      '--ink',
      '--paper',
      '--ink',
      '--accent'
    ])
    expect(svg).not.toMatch(/#[\dA-F]{6}| style=/)
    expect(centres(svg)[0]).toBeCloseTo(7 + (0.24 / 0.5) * 186, 1)
  })

  it('keeps what is beyond its domain at its ends', () => {
    const svg = rangeStrip({ range, value: 0.9, published: -1, domain: [0, 0.2] }, { width: 120 })
    expect(outside(inspect(svg))).toEqual([])
    expect(centres(svg)).toEqual([113])
  })

  it.each([
    [{ range: null, value: Number.NaN }, 0],
    [{ range: null, value: 0 }, 1],
    [{ range: { ...range, q95: Number.NaN }, value: -3, published: Number.NaN }, 1]
  ])('draws what exists of %j', (data, dots) => {
    const svg = rangeStrip(data, { width: 1 })
    expect(svg).not.toContain('NaN')
    expect(svg).toContain('width="120"')
    expect(svg).not.toContain('band')
    expect(centres(svg)).toHaveLength(dots)
  })
})
