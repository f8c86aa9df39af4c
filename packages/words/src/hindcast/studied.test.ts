import { expect, it } from 'vitest'
import { referenceHindcast } from '../testing/hindcast.js'
import { studiedCells, within } from './studied.js'

it('keeps the gains of the cells that the evidence does not merely assume', async () => {
  const { study, evidence } = await referenceHindcast()
  const cells = studiedCells(evidence.dataset)
  expect(cells).toContain('medecin-generaliste administration ia')
  expect(cells).not.toContain('medecin-generaliste formation ia')
  const kept = within(study, cells).dataset.potential
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.length).toBeLessThan(study.dataset.potential.length)
  expect(kept.every(row => cells.has(`${row.profession} ${row.activity} ${row.technology}`))).toBe(true)
})
