import { type FaultList, nearest } from '@horizon-soin/datasets'
import type { Proposal, ProposalVersion } from './proposal.js'

type Report = Pick<Parameters<FaultList['add']>[0], 'code' | 'params' | 'suggestion'>

/** Ids that a fault repeats. */
const MOST_IDS = 8

/**
 * The version of a proposal that is named, or which of the two names is of nothing, and what there is. A version that could not be
 * read, null, is looked for no further.
 */
export function findNamed(
  { id, version }: { id: string; version: number | null },
  proposals: readonly Proposal[]
): ['id' | 'version', Report | null, ProposalVersion | null] {
  const proposal = proposals.find(known => known.id === id)
  if (proposal === undefined) {
    const ids = proposals.map(known => known.id)
    const suggestion = () => nearest(id, ids)
    const params = { table: 'data/propositions', ids: ids.slice(0, MOST_IDS).join(', ') }
    return ['id', { code: 'unknown-id', params, suggestion }, null]
  }
  if (version === null) return ['version', null, null]
  const found = proposal.versions.find(known => known.version === version)
  if (found !== undefined) return ['version', null, found]
  const versions = proposal.versions.map(known => known.version)
  const suggestion = versions.length === 0 ? null : String(Math.max(...versions))
  return [
    'version',
    { code: 'unknown-version', params: { id, versions: versions.join(', ') }, suggestion },
    null
  ]
}
