/** Light or dark: as the device says, unless one is chosen; kept on the device only if that is asked. */
import { useEffect, useState } from 'react'
import { useText } from './site.js'
import { shellText } from './text.js'

const THEMES = ['auto', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]
const KEY = 'horizon-soin-theme'

function remembered(): Theme | null {
  try {
    return THEMES.find(theme => theme === localStorage.getItem(KEY)) ?? null
  } catch {
    return null
  }
}

export function DisplaySettings() {
  const text = useText(shellText)
  const [theme, setTheme] = useState<Theme>('auto')
  const [isKept, setKept] = useState(false)

  useEffect(() => {
    const kept = remembered()
    if (kept === null) return
    setTheme(kept)
    setKept(true)
  }, [])

  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
    try {
      if (isKept) localStorage.setItem(KEY, theme)
      else localStorage.removeItem(KEY)
    } catch {
      // A browser that keeps nothing shows the theme all the same.
    }
  }, [theme, isKept])

  return (
    <details className="display">
      <summary>{text.display}</summary>
      <div className="popover">
        <fieldset>
          <legend>{text.theme}</legend>
          {THEMES.map(one => (
            <label key={one}>
              <input type="radio" name="theme" checked={theme === one} onChange={() => setTheme(one)} />
              {text.themes[one]}
            </label>
          ))}
        </fieldset>
        <label>
          <input type="checkbox" checked={isKept} onChange={event => setKept(event.target.checked)} />
          {text.remember}
        </label>
      </div>
    </details>
  )
}
