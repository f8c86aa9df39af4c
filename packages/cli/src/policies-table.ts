/** What policies are worth, for reading: alone in the year, over the period, among the others. */
import type { Policy } from '@horizon-soin/model'
import type {
  PolicyMeasure,
  PolicyNumber,
  PolicyNumbers,
  PolicyValuation,
  PolicyValue
} from '@horizon-soin/model/policies'
import { ABSENT, count, decimal } from '@horizon-soin/words'
import { assumedEffects, withoutPrice } from './policies-firmness.js'
import type { PoliciesRequest } from './policies-request.js'
import type { Session } from './session.js'
import { scenarioName } from './study.js'
import { numberTable, type TableRow } from './table.js'
import { wrap } from './width.js'

const MILLION = 1e6
/** Less than this is written as nothing. */
const UNSEEN = 0.05

/** A column: its title, and what a policy or the package has in it. */
interface Column {
  title: string
  of: (numbers: PolicyNumbers) => string
}

export function policiesTable(valuation: PolicyValuation, request: PoliciesRequest, session: Session): void {
  const { study, chosen } = request
  const { terminal, language } = session
  const text = session.text.policies
  const { year, period, draws, seed } = valuation
  const paragraph = (message: string, style: 'bold' | 'dim' | null = null) => {
    for (const line of wrap(message, terminal.width))
      terminal.print(style === null ? line : terminal.paint(style, line))
  }
  const known = new Map(study.model.dataset.policies.map(policy => [policy.id, policy]))
  const nameOf = ({ id }: PolicyValue) => policyName(known.get(id)!, study.labels.policy(id), session)
  const ordered = byRank(valuation.policies)
  const print = (title: string, columns: readonly Column[]) => {
    const cells = (numbers: PolicyNumbers) => columns.map(column => column.of(numbers))
    const rows: TableRow[] = ordered.map(one => ({ label: nameOf(one), cells: cells(one.numbers) }))
    if (ordered.length > 1) rows.push({ label: text.package, cells: cells(valuation.package), strong: true })
    terminal.print('')
    paragraph(title)
    const titles = columns.map(column => column.title)
    for (const line of numberTable({ corner: '', columns: titles, rows }, terminal)) terminal.print(line)
  }
  paragraph(text.title(study.labels.title, scenarioName(chosen.scenario, session)), 'bold')
  print(text.alone(String(year)), aloneColumns(valuation, session))
  print(text.over(String(period[0]), String(period[1])), periodColumns(valuation, session))
  paragraph(text.explained)
  if (ordered.length > 1) {
    printShares(ordered, nameOf, valuation, session)
    paragraph(text.shared(valuation.isExact))
  }
  if (draws > 0) paragraph(text.ranges(decimal(draws, 0, language), String(seed)), 'dim')
  const spent = ordered.filter(one => Math.abs(one.spentBefore) >= UNSEEN * MILLION)
  if (spent.length > 0) {
    const told = spent.map(one => text.spent(nameOf(one), millions(one.spentBefore, session)))
    paragraph(text.before(String(period[0]), session.text.list(told)))
  }
  const late = ordered.filter(({ id, choice }) => isLate(known.get(id)!, choice.start, year))
  if (late.length > 0) {
    const told = late.map(one => text.from(nameOf(one), String(one.choice.start ?? known.get(one.id)!.start)))
    paragraph(text.late(String(year), session.text.list(told)))
  }
  const { assumed, effects } = assumedEffects(request)
  if (assumed > 0) paragraph(text.assumed(assumed, effects), 'dim')
  const unpriced = withoutPrice(request)
  if (unpriced.length > 0) paragraph(text.noPrice(session.text.list(unpriced)), 'dim')
}

/** Whether a year has nothing of a policy: a ramp is at 0 in its first year. */
const isLate = (policy: Policy, start: number | undefined, year: number): boolean =>
  (start ?? policy.start) + (policy.rampYears > 0 ? 1 : 0) > year

/** By rank; those without one last, as the dataset has them. */
const byRank = (policies: readonly PolicyValue[]): PolicyValue[] =>
  [...policies].sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY))

/** « Un plan pour les compétences (n° 19) ». */
function policyName({ proposition }: Policy, label: string, { text }: Session): string {
  return proposition === undefined ? label : `${label} (${text.policies.number(String(proposition))})`
}

const millions = (value: number, { language }: Session): string => {
  const amount = value / MILLION
  return decimal(amount, amount !== 0 && Math.abs(amount) < 9.95 ? 1 : 0, language)
}

const told = (number: PolicyNumber | null, write: (value: number) => string): string =>
  number === null ? ABSENT : write(number.mode)

const span = (number: PolicyNumber | null, write: (value: number) => string, { words }: Session): string =>
  number?.low === undefined || number.high === undefined
    ? ABSENT
    : words.to(write(number.low), write(number.high))

/** Whether any policy moves it by as much as is written. */
const isMoved = ({ policies, package: whole }: PolicyValuation, measure: PolicyMeasure): boolean =>
  [whole, ...policies.map(({ numbers }) => numbers)].some(numbers => {
    const number = numbers[measure]
    if (number === null) return false
    return [number.mode, number.low ?? 0, number.high ?? 0].some(value => Math.abs(value) >= UNSEEN)
  })

function aloneColumns(valuation: PolicyValuation, session: Session): Column[] {
  const { columns } = session.text.policies
  const fte = (value: number) => count(value, session.language)
  const optional = (measure: 'fte' | 'capacity'): Column[] =>
    isMoved(valuation, measure)
      ? [{ title: columns[measure], of: numbers => told(numbers[measure], fte) }]
      : []
  return [
    { title: columns.freed, of: ({ freedFte }) => told(freedFte, fte) },
    ...(valuation.draws > 0
      ? [{ title: columns.range, of: ({ freedFte }: PolicyNumbers) => span(freedFte, fte, session) }]
      : []),
    ...optional('fte'),
    ...optional('capacity'),
    { title: columns.cost, of: ({ cost }) => told(cost, value => millions(value, session)) }
  ]
}

function periodColumns({ draws }: PolicyValuation, session: Session): Column[] {
  const { columns } = session.text.policies
  const euros = (value: number) => millions(value, session)
  const ratio = (value: number) => decimal(value, Math.abs(value) < 9.95 ? 1 : 0, session.language)
  return [
    { title: columns.costs, of: ({ periodCost }) => told(periodCost, euros) },
    { title: columns.savings, of: ({ periodSaving }) => told(periodSaving, euros) },
    { title: columns.value, of: ({ periodValue }) => told(periodValue, euros) },
    ...(draws > 0
      ? [{ title: columns.range, of: ({ periodValue }: PolicyNumbers) => span(periodValue, euros, session) }]
      : []),
    { title: columns.perEuro, of: ({ periodValuePerEuro }) => told(periodValuePerEuro, ratio) }
  ]
}

function printShares(
  ordered: readonly PolicyValue[],
  nameOf: (policy: PolicyValue) => string,
  valuation: PolicyValuation,
  session: Session
): void {
  const { terminal, language } = session
  const { among, package: together, columns } = session.text.policies
  const hasCapacity = isMoved(valuation, 'capacity')
  const cells = (freed: number, capacity: number | null, value: number | null) => [
    count(freed, language),
    ...(hasCapacity ? [capacity === null ? ABSENT : count(capacity, language)] : []),
    value === null ? ABSENT : millions(value, session)
  ]
  const { freedFte, capacity, value } = valuation.package
  const rows: TableRow[] = [
    ...ordered.map(one => ({
      label: nameOf(one),
      cells: cells(one.share.freedFte, one.share.capacity, one.share.value)
    })),
    {
      label: together,
      cells: cells(freedFte!.mode, capacity?.mode ?? null, value?.mode ?? null),
      strong: true
    }
  ]
  const titles = [columns.freed, ...(hasCapacity ? [columns.capacity] : []), columns.valueMillions]
  terminal.print('')
  for (const line of wrap(among(String(valuation.year)), terminal.width)) terminal.print(line)
  for (const line of numberTable({ corner: '', columns: titles, rows }, terminal)) terminal.print(line)
}
