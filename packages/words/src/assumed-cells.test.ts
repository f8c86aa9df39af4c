import type { Dataset, PotentialGain } from '@horizon-soin/model'
import { describe, expect, it } from 'vitest'
import { assumedCells, assumedWords } from './assumed-cells.js'
import { en } from './en.js'
import { fr } from './fr.js'
import { referenceDataset } from './testing/reference.js'

const cell = (activity: string, status: PotentialGain['status'], median = 0, year = 2025) =>
  ({ profession: 'p', activity, technology: 't', status, median, year }) as PotentialGain
const of = (...potential: PotentialGain[]): Pick<Dataset, 'potential'> => ({ potential })

describe('gains that are assumptions', () => {
  it('are cells, not rows: a measure in one year is enough', () => {
    expect(
      assumedCells(
        of(
          cell('a', 'assumption'),
          cell('a', 'assumption', 0.1, 2030),
          cell('b', 'assumption'),
          cell('b', 'measured', 0.1, 2030),
          cell('c', 'assumption')
        )
      )
    ).toEqual({ cells: 3, assumed: 2, centredOnZero: 1 })
  })

  it('are told with what their centre is', () => {
    const zero = of(cell('a', 'assumption'), cell('b', 'assumption'), cell('c', 'expert', 0.1))
    expect(assumedWords(zero, fr)).toBe(
      '2 des 3 gains de cette édition sont des hypothèses dont le centre est nul\u00a0: l’absence d’étude n’est pas l’absence d’effet.'
    )
    expect(assumedWords(of(...zero.potential, cell('d', 'assumption', 0.1)), en)).toBe(
      '3 of the 4 gains of this edition are assumptions, 2 of them centred on zero: the absence of a study is not the absence of an effect.'
    )
    expect(assumedWords(of(cell('a', 'assumption'), cell('b', 'expert')), fr)).toMatch(/^Un des 2 gains/)
  })

  it('are none in the study, whose gains are reconstructed', async () => {
    expect(assumedWords(await referenceDataset(), fr)).toBeNull()
  })
})
