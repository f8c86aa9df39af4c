/** `validate` on a dossier of evidence: its professions, activities and technologies are those of the reference dataset. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fault } from '@horizon-soin/datasets'
import { withSystemErrors } from './files.js'
import type { Session } from './session.js'
import { openStudy } from './study.js'

/** How many effects and sources the dossier has, or every fault found in it. */
export type DossierChecked = { measures: number; sources: number; faults: [] } | { faults: readonly Fault[] }

/** Whether a folder is a dossier: a data package that lists measures and has no horizon. */
export async function isDossier(path: string): Promise<boolean> {
  const text = await readFile(join(path, 'datapackage.json'), 'utf8').catch(() => null)
  if (text === null) return false
  try {
    const { horizon, resources } = JSON.parse(text) as { horizon?: unknown; resources?: unknown }
    return (
      horizon === undefined && Array.isArray(resources) && resources.some(one => one?.name === 'measures')
    )
  } catch {
    // What is no JSON is a dataset's fault, said where datasets are read.
    return false
  }
}

/** Reads the dossier of a folder. @throws Refusal where the reference dataset cannot be read */
export async function checkDossier(path: string, session: Session): Promise<DossierChecked> {
  const { model } = await openStudy(session, undefined)
  const { readEvidenceFolder } = await import('@horizon-soin/datasets/node')
  const { evidence, faults } = await withSystemErrors(path, session, () =>
    readEvidenceFolder(path, model.dataset)
  )
  return evidence === null
    ? { faults }
    : { measures: evidence.measures.length, sources: evidence.sources.length, faults: [] }
}
