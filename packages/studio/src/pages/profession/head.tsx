/** What the page is about: the profession, its freed time in minutes of a day and as a share. */

import evidence from 'virtual:evidence'
import { quantity, spanText } from '@horizon-soin/figures'
import { labelsOf, publishedWords, wordsOf } from '@horizon-soin/words'
import { RangeLine } from '../../parts/range-line.js'
import { SinceNote } from '../../parts/since-note.js'
import { StatusBadge } from '../../parts/status-badge.js'
import { valueText } from '../../parts/text.js'
import { Value } from '../../parts/value.js'
import { useLanguage, useText } from '../../shell/site.js'
import { useEdited, useStudy, useTold } from '../../shell/studio-context.js'
import { findPublished } from '../home/published.js'
import { aboutLength, clock, clockEnds } from './clock.js'
import { DAY_MINUTES } from './day.js'
import { observedOf } from './evidence-rows.js'
import { NumberButton } from './number-button.js'
import { professionText } from './text.js'
import { YearSwitch } from './year-switch.js'

interface Props {
  profession: string
  year: number
}

export function Head({ profession, year }: Props) {
  const language = useLanguage()
  const text = useText(professionText)
  const { dataset, edition } = useStudy()
  const { base } = useEdited()
  const words = wordsOf(language)
  const effective = { indicator: 'effective', profession }
  const potential = { indicator: 'potential', profession }
  const { value, range } = useTold(effective, year)
  const possible = useTold(potential, year)
  const isSigned = value < 0 || (range !== null && range[0] < 0)
  const figure = findPublished(dataset, { ...potential, year, scenario: base })
  const day = clock(DAY_MINUTES, language)
  return (
    <header className="profession-head">
      <div>
        <h1>{text.title(labelsOf(dataset, words).profession(profession), year)}</h1>
        <p className="profession-lead">
          <Lead profession={profession} year={year} />
        </p>
        <p className="profession-small">{text.convention(day, DAY_MINUTES)}</p>
        <YearSwitch />
      </div>
      <div className="profession-figure">
        <p className="profession-label">{(isSigned ? text.freedOrLost : text.freedTime)(year)}</p>
        <p className="profession-number">
          <Value query={effective} year={year} isBare />
          <span className="profession-unit">%</span>
        </p>
        <RangeLine value={value} range={range} unit="share" width={280} />
        <SinceNote indicator="effective" profession={profession} year={year} />
        <Since profession={profession} year={year} />
        <p className="profession-possible">
          {possible.value < 0 ? text.fullyUsed : text.possible}
          <Value query={potential} year={year} />
          {possible.range !== null &&
            ` (${spanText(possible.range[0], possible.range[4], 'share', language)})`}
          {figure && (
            <>
              {', '}
              <span>
                {(edition === null ? text.published : valueText[language].published)(
                  publishedWords(figure, words)
                )}
              </span>
            </>
          )}
        </p>
      </div>
    </header>
  )
}

/** « Estimé après coup : 0,8 % », beside what is computed of a year that has passed. */
function Since({ profession, year }: Props) {
  const language = useLanguage()
  const text = useText(professionText)
  const { edition } = useStudy()
  const observed = observedOf(evidence, profession)
  // The evidence was gathered for the professions of the reference dataset.
  if (edition === null || observed === null || year > observed.year) return null
  return (
    <p className="profession-since">
      {year === observed.year ? text.since : text.sinceIn(observed.year)}
      <strong>{quantity(observed.value, 'share', language)}</strong> <StatusBadge status={observed.status} />
    </p>
  )
}

/** In minutes: less is nothing. */
const LEAST = 0.5

/** « Environ deux heures d’une journée de 7 h 30 pourraient être libérées, entre 1 h 30 et 2 h 35. » */
function Lead({ profession, year }: Props) {
  const language = useLanguage()
  const { lead } = useText(professionText)
  const query = { indicator: 'effective', profession }
  const { value, range } = useTold(query, year)
  const minutes = value * DAY_MINUTES
  const day = clock(DAY_MINUTES, language)
  if (!Number.isFinite(value)) return lead.noValue
  const length = aboutLength(minutes, language)
  // Both ends of what is told: time added has its sign turned.
  const [low, high] = [range?.[0], range?.[4]]
    .map(end => Math.round((end ?? value) * DAY_MINUTES * (Math.sign(value) || 1)))
    .sort((a, b) => a - b)
  const isWide = range !== null && low !== high
  const between = isWide ? lead.between(...clockEnds(low!, high!, language)) : '.'
  const crossing = isWide && low! < 0 && high! > 0 ? (value < 0 ? lead.belowIsFreed : lead.belowIsLost) : ''
  if (Math.abs(minutes) < LEAST) return `${lead.none(day)}${between}${crossing}`
  return (
    <>
      {lead.before}
      <strong className="profession-length">
        <NumberButton query={query} year={year}>
          {length.words}
        </NumberButton>
      </strong>
      {(value > 0 ? lead.freed : lead.lost)(day, length.isOne)}
      {between}
      {crossing}
    </>
  )
}
