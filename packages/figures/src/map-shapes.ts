/** Outlines at their pixels, and lines across them. */

export type Point = readonly [x: number, y: number]
export type Ring = readonly Point[]

/** The rings of an outline, moved and scaled; rounded to a tenth of a pixel. */
export const ringsOf = (d: string, { x, y, scale }: { x: number; y: number; scale: number }): Ring[] =>
  d
    .split('Z')
    .filter(Boolean)
    .map(ring =>
      ring
        .slice(1)
        .split('L')
        .map((point): Point => {
          const [px, py] = point.split(',').map(Number) as [number, number]
          return [tenth(x + px * scale), tenth(y + py * scale)]
        })
    )

const tenth = (value: number): number => Math.round(value * 10) / 10

export const pathOfRings = (rings: readonly Ring[]): string =>
  rings.map(ring => `M${ring.map(([x, y]) => `${x},${y}`).join('L')}Z`).join('')

/** How wide and high an outline reaches from its corner, in the units of its numbers. */
export function sizeOf(d: string): Point {
  const points = ringsOf(d, { x: 0, y: 0, scale: 1 }).flat()
  return [Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))]
}

/**
 * Lines from lower left to upper right that fill rings (even-odd), `gap` px apart along the horizontal; the same lines whatever the ring,
 * so that they go on from one region to the next. Empty where none crosses.
 */
export function hatching(rings: readonly Ring[], gap: number): string {
  const sums = rings.flat().map(([x, y]) => x + y)
  const parts: string[] = []
  for (let line = Math.ceil(Math.min(...sums) / gap) * gap; line < Math.max(...sums); line += gap) {
    const crossings = rings.flatMap(ring => crossed(ring, line)).sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from, to] = [tenth(crossings[i]!), tenth(crossings[i + 1]!)]
      if (to - from >= 0.5) parts.push(`M${from},${tenth(line - from)}L${to},${tenth(line - to)}`)
    }
  }
  return parts.join('')
}

/** Where x + y = `line` crosses the edges of a ring: the x of each. */
function crossed(ring: Ring, line: number): number[] {
  return ring.flatMap(([x2, y2], i) => {
    const [x1, y1] = ring.at(i - 1)!
    const [a, b] = [x1 + y1 - line, x2 + y2 - line]
    return a < 0 === b < 0 ? [] : [x1 + ((x2 - x1) * a) / (a - b)]
  })
}
