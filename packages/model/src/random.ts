/** Seeded random numbers: xoshiro128++ of Blackman & Vigna (2021), ACM TOMS 47(4), started by splitmix32. */

export interface Random {
  /** Uniform in (0, 1), never at an end. */
  uniform(): number
  /** Standard normal, by Marsaglia's polar method. */
  normal(): number
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by))

/** A generator of its own for each `stream` of a seed: the same numbers wherever it runs. */
export function randomOf(seed: number, stream: number): Random {
  let filler = (seed ^ Math.imul(stream + 1, 0x9e3779b9)) >>> 0
  const fill = () => {
    filler = (filler + 0x9e3779b9) | 0
    let x = filler
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
    return x ^ (x >>> 15)
  }
  let [a, b, c, d] = [fill(), fill(), fill(), fill() | 1]
  const uniform = () => {
    const out = (rotate((a + d) | 0, 7) + a) >>> 0
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = rotate(d, 11)
    return (out + 0.5) / 2 ** 32
  }
  return {
    uniform,
    normal() {
      for (;;) {
        const u = 2 * uniform() - 1
        const v = 2 * uniform() - 1
        const s = u * u + v * v
        if (s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s)
      }
    }
  }
}
