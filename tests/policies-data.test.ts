/** The study's proposals that act on the model, in both editions: what they move, from when, and what they cost. */
import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile, type Dataset, leversOf, reproduce, run, type Scenario, valueAt } from '@horizon-soin/model'
import { fittedFigures } from '@horizon-soin/model/uncertainty'
import { describe, expect, it } from 'vitest'

const ACTING = [2, 4, 6, 7, 12, 13, 14, 15, 18, 19]
const CLOCK = [6, 7, 12, 13, 14, 18, 19]
const MILLION = 1e6
/** Students admitted a year: as the study counts them, and as the objective of 2021–2025 has it. */
const ADMITTED = { study: 8_000, since: 10_301 }

const idOf = (proposition: number) => `proposition-${String(proposition).padStart(2, '0')}`
const read = async (name: string): Promise<Dataset> => {
  const { dataset, faults } = await readFolder(fileURLToPath(new URL(`../data/${name}`, import.meta.url)))
  expect(faults).toEqual([])
  return dataset!
}
const study = await read('etude-2019')
const today = await read('france-2026')
const editions = [
  ['etude-2019', study],
  ['france-2026', today]
] as const
const policyOf = ({ policies }: Dataset, proposition: number) =>
  policies.find(({ id }) => id === idOf(proposition))!
const effectsOf = ({ policyEffects }: Dataset, proposition: number) =>
  policyEffects.filter(({ policy }) => policy === idOf(proposition))
const median = ({ scenarios }: Dataset): Scenario => scenarios.find(({ id }) => id === 'median')!

/** Gain of all in `year` that a scenario with these policies has over the median one. */
function gained(dataset: Dataset, policies: NonNullable<Scenario['policies']>, year: number): number {
  const model = compile(dataset)
  const effective = (scenario: Scenario) =>
    valueAt(run(model, leversOf(model, scenario).levers), { indicator: 'effective', group: 'all' }, year)
  return effective({ ...median(dataset), policies }) - effective(median(dataset))
}

/** The most years by which modes advance one technology of one profession, all proposals together. */
function furthest({ policyEffects, professions, technologies }: Dataset): number {
  const clock = policyEffects.filter(({ effect }) => effect === 'adoption_clock')
  const cells = professions.flatMap(({ id: p }) =>
    technologies.map(({ id: k }) =>
      clock
        .filter(({ profession = p, technology = k }) => profession === p && technology === k)
        .reduce((years, { mode }) => years + mode, 0)
    )
  )
  return Math.max(...cells)
}

describe.each(editions)('%s', (_, dataset) => {
  it('has every proposal that acts, with its labels, its reason and an effect', () => {
    expect(dataset.policies.map(({ proposition }) => proposition)).toEqual(ACTING)
    for (const proposition of ACTING) {
      const { label, note, id } = policyOf(dataset, proposition)
      expect(label.fr.length, id).toBeGreaterThan(8)
      expect(label.fr.length, id).toBeLessThan(50)
      expect(label.en, id).not.toBe(label.fr)
      expect(note!.length, id).toBeGreaterThan(40)
      expect(effectsOf(dataset, proposition), id).not.toEqual([])
    }
  })

  it('gives every effect and cost its reason, and calls none measured', () => {
    for (const row of [...dataset.policyEffects, ...dataset.fteCosts]) {
      expect(['assumption', 'reconstructed']).toContain(row.status)
      expect(row.note!.length).toBeGreaterThan(40)
    }
    const sources = new Set(dataset.sources.map(({ id }) => id))
    for (const { source } of [...dataset.policies, ...dataset.policyEffects, ...dataset.fteCosts])
      expect(sources.has(source), source).toBe(true)
  })

  it('has ordered ranges, and leaves room for no effect at all', () => {
    for (const { policy, effect, low, mode, high } of dataset.policyEffects) {
      const none = effect === 'places' ? 1 : 0
      expect(low <= mode && mode <= high, policy).toBe(true)
      expect(low <= none && none <= high, policy).toBe(true)
      expect(low, policy).toBeLessThan(high)
    }
    for (const { id, cost, saving } of dataset.policies)
      for (const { low, mode, high } of [cost, saving]) {
        expect(low <= mode && mode <= high, id).toBe(true)
        expect(low, id).toBeGreaterThanOrEqual(0)
      }
  })

  it('moves what each proposal is about', () => {
    const kinds = (proposition: number) => [
      ...new Set(effectsOf(dataset, proposition).map(({ effect }) => effect))
    ]
    for (const proposition of CLOCK) expect(kinds(proposition)).toEqual(['adoption_clock'])
    expect([2, 4, 15].map(kinds)).toEqual([['training_duration'], ['places'], ['reinvestment']])
    const doctors = ['medecin-generaliste', 'chirurgien', 'radiologue']
    for (const proposition of [2, 4])
      expect(effectsOf(dataset, proposition).map(({ profession }) => profession)).toEqual(doctors)
    for (const { mode } of effectsOf(dataset, 2)) expect(mode).toBe(-1)
    // Other profiles, rather than more of them.
    for (const { mode, high } of effectsOf(dataset, 4)) expect([mode, high]).toEqual([1, 1.05])
    for (const { profession, technology } of effectsOf(dataset, 18))
      expect([profession, technology]).not.toContain(undefined)
  })

  it('has the cost of a full-time equivalent of every profession, in order of qualification', () => {
    expect(dataset.fteCosts.map(({ profession }) => profession)).toEqual(
      dataset.professions.map(({ id }) => id)
    )
    const costOf = new Map(dataset.fteCosts.map(({ profession, cost }) => [profession, cost]))
    expect(costOf.get('aide-soignant')!).toBeLessThan(costOf.get('infirmier')!)
    expect(costOf.get('infirmier')!).toBeLessThan(costOf.get('cadre-de-sante')!)
    for (const { low, cost, high } of dataset.fteCosts) {
      expect(low < cost && cost < high).toBe(true)
      expect(high / low).toBeGreaterThan(1.25)
    }
  })
})

describe('the calendar', () => {
  it('is the study’s from 2019 to 2021, and the same order eight years later', () => {
    for (const proposition of ACTING) {
      const { start } = policyOf(study, proposition)
      expect(start).toBeGreaterThanOrEqual(2019)
      expect(start).toBeLessThanOrEqual(2021)
      expect(policyOf(today, proposition).start).toBe(start + 8)
    }
  })
})

describe('costs', () => {
  it('are the study’s where it gives them', () => {
    expect(policyOf(study, 2).saving).toEqual({ low: 0, mode: 150 * MILLION, high: 160 * MILLION })
    expect(policyOf(study, 4).cost).toEqual({ low: 4 * MILLION, mode: 6 * MILLION, high: 8 * MILLION })
    expect([policyOf(study, 7).cost.mode, policyOf(study, 7).costYears]).toEqual([500_000, 1])
    expect([policyOf(study, 12).cost.mode, policyOf(study, 12).costYears]).toEqual([30 * MILLION, 3])
    for (const proposition of [13, 14]) expect(policyOf(study, proposition).cost.mode).toBe(0)
    for (const proposition of [2, 4, 7, 12, 13, 14])
      expect([policyOf(study, proposition).source, policyOf(study, proposition).status]).toEqual([
        'etude-2019',
        'published'
      ])
  })

  it('are assumptions where it gives none, wide ones', () => {
    for (const { policies } of [study, today])
      for (const { proposition, status, cost } of policies)
        if ([6, 15, 18, 19].includes(proposition!)) {
          expect(status).toBe('assumption')
          expect(cost.high).toBeGreaterThanOrEqual(3 * cost.low)
        }
    // Neutral is not impossible: as much may be saved as spent.
    expect(policyOf(study, 18).cost).toEqual(policyOf(study, 18).saving)
    const { cost, costYears } = policyOf(study, 19)
    expect(cost.mode / costYears!).toBe(policyOf(study, 2).saving.mode)
  })

  it('follow the number of students in the edition of 2026', () => {
    const scale = ADMITTED.since / ADMITTED.study
    expect(policyOf(today, 2).saving.mode / (160 * MILLION * scale)).toBeCloseTo(1, 2)
    for (const bound of ['low', 'mode', 'high'] as const)
      expect(policyOf(today, 4).cost[bound] / (policyOf(study, 4).cost[bound] * scale)).toBeCloseTo(1, 1)
  })
})

describe('the clock of diffusion', () => {
  it('never runs further ahead, all proposals together, than slow is from fast adoption', () => {
    const midpoint = (pace: string, profession: string, technology: string): number => {
      const row = study.adoption.find(
        one => one.pace === pace && one.profession === profession && one.technology === technology
      )
      return row?.curve === 'logistic' ? row.midpoint : Number.NaN
    }
    const spreads = study.professions.flatMap(({ id: p }) =>
      study.technologies.map(({ id: k }) => midpoint('slow', p, k) - midpoint('fast', p, k))
    )
    const most = Math.min(...spreads.filter(years => !Number.isNaN(years)))
    expect(most).toBeCloseTo(6.5, 6)
    expect(furthest(study)).toBeLessThanOrEqual(most)
    for (const { effect, high } of study.policyEffects)
      if (effect === 'adoption_clock') expect(high).toBeLessThanOrEqual(most + 1e-9)
  })

  it('is bound in the edition of 2026 by what brings the median to fast adoption in 2030', () => {
    const model = compile(today)
    const effective = (id: string) => {
      const { levers } = leversOf(model, today.scenarios.find(one => one.id === id)!)
      return valueAt(run(model, levers), { indicator: 'effective', group: 'all' }, 2030)
    }
    const plan = effectsOf(today, 19)[0]!
    const inForce = {
      ...today,
      policies: today.policies.map(one => ({ ...one, start: 2026, rampYears: 0 })),
      policyEffects: [{ ...plan, mode: plan.high }]
    }
    const gap = effective('adoption-rapide') - effective('median')
    expect(gained(inForce, [{ id: idOf(19) }], 2030) / gap).toBeCloseTo(1, 1)
    expect(furthest(today)).toBeLessThanOrEqual(plan.high)
    expect(plan.mode).toBeLessThan(effectsOf(study, 19)[0]!.mode)
  })

  it('gives ten points in 2030 with the plan of the study, which no other proposal comes near', () => {
    expect(gained(study, [{ id: idOf(19) }], 2030)).toBeCloseTo(0.1, 2)
    const others = CLOCK.filter(proposition => proposition !== 19)
    for (const proposition of others) {
      const points = gained(study, [{ id: idOf(proposition) }], 2030)
      expect(points).toBeGreaterThan(0)
      expect(points).toBeLessThan(0.02)
    }
    expect(gained(study, [{ id: idOf(19), intensity: 0 }], 2030)).toBe(0)
  })
})

describe('the figures of proposals that the study publishes', () => {
  it('are returned', () => {
    const checks = reproduce(compile(study)).filter(({ figure }) =>
      ['plan-competences', 'propositions-chiffrees'].includes(figure.scenario)
    )
    expect(checks.map(({ figure }) => figure.id)).toEqual([
      'effective-all-2030-plan-competences',
      'policy-saving-all-2030',
      'policy-cost-all-2030',
      'policy-cost-all-2020'
    ])
    for (const { figure, ok, computed } of checks) expect(ok, `${figure.id}: ${computed}`).toBe(true)
  })

  it('are not what inputs of technologies are fitted to', () => {
    const fitted = fittedFigures(study)
    expect(fitted).toEqual(study.published.slice(0, study.published.length - 4))
    expect(fittedFigures({ ...study, scenarios: [] })).toEqual(study.published)
  })

  it('leave what the study’s scenarios told of 2025 the widest', () => {
    const model = compile(study)
    const gains = (id: string) => {
      const results = run(model, leversOf(model, study.scenarios.find(one => one.id === id)!).levers)
      return study.professions.map(({ id: profession }) =>
        valueAt(results, { indicator: 'effective', profession }, 2025)
      )
    }
    const most = gains('rapide')
    for (const id of ['plan-competences', 'propositions-chiffrees'])
      for (const [i, gain] of gains(id).entries()) expect(gain).toBeLessThan(most[i]!)
  })
})
