/** What pages with passages run besides, as one request: contents, notes, cards, sharing, citing. */

import './sharing/cite.ts'
import './sharing/passages.ts'
import './sharing/share-menu.ts'
import './contents.ts'
import './mention-cards.ts'
import './notes.ts'
