/** For `npx drizzle-kit generate --name WHAT`, run in this folder after a change of the schema. */
import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts', out: './migrations' })
