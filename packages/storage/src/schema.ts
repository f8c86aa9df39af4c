/** Every table: what is asked, what is answered, what became of it, what is kept apart. Columns say what they hold; none says who or when. */
export * from './schema-abuse.js'
export * from './schema-answers.js'
export * from './schema-apart.js'
export * from './schema-consultations.js'
export * from './schema-moderation.js'
export * from './schema-releases.js'
export * from './schema-staff.js'
