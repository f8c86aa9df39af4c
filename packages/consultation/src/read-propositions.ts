import { realpathSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fault, FaultList } from '@horizon-soin/datasets'
import { AMENDMENTS, checkTogether } from './check-together.js'
import { frozenFaults, type OpenedText, unlistedFaults } from './frozen.js'
import type { Amendment, Proposal } from './proposal.js'
import { readAmendment, readProposal } from './read-proposal.js'

/** Loaded late, Node may name this file by the link of node_modules: its real place is beside the data. */
const HERE = dirname(realpathSync(fileURLToPath(import.meta.url)))

/** The proposals that are shipped. */
export const PROPOSITIONS = join(HERE, '../../../data/propositions')

/** The models of consultations that are shipped: `propositions.yaml`, `metier-2030.yaml`, `appel-a-projets.yaml`. */
export const CONSULTATIONS = join(HERE, '../../../data/consultations')

/** The texts that were open to answers, in the folder of proposals. */
export const OPENED = 'opened.csv'

export interface PropositionsRead {
  /** By number. Those that could be read, whatever the faults. */
  proposals: Proposal[]
  amendments: Amendment[]
  opened: OpenedText[]
  faults: Fault[]
}

/**
 * Reads a folder of proposals: `proposition-NN.yaml`, `amendements/amendement-N.yaml`, `opened.csv`; what goes with what, and
 * that no text that was open to answers has changed. `policies`: ids of the model's, to check links with.
 *
 * @returns what could be read, and every fault of every file
 */
export async function readPropositions(
  folder: string = PROPOSITIONS,
  { policies = null }: { policies?: ReadonlySet<string> | null } = {}
): Promise<PropositionsRead> {
  const faults = new FaultList()
  const proposals: Proposal[] = []
  const amendments: Amendment[] = []
  const found: Fault[] = []
  const names = await namesIn(folder)
  if (names === null) faults.add({ file: folder, value: folder, code: 'folder-missing' })
  for (const name of names ?? []) {
    const read = readProposal(await textOf(join(folder, name), name, faults), name)
    found.push(...read.faults)
    if (read.proposal) proposals.push(read.proposal)
  }
  for (const name of (await namesIn(join(folder, AMENDMENTS))) ?? []) {
    const file = `${AMENDMENTS}/${name}`
    const read = readAmendment(await textOf(join(folder, file), file, faults), file)
    found.push(...read.faults)
    if (read.amendment) amendments.push(read.amendment)
  }
  const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number
  proposals.sort(byNumber)
  amendments.sort(byNumber)
  const opened = names === null ? [] : await readOpened(folder, faults)
  found.push(...faults.list())
  // A file that cannot be read makes every link to it look wrong: links are looked at once all files are sound.
  if (found.length === 0) {
    found.push(
      ...checkTogether(proposals, amendments, policies),
      ...(await frozenFaults(proposals, opened)),
      ...unlistedFaults(proposals, opened, OPENED)
    )
  }
  return { proposals, amendments, opened, faults: found }
}

async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return (await readdir(folder)).filter(name => /^[^.].*\.ya?ml$/i.test(name)).sort()
  } catch {
    return null
  }
}

async function textOf(path: string, file: string, faults: FaultList): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    faults.add({ file, value: file, code: 'unreadable-file' })
    return ''
  }
}

const COLUMNS = 'proposition,version,consultation,sha256'
const ROW = /^([a-z0-9-]+),([1-9]\d{0,3}),([a-z0-9-]+),([0-9a-f]{64})$/

/** The texts that were open to answers: one a line, `proposition,version,consultation,sha256`; none where there is no file. */
async function readOpened(folder: string, faults: FaultList): Promise<OpenedText[]> {
  const text = await readFile(join(folder, OPENED), 'utf8').catch(() => null)
  const [header, ...lines] = (text ?? `${COLUMNS}\n`).replace(/\r/g, '').trimEnd().split('\n')
  if (header !== COLUMNS)
    faults.add({ file: OPENED, line: 1, value: header!, code: 'empty-table', params: { columns: COLUMNS } })
  return lines.flatMap((line, index) => {
    const found = ROW.exec(line)
    if (found) return [{ id: found[1]!, version: Number(found[2]), consultation: found[3]!, hash: found[4]! }]
    const params = { expected: 4, found: line.split(',').length }
    faults.add({ file: OPENED, line: index + 2, value: line, code: 'row-length', params })
    return []
  })
}
