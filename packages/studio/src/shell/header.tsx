/** The head of each page: where one is, where one can go, the other language, how it is displayed. */
import { useState } from 'react'
import { DisplaySettings } from './display.js'
import { Link } from './link.js'
import type { Page } from './pages.js'
import { useLanguage, useText } from './site.js'
import { shellText } from './text.js'

type Room = 'home' | 'simulator' | 'professions' | 'since' | 'proposals' | 'method'

const ROOMS: readonly { room: Room; page: Page }[] = [
  { room: 'home', page: { id: 'home' } },
  { room: 'simulator', page: { id: 'simulator', view: 'overview' } },
  { room: 'professions', page: { id: 'professions' } },
  { room: 'since', page: { id: 'hindcast' } },
  { room: 'proposals', page: { id: 'proposals' } },
  { room: 'method', page: { id: 'method' } }
]

const roomOf = (page: Page | null): Room | null => {
  switch (page?.id) {
    case 'profession':
    case 'answers':
      return 'professions'
    case 'data':
      return 'method'
    case 'hindcast':
    case 'editions':
    case 'evidence':
      return 'since'
    case 'proposals':
    case 'proposal':
    case 'consultation':
    case 'questionnaire':
    case 'receipt':
    case 'results':
      return 'proposals'
    case 'measures':
    case 'regions':
      return 'simulator'
    case 'home':
    case 'simulator':
    case 'professions':
    case 'method':
      return page.id
    default:
      return null
  }
}

export function Header({ page }: { page: Page | null }) {
  const text = useText(shellText)
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const other = language === 'fr' ? 'en' : 'fr'
  const room = roomOf(page)
  return (
    <header className={isOpen ? 'site-head open' : 'site-head'}>
      <Link to={{ id: 'home' }} className="brand">
        <svg viewBox="0 0 34 20" width="34" height="20" aria-hidden="true">
          <path d="M8 14a9 9 0 0 1 18 0Z" fill="var(--accent)" />
          <path d="M0 14.5h34M5 18.5h24" stroke="var(--ink)" strokeWidth="2" />
        </svg>
        {text.product}
      </Link>
      <button type="button" className="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? text.close : text.menu}
        <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
          <path d="M0 1h20M0 7h20M0 13h20" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
      <nav aria-label={text.nav}>
        <ul>
          {ROOMS.map(({ room: one, page: to }) => (
            <li key={one}>
              <Link to={to} aria-current={one === room ? 'page' : undefined} onClick={() => setOpen(false)}>
                {text.pages[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="site-tools">
        <Link
          to={page ?? { id: 'home' }}
          language={other}
          lang={other}
          hrefLang={other}
          title={text.otherLanguageTitle}
        >
          {text.otherLanguage}
        </Link>
        <DisplaySettings />
      </div>
    </header>
  )
}
