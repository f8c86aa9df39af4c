import { compile, type Dataset } from '@horizon-soin/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { en } from '../en.js'
import { fr } from '../fr.js'
import { referenceDataset } from '../testing/reference.js'
import { MESSAGE_IDS, type MessageId } from './message.js'
import { studyMessages } from './study-messages.js'
import { changesBetween, whyChanged } from './why-changed.js'

let study: Dataset
beforeAll(async () => {
  study = await referenceDataset()
})

const edition = (dataset: Dataset) => ({
  dataset,
  scenario: study.scenarios.find(({ id }) => id === 'median')!
})
const messagesOf = (dataset: Dataset, words = fr) =>
  studyMessages(compile(dataset), edition(dataset).scenario, study, words)
const why = (to: Dataset, id: MessageId, words = fr) => {
  const message = messagesOf(study, words).find(one => one.id === id)!
  return whyChanged(edition(study), edition(to), message, words).sentence.replaceAll('\u00a0', ' ')
}

const gaining = (technology: string, factor: number): Dataset => ({
  ...study,
  potential: study.potential.map(row =>
    row.technology === technology
      ? { ...row, slow: factor * row.slow, median: factor * row.median, fast: factor * row.fast }
      : row
  )
})
const adopting = (years: number): Dataset => ({
  ...study,
  adoption: study.adoption.map(row =>
    row.curve === 'logistic'
      ? { ...row, midpoint: row.midpoint - years }
      : { ...row, start: row.start - years }
  )
})

describe('why a message changed', () => {
  it('has steps that add up to the difference of its first number', () => {
    const to = { ...gaining('ia', 0.4), heterogeneity: [], adoption: adopting(-3).adoption }
    const [before, after] = [messagesOf(study), messagesOf(to)]
    const changeOf = changesBetween(edition(study), edition(to), fr)
    for (const [i, message] of before.entries()) {
      const { steps, sentence } = changeOf(message)
      expect(sentence.length, message.id).toBeGreaterThan(0)
      const [from, then] = [message.numbers[0], after[i]!.numbers[0]]
      if (from === undefined || from.series.profession !== then!.series.profession) continue
      const sum = steps.reduce((total, { delta }) => total + delta, 0)
      expect(sum / from.value, message.id).toBeCloseTo((then!.value - from.value) / from.value, 9)
    }
  })

  it('says which technology gives less, or that it is adopted later', () => {
    expect(why(gaining('ia', 0.5), 'later')).toMatch(
      /^surtout un gain par utilisateur plus faible de l’IA \(−\d,\d points\)/
    )
    expect(why(adopting(-3), 'later')).toMatch(/^surtout une adoption plus faible/)
    expect(why(adopting(3), 'later', en)).toMatch(/^mostly higher adoption/)
  })

  it('does not call less adoption what lowers a number because tools cost time', () => {
    const costly = (dataset: Dataset): Dataset => ({
      ...dataset,
      potential: study.potential.map(row => ({ ...row, slow: -0.1, median: -0.1, fast: -0.1 }))
    })
    const from = edition(costly(study))
    const message = messagesOf(costly(study)).find(({ id }) => id === 'later')!
    const { sentence } = whyChanged(from, edition(costly(adopting(3))), message, fr)
    expect(sentence).toMatch(/^surtout l’adoption/)
  })

  it('says of whom it speaks where it is not of everybody', () => {
    expect(why(gaining('ia', 0.5), 'none')).toMatch(/^infirmières et infirmiers : surtout/)
    expect(why(gaining('ia', 0.5), 'groups')).toMatch(/^médicaux : surtout/)
  })

  it('says that nothing changed between an edition and itself', () => {
    for (const id of MESSAGE_IDS)
      expect(why(study, id), id).toMatch(id === 'having' ? /^pas de nombre/ : /rien n’a changé$/)
  })

  it('says that a value is not in both', () => {
    const message = messagesOf(study).find(({ id }) => id === 'later')!
    const past = { ...message, numbers: message.numbers.slice(1) }
    const to = { ...study, baseYear: 2026 }
    expect(whyChanged(edition(study), edition(to), past, fr)).toEqual({
      steps: [],
      sentence: 'la valeur n’existe pas dans les deux éditions'
    })
  })

  it('refuses other trades', () => {
    const to = { ...study, technologies: study.technologies.slice(1) }
    const [message] = messagesOf(study)
    expect(() => whyChanged(edition(study), edition(to), message!, fr)).toThrow(/technologies/)
  })
})
