import { facetKinds, type FacetKind } from '../../search/facets.ts'
import type { NameMatch } from '../../search/matcher.ts'
import type { SearchStrings } from '../../search/strings.ts'
import type { Chosen, FoundPassage } from './passages.ts'

/** A text with `{{name}}` and the like filled in. */
export const textWith = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')

const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  if (className !== '') made.className = className
  made.append(...children)
  return made
}

const option = (kind: string, address: string, ...children: readonly (string | Node)[]): HTMLElement => {
  const link = element('a', '', ...children)
  link.href = address
  link.setAttribute('role', 'option')
  link.setAttribute('aria-selected', 'false')
  link.tabIndex = -1
  const item = element('div', 'result', link)
  item.setAttribute('role', 'presentation')
  item.dataset['result'] = kind
  return item
}

/** An entity as a result: its name, kind and role, and why it was found where the name does not show it. */
export const nameOption = (match: NameMatch, address: string, strings: SearchStrings): HTMLElement => {
  const { kind, label, detail, via } = match
  const parts: (string | Node)[] = [
    element('span', 'entity', label),
    ' ',
    element('span', `kind ${kind}`, strings[kind]),
  ]
  if (detail !== '') parts.push(' ', element('span', 'detail', detail))
  if (via !== undefined) {
    const [before = '', after = ''] = strings[via.how === 'slip' ? 'slip' : 'via'].split('{{name}}')
    const name = element('span', '', via.text)
    if (via.language !== undefined) name.lang = via.language
    parts.push(' ', element('span', 'via', before, name, after))
  }
  return option(kind, address, ...parts)
}

/** A passage as a result: its sentence with what was found marked, and the section and article that it stands in. */
export const passageOption = ({ text, marks, section, article }: FoundPassage, address: string): HTMLElement => {
  const parts: (string | Node)[] = []
  let done = 0
  for (const [start, end] of marks) {
    parts.push(text.slice(done, start), element('mark', '', text.slice(start, end)))
    done = end
  }
  parts.push(text.slice(done))
  return option(
    'passage',
    address,
    element('span', 'text', ...parts),
    ' ',
    element('span', 'detail', section === text ? article : `${section} · ${article}`),
  )
}

/**
 * The facets of passages: for each kind one control per value, with the number of passages that would be left.
 *
 * @param choose is told what was chosen; without a kind, that all is to be shown again
 * @param isOpen whether they are shown before the reader asks for them
 * @returns nothing if there is nothing to narrow down
 */
export const facetsElement = (
  passages: readonly FoundPassage[],
  chosen: Chosen,
  strings: SearchStrings,
  labelOf: (kind: FacetKind, value: string) => string,
  choose: (kind: FacetKind | undefined, value: string) => void,
  isOpen: boolean,
): HTMLElement | undefined => {
  const titles: Readonly<Record<FacetKind, string>> = {
    person: strings.people,
    country: strings.countries,
    organisation: strings.organisations,
    place: strings.places,
    section: strings.sections,
  }
  const groups = facetKinds.flatMap((kind) => {
    const counts = new Map((chosen[kind] ?? []).map((value) => [value, 0]))
    for (const { facets } of passages)
      for (const value of facets[kind] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
    if (counts.size === 0) return []
    const values = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    const group = element('fieldset', '', element('legend', '', titles[kind]))
    group.dataset['facet'] = kind
    group.append(
      ...values.map(([value, count]) => {
        const box = element('input', '')
        box.type = 'checkbox'
        box.name = kind
        box.value = value
        box.id = `facet-${kind}-${value}`
        box.checked = chosen[kind]?.includes(value) ?? false
        box.addEventListener('change', () => {
          choose(kind, value)
        })
        return element('label', '', box, ' ', labelOf(kind, value), ' ', element('span', 'count', String(count)))
      }),
    )
    return [group]
  })
  if (groups.length === 0) return undefined
  const isChosen = Object.values(chosen).some((values) => values.length > 0)
  const clear = element('button', 'clear', strings.clear)
  clear.type = 'button'
  clear.addEventListener('click', () => {
    choose(undefined, '')
  })
  const narrow = element('details', '', element('summary', '', strings.narrow), ...groups)
  narrow.open = isChosen || isOpen
  return element('div', '', ...(isChosen ? [clear] : []), narrow)
}
