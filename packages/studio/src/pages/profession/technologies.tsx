/** What each technology frees in a day: minutes, range, what it could free, where. */

import { capitalised, inWords } from '@horizon-soin/figures'
import { inSentence, labelsOf, wordsOf } from '@horizon-soin/words'
import { Value } from '../../parts/value.js'
import { Link } from '../../shell/link.js'
import { useLanguage, useText } from '../../shell/site.js'
import { useStudy, useTold } from '../../shell/studio-context.js'
import { technologyShort } from '../simulator/technology-short.js'
import { aboutLength, clock, clockEnds } from './clock.js'
import { DAY_MINUTES, type Day } from './day.js'
import { NumberButton } from './number-button.js'
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
/** Of sums of binary fractions. */
const ROUNDING = 1e-9
/** Less reads as zero. */
const LEAST_SHOWN = 0.05

export function Technologies({ profession, year, day }: Props) {
  const language = useLanguage()
  const text = useText(professionText)
  const { axes } = useStudy().model
  const freed = day.freed.reduce((sum, minutes) => sum + minutes, 0)
  const length = aboutLength(freed, language).words
  const scale = Math.max(...day.possible, ...day.freed, 1)
  return (
    <section className="profession-technologies">
      <h2>{useTitle(day)}</h2>
      <p className="subtitle">{text.technologies.subtitle}</p>
      <ul>
        {axes.technologies.map((technology, k) => (
          <Row key={technology} {...{ profession, year, day, technology, k, scale, freed }} />
        ))}
      </ul>
      <p className="profession-small">{text.technologies.note}</p>
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
  scale: number
  freed: number
}

function Row({ profession, year, day, technology, k, scale, freed: total }: RowProps) {
  const language = useLanguage()
  const { technologies: text } = useText(professionText)
  const { dataset } = useStudy()
  const labels = labelsOf(dataset, wordsOf(language))
  const { range } = useTold({ indicator: 'effective', profession }, year)
  const [minutes, possible] = [day.freed[k]!, day.possible[k]!]
  // No draw knows the product: the range of the whole, in the part that this technology has of it. Where others take time, it has none.
  const isPart = minutes > 0 && minutes <= total * (1 + ROUNDING)
  const perShare = range === null || !isPart ? null : (DAY_MINUTES * minutes) / total
  const ends = perShare === null ? null : ([range![0] * perShare, range![4] * perShare] as const)
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
      <TechnologyBar {...{ technology, minutes, possible, scale }} range={ends} />
      <p className="technology-words">
        {text.alone(clock(possible, language))}
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
