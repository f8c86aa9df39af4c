/** The scenarios of the dataset and their paces. */
import { decimal } from '@horizon-soin/figures'
import type { PaceSpec } from '@horizon-soin/model'
import { shortName } from '../../shell/names.js'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { methodText } from './text.js'

/** The pace of what a scenario does not name apart. */
const paceOf = ({ default: pace }: PaceSpec): number => pace ?? 0

export function ScenarioTable() {
  const language = useLanguage()
  const text = methodText[language].scenarios
  // Those that put policies in force run at the paces of another: their policies are told where policies are.
  const scenarios = useStudy().dataset.scenarios.filter(({ policies = [] }) => policies.length === 0)
  const told = (pace: number) => decimal(pace, Number.isInteger(pace) ? 0 : 2, language)
  return (
    <table className="method-scenarios">
      <thead>
        <tr>
          <th scope="col">{text.scenario}</th>
          <th scope="col" className="number">
            {text.potential}
          </th>
          <th scope="col" className="number">
            {text.adoption}
          </th>
        </tr>
      </thead>
      <tbody>
        {scenarios.map(scenario => (
          <tr key={scenario.id}>
            <th scope="row">{shortName(scenario, language)}</th>
            <td className="number">{told(paceOf(scenario.potential))}</td>
            <td className="number">{told(paceOf(scenario.adoption))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
