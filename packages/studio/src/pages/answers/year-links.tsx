/** The same question in other years. */
import { Link } from '../../shell/link.js'
import { useText } from '../../shell/site.js'
import { YEARS } from './sides.js'
import { answersPageText } from './text.js'

/** @param year the one of the page; null on the page of all of them */
export function YearLinks({ profession, year }: { profession: string; year: number | null }) {
  const text = useText(answersPageText)
  return (
    <ul className="answers-years" aria-label={text.profession.year}>
      {YEARS.map(one => (
        <li key={one}>
          <Link
            to={{ id: 'answers', profession, year: one }}
            aria-current={one === year ? 'page' : undefined}
          >
            {one}
          </Link>
        </li>
      ))}
    </ul>
  )
}
