/** What was just done, what is left, and the way back from the last decision. */
import type { Queue } from '@horizon-soin/consultation'
import { useLanguage } from '../../../shell/site.js'
import { moderationText } from './text.js'
import { type OpenQueue, UNDO_MS } from './use-queue.js'

interface Props {
  open: OpenQueue
  queue: Queue
  /** Whether the queue is that of the whole consultation, which the server counts. */
  isOfAll: boolean
  said: string
  areKeysOn: boolean
  onUndo: () => void
}

export function CountsLine({
  open: { state, left, isLoading },
  queue,
  isOfAll,
  said,
  areKeysOn,
  onUndo
}: Props) {
  const text = moderationText[useLanguage()]
  const { texts, next, decided, waiting } = state
  const isKnown = isOfAll && left !== null
  const count = isKnown ? Math.max(left, texts.length) : texts.length
  const isReading = isLoading && texts.length === 0
  return (
    <div className="mod-counts">
      <p role="status">
        {said !== '' && <span className="mod-said">{said}</span>}{' '}
        <span>
          {isReading
            ? text.reading
            : `${text.left(count)}${!isKnown && next !== null ? '+' : ''}${decided === 0 ? '' : ` · ${text.decided(decided)}`}`}
        </span>
      </p>
      {queue !== 'decided' && (
        <p className="mod-undo">
          <button
            type="button"
            className="plain"
            aria-disabled={waiting === null}
            aria-keyshortcuts={areKeysOn ? 'u' : undefined}
            title={text.undoHelp(UNDO_MS / 1000)}
            onClick={onUndo}
          >
            {text.undo}
            {areKeysOn && <kbd>U</kbd>}
          </button>
        </p>
      )}
    </div>
  )
}
