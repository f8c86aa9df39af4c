/** The accessibility statement that French rules ask for: state, tests, gaps, contact, remedies. */
import { typeset } from '@horizon-soin/figures'
import type { ReactNode } from 'react'
import { dayText } from '../../shell/dates.js'
import { useLanguage } from '../../shell/site.js'
import './accessibility.css'
import { accessibilityText } from './text.js'

/** When the site was last assessed. */
const ASSESSED = new Date('2026-11-22')

export default function AccessibilityPage() {
  const language = useLanguage()
  const text = accessibilityText[language]
  const set = (words: string) => typeset(words, language)
  return (
    <div className="page narrow accessibility">
      <h1>{set(text.title)}</h1>
      <p className="accessibility-lead">{set(text.lead)}</p>
      <Part title={set(text.state.title)}>
        <p className="accessibility-state">{text.state.partial}</p>
        <p>{set(text.state.text(dayText(ASSESSED, language)))}</p>
      </Part>
      {[text.tested, text.made, text.gaps].map(({ title, items }) => (
        <Part key={title} title={set(title)}>
          <ul>
            {items.map(item => (
              <li key={item}>{set(item)}</li>
            ))}
          </ul>
        </Part>
      ))}
      {[text.base, text.report].map(({ title, text: words }) => (
        <Part key={title} title={set(title)}>
          <p>{set(words)}</p>
        </Part>
      ))}
      <Part title={set(text.remedies.title)}>
        <p>{set(text.remedies.text)}</p>
        <ul>
          {text.remedies.items.map(item => (
            <li key={item.text}>
              {item.url === null ? set(item.text) : <a href={item.url}>{set(item.text)}</a>}
              {item.address !== null && <span lang="fr">{item.address}</span>}
            </li>
          ))}
        </ul>
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
