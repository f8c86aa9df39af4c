/** A hindcast in sentences: what was found, how firm it is, what is thin. */
import type { Words } from '../fr.js'
import type { Labels } from '../labels.js'
import { typeset } from '../typography.js'
import { rowFinding, rowSentence } from './gap-words.js'
import { isThin, PARTS, type Part } from './grades.js'
import { countedLimit } from './in-place.js'
import type { HindcastReport, HindcastReportRow, HindcastTechnology } from './report.js'
import { messageWords, technologySentences } from './technology-words.js'
import { hindcastText } from './text.js'
import { unconfrontedSentences, workforceSentences } from './workforce-words.js'

export interface HindcastWords {
  title: string
  /** The finding on everybody, or on the only profession. */
  finding: readonly string[]
  /** The same of one row, in one or two sentences. */
  rowOf(row: HindcastReportRow): string
  /** The whole paragraph of one row. */
  findingOf(row: HindcastReportRow): readonly string[]
  /** What adoption means on either side: to be read before what is said of technologies. */
  adoptionMeaning: string
  technologyOf(part: HindcastTechnology): readonly string[]
  /** « Adoption, not availability, decides »: what the technologies of everybody say of it. */
  message: readonly string[]
  workforce: readonly string[]
  /** What could not be confronted, and why. */
  unconfronted: readonly string[]
  /** What is thin, each reason once with whom it is about. */
  thin: readonly { about: string; reason: string }[]
  /** Since when gains are counted, and what that counts too: a limit of the whole. */
  counted: string
  guide: string
}

/** @param labels of the study */
export function hindcastWords(report: HindcastReport, labels: Labels, words: Words): HindcastWords {
  const { language } = words
  const text = hindcastText[language]
  const whole = overallOf(report)
  const title = (label: { fr: string; en: string }) => typeset(label[language], language)
  return {
    title: text.title(title(report.study.title), String(report.year)),
    finding: rowFinding(whole, report, labels, words),
    rowOf: row => rowSentence(row, words),
    findingOf: row => rowFinding(row, report, labels, words),
    adoptionMeaning: text.adoptionMeaning,
    technologyOf: part => technologySentences(part, words),
    message: messageWords(
      report.technologies.filter(
        ({ profession, group }) => profession === whole.profession && group === whole.group
      ),
      labels.technology,
      words
    ),
    workforce: workforceSentences(report.workforce, words),
    unconfronted: unconfrontedSentences(report.workforce, words),
    thin: thinWords(report, labels, words),
    counted: countedLimit(whole, report, labels, words),
    guide: text.guide(title(report.evidence.title), String(report.since))
  }
}

/** The row of everybody. */
export const overallOf = ({ rows, groups }: HindcastReport): HindcastReportRow =>
  groups.find(({ group }) => group === 'all') ?? rows[0]!

/** « Adoption · Radiologues », and why; professions that share a part and a reason are told together. */
function thinWords({ rows }: HindcastReport, labels: Labels, { language }: Words): HindcastWords['thin'] {
  const { thin, partNames } = hindcastText[language]
  const told = new Map<string, { part: Part; reason: string; names: string[] }>()
  for (const part of PARTS)
    for (const { profession, grades } of rows) {
      const { reason } = grades[part]
      if (!isThin(grades[part]) || reason === null) continue
      const key = `${part} ${reason[language]}`
      const names = [...(told.get(key)?.names ?? []), labels.profession(profession!)]
      told.set(key, { part, reason: typeset(reason[language], language), names })
    }
  return [...told.values()].map(({ part, reason, names }) => ({
    about: thin(partNames[part], names.join(', ')),
    reason
  }))
}
