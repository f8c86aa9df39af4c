/**
 * The step of a stage-structured population (a Leslie or Lefkovitch matrix with two diagonals).
 * Single years of age have `stay` 0; five-year groups, an open last group or a compartment model do not.
 * Source: MODEL.md §1; Caswell (2001), Matrix Population Models, ch. 4.
 */

/**
 * Advances one chain by one step, in place: stock'[x] = stay[x]·stock[x] + pass[x−1]·stock[x−1] + entrants·profile[x].
 * What neither stays nor passes leaves; nothing passes the last stage.
 *
 * @param from first stage of the chain in each array
 * @param to one past its last stage
 * @param entrants heads that enter during the step
 * @returns the chain's total after the step, in four partial sums whose order is fixed
 */
export function advanceChain(
  stock: Float64Array,
  stay: Float64Array,
  pass: Float64Array,
  profile: Float64Array,
  from: number,
  to: number,
  entrants: number
): number {
  let carried = 0
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let x = from
  for (const last = to - 3; x < last; x += 4) {
    const h0 = stock[x]!
    const h1 = stock[x + 1]!
    const h2 = stock[x + 2]!
    const h3 = stock[x + 3]!
    const n0 = stay[x]! * h0 + carried + entrants * profile[x]!
    const n1 = stay[x + 1]! * h1 + pass[x]! * h0 + entrants * profile[x + 1]!
    const n2 = stay[x + 2]! * h2 + pass[x + 1]! * h1 + entrants * profile[x + 2]!
    const n3 = stay[x + 3]! * h3 + pass[x + 2]! * h2 + entrants * profile[x + 3]!
    carried = pass[x + 3]! * h3
    stock[x] = n0
    stock[x + 1] = n1
    stock[x + 2] = n2
    stock[x + 3] = n3
    a += n0
    b += n1
    c += n2
    d += n3
  }
  for (; x < to; x++) {
    const h = stock[x]!
    const next = stay[x]! * h + carried + entrants * profile[x]!
    carried = pass[x]! * h
    stock[x] = next
    a += next
  }
  return a + b + (c + d)
}

/**
 * The same step for `draws` chains side by side: stage x of draw d stands at `x · draws + d`, so that the inner loop is over draws.
 *
 * @param entrants heads that enter, one number a draw
 * @param carried scratch, one number a draw
 */
export function advanceChains(
  stock: Float64Array,
  stay: Float64Array,
  pass: Float64Array,
  profile: Float64Array,
  from: number,
  to: number,
  entrants: Float64Array,
  carried: Float64Array
): void {
  const draws = entrants.length
  for (let d = 0; d < draws; d++) carried[d] = 0
  for (let x = from; x < to; x++) {
    const keep = stay[x]!
    const move = pass[x]!
    const part = profile[x]!
    const at = x * draws
    if (part === 0)
      for (let d = 0; d < draws; d++) {
        const h = stock[at + d]!
        stock[at + d] = keep * h + carried[d]!
        carried[d] = move * h
      }
    else
      for (let d = 0; d < draws; d++) {
        const h = stock[at + d]!
        stock[at + d] = keep * h + carried[d]! + entrants[d]! * part
        carried[d] = move * h
      }
  }
}
