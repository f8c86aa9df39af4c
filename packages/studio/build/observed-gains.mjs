// What the evidence supports of the year that has passed: the one value that every page tells, as the hindcast computes it.

/** The year, everybody with nine draws in ten where they were drawn, and each profession. */
export function confrontedGains({ year, rows, groups }) {
  const gainOf = ({ observed, range }) => ({
    value: rounded(observed),
    low: range && rounded(range.low),
    high: range && rounded(range.high)
  })
  const all = groups.find(({ group }) => group === 'all')
  if (all === undefined) throw new Error('the hindcast has no row of everybody')
  return {
    year,
    all: gainOf(all),
    professions: rows.map(({ profession, observed }) => ({ profession, value: rounded(observed) }))
  }
}

/** Three figures more than any page shows: the first screen is to be light. */
const rounded = value => Number(value.toFixed(6))

/** The dossier with these values in place of its own estimates of that year. */
export const withConfronted = (evidence, { year, professions }) => ({
  ...evidence,
  observed: evidence.observed.map(row => {
    const computed = professions.find(({ profession }) => profession === row.profession)
    const isSame = row.indicator === 'effective' && row.year === year && computed !== undefined
    return isSame ? { ...row, value: computed.value } : row
  })
})
