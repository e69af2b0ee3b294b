import { createHash } from 'node:crypto'

/** Under which name the reader's settings are kept on the device. */
export const settingsKey = 'lagebild'

/**
 * Puts the reader's settings on the document before it is drawn, as `data-scheme`, `data-size`, `data-notes` and
 * `data-received`. It stands in the page itself, since a file would come too late or hold the page back.
 */
export const earlySettings = `try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.getItem('${settingsKey}')))}catch{}`

/** The digest by which the content security policy lets it run. */
export const earlySettingsDigest = `sha256-${createHash('sha256').update(earlySettings).digest('base64')}` as const
