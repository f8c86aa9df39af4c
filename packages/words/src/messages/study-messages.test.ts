import { compile, type Dataset } from '@horizon-soin/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { en } from '../en.js'
import { fr } from '../fr.js'
import { labelsOf } from '../labels.js'
import { referenceDataset } from '../testing/reference.js'
import { MESSAGE_IDS, type MessageId } from './message.js'
import { numberLabel, numberWords } from './number-words.js'
import { studyMessages } from './study-messages.js'

let study: Dataset
beforeAll(async () => {
  study = await referenceDataset()
})

const told = (dataset: Dataset = study, words = fr) => {
  const scenario = study.scenarios.find(({ id }) => id === 'median')!
  const messages = studyMessages(compile(dataset), scenario, study, words)
  return (id: MessageId) => messages.find(message => message.id === id)!
}

/** The same trades where every gain is multiplied. */
const gaining = (factor: number): Dataset => ({
  ...study,
  potential: study.potential.map(row => ({
    ...row,
    slow: factor * row.slow,
    median: factor * row.median,
    fast: factor * row.fast
  }))
})

describe('the ten messages of the study', () => {
  it('are in the order of the home page, in both languages', () => {
    const scenario = study.scenarios[0]!
    for (const words of [fr, en]) {
      const messages = studyMessages(compile(study), scenario, study, words)
      expect(messages.map(({ id }) => id)).toEqual([...MESSAGE_IDS])
      for (const { finding, title } of messages) {
        expect(`${title} ${finding}`).not.toMatch(/undefined|NaN/)
        expect(finding).toMatch(/\.$/)
      }
    }
  })

  it('give the numbers of the study beside what it published, and say since when they count', () => {
    const of = told()
    const words = (id: MessageId) => of(id).numbers.map(number => numberWords(number, fr))
    expect(words('potential')).toEqual(['45\u00a0%'])
    expect(words('people')).toEqual(['235\u202f000', '92\u00a0%'])
    expect(words('later')).toEqual(['24\u00a0%', '7,0\u00a0%'])
    expect(of('adoption').published).toContain('près de 300\u202f000')
    expect(of('later').published).toBe('environ 24\u00a0% (2030), environ 7\u00a0% (2025)')
    for (const id of MESSAGE_IDS) for (const { since } of of(id).numbers) expect(since).toBe(2018)
    expect(of('having').numbers).toEqual([])
  })

  it('name what each number measures', () => {
    const [radiologist] = told()('mix').numbers
    expect(numberLabel(radiologist!, labelsOf(study, fr), fr)).toBe(
      'Mix technologique, radiologues, intelligence artificielle, 2030'
    )
    const [stake] = told(study, en)('adoption').numbers
    expect(stake!.query).toBeNull()
    expect(numberLabel(stake!, labelsOf(study, en), en)).toMatch(/^Fast adoption less slow, .*2030$/)
  })
})

describe('findings', () => {
  it('say that nothing is gained where nothing is', () => {
    const of = told(gaining(0))
    expect(of('potential').finding).toContain('aucun temps')
    expect(of('use').finding).toContain('rien à partager')
    expect(of('mix').finding).toContain('aucune technologie')
    expect(of('none').finding).toContain('Aucun métier ne verrait')
    expect(of('people').finding).toMatch(/^Personne /)
    expect(of('later').finding).toContain('Rien ne serait libéré')
    expect(of('adoption').finding).toContain('ne rendrait pas')
    expect(of('groups').finding).toMatch(/^Ni /)
    expect(of('sooner').finding).toContain('presque rien')
  })

  it('say how many were announced where nobody is above', () => {
    expect(told(gaining(0))('people').finding).toContain('annonçait plus de 230')
    expect(told(gaining(0), en)('people').finding).toMatch(/announced over 230,000 people/)
  })

  it('give no share of time where none is freed, for all or for one profession', () => {
    const none = told(gaining(-0.2))('mix')
    expect(none.finding).toContain('aucune technologie')
    expect(none.finding).not.toContain('%')
    for (const { value } of none.numbers) expect(value).toBeNaN()
    const losing = {
      ...study,
      potential: gaining(-1).potential.map((row, i) => ({
        ...study.potential[i]!,
        ...(row.profession === 'radiologue' ? row : {})
      }))
    }
    const one = told(losing)('mix')
    const [radiologist] = one.numbers
    expect(radiologist!.series.profession).toBe('radiologue')
    expect(radiologist!.value).toBeNaN()
    expect(one.finding).toMatch(/Aucun temps ne serait libéré en 2030 pour.: radiologues\./)
    expect(one.finding).not.toContain('(radiologues)')
  })

  it('say who gains and who loses where one group does', () => {
    const doctors = study.professions.filter(({ kind }) => kind === 'medical').map(({ id }) => id)
    const potential = study.potential.map((row, i) =>
      doctors.includes(row.profession) ? gaining(-0.5).potential[i]! : row
    )
    const { finding } = told({ ...study, potential })('groups')
    expect(finding).toMatch(/^Les non médicaux y gagneraient .*les médicaux en perdraient \(\d/)
    expect(finding).not.toContain('−')
  })

  it('say the opposite where tools cost time', () => {
    const of = told(gaining(-0.2), en)
    expect(of('potential').finding).toMatch(/would take more time than it gives back.*−/)
    expect(of('later').finding).toContain('take more time than they give back')
    expect(of('none').finding).toBe('No profession would see its work shrink in 2030.')
    expect(of('adoption').finding).toContain('give back no time')
    expect(of('sooner').finding).toContain('would cost time')
  })

  it('say that what technology brings is more uncertain where paces of adoption hardly differ', () => {
    const median = study.adoption.filter(({ pace }) => pace === 'median')
    const adoption = (['slow', 'median', 'fast'] as const).flatMap((pace, i) =>
      median.map(row => ({ ...row, pace, ceiling: row.ceiling * (1 + 0.05 * (i - 1)) }))
    )
    expect(told()('adoption').finding).toContain('L’adoption décide')
    const { finding } = told({ ...study, adoption })('adoption')
    expect(finding).toMatch(
      /^Ce que la technique rapporte est plus incertain que ce que l’adoption changerait/
    )
    expect(finding).not.toContain('décide')
    expect(told({ ...study, adoption }, en)('adoption').finding).toContain('more uncertain than')
  })

  it('count from the base year too where technologies came before it', () => {
    const late = { ...study, baseYear: 2026, technologyBaseYear: 2018 }
    const later = told(late)('later')
    expect(later.numbers.map(({ year }) => year)).toEqual([2030, 2026, 2030])
    expect(later.numbers.map(({ since }) => since)).toEqual([2018, 2018, 2026])
    expect(later.finding).toContain('Depuis 2026 seulement')
  })

  it('are told of a dataset with one kind of profession, and without the published ones', () => {
    const professions = study.professions.filter(({ id }) => id === 'infirmier')
    const only = { ...study, professions }
    const keep = <Row extends { profession: string }>(rows: Row[]) =>
      rows.filter(({ profession }) => profession === 'infirmier')
    const small: Dataset = {
      ...only,
      timeUse: keep(study.timeUse),
      potential: keep(study.potential),
      adoption: keep(study.adoption),
      intensity: keep(study.intensity),
      heterogeneity: keep(study.heterogeneity),
      headcount: keep(study.headcount),
      exits: keep(study.exits),
      training: keep(study.training),
      places: keep(study.places),
      foreign: keep(study.foreign),
      entrantAges: keep(study.entrantAges),
      fte: keep(study.fte),
      series: keep(study.series),
      uncertainty: keep(study.uncertainty)
    }
    const of = told(small)
    expect(of('groups').finding).toContain('qu’un des deux groupes')
    expect(of('mix').numbers).toHaveLength(1)
  })
})
