import { prepareSite } from './sites.ts'

// Builds what `npx vitest` would build before its tests: here at once, one site on each core.
await Promise.all([prepareSite('fixture'), prepareSite('grown')])
