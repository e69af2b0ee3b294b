import { entityKinds, registerOf } from '../../model/kinds.ts'
import type { Language } from '../../model/language.ts'
import type { EntityKind } from '../../model/kinds.ts'
import type { FacetKind } from '../../search/facets.ts'
import { namesAddress, type NameIndex } from '../../search/index-format.ts'
import { createMatcher, Rank, type NameMatch, type NameMatcher } from '../../search/matcher.ts'
import type { SearchStrings } from '../../search/strings.ts'
import { toggled, type Search } from './address.ts'
import { loadNames } from './load-names.ts'
import { forgetPagefind, loadPagefind, type FoundPassage } from './passages.ts'
import { searchPassages, type Found, type PassageSearch } from './search-passages.ts'
import { facetsElement, nameOption, passageOption, textWith } from './view.ts'

/** Where a panel stands and what it works with. */
export interface PanelOptions {
  readonly language: Language
  /** The site's base path, with a slash at either end. */
  readonly base: string
  readonly strings: SearchStrings
  /** Is told of each search: `settled` when the reader asked for it, not only typed. */
  readonly onSearch?: (search: Search, settled: boolean) => void
}

/** A search panel that works. */
export interface Panel {
  readonly input: HTMLInputElement
  /** Shows the answers to a search that did not come from the field. */
  readonly show: (search: Search) => void
}

type State = 'idle' | 'busy' | 'done' | 'error'

/** Longer queries are not looked for: no name and no sentence is that long. */
const longestQuery = 400
const pauseBeforePassages = 150
const mostNames = 6

/**
 * Brings a panel to life: names at each key stroke, passages after a pause, both in one list that arrow keys walk
 * through while the field keeps the focus.
 *
 * @param root holds the skeleton
 * @throws if the skeleton is not there
 */
export const activate = (root: HTMLElement, { language, base, strings, onSearch }: PanelOptions): Panel => {
  const input = part(root, 'input[name=q]', HTMLInputElement)
  const form = part(root, 'form', HTMLFormElement)
  const status = part(root, '.status', HTMLElement)
  const results = part(root, '.results', HTMLElement)
  const list = part(root, '.list', HTMLElement)
  const message = part(root, '.message', HTMLElement)
  const facets = part(root, '.facets', HTMLElement)
  let search: Search = { text: '', chosen: {} }
  let matcher: NameMatcher | undefined
  let index: NameIndex | undefined
  let turn = 0
  let pause: ReturnType<typeof setTimeout> | undefined
  let active = -1

  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-haspopup', 'listbox')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-expanded', 'false')

  const enter = (state: State) => {
    results.dataset['searchState'] = state
  }
  const say = (...texts: readonly (string | Node)[]) => {
    message.replaceChildren(...texts)
    message.hidden = texts.length === 0
  }
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')]

  const select = (position: number) => {
    const all = options()
    active = position
    all.forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === position))
    })
    const option = all[position]
    if (option === undefined) input.removeAttribute('aria-activedescendant')
    else {
      input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    }
  }

  const group = (id: string, title: string, items: readonly HTMLElement[]): HTMLElement[] => {
    if (items.length === 0) return []
    const element = document.createElement('div')
    element.setAttribute('role', 'group')
    element.setAttribute('aria-label', title)
    element.className = `group ${id}`
    const heading = document.createElement('p')
    heading.className = 'heading'
    heading.setAttribute('aria-hidden', 'true')
    heading.textContent = title
    element.append(heading, ...items)
    return [element]
  }

  const draw = (names: readonly NameMatch[], passages: readonly FoundPassage[]) => {
    const items = [
      ...names.map((name) => nameOption(name, `${base}${language}/${registerOf[name.kind]}/${name.id}/`, strings)),
      ...passages.map((passage) => passageOption(passage, `${base.slice(0, -1)}${passage.path}`)),
    ]
    items.forEach((item, i) => {
      const option = item.querySelector('[role=option]')
      if (option !== null) option.id = `${list.id}-${i}`
    })
    list.replaceChildren(
      ...group('names', strings.names, items.slice(0, names.length)),
      ...group('passages', strings.passages, items.slice(names.length)),
    )
    list.hidden = items.length === 0
    input.setAttribute('aria-expanded', String(items.length > 0))
    select(-1)
  }

  const drawFacets = (passages: readonly FoundPassage[]) => {
    const label = (kind: FacetKind, value: string) =>
      kind === 'section'
        ? (passages.find(({ facets: of }) => of.section?.includes(value))?.section ?? value)
        : (index?.entities.find(([id]) => id === value)?.[2] ?? value)
    const element = facetsElement(
      passages,
      search.chosen,
      strings,
      label,
      (kind, value) => {
        const chosen = kind === undefined ? {} : toggled(search.chosen, kind, value)
        run({ ...search, chosen }, { settled: true, soon: true })
      },
      onSearch !== undefined && matchMedia('(min-width: 62rem)').matches,
    )
    const focused = facets.contains(document.activeElement) ? document.activeElement : undefined
    const focusedId = focused instanceof HTMLElement ? focused.id : ''
    facets.replaceChildren(...(element === undefined ? [] : [element]))
    facets.hidden = element === undefined
    if (focusedId !== '') document.getElementById(focusedId)?.focus()
  }

  const fail = (reason: string) => {
    const again = document.createElement('button')
    again.type = 'button'
    again.textContent = strings.again
    again.addEventListener('click', () => {
      run(search, { settled: false, soon: true })
      input.focus()
    })
    say(reason, ' ', again)
    status.textContent = reason
    enter('error')
  }

  const run = (next: Search, { settled, soon }: { settled: boolean; soon: boolean }) => {
    search = next
    const now = (turn += 1)
    clearTimeout(pause)
    onSearch?.(search, settled)
    const text = clean(search.text)
    const isEmpty = text === '' && Object.values(search.chosen).every((values) => values.length === 0)
    if (isEmpty || text.length > longestQuery) {
      draw([], [])
      drawFacets([])
      say(...(isEmpty ? [] : [strings.tooLong]))
      status.textContent = isEmpty ? '' : strings.tooLong
      enter(isEmpty ? 'idle' : 'done')
      return
    }
    enter('busy')
    void answer(text, now, soon)
  }

  const answer = async (text: string, now: number, soon: boolean): Promise<void> => {
    try {
      if (matcher === undefined) {
        index = await loadNames(namesAddress(base, language))
        await nextTask()
        matcher ??= createMatcher(index)
        await nextTask()
      }
    } catch {
      if (now === turn) {
        draw([], [])
        fail(strings.failedNames)
      }
      return
    }
    if (now !== turn) return
    const names = matcher.match(text, mostNames)
    draw(names, [])
    say()
    const wait = soon ? 0 : pauseBeforePassages
    pause = setTimeout(() => {
      void answerWithPassages(text, names, now)
    }, wait)
  }

  const answerWithPassages = async (text: string, names: readonly NameMatch[], now: number): Promise<void> => {
    try {
      const pagefind = await loadPagefind(base)
      const [first] = names
      const isSlip = first !== undefined && first.rank >= Rank.slip
      const entity = first !== undefined && (first.rank < Rank.beginning || isSlip) ? first : undefined
      await lookFurther(
        await searchPassages(pagefind, language, { text, entity, words: !isSlip, chosen: search.chosen }),
        names,
        now,
      )
    } catch {
      forgetPagefind()
      if (now === turn) fail(strings.failedPassages)
    }
  }

  /** Shows the next passages of a search as they come, and the way to further ones. */
  const lookFurther = async (passageSearch: PassageSearch, names: readonly NameMatch[], now: number) => {
    const show = ({ passages, shown }: Found) => {
      if (now !== turn) return
      const before = active
      draw(names, passages.slice(0, shown))
      if (before >= 0) select(before)
      drawFacets(passages)
    }
    const found = await passageSearch.next(show)
    if (now !== turn) return
    show(found)
    const { shown, looked, articles, isAll } = found
    status.textContent = textWith(strings.counts, { names: String(names.length), passages: String(shown) })
    const partly =
      looked < articles ? [textWith(strings.partly, { looked: String(looked), articles: String(articles) })] : []
    if (!isAll) say(...partly, ' ', moreButton(passageSearch, names, now))
    else if (names.length + shown === 0) {
      const nothing = textWith(strings.none, { query: clean(search.text) })
      say(nothing, ' ', registersLink(base, language, strings))
      status.textContent = nothing
    } else say()
    enter('done')
  }

  const moreButton = (passageSearch: PassageSearch, names: readonly NameMatch[], now: number) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = strings.more
    button.addEventListener('click', () => {
      enter('busy')
      lookFurther(passageSearch, names, now).catch(() => {
        forgetPagefind()
        if (now === turn) fail(strings.failedPassages)
      })
    })
    return button
  }

  input.addEventListener('input', () => {
    run({ ...search, text: input.value }, { settled: false, soon: false })
  })
  input.addEventListener('keydown', (event) => {
    const all = options()
    if (event.isComposing || all.length === 0) return
    const moves: Partial<Record<string, number>> = {
      ArrowDown: active + 1 >= all.length ? -1 : active + 1,
      ArrowUp: active < 0 ? all.length - 1 : active - 1,
    }
    const to = moves[event.key]
    if (to !== undefined) {
      event.preventDefault()
      select(to)
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      all[active]?.click()
    } else if (event.key === 'Escape' && active >= 0) {
      event.preventDefault()
      event.stopPropagation()
      select(-1)
    }
  })
  form.addEventListener('submit', (event) => {
    if (onSearch === undefined) return
    event.preventDefault()
    run({ ...search, text: input.value }, { settled: true, soon: true })
  })

  return {
    input,
    show: (next) => {
      input.value = next.text
      run(next, { settled: false, soon: true })
    },
  }
}

/** Lets the browser draw and listen between two long pieces of work. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** A query as it is looked for: control characters mean nothing. */
const clean = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const registersLink = (base: string, language: Language, strings: SearchStrings): Node => {
  const texts: Readonly<Record<EntityKind, string>> = {
    person: strings.people,
    country: strings.countries,
    organisation: strings.organisations,
    place: strings.places,
  }
  const paragraph = document.createElement('p')
  paragraph.append(strings.noneHint)
  for (const kind of entityKinds) {
    const link = document.createElement('a')
    link.href = `${base}${language}/${registerOf[kind]}/`
    link.textContent = texts[kind]
    paragraph.append(' ', link)
  }
  return paragraph
}

const part = <Kind extends HTMLElement>(root: HTMLElement, selector: string, kind: new () => Kind): Kind => {
  const found = root.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The search panel has no \`${selector}\``)
  return found
}
