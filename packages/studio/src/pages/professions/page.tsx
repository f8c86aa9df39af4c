/** Every profession, the one with the most freed time first. */
import { inWords, quantity } from '@horizon-soin/figures'
import { capitalised, labelsOf, wordsOf } from '@horizon-soin/words'
import { valueIn } from '../../engine/projection.js'
import { rangeOf } from '../../engine/ranges.js'
import { RangeLine } from '../../parts/range-line.js'
import { valueText } from '../../parts/text.js'
import { Value } from '../../parts/value.js'
import { Link } from '../../shell/link.js'
import { useLanguage, useText } from '../../shell/site.js'
import { useProjection, useStudio, useStudy, useTold, useYear } from '../../shell/studio-context.js'
import { aboutLength, clock } from '../profession/clock.js'
import { DAY_MINUTES } from '../profession/day.js'
import { professionText } from '../profession/text.js'
import { YearSwitch } from '../profession/year-switch.js'
import './page.css'

export default function ProfessionsPage() {
  const language = useLanguage()
  const { index: text } = useText(professionText)
  const { dataset } = useStudy()
  const year = useYear()
  const projection = useProjection()
  const effective = (profession: string) => valueIn(projection, { indicator: 'effective', profession }, year)
  const professions = projection.model.axes.professions.toSorted((a, b) => effective(b) - effective(a))
  const ranges = useStudio(studio => studio.ranges)
  const ends = professions.flatMap(profession => {
    const range = rangeOf(ranges, projection.model, { indicator: 'effective', profession }, year)
    return [effective(profession), ...(range === null ? [] : [range[0], range[4]])]
  })
  // The same for every line, so that they compare.
  const domain = [1.05 * Math.min(0, ...ends), 1.05 * Math.max(0.01, ...ends)] as const
  return (
    <div className="page professions">
      <div className="professions-head">
        <div>
          <h1>{text.title(year)}</h1>
          <p>
            {text.lead(capitalised(inWords(professions.length, language)), clock(DAY_MINUTES, language))}{' '}
            {valueText[language].since(dataset.technologyBaseYear)}.{' '}
            <Link to={{ id: 'answers', profession: null, year: null }}>{text.answers}</Link>
          </p>
        </div>
        <YearSwitch />
      </div>
      <ul className="professions-list">
        {professions.map(profession => (
          <Line key={profession} profession={profession} year={year} domain={domain} />
        ))}
      </ul>
    </div>
  )
}

interface LineProps {
  profession: string
  year: number
  /** Of the strip. */
  domain: readonly [number, number]
}

function Line({ profession, year, domain }: LineProps) {
  const language = useLanguage()
  const { index: text } = useText(professionText)
  const { dataset } = useStudy()
  const query = { indicator: 'effective', profession }
  const { value, range } = useTold(query, year)
  return (
    <li>
      <div className="professions-name">
        <h2>
          <Link to={{ id: 'profession', profession }}>
            {labelsOf(dataset, wordsOf(language)).profession(profession)}
          </Link>
        </h2>
        <p>{useSentence(profession, year)}</p>
      </div>
      <p className="professions-number">
        <Value query={query} year={year} />
      </p>
      <RangeLine
        value={value}
        range={range}
        unit="share"
        width={220}
        domain={domain}
        {...(domain[0] < 0 ? { reference: 0 } : {})}
      />
      <p className="professions-people">
        <Value query={{ indicator: 'headcount', profession }} year={year} />
        {text.people}
      </p>
    </li>
  )
}

/** A share that is read as nobody. */
const NOBODY = 0.0005
/** Less than half a minute a day. */
const LEAST = 0.5 / DAY_MINUTES

/** « Environ deux heures par jour, d’abord par le numérique ; 22 % des personnes au-dessus de 30 %. » */
function useSentence(profession: string, year: number): string {
  const language = useLanguage()
  const text = useText(professionText)
  const projection = useProjection()
  const { axes, dataset, threshold } = projection.model
  const read = (indicator: string, technology?: string) =>
    valueIn(projection, { indicator, profession, ...(technology === undefined ? {} : { technology }) }, year)
  const effective = read('effective')
  if (!(Math.abs(effective) >= LEAST)) return text.index.none
  const above = read('share_above')
  const first = axes.technologies.reduce((a, b) => (read('mix', b) > read('mix', a) ? b : a))
  const label = labelsOf(dataset, wordsOf(language)).technology(first)
  const time = aboutLength(effective * DAY_MINUTES, language).words
  const by = text.technologyPhrases[first] ?? text.quoted(label)
  if (effective < 0) return text.index.costs(time, by)
  return capitalised(
    text.index.line(
      time,
      by,
      above < NOBODY ? text.index.nobody : text.index.share(quantity(above, 'share', language)),
      quantity(threshold, 'share', language)
    )
  )
}
