/** 6, of `proposition-06`; null of a question of a call. */
export function numberOf(item: string): number | null {
  const digits = /^proposition-(\d\d)$/.exec(item)?.[1]
  return digits === undefined ? null : Number(digits)
}
