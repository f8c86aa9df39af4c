/** A hindcast for tests: that of the reference datasets, and rows made by hand. */
import { fileURLToPath } from 'node:url'
import type { Evidence } from '@horizon-soin/datasets'
import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import type { Edition } from '@horizon-soin/model/editions'
import type { PartGrade } from '../hindcast/grades.js'
import type { HindcastReportRow, HindcastTechnology } from '../hindcast/report.js'

const at = (folder: string) => fileURLToPath(new URL(`../../../../data/${folder}`, import.meta.url))

export interface ReferenceHindcast {
  study: Edition
  evidence: Edition
  dossier: Evidence
}

async function editionOf(folder: string): Promise<Edition> {
  const { dataset } = await readFolder(at(folder))
  return { dataset: dataset!, scenario: dataset!.scenarios.find(({ id }) => id === 'median')! }
}

export async function referenceHindcast(): Promise<ReferenceHindcast> {
  const study = await editionOf('etude-2019')
  const { evidence } = await readEvidenceFolder(at('preuves'), study.dataset)
  return { study, evidence: await editionOf('france-2026'), dossier: evidence! }
}

const graded = (grade: PartGrade['grade']): PartGrade => ({
  grade,
  missing: grade === null ? 1 : 0,
  ungraded: 0,
  professions: 1,
  reason: null
})

/** 6 % announced, 1 % supported, mostly for the gain. */
export const rowWith = (more: Partial<HindcastReportRow> = {}): HindcastReportRow => ({
  profession: 'infirmier',
  group: null,
  projected: 0.06,
  projectedLow: 0.03,
  projectedHigh: 0.12,
  observed: 0.01,
  gainPerUser: -0.04,
  intensity: -0.02,
  adoption: 0.01,
  steps: [],
  reversed: { gainPerUser: -0.05, intensity: -0.01, adoption: 0.01 },
  range: { low: -0.01, high: 0.04 },
  potential: { projected: 0.24, observed: 0.05 },
  projectedStudied: 0.02,
  grades: { gainPerUser: graded('B'), intensity: graded(null), adoption: graded('C') },
  grade: 'C',
  leading: 'gainPerUser',
  published: null,
  ...more
})

const same = { projected: 1, observed: 1 }

/** Adoption and gain below what was announced, the orders in disagreement. */
export const technologyWith = (more: Partial<HindcastTechnology> = {}): HindcastTechnology => ({
  profession: null,
  group: 'all',
  technology: 'ia',
  adoption: { projected: 0.3, observed: 0.05 },
  gainPerUser: { projected: 0.15, observed: 0.02 },
  intensity: same,
  freed: { projected: 0.045, observed: 0.001 },
  forward: { gainPerUser: -0.039, intensity: 0, adoption: -0.005 },
  reversed: { gainPerUser: -0.0065, intensity: 0, adoption: -0.0375 },
  leading: null,
  adoptionAtBase: 0,
  studiedShare: 0.2,
  ...more
})
