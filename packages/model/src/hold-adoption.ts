import type { Dataset, Pace } from './dataset.js'

/**
 * A dataset where adoption has one pace only: whoever asks for slow or fast gets this one. A question that fixes the pace of adoption
 * leaves every other input as uncertain as it was.
 */
export function holdAdoption(dataset: Dataset, pace: Pace): Dataset {
  const held = dataset.adoption.filter(row => row.pace === pace)
  return {
    ...dataset,
    adoption: dataset.adoption.map(row => {
      const same = held.find(
        ({ profession, technology }) => profession === row.profession && technology === row.technology
      )
      return same ? { ...same, pace: row.pace } : row
    })
  }
}
