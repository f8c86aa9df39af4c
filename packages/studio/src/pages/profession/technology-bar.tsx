/** Minutes of a technology on an axis with its zero: what it frees, its range, what it could free alone. Time that it costs is hollow. */
import { extentOf, type MinutesAxis, placeOf } from './technology-axis.js'
import { technologyColour } from './technology-colour.js'

interface Props {
  technology: string
  minutes: number
  possible: number
  range: readonly [number, number] | null
  /** The same for all technologies. */
  axis: MinutesAxis
}

const HEIGHT = 12
const MIDDLE = HEIGHT / 2

const percent = (value: number): string => `${value.toFixed(2)}%`

export function TechnologyBar({ technology, minutes, possible, range, axis }: Props) {
  const { fill } = technologyColour(technology)
  const [zero, end] = [placeOf(axis, 0), placeOf(axis, possible)]
  const bar = extentOf(axis, 0, minutes)
  const ends = range && extentOf(axis, ...range)
  return (
    <svg className="technology-bar" width="100%" height={HEIGHT} aria-hidden="true">
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} stroke="var(--line)" />
      <line
        x1={percent(zero)}
        x2={percent(end)}
        y1={MIDDLE}
        y2={MIDDLE}
        stroke="var(--ink)"
        strokeWidth={2}
      />
      <rect
        x={percent(bar.start)}
        y={1}
        width={percent(bar.width)}
        height={HEIGHT - 2}
        fill={minutes < 0 ? 'var(--paper)' : fill}
        stroke={minutes < 0 ? fill : 'none'}
      />
      {ends && (
        <rect
          x={percent(ends.start)}
          y={1}
          width={percent(ends.width)}
          height={HEIGHT - 2}
          fill="none"
          stroke={fill}
        />
      )}
      {axis.from < 0 && (
        <line x1={percent(zero)} x2={percent(zero)} y1="0" y2={HEIGHT} stroke="var(--ink2)" />
      )}
    </svg>
  )
}
