/** A release as visitors would read it, before it is published. */
import { useLanguage } from '../../shell/site.js'
import { ReleaseView } from '../results/release-view.js'
import type { Release } from './api.js'
import { roomText } from './text.js'

export function Preview({ release }: { release: Release }) {
  const text = roomText[useLanguage()].preview
  return (
    <details className="room-preview">
      <summary>{text.title}</summary>
      <p className="room-note">{text.note}</p>
      <ReleaseView release={release} item={null} />
    </details>
  )
}
