/** Test only. The small dataset with a need: its nurses care for people of all ages, and more for the old. */
import type { Dataset } from '../dataset.js'
import * as rows from './rows.js'
import { smallDataset } from './small-dataset.js'

const sourced = { source: 'test', status: 'assumption' } as const

/** Twelve cohorts of nurses end their training in time; the need grows with the people of 65 and over. */
export const neededNurses = (overrides: Partial<Dataset> = {}): Dataset =>
  smallDataset({
    lastYear: 2034,
    training: [rows.training('nurse', { dropoutRate: 0.2, entryRate: 0.9 })],
    foreign: [rows.foreign('nurse', 2018, 3)],
    fte: [rows.fte('nurse', { from: 25, to: 39 }, 0.9), rows.fte('nurse', { from: 40, to: 64 }, 0.7)],
    entrantAges: [rows.entrantAges('nurse', { from: 25, to: 29 }, 1)],
    population: [
      { year: 2018, ageFrom: 0, ageTo: 64, persons: 800, ...sourced },
      { year: 2018, ageFrom: 65, ageTo: 120, persons: 200, ...sourced },
      { year: 2034, ageFrom: 0, ageTo: 64, persons: 780, ...sourced },
      { year: 2034, ageFrom: 65, ageTo: 120, persons: 300, ...sourced }
    ],
    careUse: [
      { profession: 'nurse', ageFrom: 0, ageTo: 64, weight: 1, ...sourced },
      { profession: 'nurse', ageFrom: 65, ageTo: 120, weight: 4, ...sourced }
    ],
    ...overrides
  })
