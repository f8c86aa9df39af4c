import type { Variant } from '@horizon-soin/model'
import { typeset } from '@horizon-soin/words'
import type { Session } from './session.js'
import type { Study } from './study.js'

/** A variant's name, with the id that a command takes. */
export const variantName = ({ id, label }: Variant, { language }: Session): string =>
  `${typeset(label[language], language)} (${id})`

/** The variant that is read, and how to name the others; nothing of a dataset without variants. */
export function variantWords({ model, place }: Study, session: Session): string[] {
  const { variant, variants } = model.dataset
  if (variant === null) return []
  const others = variants
    .filter(({ id }) => id !== variant.id)
    .map(other => `${variantName(other, session)}, --data ${place.folder}#${other.id}`)
  return [session.text.summary.variant(variantName(variant, session), others.join(' · '), others.length)]
}
