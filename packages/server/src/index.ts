/** Serves the studio: static files with strict headers, and an address that says whether the server is well. */
export { openServer, type ServerPlace } from './open-server.js'
