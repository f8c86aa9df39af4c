import { openJob } from '@horizon-soin/model/uncertainty'
import { answerTasks } from './node-tasks.js'

/** The threads of Node's pool. */
export default answerTasks(openJob)
