import { typeset } from '@horizon-soin/figures'
import { FIRST_EDITION } from '../../editions/editions.js'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { Prose } from './prose.js'
import { Section } from './section.js'
import { methodText } from './text.js'

/** @param name of the folder of the edition at hand */
const commandsOf = (name: string): string[] => [
  `npx horizon-soin validate data/${name}`,
  name === FIRST_EDITION ? 'npx horizon-soin reproduce' : `npx horizon-soin reproduce --data data/${name}`,
  'npm run renew-results'
]

export function Contribute() {
  const language = useLanguage()
  const text = methodText[language].contribute
  const { dataset, edition } = useStudy()
  return (
    <Section id="contribute">
      <Prose text={text.lead} />
      <dl className="method-recipes">
        {text.recipes.map(([name, recipe]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeset(recipe!, language)}</dd>
          </div>
        ))}
      </dl>
      <Prose text={text.checks} />
      <pre className="method-code">
        {commandsOf(edition === null ? FIRST_EDITION : dataset.name).join('\n')}
      </pre>
    </Section>
  )
}
