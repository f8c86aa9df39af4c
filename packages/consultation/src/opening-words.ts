import type { Language } from '@horizon-soin/datasets'
import type { NoticeHeading } from './definition.js'

/** The headings of a notice as people read them. */
export const NOTICE_TITLES: Readonly<Record<NoticeHeading, Readonly<Record<Language, string>>>> = {
  controller: { fr: 'Qui est responsable', en: 'Who is responsible' },
  purposes: { fr: 'À quoi servent vos réponses', en: 'What your answers are for' },
  basis: { fr: 'Base légale', en: 'Legal basis' },
  fields: { fr: 'Ce qui est facultatif, ce qui ne l’est pas', en: 'What is optional and what is not' },
  recipients: { fr: 'Qui les lit', en: 'Who reads them' },
  retention: { fr: 'Combien de temps elles sont gardées', en: 'How long they are kept' },
  rights: { fr: 'Vos droits', en: 'Your rights' },
  contact: { fr: 'À qui écrire', en: 'Whom to write to' },
  transfers: { fr: 'Hors de l’Union européenne', en: 'Outside the European Union' },
  complaint: { fr: 'Se plaindre', en: 'Complaining' }
}

const TEXTS = {
  'empty-heading': {
    fr: 'La notice n’a rien sous « {heading} » ({own}) : ce que le RGPD demande de dire avant la première réponse.',
    en: 'The notice has nothing under “{heading}” ({own}): the GDPR asks that it be told before the first answer.'
  },
  'heading-to-fill-in': {
    fr: 'La notice est à compléter sous « {heading} » ({own}) : {found}.',
    en: 'The notice is to be filled in under “{heading}” ({own}): {found}.'
  },
  'text-to-fill-in': {
    fr: 'Le texte {key} est à compléter : {found}.',
    en: 'The text {key} is to be filled in: {found}.'
  },
  'no-propositions': {
    fr: 'Aucune proposition n’est soumise : nommez-les sous propositions.',
    en: 'No proposal is put to people: name them under propositions.'
  },
  'no-prompts': {
    fr: 'Aucune question n’est posée : écrivez-les sous prompts.',
    en: 'No question is asked: write them under prompts.'
  },
  'closes-before-opens': {
    fr: 'La fermeture, {closes}, n’est pas après l’ouverture, {opens}.',
    en: 'The closing, {closes}, is not after the opening, {opens}.'
  },
  'already-over': {
    fr: 'La fermeture, {closes}, est déjà passée.',
    en: 'The closing, {closes}, is already past.'
  },
  'stage-elsewhere': {
    fr: 'L’étape {stage} va du {start} au {end}, et les réponses sont prises du {opens} au {closes}\u00a0: accordez les dates.',
    en: 'The stage {stage} goes from {start} to {end}, and answers are taken from {opens} to {closes}: make the dates agree.'
  },
  'too-many-activities': {
    fr: 'Il y a {found} activités au choix : {most} au plus, pour qu’aucune ne désigne une personne.',
    en: 'There are {found} activities to choose from: {most} at most, so that none points at a person.'
  },
  'too-many-structures': {
    fr: 'Il y a {found} types de structure au choix : {most} au plus, pour qu’aucun ne désigne une personne.',
    en: 'There are {found} types of structure to choose from: {most} at most, so that none points at a person.'
  }
} as const satisfies Record<string, Record<Language, string>>

export type OpeningCode = keyof typeof TEXTS

/** Why a consultation may not open, in one sentence. */
export function openingText(
  code: OpeningCode,
  language: Language,
  { heading, ...params }: { heading?: NoticeHeading } & Record<string, string | number>
): string {
  const values: Record<string, string | number> = {
    ...params,
    ...(heading === undefined ? {} : { heading: NOTICE_TITLES[heading][language] })
  }
  return TEXTS[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
