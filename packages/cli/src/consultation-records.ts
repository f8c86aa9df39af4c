/** A consultation for another program. */
import type { ConsultationRecord } from '@horizon-soin/consultation'

export const consultationRecord = ({
  definition,
  state,
  opensAt,
  closesAt,
  closedAt,
  items,
  notice
}: ConsultationRecord) => ({
  id: definition.id,
  kind: definition.kind,
  state,
  access: definition.access,
  title: definition.title,
  opens: new Date(opensAt).toISOString(),
  closes: new Date(closesAt).toISOString(),
  closed: closedAt === null ? null : new Date(closedAt).toISOString(),
  time_zone: definition.timeZone,
  notice: notice.version,
  items: items.length
})
