/** Test only. A job of which every way to go wrong can be asked for. */
import { ModelError } from '@horizon-soin/model'
import type { Job } from '@horizon-soin/model/uncertainty'

export interface ToySpec {
  /** Another one is another job to open. */
  id: string
  blocks: number
  /** Numbers of a block, after the two that tell of its thread. */
  size: number
  /** Milliseconds that each block takes. */
  takes?: readonly number[]
  /** Opening throws a `ModelError`. */
  refuses?: boolean
  /** Blocks that throw a `ModelError`, throw a `TypeError`, never end, end their thread. */
  unknown?: number
  throws?: number
  endless?: number
  deadly?: number
}

/** How often each job was opened in this thread. */
const openings = new Map<string, number>()
let previous = new Float64Array(1)

/** `die` ends the thread that runs the job, in the way of its environment. */
export const openToy =
  (die: () => void) =>
  (spec: ToySpec): Job => {
    if (spec.refuses) throw new ModelError('unknown-id', 'unknown profession: x', 'x', ['nurse', 'doctor'])
    openings.set(spec.id, (openings.get(spec.id) ?? 0) + 1)
    return {
      blocks: spec.blocks,
      run(block) {
        spin(spec.takes?.[block] ?? 0)
        if (block === spec.unknown) throw new ModelError('year-out-of-range', 'year: 1900', '1900', ['2018'])
        if (block === spec.throws) throw new TypeError('not a number')
        if (block === spec.deadly) die()
        while (block === spec.endless);
        const values = Float64Array.from({ length: 2 + spec.size }, (_, i) => noise(block * 7919 + i))
        values[0] = openings.get(spec.id)!
        values[1] = previous.byteLength
        previous = values
        return values
      }
    }
  }

/** Works for so many milliseconds, so that blocks end in another order than theirs. */
function spin(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

/** A number in [0, 1) that only its place decides. */
const noise = (place: number): number => {
  const x = Math.imul(place ^ (place >>> 15), 0x2c1b3c6d) >>> 0
  return (Math.imul(x ^ (x >>> 12), 0x297a2d39) >>> 0) / 2 ** 32
}
