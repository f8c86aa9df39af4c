/** The title of the tab, once the text of the proposal is there: the shell knows its number alone. */
import { useEffect } from 'react'
import { useLanguage } from '../../shell/site.js'
import { titled } from '../../shell/title.js'
import { proposalTitle } from './describe.js'

export function useProposalTitle(id: string): void {
  const own = proposalTitle(id, useLanguage())
  useEffect(() => {
    if (own !== null) document.title = titled(own)
  }, [own])
}
