/** Results in words: numbers, names of what is computed, terms of an explanation, published figures. Runs anywhere. */
export type { Language } from '@horizon-soin/datasets'
export { absentWords } from './absent.js'
export {
  type Answer,
  type AnswerNumber,
  type AnswerOrigin,
  type AnswerPlaces,
  type AnswerPlan,
  type AnswerRange,
  answerSentence,
  balanceSentence,
  countText,
  creditSentence,
  freedSentence,
  inputsWords,
  isTold,
  isWide,
  needQuestion,
  type Outlook,
  outlookOf,
  questionOf,
  quotedAnswer,
  shortAnswer,
  type ToldCount,
  toldCount
} from './answers/index.js'
export { type AssumedCells, assumedCells, assumedWords } from './assumed-cells.js'
export type { Words } from './fr.js'
export {
  type EditionName,
  errorWords,
  HINDCAST_PART_NAMES,
  HINDCAST_PARTS,
  type HindcastReport,
  type HindcastReportRow,
  type HindcastTechnology,
  type HindcastWords,
  hindcastReport,
  hindcastWords,
  isThinGrade,
  overallRow,
  type PartGrade,
  type PartGrades,
  type ProjectionReport,
  projectionName,
  type Unconfronted,
  type WorkforceCheck,
  type WorkforceReport
} from './hindcast/index.js'
export { capitalised, inputName, inputPhrase, inSentence } from './input-name.js'
export { type Labels, labelsOf, whereOf } from './labels.js'
export { MESSAGE_IDS, type MessageId, type MessageNumber, type StudyMessage } from './messages/message.js'
export { changeWords, numberLabel, numberWords } from './messages/number-words.js'
export type { Reading } from './messages/reading.js'
export { studyMessages } from './messages/study-messages.js'
export { type Change, changesBetween, whyChanged } from './messages/why-changed.js'
export {
  ABSENT,
  count,
  decimal,
  exact,
  exactShare,
  heads,
  NBSP,
  plainPoints,
  points,
  preciseShare,
  share,
  signedCount,
  withPercent,
  written,
  writtenShare
} from './numbers.js'
export { computedWords, figureRangeWords, publishedWords } from './published.js'
export { BADGES, type InputWords, inputWords, storyOf } from './term-input.js'
export { relationWords, termName } from './term-name.js'
export { levels, type Opened, opened } from './term-order.js'
export { inputValue, termValue, valueWords } from './term-value.js'
export { typeset } from './typography.js'
export { change, fullValue, rangeEnds, shortValue } from './values.js'
export { wordsOf } from './words.js'
