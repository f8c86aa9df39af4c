import { Link } from './link.js'
import { useText } from './site.js'
import { shellText } from './text.js'

export function NotFound() {
  const { notFound } = useText(shellText)
  return (
    <div className="page narrow">
      <h1>{notFound.title}</h1>
      <p>{notFound.text}</p>
      <p>
        <Link to={{ id: 'home' }}>{notFound.link}</Link>
      </p>
    </div>
  )
}
