/** The part of `recompute.mjs` of a release: shares, weights and comparisons, from the counts of its tables. */

export const SCRIPT_RELEASE = `
const { confidence, widestWeights } = release.rules
const shown = one => ('value' in one ? [one.value, null, null, null, null] : [null, one.hidden, one.low, one.high, one.atLeast])
const interval = one => (one === null ? [null, null, null] : [one.value, one.low, one.high])

// What each table must hold, from release.json.
const TABLES = {
  items: release.consultation.items.map(({ id, version, title, hash }) => [id, version, title.fr, title.en, hash]),
  counts: Object.entries(release.counts).map(([name, n]) => [name, ...shown(n)]),
  groups: release.groups.map(({ id, dimension, choice, label, n }) => [id, dimension, choice, label.fr, label.en, ...shown(n)]),
  crossed: release.crossed.map(({ activity, structure, n }) => [activity, structure, ...shown(n)]),
  results: release.results.map(one => [
    one.item, one.version, one.group, one.question, one.answer, ...shown(one.count), ...shown(one.base), ...interval(one.share)
  ]),
  weights: (release.weighted?.margins ?? []).map(({ dimension, choice, headcount, status, source }) => [
    dimension, choice, headcount, status, source, release.weighted.weights.find(one => one.choice === choice)?.weight
  ]),
  weighted: (release.weighted?.lines ?? []).map(one => [
    one.item, one.version, one.question, one.answer, ...interval(one.raw), ...interval(one.weighted), one.n, one.effective
  ]),
  comparisons: release.comparisons.map(one => [
    one.item, one.version, one.question, one.answer, one.group, one.difference, one.low, one.high, one.p, one.adjusted
  ])
}
for (const [name, rows] of Object.entries(TABLES)) check('tables/' + name + '.csv', () => sameAsRelease(name, rows))

// P(|Z| > |x|) of the normal law: a continued fraction far out, a series near 0. Abramowitz & Stegun 26.2.11, 26.2.14.
function twoSided(x) {
  const far = Math.abs(x)
  const density = Math.exp((-far * far) / 2) / Math.sqrt(2 * Math.PI)
  if (far > 3) {
    let below = far
    for (let k = 120; k >= 1; k--) below = far + k / below
    return (2 * density) / below
  }
  let term = far
  let sum = far
  for (let k = 3; term > 1e-18 * sum; k += 2) sum += term *= (far * far) / k
  return Math.min(1, 1 - 2 * density * sum)
}
// z such that P(|Z| <= z) is the confidence: 1.959963984540054 for 0.95.
function quantile() {
  if (confidence === 0.95) return 1.959963984540054
  let [low, high] = [0, 38]
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2
    if (twoSided(middle) > 1 - confidence) low = middle
    else high = middle
  }
  return (low + high) / 2
}
const z = quantile()

const results = readTable('results', /^(version|count|base|share)(_low|_high|_at_least)?$/)
const keyOf = ({ item, version, question, answer }, group) => [item, version, group, question, answer].join('|')
const byKey = new Map(results.map(row => [keyOf(row, row.group), row]))

check('shares', () => {
  let done = 0
  for (const { where, answer, count, base, share, share_low, share_high } of results) {
    const isThere = answer !== 'missing' && count !== null && base !== null && base > 0
    if (isThere) done++
    const right = isThere ? count / base : null
    const [low, high] = isThere ? wilson(right, base, z) : [null, null]
    expect(where, 'share', share, right)
    expect(where, 'share_low', share_low, low)
    expect(where, 'share_high', share_high, high)
  }
  return [done + ' parts et intervalles refaits', done + ' shares and intervals recomputed']
})

// Answers of a question are its base; with those who did not answer, everybody of the group.
check('sums', () => {
  const people = new Map(readTable('groups', /^n$/).map(({ group, n }) => [group, n]))
  const lines = new Map()
  for (const row of results) {
    const line = [row.item, row.version, row.group, row.question].join('|')
    lines.set(line, [...(lines.get(line) ?? []), row])
  }
  let done = 0
  for (const rows of lines.values()) {
    const { where, group, base } = rows[0]
    for (const row of rows) {
      expect(row.where, 'base', row.base, base)
      if (row.base !== null && row.count !== null && row.answer !== 'missing' && row.count > row.base)
        fault(row.where, row.count + ' sur ' + row.base, row.count + ' of ' + row.base)
    }
    if (rows.some(({ count }) => count === null) || base === null) continue
    const everybody = rows.reduce((sum, { count }) => sum + count, 0)
    const answered = everybody - rows.filter(({ answer }) => answer === 'missing').reduce((sum, { count }) => sum + count, 0)
    done++
    if (base !== answered && base !== everybody)
      fault(where, 'les réponses font ' + answered + ', la base dit ' + base, 'the answers are ' + answered + ', the base says ' + base)
    if (people.get(group) !== null && people.get(group) !== everybody)
      fault(where, everybody + ' personnes, ' + people.get(group) + ' dans groups.csv', everybody + ' people, ' + people.get(group) + ' in groups.csv')
  }
  return [done + ' lignes entières additionnées', done + ' whole lines added up']
})

// Post-stratification: the headcount of an activity over its answers, cut where it is over so many times the smallest, then
// scaled so that they are 1 on average. Kish: how many independent answers weighted ones are worth.
const weights = new Map()
if (release.weighted) check('weights', () => {
  const people = new Map(readTable('groups', /^n$/).map(({ group, n }) => [group, n]))
  const rows = readTable('weights', /^(headcount|weight)$/)
  const weighted = rows.filter(({ weight }) => weight !== null)
  const whole = ({ dimension, choice, headcount }) => headcount / people.get(dimension + '/' + choice)
  const least = Math.min(...weighted.map(whole))
  const cut = weighted.map(row => [row, row.dimension + '/' + row.choice, Math.min(whole(row), widestWeights * least)])
  const scale = cut.reduce((sum, [, group]) => sum + people.get(group), 0) / cut.reduce((sum, [, group, weight]) => sum + people.get(group) * weight, 0)
  for (const [row, group, weight] of cut) {
    expect(row.where, 'weight', row.weight, weight * scale)
    weights.set(group, weight * scale)
  }
  const right = kish([...weights].map(([group, weight]) => [people.get(group), weight]))
  expect('release.json', 'weighted.effective', release.weighted.effective, right)
  return [weighted.length + ' poids refaits', weighted.length + ' weights recomputed']
})
function kish(parts) {
  const sum = parts.reduce((total, [count, weight]) => total + count * weight, 0)
  return sum ** 2 / parts.reduce((total, [count, weight]) => total + count * weight ** 2, 0)
}

if (release.weighted) check('weighted', () => {
  const rows = readTable('weighted', /^(version|n|effective|(raw|weighted)(_low|_high)?)$/)
  for (const row of rows) {
    const cells = [...weights].map(([group, weight]) => ({ ...byKey.get(keyOf(row, group)), weight }))
    if (cells.some(({ count, base }) => count == null || base == null)) {
      fault(row.where, 'un nombre masqué', 'a withheld number')
      continue
    }
    const add = of => cells.reduce((sum, cell) => sum + of(cell), 0)
    const n = add(({ base }) => base)
    const effective = kish(cells.map(({ base, weight }) => [base, weight]))
    const raw = add(({ count }) => count) / n
    const share = add(({ count, weight }) => count * weight) / add(({ base, weight }) => base * weight)
    const right = { raw, weighted: share, n, effective }
    ;[right.raw_low, right.raw_high] = wilson(raw, n, z)
    ;[right.weighted_low, right.weighted_high] = wilson(share, effective, z)
    for (const [name, value] of Object.entries(right)) expect(row.where, name, row[name], value)
  }
  return [rows.length + ' parts redressées refaites', rows.length + ' weighted shares recomputed']
})

// A group against everyone else: Newcombe's interval of a difference (Stat. Med. 17 (1998) 873-890, method 10), the z test with the
// pooled variance, Holm's correction (Scand. J. Stat. 6 (1979) 65-70).
check('comparisons', () => {
  const rows = readTable('comparisons', /^(version|difference|low|high|p|adjusted)$/)
  const right = rows.map(row => {
    const [group, all] = [byKey.get(keyOf(row, row.group)), byKey.get(keyOf(row, 'all'))]
    if ([group?.count, group?.base, all?.count, all?.base].some(value => value == null)) {
      fault(row.where, 'un nombre masqué', 'a withheld number')
      return null
    }
    const [n, others] = [group.base, all.base - group.base]
    const [here, there] = [group.count / n, (all.count - group.count) / others]
    const [lowHere, highHere] = wilson(here, n, z)
    const [lowThere, highThere] = wilson(there, others, z)
    const pooled = all.count / all.base
    const variance = pooled * (1 - pooled) * (1 / n + 1 / others)
    const difference = here - there
    return {
      difference,
      low: difference - Math.hypot(here - lowHere, highThere - there),
      high: difference + Math.hypot(highHere - here, there - lowThere),
      p: variance === 0 ? 1 : twoSided(difference / Math.sqrt(variance))
    }
  })
  let most = 0
  const order = rows.map((_, i) => i).filter(i => right[i] !== null).sort((a, b) => right[a].p - right[b].p || a - b)
  order.forEach((i, rank) => {
    most = Math.max(most, Math.min(1, right[i].p * (rows.length - rank)))
    right[i].adjusted = most
  })
  rows.forEach((row, i) => {
    for (const [name, value] of Object.entries(right[i] ?? {})) expect(row.where, name, row[name], value)
  })
  return [rows.length + ' comparaisons refaites', rows.length + ' comparisons recomputed']
})
`
