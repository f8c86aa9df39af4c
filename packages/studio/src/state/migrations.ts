/**
 * The versions of a link. Links are kept for years: a change of form adds one step here, from the version before, and one file
 * of examples that must read for ever (`links-v1.golden.json` is the first).
 */
import type { Parts } from './query.js'

/** Turns the parts of a link of one version into those of the next. */
type Migration = (parts: Parts) => Parts

/** The step at index i leads from version i + 1 to version i + 2. */
const STEPS: readonly Migration[] = []

/** The version that is written, and the last that can be read. */
export const VERSION = STEPS.length + 1

/** The parts of a link of `version`, 1 to `VERSION`, in the form of `VERSION`. */
export const migrate = (parts: Parts, version: number): Parts =>
  STEPS.slice(version - 1).reduce((made, step) => step(made), parts)
