/** The solver of training plans; the same door in Node and in a worker of a browser. */
export { loadSolver } from './solver.js'
