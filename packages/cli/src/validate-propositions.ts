/** `validate` on a folder of proposals: their links are with the measures of the reference dataset. */
import { readdir } from 'node:fs/promises'
import type { Fault } from '@horizon-soin/datasets'
import { withSystemErrors } from './files.js'
import type { Session } from './session.js'
import { openStudy } from './study.js'

/** How many proposals, versions and amendments there are, or every fault found. */
export type PropositionsChecked =
  | { proposals: number; versions: number; amendments: number; faults: [] }
  | { faults: readonly Fault[] }

/** Whether a folder holds proposals and is no dataset. */
export async function isPropositions(path: string): Promise<boolean> {
  const names = await readdir(path).catch((): string[] => [])
  return !names.includes('datapackage.json') && names.some(name => /^proposition-.*\.ya?ml$/i.test(name))
}

/** Reads the proposals, amendments and frozen texts of a folder. @throws Refusal where the reference dataset cannot be read */
export async function checkPropositions(path: string, session: Session): Promise<PropositionsChecked> {
  const { model } = await openStudy(session, undefined)
  const { readPropositions } = await import('@horizon-soin/consultation/node')
  const policies = new Set(model.dataset.policies.map(({ id }) => id))
  const { proposals, amendments, faults } = await withSystemErrors(path, session, () =>
    readPropositions(path, { policies })
  )
  if (faults.length > 0) return { faults }
  const versions = proposals.reduce((sum, { versions }) => sum + versions.length, 0)
  return { proposals: proposals.length, versions, amendments: amendments.length, faults: [] }
}
