/** What `staff` says, its help included, in English. */
import type { frStaff, frStaffHelp } from './staff-fr.js'

export const enStaff: typeof frStaff = {
  staff: {
    login: 'e-mail address or name, 2 to 254 signs without a space',
    role: known => `role, repeated where there are several: ${known}`,
    unknownRole: (role, known) => `--role: “${role}” is not a role. Roles: ${known}.`,
    badLogin: login =>
      `“${login}” cannot be a login. Write an e-mail address or a name, 2 to 254 signs without a space.`,
    known: login =>
      `${login} has an account already. Its roles are changed in the team's room; for a lost password or second factor: horizon-soin staff reset ${login}.`,
    unknown: login => `nobody has the login “${login}”.`,
    others: known => `Logins: ${known}.`,
    empty: 'Nobody has an account yet. The first one: horizon-soin staff invite LOGIN --role administrator.',
    invited: (login, roles, until) =>
      `Invitation of ${login} (${roles}), which serves once, until ${until}. This link is shown here only; hand it to the person themselves:`,
    afterAddress:
      'To be written after the address of the server. Where the variable HORIZON_ORIGIN says it, the whole link is given here.',
    disableQuestion: login =>
      `Close the account of ${login}? Its sessions end at once. A new invitation (staff reset) opens it again.`,
    disabled: login => `Account closed: ${login}.`,
    resetQuestion: login =>
      `Reset the access of ${login}? The password and the second factor will be worth nothing, and the sessions end at once.`,
    lastAdministrator:
      'this account is the only active administrator: invite another one first (staff invite … --role administrator).',
    columns: { login: 'Login', roles: 'Roles', active: 'Active', factor: 'Second factor' },
    yes: 'yes',
    no: 'no'
  }
}

export const enStaffHelp: typeof frStaffHelp = {
  summary: 'hold the accounts of the team',
  description:
    'Invites, lists, closes and resets the accounts of those who prepare, moderate and publish. The first administrator comes from here: no account is made online without an invitation, and none has a password to begin with. While a server holds the embedded database, the command goes through it.',
  examples: [
    'horizon-soin staff invite a.martin@example.org --role administrator',
    'horizon-soin staff list',
    'horizon-soin staff reset a.martin@example.org'
  ],
  actions: {
    invite: {
      summary: 'invite someone to the team',
      description:
        'Gives a link for a login and its roles: it serves once, within seven days, and is shown here only. editor writes the answers of the organiser; moderator decides on texts; analyst makes releases; administrator holds the accounts, with a second factor. No role holds another.',
      examples: [
        'horizon-soin staff invite a.martin@example.org --role administrator',
        'horizon-soin staff invite b.diop --role moderator --role editor'
      ]
    },
    list: {
      summary: 'list the accounts',
      description: 'Logins, roles, and whether each is active and has a second factor.',
      examples: ['horizon-soin staff list', 'horizon-soin staff list --format json']
    },
    disable: {
      summary: 'close an account',
      description: 'The account signs in no more, and its sessions end at once.',
      examples: ['horizon-soin staff disable b.diop']
    },
    reset: {
      summary: 'reset the access of an account',
      description:
        'For a lost password or second factor: neither is worth anything any more, sessions end, and a new invitation lets others be chosen. Roles stay.',
      examples: ['horizon-soin staff reset a.martin@example.org --yes']
    }
  }
}
