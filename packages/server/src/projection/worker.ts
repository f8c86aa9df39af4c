/** What a thread of the projection runs: a question in, JSON out. */
import { ModelError } from '@horizon-soin/model'
import { existing } from '@horizon-soin/reports'
import { move } from 'piscina'
import { answerBalance } from './answer-balance.js'
import { answerDatasets } from './answer-datasets.js'
import { answerEnsemble } from './answer-ensemble.js'
import { answerExplain } from './answer-explain.js'
import { answerPlan } from './answer-plan.js'
import { answerProject } from './answer-project.js'
import type { Asker } from './choose.js'
import { messagesOf } from './messages/index.js'
import { Refusal } from './refusal.js'
import type { Task, TaskAnswer } from './task.js'

const MOST_MEBIBYTES = 8

function answer(task: Task, asker: Asker): Promise<object> {
  switch (task.name) {
    case 'project':
      return answerProject(task.asked, asker)
    case 'ensemble':
      return answerEnsemble(task.asked, asker)
    case 'explain':
      return answerExplain(task.asked, asker)
    case 'balance':
      return answerBalance(task.asked, asker)
    case 'plan':
      return answerPlan(task.asked, asker)
    case 'datasets':
      return answerDatasets()
  }
}

/** @throws Error on a fault of ours */
export default async function run(task: Task): Promise<TaskAnswer> {
  const { language } = task
  const say = messagesOf(language)
  try {
    const bytes = new TextEncoder().encode(JSON.stringify(await answer(task, { language, say }), existing))
    if (bytes.length > MOST_MEBIBYTES * 2 ** 20) throw new Refusal(422, say.tooLarge(MOST_MEBIBYTES))
    return move(bytes) as Uint8Array
  } catch (error) {
    if (error instanceof ModelError) return refused(new Refusal(422, say.modelRefuses(error.message)))
    if (error instanceof Refusal) return refused(error)
    throw error
  }
}

const refused = ({ status, body }: Refusal): TaskAnswer => ({ status: status as 400 | 404 | 422, body })
