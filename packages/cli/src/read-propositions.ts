/** The proposals that a consultation puts to people. */
import type { Definition, Proposal } from '@horizon-soin/consultation'
import { firstFaults } from './faults.js'
import { folderPathOf, kindOf } from './files.js'
import { Refusal } from './refusal.js'
import type { Session } from './session.js'

/**
 * Those of `--propositions`, else those shipped; not looked at for a call, which names none.
 *
 * @throws Refusal where there is none, or with its first faults
 */
export async function openPropositions(
  { kind }: Pick<Definition, 'kind'>,
  typed: string | undefined,
  session: Session
): Promise<{ proposals: Proposal[]; folder: string }> {
  const { text } = session
  const { PROPOSITIONS, readPropositions } = await import('@horizon-soin/consultation/node')
  const folder = typed === undefined ? PROPOSITIONS : folderPathOf(session, '--propositions', typed)
  if (kind === 'contributions') return { proposals: [], folder }
  if ((await kindOf(folder, session)) !== 'folder')
    throw new Refusal(text.errors.noFolder('--propositions', typed ?? folder))
  const { proposals, faults } = await readPropositions(folder)
  if (faults.length > 0)
    throw new Refusal(
      [
        text.consultation.badPropositions(typed ?? folder, String(faults.length)),
        await firstFaults(faults, session),
        text.errors.seeAllFaults(`horizon-soin validate ${typed ?? folder}`)
      ].join('\n')
    )
  if (proposals.length === 0) throw new Refusal(text.consultation.noPropositions(typed ?? folder))
  return { proposals, folder }
}
