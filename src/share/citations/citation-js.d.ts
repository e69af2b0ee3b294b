declare module '@citation-js/core' {
  /** Bibliographic data that can be written in any registered format. */
  export class Cite {
    constructor(data: unknown)
    readonly data: readonly Readonly<Record<string, unknown>>[]
    format(format: 'bibtex' | 'biblatex' | 'ris' | 'data'): string
  }
  export const plugins: { readonly config: { get(plugin: string): { format: Record<string, unknown> } } }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-csl' {}
