import { fileURLToPath } from 'node:url'
import type { Evidence } from '@horizon-soin/datasets'
import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import { beforeAll, describe, expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(`../data/${path}`, import.meta.url))

let evidence: Evidence

beforeAll(async () => {
  const { dataset } = await readFolder(at('etude-2019'))
  evidence = (await readEvidenceFolder(at('preuves'), dataset!)).evidence!
})

describe('the projections of the time', () => {
  const ids = () => [...new Set(evidence.projections.map(({ id }) => id))]
  const rowsOf = (id: string) => evidence.projections.filter(row => row.id === id)

  /** What a projection says of a year: its own value, or that on the line between two published years. */
  const projectedIn = (id: string, year: number): number => {
    const rows = rowsOf(id).toSorted((a, b) => a.year - b.year)
    const after = rows.find(row => row.year >= year)!
    const before = rows.findLast(row => row.year <= year)!
    if (after === before) return after.headcount
    const way = (year - before.year) / (after.year - before.year)
    return before.headcount + way * (after.headcount - before.headcount)
  }
  /** Observed after the start of the projection, between its first and its last published year. */
  const observedFor = (id: string) => {
    const rows = rowsOf(id)
    const years = rows.map(({ year }) => year)
    const [{ perimeter, baseYear }] = rows as [(typeof rows)[0]]
    return evidence.headcounts.filter(
      row =>
        row.perimeter === perimeter &&
        row.year > baseYear &&
        row.year >= Math.min(...years) &&
        row.year <= Math.max(...years)
    )
  }

  it('are confronted with headcounts of the same perimeter alone: three of them can be', () => {
    const confronted = ids().flatMap(id =>
      observedFor(id).map(({ year, headcount }) => {
        const error = projectedIn(id, year) / headcount - 1
        return `${id} ${year} ${(error * 100).toFixed(1)}`
      })
    )
    expect(confronted.sort()).toEqual([
      'cnom-2018-medecins 2024 -1.6',
      'drees-2019-pharmaciens 2020 1.4',
      'drees-2019-pharmaciens 2021 2.4',
      'drees-er1011-medecins 2021 2.1'
    ])
  })

  it('say why where nothing can be held against them', () => {
    for (const id of ids())
      if (observedFor(id).length === 0)
        for (const { note } of rowsOf(id)) {
          expect(note!.fr, id).toMatch(/Non confrontée|Pas encore confrontée/)
          expect(note!.en, id).toMatch(/Not confronted/)
        }
  })

  it('say of what was worked out that it was, and of a starting point that it is none of a forecast', () => {
    for (const { id, status, year, baseYear, note } of evidence.projections) {
      if (status === 'reconstructed') expect(note?.en, id).toMatch(/worked out by us/)
      if (year === baseYear) expect(note?.en, id).toMatch(/[Ss]tarting point/)
    }
  })

  it('are of the same people as the headcounts of their perimeter', () => {
    const peopleOf = new Map(evidence.headcounts.map(row => [row.perimeter, row.people]))
    for (const { perimeter, people, id } of evidence.projections)
      if (peopleOf.has(perimeter)) expect(people, id).toEqual(peopleOf.get(perimeter))
  })

  it('have no headcount of Adeli nurses without the doubt that it is under', () => {
    const rows = evidence.headcounts.filter(({ perimeter }) => perimeter === 'infirmiers-adeli')
    expect(rows.length).toBeGreaterThan(8)
    for (const { note } of rows) expect(note!.fr).toMatch(/surestime/)
  })
})
