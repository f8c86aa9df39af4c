import type { Dataset } from './dataset.js'

/**
 * A dataset whose every diffusion curve runs `years` early: what is gained by adopting sooner the technologies there are.
 * Source: the clock of MODEL.md §3.
 */
export const advanceAdoption = (dataset: Dataset, years: number): Dataset => ({
  ...dataset,
  adoption: dataset.adoption.map(row =>
    row.curve === 'logistic'
      ? { ...row, midpoint: row.midpoint - years }
      : { ...row, start: row.start - years }
  )
})
