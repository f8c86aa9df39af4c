import { fileURLToPath } from 'node:url'
import { readEvidenceFolder, readFolder } from '@horizon-soin/datasets/node'
import { describe, expect, it } from 'vitest'
import { coverageOf, matrixOf } from './coverage.js'
import { byFirmness } from './firmness.js'
import { forestOf } from './forest-of.js'
import { ANALOGIES, activitiesWithout, findingsOf, groupsOf } from './groups.js'
import { heldOf } from './held.js'
import { evidenceLabels, numbersOf, studyLabel } from './labels.js'

const at = (path: string) => fileURLToPath(new URL(`../../../../../data/${path}`, import.meta.url))
const { dataset } = await readFolder(at('etude-2019'))
const { evidence } = await readEvidenceFolder(at('preuves'), dataset!)
const { professions, technologies, activities } = dataset!
const pairs = professions.flatMap(({ id: profession }) =>
  technologies.map(({ id: technology }) => ({ profession, technology }))
)
const ids = (measures: readonly { id: string }[]) => measures.map(({ id }) => id)

describe('groupsOf', () => {
  it('shows every finding on the page of its own pair, or of its profession, once', () => {
    const shown = [
      ...pairs.flatMap(({ profession, technology }) =>
        groupsOf(evidence!, activities, profession, technology).filter(({ kind }) => kind === 'own')
      ),
      ...professions.flatMap(({ id }) => groupsOf(evidence!, activities, id, null))
    ].flatMap(({ studies }) => ids(studies))
    expect(shown.sort()).toEqual(ids(findingsOf(evidence!)).sort())
  })

  it('goes by activity, the whole of working time last, the firmest first', () => {
    const groups = groupsOf(evidence!, activities, 'infirmier', 'ia')
    expect(groups.map(({ kind, activity }) => [kind, activity])).toEqual([
      ['own', 'coordination'],
      ['own', 'administration'],
      ['whole', null]
    ])
    expect(groups[1]!.studies[0]!.id).toBe('voize-2026-infirmier')
    for (const { studies } of groups) expect([...studies].sort(byFirmness)).toEqual(studies)
  })

  it('lets another profession stand in only where nothing was found', () => {
    for (const { profession, technology, activity, from } of ANALOGIES) {
      const groups = groupsOf(evidence!, activities, profession, technology)
      const own = groups.filter(group => group.kind === 'own' && group.activity === activity)
      expect(own).toEqual([])
      expect(groups.find(({ kind }) => kind === 'analogy')).toMatchObject({ profession: from, activity })
    }
  })

  it('says on which activities nothing was found', () => {
    const groups = groupsOf(evidence!, activities, 'infirmier', 'ia')
    expect(ids(activitiesWithout(activities, groups))).toEqual(['soins', 'relation-patient', 'formation'])
  })
})

describe('heldOf', () => {
  const held = pairs.flatMap(pair => heldOf(evidence!, activities, pair))

  it('has every value that is held, in the order of its years', () => {
    const syntheses = evidence!.measures.filter(({ kind }) => kind === 'synthesis')
    expect(held.flatMap(({ rows }) => ids(rows)).sort()).toEqual(ids(syntheses).sort())
    for (const { rows } of held) expect(rows.map(({ year }) => year)).toEqual([2025, 2030, 2040])
  })

  it('rests each on a study at least, and every study that is used under one', () => {
    for (const { rows, restsOn } of held) expect(restsOn.length, rows[0]!.id).toBeGreaterThan(0)
    const under = new Set(held.flatMap(({ restsOn }) => ids(restsOn)))
    const used = findingsOf(evidence!).filter(one => one.used === 'value' || one.used === 'range')
    expect(ids(used).filter(id => !under.has(id))).toEqual([])
    expect(ids(findingsOf(evidence!).filter(one => one.used === 'no')).filter(id => under.has(id))).toEqual(
      []
    )
  })
})

describe('the first page', () => {
  const matrix = matrixOf(evidence!, professions, technologies)

  it('has a cell for each profession and technology, with what was found on it', () => {
    expect(matrix.map(row => row.length)).toEqual(professions.map(() => technologies.length))
    const withTechnology = findingsOf(evidence!).filter(({ technology }) => technology !== undefined)
    expect(matrix.flat().reduce((sum, { found }) => sum + found, 0)).toBe(withTechnology.length)
    const at = (profession: string, technology: string) =>
      matrix.flat().find(cell => cell.profession === profession && cell.technology === technology)!
    expect(at('infirmier', 'numerique')).toMatchObject({ grade: 'A', confidence: 'contradictory' })
    expect(at('aide-soignant', 'ia')).toMatchObject({ found: 0, confidence: null, analogy: 'infirmier' })
    expect(at('chirurgien', 'numerique')).toMatchObject({ found: 0, grade: null, analogy: null })
  })

  it('counts what there is, and what there is not', () => {
    const coverage = coverageOf(evidence!, dataset!)
    expect(coverage.findings).toBe(findingsOf(evidence!).length)
    expect(coverage.measured).toBeLessThan(coverage.findings)
    expect(coverage.emptyPairs).toBe(matrix.flat().filter(({ found }) => found === 0).length)
    expect(coverage.frenchMeasured).toBeLessThanOrEqual(coverage.french)
    expect(coverage.countries).toContain('US')
    expect(coverage.unmeasuredActivities).toContain('formation')
    const none = coverageOf({ measures: [], cells: [] }, dataset!)
    expect(none).toMatchObject({ findings: 0, sources: 0, countries: [], emptyPairs: none.pairs })
  })
})

describe('forestOf', () => {
  const forest = (profession: string, technology: string) => {
    const groups = groupsOf(evidence!, activities, profession, technology)
    const held = heldOf(evidence!, activities, { profession, technology })
    return forestOf(groups, held, numbersOf(groups), dataset!, evidence!.sources, 'fr')
  }

  it('puts what is held under the studies of its activity, and tells what was measured on a task', () => {
    const { groups } = forest('infirmier', 'numerique')
    expect(groups[0]).toMatchObject({ label: 'Actes de soins' })
    expect(groups[0]!.studies[0]).toMatchObject({
      label: '1. JAMIA, 2020',
      partial: true,
      isUnmeasured: false
    })
    expect(groups[0]!.held.map(({ label }) => label)).toEqual(
      [2025, 2030, 2040].map(year => `Retenu pour ${year}`)
    )
    const tan = forest('chirurgien', 'robotique').groups.flatMap(({ studies }) => studies)[0]
    expect(tan).toMatchObject({ low: -0.173, mode: -0.135, high: -0.096, isInterval: true })
  })

  it('shows what rests on an analogy, and on what', () => {
    const { groups } = forest('aide-soignant', 'ia')
    expect(
      groups.map(({ studies, held, isAnalogy }) => [studies.length > 0, held.length, isAnalogy ?? false])
    ).toEqual([
      [false, 3, false],
      [true, 0, false],
      [true, 0, true]
    ])
    expect(groups.at(-1)!.label).toContain('Par analogie, infirmières et infirmiers')
  })

  it('names a study by its source, and what is several countries', () => {
    const [first] = evidence!.measures
    expect(studyLabel(first!, new Map(), evidence!.sources)).toBe('NEJM AI, 2025')
    expect(studyLabel(first!, new Map([[first!.id, 4]]), [])).toBe('4. ucla-rct-2025')
    const { country, activity } = evidenceLabels(dataset!, 'en')
    expect([country('US'), country(''), activity(null)]).toEqual([
      'United States',
      'several countries',
      'All working time'
    ])
  })
})
