/** What the zip of an edition holds, so that it opens again as what its name says. */
import type { Dataset } from '@horizon-soin/model'

/** Whether a dataset is a variant that a package does not open with: it is then packed alone, as a dataset of its own. */
export const isPackedAlone = ({ variant, variants }: Dataset): boolean =>
  variant !== null && variant.id !== variants[0]?.id

/** The datasets of one package, from that which it opens with. @param every reads each variant of the edition, in order */
export const packaged = async (dataset: Dataset, every: () => Promise<Dataset[]>): Promise<Dataset[]> =>
  isPackedAlone(dataset) ? [dataset] : every()
