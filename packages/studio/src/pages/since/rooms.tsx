/** The three rooms of what came after the study: what happened, the two editions, the evidence. */
import { Link } from '../../shell/link.js'
import type { Page } from '../../shell/pages.js'
import { useText } from '../../shell/site.js'
import { sinceText } from './text.js'
import './rooms.css'

type Room = 'hindcast' | 'editions' | 'evidence'

const PAGES: Record<Room, Page> = {
  hindcast: { id: 'hindcast' },
  editions: { id: 'editions' },
  evidence: { id: 'evidence', profession: null, technology: null }
}

export function SinceRooms({ room }: { room: Room }) {
  const text = useText(sinceText)
  return (
    <ul className="since-rooms" aria-label={text.nav}>
      {(Object.keys(PAGES) as Room[]).map(one => (
        <li key={one}>
          <Link to={PAGES[one]} aria-current={one === room ? 'page' : undefined}>
            {text.rooms[one]}
          </Link>
        </li>
      ))}
    </ul>
  )
}
