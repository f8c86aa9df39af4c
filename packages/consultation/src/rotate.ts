/**
 * The same items, from another one on: the order in which one person sees them, so that none is always last. `seed`: any
 * number, drawn and kept on the device.
 */
export function rotate<T>(items: readonly T[], seed: number): T[] {
  const size = items.length
  if (size === 0 || !Number.isFinite(seed)) return [...items]
  const start = ((Math.trunc(seed) % size) + size) % size
  return [...items.slice(start), ...items.slice(0, start)]
}
