/** Bounds of a training plan as they are typed: `30000`, `80%`, `none`, for all professions or for one. */
import type { Amount, PlanRules } from '@horizon-soin/model/planning'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

const AMOUNT = /^(\d{1,9}(?:\.\d{1,6})?)\s*(%?)$/
const NUMBER = /^\d{1,6}(?:\.\d{1,6})?$/

type Rule = 'low' | 'high' | 'change' | 'smoothing'

/** The options that give rules, each as often as there are professions to tell apart. */
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

/**
 * Rules of all professions and of single ones, which `PROFESSION=VALUE` gives.
 *
 * @param check refuses an unknown profession
 * @throws Refusal
 */
export async function readRules(
  { min = [], max = [], change = [], smooth = [] }: AmountOptions,
  check: (profession: string) => Promise<string>,
  session: Session
): Promise<TypedRules> {
  const read: TypedRules = { rules: {}, professionRules: {} }
  const given: [string, Rule, readonly string[]][] = [
    ['--min', 'low', min],
    ['--max', 'high', max],
    ['--change', 'change', change],
    ['--smooth', 'smoothing', smooth]
  ]
  for (const [option, rule, values] of given)
    for (const typed of values) {
      const at = typed.indexOf('=')
      const value = readRule(option, rule, typed.slice(at + 1).trim(), session)
      if (at < 0) Object.assign(read.rules, { [rule]: value })
      else {
        const profession = await check(typed.slice(0, at).trim())
        read.professionRules[profession] = { ...read.professionRules[profession], [rule]: value }
      }
    }
  return read
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

/** A probability above 0 and below 1: `0.9` or `90%`. @throws Refusal */
export function readProbability(option: string, typed: string, { text }: Session): number {
  const [, number, percent] = AMOUNT.exec(typed.trim()) ?? []
  const value = Number(number) / (percent ? 100 : 1)
  if (value > 0 && value < 1) return value
  throw new Refusal(text.plan.badProbability(option, typed))
}
