import type { MessageId } from '@horizon-soin/words'
import type { Side } from './sides.js'

/** The number of a message whose place is given, with its range. */
export function numberOf({ messages, ranges: drawn }: Side, id: MessageId, place: number) {
  const number = messages.find(message => message.id === id)?.numbers[place]
  return number && { number, range: drawn?.[id]?.[place] ?? null }
}
