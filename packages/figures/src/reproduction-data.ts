/** What published figures beside computed ones show: MODEL.md §11. */
import type { Unit } from '@horizon-soin/model'
import type { PublishedValue } from './published-words.js'

/** A published figure, and the same computed. */
export interface ReproductionFigure extends PublishedValue {
  /** « Gain potentiel des chirurgiens, 2030 ». */
  name: string
  unit: Unit
  /** A difference of shares, in points. */
  isDifference?: boolean
  /** NaN where the model has no such value. */
  computed: number
  /** Nine draws in ten; left out where nothing was drawn. */
  range?: { low: number; high: number } | undefined
  /** Whether the computed value is within what the figure allows: `FigureCheck.ok`. */
  ok: boolean
}

export interface ReproductionData {
  figures: readonly ReproductionFigure[]
  /** When the figures were published; 2019 where not said, null where not all in the same year. */
  published?: number | null
}
