/** For `npx drizzle-kit generate`, run in this folder after a change of the schema; see CONTRIBUTING.md. */
import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts', out: './migrations' })
