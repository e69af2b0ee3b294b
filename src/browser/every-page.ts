/** What every page runs, as one request: settings, what is kept offline, the way to the search, the change of language. */

import { keepPlace } from './keep-place.ts'
import './search/open.ts'
import './offline.ts'
import './popovers.ts'
import './settings.ts'

keepPlace()
