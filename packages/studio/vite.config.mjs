import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { answersData } from './build/answers-data.mjs'
import { editionsData } from './build/editions-data.mjs'
import { equations } from './build/equations.mjs'
import { hindcastData } from './build/hindcast-data.mjs'
import { measuresData } from './build/measures-data.mjs'
import { methodData } from './build/method-data.mjs'
import { proposalsData } from './build/proposals-data.mjs'
import { referenceData } from './build/reference-data.mjs'

const at = path => fileURLToPath(new URL(path, import.meta.url))

/** Two builds: the page's modules (`vite build`), and the same pages as text for `build/prerender.mjs` (`vite build --ssr`). */
export default defineConfig(({ isSsrBuild }) => ({
  root: at('.'),
  // Pages stand at several depths and on any host: every address is relative to the module that names it.
  base: './',
  publicDir: isSsrBuild ? false : at('public'),
  plugins: [
    react(),
    referenceData(),
    editionsData(),
    methodData(),
    hindcastData(),
    answersData(),
    measuresData(),
    proposalsData(),
    equations()
  ],
  build: {
    target: 'es2023',
    outDir: at(isSsrBuild ? 'dist-pages' : 'dist'),
    emptyOutDir: true,
    manifest: !isSsrBuild,
    // An inlined file would need a wider content security policy.
    assetsInlineLimit: 0,
    // Workers and lazy pages ask for what they need by themselves.
    modulePreload: { polyfill: false },
    rollupOptions: { input: isSsrBuild ? at('src/server.tsx') : at('src/client.tsx') }
  },
  ssr: { noExternal: true },
  worker: { format: 'es', plugins: () => [referenceData(), editionsData()] }
}))
