/** The cookie of a session: for this host alone, over https alone (browsers take a loopback address as such), unread by scripts. */
import '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Browsers take a name that begins so only with Secure, Path=/ and no Domain (RFC 6265bis, 4.1.3.2). */
export const COOKIE = '__Host-session'
const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const

/** The code of the session that a request comes with; null where there is none. */
export const codeIn = ({ headers, server }: FastifyRequest): string | null =>
  (headers.cookie === undefined ? undefined : server.parseCookie(headers.cookie)[COOKIE]) ?? null

/** Has the browser keep a session until it is closed. */
export const setCode = (reply: FastifyReply, code: string): FastifyReply =>
  reply.header('set-cookie', reply.server.serializeCookie(COOKIE, code, ATTRIBUTES))

export const clearCode = (reply: FastifyReply): FastifyReply =>
  reply.header('set-cookie', reply.server.serializeCookie(COOKIE, '', { ...ATTRIBUTES, maxAge: 0 }))
