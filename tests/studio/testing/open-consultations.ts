/** Test only. The studio on a server that holds consultations, in an embedded database of its own. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Definition, itemsOf, readDefinition, timesOf } from '@horizon-soin/consultation'
import { CONSULTATIONS, readPropositions } from '@horizon-soin/consultation/node'
import { openStore } from '@horizon-soin/storage'
import { type OpenStudio, openStudio } from './open-studio.js'

const DAY_MS = 24 * 60 * 60 * 1000

/** Text that a page must show as text: `security-vectors`, “stored html”. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '{{constructor.constructor("alert(1)")()}}',
  '</script><script>alert(1)</script>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '\u202etxt.exe'
]

export const ASKED = 'consultation-2027'
export const CALL = 'mon-metier-en-2030'
export const OVER = 'appel-a-projets-2027'
export const TOKEN = '7K3QM-9XW2A-7K3QM-9XW2A-7K3QM-9'

/** A day so far from today, `2027-01-31T09:00`. */
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 16)

/** A model of a consultation, with what stands in square brackets filled in. */
export function modelOf(file: string): Definition {
  const text = readFileSync(join(CONSULTATIONS, `${file}.yaml`), 'utf8')
  const filled = text.replace(/(?<!follow_up: )\[[A-Za-zÀ-ÿ][^\]]*\]/g, 'Association d’essai')
  const { definition, faults } = readDefinition(filled, file)
  if (definition === null) throw new Error(JSON.stringify(faults))
  return definition
}

/**
 * Three consultations: `ASKED` on the 20 proposals, open to all; `CALL`, on invitation by `TOKEN`, its title hostile; `OVER`,
 * closed. The first may be framed by `framedBy`.
 */
export async function openConsultations(framedBy: string): Promise<OpenStudio> {
  const folder = mkdtempSync(join(tmpdir(), 'horizon-soin-studio-'))
  const store = await openStore({ folder })
  const { proposals } = await readPropositions()
  const make = async (definition: Definition, isOver = false) => {
    const { items } = await itemsOf(definition, proposals)
    await store.saveDraft(definition, items, timesOf(definition), Date.now())
    await store.move(definition.id, 'open', Date.now())
    if (isOver) await store.move(definition.id, 'closed', Date.now())
  }
  const open = { opens: inDays(-2), closes: inDays(20) }
  await make({ ...modelOf('propositions'), ...open, embed: [framedBy] })
  await make({
    ...modelOf('metier-2030'),
    ...open,
    access: 'invited',
    title: { fr: `Mon métier ${HOSTILE[0]}`, en: `My job ${HOSTILE[0]}` }
  })
  await make({ ...modelOf('appel-a-projets'), ...open }, true)
  await store.invite(CALL, [createHash('sha256').update(TOKEN).digest('hex')], Date.now())
  const studio = await openStudio({ store, settings: { openNetworks: ['127.0.0.0/8'] } })
  return {
    ...studio,
    async close() {
      await studio.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
