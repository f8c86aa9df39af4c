/** What a text is about: one theme, several or none. */
import { THEMES, type Theme } from '@horizon-soin/consultation'
import { useLanguage } from '../../../shell/site.js'
import { digitOf } from './shortcuts.js'
import { moderationText } from './text.js'

interface Props {
  value: readonly Theme[]
  areKeysOn: boolean
  onToggle: (theme: Theme) => void
}

const THEMES_ID = 'mod-themes'

export function ThemeChoice({ value, areKeysOn, onToggle }: Props) {
  const text = moderationText[useLanguage()]
  return (
    <fieldset id={THEMES_ID} className="mod-choice mod-themes">
      <legend>
        {text.themes}
        {areKeysOn && <kbd>T</kbd>}
      </legend>
      {THEMES.map((theme, place) => (
        <label key={theme}>
          <input type="checkbox" checked={value.includes(theme)} onChange={() => onToggle(theme)} />
          {areKeysOn && <kbd>{digitOf(place)}</kbd>}
          {text.theme[theme]}
        </label>
      ))}
    </fieldset>
  )
}

export const focusThemes = (): void => document.getElementById(THEMES_ID)?.querySelector('input')?.focus()
