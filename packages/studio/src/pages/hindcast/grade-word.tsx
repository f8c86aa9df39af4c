/** The letter of a part, and where it is thin, not graded, or nothing was measured, the word. */
import { ABSENT, type PartGrade } from '@horizon-soin/words'
import { useText } from '../../shell/site.js'
import { firmnessOf } from './claims.js'
import { hindcastText } from './text.js'

export function GradeWord({ grade }: { grade: PartGrade }) {
  const text = useText(hindcastText).professions
  const firmness = firmnessOf(grade)
  const word = firmness === 'other' ? null : text[firmness]
  return (
    <span className="hindcast-grade">
      <b>{grade.grade ?? ABSENT}</b>
      {word !== null && ` ${word}`}
    </span>
  )
}
