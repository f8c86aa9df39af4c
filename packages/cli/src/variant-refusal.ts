import type { Fault } from '@horizon-soin/datasets'
import type { DataFolder } from './data-folder.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'
import { suggestion } from './suggest.js'

/** Refuses a variant that the dataset has not, with those that it has. @throws Refusal where a fault says so */
export async function refuseUnknownVariant(
  faults: readonly Fault[],
  { folder, variant }: DataFolder,
  { text }: Session
): Promise<void> {
  const fault = faults.find(({ code }) => code === 'unknown-variant' || code === 'no-variants')
  if (!fault || variant === undefined) return
  const { errors } = text
  if (fault.code === 'no-variants') throw new Refusal(errors.noVariants(folder, variant))
  const known = String(fault.params['variants']).split(', ')
  const near = await suggestion(variant, known, text)
  throw new Refusal(`${errors.unknownVariant(folder, variant)}${near} ${errors.variants(text.list(known))}`)
}
