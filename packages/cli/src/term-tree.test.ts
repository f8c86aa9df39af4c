import { fileURLToPath } from 'node:url'
import { readFolder } from '@horizon-soin/datasets/node'
import { compile, type Dataset, explain, leversOf } from '@horizon-soin/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { labelsOf } from './labels.js'
import { fr } from './messages/fr.js'
import type { Session } from './session.js'
import { termName } from './term-name.js'
import { isFolded, termTree } from './term-tree.js'
import { terminalOf } from './terminal.js'
import { displayWidth } from './width.js'

const io = { stdout: { write: () => true }, stderr: { write: () => true }, env: {}, cwd: '/' }
const session: Session = { io, language: 'fr', text: fr, terminal: terminalOf(io), exitCode: 0 }
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
    const labels = labelsOf(dataset, session)
    const [relation, ...lines] = termTree(term, whole(1), labels, session)
    expect(relation).toBe('= la somme de')
    const values = lines.filter(line => /^[├└]/.test(line))
    expect(values).toHaveLength(term.children.length)
    for (const line of values) expect([displayWidth(line), line.at(-1)]).toEqual([80, '%'])
    expect(isFolded(term, whole(1))).toBe(true)
    expect(isFolded(term, whole(20))).toBe(false)
    expect(termTree(term, whole(20), labels, session).length).toBeGreaterThan(lines.length)
  })

  it('names a term by what its parent is not about', () => {
    const labels = labelsOf(dataset, session)
    const term = termOf({ indicator: 'headcount', profession: 'infirmier' }, 2020)
    expect(termName(term, {}, labels, session)).toMatch(/^Effectif · Infirmi.* · 2020$/)
    const [base, entrants] = term.children
    expect(termName(base!, term.about, labels, session)).toBe('Effectif de l’année de base · 2018')
    expect(termName(entrants!, term.about, labels, session)).toBe(
      'Entrées depuis l’année de base · 2018–2019'
    )
    const years = entrants!.children.map(child => termName(child, entrants!.about, labels, session))
    expect(years).toEqual(['Entrées dans l’année · 2018', 'Entrées dans l’année · 2019'])
    expect(termName(base!.children[0]!, base!.about, labels, session)).toMatch(/\d+ à \d+\u00a0ans$/)
  })

  it('says for which year places stand where it is not theirs', () => {
    const term = termOf({ indicator: 'entrants', profession: 'infirmier' }, 2030)
    const places = term.children[0]!.children[0]!
    const name = (about: object) =>
      termName(
        { ...places, about: { ...places.about, ...about } },
        term.about,
        labelsOf(dataset, session),
        session
      )
    expect(name({ year: 2014, entry: 2014 })).toBe('Places de formation · 2014')
    expect(name({ year: 2014, entry: 2027 })).toBe('Places de formation · 2014, pour une entrée en 2027')
  })

  it('speaks of recruitment where no training comes before', () => {
    const term = termOf({ indicator: 'entrants', profession: 'infirmier' }, 2030)
    const training = dataset.training.map(row => ({ ...row, durationYears: 0 }))
    const names = (of: Dataset) =>
      term.children[0]!.children.map(child => termName(child, term.about, labelsOf(of, session), session))
    expect(names(dataset)[1]).toBe('Part qui termine la formation')
    expect(names({ ...dataset, training })).toEqual([
      expect.stringMatching(/^Recrutements ouverts · 2014, pour une entrée en 20\d\d$/),
      'Part des recrutements maintenus',
      'Part des recrutements pourvus'
    ])
  })
})
