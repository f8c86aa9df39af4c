import { describe, expect, it } from 'vitest'
import { advanceAdoption } from './advance.js'
import { compile } from './compile.js'
import { createResults, valueAt } from './results.js'
import { run } from './run.js'
import { leversOf } from './scenario.js'
import { scenario as plain, smallDataset } from './testing/small-dataset.js'

const dataset = smallDataset()
const scenario = plain()

describe('adoption in advance', () => {
  it('is that of later years', () => {
    const query = {
      indicator: 'adoption',
      profession: dataset.professions[0]!.id,
      technology: dataset.technologies[0]!.id
    }
    const at = (from: typeof dataset, year: number) => {
      const model = compile(from)
      return valueAt(run(model, leversOf(model, scenario).levers, createResults(model)), query, year)
    }
    expect(at(advanceAdoption(dataset, 2), 2028)).toBeCloseTo(at(dataset, 2030), 12)
    expect(at(advanceAdoption(dataset, 2), 2028)).toBeGreaterThan(at(dataset, 2028))
  })
})
