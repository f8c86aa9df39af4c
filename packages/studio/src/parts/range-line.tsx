/** The range of a number under it: a strip, and its two ends in words. */
import { rangeStrip, spanText } from '@horizon-soin/figures'
import type { Unit } from '@horizon-soin/model'
import type { Quantiles } from '../engine/ranges.js'
import { useLanguage } from '../shell/site.js'
import { useStudio } from '../shell/studio-context.js'
import { RangeNote } from './range-note.js'
import { valueText } from './text.js'

interface Props {
  value: number
  range: Quantiles | null
  unit: Unit
  width?: number
  reference?: number
  published?: number | undefined
  domain?: readonly [number, number]
}

export function RangeLine({ value, range, unit, width = 180, reference, published, domain }: Props) {
  const language = useLanguage()
  const text = valueText[language]
  const isFinal = useStudio(studio => studio.areRangesFinal)
  const svg = rangeStrip(
    {
      value,
      range: range && { q05: range[0], q25: range[1], q50: range[2], q75: range[3], q95: range[4] },
      published,
      ...(reference === undefined ? {} : { reference }),
      ...(domain === undefined ? {} : { domain })
    },
    { width }
  )
  return (
    <span className={isFinal ? 'range-line' : 'range-line drawing-now'}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: figures make it of numbers alone */}
      <span className="strip" dangerouslySetInnerHTML={{ __html: svg }} />
      <span className="range-words">
        {range === null ? text.drawing : spanText(range[0], range[4], unit, language)}
      </span>
      <RangeNote value={value} range={range} unit={unit} />
    </span>
  )
}
