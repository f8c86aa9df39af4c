/** Test only. A thread of Node that runs the toy job. */
import { answerTasks } from '../node-tasks.js'
import { openToy } from './toy-job.js'

export default answerTasks(openToy(() => process.exit(3)))
