/** Where to report a vulnerability of this installation: RFC 9116. */
import type { FastifyInstance } from 'fastify'
import type { Settings } from './settings.js'

const URL_ = '/.well-known/security.txt'
/** How long the file may be believed; RFC 9116 recommends less than a year. */
const DAYS = 90
const DAY_MS = 86_400_000

/** An address to write to, or a page: `mailto:…`, `https://…`; an e-mail address alone is made the first. Null for what is neither. */
export function contactOf(given: string): string | null {
  const written = /^[^\s@:/<>]+@[^\s@:/<>]+$/.test(given) ? `mailto:${given}` : given
  return /^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+\S*)$/.test(written) && URL.canParse(written)
    ? written
    : null
}

/** Serves it where the operator has given a contact (HORIZON_SECURITY_CONTACT); else the address is none. */
export function addSecurityTxt(
  app: FastifyInstance,
  { securityContact, origin }: Pick<Settings, 'securityContact' | 'origin'>,
  now: () => number
): void {
  if (securityContact === null) return
  app.get(URL_, async (_, reply) => {
    const until = new Date((Math.floor(now() / DAY_MS) + DAYS) * DAY_MS).toISOString()
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${until.replace('.000Z', 'Z')}`,
      'Preferred-Languages: fr, en',
      ...(origin === null ? [] : [`Canonical: ${origin}${URL_}`])
    ]
    return reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`)
  })
}
