/** The near-duplicates of the text at hand, where they are asked for, and those that share its verdict. */
import type { Moderated } from '@horizon-soin/consultation'
import { useState } from 'react'
import { readGroup } from '../api-moderation.js'
import { useStaff } from '../session.js'

export interface Alike {
  /** What they stand beside. */
  of: string
  /** Null while they are read. */
  texts: readonly Moderated[] | null
  isFailed: boolean
  ticked: ReadonlySet<string>
}

/** What another text holds that the one at hand does not is not decided unseen. */
const isLike = (text: Moderated, other: Moderated): boolean =>
  other.flags.every(flag => text.flags.includes(flag))

export interface OpenAlike {
  /** Null where they are not shown. */
  alike: Alike | null
  toggle: () => void
  tick: (ids: Iterable<string>) => void
}

export function useAlike(consultation: string, text: Moderated | null): OpenAlike {
  const { door } = useStaff()
  const [held, setHeld] = useState<Alike | null>(null)
  const alike = held !== null && held.of === text?.id ? held : null
  const open = async (at: Moderated, group: string) => {
    setHeld({ of: at.id, texts: null, isFailed: false, ticked: new Set() })
    const outcome = await readGroup(door, consultation, at.queue, group)
    // A server that knows nothing of groups answers with the whole queue.
    const found =
      outcome.kind === 'done'
        ? outcome.value.texts.filter(other => other.group?.id === group && other.id !== at.id)
        : []
    const ticked = new Set(found.filter(other => isLike(at, other)).map(({ id }) => id))
    setHeld(before =>
      before?.of === at.id ? { of: at.id, texts: found, isFailed: outcome.kind !== 'done', ticked } : before
    )
  }
  return {
    alike,
    toggle() {
      if (alike !== null) setHeld(null)
      else if (text?.group) void open(text, text.group.id)
    },
    tick: ids => setHeld(before => (before === null ? null : { ...before, ticked: new Set(ids) }))
  }
}
