/** The value of a key of the record's own, so that an id such as `constructor` finds nothing of the language. */
export const own = <Value>(record: Record<string, Value> | undefined, id: string): Value | undefined =>
  record && Object.hasOwn(record, id) ? record[id] : undefined

/** A record with one entry set, or without it where the value is null; undefined where nothing is left. */
export function withEntry<Value>(
  record: Record<string, Value> | undefined,
  id: string,
  value: Value | null
): Record<string, Value> | undefined {
  const entries = Object.entries(record ?? {}).filter(([key]) => key !== id)
  if (value !== null) entries.push([id, value])
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
