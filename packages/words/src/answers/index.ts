/** « Combien de radiologues en 2030 ? »: answers and their words. */
export type { Answer, AnswerNumber, AnswerPlaces, AnswerPlan, AnswerRange } from './answer.js'
export { isTold, type Outlook, outlookOf } from './outlook.js'
export { needQuestion, questionOf } from './question.js'
export { type AnswerOrigin, answerSentence, creditSentence, quotedAnswer } from './quote.js'
export { balanceSentence, freedSentence, inputsWords, shortAnswer } from './sentences.js'
export { countText, isWide, type ToldCount, toldCount } from './told-count.js'
