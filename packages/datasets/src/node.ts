export { readFolder } from './read-folder.js'
export { writeFolder } from './write-folder.js'
