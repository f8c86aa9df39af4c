/** Asks a server that does not listen, as a person, a page or a program would. */
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { COOKIE } from '../staff/cookie.js'

export interface Asked extends Omit<InjectOptions, 'payload' | 'method' | 'body' | 'headers'> {
  method?: string
  headers?: Record<string, string>
  body?: unknown
  /** A receipt code. */
  receipt?: string
  /** The code of a session of the team. */
  session?: string
}

export type Ask = (url: string, asked?: Asked) => Promise<LightMyRequestResponse>

let networks = 0
/** An address of a network that nobody has asked from: limits hold for a network. */
const newNetwork = (): string => {
  networks++
  return `2001:db8:${(networks >> 8).toString(16)}:${((networks & 255) << 8).toString(16)}::1`
}

/** @returns a function that asks, each time from another network unless told */
export const askOf =
  (app: FastifyInstance): Ask =>
  (url, { body, receipt, session, headers, method, ...more } = {}) =>
    app.inject({
      url,
      method: (method ?? (body === undefined ? 'GET' : 'POST')) as 'GET',
      remoteAddress: newNetwork(),
      ...more,
      headers: {
        ...(receipt === undefined ? {} : { authorization: `Receipt ${receipt}` }),
        ...(session === undefined ? {} : { cookie: `${COOKIE}=${session}` }),
        ...headers
      },
      ...(body === undefined ? {} : { payload: body as object })
    })

/** A random key, as a page makes one. */
export const newKey = (): string => crypto.randomUUID().replaceAll('-', '')
