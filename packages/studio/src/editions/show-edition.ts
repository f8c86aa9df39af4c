/** Shows an edition, at the start, from a link or from the switch. */
import { pushAddress, readAddress, stateText, writeAddress } from '../shell/address.js'
import { type StudioStore, showStudy } from '../shell/store.js'
import { type EditionNotice, editionOf } from './edition-link.js'
import { openEdition } from './editions.js'

/** An address that is left before its edition has come shows nothing any more. */
let asked = 0

/**
 * Shows what an address says, in the edition that it names. Where that one cannot be had, the one at hand stays, it is said, and the
 * address becomes that of what is shown.
 * A dataset that was opened here stays too: a link holds none.
 */
export async function showAddress(store: StudioStore, search: string, isFirst: boolean): Promise<void> {
  const mine = ++asked
  const query = new URLSearchParams(search)
  const linked = editionOf(query)
  const { study } = store.getState()
  // What is shown of a dataset that was opened here is of no edition.
  let notice: EditionNotice | null = study.edition === null || query.has('d') ? null : linked.notice
  if (study.edition !== null && study.edition !== linked.id && !query.has('d')) {
    try {
      const other = await openEdition(linked.id)
      if (mine !== asked) return
      showStudy(store, other, { keep: false })
    } catch {
      if (mine !== asked) return
      notice = { kind: 'failed', id: linked.id }
    }
  }
  readAddress(store, search, isFirst)
  store.setState({ linkEdition: notice })
  if (notice !== null && notice.kind !== 'moved') writeAddress(store)
}

/** Turns to another edition with the question at hand: the same levers, year and people, as far as it has them. One can go back. */
export async function switchEdition(store: StudioStore, id: string): Promise<void> {
  const mine = ++asked
  try {
    const study = await openEdition(id)
    if (mine !== asked || store.getState().study === study) return
    const search = stateText(store.getState())
    writeAddress(store)
    showStudy(store, study, { keep: false })
    readAddress(store, search, true)
    pushAddress(store)
  } catch {
    if (mine === asked) store.setState({ linkEdition: { kind: 'failed', id } })
  }
}
