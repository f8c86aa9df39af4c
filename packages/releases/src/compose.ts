/** The door to what makes a release: it opens the solver, which a reader of releases does not need. */
export { type Verification, verifyArchive } from './archive/verify.js'
export { trial } from './on-trial.js'
export type { Exposed, Given, Trial } from './trial.js'
