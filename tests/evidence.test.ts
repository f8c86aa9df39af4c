import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describeFault, type Evidence, type EvidenceTable, evidenceResource } from '@horizon-soin/datasets'
import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import { compile, type Dataset, leversOf, run } from '@horizon-soin/model'
import { beforeAll, describe, expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(`../data/${path}`, import.meta.url))
const FOLDER = at('preuves')

let dataset: Dataset
let evidence: Evidence

beforeAll(async () => {
  dataset = (await readFolder(at('etude-2019'))).dataset!
  const read = await readEvidenceFolder(FOLDER, dataset)
  // A sentence a fault: this is how who proposes a study learns of them.
  const told = read.faults.map(
    fault =>
      `${fault.file}:${fault.line} ${fault.column ?? ''}: ${describeFault(fault, 'en')} (${fault.value})`
  )
  expect(told).toEqual([])
  evidence = read.evidence!
})

const cellOf = ({
  profession,
  activity,
  technology
}: Evidence['cells'][number] | Evidence['measures'][number]) => [profession, activity, technology].join(' ')

/** Heads of each profession in a year of the median scenario. */
function headcounts(year: number): Map<string, number> {
  const model = compile(dataset)
  const scenario = dataset.scenarios.find(({ id }) => id === 'median')!
  const { values } = run(model, leversOf(model, scenario).levers)
  const place = year - model.axes.firstYear
  return new Map(
    model.series.flatMap((key, row) =>
      key.indicator === 'headcount' && key.profession
        ? [[key.profession, values[row * model.axes.years + place]!] as const]
        : []
    )
  )
}

describe('the dossier of evidence', () => {
  it('describes its tables as the reader reads them', () => {
    const { resources } = JSON.parse(readFileSync(`${FOLDER}/datapackage.json`, 'utf8')) as {
      resources: { name: EvidenceTable }[]
    }
    expect(resources.map(({ name }) => name)).toEqual([
      'sources',
      'measures',
      'observed',
      'use',
      'cells',
      'grades',
      'projections',
      'headcounts'
    ])
    for (const resource of resources) expect(resource).toEqual(evidenceResource(resource.name))
  })

  it('cites every source that it lists, and no other', () => {
    const { sources, ...tables } = evidence
    const cited = new Set(Object.values(tables).flatMap(rows => rows.map(({ source }) => source)))
    expect([...cited].sort()).toEqual(sources.map(({ id }) => id).sort())
  })

  it('names one source of the study by the same id', () => {
    // One page may hold several of its sources.
    for (const { url, id } of evidence.sources) {
      const ofStudy = dataset.sources.filter(source => url !== '' && source.url === url)
      if (ofStudy.length > 0) expect(ofStudy.map(source => source.id)).toContain(id)
    }
  })

  it('has a verdict on every cell that a row is on, and no verdict without one', () => {
    expect(new Set(evidence.cells.map(cellOf))).toEqual(new Set(evidence.measures.map(cellOf)))
  })

  it('says that nothing is known only where nothing was measured', () => {
    const measured = new Set(evidence.measures.filter(({ status }) => status === 'measured').map(cellOf))
    for (const cell of evidence.cells)
      if (cell.confidence === 'none') expect(measured.has(cellOf(cell)), cellOf(cell)).toBe(false)
      else if (!measured.has(cellOf(cell)))
        // The one cell whose figures all rest on arithmetic of ours over published measures.
        expect(cellOf(cell)).toBe('pharmacien soins robotique')
  })

  it('keeps syntheses apart: three horizons a cell, never called findings', () => {
    const syntheses = evidence.measures.filter(({ kind }) => kind === 'synthesis')
    for (const cell of new Set(syntheses.map(cellOf))) {
      const rows = syntheses.filter(row => cellOf(row) === cell)
      expect(
        rows.map(row => row.year),
        cell
      ).toEqual([2025, 2030, 2040])
    }
    for (const row of syntheses)
      expect([row.design, row.range, row.status]).toEqual(['synthesis', 'judgement', 'expert'])
    for (const row of evidence.measures)
      if (row.kind === 'finding') expect(row.status, row.id).not.toBe('expert')
  })

  it('says of every measure how it enters the edition of today, and why', () => {
    const usedOf = (kind: string) =>
      evidence.measures.filter(row => row.kind === kind).map(({ used }) => used)
    expect(new Set(usedOf('synthesis'))).toEqual(new Set(['value']))
    expect(new Set(usedOf('finding'))).toEqual(new Set(['value', 'range', 'context', 'no']))
    for (const { id, why } of evidence.measures)
      for (const text of [why.fr, why.en]) expect(text, id).toMatch(/^\p{Lu}[^\n]{25,200}\.$/u)
    // Each is of that very row: no reason is written twice.
    for (const language of ['fr', 'en'] as const) {
      const reasons = evidence.measures.map(row => `${cellOf(row)} ${row.why[language]}`)
      expect(new Set(reasons).size).toBe(reasons.length)
    }
  })

  it('takes values only where it has a verdict and an activity, and never from a claim', () => {
    const cells = new Set(evidence.cells.map(cellOf))
    for (const row of evidence.measures) {
      if (row.used !== 'value' && row.used !== 'range') continue
      expect(['vendor-claim', 'survey'], row.id).not.toContain(row.design)
      if (row.used !== 'value') continue
      expect(cells.has(cellOf(row)), row.id).toBe(true)
      expect(row.activity, row.id).toBeDefined()
    }
  })

  it('says of a synthesis which variant takes its central value, and what this value is', () => {
    for (const { id, kind, year, mode, why } of evidence.measures) {
      if (kind !== 'synthesis') continue
      expect(why.en, id).toMatch(
        year === 2025 ? /routine variant/ : RegExp(`of ${year} in the best sites variant`)
      )
      const value = mode === 0 ? 'zero' : `${mode! < 0 ? '−' : ''}${Math.round(Math.abs(mode!) * 100)}%`
      expect(why.en.split(': ')[1]!.replace('+', '').startsWith(value), `${id} ${value}`).toBe(true)
    }
  })

  it('grades each part of the difference for each profession, not above what the estimate rests on', () => {
    const { grades, observed } = evidence
    const parts = ['gain_per_user', 'intensity', 'adoption']
    expect(grades.map(row => `${row.profession} ${row.part}`).sort()).toEqual(
      dataset.professions.flatMap(({ id }) => parts.map(part => `${id} ${part}`)).sort()
    )
    for (const { profession, part, grade, reason } of grades) {
      const estimate = observed.find(row => row.profession === profession && row.indicator === 'effective')!
      if (part === 'gain_per_user') expect(grade, profession).toBe(estimate.grade)
      // What is guessed is graded lowest, or not at all.
      if (part === 'adoption' && estimate.adoptionBasis === 'guess')
        expect([undefined, 'C'], profession).toContain(grade)
      if (grade === undefined) expect(reason.en, profession).toMatch(/^No /)
    }
  })

  it('follows typography in both languages', () => {
    const { measures, observed, use, cells, grades, projections, headcounts } = evidence
    const texts = [
      ...measures.flatMap(row => [row.what, row.size, row.note, row.why]),
      ...grades.map(row => row.reason),
      ...projections.flatMap(row => [row.people, row.title, row.note]),
      ...headcounts.flatMap(row => [row.people, row.note]),
      ...observed.map(row => row.note),
      ...use.flatMap(row => [row.what, row.note]),
      ...cells.flatMap(row => [row.verdict, row.words])
    ].filter(text => text !== undefined)
    for (const { fr, en } of texts) {
      expect(fr).not.toMatch(/['"]|[^\u202f][;!?]|[^\u00a0][:%»]|«(?!\u00a0)|(?<![\p{L}\d])-\d/u)
      expect(en).not.toMatch(/'|\s%|(?<![\p{L}\d])-\d/u)
    }
  })

  it('finds an effective gain near 1 % in 2025 as a plain mean, less by head', () => {
    const heads = headcounts(2025)
    const gains = evidence.observed.filter(row => row.indicator === 'effective' && row.year === 2025)
    expect(gains.map(row => row.profession).sort()).toEqual(dataset.professions.map(({ id }) => id).sort())
    const plain = gains.reduce((sum, { value }) => sum + value, 0) / gains.length
    const people = gains.reduce((sum, { profession }) => sum + heads.get(profession)!, 0)
    const byHead =
      gains.reduce((sum, { profession, value }) => sum + value * heads.get(profession)!, 0) / people
    expect(plain).toBeGreaterThan(0.005)
    expect(plain).toBeLessThan(0.015)
    expect(byHead).toBeGreaterThan(0)
    expect(byHead).toBeLessThan(plain)
  })

  it('tells possession from use: 77 % of GPs have held a remote consultation, for less than 4 % of their acts', () => {
    const pair = evidence.use.filter(row => row.pair === 'teleconsultation')
    const [possession, use] = ['possession', 'use'].map(kind => pair.find(row => row.kind === kind)!)
    expect([possession!.share, use!.share]).toEqual([0.77, 0.037])
    for (const row of pair) expect([row.profession, row.country]).toEqual(['medecin-generaliste', 'FR'])
  })
})
