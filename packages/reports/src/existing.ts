/** For `JSON.stringify`: a number that does not exist has no JSON; its key is left out, never null. */
export const existing = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? undefined : value
