import type { Backend, RunOptions } from './backend.js'

/** Blocks a lane may be ahead of the first one that is not there yet: what waits to be given is bounded by it. */
const AHEAD = 4

/**
 * Computes the blocks of an open job, lanes side by side, and gives them in order. At most `AHEAD` blocks a lane are computed
 * or being computed beyond the last one given, so that a slow block does not fill the memory with those after it.
 *
 * @param signal once aborted, no block is given nor asked for; the promise may then never settle
 */
export async function runBlocks(
  { lanes, compute }: Pick<Backend<never>, 'lanes' | 'compute'>,
  total: number,
  { onBlock, onProgress }: Pick<RunOptions, 'onBlock' | 'onProgress'>,
  signal: AbortSignal
): Promise<void> {
  const computed = new Map<number, Float64Array<ArrayBuffer>>()
  let next = 0
  let given = 0
  let failed = false
  let advance = () => {}
  let advanced = Promise.resolve()
  const renew = () => {
    advanced = new Promise(resolve => {
      advance = resolve
    })
  }

  const give = () => {
    while (!failed && !signal.aborted) {
      const values = computed.get(given)
      if (!values) break
      computed.delete(given)
      onBlock(given, values)
      given++
      onProgress?.(given, total)
    }
    advance()
    renew()
  }

  const follow = async (lane: number) => {
    while (next < total && !failed && !signal.aborted) {
      if (next >= given + AHEAD * lanes) {
        await advanced
        continue
      }
      const block = next++
      computed.set(block, await compute(lane, block))
      give()
    }
  }

  renew()
  onProgress?.(0, total)
  try {
    await Promise.all(Array.from({ length: lanes }, (_, lane) => follow(lane)))
  } catch (error) {
    failed = true
    throw error
  }
}
