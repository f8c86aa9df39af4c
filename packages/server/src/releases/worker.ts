/** What a thread of releases runs: what would keep those who read pages waiting. */
import { flagsOf, groupsOf } from '@horizon-soin/consultation'
import { buildArchive, type Release, releaseCsv, releaseText, releaseXlsx } from '@horizon-soin/releases'
import { type Given, type Trial, trial } from '@horizon-soin/releases/compose'
import type { Task, TaskAnswer, TextSigns } from './task.js'

/** Of `trial`, for an id that is no figure of this consultation, or none that can be hidden. */
const UNKNOWN = /^(?:not a figure|how many took part)/

async function tried(given: Given, hide: readonly string[]): Promise<Trial | null> {
  try {
    return await trial(given, hide)
  } catch (error) {
    if (error instanceof RangeError && UNKNOWN.test(error.message)) return null
    throw error
  }
}

/** What is to be published, where it gives nothing away. */
function released(made: Trial): TaskAnswer {
  if (made.refused !== null) return { refused: made.refused }
  if (made.exposed.length > 0) return { refused: 'unsafe' }
  return { text: releaseText(made.release) }
}

async function fileOf({ kind, content, beside }: Extract<Task, { name: 'file' }>): Promise<Uint8Array> {
  const release = JSON.parse(content) as Release
  if (kind === 'archive') return buildArchive(release, beside)
  return kind === 'xlsx' ? releaseXlsx(release) : new TextEncoder().encode(releaseCsv(release))
}

function signsOf(texts: readonly string[]): TextSigns {
  const firsts = texts.map(() => -1)
  for (const group of groupsOf(texts)) for (const place of group) firsts[place] = group[0]!
  return { flags: texts.map(flagsOf), firsts }
}

/** @throws Error on a fault of ours */
export default async function run(task: Task): Promise<TaskAnswer> {
  switch (task.name) {
    case 'trial':
    case 'release': {
      const made = await tried(task.given, task.hide)
      if (made === null) return { refused: 'unknown-figure' }
      return task.name === 'release' ? released(made) : { text: JSON.stringify(made) }
    }
    case 'file':
      return { bytes: await fileOf(task) }
    case 'texts':
      return signsOf(task.texts)
  }
}
