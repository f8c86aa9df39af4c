/** The accounts of the team. */
import type { Role, StaffMember } from '@horizon-soin/consultation'
import { sql } from 'drizzle-orm'
import { type Database, type Orm, rowsOf } from './database.js'
import { StoreError } from './store.js'
import type { StaffSecrets, StaffStore } from './store-staff.js'

type Part = Omit<StaffStore, 'addSession' | 'readSession' | 'endSession' | 'endSessionsOf' | 'readJournal'>

/** What is told of a member, as columns of `m`. Times pass as text: drivers differ on large numbers. */
export const MEMBER = `m.id::text as id, m.login, m.roles, m.is_active as "isActive",
  m.sealed_key is not null as "hasSecondFactor", m.created_at::float8 as "createdAt"`

/** Those who make administrators go take turns: of PostgreSQL's own advisory locks. */
const LAST_ADMINISTRATOR = sql`select pg_advisory_xact_lock(1852798058)`

/** @throws StoreError `state` where there was an active administrator, and there is none now */
async function keepAdministrator(tx: Orm, hadOne: boolean): Promise<void> {
  if (hadOne && !(await hasAdministrator(tx))) throw new StoreError('state', 'the last active administrator')
}

const hasAdministrator = async (tx: Orm): Promise<boolean> =>
  (await rowsOf(tx, sql`select 1 from staff.members where is_active and 'administrator' = any (roles)`))
    .length > 0

const endSessions = (tx: Orm, id: string) =>
  tx.execute(sql`delete from staff.sessions where member = ${id}::uuid`)

const arrayOf = (values: readonly string[]) =>
  sql`array(select json_array_elements_text(${JSON.stringify(values)}::json))`

export function staffPart({ orm, call }: Database): Part {
  return {
    listStaff: () =>
      call<StaffMember>('list_staff', `select ${MEMBER} from staff.members m order by m.login`, []),
    async readStaff(login): Promise<StaffSecrets | null> {
      const [row] = await call<StaffMember & Omit<StaffSecrets, 'member'>>(
        'read_staff',
        `select ${MEMBER}, m.password, m.sealed_key as "sealedKey", m.last_step as "lastStep"
         from staff.members m where m.login = $1`,
        [login]
      )
      if (row === undefined) return null
      const { password, sealedKey, lastStep, ...member } = row
      return { member, password, sealedKey, lastStep }
    },
    async addStaffInvitation({ digest, login, roles, until }) {
      await orm.transaction(async tx => {
        await tx.execute(sql`insert into staff.invitations (login, digest, roles, until)
          values (${login}, ${digest}, ${arrayOf(roles)}, ${until})
          on conflict (login) do update set digest = excluded.digest, roles = excluded.roles, until = excluded.until`)
      })
    },
    async readStaffInvitation(digest, now) {
      const [row] = await call<{ login: string; roles: Role[] }>(
        'read_staff_invitation',
        'select login, roles from staff.invitations where digest = $1 and until > $2::bigint',
        [digest, now]
      )
      return row ?? null
    },
    async acceptStaffInvitation(digest, password, now) {
      return orm.transaction(async tx => {
        await tx.execute(LAST_ADMINISTRATOR)
        const [used] = await rowsOf<{ login: string; roles: Role[] }>(
          tx,
          sql`delete from staff.invitations where digest = ${digest} and until > ${now}::bigint returning login, roles`
        )
        if (used === undefined) return null
        const { login, roles } = used
        const hadOne = await hasAdministrator(tx)
        const [member] = await rowsOf<StaffMember>(
          tx,
          sql`insert into staff.members as m (login, password, roles, created_at)
            values (${login}, ${password}, ${arrayOf(roles)}, ${now})
            on conflict (login) do update set password = excluded.password, roles = excluded.roles, is_active = true
            returning ${sql.raw(MEMBER)}`
        )
        await keepAdministrator(tx, hadOne)
        await endSessions(tx, member!.id)
        return member!
      })
    },
    async changeStaff(id, { roles, isActive, password, sealedKey }) {
      await orm.transaction(async tx => {
        await tx.execute(LAST_ADMINISTRATOR)
        const hadOne = await hasAdministrator(tx)
        const sets = [
          ...(roles === undefined ? [] : [sql`roles = ${arrayOf(roles)}`]),
          ...(isActive === undefined ? [] : [sql`is_active = ${isActive}`]),
          ...(password === undefined ? [] : [sql`password = ${password}`]),
          // A code of the key before is of no use with another.
          ...(sealedKey === undefined ? [] : [sql`sealed_key = ${sealedKey}`, sql`last_step = 0`])
        ]
        const [changed] = await rowsOf<{ login: string }>(
          tx,
          sql`update staff.members set ${sql.join([sql`id = id`, ...sets], sql`, `)}
            where id::text = ${id} returning login`
        )
        if (changed === undefined) throw new StoreError('unknown', 'no such account')
        await keepAdministrator(tx, hadOne)
        const { login } = changed
        if (roles !== undefined || isActive !== undefined || password !== undefined) await endSessions(tx, id)
        if (isActive === false) await tx.execute(sql`delete from staff.invitations where login = ${login}`)
      })
    },
    async useStep(id, step) {
      const rows = await call(
        'use_step',
        'update staff.members set last_step = $2 where id::text = $1 and last_step < $2::integer returning id',
        [id, step]
      )
      return rows.length === 1
    }
  }
}
