import { prepareSite } from './sites.ts'

/** Builds the fixture site before the tests that look at it. */
export const setup = async (): Promise<void> => {
  await prepareSite('fixture')
}
