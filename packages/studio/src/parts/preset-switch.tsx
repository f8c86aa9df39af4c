/** Starts from one of the dataset's scenarios. */

import { presetsOf, shortName } from '../shell/names.js'
import { useLanguage } from '../shell/site.js'
import { startFrom } from '../shell/store.js'
import { useEdited, useStudioStore, useStudy } from '../shell/studio-context.js'
import { shellText } from '../shell/text.js'
import { isSameScenario } from '../state/scenario-edit.js'

export function PresetSwitch({ label }: { label?: string }) {
  const language = useLanguage()
  const store = useStudioStore()
  const { dataset } = useStudy()
  const { scenario } = useEdited()
  const presets = presetsOf(dataset)
  if (presets.length === 0) return null
  return (
    <fieldset className="segments">
      <legend>{label ?? shellText[language].scenario}</legend>
      {presets.map(preset => (
        <button
          key={preset.id}
          type="button"
          aria-pressed={isSameScenario(scenario, preset)}
          onClick={() => startFrom(store, preset)}
        >
          {shortName(preset, language)}
        </button>
      ))}
    </fieldset>
  )
}
