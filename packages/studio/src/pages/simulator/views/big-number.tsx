/** One of the four numbers that are always in sight. */
import { hasSinceBase, INDICATORS, type Indicator } from '@horizon-soin/model'
import { valueIn } from '../../../engine/projection.js'
import { RangeNote } from '../../../parts/range-note.js'
import { SinceNote } from '../../../parts/since-note.js'
import { Value } from '../../../parts/value.js'
import { explainedText } from '../../../shell/explained.js'
import { useLanguage } from '../../../shell/site.js'
import { presentOf } from '../../../shell/store.js'
import { useStudio, useStudy, useTold, useYear } from '../../../shell/studio-context.js'
import { useSimulator } from '../simulator-context.js'
import { queryOf } from '../subject.js'
import { simulatorText } from '../text.js'
import { RangeLabel } from './range-label.js'

/** A strip has this much room around the reference, where a value far from zero would leave it no place. */
const AROUND = 0.2
const FAR_FROM_ZERO = 0.5

/** Time that is freed, which can be lost. */
const isGain = (indicator: Indicator): indicator is 'effective' | 'freed_fte' =>
  indicator === 'effective' || indicator === 'freed_fte'

export function BigNumber({ indicator, name }: { indicator: Indicator; name: string }) {
  const language = useLanguage()
  const text = simulatorText[language]
  const { dataset } = useStudy()
  const year = useYear()
  const subject = useStudio(studio => presentOf(studio).subject)
  const { reference } = useSimulator()
  const { presets, publishedIn } = useSimulator().fixed
  const query = queryOf(indicator, subject)
  const { unit } = INDICATORS[indicator]
  const { value, range } = useTold(query, year)
  const isSigned = isGain(indicator) && (value < 0 || (range !== null && range[0] < 0))
  const before = valueIn(reference, query, year)
  const values = presets.map(({ projection }) => valueIn(projection, query, year)).filter(Number.isFinite)
  const published = publishedIn(query, year)
  const shown = published === undefined ? values : [...values, published]
  const [low, high] = [Math.min(before, ...shown), Math.max(before, ...shown)]
  const domain: [number, number] =
    low > FAR_FROM_ZERO * high && unit !== 'share'
      ? [low * (1 - AROUND), high * (1 + AROUND)]
      : [Math.min(0, low * 1.3), Math.max(high * 1.3, Number.MIN_VALUE)]
  const mine = explainedText({ query, year })
  const isExplained = useStudio(({ explained }) => explained !== null && explainedText(explained) === mine)
  return (
    <section className={isExplained ? 'big explained' : 'big'} aria-label={name}>
      <p className="big-name">
        {name}
        {isSigned && text.numbers.belowZero}
      </p>
      <p className="big-value">
        <Value query={query} year={year} isBare />
        {unit !== 'persons' && (
          <span className="big-unit">
            {unit === 'share' && language === 'en' ? '' : ' '}
            {text.unit[unit]}
          </span>
        )}
      </p>
      <RangeLabel query={query} year={year} domain={domain} published={published} />
      <RangeNote value={value} range={range} unit={unit} />
      {isGain(indicator) && hasSinceBase(dataset) && (
        <SinceNote indicator={indicator} year={year} {...subject} isShort />
      )}
    </section>
  )
}
