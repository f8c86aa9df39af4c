import type { fr } from './text-fr.js'

export const en: typeof fr = {
  title: 'The team’s room',
  lead: 'For those who run a consultation: moderate, publish, respond.',
  loading: 'Loading…',
  again: 'Try again',
  unreachable: 'The server does not answer. Try again in a moment.',
  failed: 'This could not be done. Try again in a moment.',
  wait: when => `Too many attempts from this network. Try again after ${when}.`,
  absent: {
    title: 'No team here',
    lead: 'These pages are served alone, without the server that holds consultations.'
  },
  noScript: 'This page needs JavaScript: it talks to the server, and shows nothing without it.',
  nav: 'Team',
  rooms: { home: 'To do', people: 'Accounts', journal: 'Journal' },
  signedAs: login => `Session of ${login}`,
  signOut: 'Sign out',
  signedOut: 'The session is over.',
  ended:
    'Your session is over. Sign in to carry on in the same place. A decision that was not recorded yet will be in the queue again.',
  notYours: {
    title: 'This page is not for your role',
    lead: roles => `It takes: ${roles}. Whoever administers can give you this role.`
  },
  roles: {
    editor: 'editing',
    moderator: 'moderation',
    analyst: 'analysis',
    administrator: 'administration'
  },
  roleTold: {
    editor: 'writes drafts, responds to proposals',
    moderator: 'decides on texts',
    analyst: 'prepares and publishes results',
    administrator: 'holds the accounts'
  },
  signIn: {
    title: 'Sign in',
    login: 'Login',
    password: 'Password',
    go: 'Sign in',
    going: 'Checking…',
    noLogin: 'Write your login.',
    noPassword: 'Write your password.',
    wrong: 'The login or the password is wrong.',
    insecure:
      'This page is not served from a secure address (https): the browser does not keep the session. Open it by its https address, or on the machine itself.',
    lost: 'Lost password, no account: whoever administers can send you an invitation.'
  },
  factor: {
    title: 'Security code',
    lead: 'Open the authenticator application of your phone and copy the code of this moment.',
    code: '6-digit code',
    go: 'Continue',
    noCode: 'The code has 6 digits, as 123 456.',
    wrong: 'This code is not the right one, or it was used already. Wait for the next.',
    lost: 'Lost phone: another person who administers can erase this second factor.',
    cancel: 'Back to signing in'
  },
  enrol: {
    title: 'Protect the account with a second factor',
    lead: 'An account that administers asks, at each sign-in, for a code that your phone computes.',
    steps: [
      'Open an authenticator application (Aegis, FreeOTP, Google Authenticator, 2FAS…).',
      'Scan this code, or copy the key.',
      'Write below the 6-digit code that it shows.'
    ],
    picture: 'QR code of the key; the same key is written below.',
    secret: 'Key',
    go: 'Turn on'
  },
  accept: {
    title: 'Welcome to the team',
    checking: 'Reading the invitation…',
    for: login => `Invitation for ${login}.`,
    roles: 'Your roles',
    password: 'Choose a password',
    rule: 'At least 12 characters. Four unrelated words will do. Passwords known to have leaked are refused.',
    again: 'The same, once more',
    show: 'Show the password',
    go: 'Create my account',
    short: left => (left === 1 ? '1 character is missing.' : `${left} characters are missing.`),
    different: 'The two are not the same.',
    over: 'This invitation is of no more use: it was used, replaced, or is more than seven days old. Ask for another.',
    toSignIn: 'Go to sign in'
  },
  warning: {
    idle: left => `Unless you do something, your session ends in ${left}.`,
    last: left => `Your session ends in ${left}: it has lasted as long as it may. Sign in again after that.`,
    stay: 'Keep the session open',
    stayed: 'The session is extended.'
  },
  left: seconds =>
    seconds > 60 ? '2 minutes' : seconds > 30 ? '1 minute' : seconds > 10 ? '30 seconds' : '10 seconds',
  home: {
    title: 'To do',
    yourRoles: roles => `Your roles: ${roles}`,
    none: 'No consultation. A draft is made from the terminal: horizon-soin consultation new.',
    nothing: 'Nothing to do for your roles.',
    sections: {
      closed: 'To moderate',
      moderated: 'To publish',
      published: 'Published',
      open: 'Under way',
      draft: 'Drafts',
      archived: 'Archived'
    },
    states: {
      draft: 'draft',
      open: 'open',
      closed: 'closed',
      moderated: 'moderated',
      published: 'published',
      archived: 'archived'
    },
    period: (from, to) => `${from} to ${to}`,
    moderate: count => (count === 1 ? '1 text to moderate' : `${count} texts to moderate`),
    appeals: count => (count === 1 ? '1 appeal to judge' : `${count} appeals to judge`),
    reports: count => (count === 1 ? '1 report to look at' : `${count} reports to look at`),
    close: 'Close moderation',
    release: 'Prepare a release',
    releaseAgain: 'Prepare another release',
    respond: 'Respond: “you said, we did”',
    log: 'Moderation and its log',
    waits: 'The release waits for the end of moderation.',
    running: until => `Answers are taken until ${until}. Nothing to moderate before closing.`,
    draft: 'Opened from the terminal: horizon-soin consultation open.',
    releases: count => (count === 1 ? '1 release' : `${count} releases`),
    results: 'See the results'
  },
  people: {
    title: 'Accounts',
    lead: 'Each has the roles that they need, no more: none of them holds another.',
    login: 'Login',
    roles: 'Roles',
    since: 'Since',
    factor: 'Second factor',
    factorOn: 'on',
    factorOff: 'none',
    state: 'State',
    active: 'active',
    inactive: 'deactivated',
    you: 'you',
    change: 'Change',
    rolesOf: login => `Roles of ${login}`,
    noRole: 'Tick at least one role.',
    save: 'Save the roles',
    disable: 'Deactivate the account',
    enable: 'Reactivate the account',
    end: 'End their sessions',
    reset: 'Erase their second factor',
    newPassword: 'New invitation (lost password)',
    sure: {
      disable: login =>
        `Deactivate ${login}? Their sessions end at once; their decisions stay in the journal.`,
      reset: login =>
        `Erase the second factor of ${login}? An account that administers will choose a new one at its next sign-in.`
    },
    yes: 'Yes',
    no: 'No',
    done: {
      roles: login => `The roles of ${login} are saved. Their sessions have ended.`,
      disable: login => `${login} is deactivated.`,
      enable: login => `${login} is active again.`,
      end: count => (count === 0 ? 'No session was open.' : `Sessions ended: ${count}.`),
      reset: login => `The second factor of ${login} is erased.`
    },
    invite: {
      title: 'Invite someone',
      login: 'Login (an address or a name)',
      legend: 'Roles (at least one)',
      go: 'Make the invitation',
      noLogin: 'Write the person’s login.',
      ready: login => `The invitation of ${login} is ready`,
      once: until =>
        `This link is shown once, and is of use once, until ${until}. Give it to this person alone.`,
      link: 'Invitation link',
      copy: 'Copy the link',
      other: 'Invite someone else'
    }
  },
  journal: {
    title: 'Journal',
    lead: 'What the team and the server did, latest first. It cannot be changed, and holds no text and no author.',
    at: 'When (UTC)',
    what: 'What',
    detail: 'Detail',
    none: 'No entry.',
    more: 'Older entries',
    shown: count => (count === 1 ? '1 entry' : `${count} entries`)
  },
  kinds: {
    for: 'Argument for',
    against: 'Argument against',
    amendment: 'Amendment',
    text: 'Answer'
  }
}
