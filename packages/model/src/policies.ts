/** What policies are worth. */
export { POLICY_MEASURES, type PolicyMeasure } from './policy-outcome.js'
export {
  type PolicyNumber,
  type PolicyNumbers,
  type PolicyOptions,
  type PolicyShare,
  type PolicyValuation,
  type PolicyValue,
  valuePolicies
} from './policy-value.js'
export { type Attribution, MOST_EXACT, shapley } from './shapley.js'
