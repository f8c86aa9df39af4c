/** The colours of a technology on the page; one that is not of the study has those of text. */
import './technology-colour.css'

const KNOWN: Readonly<Record<string, { fill: string; className: string }>> = {
  ia: { fill: 'var(--ai)', className: 'technology-ai' },
  numerique: { fill: 'var(--digital)', className: 'technology-digital' },
  robotique: { fill: 'var(--robotics)', className: 'technology-robotics' }
}

export const technologyColour = (id: string): { fill: string; className: string } =>
  (Object.hasOwn(KNOWN, id) ? KNOWN[id] : undefined) ?? { fill: 'var(--ink2)', className: 'technology-other' }
