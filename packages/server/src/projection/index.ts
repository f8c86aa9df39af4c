/** The projection as an API: the questions of the command line, on the datasets that come with the program. */
import type { Api } from '../api.js'
import { Term } from './answers.js'
import { refuse } from './refuse.js'
import { addRoutes } from './routes.js'
import type { Task, TaskAnswer } from './task.js'
import { openThreads } from './threads.js'

/** More would take the machine from those who read pages. */
const THREADS = 2
const TIME_LIMIT_MS = 20_000
/** A model and what an explanation is made of take some tens. */
const MEBIBYTES = 512
const WORKER = new URL('../../dist/projection/worker.js', import.meta.url)

export interface ProjectionOptions {
  threads?: number
  /** How long an answer may take, its wait for a thread included. */
  timeLimitMs?: number
}

/** Adds the routes. Answers are computed on threads, which start with the first question and end with `app`. */
export async function addProjection(
  app: Api,
  { threads = THREADS, timeLimitMs = TIME_LIMIT_MS }: ProjectionOptions = {}
): Promise<void> {
  const pool = openThreads<Task, TaskAnswer>({
    worker: WORKER,
    threads,
    timeLimitMs,
    mebibytes: MEBIBYTES
  })
  app.addHook('onClose', () => pool.close())
  // Apart from the server's own routes: its errors are told in another way, and `ProjectionTerm` is a name of these alone.
  await app.register(async (api: Api) => {
    api.addSchema(Term)
    api.setErrorHandler(refuse)
    // JSON alone: a text would be told as JSON of the wrong shape.
    api.removeContentTypeParser('text/plain')
    addRoutes(api, pool)
  })
}
