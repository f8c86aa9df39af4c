/** Test only. The studio on a server whose team moderates: a closed consultation with 50 remarks, and two who were invited. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  flagsOf,
  groupsOf,
  INVITATION_MS,
  itemsOf,
  makeReceipt,
  type RemarkKind,
  type Role,
  timesOf,
  withPurpose
} from '@horizon-soin/consultation'
import { readPropositions } from '@horizon-soin/consultation/node'
import { openStore, type Store } from '@horizon-soin/storage'
import { HOSTILE, modelOf } from './open-consultations.js'
import { type OpenStudio, openStudio } from './open-studio.js'

export const MODERATED = 'consultation-2027'
export const PASSWORD = 'quatre mots sans lien marée-piano'
/** What a person must not publish unseen: it is masked. */
export const ADDRESS = 'jeanne.martin@exemple.fr'
/** Texts of the group of near-duplicates. */
export const COPIES = 12
const REMARKS = 50
const DAY_MS = 24 * 60 * 60 * 1000

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const receiptAt = (at: number): string => sha256(`receipt ${at}`)
const OPENINGS = ['Dans mon service,', 'Je pense que', 'D’expérience,', 'Pour les patients,', 'En ville,']
const SUBJECTS = [
  'la formation',
  'le dossier partagé',
  'la téléconsultation',
  'le robot de l’étage',
  'la nuit'
]
const ENDS = [
  'prend plus de temps qu’on ne le dit, surtout au début.',
  'a libéré une demi-heure par garde, mesurée sur un mois.',
  'devrait être décidée avec les équipes, pas contre elles.',
  'ne vaut que si quelqu’un est là pour expliquer et rassurer.',
  'coûte cher à l’hôpital et rapporte ailleurs\u00a0: qui paie\u202f?'
]

/** In their order, of which the last is a set form sent by many, with a word or two of each. */
function remarks(): { kind: RemarkKind; text: string }[] {
  const plain = Array.from({ length: REMARKS - COPIES - 3 }, (_, at) => ({
    kind: (['for', 'against', 'amendment'] as const)[at % 3]!,
    text: `${OPENINGS[at % 5]} ${SUBJECTS[Math.floor(at / 5) % 5]} ${ENDS[(at * 3 + Math.floor(at / 25)) % 5]} (${at + 1})`
  }))
  const form =
    'Nous demandons que chaque économie de temps soit rendue aux équipes, sous forme de postes, et non reprise sur les budgets des établissements de santé'
  return [
    { kind: 'for', text: `Oui\u202f!\nÉcrivez-moi à ${ADDRESS}, je vous montrerai.` },
    { kind: 'against', text: 'Appelez le 06 12 34 56 78 et demandez la cadre.' },
    { kind: 'against', text: HOSTILE.slice(0, 7).join('\n') },
    ...plain,
    ...Array.from({ length: COPIES }, (_, at) => ({
      kind: 'for' as const,
      text: `${form}${'.'.repeat(1 + (at % 3))}`
    }))
  ]
}

/** What a machine found of each text: done here at once, as the server does by itself in the minute. */
async function signAll(store: Store): Promise<void> {
  const { texts } = await store.texts(MODERATED, null)
  const groups = groupsOf(texts.map(({ text }) => text))
  const groupOf = new Map(groups.flatMap(group => group.map(at => [at, `group-${group[0]}`])))
  await store.sign(
    MODERATED,
    texts.map(({ id, text }, at) => ({ id, flags: flagsOf(text), group: groupOf.get(at) ?? null }))
  )
}

/** A code as they are made. */
const codeOf = (name: string): string =>
  makeReceipt(createHash('sha256').update(name).digest().subarray(0, 17))

export interface OpenModeration extends OpenStudio {
  store: Store
  /** Invites someone. @returns the code of the invitation */
  invite(login: string, roles: Role[]): Promise<string>
  /** Ends the sessions of someone, as who administers can. */
  endSessions(login: string): Promise<void>
  /** The digest of the receipt that a text came under. */
  receiptOf(text: string): Promise<string>
}

export async function openModeration(): Promise<OpenModeration> {
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-moderation-'))
  const store = await openStore({ folder })
  const { proposals } = await readPropositions()
  const today = Date.now()
  const local = (days: number) => new Date(today + days * DAY_MS).toISOString().slice(0, 16)
  const definition = { ...modelOf('propositions'), opens: local(-2), closes: local(20) }
  const { items } = await itemsOf(definition, proposals)
  await store.saveDraft(definition, items, timesOf(definition), today)
  await store.move(MODERATED, 'open', today)
  for (const [at, remark] of remarks().entries()) {
    const { id, version } = items[at % 4]!
    const accepted = await store.accept({
      consultation: MODERATED,
      receipt: receiptAt(at),
      token: null,
      channel: 'form',
      marks: [],
      body: {
        notice: definition.notice.version,
        answers: [{ item: id, version, useful: 'yes', remarks: [remark] }],
        profile: {}
      },
      now: today
    })
    if ('refused' in accepted) throw new Error(accepted.refused)
  }
  await store.move(MODERATED, 'closed', Date.now())
  await signAll(store)
  const studio = await openStudio({ store, settings: { openNetworks: ['127.0.0.0/8'] } })
  return {
    ...studio,
    store,
    async invite(login, roles) {
      const code = codeOf(login)
      const now = Date.now()
      const digest = sha256(withPurpose('invitation', code))
      await store.addStaffInvitation({ digest, login, roles, until: now + INVITATION_MS }, now)
      return code
    },
    async endSessions(login) {
      const someone = await store.readStaff(login)
      if (someone !== null) await store.endSessionsOf(someone.member.id)
    },
    async receiptOf(text) {
      for (let at = 0; at < REMARKS; at++) {
        const own = await store.ownDecisions(MODERATED, receiptAt(at))
        if (own.some(({ id }) => id === text)) return receiptAt(at)
      }
      throw new Error(`no contribution has the text ${text}`)
    },
    async close() {
      await studio.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
