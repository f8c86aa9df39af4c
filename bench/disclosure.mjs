/**
 * The auditor at the size of a consultation: 20 proposals by 12 activities and 8 structures. Of each proposal a release tells, by group,
 * the answers to two questions and the two crossed; the tables share their margins, and how many people are in each cell is taken as
 * known. Then how near the fewest the suppressions are, on tables small enough to prove them.
 */
import { loadAuditor } from '@horizon-soin/disclosure'
import { rng, table, verdict } from './lib.mjs'

const THRESHOLD = 11
const SECONDS = 30
const PEOPLE = [300, 3_000, 50_000]
const YES = 0
const MISSING = 3
const SAID = [0, 1, 2, 3]
const JOINT = {
  both: (useful, realistic) => useful === YES && realistic === YES,
  'useful-only': (useful, realistic) => useful === YES && realistic !== YES && realistic !== MISSING,
  'realistic-only': (useful, realistic) => realistic === YES && useful !== YES && useful !== MISSING,
  neither: (useful, realistic) =>
    ![useful, realistic].includes(YES) && ![useful, realistic].includes(MISSING),
  missing: (useful, realistic) => useful === MISSING || realistic === MISSING
}

/** Activities and structures are chosen one by one half as often as the one before by rank, and answers mostly yes. */
function consultation(people, { items = 20, activities = 12, structures = 8, seed = 8 } = {}) {
  const random = rng(seed)
  const draw = weights => {
    let left = random() * weights.reduce((sum, one) => sum + one, 0)
    const found = weights.findIndex(weight => {
      left -= weight
      return left < 0
    })
    return found < 0 ? weights.length - 1 : found
  }
  const byRank = count => Array.from({ length: count }, (_, rank) => 1 / (rank + 1))
  const all = count => Array.from({ length: count }, (_, i) => i)
  const place = (item, activity, structure, useful, realistic) =>
    ((item * activities + activity) * structures + structure) * 16 + useful * 4 + realistic
  const truth = new Array(items * activities * structures * 16).fill(0)
  const cells = Array.from({ length: people }, () => [draw(byRank(activities)), draw(byRank(structures))])
  for (const item of all(items))
    for (const cell of cells) {
      const isMissing = random() < 0.1
      const useful = isMissing ? MISSING : draw([0.8, 0.12, 0.08])
      const realistic = isMissing ? MISSING : draw([0.7, 0.2, 0.1])
      truth[place(item, ...cell, useful, realistic)]++
    }
  const groups = [
    { id: 'all', has: () => true },
    ...all(activities).map(one => ({ id: `activity/${one}`, has: activity => activity === one })),
    ...all(structures).map(one => ({ id: `structure/${one}`, has: (_, structure) => structure === one }))
  ]
  const figures = []
  const sensitive = []
  for (const item of all(items)) {
    const sumOf = (hasCell, hasAnswer) => {
      const unknowns = []
      for (const activity of all(activities))
        for (const structure of all(structures))
          if (hasCell(activity, structure))
            for (const useful of SAID)
              for (const realistic of SAID)
                if (hasAnswer(useful, realistic))
                  unknowns.push(place(item, activity, structure, useful, realistic))
      return unknowns
    }
    for (const activity of all(activities))
      for (const structure of all(structures)) {
        const unknowns = sumOf(
          (a, s) => a === activity && s === structure,
          () => true
        )
        figures.push({ id: `${item}|${activity}|${structure}`, unknowns, status: 'always' })
      }
    for (const { id, has } of groups) {
      const size = cells.filter(cell => has(...cell)).length
      const add = (answer, hasAnswer) => {
        const unknowns = sumOf(has, hasAnswer)
        const count = unknowns.reduce((sum, unknown) => sum + truth[unknown], 0)
        const status = size < THRESHOLD ? 'hidden' : 'shown'
        const figure = figures.push({ id: `${item}|${id}|${answer}`, unknowns, status }) - 1
        if (count > 0 && count < THRESHOLD)
          sensitive.push({ figure, reach: Math.min(THRESHOLD, size), fall: count - 1 })
      }
      for (const said of SAID) add(`useful|${said}`, useful => useful === said)
      for (const said of SAID) add(`realistic|${said}`, (_, realistic) => realistic === said)
      for (const [answer, hasAnswer] of Object.entries(JOINT)) add(`joint|${answer}`, hasAnswer)
    }
  }
  return { truth, figures, sensitive }
}

/** Cells and margins of a table of three ways, at random. */
function cube(random, sizes) {
  const [a, b, c] = sizes
  const truth = Array.from({ length: a * b * c }, () => Math.floor(random() ** 2 * 40))
  const figures = [{ id: 'all', unknowns: truth.map((_, i) => i), status: 'always' }]
  const axes = [i => Math.floor(i / (b * c)), i => Math.floor(i / c) % b, i => i % c]
  for (const kept of [[0, 1, 2], [0, 1], [0, 2], [1, 2], [0], [1], [2]]) {
    const sums = new Map()
    truth.forEach((_, i) => {
      const key = kept.map(axis => axes[axis](i)).join('/')
      sums.set(key, [...(sums.get(key) ?? []), i])
    })
    for (const [key, unknowns] of sums)
      figures.push({ id: `${kept.join('')}:${key}`, unknowns, status: 'shown' })
  }
  const sensitive = figures.flatMap(({ unknowns, status }, figure) => {
    const count = unknowns.reduce((sum, i) => sum + truth[i], 0)
    return status === 'shown' && count > 0 && count < 4 ? [{ figure, reach: 4, fall: count - 1 }] : []
  })
  return { truth, figures, sensitive }
}

const clock = work => {
  const start = process.cpuUsage().user
  const result = work()
  return { result, seconds: (process.cpuUsage().user - start) / 1e6 }
}

function atSize(auditor) {
  const rows = PEOPLE.map(people => {
    const problem = consultation(people)
    const small = new Set(
      problem.sensitive
        .map(({ figure }) => figure)
        .filter(figure => problem.figures[figure].status === 'shown')
    )
    const audit = clock(() => auditor.audit(problem, small))
    const suppression = clock(() => auditor.suppress(problem))
    const { primary, hidden, lowerBound, programmes } = suppression.result
    const found = auditor.audit(problem, new Set([...primary, ...hidden])).exposed.length
    if (found > 0) throw new Error(`${found} counts are exposed after suppression`)
    const seconds = audit.seconds + suppression.seconds
    return [
      `${people} people`,
      problem.truth.length,
      problem.figures.length,
      problem.sensitive.length,
      audit.result.exposed.length,
      `${audit.seconds.toFixed(1)} s`,
      `${suppression.seconds.toFixed(1)} s`,
      audit.result.programmes + programmes,
      primary.length,
      hidden.length,
      lowerBound,
      verdict(seconds, SECONDS)
    ]
  })
  table(
    [
      'one thread, its seconds',
      'unknowns',
      'figures',
      'small',
      'exposed',
      'audit',
      'suppress',
      'programmes',
      'hidden: small',
      'protecting',
      'at least',
      'both'
    ],
    rows
  )
}

/** Suppressions without a proof over the fewest, where these are proved. */
function nearness(auditor) {
  const rows = [
    [2, 3, 3],
    [3, 3, 3],
    [3, 3, 4]
  ].map(sizes => {
    const random = rng(sizes.reduce((all, one) => all * 10 + one))
    const ratios = []
    let unproved = 0
    for (let trial = 0; trial < 30; trial++) {
      const problem = cube(random, sizes)
      const quick = auditor.suppress(problem, { proof: 0 })
      const fewest = auditor.suppress(problem, { proof: 3000 })
      if (!fewest.isMinimal) unproved++
      else if (fewest.hidden.length > 0) ratios.push(quick.hidden.length / fewest.hidden.length)
    }
    const mean = ratios.reduce((sum, one) => sum + one, 0) / ratios.length
    return [
      sizes.join(' × '),
      ratios.length,
      mean.toFixed(3),
      Math.max(...ratios).toFixed(2),
      ratios.filter(one => one === 1).length,
      unproved
    ]
  })
  table(['suppressions over the fewest', 'tables', 'mean', 'worst', 'the fewest', 'unproved'], rows)
}

export async function disclosure() {
  console.log('\n## disclosure: audit and suppression of 20 proposals × 12 activities × 8 structures')
  const auditor = await loadAuditor()
  atSize(auditor)
  nearness(auditor)
}
