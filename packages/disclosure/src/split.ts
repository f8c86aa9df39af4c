/** Places that are tied, however far, are of one part; parts have nothing to do with each other. */
export interface Split {
  /** Of each place its part, and its number in it; -1 where it is left out. */
  partOf: Int32Array
  numberOf: Int32Array
  /** Places of each part. */
  parts: number[][]
}

/**
 * @param count how many places there are
 * @param ties sets of places, each of one part
 * @param isIn whether a place is in any part
 */
export function splitBy(
  count: number,
  ties: readonly (readonly number[])[],
  isIn: (place: number) => boolean = () => true
): Split {
  const parent = Int32Array.from({ length: count }, (_, i) => i)
  const root = (place: number): number => {
    let at = place
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const places of ties) for (const place of places) parent[root(place)] = root(places[0]!)

  const partOf = new Int32Array(count).fill(-1)
  const numberOf = new Int32Array(count).fill(-1)
  const parts: number[][] = []
  const partOfRoot = new Map<number, number>()
  for (let place = 0; place < count; place++) {
    if (!isIn(place)) continue
    const part = partOfRoot.get(root(place)) ?? parts.length
    if (part === parts.length) {
      partOfRoot.set(root(place), part)
      parts.push([])
    }
    partOf[place] = part
    numberOf[place] = parts[part]!.push(place) - 1
  }
  return { partOf, numberOf, parts }
}
