import { prepareSite } from './sites.ts'

/** Builds the grown site before the tests that look at it. */
export const setup = () => prepareSite('grown')
