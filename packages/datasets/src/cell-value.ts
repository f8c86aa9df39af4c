import { propertyOf } from './spec.js'

/**
 * What a record has for a column: `age_from` is `ageFrom`, `label_fr` the French of `label`, `cost_low` the low end of `cost`;
 * undefined where it has nothing.
 */
export function cellValue(record: object, column: string): string | number | undefined {
  const fields = record as Record<string, unknown>
  const inOne = /^(.+)_(fr|en|low|mode|high)$/.exec(column)
  const parts = inOne ? fields[propertyOf(inOne[1]!)] : undefined
  const value =
    typeof parts === 'object' && parts !== null
      ? (parts as Record<string, unknown>)[inOne![2]!]
      : fields[propertyOf(column)]
  return typeof value === 'number' || typeof value === 'string' ? value : undefined
}
