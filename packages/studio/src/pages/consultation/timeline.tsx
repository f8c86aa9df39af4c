/** Stages in their order, one under the other. */
import type { ReactNode } from 'react'

export interface Step {
  id: string
  /** When, in words. */
  when: ReactNode
  /** What it is; null where its title says so. */
  kind: string | null
  title: string
  about: ReactNode
  /** Whether it is over, under way or to come; in words, null where they go without saying. */
  state: { kind: 'past' | 'now' | 'next'; told: string | null }
}

export function Timeline({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {steps.map(({ id, when, kind, title, about, state }) => (
        <li key={id} className={`timeline-${state.kind}`}>
          <p className="timeline-when">
            {kind !== null && <span className="timeline-kind">{kind}</span>}
            {when}
            {state.told !== null && <span className="timeline-state">{state.told}</span>}
          </p>
          <p className="timeline-title">{title}</p>
          {about !== null && <div className="timeline-about">{about}</div>}
        </li>
      ))}
    </ol>
  )
}
