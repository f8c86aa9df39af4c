/** A number of an edition, its range as a strip and in words, and how many of its inputs are assumptions. */
import { inputsWords, wordsOf } from '@horizon-soin/words'
import { useLanguage } from '../../shell/site.js'
import { indicatorOf, isSigned, type Measure, numberOf } from './measures.js'
import { NumberLink } from './number-link.js'
import type { Side } from './sides.js'
import { Strip } from './strip.js'
import { answersPageText } from './text.js'
import { addedTo, toldOf } from './told.js'

interface Props {
  measure: Measure
  side: Side
  profession: string
  /** Of the strip; null for a number that has none. */
  domain: readonly [number, number] | null
  /** Whether it says since when it counts, and what it rests on. */
  isWhole?: boolean
  /** Whether both ends of its range are told, where nothing beside it does. */
  hasEnds?: boolean
}

export const STRIP = 260

export function NumberCell({ measure, side, profession, domain, isWhole = true, hasEnds = true }: Props) {
  const language = useLanguage()
  const text = answersPageText[language]
  const words = wordsOf(language)
  const { about, answer } = side
  const number = numberOf(measure, side)
  if (number === null)
    return <div className="answers-none">{text.none[measure === 'entrants' ? 'flow' : 'need']}</div>
  const told = toldOf(measure, number, words)
  const added = measure === 'capacity' ? addedTo(answer, words) : null
  const since = text.since[measure]
  return (
    <>
      <div className="answers-value">
        <NumberLink
          about={about}
          indicator={indicatorOf(measure, side)}
          profession={profession}
          year={answer.year}
          page={{ id: 'answers', profession, year: answer.year }}
        >
          {told.value}
        </NumberLink>
      </div>
      {domain !== null && (
        <Strip number={number} isSigned={isSigned(measure)} domain={domain} width={STRIP} />
      )}
      {hasEnds && (
        <div className="answers-ends">
          {told.range}
          {isWhole && since !== undefined && <span className="answers-since"> {since(answer.since)}</span>}
        </div>
      )}
      {isWhole && added !== null && <div className="answers-inputs">{text.added(...added)}</div>}
      {isWhole && number.inputs > 0 && <div className="answers-inputs">{inputsWords(number, words)}</div>}
    </>
  )
}
