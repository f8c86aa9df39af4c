import { beforeAll, describe, expect, it } from 'vitest'
import { en } from '../en.js'
import { fr } from '../fr.js'
import { labelsOf } from '../labels.js'
import { type ReferenceHindcast, referenceHindcast } from '../testing/hindcast.js'
import { hindcastWords, overallOf } from './hindcast-words.js'
import { type HindcastReport, hindcastReport } from './report.js'

let data: ReferenceHindcast
let report: HindcastReport
beforeAll(async () => {
  data = await referenceHindcast()
  report = hindcastReport(data.study, data.evidence, data.dossier, 2025, null)
})

describe.each([
  ['fr', fr],
  ['en', en]
] as const)('a hindcast in words, in %s', (language, words) => {
  const told = () => hindcastWords(report, labelsOf(data.study.dataset, words), words)
  const everything = () => {
    const { title, finding, message, workforce, unconfronted, thin, guide, rowOf, ...rest } = told()
    const { adoptionMeaning, counted, technologyOf } = rest
    return [
      ...[title, ...finding, adoptionMeaning, ...message, ...workforce, ...unconfronted, counted, guide],
      ...thin.flatMap(({ about, reason }) => [about, reason]),
      ...report.rows.map(rowOf),
      ...report.technologies.flatMap(technologyOf)
    ]
  }

  it('is whole', () => {
    for (const text of everything()) expect(text).not.toMatch(/NaN|undefined|\bnull\b|Infinity|\[object/)
    const wrong = language === 'fr' ? /[^\s] [:;!?%»](?!\w)|« |\p{L}'\p{L}/u : /\s[:;!?](\s|$)|[«»]|\d %/u
    for (const text of everything()) expect(text).not.toMatch(wrong)
  })

  it('tells each reason for being thin once, with whom it is about', () => {
    const { thin } = told()
    expect(new Set(thin.map(({ about, reason }) => about + reason)).size).toBe(thin.length)
    const labels = labelsOf(data.study.dataset, words)
    const shared = thin.find(({ about }) => about.includes(labels.profession('radiologue')))!
    expect(shared.about).toContain(labels.profession('infirmier'))
  })

  it('says since when gains are counted', () => {
    expect(told().guide).toContain('2018')
    expect(told().finding[0]).toContain('2018')
    expect(told().counted).toMatch(/borne haute|upper bound/)
  })
})

it('speaks of everybody, else of the only profession', () => {
  expect(overallOf(report).group).toBe('all')
  expect(overallOf({ ...report, groups: [] })).toBe(report.rows[0])
})
