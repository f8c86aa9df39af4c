/** Minutes of a technology: what it frees, its range, what it could free alone. Time that it costs is hollow. */
import { technologyColour } from './technology-colour.js'

interface Props {
  technology: string
  minutes: number
  possible: number
  range: readonly [number, number] | null
  /** Minutes at the end of the bar. */
  scale: number
}

const HEIGHT = 12
const MIDDLE = HEIGHT / 2

export function TechnologyBar({ technology, minutes, possible, range, scale }: Props) {
  const { fill } = technologyColour(technology)
  const at = (value: number) => `${(100 * Math.min(1, Math.abs(value) / scale)).toFixed(2)}%`
  const width = (from: number, to: number) => `${((100 * Math.max(0, to - from)) / scale).toFixed(2)}%`
  return (
    <svg className="technology-bar" width="100%" height={HEIGHT} aria-hidden="true">
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} stroke="var(--line)" />
      <line x1="0" x2={at(possible)} y1={MIDDLE} y2={MIDDLE} stroke="var(--ink)" strokeWidth={2} />
      <rect
        x="0"
        y={1}
        width={at(minutes)}
        height={HEIGHT - 2}
        fill={minutes < 0 ? 'var(--paper)' : fill}
        stroke={minutes < 0 ? fill : 'none'}
      />
      {range && (
        <rect
          x={at(range[0])}
          y={1}
          width={width(range[0], range[1])}
          height={HEIGHT - 2}
          fill="none"
          stroke={fill}
        />
      )}
    </svg>
  )
}
