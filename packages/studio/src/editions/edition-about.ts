import type { Label, Variant } from '@horizon-soin/model'

/** Of a dataset, or of one variant of it. */
export interface EditionAbout {
  /** Of a link: the name of the dataset, and that of a variant that is not the first after a point. */
  id: string
  name: string
  title: Label
  version: string | null
  baseYear: number
  variant: Variant | null
}
