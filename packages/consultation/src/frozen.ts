import { type Fault, FaultList } from '@horizon-soin/datasets'
import { versionHash } from './items.js'
import type { Proposal } from './proposal.js'

/** A text that was open to answers: a version of a proposal and the digest that it had (see `versionHash`). */
export interface OpenedText {
  id: string
  version: number
  /** 64 hexadecimal digits. */
  hash: string
  /** The consultation that it was open in. */
  consultation: string
}

/** A fault for each text that was open to answers and has changed since, or is gone: a new version is to be added instead. */
export async function frozenFaults(
  proposals: readonly Proposal[],
  opened: readonly OpenedText[]
): Promise<Fault[]> {
  const faults = new FaultList()
  for (const { id, version, hash, consultation } of opened) {
    const proposal = proposals.find(proposal => proposal.id === id)
    const index = proposal?.versions.findIndex(own => own.version === version) ?? -1
    const where = { file: `${id}.yaml`, column: index < 0 ? 'versions' : `versions.${index}` }
    if (index < 0) {
      faults.add({ ...where, code: 'answered-text-missing', params: { version, consultation } })
      continue
    }
    const found = await versionHash(id, proposal!.versions[index]!)
    if (found === hash) continue
    const next = proposal!.versions.length + 1
    const params = { version, next, consultation }
    faults.add({ ...where, value: found, code: 'answered-text-changed', params })
  }
  return faults.list()
}

/** A fault for each version that says it was open to answers and is not in `file`, so that nothing would hold its text. */
export function unlistedFaults(
  proposals: readonly Proposal[],
  opened: readonly OpenedText[],
  file: string
): Fault[] {
  const faults = new FaultList()
  for (const { id, versions } of proposals) {
    for (const [index, { version, status }] of versions.entries()) {
      if (status !== 'answered' || opened.some(text => text.id === id && text.version === version)) continue
      const column = `versions.${index}.status`
      faults.add({
        file: `${id}.yaml`,
        column,
        value: status,
        code: 'answered-not-listed',
        params: { file, version }
      })
    }
  }
  return faults.list()
}
