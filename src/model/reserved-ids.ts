/** Ids that the pages use themselves, each with what for; a content id may not be one of them. */
const names: Readonly<Record<string, string>> = {
  // Parts of addresses beside or below an article, a section or an entity.
  parallel: 'the original and a translation side by side',
  history: 'what changed in an article',
  index: 'the file of an address',
  search: 'the search',
  about: 'what this site is',
  offline: 'what is kept for reading offline',
  // Elements of every page.
  main: 'the main part of every page',
  settings: 'the settings of every page',
  notes: 'the switch of the notes',
  'as-received': 'the switch to the text as received',
  dialog: 'the search of every page',
  // Parts of an article's page.
  lead: 'the text before the first heading',
  glance: 'the points at a glance',
  source: 'where the text came from',
  who: 'who says what',
  options: 'the options on the table',
  'options-picture': 'the picture of the options',
  chain: 'the picture of who says what through whom',
  week: 'the sequence of the week',
  'week-picture': 'the picture of the week',
  map: 'the map',
  countries: 'the roles of countries',
  questions: 'what the text leaves open',
  corrections: 'the list of corrections',
  evidence: 'what rests on a section',
  // Parts of the other pages.
  passages: 'the passages of an entity',
  names: 'the names of an entity',
  together: 'whom a text names together',
  affiliations: 'what an entity belongs to',
  when: 'when an entity was in the news',
}

/** Beginnings of ids that pages make of content: a number, an id or a word follows. */
const prefixes: Readonly<Record<string, string>> = {
  'fix-': 'the notes on corrections',
  'ref-': 'the references to notes',
  'card-': 'the cards of entities',
  'claim-': 'statements',
  'option-': 'options',
  'event-': 'events',
  'question-': 'open questions',
  'key-': 'points at a glance',
  'correction-': 'corrections',
  'role-': 'the patterns of the map',
  'letter-': 'the letters of a register',
  'cite-': 'ways to cite',
  'most-': 'lists of who is mentioned most',
  'size-': 'settings',
  'scheme-': 'settings',
  'search-': 'parts of the search',
  'dialog-': 'parts of the search',
}

/** Ends of ids that pages add to others. */
const suffixes: Readonly<Record<string, string>> = {
  '-title': 'titles of sections',
  '-text': 'descriptions of pictures',
  '-filter': 'filters of lists',
}

/** An id that pages use: what for, and the nearest that is free. */
export interface Reserved {
  readonly use: string
  readonly free: string
}

/**
 * Whether pages use an id themselves, as the id of an element or as a part of addresses. Sections, notes, articles and
 * entities cannot have such an id: an address would lead to two things. The tests of the built site hold that every id
 * in a page is a passage's or stands here.
 *
 * @returns nothing if the id is free
 */
export const reservedId = (id: string): Reserved | undefined => {
  if (Object.hasOwn(names, id)) return { use: names[id] ?? '', free: `${id}-1` }
  const prefix = Object.keys(prefixes).find((part) => id.startsWith(part))
  if (prefix !== undefined) return { use: prefixes[prefix] ?? '', free: id.slice(prefix.length) || 'id' }
  const suffix = Object.keys(suffixes).find((part) => id.endsWith(part))
  return suffix === undefined ? undefined : { use: suffixes[suffix] ?? '', free: id.slice(0, -suffix.length) }
}

/** What is wrong with an id that pages use, in the grammar of messages; nothing if it is free. */
export const reservedIdReason = (id: string, what: string): string | undefined => {
  const reserved = reservedId(id)
  return reserved === undefined
    ? undefined
    : `Unexpected ${what} \`${id}\`, expected one that pages do not use: this is for ${reserved.use}; nearest: \`${reserved.free}\``
}
