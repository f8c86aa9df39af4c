/** Technologies that were there before the year that gains are counted from: what they free is counted as if it were new. */
import type { Words } from '../fr.js'
import { inSentence } from '../input-name.js'
import type { Labels } from '../labels.js'
import { plainPoints, share } from '../numbers.js'
import type { HindcastReport, HindcastReportRow, HindcastTechnology } from './report.js'
import { hindcastText } from './text.js'

/** From this part of its adoption on, a technology was for the most part in place. */
const MOSTLY = 0.5
/** Time freed that rounds to no tenth of a point. */
const UNSEEN = 0.0005

/** The technologies of a row that free time and were for the most part adopted when counting starts. */
export const inPlace = (
  { profession, group }: Pick<HindcastReportRow, 'profession' | 'group'>,
  { technologies }: Pick<HindcastReport, 'technologies'>
): HindcastTechnology[] =>
  technologies.filter(
    one =>
      one.profession === profession &&
      one.group === group &&
      one.freed.observed >= UNSEEN &&
      one.adoptionAtBase !== null &&
      one.adoptionAtBase >= MOSTLY * one.adoption.observed
  )

/** How much of what is supported they free, and that counting it since that year flatters; nothing where there are none. */
export function inPlaceWords(
  row: Pick<HindcastReportRow, 'profession' | 'group' | 'observed'>,
  report: Pick<HindcastReport, 'technologies' | 'year' | 'since'>,
  labels: Pick<Labels, 'technology'>,
  { language }: Words
): string[] {
  const text = hindcastText[language].inPlace
  const known = inPlace(row, report)
  if (known.length === 0) return []
  const [since, year] = [String(report.since), String(report.year)]
  const names = known.map(({ technology, adoption, adoptionAtBase }) => {
    const [before, now] = [share(adoptionAtBase!, language), share(adoption.observed, language)]
    return text.technology(inSentence(labels.technology(technology)), before, now, since, year)
  })
  const freed = known.reduce((sum, { freed }) => sum + freed.observed, 0)
  return [
    text.part(share(row.observed, language), plainPoints(freed, language), names.join(text.between), since),
    text.flatters(since)
  ]
}

/** A limit of the whole hindcast: since when gains are counted, and what that counts too. */
export function countedLimit(
  row: Pick<HindcastReportRow, 'profession' | 'group'>,
  report: Pick<HindcastReport, 'technologies' | 'since'>,
  labels: Pick<Labels, 'technology'>,
  { language }: Words
): string {
  const text = hindcastText[language].inPlace
  const names = inPlace(row, report).map(({ technology }) => inSentence(labels.technology(technology)))
  const since = String(report.since)
  return names.length === 0 ? text.counted(since) : text.countedToo(since, names.join(', '))
}
