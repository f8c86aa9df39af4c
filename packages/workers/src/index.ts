/** Jobs on a pool: this door is the same in Node and in a browser; `./node` and `./browser` have the threads of each. */
export type { RunOptions } from './backend.js'
export { inThread } from './in-thread.js'
export type { Pool } from './pool.js'
