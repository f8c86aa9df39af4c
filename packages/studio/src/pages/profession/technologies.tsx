/** What each technology frees in a day: minutes, range, what it could free, where. */

import { capitalised, inWords } from '@horizon-soin/figures'
import { hasSinceBase } from '@horizon-soin/model'
import { inSentence, labelsOf, wordsOf } from '@horizon-soin/words'
import { valueText } from '../../parts/text.js'
import { Value } from '../../parts/value.js'
import { Link } from '../../shell/link.js'
import { useLanguage, useText } from '../../shell/site.js'
import { useStudy, useTold } from '../../shell/studio-context.js'
import { technologyShort } from '../simulator/technology-short.js'
import { aboutLength, clock, clockEnds } from './clock.js'
import type { Day } from './day.js'
import { NumberButton } from './number-button.js'
import { type MinutesAxis, minutesAxis, technologyRange } from './technology-axis.js'
import { TechnologyBar } from './technology-bar.js'
import { technologyColour } from './technology-colour.js'
import { professionText } from './text.js'

interface Props {
  profession: string
  year: number
  day: Day
}

/** Shares of the freed time nearer than this are alike. */
const ALIKE = 0.1
/** In minutes: less is nothing. */
const LEAST = 0.5
/** Less reads as zero. */
const LEAST_SHOWN = 0.05

export function Technologies({ profession, year, day }: Props) {
  const language = useLanguage()
  const text = useText(professionText)
  const { model, dataset, edition } = useStudy()
  const { axes } = model
  const { range } = useTold({ indicator: 'effective', profession }, year)
  const ranges = axes.technologies.map((_, k) => technologyRange(day, k, range))
  const isSplit = range === null || ranges.some(one => one !== null)
  const isUnsplit =
    range !== null && ranges.some((one, k) => one === null && Math.abs(day.freed[k]!) >= LEAST_SHOWN)
  const isBelow = ranges.some(one => one !== null && one[0] <= -LEAST_SHOWN)
  const freed = day.freed.reduce((sum, minutes) => sum + minutes, 0)
  const length = aboutLength(freed, language).words
  const notes = [
    isSplit && text.technologies.note,
    isUnsplit && text.technologies.unsplit,
    isBelow && text.technologies.below,
    edition !== null && hasSinceBase(dataset) && valueText[language].paces
  ].filter(Boolean)
  const axis = minutesAxis([...day.possible, ...day.freed, ...ranges.flatMap(one => one ?? [])])
  return (
    <section className="profession-technologies">
      <h2>{useTitle(day)}</h2>
      <p className="subtitle">{text.technologies.subtitle}</p>
      <ul>
        {axes.technologies.map((technology, k) => (
          <Row key={technology} {...{ profession, year, day, technology, k, axis }} ends={ranges[k]!} />
        ))}
      </ul>
      <p className="profession-small">{notes.join(' ')}</p>
      {freed >= LEAST && (
        <div className="profession-use">
          <h3>{text.use.title(capitalised(length))}</h3>
          <p>{text.use.text}</p>
          <p>
            <Link to={{ id: 'simulator', view: 'overview' }}>{text.use.link}</Link>
          </p>
        </div>
      )}
    </section>
  )
}

function useTitle({ freed }: Day): string {
  const language = useLanguage()
  const { technologies: text } = useText(professionText)
  const { dataset, model } = useStudy()
  const words = wordsOf(language)
  const total = freed.reduce((sum, minutes) => sum + minutes, 0)
  if (total <= -LEAST) return text.lost
  if (total < LEAST) return text.nothing
  if (freed.length === 1) return text.one
  const [most, least] = [Math.max(...freed), Math.min(...freed)]
  if ((most - least) / total < ALIKE) return text.alike(capitalised(inWords(freed.length, language)))
  const id = model.axes.technologies[freed.indexOf(most)]!
  return text.most(text.from[id] ?? text.mostOf(labelsOf(dataset, words).technology(id)))
}

interface RowProps extends Props {
  technology: string
  k: number
  axis: MinutesAxis
  /** Its range, in minutes. */
  ends: readonly [number, number] | null
}

function Row({ profession, year, day, technology, k, axis, ends }: RowProps) {
  const language = useLanguage()
  const { technologies: text } = useText(professionText)
  const { dataset } = useStudy()
  const labels = labelsOf(dataset, wordsOf(language))
  const [minutes, possible] = [day.freed[k]!, day.possible[k]!]
  const most = day.activities
    .filter(({ freed }) => freed[k]! >= LEAST)
    .toSorted((a, b) => b.freed[k]! - a.freed[k]!)
    .slice(0, 2)
    .map(
      ({ activity, freed }) => `${inSentence(labels.activity(activity))}\u00a0(${clock(freed[k]!, language)})`
    )
  return (
    <li>
      <p className="technology-line">
        <strong className={technologyColour(technology).className}>
          {technologyShort(technology, language) ?? labels.technology(technology)}
        </strong>{' '}
        <span className="technology-minutes">
          <NumberButton query={{ indicator: 'mix', profession, technology }} year={year}>
            {clock(Math.abs(minutes), language)}
          </NumberButton>
          {minutes <= -LEAST_SHOWN && ` ${text.costs}`}
        </span>{' '}
        {ends && (
          <span className="technology-range">{text.range(...clockEnds(ends[0], ends[1], language))}</span>
        )}
      </p>
      <TechnologyBar {...{ technology, minutes, possible, axis }} range={ends} />
      <p className="technology-words">
        {text.alone(clock(Math.abs(possible), language), possible <= -LEAST_SHOWN)}
        {', '}
        <Value query={{ indicator: 'adoption', profession, technology }} year={year} />
        {text.adopted}
        {most.length > 0 && (
          <>
            <br />
            {text.mostly(most.join(text.and))}
          </>
        )}
      </p>
    </li>
  )
}
