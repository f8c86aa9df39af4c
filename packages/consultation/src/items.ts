import { type Fault, FaultList } from '@horizon-soin/datasets'
import { canonical, hashOf } from './canonical.js'
import { LONGEST_REMARK } from './contribution.js'
import type { Definition, Item, Prompt } from './definition.js'
import { findNamed } from './find-named.js'
import type { Proposal, ProposalVersion } from './proposal.js'

/** The digest of what a version of a proposal asks: its title and headings, in both languages. Its date, its status and how it is sorted are no part of it. */
export const versionHash = (id: string, { version, title, headings }: ProposalVersion): Promise<string> =>
  hashOf(canonical({ id, version, title, headings }))

const promptHash = ({ id, title, help, required, limit }: Prompt): Promise<string> =>
  hashOf(canonical({ id, version: 1, title, help, required, limit }))

async function proposalItem(id: string, version: ProposalVersion): Promise<Item> {
  const body = version.headings.measure ?? Object.values(version.headings)[0]
  return {
    id,
    version: version.version,
    hash: await versionHash(id, version),
    title: version.title,
    body: body ?? { fr: '', en: '' },
    required: false,
    limit: LONGEST_REMARK
  }
}

/**
 * What a consultation asks about, in its order, as it freezes when the consultation opens: for proposals the title and the
 * measure of the version named, else the prompts; each with the digest of its whole text.
 *
 * @returns the items, and a fault for each version named that there is not (of `${definition.id}.yaml`, by key)
 */
export async function itemsOf(
  definition: Definition,
  proposals: readonly Proposal[]
): Promise<{ items: Item[]; faults: Fault[] }> {
  const faults = new FaultList()
  const file = `${definition.id}.yaml`
  const items: Item[] = []
  for (const [index, named] of definition.propositions.entries()) {
    const [key, fault, version] = findNamed(named, proposals)
    if (version !== null) items.push(await proposalItem(named.id, version))
    else {
      const value = String(named[key])
      faults.add({ file, column: `propositions.${index}.${key}`, value, ...fault! })
    }
  }
  for (const prompt of definition.prompts) {
    const { id, title, help, required, limit } = prompt
    const hash = await promptHash(prompt)
    items.push({ id, version: 1, hash, title, body: help ?? { fr: '', en: '' }, required, limit })
  }
  return { items, faults: faults.list() }
}
