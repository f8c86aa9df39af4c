export { type CalibrationRead, readCalibration } from './read-calibration.js'
export { readFolder } from './read-folder.js'
export { writeFolder } from './write-folder.js'
