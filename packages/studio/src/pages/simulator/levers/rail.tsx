/** What lies under the handle of a lever; hidden from who hears it, its words say the same. */
import { memo } from 'react'
import type { Band } from './lever.js'

interface Props {
  min: number
  max: number
  at: number
  reference: number
  band: Band | null
  touched: boolean
}

export const Rail = memo(function Rail({ min, max, at, reference, band, touched }: Props) {
  const place = (value: number) =>
    max > min ? (100 * (Math.min(max, Math.max(min, value)) - min)) / (max - min) : 0
  const percent = (value: number) => `${Math.round(value * 100) / 100}%`
  const [from, to] = [Math.min(place(reference), place(at)), Math.max(place(reference), place(at))]
  return (
    <svg className="lever-rail" width="100%" height="20" aria-hidden="true">
      {band && (
        <rect
          x={percent(place(band.low))}
          width={percent(place(band.high) - place(band.low))}
          y="6.5"
          height="7"
          className="lever-band"
        />
      )}
      <rect x="0" width="100%" y="9" height="2" className="lever-line" />
      {touched && (
        <rect x={percent(from)} width={percent(to - from)} y="8" height="4" className="lever-fill" />
      )}
      <svg x={percent(place(reference))} overflow="visible" aria-hidden="true">
        <rect x="-1" width="2" y="3.5" height="13" className="lever-tick" />
      </svg>
    </svg>
  )
})
