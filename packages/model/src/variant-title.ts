import type { Dataset, Label } from './dataset.js'

/** The title of a dataset, with the variant that was read where there are several: « France, édition 2026 (mesuré en routine) ». */
export function titleOf({ title, variant }: Pick<Dataset, 'title' | 'variant'>): Label {
  if (!variant) return title
  return { fr: `${title.fr} (${variant.label.fr})`, en: `${title.en} (${variant.label.en})` }
}
