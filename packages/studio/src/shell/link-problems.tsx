/** What of an address could not be understood, in words, until it is put away. */
import { describeProblem } from '../state/problem-words.js'
import { useLanguage } from './site.js'
import { useStudio, useStudioStore } from './studio-context.js'
import { shellText } from './text.js'

export default function LinkProblems() {
  const language = useLanguage()
  const text = shellText[language]
  const store = useStudioStore()
  const problems = useStudio(studio => studio.problems)
  const otherDataset = useStudio(studio => studio.otherDataset)
  const isLost = useStudio(studio => studio.isLost)
  const said = [
    ...(otherDataset === null ? [] : [text.otherDataset(otherDataset)]),
    ...(isLost ? [text.lostNumber] : []),
    ...new Set(problems.map(problem => describeProblem(problem, language)))
  ]
  return (
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
  )
}
