import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile, type Dataset, leversOf } from '@horizon-soin/model'
import { explain } from '@horizon-soin/model/explain'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { beforeAll, describe, expect, it } from 'vitest'
import { fr } from './messages/fr.js'
import type { Session } from './session.js'
import { isFolded, termTree } from './term-tree.js'
import { terminalOf } from './terminal.js'
import { displayWidth } from './width.js'

const io = { stdout: { write: () => true }, stderr: { write: () => true }, env: {}, cwd: '/' }
const words = wordsOf('fr')
const session: Session = { io, language: 'fr', text: fr, words, terminal: terminalOf(io), exitCode: 0 }
let dataset: Dataset

beforeAll(async () => {
  const read = await readFolder(fileURLToPath(new URL('../../../data/etude-2019', import.meta.url)))
  dataset = read.dataset!
})

const termOf = (query: Parameters<typeof explain>[2], year: number) => {
  const model = compile(dataset)
  return explain(model, leversOf(model, dataset.scenarios[0]!).levers, query, year)
}

const whole = (depth: number) => ({ depth, top: Number.POSITIVE_INFINITY })

describe('termTree', () => {
  it('opens as many levels as asked, each value at the end of its line', () => {
    const term = termOf({ indicator: 'potential', profession: 'infirmier' }, 2030)
    const labels = labelsOf(dataset, words)
    const [relation, ...lines] = termTree(term, whole(1), labels, session)
    expect(relation).toBe('= la somme de')
    const values = lines.filter(line => /^[├└]/.test(line))
    expect(values).toHaveLength(term.children.length)
    for (const line of values) expect([displayWidth(line), line.at(-1)]).toEqual([80, '%'])
    expect(isFolded(term, whole(1))).toBe(true)
    expect(isFolded(term, whole(20))).toBe(false)
    expect(termTree(term, whole(20), labels, session).length).toBeGreaterThan(lines.length)
  })
})
