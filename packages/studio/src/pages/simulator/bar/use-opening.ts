import { useRef, useState } from 'react'
import type { GivenFile } from '../../../dataset/open-files.js'
import { useLanguage } from '../../../shell/site.js'
import { useStudioStore } from '../../../shell/studio-context.js'
import { simulatorText } from '../text.js'
import { openGiven, type ToMend } from './opening.js'

export interface OpeningState {
  /** What was last done, or is being done, in a sentence; empty before. */
  said: string
  toMend: readonly ToMend[]
  say(said: string): void
  /** Opens files once they are read; the last to be given wins. */
  give(files: Promise<readonly GivenFile[]>): Promise<void>
}

/** Files that are opened here, and what is said of it. */
export function useOpening(): OpeningState {
  const language = useLanguage()
  const store = useStudioStore()
  const [state, setState] = useState<Pick<OpeningState, 'said' | 'toMend'>>({ said: '', toMend: [] })
  const turn = useRef(0)
  const text = simulatorText[language]
  return {
    ...state,
    say: said => setState({ said, toMend: [] }),
    async give(files) {
      const mine = ++turn.current
      setState({ said: text.said.reading, toMend: [] })
      let next: typeof state
      try {
        const opening = await openGiven(store, await files, language)
        next =
          'opened' in opening ? { said: opening.opened, toMend: [] } : { said: '', toMend: opening.toMend }
      } catch (error) {
        const what = error instanceof Error ? error.message : String(error)
        next = { said: '', toMend: [{ where: '', what }] }
      }
      if (mine === turn.current) setState(next)
    }
  }
}
