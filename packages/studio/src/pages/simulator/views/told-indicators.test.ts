import { readDataset, starterFiles } from '@horizon-soin/datasets'
import { compile } from '@horizon-soin/model'
import { expect, test } from 'vitest'
import { toldIndicators } from './told-indicators.js'

const files = [...starterFiles()].map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
const { series } = compile(readDataset(new Map(files)).dataset!)
const everyone = { group: 'all' } as const

test('people above a threshold of 30 % are told once', () => {
  const told = toldIndicators({ series, dataset: { threshold: 0.3 } }, everyone)
  expect(told).toContain('people_above')
  expect(told).not.toContain('people_over_30')
  expect(toldIndicators({ series, dataset: { threshold: 0.25 } }, everyone)).toContain('people_over_30')
})

test('what depends on a technology is told elsewhere', () => {
  expect(toldIndicators({ series, dataset: { threshold: 0.3 } }, everyone)).not.toContain('adoption')
})
