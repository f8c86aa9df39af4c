export { type CalibrationRead, readCalibration } from './read-calibration.js'
export { readFolder } from './read-folder.js'
export { type PosteriorRead, readPosterior } from './read-posterior.js'
export { writeFolder } from './write-folder.js'
