/** The addresses of the projection. */
import type { FastifyRequest } from 'fastify'
import { type TSchema, Type } from 'typebox'
import type { Api } from '../api.js'
import { languageOf } from '../http/language-of.js'
import { ANSWERS, DatasetsAnswer, ErrorAnswer } from './answers.js'
import type { SchemaFault } from './details.js'
import { queryOf, readQuery } from './parameters.js'
import { BODIES, PARAMETERS, type QuestionName } from './questions.js'
import { badRequest, MOST_BYTES, refuseDeep } from './refuse.js'
import { respond } from './respond.js'
import type { Task, TaskAnswer } from './task.js'
import type { Threads } from './threads.js'

interface Texts {
  summary: string
  description: string
}

const QUESTIONS: Record<QuestionName, Texts> = {
  project: {
    summary: 'Results of a scenario',
    description: 'Headcounts, working time that technologies free, need… by group or profession and year.'
  },
  ensemble: {
    summary: 'How sure the results of a scenario are',
    description: 'Means, quantiles and chances over draws of every uncertain input.'
  },
  explain: {
    summary: 'What a value is computed from',
    description: 'The tree of its terms, down to the rows of the data, their sources and their status.'
  },
  balance: {
    summary: 'Need and capacity',
    description: 'Both in full-time equivalents by profession and year, and what they are made of.'
  },
  plan: {
    summary: 'Training places that the need asks for',
    description: 'From half to twice today’s places, moving by a tenth of them a year at most.'
  }
}

const NOTHING = Type.Object({}, { additionalProperties: false, description: 'Nothing is asked here.' })

const REFUSED = [400, 404, 422, 429, 503]
/** A body too long, or not of JSON. */
const REFUSED_BODY = [413, 415]

const describe = (answer: TSchema, texts: Texts, operationId: string, refused: readonly number[]) => ({
  ...texts,
  operationId,
  tags: ['projection'],
  security: [],
  response: { 200: answer, ...Object.fromEntries(refused.map(status => [status, ErrorAnswer])) }
})

/** Declares every address; `threads` compute the answers. */
export function addRoutes(api: Api, threads: Threads<Task, TaskAnswer>): void {
  const texts = { summary: 'The datasets', description: 'What questions may name of each.' }
  api.get(
    '/api/datasets',
    { schema: { ...describe(DatasetsAnswer, texts, 'getDatasets', REFUSED), querystring: NOTHING } },
    (request, reply) =>
      respond({ name: 'datasets', language: languageOf(request.headers) }, threads, request, reply)
  )
  for (const name of Object.keys(QUESTIONS) as QuestionName[]) addQuestion(api, name, threads)
}

/** A question by address, and with a scenario of one's own. */
function addQuestion(api: Api, name: QuestionName, threads: Threads<Task, TaskAnswer>): void {
  const texts = QUESTIONS[name]
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  const body = BODIES[name]
  const query = queryOf(PARAMETERS[name], texts.description)
  const taskOf = (request: FastifyRequest, asked: unknown): Task =>
    ({ name, asked, language: languageOf(request.headers) }) as Task

  api.get(
    `/api/${name}`,
    { schema: { ...describe(ANSWERS[name], texts, `get${title}`, REFUSED), querystring: query } },
    (request, reply) => {
      const asked = readQuery(PARAMETERS[name], request.query as Record<string, string>)
      const validate = request.compileValidationSchema(body)
      if (!validate(asked)) throw badRequest(validate.errors as SchemaFault[], query, request)
      return respond(taskOf(request, asked), threads, request, reply)
    }
  )

  const own = { ...texts, description: `${texts.description} The scenario may be one of your own.` }
  const statuses = [...REFUSED, ...REFUSED_BODY]
  api.post(
    `/api/${name}`,
    {
      bodyLimit: MOST_BYTES,
      config: { deepest: 32 },
      schema: { ...describe(ANSWERS[name], own, `post${title}`, statuses), querystring: NOTHING, body }
    },
    (request, reply) => {
      refuseDeep(request.body, request)
      return respond(taskOf(request, request.body), threads, request, reply)
    }
  )
}
