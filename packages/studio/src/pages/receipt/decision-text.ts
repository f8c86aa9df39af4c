import type { ModeratedKind, Outcome } from '@horizon-soin/consultation'
import { catalogue } from '../../shell/catalogue.js'

export const decisionText = catalogue(
  {
    title: 'Ce qui a été décidé de vos remarques',
    lead: 'Une personne les lit avant publication, sans savoir qui vous êtes. Elles paraissent avec les résultats.',
    loading: 'Lecture des décisions…',
    failed: 'Les décisions n’ont pas pu être lues.',
    again: 'Réessayer',
    waiting: 'Pas encore lue.',
    kinds: {
      for: 'argument pour',
      against: 'argument contre',
      amendment: 'amendement',
      text: 'texte'
    } satisfies Record<ModeratedKind, string> as Record<ModeratedKind, string>,
    outcomes: {
      publish: 'Publiée telle quelle.',
      mask: 'Publiée, un passage masqué.',
      refuse: 'Non publiée.'
    } satisfies Record<Outcome, string> as Record<Outcome, string>,
    motive: (motive: string) => `Motif\u00a0: ${motive.charAt(0).toLowerCase()}${motive.slice(1)}.`,
    appeal: 'Contester cette décision',
    reason: 'Pourquoi faut-il la revoir\u202f?',
    reasonHelp: 'Quelqu’un d’autre que le premier lecteur en jugera. Une seule contestation par remarque.',
    noReason: 'Dites pourquoi, en une phrase au moins.',
    send: 'Envoyer la contestation',
    stop: 'Annuler',
    notSent: 'La contestation n’a pas pu être envoyée. Réessayez dans un instant.',
    pending: 'Contestation reçue\u00a0: quelqu’un d’autre va la lire.',
    judged: 'Contestation jugée\u00a0: c’est la décision ci-dessus.'
  },
  {
    title: 'What was decided of your remarks',
    lead: 'Someone reads them before they are published, without knowing who you are. They appear with the results.',
    loading: 'Reading the decisions…',
    failed: 'The decisions could not be read.',
    again: 'Try again',
    waiting: 'Not read yet.',
    kinds: { for: 'argument for', against: 'argument against', amendment: 'amendment', text: 'text' },
    outcomes: {
      publish: 'Published as it is.',
      mask: 'Published, a passage hidden.',
      refuse: 'Not published.'
    },
    motive: motive => `Reason: ${motive.charAt(0).toLowerCase()}${motive.slice(1)}.`,
    appeal: 'Contest this decision',
    reason: 'Why should it be looked at again?',
    reasonHelp: 'Someone else than the first reader will judge. One appeal for each remark.',
    noReason: 'Say why, in a sentence at least.',
    send: 'Send the appeal',
    stop: 'Cancel',
    notSent: 'The appeal could not be sent. Try again in a moment.',
    pending: 'Appeal received: someone else will read it.',
    judged: 'Appeal judged: the decision is the one above.'
  }
)
