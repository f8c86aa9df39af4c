/** The operator's pack: what whoever runs a consultation puts online or keeps, made from its settings. PRIVACY-SECURITY.md, B, D5, E4, E5, H11. */
import type { Document, Documents, PackNeeds } from './document.js'
import { privateEn } from './private-en.js'
import { privateFr } from './private-fr.js'
import { publicEn } from './public-en.js'
import { publicFr } from './public-fr.js'

const DOCUMENTS: Record<'fr' | 'en', Documents> = {
  fr: { ...publicFr, ...privateFr },
  en: { ...publicEn, ...privateEn }
}

const NAMES: Record<'fr' | 'en', Record<keyof Documents, string>> = {
  fr: {
    notice: 'notice',
    accessibility: 'accessibilite',
    charter: 'charte-de-moderation',
    register: 'registre',
    screening: 'analyse-impact',
    incident: 'incident',
    checks: 'verifications'
  },
  en: {
    notice: 'notice',
    accessibility: 'accessibility',
    charter: 'moderation-charter',
    register: 'register',
    screening: 'impact-screening',
    incident: 'incident',
    checks: 'checks'
  }
}

/** Every document, in both languages, and a `security.txt` (RFC 9116) that holds for a year from `now`. */
export function operatorPack(needs: PackNeeds, now: number): Document[] {
  const documents = (['fr', 'en'] as const).flatMap(language =>
    (Object.keys(NAMES[language]) as (keyof Documents)[]).map(name => ({
      file: `${NAMES[language][name]}.${language}.md`,
      text: DOCUMENTS[language][name](needs)
    }))
  )
  return [...documents, { file: 'security.txt', text: securityText(needs, now) }]
}

const YEAR = 365 * 86_400_000

function securityText({ operator: { securityContact, site } }: PackNeeds, now: number): string {
  const contact = /^[a-z]+:/i.test(securityContact) ? securityContact : `mailto:${securityContact}`
  const expires = new Date(now + YEAR).toISOString().replace(/\.\d+Z/, 'Z')
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${site.replace(/\/$/, '')}/.well-known/security.txt`,
    ''
  ].join('\n')
}
