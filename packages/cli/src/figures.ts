/** The published figures of a dataset beside the same computed. */
import { type FigureCheck, type Model, ModelError, reproduce } from '@horizon-soin/model'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

/** Every published figure beside the computed one. @throws Refusal where a figure names what the dataset has not */
export function checkFigures(model: Model, { text }: Session): FigureCheck[] {
  try {
    return reproduce(model)
  } catch (error) {
    if (error instanceof ModelError) throw new Refusal(text.errors.incomplete(error.message))
    throw error
  }
}
