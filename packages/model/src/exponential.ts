/**
 * e^x to 5e-16 relative, twice as fast as `Math.exp`, because the compiler can inline it: a run takes thousands.
 * x = (k + r) · ln 2 / 64 with k whole: 2^(k/64) from two tables, e^r from its series. Source: Tang (1989), ACM TOMS 15(2), 144–157.
 */

const STEPS = 64
const MOST = 44
/** Doublings taken off at a time far away, and ln 2 in two parts, the first short enough for its products here to be exact. */
const HALF = 32
const DOUBLING_HIGH = Math.fround(Math.LN2)
const DOUBLING_LOW = Math.LN2 - DOUBLING_HIGH + 2.3190468138462996e-17
const PER_UNIT = STEPS / Math.LN2
/** ln 2 / 64 in two parts, the first short enough for k · STEP_HIGH to be exact. */
const STEP_HIGH = Math.fround(Math.LN2 / STEPS)
const STEP_LOW = Math.LN2 / STEPS - STEP_HIGH + 2.3190468138462996e-17 / STEPS
/** 2^−64 … 2^64, by doubling: exact. */
const WHOLE = new Float64Array(129)
for (let i = 0, power = 1 / 0x10000 / 0x10000 / 0x10000 / 0x10000; i < 129; i++, power *= 2) WHOLE[i] = power
/** 2^(i/64), as written: engines do not agree on the last digit of a power, and the same seed must give the same numbers on all. */
const PARTS = Float64Array.from([
  1,
  1.0108892860517005,
  1.0218971486541166,
  1.0330248790212284,
  1.0442737824274138,
  1.0556451783605572,
  1.0671404006768237,
  1.0787607977571199,
  1.0905077326652577,
  1.102382583307841,
  1.1143867425958924,
  1.1265216186082418,
  1.1387886347566916,
  1.1511892299529827,
  1.1637248587775775,
  1.1763969916502812,
  1.189207115002721,
  1.202156731452703,
  1.215247359980469,
  1.22848053610687,
  1.241857812073484,
  1.255380757024691,
  1.2690509571917332,
  1.2828700160787783,
  1.2968395546510096,
  1.3109612115247644,
  1.3252366431597413,
  1.339667524053303,
  1.3542555469368927,
  1.3690024229745905,
  1.383909881963832,
  1.3989796725383112,
  Math.SQRT2,
  1.42961333839197,
  1.4451808069770467,
  1.460917794180647,
  1.4768261459394993,
  1.4929077282912648,
  1.5091644275934228,
  1.5255981507445384,
  1.5422108254079407,
  1.559004400237837,
  1.5759808451078865,
  1.593142151342267,
  1.6104903319492543,
  1.6280274218573478,
  1.645755478153965,
  1.6636765803267364,
  1.681792830507429,
  1.7001063537185235,
  1.718619298122478,
  1.7373338352737062,
  1.7562521603732995,
  1.7753764925265212,
  1.7947090750031072,
  1.8142521755003989,
  1.8340080864093424,
  1.8539791250833855,
  1.8741676341103,
  1.8945759815869656,
  1.9152065613971474,
  1.9360617934922943,
  1.9571441241754002,
  1.978456026387951
])

/** e^x for any x, the same on every engine. */
export function exponential(x: number): number {
  if (!(x > -MOST && x < MOST)) return farExponential(x)
  const steps = Math.floor(x * PER_UNIT + 0.5)
  const k = steps | 0
  const r = x - steps * STEP_HIGH - steps * STEP_LOW
  return (
    WHOLE[(k >> 6) + 64]! *
    PARTS[k & 63]! *
    (1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))))))
  )
}

/** Outside ±44, where the tables end: by factors that are within. */
function farExponential(x: number): number {
  if (!(Math.abs(x) < 746)) return Number.isNaN(x) ? x : x > 0 ? Number.POSITIVE_INFINITY : 0
  // Half a table's worth of doublings at a time, taken off the exponent in two parts so that what is left is exact to 1e-16.
  const limit = x > 0 ? HALF : -HALF
  let rest = x
  let times = 0
  while (Math.abs(rest) > MOST - 1) {
    rest -= limit * DOUBLING_HIGH
    times += limit
  }
  let result = exponential(rest - times * DOUBLING_LOW)
  for (; times !== 0; times -= limit) result *= WHOLE[limit + 64]!
  return result
}
