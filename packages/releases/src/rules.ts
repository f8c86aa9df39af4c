import type { ReleaseRules } from './release.js'

/** Fewest people of a count that is published, whoever asks for less: PRIVACY-SECURITY.md, §G. */
export const LOWEST_THRESHOLD = 11

export const DEFAULT_RULES: ReleaseRules = {
  threshold: LOWEST_THRESHOLD,
  confidence: 0.95,
  band: 0.9,
  correction: 'holm',
  widestWeights: 5
}

/**
 * The rules of a release.
 *
 * @throws RangeError for a threshold under 11 or not whole, a confidence or a band that is not between 0.5 and 1, weights under 1
 */
export function rulesOf(asked: Partial<ReleaseRules>): ReleaseRules {
  const rules = { ...DEFAULT_RULES, ...asked }
  const { threshold, confidence, band, widestWeights } = rules
  if (!Number.isSafeInteger(threshold) || threshold < LOWEST_THRESHOLD)
    throw new RangeError(`a threshold is a whole number from ${LOWEST_THRESHOLD}: ${threshold}`)
  if (!(confidence >= 0.5 && confidence < 1))
    throw new RangeError(`a confidence is from 0.5 to 1: ${confidence}`)
  if (!(band >= 0.5 && band < 1)) throw new RangeError(`a band is from 0.5 to 1: ${band}`)
  if (!(widestWeights >= 1)) throw new RangeError(`a ratio of weights is from 1: ${widestWeights}`)
  return rules
}
