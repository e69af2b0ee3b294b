import { prepareSite } from './sites.ts'

/** Builds the grown site before the tests that look at it. */
export const setup = async (): Promise<void> => {
  await prepareSite('grown')
}
