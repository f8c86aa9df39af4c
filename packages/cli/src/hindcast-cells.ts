/** Numbers of a hindcast as its tables write them. */
import { ABSENT, decimal, preciseShare } from '@horizon-soin/words'
import type { Session } from './session.js'

/** One decimal, for a column: 7,0 % and −0,2 %. */
export const gainCell = (value: number, session: Session): string =>
  Number.isNaN(value) ? ABSENT : preciseShare(value, session.language)

/** A difference in points, with its sign: +0,3 and −4,4. */
export const pointsCell = (value: number, { language }: Session): string => {
  const text = decimal(value * 100, 1, language)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}
