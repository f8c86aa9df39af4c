import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readEvidence, writeEvidence } from '@horizon-soin/datasets'
import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import { expect, it } from 'vitest'
import { measureLines, SOURCE_LINES } from './proposal-lines.js'

const at = (path: string) => fileURLToPath(new URL(`../../../../../${path}`, import.meta.url))
const { dataset } = await readFolder(at('data/etude-2019'))
const { evidence } = await readEvidenceFolder(at('data/preuves'), dataset!)
const rowOf = (lines: string) => lines.slice(lines.indexOf('\n') + 1)
const headerOf = (lines: string) => lines.slice(0, lines.indexOf('\n') + 1)

it.each(dataset!.professions.map(({ id }) => id))(
  'lines proposed for %s read once they are added',
  profession => {
    const lines = measureLines(profession, 'soins', 'ia')
    const texts = writeEvidence(evidence!)
    expect(texts.get('measures.csv')!.startsWith(headerOf(lines))).toBe(true)
    expect(texts.get('sources.csv')!.startsWith(headerOf(SOURCE_LINES))).toBe(true)
    texts.set('measures.csv', texts.get('measures.csv')! + rowOf(lines))
    texts.set('sources.csv', texts.get('sources.csv')! + rowOf(SOURCE_LINES))
    const files = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]))
    const { evidence: read, faults } = readEvidence(files, dataset!)
    expect(faults).toEqual([])
    expect(read!.measures).toHaveLength(evidence!.measures.length + 1)
    expect(read!.measures.at(-1)).toMatchObject({ profession, mode: 0.12, used: 'context', country: 'FR' })
  }
)

it('the guide of contributors shows the same lines', () => {
  const guide = readFileSync(at('CONTRIBUTING.md'), 'utf8')
  expect(guide).toContain(measureLines('infirmier', 'administration', 'ia').trim())
  expect(guide).toContain(SOURCE_LINES.trim())
})
