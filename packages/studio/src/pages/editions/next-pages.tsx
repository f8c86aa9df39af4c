/** Where the reader can go from the two editions. */
import { Link } from '../../shell/link.js'
import { useText } from '../../shell/site.js'
import { editionsText } from './text.js'

export function NextPages() {
  const text = useText(editionsText)
  return (
    <nav className="editions-next" aria-labelledby="editions-next">
      <h2 id="editions-next">{text.next}</h2>
      <p>
        <Link className="button" to={{ id: 'hindcast' }}>
          {text.toHindcast}
        </Link>
        <Link className="button" to={{ id: 'evidence', profession: null, technology: null }}>
          {text.toEvidencePage}
        </Link>
        <Link className="button" to={{ id: 'data', table: null }}>
          {text.toData}
        </Link>
      </p>
    </nav>
  )
}
