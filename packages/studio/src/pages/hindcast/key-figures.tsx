/** Four numbers: announced, supported, and the adoption that each implies. */
import reference from 'virtual:reference-dataset'
import { rangeStrip, typeset } from '@horizon-soin/figures'
import { preciseShare, publishedWords, rangeEnds, share } from '@horizon-soin/words'
import type { ReactNode } from 'react'
import { findPublished } from '../home/published.js'
import { implied, type Telling } from './telling.js'
import { hindcastText } from './text.js'

const STRIP = 180

export function KeyFigures({ telling }: { telling: Telling }) {
  const { language, report, whole, words } = telling
  const text = hindcastText[language].key
  const { year, since } = report
  const published = findPublished(reference.dataset, { indicator: 'effective', year })
  const span = (low: number, high: number) => words.to(...rangeEnds('effective', low, high, language))
  const { range } = whole
  return (
    <div className="hindcast-keys">
      <Key label={text.announced(year, since)} value={preciseShare(whole.projected, language)}>
        <p>{typeset(text.scenarios(span(whole.projectedLow, whole.projectedHigh)), language)}</p>
        <p>
          {typeset(
            published === null ? text.notPublished : text.published(publishedWords(published, words)),
            language
          )}
        </p>
      </Key>
      <Key label={text.supported(year, since)} value={preciseShare(whole.observed, language)}>
        {range !== null && <Strip low={range.low} high={range.high} telling={telling} />}
        {range !== null && <p>{typeset(text.strip, language)}</p>}
        {range !== null && <p>{typeset(text.draws(span(range.low, range.high)), language)}</p>}
      </Key>
      <Key label={text.implied} value={share(implied.value, language)}>
        <p>{typeset(text.scenarios(span(implied.low, implied.high)), language)}</p>
      </Key>
      <Key label={text.observed} value={share(implied.observed, language)}>
        <p>
          {typeset(range !== null && range.low < 0 && range.high > 0 ? text.noRange : text.seen, language)}
        </p>
      </Key>
    </div>
  )
}

function Key({ label, value, children }: { label: string; value: string; children: ReactNode }) {
  return (
    <div className="hindcast-key">
      <p className="hindcast-key-label">{label}</p>
      <p className="hindcast-key-value">{value}</p>
      <div className="hindcast-under">{children}</div>
    </div>
  )
}

/** From the lowest of the draws to what was announced: the dot is what is supported, the diamond what was announced, the tick zero. */
function Strip({ low, high, telling: { whole } }: { low: number; high: number; telling: Telling }) {
  const { observed, projected } = whole
  const [least, most] = [Math.min(0, low), Math.max(0, high, projected)]
  const pad = (most - least) * 0.06
  const svg = rangeStrip(
    {
      value: observed,
      range: { q05: low, q25: observed, q50: observed, q75: observed, q95: high },
      published: projected,
      reference: 0,
      domain: [least - pad, most + pad]
    },
    { width: STRIP }
  )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: figures make it of numbers alone
  return <span className="strip" dangerouslySetInnerHTML={{ __html: svg }} />
}
