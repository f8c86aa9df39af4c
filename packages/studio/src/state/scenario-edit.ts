/** Scenarios as they are moved: each function gives a new scenario, or an answer, and leaves the given one as it was. */
export { isSameScenario } from './canonical.js'
export { clearPace, type PaceKind, paceAt, setPace, type Target } from './pace-levers.js'
export { policyAt, setPolicy } from './policy-levers.js'
export { reinvestmentOf, setReinvestment } from './reinvestment.js'
export { setTrend, setWorkforce, trendOf, workforceAt } from './workforce-levers.js'
