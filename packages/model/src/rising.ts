/** Where freed time surely rises with innovativeness: then one crossing of a threshold is all there is. MODEL.md §4. */
import type { ProfessionGains } from './potential.js'

/**
 * Marks the years in which freed time surely never falls in z: a technology's use rises in z, so that what it frees must not be negative,
 * all activities together, whatever the use of the others.
 *
 * @param rising receives 1 or 0 a year
 */
export function findRising(
  technologies: number,
  gains: ProfessionGains,
  gain: Float64Array,
  rising: Uint8Array
): void {
  const { cells } = gains
  for (let t = 0; t < rising.length; t++) {
    rising[t] = 1
    for (let c = 0; c < cells; c++) if (gain[t * cells + c]! < 0) rising[t] = 0
    if (rising[t] === 1) continue
    let k = 0
    while (k < technologies && leastFreed(gains, gain, t, k) >= 0) k++
    rising[t] = k === technologies ? 1 : 0
  }
}

/** The least that full use of technology `k` frees: its losses where the others leave the most time, its gains where they leave the least. */
function leastFreed(gains: ProfessionGains, gain: Float64Array, t: number, k: number): number {
  const { cells, technology, blocks, share, firstCell } = gains
  let least = 0
  for (let b = 0; b < blocks; b++)
    for (let c = firstCell[b]!; c < firstCell[b + 1]!; c++) {
      if (technology[c] !== k) continue
      let freed = share[b]! * gain[t * cells + c]!
      for (let other = firstCell[b]!; other < firstCell[b + 1]!; other++) {
        const kept = 1 - gain[t * cells + other]!
        if (other !== c) freed *= freed < 0 ? Math.max(1, kept) : Math.min(1, kept)
      }
      least += freed
    }
  return least
}
