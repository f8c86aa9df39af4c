import type { TableName } from './catalogue.js'
import type { TableRead } from './read-table.js'

/** Every table as read, by name. */
export type TablesRead = { [N in TableName]: TableRead<N> }
