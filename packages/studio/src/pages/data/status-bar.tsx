/** How firm rows are, as a bar: from the firmest, full, to the least firm, hollow. */
import { decimal, quantity, typeset } from '@horizon-soin/figures'
import type { Status } from '@horizon-soin/model'
import { wordsOf } from '@horizon-soin/words'
import { StatusBadge } from '../../parts/status-badge.js'
import { useLanguage } from '../../shell/site.js'
import { statusShares } from './status-shares.js'
import './status-bar.css'
import { dataText } from './text.js'

const WIDTH = 240
const HEIGHT = 10
const FILLS = { measured: 1, published: 0.78, expert: 0.54, reconstructed: 0.3, assumption: 0 } as const

function StatusBar({ statuses }: { statuses: readonly Status[] }) {
  const language = useLanguage()
  const words = wordsOf(language)
  const shares = statusShares(statuses)
  let x = 0.5
  const told = shares.map(({ status, rows }) => `${words.statuses[status]} ${decimal(rows, 0, language)}`)
  return (
    <svg
      className="status-bar"
      viewBox={`0 0 ${WIDTH + 1} ${HEIGHT + 1}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={typeset(dataText[language].bar(told.join(', ')), language)}
    >
      {shares.map(({ status, share }) => {
        const left = x
        x += share * WIDTH
        return (
          <rect
            key={status}
            x={left}
            y={0.5}
            width={share * WIDTH}
            height={HEIGHT}
            fill="var(--status)"
            fillOpacity={FILLS[status]}
            stroke="var(--status)"
            vectorEffect="non-scaling-stroke"
            {...(status === 'assumption' ? { strokeDasharray: '3 2' } : {})}
          />
        )
      })}
    </svg>
  )
}

/** The bar, and under it how many rows are of each status. */
export function StatusSummary({ statuses }: { statuses: readonly Status[] }) {
  const language = useLanguage()
  const words = wordsOf(language)
  const told = statusShares(statuses).map(
    ({ status, rows }) => `${words.statuses[status]}\u00a0${decimal(rows, 0, language)}`
  )
  return (
    <div className="status-summary">
      <StatusBar statuses={statuses} />
      <p aria-hidden="true">{told.join(', ')}</p>
    </div>
  )
}

/** The bar with its badges and counts. */
export function StatusLegend({ statuses }: { statuses: readonly Status[] }) {
  const language = useLanguage()
  return (
    <div className="status-legend">
      <StatusBar statuses={statuses} />
      <ul>
        {statusShares(statuses).map(({ status, rows, share }) => (
          <li key={status}>
            <StatusBadge status={status} />
            <span>
              {dataText[language].ofRows(decimal(rows, 0, language), quantity(share, 'share', language))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
