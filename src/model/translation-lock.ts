import { z } from 'zod'
import type { Language } from './language.ts'
import { recordOf } from './records.ts'

/** The file of the record, beside the article. */
export const lockFile = 'translations.lock.json'

/** Digests of the wordings that a translation follows, by passage. */
export const digestsSchema = recordOf(
  z.string(),
  z.string().regex(/^[0-9a-f]{16}$/, { error: 'expected 16 hexadecimal digits' }),
).describe('Digest of the original wording that each sentence or heading translates, by its id')

/** The lock file beside an article: which wording of the original each passage of each translation follows. */
export const translationLockSchema = z
  .strictObject({
    en: digestsSchema.optional(),
    fr: digestsSchema.optional(),
    it: digestsSchema.optional(),
    fi: digestsSchema.optional(),
    uk: digestsSchema.optional(),
  } satisfies Record<Exclude<Language, 'de'>, z.ZodType>)
  .describe('Which wording of the original each translation follows; written by `npm run status`, never typed')

export type TranslationLock = z.output<typeof translationLockSchema>
