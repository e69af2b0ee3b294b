/** What pages with passages run besides, as one request: contents, notes, cards, sharing, citing. */

import '../share/browser/cite.ts'
import '../share/browser/passages.ts'
import '../share/browser/share-menu.ts'
import './contents.ts'
import './mention-cards.ts'
import './notes.ts'
