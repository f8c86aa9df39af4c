/** How firm an input is: the fuller the disc, the firmer; its word always stands beside it. */
import type { Status } from '@horizon-soin/model'
import { wordsOf } from '@horizon-soin/words'
import { useLanguage } from '../shell/site.js'
import './status-badge.css'

/** In px; the ring is drawn inside. */
const SIZE = 14
const MIDDLE = SIZE / 2
const RADIUS = 5.25

export function StatusBadge({ status }: { status: Status }) {
  return (
    <span className="status-badge">
      <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
        <circle
          cx={MIDDLE}
          cy={MIDDLE}
          r={RADIUS}
          fill={status === 'measured' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={1.5}
          {...(status === 'assumption' ? { strokeDasharray: '2.2 1.92' } : {})}
        />
        {status === 'published' && <circle cx={MIDDLE} cy={MIDDLE} r={2.6} fill="currentColor" />}
        {status === 'expert' && (
          <path
            d={`M${MIDDLE} ${MIDDLE - RADIUS}a${RADIUS} ${RADIUS} 0 0 0 0 ${2 * RADIUS}z`}
            fill="currentColor"
          />
        )}
      </svg>
      {wordsOf(useLanguage()).statuses[status]}
    </span>
  )
}
