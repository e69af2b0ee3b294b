import { z } from 'zod'

/**
 * A schema of a record whose keys authors choose. What it gives has no prototype: an id such as `constructor` finds
 * nothing there that nobody wrote.
 */
export const recordOf = <Key extends z.ZodType<string, string>, Value extends z.ZodType>(key: Key, value: Value) =>
  z.record(key, value).transform((record): typeof record => Object.assign(Object.create(null), record) as typeof record)
