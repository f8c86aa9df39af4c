/** The whole text of a proposal, which comes by itself when it is wanted. */
import loaders from 'virtual:proposal-texts'
import type { Amendment, Proposal } from '@horizon-soin/consultation'
import type { Page } from '../../shell/pages.js'

export interface ProposalText {
  /** Without drafts. */
  proposal: Proposal
  /** Those that carry it out. */
  amendments: Amendment[]
}

const known = new Map<string, ProposalText>()
const asked = new Map<string, Promise<ProposalText>>()

export const isProposal = (id: string): boolean => Object.hasOwn(loaders, id)

/** What has come already; null where it has not. */
export const knownText = (id: string): ProposalText | null => known.get(id) ?? null

/** Asks for a text once, and again where it did not come. @throws where there is no such proposal, or it does not come */
export function readText(id: string): Promise<ProposalText> {
  const before = asked.get(id)
  if (before !== undefined) return before
  const load = loaders[id]
  const reading = load === undefined ? Promise.reject(new Error(`no such proposal: ${id}`)) : load()
  const text = reading.then(({ default: read }) => {
    known.set(id, read)
    return read
  })
  asked.set(id, text)
  text.catch(() => asked.delete(id))
  return text
}

/** That of a page, so that it is shown at once; nothing for a page without one. */
export async function readTextOf(page: Page | null): Promise<void> {
  if (page?.id === 'proposal' && isProposal(page.proposal)) await readText(page.proposal)
}

/** All of them, in their order. */
export const readAllTexts = (): Promise<ProposalText[]> => Promise.all(Object.keys(loaders).map(readText))
