/** What bars of policies show: what each adds to what a package frees, and what it frees alone. */
export interface PolicyBar {
  label: string
  /** Full-time equivalents that it adds given the others; those of all add up to the package's. */
  share: number
  /** Freed by it alone; the ends of nine draws in ten, left out where none were drawn. */
  alone: number
  low?: number | undefined
  high?: number | undefined
}

export interface PolicyBarsData {
  year: number
  policies: readonly PolicyBar[]
  /** All together. */
  package: { freed: number; low?: number | undefined; high?: number | undefined }
}
