/** Answers: every question, those of a profession, or the one of a profession and a year. */
import { NotFound } from '../../shell/not-found.js'
import { AnswerPage } from './answer-page.js'
import { ProfessionAnswers } from './profession-answers.js'
import { Questions } from './questions.js'
import { answersTo, YEARS } from './sides.js'
import { PROFESSIONS } from './use-labels.js'
import './page.css'

interface Props {
  profession: string | null
  year: number | null
}

export default function AnswersPage({ profession, year }: Props) {
  const room = roomOf(profession, year)
  return room === null ? <NotFound /> : <div className="page answers">{room}</div>
}

function roomOf(profession: string | null, year: number | null) {
  if (profession === null) return <Questions />
  if (!PROFESSIONS.includes(profession)) return null
  if (year === null) return <ProfessionAnswers key={profession} profession={profession} />
  const answers = YEARS.includes(year) ? answersTo(profession, year) : null
  // A copied sentence is of its own question.
  return (
    answers && <AnswerPage key={`${profession}/${year}`} profession={profession} year={year} {...answers} />
  )
}
