import { type Fault, FaultList, nearest } from '@horizon-soin/datasets'
import type { Amendment, Proposal } from './proposal.js'

/** Where the files of amendments are, in the folder of proposals. */
export const AMENDMENTS = 'amendements'

const fileOf = ({ id }: Proposal): string => `${id}.yaml`
const amendmentFile = ({ id }: Amendment): string => `${AMENDMENTS}/${id}.yaml`

/**
 * What goes with what: ids and numbers that are unique, versions and amendments that exist, links that read both ways, and
 * policies of the model, where their ids are given.
 */
export function checkTogether(
  proposals: readonly Proposal[],
  amendments: readonly Amendment[],
  policies: ReadonlySet<string> | null = null
): Fault[] {
  const faults = new FaultList()
  const unique = <T extends { id: string; number: number }>(all: readonly T[], file: (one: T) => string) => {
    for (const key of ['id', 'number'] as const) {
      const seen = new Map<string | number, string>()
      for (const one of all) {
        const first = seen.get(one[key])
        if (first === undefined) seen.set(one[key], file(one))
        else
          faults.add({
            file: file(one),
            column: key,
            value: String(one[key]),
            code: 'duplicate-id',
            params: { first }
          })
      }
    }
  }
  unique(proposals, fileOf)
  unique(amendments, amendmentFile)
  const unknown = (file: string, column: string, value: string, table: string, ids: readonly string[]) =>
    faults.add({
      ...{ file, column, value },
      code: ids.length === 0 ? 'no-known-id' : 'unknown-id',
      params: { table, ids: ids.slice(0, 8).join(', ') },
      suggestion: () => nearest(value, ids)
    })
  for (const proposal of proposals) {
    const file = fileOf(proposal)
    if (policies && proposal.policy !== null && !policies.has(proposal.policy)) {
      unknown(file, 'policy', proposal.policy, 'policies.csv', [...policies])
    }
    for (const [index, id] of proposal.amendments.entries()) {
      const column = `amendments.${index}`
      const amendment = amendments.find(one => one.id === id)
      if (!amendment)
        unknown(
          file,
          column,
          id,
          AMENDMENTS,
          amendments.map(one => one.id)
        )
      else if (!amendment.propositions.some(named => named.id === proposal.id)) {
        const params = { id: proposal.id, list: 'propositions', file: amendmentFile(amendment) }
        faults.add({ file, column, value: id, code: 'link-not-returned', params })
      }
    }
  }
  for (const amendment of amendments) {
    const file = amendmentFile(amendment)
    for (const [index, { id, version }] of amendment.propositions.entries()) {
      const column = `propositions.${index}`
      const proposal = proposals.find(one => one.id === id)
      if (!proposal) {
        unknown(
          file,
          `${column}.id`,
          id,
          'data/propositions',
          proposals.map(one => one.id)
        )
        continue
      }
      const versions = proposal.versions.map(own => own.version)
      if (!versions.includes(version)) {
        const params = { id, versions: versions.join(', ') }
        faults.add({
          file,
          column: `${column}.version`,
          value: String(version),
          code: 'unknown-version',
          params
        })
      }
      if (!proposal.amendments.includes(amendment.id)) {
        const params = { id: amendment.id, list: 'amendments', file: fileOf(proposal) }
        faults.add({ file, column: `${column}.id`, value: id, code: 'link-not-returned', params })
      }
    }
  }
  return faults.list()
}
