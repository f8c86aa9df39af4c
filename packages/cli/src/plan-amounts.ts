/** Bounds of a training plan as they are typed: `30000`, `80%`, `none`, for all professions or for one. */
import type { Amount, PlanRules } from '@horizon-soin/model/planning'
import { drawsToMeet } from '@horizon-soin/reports/planning'
import { decimal } from '@horizon-soin/words'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

const AMOUNT = /^(\d{1,9}(?:\.\d{1,6})?)\s*(%?)$/
const NUMBER = /^\d{1,6}(?:\.\d{1,6})?$/

type Rule = 'low' | 'high' | 'change' | 'smoothing'

/** The options that give rules, as they are typed: each as often as there are professions to tell apart, or once with commas between. */
export interface AmountOptions {
  min?: string[]
  max?: string[]
  change?: string[]
  smooth?: string[]
}

export interface TypedRules {
  rules: Partial<PlanRules>
  professionRules: Record<string, Partial<PlanRules>>
}

/** Adds what is typed as it is: a comma may stand between two values, or be meant as a decimal or thousands mark. */
export const collectTyped = (value: string, before: readonly string[] = []): string[] => [...before, value]

/**
 * Rules of all professions and of single ones, which `PROFESSION=VALUE` gives; each once an option.
 *
 * @param check refuses a profession that is unknown, or that no plan is asked of
 * @throws Refusal
 */
export async function readRules(
  { min = [], max = [], change = [], smooth = [] }: AmountOptions,
  check: (option: string, profession: string) => Promise<string>,
  session: Session
): Promise<TypedRules> {
  const read: TypedRules = { rules: {}, professionRules: {} }
  const given: [string, Rule, readonly string[]][] = [
    ['--min', 'low', min],
    ['--max', 'high', max],
    ['--change', 'change', change],
    ['--smooth', 'smoothing', smooth]
  ]
  for (const [option, rule, values] of given) {
    const seen = new Set<string | null>()
    for (const typed of values.flatMap(value => valuesOf(option, value, session))) {
      const at = typed.indexOf('=')
      const value = readRule(option, rule, typed.slice(at + 1).trim(), session)
      const profession = at < 0 ? null : await check(option, typed.slice(0, at).trim())
      if (seen.has(profession)) throw new Refusal(session.text.plan.twice(option, profession))
      seen.add(profession)
      if (profession === null) Object.assign(read.rules, { [rule]: value })
      else read.professionRules[profession] = { ...read.professionRules[profession], [rule]: value }
    }
  }
  return read
}

/** The values between commas. A comma between two digits is taken for part of a number, and refused. */
function valuesOf(option: string, typed: string, { text }: Session): string[] {
  const [, mark] = /(\d+\s*,\s*\d[\d\s,]*%?)/.exec(typed) ?? []
  if (mark === undefined) return typed.split(',').map(part => part.trim())
  const whole = /^[1-9]\d{0,2}(,\d{3})+%?$/.test(mark)
    ? mark.replaceAll(',', '')
    : mark.replace(/\s*,\s*/, '.')
  throw new Refusal(text.plan.comma(option, typed, whole))
}

function readRule(option: string, rule: Rule, typed: string, session: Session): Amount | number | null {
  if (rule === 'smoothing') {
    if (!NUMBER.test(typed)) throw new Refusal(session.text.plan.badSmoothing(option, typed))
    return Number(typed)
  }
  if (rule === 'change' && typed === 'none') return null
  const [, number, percent] = AMOUNT.exec(typed) ?? []
  if (number === undefined) throw new Refusal(session.text.plan.badAmount(option, typed))
  return percent ? { share: Number(number) / 100 } : { places: Number(number) }
}

/**
 * A probability above 0 and below 1: `0.9` or `90%`.
 *
 * @param draws what it is a part of: where one draw in so many is more than what it leaves, they cannot tell it from certainty
 * @throws Refusal
 */
export function readProbability(
  option: string,
  typed: string,
  draws: { asked: number; most: number },
  { text, language }: Session
): number {
  const [, number, percent] = AMOUNT.exec(typed.trim()) ?? []
  const value = Number(number) / (percent ? 100 : 1)
  if (!(value > 0 && value < 1)) throw new Refusal(text.plan.badProbability(option, typed))
  const least = drawsToMeet(value)
  const said = (n: number) => decimal(n, 0, language)
  if (least > draws.most) throw new Refusal(text.plan.tooSure(option, typed, said(draws.most)))
  if (draws.asked > 0 && least > draws.asked)
    throw new Refusal(text.plan.tooFewToMeet(option, typed, said(draws.asked), said(least)))
  return value
}
