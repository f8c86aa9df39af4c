/** The model in one page: what is computed, by which equations, from what, and how far to trust it. */
import { decimal, inWords, quantity, typeset } from '@horizon-soin/figures'
import { labelsOf, wordsOf } from '@horizon-soin/words'
import { DRAWS, SEED } from '../../shell/compute.js'
import { Link } from '../../shell/link.js'
import { useLanguage } from '../../shell/site.js'
import { useStudy } from '../../shell/studio-context.js'
import { Changelog } from './changelog.js'
import { Cite } from './cite.js'
import { Contribute } from './contribute.js'
import { Equation } from './equation.js'
import './method.css'
import { Prose } from './prose.js'
import { Reproduction } from './reproduction-section.js'
import { ScenarioTable } from './scenario-table.js'
import { Section } from './section.js'
import { SensitivitySection } from './sensitivity-section.js'
import { methodText, type SectionId } from './text.js'
import { Trust } from './trust.js'

export default function MethodPage() {
  const language = useLanguage()
  const text = methodText[language]
  const { dataset } = useStudy()
  const { profession } = labelsOf(dataset, wordsOf(language))
  const namesOf = (demography: 'cohort' | 'series') =>
    dataset.professions
      .filter(one => one.demography === demography)
      .map(({ id }) => profession(id).toLowerCase())
      .join(', ') || '–'
  const count = (value: number) => decimal(value, 0, language)
  return (
    <div className="page method">
      <header className="method-head">
        <h1>{text.title}</h1>
        <p className="method-lead">{typeset(text.lead, language)}</p>
        <p>
          {typeset(text.dataLead, language)} <Link to={{ id: 'data', table: null }}>{text.toData}</Link>
        </p>
      </header>
      <div className="method-body">
        <Contents />
        <div className="method-text">
          <Section id="idea">
            <ol className="method-idea">
              {text.idea.map(sentence => (
                <li key={sentence}>{typeset(sentence, language)}</li>
              ))}
            </ol>
          </Section>
          <Section id="workforce">
            <Prose text={text.workforce.before(namesOf('cohort'), namesOf('series'))} />
            <Equation id="heads" />
            <Equation id="entrants" />
            <Prose text={text.workforce.after} />
          </Section>
          <Section id="potential">
            <Prose text={text.potential.before} />
            <Equation id="potential" />
            <Prose text={text.potential.after(dataset.technologyBaseYear)} />
          </Section>
          <Section id="adoption">
            <Prose text={text.adoption.before} />
            <Equation id="logistic" />
            <Equation id="bass" />
            <Equation id="use" />
            <Equation id="adoption" />
            <Prose text={text.adoption.after} />
          </Section>
          <Section id="freed">
            <Prose text={text.freed.before} />
            <Equation id="freed" />
            <Equation id="effective" />
            <Equation id="above" />
            <Equation id="since" />
            <Prose
              text={text.freed.after(
                dataset.technologyBaseYear,
                quantity(dataset.threshold, 'share', language)
              )}
            />
          </Section>
          <Section id="mix">
            <Prose text={text.mix.before} />
            <Equation id="credit" />
            <Prose text={text.mix.after} />
          </Section>
          <Section id="groups">
            <Prose text={text.groups.before} />
            <Equation id="groupMean" />
            <Equation id="groupFte" />
            <Equation id="groupPeople" />
            <Prose
              text={text.groups.after(
                inWords(dataset.professions.length, language),
                quantity(dataset.coverage, 'share', language)
              )}
            />
          </Section>
          <Section id="scenarios">
            <Prose text={text.scenarios.before} />
            <Equation id="pace" />
            <Equation id="slowPace" />
            <ScenarioTable />
            <Prose text={text.scenarios.after} />
          </Section>
          <Section id="need">
            <Prose text={text.need.before(dataset.balanceBaseYear)} />
            <Equation id="need" />
            <Equation id="capacity" />
            <Equation id="balance" />
            <Prose text={text.need.after} />
          </Section>
          <Section id="policies">
            <Prose text={text.policies.before} />
            <Equation id="clock" />
            <Prose text={text.policies.after} />
          </Section>
          <Section id="ranges">
            <Prose text={text.ranges.before} />
            <Equation id="pert" />
            <Prose text={text.ranges.after(count(DRAWS), SEED)} />
          </Section>
          <Reproduction />
          <SensitivitySection />
          <Trust />
          <Cite />
          <Contribute />
          <Changelog />
        </div>
      </div>
    </div>
  )
}

function Contents() {
  const language = useLanguage()
  const text = methodText[language]
  return (
    <nav className="method-contents" aria-labelledby="method-contents">
      <h2 id="method-contents">{text.contents}</h2>
      <ol>
        {(Object.keys(text.sections) as SectionId[]).map(id => (
          <li key={id}>
            <a href={`#${text.sections[id].anchor}`}>{typeset(text.sections[id].short, language)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
