/** Which tables of a dataset make each block that editions are compared by, and how firm their rows are. */
import type { TableName } from '@horizon-soin/datasets'
import type { Dataset, Status } from '@horizon-soin/model'
import type { EditionBlock } from '@horizon-soin/model/editions'
import { statusesOf } from '../data/rows.js'

export const BLOCK_TABLES: Record<EditionBlock, readonly TableName[]> = {
  workforce: [
    'headcount',
    'exits',
    'training',
    'places',
    'foreign',
    'entrant_ages',
    'fte',
    'series',
    'uncertainty'
  ],
  'time-use': ['time_use'],
  potential: ['potential'],
  intensity: ['intensity'],
  people: ['heterogeneity'],
  adoption: ['adoption', 'adoption_points']
}

export const blockStatuses = (dataset: Dataset, block: EditionBlock): Status[] =>
  BLOCK_TABLES[block].flatMap(name => statusesOf(dataset, name))
