/** The archive of the figures of the study: it is fetched when it is asked for. */
import address from '../../../../../data/releases/release-zero.zip?url'
import { saveFile } from '../../export/download.js'

/** @throws where it cannot be fetched */
export async function saveZero(): Promise<void> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the archive was not given: ${response.status}`)
  saveFile(await response.blob(), 'release-zero.zip')
}
