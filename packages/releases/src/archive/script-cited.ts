/** The part of `recompute.mjs` of figures that are cited from a study. */

export const SCRIPT_CITED = `
const Z = 1.959963984540054 // 95 %

check('tables/figures.csv', () =>
  sameAsRelease('figures', release.figures.map(({ id, label, comparison, value, unit, base, interval, quote, place }) => [
    id, label.fr, label.en, comparison, value, unit, base, interval?.low, interval?.high, quote, place.section, place.lines[0], place.lines[1]
  ])))

check('Wilson', () => {
  const rows = readTable('figures', /^(value|base|low|high)$/)
  for (const { where, unit, value, base, low, high } of rows) {
    const [right, left] = unit === 'share' ? wilson(value, base, Z).reverse() : [null, null]
    expect(where, 'low', low, left)
    expect(where, 'high', high, right)
  }
  return [rows.length + ' nombres cités', rows.length + ' cited figures']
})

check('tables/items.csv', () =>
  sameAsRelease('items', release.items.map(({ id, version, title, hash }) => [id, version, title.fr, title.en, hash])))

check('tables/unknown.csv', () => sameAsRelease('unknown', release.unknown.map(({ fr, en }) => [fr, en])))
`
