/** Test only. A thread of a browser that runs the toy job. */
import { answerMessages } from '../browser-messages.js'
import { openToy } from './toy-job.js'

// A thread of a browser breaks by an exception that nobody catches.
const die = (): never => {
  setTimeout(() => {
    throw new Error('broken')
  })
  throw new Error('broken')
}

answerMessages(openToy(die))
