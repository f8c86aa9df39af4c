/** A proposal in a sentence, as its page is described to who has not opened it. */
import proposals from 'virtual:proposals'
import type { Language } from '@horizon-soin/datasets'
import { typeset } from '@horizon-soin/figures'
import { calendarTold, costTold } from '../proposals/facts.js'
import { proposalText } from './text.js'

/** « Proposition 18 : Donner aux chefs d’établissement… », as the title of its page has it; null where there is none. */
export function proposalTitle(id: string, language: Language): string | null {
  const proposal = proposals.find(one => one.id === id)
  if (proposal === undefined) return null
  const { proposal: numbered, file } = proposalText[language]
  return `${numbered(proposal.number)}${file.colon}${typeset(proposal.title[language], language)}`
}

/** « Abréger nettement les études initiales… Coût : non chiffré. Calendrier : de 2020 à 2021. »; null where there is none. */
export function describeProposal(id: string, language: Language): string | null {
  const proposal = proposals.find(one => one.id === id)
  if (proposal === undefined) return null
  const { cost, calendar, file } = proposalText[language]
  const { title, facets } = proposal
  return `${typeset(title[language], language)}. ${cost}${file.colon}${costTold(proposal, language)}. ${calendar}${file.colon}${calendarTold(facets, language)}.`
}
