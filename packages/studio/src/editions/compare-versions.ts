/** Whether a version is later than another: positive where it is, 0 where they are the same. « 1.10 » is after « 1.9 ». */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** What is not a number counts 0: a version that nobody wrote is before every other. */
const partsOf = (version: string): number[] => version.split('.').map(part => Number(part) || 0)
