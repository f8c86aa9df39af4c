declare module 'virtual:equations' {
  import type { Language } from '@horizon-soin/datasets'

  /** Each equation as a `math` element. */
  const equations: Readonly<Record<Language, Readonly<Record<import('./equations.js').EquationId, string>>>>
  export default equations
}
declare module 'virtual:reproduction' {
  /** Of the reference dataset; null where no inputs were drawn that return its figures. */
  const reproduction: {
    /** By the place of the figure in its table: nine draws in ten. */
    ranges: readonly ({ low: number; high: number } | null)[]
    /** Sets of inputs that were drawn. */
    sets: number
    inputs: number
    /** To how many inputs, known, what the figures say amounts. */
    known: number
    /** Inputs that keep more than nine tenths of their variance. */
    free: number
  } | null
  export default reproduction
}
declare module 'virtual:sensitivity' {
  import type { InputGroup } from '@horizon-soin/model/uncertainty'

  const sensitivity: {
    year: number
    points: number
    seed: number
    /** Uncertain inputs. */
    inputs: number
    groups: readonly (import('./sensitivity.js').GroupIndices & { group: InputGroup })[]
  }
  export default sensitivity
}
declare module 'virtual:observed' {
  /** Mean gains weighted by heads: told by the evidence, and computed in the median scenario. */
  const observed: { year: number; mean: number; professions: number; measures: number; computed: number }
  export default observed
}
