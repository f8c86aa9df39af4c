import { catalogue } from '../../shell/catalogue.js'

export const receiptText = catalogue(
  {
    title: 'Retrouver ma réponse',
    lead: 'Avec le code reçu à l’envoi, relisez votre réponse, corrigez-la jusqu’à la clôture, retirez-la, téléchargez-en les données.',
    which: 'Consultation',
    choose: 'Choisir…',
    code: 'Code',
    codeHelp: '26\u00a0lettres et chiffres. Majuscules, espaces et tirets n’importent pas.',
    go: 'Retrouver',
    looking: 'Recherche…',
    noCode: 'Ce n’est pas un code\u00a0: il a 26\u00a0lettres et chiffres, comme 7K3QM-9XW2A-…',
    noConsultation: 'Choisissez la consultation.',
    wrong:
      'Aucune réponse ne répond à ce code dans cette consultation. Vérifiez le code et la consultation\u202f; une réponse retirée ne se retrouve plus.',
    wait: (when: string) => `Trop de codes essayés depuis ce réseau. Réessayez après ${when}.`,
    unreachable: 'Le serveur ne répond pas. Réessayez dans un instant.',
    mine: 'Ma réponse',
    sent: (day: string, version: number) =>
      `Envoyée le ${day}, avec la notice d’information version\u00a0${version}.`,
    correct: 'Corriger',
    correctUntil: (moment: string, city: string) =>
      `Vous pouvez corriger jusqu’au ${moment} (heure de ${city}).`,
    closed: 'La consultation est close\u00a0: la réponse ne se corrige plus, elle peut être retirée.',
    download: 'Télécharger mes données',
    downloading: 'Préparation du fichier…',
    downloaded: 'Fichier enregistré.',
    file: 'ma-reponse',
    failed: 'Cela n’a pas pu être fait. Rien n’a changé\u202f; réessayez dans un instant.',
    withdraw: 'Retirer ma réponse',
    confirm: {
      title: 'Retirer votre réponse\u202f?',
      lead: 'Tout ce que vous avez envoyé est effacé, et le code ne sert plus. Cela ne se défait pas. Si des remarques de vous sont déjà publiées, elles quittent le site\u202f; les chiffres publiés ne changent qu’à leur prochaine édition.',
      yes: 'Oui, la retirer',
      no: 'Non, la garder'
    },
    withdrawn: { title: 'Votre réponse est retirée', lead: 'Rien n’en est gardé. Le code ne sert plus.' },
    corrected: 'Votre correction est enregistrée. Votre code reste le même.',
    items: 'Ce que vous avez répondu',
    you: 'Vous',
    other: 'Retrouver une autre réponse',
    all: 'Toutes les consultations'
  },
  {
    title: 'Find my answer',
    lead: 'With the code you were given when you sent it, read your answer, correct it until closing, withdraw it, download its data.',
    which: 'Consultation',
    choose: 'Choose…',
    code: 'Code',
    codeHelp: '26 letters and digits. Capitals, spaces and dashes do not matter.',
    go: 'Find',
    looking: 'Looking…',
    noCode: 'This is not a code: it has 26 letters and digits, as 7K3QM-9XW2A-…',
    noConsultation: 'Choose the consultation.',
    wrong:
      'No answer goes with this code in this consultation. Check the code and the consultation; an answer that was withdrawn cannot be found.',
    wait: when => `Too many codes tried from this network. Try again after ${when}.`,
    unreachable: 'The server does not answer. Try again in a moment.',
    mine: 'My answer',
    sent: (day, version) => `Sent on ${day}, with version ${version} of the information notice.`,
    correct: 'Correct',
    correctUntil: (moment, city) => `You can correct it until ${moment} (${city} time).`,
    closed: 'The consultation is closed: the answer can no longer be corrected, it can be withdrawn.',
    download: 'Download my data',
    downloading: 'Preparing the file…',
    downloaded: 'File saved.',
    file: 'my-answer',
    failed: 'This could not be done. Nothing has changed; try again in a moment.',
    withdraw: 'Withdraw my answer',
    confirm: {
      title: 'Withdraw your answer?',
      lead: 'Everything that you sent is erased, and the code is of no more use. This cannot be undone. If remarks of yours are already published, they leave the site; published figures change only at their next edition.',
      yes: 'Yes, withdraw it',
      no: 'No, keep it'
    },
    withdrawn: {
      title: 'Your answer is withdrawn',
      lead: 'Nothing of it is kept. The code is of no more use.'
    },
    corrected: 'Your correction is recorded. Your code stays the same.',
    items: 'What you answered',
    you: 'You',
    other: 'Find another answer',
    all: 'All consultations'
  }
)
