/** What can be sent to a page and back. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }

/** Keys that the checks press; a letter stands for itself. */
export const keys = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
} as const
export type Key = keyof typeof keys

/** A page in one of the engines, as far as all of them can be asked alike. */
export interface EnginePage {
  /** Opens an address and waits until it is loaded. */
  readonly goto: (url: string) => Promise<void>
  /**
   * Runs a function in the page. It knows nothing of its surroundings here.
   *
   * @throws if it throws, and if the page has crashed
   */
  readonly evaluate: <Arguments extends readonly Json[], Result>(
    work: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ) => Promise<Result>
  /** Brings an element into view and clicks it with the mouse, or touches it where the page is a phone's. */
  readonly click: (selector: string) => Promise<void>
  /** Makes a page that is wider than a phone's as wide as another. */
  readonly resize: (size: PageSize) => Promise<void>
  readonly press: (key: Key) => Promise<void>
  readonly type: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** The size of a page in CSS pixels. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** A browser engine that runs. */
export interface Engine {
  readonly name: EngineName
  /** As in `Firefox 153.0`. */
  readonly version: string
  /** Opens an empty page that shares nothing with the others. */
  readonly newPage: (size?: PageSize) => Promise<EnginePage>
  readonly close: () => Promise<void>
}

export const engineNames = ['chromium', 'firefox', 'webkit'] as const
export type EngineName = (typeof engineNames)[number]

export const isEngineName = (name: string): name is EngineName => engineNames.some((one) => one === name)

/** The size of pages that are about no size. */
export const usualSize: PageSize = { width: 1280, height: 800 }

/** Pages narrower than this are a phone's: they are touched, and they stay as narrow as they were made. */
export const narrowBelow = 600

/** How long a command may take, in milliseconds: pages answer in a second, and machines may be busy. */
export const commandTimeout = 120_000

/** A call as code that runs in a page. */
export const callOf = (work: (...values: never[]) => unknown, values: readonly Json[]): string =>
  `(${String(work)})(...${JSON.stringify(values)})`
