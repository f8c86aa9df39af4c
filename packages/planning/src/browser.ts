export { loadSolver } from './solver.js'
