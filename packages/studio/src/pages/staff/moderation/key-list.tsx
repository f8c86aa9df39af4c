/** Which keys do what, and how to turn them off. */
import { useLanguage } from '../../../shell/site.js'
import { LETTERS, type Letter } from './shortcuts.js'
import { moderationText } from './text.js'
import { UNDO_MS } from './use-queue.js'

interface Props {
  isOpen: boolean
  areOn: boolean
  onOpen: (isOpen: boolean) => void
  onTurn: (areOn: boolean) => void
}

export const KEYS_ID = 'mod-keys'

export function KeyList({ isOpen, areOn, onOpen, onTurn }: Props) {
  const text = moderationText[useLanguage()]
  const { keys } = text
  return (
    <details className="mod-keys" open={isOpen} onToggle={event => onOpen(event.currentTarget.open)}>
      <summary id={KEYS_ID}>{keys.title}</summary>
      <label className="staff-tick">
        <input
          type="checkbox"
          checked={areOn}
          aria-describedby="mod-keys-help"
          onChange={event => onTurn(event.target.checked)}
        />
        {keys.on}
      </label>
      <p id="mod-keys-help" className="staff-note">
        {keys.onHelp}
      </p>
      <p className="staff-note">{text.undoHelp(UNDO_MS / 1000)}</p>
      <dl className="mod-key-list">
        {(Object.keys(LETTERS) as Letter[]).map(letter => (
          <div key={letter}>
            <dt>
              <kbd>{LETTERS[letter].toUpperCase()}</kbd>
            </dt>
            <dd>{keys.names[letter]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{keys.digitsTold}</kbd>
          </dt>
          <dd>{keys.digits}</dd>
        </div>
        <div>
          <dt>
            <kbd>{keys.enter}</kbd>
          </dt>
          <dd>{keys.confirm}</dd>
        </div>
        <div>
          <dt>
            <kbd>{keys.escape}</kbd>
          </dt>
          <dd>{keys.back}</dd>
        </div>
        <div>
          <dt>
            <kbd>{keys.shift}</kbd>
          </dt>
          <dd>{keys.select}</dd>
        </div>
      </dl>
    </details>
  )
}
