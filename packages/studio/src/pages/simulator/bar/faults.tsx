/** What is to be mended in files that could not be opened. */
import { useEffect, useRef } from 'react'
import { useText } from '../../../shell/site.js'
import { simulatorText } from '../text.js'
import type { ToMend } from './opening.js'

export function Faults({ toMend, onClose }: { toMend: readonly ToMend[]; onClose: () => void }) {
  const { faults, said } = useText(simulatorText)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="sim-faults" aria-labelledby="sim-faults-title">
      <h2 id="sim-faults-title" ref={title} tabIndex={-1}>
        {faults.title}
      </h2>
      <p>{faults.kept}</p>
      <ul>
        {toMend.map(({ where, what }) => (
          <li key={where + what}>
            {where !== '' && <strong>{where}</strong>} {what}
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onClose}>
        {said.close}
      </button>
    </section>
  )
}
