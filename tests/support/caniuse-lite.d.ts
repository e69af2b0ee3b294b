declare module 'caniuse-lite' {
  /** Versions of browsers and whether they have a feature: `y` if so, `a` in part, by the browser's name. */
  interface Feature {
    readonly stats: Readonly<Record<string, Readonly<Record<string, string>>>>
  }
  export const features: Readonly<Record<string, object>>
  export const feature: (packed: object) => Feature
}
