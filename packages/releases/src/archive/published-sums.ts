/** What is published of an item as sums of counts that are not: what an attacker writes down first. */
import type { Asked, PublishedSum } from '@horizon-soin/disclosure'
import { shownValue } from '../headline.js'
import { ANSWERS, type Group, type Question, type Release, type Result, type Shown } from '../release.js'

/** Unknowns by name, and the sums that tie them. */
export class PublishedSums {
  readonly names: string[] = []
  readonly sums: PublishedSum[] = []
  readonly asked: Asked[] = []
  readonly #places = new Map<string, number>()

  at(name: string): number {
    let place = this.#places.get(name)
    if (place === undefined) {
      place = this.names.push(name) - 1
      this.#places.set(name, place)
    }
    return place
  }

  /** Σ `plus` − Σ `minus` is from `low` to `high`. */
  add(plus: readonly string[], minus: readonly string[], low: number, high = low): void {
    const unknowns = [...plus, ...minus].map(name => this.at(name))
    const coefficients = [...plus.map(() => 1), ...minus.map(() => -1)]
    this.sums.push({ unknowns, coefficients, low, high })
  }

  /** A published count is known; a hidden one is asked. */
  tell(name: string, shown: Shown, reach: number, everybody: number | null = null): void {
    if ('value' in shown) {
      this.add([name], [], shown.value)
      return
    }
    if (shown.atLeast !== undefined) this.add([name], [], shown.low, Number.POSITIVE_INFINITY)
    this.asked.push({ unknown: this.at(name), reach, everybody })
  }
}

const DIMENSIONS = ['activity', 'structure', 'channel', 'marks'] as const

/** Contributions by group, and by activity and structure at once. */
export function sumsOfPeople({ groups, crossed, rules }: Release): PublishedSums {
  const sums = new PublishedSums()
  for (const { id, n } of groups) sums.tell(`n|${id}`, n, rules.threshold)
  for (const { activity, structure, n } of crossed)
    sums.tell(`crossed|${activity}|${structure}`, n, rules.threshold)
  for (const dimension of DIMENSIONS) {
    const parts = groups.filter(group => group.dimension === dimension)
    if (parts.length === 0) continue
    sums.add(
      parts.map(({ id }) => `n|${id}`),
      ['n|all'],
      0
    )
    if (crossed.length === 0 || dimension === 'channel' || dimension === 'marks') continue
    for (const { id, choice } of parts) {
      const cells = crossed.filter(one => one[dimension] === choice)
      sums.add(
        cells.map(one => `crossed|${one.activity}|${one.structure}`),
        [`n|${id}`],
        0
      )
    }
  }
  return sums
}

/** Answers to one item: by group and question, by dimension, and between the questions. */
export function sumsOfItem(release: Release, results: readonly Result[]): PublishedSums {
  const { groups, rules } = release
  const sums = new PublishedSums()
  const told = new Map<string, Result[]>()
  for (const result of results) {
    const line = `${result.group}|${result.question}`
    told.set(line, [...(told.get(line) ?? []), result])
    const everybody = result.answer === 'missing' ? null : shownValue(result.base)
    sums.tell(`${line}|${result.answer}`, result.count, rules.threshold, everybody || null)
  }
  for (const [line, rows] of told) {
    const size = groups.find(({ id }) => id === rows[0]!.group)?.n
    const names = rows.map(({ answer }) => `${line}|${answer}`)
    const known = size && shownValue(size)
    if (known != null) sums.add(names, [], known)
    const { base } = rows[0]!
    const said = names.filter(name => !name.endsWith('|missing'))
    // A base of everybody tells nothing of who answered.
    if (shownValue(base) === known) continue
    sums.add(said, [`${line}|base`], 0)
    sums.tell(`${line}|base`, base, rules.threshold)
  }
  const questions = [...new Set(results.map(({ question }) => question))]
  for (const question of questions)
    for (const dimension of DIMENSIONS) byDimension(sums, groups, told, dimension, question)
  if (questions.includes('joint')) for (const { id } of groups) if (told.has(`${id}|joint`)) between(sums, id)
  return sums
}

/** Everybody is in one group of each dimension; those of groups whose size is hidden are a rest whose size is the difference. */
function byDimension(
  sums: PublishedSums,
  groups: readonly Group[],
  told: ReadonlyMap<string, readonly Result[]>,
  dimension: Group['dimension'],
  question: Question
): void {
  if (!told.has(`all|${question}`)) return
  const inIt = groups.filter(group => group.dimension === dimension && told.has(`${group.id}|${question}`))
  if (inIt.length === 0) return
  const all = groups.find(({ id }) => id === 'all')
  const sizes = [all, ...inIt].map(group => (group ? shownValue(group.n) : null))
  const rest = (answer: string) => `rest/${dimension}|${question}|${answer}`
  const answers = ANSWERS[question]
  for (const answer of answers) {
    const parts = inIt.map(({ id }) => `${id}|${question}|${answer}`)
    sums.add([...parts, rest(answer)], [`all|${question}|${answer}`], 0)
  }
  if (sizes.includes(null)) return
  const [everybody, ...others] = sizes as number[]
  const left = others.reduce((difference, size) => difference - size, everybody!)
  sums.add(answers.map(rest), [], left)
}

/** Who finds it useful said so of both questions, or left the other: and so on. */
function between(sums: PublishedSums, group: string): void {
  const name = (question: Question, answer: string) => `${group}|${question}|${answer}`
  const both = name('joint', 'both')
  const lone: string[] = []
  for (const question of ['useful', 'realistic'] as const) {
    const alone = `${group}|${question}-alone`
    lone.push(alone)
    sums.add([both, name('joint', `${question}-only`), alone], [name(question, 'yes')], 0)
    const other = question === 'useful' ? 'realistic' : 'useful'
    sums.add([name(other, 'missing')], [alone], 0, Number.POSITIVE_INFINITY)
    sums.add([name('joint', 'missing')], [name(question, 'missing')], 0, Number.POSITIVE_INFINITY)
  }
  sums.add([name('joint', 'missing')], lone, 0, Number.POSITIVE_INFINITY)
  const missing = (['useful', 'realistic'] as const).map(question => name(question, 'missing'))
  sums.add(missing, [name('joint', 'missing')], 0, Number.POSITIVE_INFINITY)
}
