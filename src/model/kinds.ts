/** The kinds of entity that a text can name, in the order in which registers list them. */
export const entityKinds = ['person', 'country', 'organisation', 'place'] as const
export type EntityKind = (typeof entityKinds)[number]

/** The folder of the entity files and the part of the address, per kind. */
export const registerOf = {
  person: 'people',
  country: 'countries',
  organisation: 'organisations',
  place: 'places',
} as const satisfies Record<EntityKind, string>
export type Register = (typeof registerOf)[EntityKind]

/** How a mention names its entity. */
export const mentionForms = ['name', 'adjective', 'role', 'metonymy'] as const
export type MentionForm = (typeof mentionForms)[number]
