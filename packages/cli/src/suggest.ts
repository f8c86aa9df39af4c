/** What a misspelt id most likely meant. */
import type { Messages } from './messages/index.js'

/** ` Did you mean …?`, or nothing where no id is near. */
export async function suggestion(value: string, known: Iterable<string>, text: Messages): Promise<string> {
  const { nearest } = await import('@horizon-soin/datasets')
  const near = nearest(value, known)
  return near === null ? '' : ` ${text.didYouMean(near)}`
}
