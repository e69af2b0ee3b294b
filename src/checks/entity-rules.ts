import { foundInReading } from './rule.ts'

const names = 'names: { de: Berg, en: Berg, fr: Berg, it: Berg, fi: Berg, uk: Берг }\n'
const place = (id: string, more = '') => `id: ${id}\nkind: place\n${names}${more}`

const file = 'content/entities/places/berg.yaml'

/** What the format demands of the entities' files. */
export const entityRules = foundInReading([
  {
    id: 'unknown-register',
    description: 'Entities stand in the folders people, countries, organisations and places.',
    bad: { 'content/entities/place/berg.yaml': place('berg') },
    good: { [file]: place('berg') },
  },
  {
    id: 'entity-file',
    description: 'The file of an entity is YAML and named after its id.',
    bad: { 'content/entities/places/berg.yml': place('berg') },
    good: { [file]: place('berg') },
  },
  {
    id: 'id-of-file',
    description: 'The id in the file of an entity is the name of the file.',
    bad: { [file]: place('burg') },
    good: { [file]: place('berg') },
  },
  {
    id: 'id-twice',
    description: 'Texts name an entity by its id alone, so no two entities share one, whatever their kind.',
    bad: { 'content/entities/places/ada-berg.yaml': place('ada-berg') },
    good: { 'content/entities/places/adaberg.yaml': place('adaberg') },
  },
  {
    id: 'former-id-twice',
    description:
      'An id that an entity had before leads to that entity alone: no other has it now or had it, else one old address would be lost.',
    bad: { [file]: place('berg', 'formerIds: [olof-lund]\n') },
    good: { [file]: place('berg', 'formerIds: [hill]\n') },
  },
  {
    id: 'unknown-country',
    description: 'The country that an entity belongs to or stands for is in the registry.',
    bad: { [file]: place('berg', 'country: sw\n') },
    good: { [file]: place('berg', 'country: se\n') },
  },
  {
    id: 'unknown-territory',
    description: 'A country goes by its ISO 3166-1 code, which CLDR names in every language.',
    bad: { 'content/entities/countries/en.yaml': 'id: en\nkind: country\n' },
    good: { 'content/entities/countries/gb.yaml': 'id: gb\nkind: country\n' },
  },
])
