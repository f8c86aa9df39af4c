/** What policies are worth, for other programs: DATASET.md, "Command output". */
import type { PolicyNumber, PolicyNumbers, PolicyShare, PolicyValuation } from '@horizon-soin/model/policies'
import type { Session } from './session.js'

/** Names of the measures; those of the period stand in a record of their own. */
const YEARLY = {
  freed_fte: 'freedFte',
  fte: 'fte',
  capacity: 'capacity',
  cost: 'cost',
  saving: 'saving',
  value: 'value',
  value_per_euro: 'valuePerEuro'
} as const

const PERIOD = {
  freed_fte: 'periodFreedFte',
  fte: 'periodFte',
  capacity: 'periodCapacity',
  cost: 'periodCost',
  saving: 'periodSaving',
  value: 'periodValue',
  value_per_euro: 'periodValuePerEuro'
} as const

type Named = typeof YEARLY | typeof PERIOD

/** `low` and `high` only where draws were asked for; a number that does not exist is left out. */
const triple = ({ low, mode, high }: PolicyNumber) => (low === undefined ? { mode } : { low, mode, high })

const named = (names: Named, numbers: PolicyNumbers) =>
  Object.fromEntries(
    Object.entries(names).flatMap(([name, measure]) => {
      const number = numbers[measure]
      return number === null ? [] : [[name, triple(number)]]
    })
  )

const numbersRecord = (numbers: PolicyNumbers) => ({
  ...named(YEARLY, numbers),
  period: named(PERIOD, numbers)
})

const shareRecord = ({ freedFte, fte, capacity, value }: PolicyShare) => ({
  freed_fte: freedFte,
  fte,
  ...(capacity === null ? {} : { capacity }),
  ...(value === null ? {} : { value })
})

/** `attribution` adds up to `package`, over policies; full-time equivalents of `period` are means a year, its euros sums. */
export const policiesRecord = (valuation: PolicyValuation) => ({
  year: valuation.year,
  period: { from: valuation.period[0], to: valuation.period[1] },
  ...(valuation.draws > 0 ? { draws: valuation.draws, seed: valuation.seed } : {}),
  attribution_is_exact: valuation.isExact,
  package: numbersRecord(valuation.package),
  policies: valuation.policies.map(({ id, choice, numbers, share, rank, spentBefore }) => ({
    id,
    start: choice.start,
    intensity: choice.intensity,
    ...(rank === null ? {} : { rank }),
    ...numbersRecord(numbers),
    ...(spentBefore === 0 ? {} : { cost_before_period: spentBefore }),
    attribution: shareRecord(share)
  }))
})

const COLUMNS = ['policy', 'span', 'measure', 'low', 'mode', 'high', 'attribution'] as const

/** A tidy table: a row a measure; the package has no policy; ids and numbers need no quoting. */
export function writePolicies(valuation: PolicyValuation, { terminal }: Session): void {
  const rows = (id: string, numbers: PolicyNumbers, share: PolicyShare | null) =>
    [YEARLY, PERIOD].flatMap((names: Named) =>
      Object.entries(names).flatMap(([name, measure]) => {
        const number = numbers[measure]
        if (number === null) return []
        const own = names === YEARLY && share !== null ? shareRecord(share) : {}
        const given = (own as Record<string, number | undefined>)[name]
        const span = names === YEARLY ? 'year' : 'period'
        return [[id, span, name, number.low ?? '', number.mode, number.high ?? '', given ?? ''].join(',')]
      })
    )
  const lines = [
    ...valuation.policies.flatMap(({ id, numbers, share }) => rows(id, numbers, share)),
    ...rows('', valuation.package, null)
  ]
  terminal.raw(`${[COLUMNS.join(','), ...lines].join('\n')}\n`)
}
