/** What the engine refuses of a dataset or of a request, in the reader's language. */
import { ModelError } from '@horizon-soin/model'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

/** Runs `act`. @throws Refusal where the engine cannot answer */
export async function withModelErrors<Value>(
  { text }: Session,
  act: () => Value | Promise<Value>
): Promise<Value> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    const { badRange, impossibleCorrelation, badArgument, posteriorMismatch } = text.draws.errors
    switch (error.code) {
      case 'bad-range':
        throw new Refusal(badRange(error.value))
      case 'impossible-correlation':
        throw new Refusal(impossibleCorrelation(error.value))
      case 'bad-argument':
        throw new Refusal(badArgument(error.message))
      case 'unknown-id':
        // Ids of the dataset and the scenario were checked as they were read: only a posterior may name others.
        throw new Refusal(posteriorMismatch('horizon-soin calibrate --posterior'))
      default:
        throw new Refusal(text.errors.incomplete(error.message))
    }
  }
}
