/** What bars of policies show: what each adds to what a package frees, and what it frees alone. */
export interface PolicyBar {
  label: string
  /** Full-time equivalents that it adds given the others; those of all add up to the package's. */
  share: number
  /** Freed by it alone; the ends of nine draws in ten, left out where none were drawn. */
  alone: number
  low?: number | undefined
  high?: number | undefined
  /** For the table alone: from 1, by value for money; euros over the period, value with its draws; what a euro gives back. */
  rank?: number | null | undefined
  cost?: number | undefined
  saving?: number | undefined
  value?: number | undefined
  valueLow?: number | undefined
  valueHigh?: number | undefined
  perEuro?: number | undefined
}

export interface PolicyBarsData {
  year: number
  /** First and last year of the euros of the table; without it, there are none. */
  period?: readonly [number, number]
  policies: readonly PolicyBar[]
  /** Whether ranges are still to come: until then the title claims nothing. */
  isAwaited?: boolean
  /** All together. */
  package: Omit<PolicyBar, 'label' | 'share' | 'alone' | 'rank'> & { freed: number }
}
