import { readDataset } from '@horizon-soin/datasets'
import { titleOf } from '@horizon-soin/model'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { someStudy } from '../../editions/testing/some-editions.js'
import { project } from '../../engine/projection.js'
import { openStudy, type Study } from '../../engine/study.js'
import { datasetZip } from '../../export/data-package.js'
import { packaged } from './packaged.js'

const studies = await Promise.all([someStudy('france-2026'), someStudy('france-2026.meilleurs-sites')])
const every = async () => studies.map(({ dataset }) => dataset)

const gains = ({ dataset, model }: Study) =>
  project(model, dataset.scenarios.find(({ id }) => id === 'median')!).values

it.each(studies)('the zip of $edition opens again with the same numbers, under its name', async study => {
  const [first, ...others] = await packaged(study.dataset, every)
  const zip = await datasetZip(first!, [], others)
  const { dataset, faults } = readDataset(
    new Map(Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer()))))
  )
  expect(faults).toEqual([])
  expect(titleOf(dataset!).fr).toBe(titleOf(study.dataset).fr)
  expect(gains(openStudy(dataset!, null))).toEqual(gains(study))
})

it('the two variants are not the same', () => {
  expect(gains(studies[0]!)).not.toEqual(gains(studies[1]!))
})
