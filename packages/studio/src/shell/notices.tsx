/** What could not be understood or computed, and what is shown instead: said once, until it is put away. */
import { EditionNotice } from '../editions/edition-notice.js'
import { describeProblem } from '../state/problem-words.js'
import { useLanguage } from './site.js'
import { useStudio, useStudioStore } from './studio-context.js'
import { shellText } from './text.js'

export function Notices() {
  const language = useLanguage()
  const text = shellText[language]
  const store = useStudioStore()
  const problems = useStudio(studio => studio.problems)
  const troubles = useStudio(studio => studio.troubles)
  const otherDataset = useStudio(studio => studio.otherDataset)
  const isLost = useStudio(studio => studio.isLost)
  const said = [
    ...(otherDataset === null ? [] : [text.otherDataset(otherDataset)]),
    ...(isLost ? [text.lostNumber] : []),
    ...new Set(problems.map(problem => describeProblem(problem, language)))
  ]
  return (
    <div role="status" className="notices">
      <EditionNotice />
      {said.length > 0 && (
        <div className="notice">
          <p>{text.linkProblems}</p>
          <ul>
            {said.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <button
            type="button"
            className="plain"
            onClick={() => store.setState({ problems: [], otherDataset: null, isLost: false })}
          >
            {text.hide}
          </button>
        </div>
      )}
      {troubles.map(trouble => (
        <div key={trouble} className="notice">
          <p>{text.troubles[trouble]}</p>
        </div>
      ))}
    </div>
  )
}
