/** What an operator did at a terminal, for the journal of the installation. */
import { userInfo } from 'node:os'
import type { Store } from '@horizon-soin/storage'

/** The account that runs the command; a container may have none. */
function account(): string {
  try {
    return userInfo().username
  } catch {
    return '?'
  }
}

/** Notes that everything went out, or came in: who, how many lines. */
export const note = (store: Store, event: 'export' | 'import', lines: number): Promise<void> =>
  store.write({ at: Date.now(), event, detail: { by: 'terminal', account: account(), lines } })

/** Notes that a release was published, and with how many counts hidden by choice. */
export const notePublished = (
  store: Store,
  detail: { consultation: string; number: number; hidden: number; threshold: number }
): Promise<void> =>
  store.write({ at: Date.now(), event: 'publish', detail: { ...detail, by: 'terminal', account: account() } })
