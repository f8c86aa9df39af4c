import type { Dataset } from '@horizon-soin/model'

/** What JSON says of the dataset: its name, and where it has variants the one that was read. */
export const datasetRecord = ({ name, variant }: Dataset): { dataset: string; variant?: string } => ({
  dataset: name,
  ...(variant === null ? {} : { variant: variant.id })
})
