import type { Flag } from './moderation.js'

/** A passage that bears a sign, in UTF-16 units, the end exclusive. */
export interface Found {
  flag: Flag
  start: number
  end: number
}
