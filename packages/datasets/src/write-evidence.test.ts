import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readEvidence } from './read-evidence.js'
import { readEvidenceFolder } from './read-evidence-folder.js'
import { readFolder } from './read-folder.js'
import { writeEvidence, writeEvidenceTable } from './write-evidence.js'

const at = (path: string) => fileURLToPath(new URL(`../../../data/${path}`, import.meta.url))
const { dataset } = await readFolder(at('etude-2019'))
const { evidence } = await readEvidenceFolder(at('preuves'), dataset!)

it('a dossier that was written reads back as the same', () => {
  const files = new Map(
    [...writeEvidence(evidence!)].map(([path, text]) => [path, new TextEncoder().encode(text)])
  )
  expect(readEvidence(files, dataset!)).toEqual({ evidence, faults: [] })
})

it('some rows have the columns of the whole table', () => {
  const [first, second] = evidence!.measures
  const lines = writeEvidenceTable('measures', [first!, second!]).trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toBe(writeEvidenceTable('measures', []).trimEnd())
  expect(lines[0]!.split(',').slice(0, 5)).toEqual(['id', 'profession', 'activity', 'technology', 'year'])
})
