/** Under a number: how sure it is, as a strip and in words, and its change from the reference. */
import { change, rangeStrip, spanText } from '@horizon-soin/figures'
import type { SeriesQuery, Unit } from '@horizon-soin/model'
import { INDICATORS, type Indicator } from '@horizon-soin/model'
import { useMemo, useRef } from 'react'
import { valueIn } from '../../../engine/projection.js'
import { readDifference } from '../../../parts/read-difference.js'
import { useWidth } from '../../../parts/use-width.js'
import { useLanguage } from '../../../shell/site.js'
import { useStudio, useStudy, useTold } from '../../../shell/studio-context.js'
import { useSimulator } from '../simulator-context.js'
import { simulatorText } from '../text.js'
import { isDrawn, valueRange } from './bands.js'

interface Props {
  query: SeriesQuery
  year: number
  /** Both ends of the strip: the same while a lever moves. */
  domain: readonly [number, number]
  published?: number | undefined
}

const WIDTH = 240

export function RangeLabel({ query, year, domain, published }: Props) {
  const language = useLanguage()
  const text = simulatorText[language]
  const { reference } = useSimulator()
  const { value, range } = useTold(query, year)
  const { unit } = INDICATORS[query.indicator as Indicator]
  const { model } = useStudy()
  const ranges = useStudio(studio => studio.ranges)
  const missing = isDrawn(ranges, model, query, year) ? text.noValue : text.drawing
  const room = useRef<HTMLDivElement>(null)
  const width = useWidth(room, WIDTH)
  const before = valueIn(reference, query, year)
  const [from, to] = domain
  const strip = useMemo(
    () =>
      rangeStrip(
        { value, range: valueRange(range), reference: before, published, domain: [from, to] },
        { width }
      ),
    [value, range, before, published, from, to, width]
  )
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: numbers only */}
      <div ref={room} className="strip-room" dangerouslySetInnerHTML={{ __html: strip }} />
      <p className="range-line">
        <span className="range-span">
          {range ? spanText(range[0], range[4], unit === 'fte' ? 'persons' : unit, language) : missing}
        </span>
        <Difference now={value} before={before} unit={unit} />
      </p>
    </>
  )
}

/** « +4 points », in the colour of the hand; a dash where nothing changes. */
export function Difference({ now, before, unit }: { now: number; before: number; unit: Unit }) {
  const language = useLanguage()
  const text = simulatorText[language]
  const told = change(readDifference(now, before, unit), unit, language)
  const isNone = !/[1-9]/.test(told)
  return <span className={isNone ? 'no-change' : 'changed'}>{isNone ? text.same : told}</span>
}
