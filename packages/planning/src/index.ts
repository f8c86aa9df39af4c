/** The solver of training plans and of other linear programmes; the same door in Node and in a worker of a browser. */
export {
  loadPrograms,
  type OpenAnswer,
  type OpenProgram,
  type OpenPrograms,
  type Optimum
} from './open-program.js'
export { loadSolver } from './solver.js'
