import { readFileSync } from 'node:fs'
import type { Definition } from '../definition.js'
import { itemsOf } from '../items.js'
import { timesOf } from '../local-time.js'
import { readDefinition } from '../read-definition.js'
import { CONSULTATIONS, readPropositions } from '../read-propositions.js'
import type { ConsultationRecord } from '../record.js'

export const TEMPLATES = ['propositions', 'metier-2030', 'appel-a-projets'] as const
export type Template = (typeof TEMPLATES)[number]

export const templateText = (name: Template): string => readFileSync(`${CONSULTATIONS}/${name}.yaml`, 'utf8')

/** A template whose passages in square brackets are written. */
export const filledIn = (name: Template): string =>
  templateText(name)
    .replace(/\[(?!results)[^\]]+\]/g, 'écrit')
    .replace('embed: écrit', 'embed: []')

export function definitionOf(text: string): Definition {
  const { definition, faults } = readDefinition(text, 'test.yaml')
  if (definition === null) throw new Error(JSON.stringify(faults))
  return definition
}

/** A template as it is kept once it is open, and the first moment at which it takes answers. */
export async function openRecord(name: Template): Promise<{ record: ConsultationRecord; now: number }> {
  const definition = definitionOf(filledIn(name))
  const { items } = await itemsOf(definition, (await readPropositions()).proposals)
  const times = timesOf(definition)
  return {
    record: { definition, items, notice: definition.notice, state: 'open', closedAt: null, ...times },
    now: times.opensAt
  }
}
