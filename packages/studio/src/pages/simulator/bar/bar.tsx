/** The head of the simulator: which scenario, of which data, and what can be done with it. */
import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { saveFile } from '../../../export/download.js'
import { isUntouched, searchOf } from '../../../shell/address.js'
import { pathOf, type View } from '../../../shell/pages.js'
import { useSite } from '../../../shell/site.js'
import { savedUnderOf } from '../../../shell/source.js'
import { editedOf, presentOf, redoChange, reset, undoChange } from '../../../shell/store.js'
import { useStudio, useStudioStore } from '../../../shell/studio-context.js'
import { shellText } from '../../../shell/text.js'
import { startHistory } from '../../../state/history.js'
import { scenarioFile } from '../../../state/scenario-file.js'
import { simulatorText } from '../text.js'
import { useScenarioName } from '../use-names.js'
import { addCompared, nextCompared } from './compare-here.js'
import { Context } from './context.js'
import { chosenFiles } from './dropped-files.js'
import { Faults } from './faults.js'
import { Icon } from './icons.js'
import { savedOf } from './saved.js'
import { ScenarioName } from './scenario-name.js'
import { SharedLink } from './share.js'
import type { OpeningState } from './use-opening.js'
import { useUndoKeys } from './use-undo-keys.js'

export function Bar({ view, opening }: { view: View; opening: OpeningState }) {
  const site = useSite()
  const { language } = site
  const text = simulatorText[language]
  const store = useStudioStore()
  const [, navigate] = useLocation()
  const canUndo = useStudio(studio => studio.history.past.length > 0)
  const canRedo = useStudio(studio => studio.history.future.length > 0)
  const present = useStudio(presentOf)
  const untouched = useMemo(
    () => isUntouched({ ...store.getState(), history: startHistory(present) }),
    [store, present]
  )
  const [link, setLink] = useState<string | null>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const nameOf = useScenarioName()
  const { said, toMend, say, give } = opening
  useUndoKeys()

  const compare = () => {
    const studio = store.getState()
    const edited = editedOf(studio)
    const isPreset = nameOf(edited) !== shellText[language].mine
    const count = presentOf(studio).scenarios.length
    const name = edited.name ?? (isPreset ? null : text.snapshot(count))
    const done = addCompared(store, nextCompared(studio, { ...edited, name }))
    if (done !== 'added') say(text.said[done])
    navigate(
      pathOf({ id: 'simulator', view: 'compare' }, language) + searchOf(store.getState(), { explained: null })
    )
  }
  const save = async () => {
    const studio = store.getState()
    const { scenario, name } = savedOf(editedOf(studio), studio.study.dataset, shellText[language].mine)
    const file = await scenarioFile(scenario, language, name, savedUnderOf(studio, site))
    saveFile(new Blob([file.text], { type: 'application/yaml' }), file.name)
    say(text.said.saved(file.name))
  }
  const share = () => {
    const path = pathOf({ id: 'simulator', view }, language).slice(1)
    setLink(new URL(site.root + path + searchOf(store.getState()), location.href).href)
  }
  return (
    <div className="sim-head">
      <div className="sim-bar">
        <ScenarioName view={text.views[view]} />
        <Context onReference={() => say(text.said.reference)} />
        <fieldset className="sim-files">
          <legend className="sr-only">{text.bar.more}</legend>
          <button type="button" className="button" onClick={() => void save()}>
            <Icon name="save" />
            {text.bar.saveFile}
          </button>
          <button
            type="button"
            className="button"
            title={text.bar.openHint}
            onClick={() => chooser.current?.click()}
          >
            <Icon name="open" />
            {text.bar.open}
          </button>
        </fieldset>
        <fieldset className="sim-actions">
          <legend className="sr-only">{text.bar.actions}</legend>
          <button type="button" className="button" disabled={!canUndo} onClick={() => undoChange(store)}>
            <Icon name="undo" />
            {text.bar.undo}
          </button>
          <button type="button" className="button" disabled={!canRedo} onClick={() => redoChange(store)}>
            <Icon name="redo" />
            {text.bar.redo}
          </button>
          <button type="button" className="button" disabled={untouched} onClick={() => reset(store)}>
            <Icon name="reset" />
            {text.bar.reset}
          </button>
          <button type="button" className="button" onClick={compare}>
            <Icon name="compare" />
            {text.bar.compare}
          </button>
          <button type="button" className="button main" onClick={share}>
            <Icon name="share" />
            {text.bar.share}
          </button>
        </fieldset>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept=".yaml,.yml,.zip,.csv,.json"
          aria-label={text.bar.openHint}
          onChange={event => {
            const { files } = event.currentTarget
            if (files !== null && files.length > 0) void give(chosenFiles([...files]))
            event.currentTarget.value = ''
          }}
        />
      </div>
      <p role="status" className="sim-status">
        {said}
      </p>
      {link !== null && <SharedLink key={link} link={link} onClose={() => setLink(null)} />}
      {toMend.length > 0 && <Faults toMend={toMend} onClose={() => say('')} />}
    </div>
  )
}
