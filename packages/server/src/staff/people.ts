/** The accounts of the team, held by administrators. */
import { type Store, StoreError } from '@horizon-soin/storage'
import { Type } from 'typebox'
import type { Api } from '../api.js'
import { staffOnly } from '../http/operations.js'
import { Refusal } from '../refusals.js'
import { exact, refusals } from '../schemas/parts.js'
import type { Services } from '../services.js'
import { Member, Person, Roles } from './schemas.js'

const URL = '/api/staff/people'
const common = { tags: ['team'], security: staffOnly('administrator') }
const params = exact({ person: Person })

/** @throws Refusal `not-found` */
async function memberOf(kept: Store, id: string) {
  const member = (await kept.listStaff()).find(one => one.id === id)
  if (member === undefined) throw new Refusal('not-found')
  return member
}

export function addPeople(app: Api, { store, now }: Services): void {
  app.get(
    URL,
    {
      schema: {
        operationId: 'listPeople',
        summary: 'Everyone of the team',
        ...common,
        response: { 200: exact({ people: Type.Array(Member) }), ...refusals }
      }
    },
    async () => ({ people: await (await store()).listStaff() })
  )

  app.patch(
    `${URL}/:person`,
    {
      schema: {
        operationId: 'changePerson',
        summary: 'Changes someone’s roles, closes or opens their account, takes their second factor away',
        ...common,
        params,
        body: Type.Object(
          {
            roles: Type.Optional(Roles),
            isActive: Type.Optional(Type.Boolean()),
            resetSecondFactor: Type.Optional(Type.Literal(true))
          },
          { additionalProperties: false, minProperties: 1, description: 'Their sessions are over at once' }
        ),
        response: { 200: Member, ...refusals }
      }
    },
    async request => {
      const { person } = request.params
      const { roles, isActive, resetSecondFactor } = request.body
      const kept = await store()
      await memberOf(kept, person)
      const change = {
        ...(roles === undefined ? {} : { roles }),
        ...(isActive === undefined ? {} : { isActive }),
        ...(resetSecondFactor === undefined ? {} : { sealedKey: null })
      }
      try {
        await kept.changeStaff(person, change, now())
      } catch (error) {
        if (error instanceof StoreError && error.fault === 'state') throw new Refusal('last-administrator')
        throw error
      }
      await kept.endSessionsOf(person)
      const detail = {
        by: request.staff.id,
        of: person,
        changed: Object.keys(request.body).join(' '),
        ...(roles === undefined ? {} : { roles: roles.join(' ') }),
        ...(isActive === undefined ? {} : { active: isActive ? 1 : 0 })
      }
      await kept.write({ at: now(), event: 'change-staff', detail })
      return memberOf(kept, person)
    }
  )

  app.delete(
    `${URL}/:person/sessions`,
    {
      schema: {
        operationId: 'endSessions',
        summary: 'Ends every session of someone',
        ...common,
        params,
        response: { 200: exact({ ended: Type.Integer() }), ...refusals }
      }
    },
    async request => {
      const { person } = request.params
      const kept = await store()
      await memberOf(kept, person)
      const ended = await kept.endSessionsOf(person)
      const detail = { by: request.staff.id, of: person, ended }
      await kept.write({ at: now(), event: 'end-sessions', detail })
      return { ended }
    }
  )
}
