/** Published and closed-form cases, each to the digits and the tolerance that it gives. */
import { describe, expect, it } from 'vitest'
import bassCase from '../cases/bass-closed-form.json' with { type: 'json' }
import sweden from '../cases/cohort-component-sweden-1993-closed.json' with { type: 'json' }
import rates from '../cases/exit-rate-to-probability.json' with { type: 'json' }
import compounding from '../cases/freed-time-compounding.json' with { type: 'json' }
import identities from '../cases/gauss-hermite-identities.json' with { type: 'json' }
import logisticCase from '../cases/logistic-closed-form.json' with { type: 'json' }
import logisticMean from '../cases/logistic-normal-mean.json' with { type: 'json' }
import rogers from '../cases/rogers-categories.json' with { type: 'json' }
import flow from '../cases/stock-flow-single-year.json' with { type: 'json' }
import { bass, logistic } from './adoption.js'
import { advanceChain } from './ageing-chain.js'
import { exitProbability } from './compile-workforce.js'
import { normalCdf } from './normal.js'
import { fillPanels, hermiteRule, panelRule, pushBreaks, type Rule } from './quadrature.js'
import * as rows from './testing/rows.js'
import { project, smallDataset } from './testing/small-dataset.js'

const within = (actual: number, expected: number, tolerance: number) =>
  expect(Math.abs(actual - expected), `${actual}, expected ${expected}`).toBeLessThanOrEqual(tolerance)
const relative = (actual: number, expected: number, tolerance: number) =>
  within(actual, expected, tolerance * Math.abs(expected))

describe(bassCase.title, () => {
  const { tolerance } = bassCase
  it.each(bassCase.expected.rows)('p = $p, q = $q', row => {
    const { p, q } = row
    for (const [t, value] of Object.entries(row.F))
      relative(bass(Number(t), 1, 0, p, q), value, tolerance.relative)
    relative(bass(row.t_for_half, 1, 0, p, q), 0.5, tolerance.relative)
    if (row.t_peak !== null && row.F_at_peak !== null && row.f_at_peak !== null) {
      relative(bass(row.t_peak, 1, 0, p, q), row.F_at_peak, tolerance.relative)
      const step = 1e-4
      const slope = (bass(row.t_peak + step, 1, 0, p, q) - bass(row.t_peak - step, 1, 0, p, q)) / (2 * step)
      relative(slope, row.f_at_peak, 1e-8)
    }
  })

  it.each(bassCase.expected.rows)('p = $p, q = $q: years from 10 % to 90 %', ({ p, q, t_10_to_90 }) => {
    // F = u is reached at t = ln((1 + u·q/p) / (1 − u)) / (p + q).
    const reach = (u: number) => Math.log((1 + (u * q) / p) / (1 - u)) / (p + q)
    relative(bass(reach(0.1), 1, 0, p, q), 0.1, tolerance.relative)
    relative(bass(reach(0.1) + t_10_to_90, 1, 0, p, q), 0.9, tolerance.relative)
  })
})

describe(logisticCase.title, () => {
  const { tolerance } = logisticCase
  it.each(logisticCase.expected.rows)('ceiling $ceiling, midpoint $midpoint, rate $rate', row => {
    const at = (t: number) => logistic(t, row.ceiling, row.midpoint, row.rate)
    for (const [year, value] of Object.entries(row.values))
      relative(at(Number(year)), value, tolerance.relative)
    const half = row.takeover_10_90_years / 2
    relative(at(row.midpoint - half), 0.1 * row.ceiling, tolerance.relative)
    relative(at(row.midpoint + half), 0.9 * row.ceiling, tolerance.relative)
    const step = 1e-4
    const slope = (at(row.midpoint + step) - at(row.midpoint - step)) / (2 * step)
    relative(slope, row.max_slope_at_midpoint, 1e-8)
  })
})

describe(logisticMean.title, () => {
  it.each(logisticMean.expected.rows)('year $year, midpoint $midpoint, rate $rate, lead $lead_years', row => {
    const { ceiling, midpoint, rate } = row
    const { at } = project(
      smallDataset({
        lastYear: 2040,
        adoption: rows.logisticRows('nurse', 'ai', { ceiling, midpoint, rate }),
        heterogeneity: [rows.leadYears('nurse', row.lead_years)]
      })
    )
    within(
      at({ indicator: 'adoption', technology: 'ai' }, row.year),
      row.E_use,
      logisticMean.tolerance.absolute
    )
  })
})

describe(rogers.title, () => {
  const [a, b, c, d] = rogers.inputs.cuts_z.map(z => 1 - normalCdf(z)) as [number, number, number, number]
  const shares = [a, b - a, c - b, d - c, 1 - d]
  it('is exact', () => {
    Object.values(rogers.expected.exact).forEach((value, i) => {
      within(shares[i]!, value, rogers.tolerance.exact_absolute)
    })
  })
  it('rounds to the shares that Rogers prints', () => {
    rogers.expected.rogers_rounded.forEach((value, i) => {
      within(shares[i]!, value, rogers.tolerance.rogers_absolute)
    })
  })
})

describe(compounding.title, () => {
  const { inputs, expected, tolerance } = compounding
  const activities = inputs.time_shares.map((_, a) => `activity-${a}`)
  /** Everyone alike, and a curve so old that its use is its ceiling. */
  const projected = (use: readonly number[]) =>
    project(
      smallDataset({
        activities: activities.map(rows.named),
        technologies: inputs.technologies.map(rows.named),
        timeUse: inputs.time_shares.map((share, a) => rows.timeShare('nurse', activities[a]!, share)),
        potential: inputs.gain_by_activity_and_technology.flatMap((gains, a) =>
          gains.map((gain, k) => rows.gain('nurse', activities[a]!, inputs.technologies[k]!, 2019, gain))
        ),
        adoption: inputs.technologies.flatMap((technology, k) =>
          rows.logisticRows('nurse', technology, { ceiling: use[k]!, midpoint: -1e6, rate: 1 })
        ),
        heterogeneity: [rows.leadYears('nurse', 0)]
      })
    ).at
  const credits = (at: ReturnType<typeof projected>) =>
    inputs.technologies.map(
      technology => at({ indicator: 'mix', profession: 'nurse', technology }, 2030) * at('effective', 2030)
    )

  it('compounds the technologies', () => {
    const at = projected(inputs.use)
    within(at('potential', 2030), expected.potential, tolerance.absolute)
    within(at('effective', 2030), expected.effective, tolerance.absolute)
    credits(at).forEach((credit, k) => {
      within(credit, expected.credits_effective[k]!, tolerance.absolute)
    })
  })

  it('credits the whole potential with full use', () => {
    credits(projected([1, 1, 1])).forEach((credit, k) => {
      within(credit, expected.credits_potential[k]!, tolerance.absolute)
    })
  })
})

describe(flow.title, () => {
  const { inputs, expected, tolerance } = flow
  const ages = (age: number) => ({ from: age, to: age })
  const base = smallDataset({
    lastYear: 2023,
    headcount: inputs.ages.map((age, i) => rows.headcount('nurse', ages(age), inputs.stock_2018[i]!)),
    exits: inputs.ages.map((age, i) => rows.exit('nurse', ages(age), inputs.exit[i]!)),
    training: [
      rows.training('nurse', {
        durationYears: inputs.duration,
        dropoutRate: inputs.dropout,
        entryRate: inputs.entry
      })
    ],
    places: [rows.places('nurse', 2018, inputs.places)],
    foreign: [rows.foreign('nurse', 2018, inputs.foreign)],
    entrantAges: Object.entries(inputs.profile).map(([age, share]) =>
      rows.entrantAges('nurse', ages(Number(age)), share)
    )
  })
  /** The stock of each age: full-time equivalents where that age alone counts. */
  const stock = (year: number, retirementShift: number) =>
    inputs.ages.map(age => {
      const fte = inputs.ages.map(other => rows.fte('nurse', ages(other), other === age ? 1 : 0))
      return project({ ...base, fte }, { workforce: { retirementShift } }).at('fte', year)
    })

  it.each(expected.years)('in $year', row => {
    stock(row.year, 0).forEach((heads, i) => {
      within(heads, row.stock[i]!, tolerance.absolute)
    })
    const { at } = project(base)
    within(at('headcount', row.year), row.total, tolerance.absolute)
    if (row.entrants === undefined || row.leavers === undefined) return
    within(at({ indicator: 'entrants', profession: 'nurse' }, row.year), row.entrants, tolerance.absolute)
    within(at({ indicator: 'leavers', profession: 'nurse' }, row.year), row.leavers, tolerance.absolute)
  })

  it('puts retirement off by a year', () => {
    stock(2019, 1).forEach((heads, i) => {
      within(heads, expected.retirement_shift_plus_1_stock_2019[i]!, tolerance.absolute)
    })
  })
})

describe(rates.title, () => {
  it('reads a rate as a constant hazard, and a probability as it is', () => {
    rates.inputs.central_rates.forEach((rate, i) => {
      const expected = rates.expected.constant_hazard[i]!
      within(exitProbability({ exit: rate, measure: 'rate' }), expected, rates.tolerance.absolute)
      expect(exitProbability({ exit: rate, measure: 'probability' })).toBe(rate)
    })
  })
})

describe(sweden.title, () => {
  const { inputs, expected, tolerance } = sweden
  const groups = inputs.age_groups.length
  const last = groups - 1
  const lived = inputs.nLx_female
  const open = lived[last]! / (lived[last - 1]! + lived[last]!)
  const pass = Float64Array.from(inputs.age_groups, (_, x) =>
    x === last ? 0 : x === last - 1 ? open : lived[x + 1]! / lived[x]!
  )
  const stay = new Float64Array(groups)
  stay[last] = open
  const profile = new Float64Array(groups)
  profile[0] = 1
  const births = (stock: Float64Array) =>
    stock.reduce(
      (sum, n, x) =>
        sum + n * (inputs.fertility_rate_5y[x]! + (inputs.fertility_rate_5y[x + 1] ?? 0) * pass[x]!),
      0
    ) *
    (lived[0]! / inputs.radix / 2 / (1 + inputs.sex_ratio_at_birth))
  const step = (stock: Float64Array) => advanceChain(stock, stay, pass, profile, 0, groups, births(stock))

  it('projects each age group', () => {
    const stock = Float64Array.from(inputs.population_female_1993)
    for (const population of [expected.population_female_1998, expected.population_female_2003]) {
      step(stock)
      population.forEach((heads, x) => {
        relative(stock[x]!, heads, tolerance.relative)
      })
    }
  })

  it('projects the total over a century', () => {
    const stock = Float64Array.from(inputs.population_female_1993)
    expected.totals_every_5_years_1993_to_2093.slice(1).forEach(total => {
      relative(step(stock), total, tolerance.relative)
    })
  })

  it('grows in the end as the dominant eigenvalue of its Leslie matrix', () => {
    const stock = Float64Array.from(inputs.population_female_1993)
    let growth = 0
    let total = step(stock)
    for (let n = 0; n < 1000; n++) {
      const next = step(stock)
      growth = next / total
      total = next
    }
    relative(growth, expected.leslie_dominant_eigenvalue, tolerance.relative)
    relative(Math.log(growth) / inputs.step_years, expected.intrinsic_rate_per_year, 1e-6)
  })
})

/**
 * The 16 Gauss–Hermite nodes serve curves that are not steep, and the moments; the panels serve any steepness: a Φ(a + bz) rises
 * as fast as a logistic of rate 1.7 b, and its middle is at −a / b.
 */
describe(identities.title, () => {
  const { expected, tolerance, inputs } = identities
  const hermite = hermiteRule()
  const mean = ({ nodes, weights, count }: Rule, f: (z: number) => number) => {
    let sum = 0
    for (let j = 0; j < count; j++) sum += weights[j]! * f(nodes[j]!)
    return sum
  }
  const panels = (middle: number, steepness: number) => {
    const rule = panelRule(1)
    const breaks: number[] = []
    pushBreaks(breaks, Number.NaN, middle, steepness)
    fillPanels(rule, breaks)
    return rule
  }

  it.each(inputs.even_moments_k.map((k, i) => ({ k, moment: expected.E_Z_2k[i]! })))(
    'E[Z^(2·$k)] = $moment',
    row => {
      relative(
        mean(hermite, z => z ** (2 * row.k)),
        row.moment,
        tolerance.moments_relative
      )
    }
  )

  it.each(expected.rows.map((row, i) => ({ ...row, bound: tolerance.E_Phi_absolute_with_16_nodes[i]! })))(
    'E[Φ($a + $b Z)] with 16 nodes, to $bound',
    ({ a, b, bound, 'E_Phi(a+bZ)': value }) => {
      within(
        mean(hermite, z => normalCdf(a + b * z)),
        value,
        bound
      )
    }
  )

  it.each(expected.rows)('E[Φ($a + $b Z)] with panels, to 1e-9', ({ a, b, 'E_Phi(a+bZ)': value }) => {
    within(
      mean(panels(-a / b, 1.7 * b), z => normalCdf(a + b * z)),
      value,
      1e-9
    )
  })

  it.each(expected.rows)('E[exp($b Z)] with 16 nodes', ({ b, 'E_exp(bZ)': value }) => {
    // Sixteen nodes are exact up to z^31: what is left is Σ b^2k / (2^k k!) beyond.
    relative(
      mean(hermite, z => Math.exp(b * z)),
      value,
      b <= 1 ? 1e-12 : b <= 2 ? 1e-7 : 1e-3
    )
  })
})
