/** How often one network may do what: PRIVACY-SECURITY.md, I16. */

export interface Rule {
  readonly name: string
  readonly max: number
  readonly windowMs: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export const SUBMIT: Rule = { name: 'submit', max: 5, windowMs: 10 * MINUTE }
/** Corrections and withdrawals, which need a receipt. */
export const CHANGE: Rule = { name: 'change', max: 20, windowMs: 10 * MINUTE }
export const DOWNLOAD: Rule = { name: 'download', max: 3, windowMs: MINUTE }
export const FOLLOW_UP: Rule = { name: 'follow-up', max: 5, windowMs: HOUR }
/** Wrong codes alone are counted. */
export const CODE: Rule = { name: 'code', max: 10, windowMs: HOUR }
/** Of the consultations' part of the API; counted by each process for itself. */
export const READ: Rule = { name: 'read', max: 60, windowMs: MINUTE }
/** Whatever is sent to consultations, refused or not: a body is read before it is refused. Counted by each process for itself. */
export const SEND: Rule = { name: 'send', max: 30, windowMs: MINUTE }
/** Of the projection, whose answers take a processor; counted by each process for itself. */
export const COMPUTE: Rule = { name: 'compute', max: 60, windowMs: MINUTE }

/** For networks that many people share. */
export const WIDER = 100
