import type { SearchStrings } from '../../search/strings.ts'

/** What the skeleton needs beside its texts. */
export interface SkeletonOptions {
  /** Tells the panels of a page apart: ids begin with it. */
  readonly id: string
  /** The address of the search page. */
  readonly action: string
  readonly strings: SearchStrings
}

/**
 * The search panel before anything was asked: a form that works without script, and the places for what comes. The
 * search page has it in its HTML, the dialog puts it in when it opens.
 */
export const skeleton = ({ id, action, strings }: SkeletonOptions): string => `
<form role="search" action="${escape(action)}" method="get">
  <label for="${id}-q">${escape(strings.label)}</label>
  <div class="field">
    <input type="search" name="q" id="${id}-q" placeholder="${escape(strings.placeholder)}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-describedby="${id}-hint">
    <button type="submit">${escape(strings.submit)}</button>
  </div>
  <p class="hint" id="${id}-hint">${escape(strings.hint)}</p>
</form>
<p class="status" role="status"></p>
<div class="found">
  <div class="results" data-search-state="idle">
    <div class="list" role="listbox" id="${id}-list" aria-label="${escape(strings.label)}" hidden></div>
    <div class="message" hidden></div>
  </div>
  <div class="facets" hidden></div>
</div>`

/** Text as HTML. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
