import { typeset } from '@horizon-soin/figures'
import { useLanguage } from '../../shell/site.js'
import { Prose } from './prose.js'
import { Section } from './section.js'
import { methodText } from './text.js'

const COMMANDS = [
  'npx horizon-soin validate data/etude-2019',
  'npx horizon-soin reproduce',
  'npm run renew-results'
]

export function Contribute() {
  const language = useLanguage()
  const text = methodText[language].contribute
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
      <pre className="method-code">{COMMANDS.join('\n')}</pre>
    </Section>
  )
}
