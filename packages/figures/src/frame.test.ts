import { expect, it } from 'vitest'
import { fanChart } from './fan-chart.js'
import { sobolBars } from './sobol-chart.js'
import { inspect } from './testing/inspect.js'
import { fanFr, SOURCE, sobolFr } from './testing/samples.js'
import { PAGE_PALETTE } from './tokens.js'

const look = { language: 'fr', source: SOURCE.fr, width: 552 } as const

it('gives a page the chart alone and the words beside it', () => {
  const { svg, ...words } = sobolBars(sobolFr, { ...look, frame: 'page', title: 'Un titre : le nôtre' })
  const { width, shapes, texts, title, description } = inspect(svg)
  expect(width).toBe(552)
  expect([title, words.title]).toEqual(['Un titre\u00a0: le nôtre', 'Un titre\u00a0: le nôtre'])
  expect(words.description).toBe(description)
  const drawn = texts.map(({ text }) => text)
  for (const word of [words.title, words.subtitle, words.note]) {
    expect(word).not.toBe('')
    expect(drawn).not.toContain(word)
  }
  expect(shapes.every(({ right, left }) => right - left < 552)).toBe(true)
})

it('leaves the colours of a page to the page, whatever the theme', () => {
  expect([PAGE_PALETTE.band50, PAGE_PALETTE.aiText, PAGE_PALETTE.peopleSoft, PAGE_PALETTE.line2]).toEqual([
    'var(--band50)',
    'var(--ai-text)',
    'var(--people-soft)',
    'var(--line2)'
  ])
  const page = { ...look, frame: 'page' } as const
  expect(fanChart(fanFr, { ...page, theme: 'dark' })).toEqual(fanChart(fanFr, page))
})

it('gives way to letters that would leave the page', () => {
  const { svg } = fanChart(fanFr, { ...look, frame: 'page', width: 280 })
  for (const { box } of inspect(svg).texts) {
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(280.5)
  }
})
