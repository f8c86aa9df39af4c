/** Where the range of the number comes from: shares of its variance, computed when they are asked for. */
import { quantity } from '@horizon-soin/figures'
import { useEffect, useRef, useState } from 'react'
import { SEED } from '../../shell/compute.js'
import { useComputing } from '../../shell/computing-context.js'
import { useLanguage } from '../../shell/site.js'
import { useEdited } from '../../shell/studio-context.js'
import { explainText } from './text.js'
import type { ExplainedTerm } from './use-term.js'
import { type VarianceShare, varianceShares } from './variance.js'

/** Of each sample: enough to tell which group comes first. */
const POINTS = 128

/** Neutral, the darkest first: no technology, nothing computed by the hand. */
const FILLS = ['var(--ink)', 'var(--people)', 'var(--people-soft)', 'var(--line)'] as const
/** Of what groups do only together. */
const TOGETHER = 'var(--paper)'
const fillOf = ({ part }: VarianceShare, place: number): string =>
  part === 'together' ? TOGETHER : (FILLS[place] ?? TOGETHER)

/** A share that rounds to nothing is not told. */
const isTold = ({ share }: VarianceShare): boolean => share >= 0.005

type State = { is: 'idle' | 'computing' | 'failed' } | { is: 'done'; shares: VarianceShare[] | null }

export function Variance({ explained: { query, year } }: { explained: ExplainedTerm }) {
  const language = useLanguage()
  const text = explainText[language].variance
  const computing = useComputing()
  const { scenario } = useEdited()
  const [state, setState] = useState<State>({ is: 'idle' })
  const asked = useRef<AbortController | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another number or scenario, another answer
  useEffect(() => {
    setState({ is: 'idle' })
    return () => asked.current?.abort(new DOMException('not wanted any more', 'AbortError'))
  }, [scenario, query, year])

  async function compute(): Promise<void> {
    const abort = new AbortController()
    asked.current = abort
    setState({ is: 'computing' })
    try {
      const request = { kind: 'sensitivity', scenario, query, year, points: POINTS, seed: SEED } as const
      const outcome = await computing!.drawing.ask(request, { signal: abort.signal })
      setState({ is: 'done', shares: varianceShares(outcome)?.filter(isTold) ?? null })
    } catch {
      if (!abort.signal.aborted) setState({ is: 'failed' })
    }
  }

  return (
    <section className="explain-variance" aria-labelledby="explain-variance">
      <h3 id="explain-variance">
        {text.title} <span className="explain-kind">{text.subtitle}</span>
      </h3>
      {state.is !== 'done' && (
        <p className="explain-compute">
          <button
            type="button"
            className="button"
            aria-disabled={state.is === 'computing'}
            onClick={() => state.is !== 'computing' && computing && void compute()}
          >
            {text.compute}
          </button>
          <span className="explain-kind">{text.why}</span>
        </p>
      )}
      <div role="status">
        {state.is === 'computing' && <p>{text.computing}</p>}
        {state.is === 'failed' && <p>{text.failed}</p>}
        {state.is === 'done' && state.shares === null && <p>{text.none}</p>}
        {state.is === 'done' && state.shares !== null && (
          <>
            <Bar shares={state.shares} />
            <ul className="explain-shares">
              {state.shares.map((one, i) => (
                <li key={one.part}>
                  <svg width={12} height={12} aria-hidden="true">
                    <rect
                      x={0.5}
                      y={0.5}
                      width={11}
                      height={11}
                      fill={fillOf(one, i)}
                      stroke="var(--line2)"
                    />
                  </svg>
                  {text.parts[one.part]} <strong>{quantity(one.share, 'share', language)}</strong>
                </li>
              ))}
            </ul>
            <p className="explain-note">{text.note(POINTS)}</p>
          </>
        )}
      </div>
    </section>
  )
}

const WIDTH = 1000
const HEIGHT = 20

/** One bar, the shares side by side. */
function Bar({ shares }: { shares: readonly VarianceShare[] }) {
  let from = 0
  const pieces = shares.map((one, i) => {
    const x = from
    from += one.share * WIDTH
    return { ...one, x, width: one.share * WIDTH, fill: fillOf(one, i) }
  })
  return (
    <svg
      className="explain-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {pieces.map(({ part, x, width, fill }) => (
        <rect key={part} x={x} width={width} height={HEIGHT} fill={fill} />
      ))}
      {pieces.slice(1).map(({ part, x }) => (
        <line
          key={part}
          x1={x}
          x2={x}
          y1={0}
          y2={HEIGHT}
          stroke="var(--paper)"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <rect
        width={WIDTH}
        height={HEIGHT}
        fill="none"
        stroke="var(--line2)"
        strokeWidth={1}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
