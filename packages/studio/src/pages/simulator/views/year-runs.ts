/** Years as they are told: those that follow each other as one run. */

/** « 2027 », « 2027–2031 », « 2027, 2031–2050 »; each year once, rising. */
export function yearRuns(years: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.[1] === year - 1) run[1] = year
    else runs.push([year, year])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
}
