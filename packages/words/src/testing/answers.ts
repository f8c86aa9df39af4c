/** Answers made by hand, for tests. */
import type { Answer, AnswerNumber } from '../answers/answer.js'

/** A number with both ends of its range; half of the draws lie in the middle of it. */
export const numberWith = (value: number, low = value, high = value): AnswerNumber => ({
  value,
  range: [low, (low + value) / 2, value, (value + high) / 2, high],
  inputs: 41,
  reconstructed: 3,
  assumed: 12
})

/** 9 437 radiologists in 2030, 300 to 1 200 full-time equivalents too few. */
export const answerWith = (more: Partial<Answer> = {}): Answer => ({
  year: 2030,
  since: 2026,
  headcount: numberWith(9437, 8921, 9934),
  fte: numberWith(8712, 8236, 9171),
  need: numberWith(9640, 9512, 9766),
  capacity: numberWith(8911, 8400, 9300),
  balance: numberWith(-729, -1204, -301),
  shortage: 0.99,
  effective: numberWith(0.031, -0.005, 0.07),
  freed: numberWith(270, -44, 610),
  entrants: numberWith(310, 280, 340),
  places: { year: 2026, value: 260, status: 'published' },
  planned: { value: 290, range: [240, 270, 290, 320, 350], from: 2027, to: 2036, held: null },
  ...more
})
