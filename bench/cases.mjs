/** The two cases on which engines of this field are compared, each with a plain loop that gives the answer. */

/** 15 groups of 100 stages, each emptied into the next at its own rate, 30 years; the lever multiplies who enters stage 0. */
const GROUPS = 15
const STAGES = 100
const YEARS = 30
const ENTRY = 50
const k = Array.from({ length: STAGES }, (_, a) => 0.1 + ((37 * a) % 100) / 200)
const init = Array.from({ length: GROUPS }, (_, g) =>
  Array.from({ length: STAGES }, (_, a) => 100 + ((131 * g + 17 * a) % 97))
)

/** The plain loop over one typed array that every engine must reproduce; returns the total of each year. */
function makeReference() {
  const first = Float64Array.from(init.flat())
  const rates = Float64Array.from(k)
  const stock = new Float64Array(first.length)
  const totals = new Float64Array(YEARS + 1)
  const total = () => {
    let sum = 0
    for (let i = 0; i < stock.length; i++) sum += stock[i]
    return sum
  }
  return lever => {
    stock.set(first)
    totals[0] = total()
    for (let year = 1; year <= YEARS; year++) {
      let i = 0
      for (let g = 0; g < GROUPS; g++) {
        let entering = ENTRY * lever
        for (let a = 0; a < STAGES; a++, i++) {
          const leaving = stock[i] * rates[a]
          stock[i] += entering - leaving
          entering = leaving
        }
      }
      totals[year] = total()
    }
    return totals
  }
}

export const stockflow = { GROUPS, STAGES, YEARS, ENTRY, k, init, makeReference }

/** 10,000 draws of the product of 100 independent numbers, each uniform on [0.9, 1.1]: mean 1. */
export const product = { INPUTS: 100, DRAWS: 10_000, LOW: 0.9, HIGH: 1.1 }
