/** Making one's second factor: a key shown once, kept once a code of it was given. */
import { seal } from '@horizon-soin/storage'
import { Type } from 'typebox'
import { renderSVG } from 'uqr'
import type { Api } from '../api.js'
import { SESSION } from '../http/operations.js'
import { FACTOR } from '../limits/rules.js'
import { Refusal } from '../refusals.js'
import { exact, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'
import { askAgain } from './own-password.js'
import { Password, Signed, SixDigits } from './schemas.js'
import { nextOf, type Session, toldOf } from './sessions.js'
import { aboutKey } from './sign-in.js'
import { offeredKey, stepOf, uriOf } from './totp.js'

const URL = '/api/staff/second-factor'
const common = { tags: ['team'], security: SESSION }

/** Who has a factor gives it before they change it: a password alone takes nobody's place. @throws Refusal `second-factor` */
function mayEnrol(session: Session | null): Session {
  if (session === null || nextOf(session) === 'second-factor') throw new Refusal('second-factor')
  return session
}

export function addSecondFactor(app: Api, services: Services): void {
  const { store, now, limiter, sessions, settings, secret } = services

  app.post(
    URL,
    {
      schema: {
        operationId: 'offerSecondFactor',
        summary: 'The key of a second factor, for an application; kept once a code of it is sent',
        ...common,
        response: {
          200: exact({
            secret: Type.String({ description: 'base 32, to be typed' }),
            uri: Type.String({ description: 'otpauth://…' }),
            svg: Type.String({ description: 'the same as a QR code' })
          }),
          ...refusals
        }
      }
    },
    async request => {
      const { digest, member } = mayEnrol(request.session)
      const key = offeredKey(await secret('second-factor'), digest)
      const uri = uriOf(key, member.login)
      return { secret: key, uri, svg: renderSVG(uri) }
    }
  )

  app.put(
    URL,
    {
      schema: {
        operationId: 'keepSecondFactor',
        summary: 'Keeps the second factor that was offered; every other session of its owner is over',
        ...common,
        body: exact({
          code: SixDigits,
          password: Type.Optional({
            ...Password,
            description: 'asked again of who is signed in already'
          })
        }),
        response: { 200: Signed, ...refusals }
      }
    },
    async (request, reply) => {
      const session = mayEnrol(request.session)
      const { digest, member, isFull } = session
      const { code, password = '' } = request.body
      const kept = await store()
      if (nextOf(session) === null) await askAgain(services, request, member, password)
      await limiter.count(request, FACTOR, member.id)
      const key = offeredKey(await secret('second-factor'), digest)
      const step = stepOf(key, code.replace(' ', ''), now())
      if (step === null) throw new Refusal('second-factor')
      // Before the key is kept: of several with one code, one goes on.
      if (!(await kept.useStep(member.id, step))) throw new Refusal('second-factor')
      await limiter.forgive(request, FACTOR, member.id)
      await kept.changeStaff(member.id, { sealedKey: seal(key, settings.sealKey, aboutKey(member)) }, now())
      // The new key begins with none of its steps used.
      await kept.useStep(member.id, step)
      await kept.endSessionsOf(member.id)
      const enrolled = { ...member, hasSecondFactor: true }
      const begun = await sessions.begin(request, reply, { member: enrolled, isFull: true })
      await kept.write({ at: now(), event: 'second-factor', detail: { by: member.id } })
      if (!isFull) await kept.write({ at: now(), event: 'sign-in', detail: { by: member.id } })
      return toldOf(begun)
    }
  )
}
