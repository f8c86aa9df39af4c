/** Test only. The studio on a server with a consultation that was moderated, to be released: small groups, and remarks. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type ContributionBody,
  INVITATION_MS,
  itemsOf,
  makeReceipt,
  type Opinion,
  parseReceipt,
  type Role,
  timesOf,
  withPurpose
} from '@horizon-soin/consultation'
import { readPropositions } from '@horizon-soin/consultation/node'
import { type Accept, openStore, type Store } from '@horizon-soin/storage'
import { HOSTILE, modelOf } from './open-consultations.js'
import { type OpenStudio, openStudio } from './open-studio.js'

export const RELEASED = 'consultation-2027'
const PEOPLE = 160
const ITEMS = 3
const ACTIVITIES = 4
const STRUCTURES = 2
const DAY_MS = 24 * 60 * 60 * 1000

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const codeOf = (name: string): string =>
  makeReceipt(createHash('sha256').update(name).digest().subarray(0, 17))

/** The receipt of the person whose remark was refused. */
export const RECEIPT = codeOf('receipt 2')
export const REMARK = 'Du temps protégé, sinon rien ne changera.'

/** Numbers from 0 to 1, the same each time. */
function drawing(): () => number {
  let state = 7
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 8) / 2 ** 24
  }
}

const TEXTS = [REMARK, HOSTILE.slice(0, 7).join('\n'), 'Mon chef, M. Untel, est un incapable.']

export interface OpenResults extends OpenStudio {
  store: Store
  /** Invites someone. @returns the code of the invitation */
  invite(login: string, roles: Role[]): Promise<string>
}

export async function openResults(): Promise<OpenResults> {
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-results-'))
  const store = await openStore({ folder })
  const { proposals } = await readPropositions()
  const now = Date.now()
  const local = (days: number) => new Date(now + days * DAY_MS).toISOString().slice(0, 16)
  const model = modelOf('propositions')
  const definition = {
    ...model,
    opens: local(-2),
    closes: local(20),
    propositions: model.propositions.slice(0, ITEMS),
    profile: {
      activities: model.profile.activities.slice(0, ACTIVITIES),
      structures: model.profile.structures.slice(0, STRUCTURES)
    }
  }
  const { items } = await itemsOf(definition, proposals)
  await store.saveDraft(definition, items, timesOf(definition), now)
  await store.move(RELEASED, 'open', now)
  const draw = drawing()
  const said = (yes: number): Opinion => {
    const at = draw()
    return at < yes ? 'yes' : at < yes + 0.25 ? 'no' : 'no-opinion'
  }
  const bodies = Array.from({ length: PEOPLE }, (_, at): ContributionBody => {
    const activity = definition.profile.activities[Math.floor(ACTIVITIES * draw() ** 1.8)]!.id
    const structure = definition.profile.structures[draw() < 0.8 ? 0 : 1]!.id
    const text = TEXTS[at]
    return {
      notice: definition.notice.version,
      profile: { activity, structure },
      answers: items.map(({ id, version }, k) => ({
        item: id,
        version,
        useful: said(0.8 - 0.2 * k),
        realistic: said(0.6 - 0.1 * k),
        ...(k === 0 && text !== undefined ? { remarks: [{ kind: 'for' as const, text }] } : {})
      }))
    }
  })
  await store.acceptAll(
    bodies.map(
      (body, at): Accept => ({
        consultation: RELEASED,
        receipt: sha256(parseReceipt(codeOf(`receipt ${at}`))!),
        token: null,
        channel: 'form',
        marks: [],
        body,
        now
      })
    )
  )
  await store.move(RELEASED, 'closed', Date.now())
  const { texts } = await store.texts(RELEASED, null)
  for (const { id, text } of texts) {
    const isRefused = text === TEXTS[2]
    await store.decide(
      RELEASED,
      id,
      {
        step: 'first',
        by: 'moderatrice@exemple.fr',
        outcome: isRefused ? 'refuse' : 'publish',
        motive: isRefused ? 'insult' : null,
        note: '',
        masks: [],
        themes: ['time']
      },
      Date.now()
    )
  }
  await store.move(RELEASED, 'moderated', Date.now())
  const studio = await openStudio({ store, settings: { openNetworks: ['127.0.0.0/8'] } })
  return {
    ...studio,
    store,
    async invite(login, roles) {
      const code = codeOf(login)
      const digest = sha256(withPurpose('invitation', code))
      await store.addStaffInvitation({ digest, login, roles, until: Date.now() + INVITATION_MS }, Date.now())
      return code
    },
    async close() {
      await studio.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
