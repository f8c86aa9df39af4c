/** What could not be understood or computed, and what is shown instead: said once, until it is put away. */
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
  return (
    <div role="status" className="notices">
      {problems.length > 0 && (
        <div className="notice">
          <p>{text.linkProblems}</p>
          <ul>
            {problems.map(problem => (
              <li key={problem.code + problem.value}>{describeProblem(problem, language)}</li>
            ))}
          </ul>
          <button type="button" className="plain" onClick={() => store.setState({ problems: [] })}>
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
