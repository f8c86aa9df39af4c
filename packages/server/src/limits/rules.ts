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
/** Wrong passwords alone are counted: those of a network, whoever they are tried for. */
export const LOGIN: Rule = { name: 'login', max: 10, windowMs: HOUR }
/**
 * Wrong passwords of one login, from wherever: more than one network may try, so that nobody alone keeps someone out. Several who
 * try together do, until the hour ends; the terminal (`staff`) is another way in.
 */
export const ACCOUNT: Rule = { name: 'account', max: 30, windowMs: HOUR }
/** Wrong codes of one account's second factor. */
export const FACTOR: Rule = { name: 'second-factor', max: 10, windowMs: HOUR }
/** Reports of published remarks. */
export const REPORT: Rule = { name: 'report', max: 5, windowMs: HOUR }
/** Questionnaires that are begun; counted by each process for itself. */
export const BEGIN: Rule = { name: 'begin', max: 20, windowMs: 10 * MINUTE }
/** Files of releases, which take a processor; counted by each process for itself. */
export const FILES: Rule = { name: 'files', max: 12, windowMs: MINUTE }
/** Whatever the team asks for; counted by each process for itself. */
export const TEAM: Rule = { name: 'team', max: 300, windowMs: MINUTE }
/** Of the consultations' part of the API; counted by each process for itself. */
export const READ: Rule = { name: 'read', max: 60, windowMs: MINUTE }
/** Whatever is sent to consultations, refused or not: a body is read before it is refused. Counted by each process for itself. */
export const SEND: Rule = { name: 'send', max: 30, windowMs: MINUTE }
/** Of the projection, whose answers take a processor; counted by each process for itself. */
export const COMPUTE: Rule = { name: 'compute', max: 60, windowMs: MINUTE }

/** For networks that many people share. */
export const WIDER = 100
