import { separators } from '../../i18n/format.ts'
import { listCorrections } from '../../model/corrections.ts'
import { textIn, type Analysis } from '../../model/analysis.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, Registry } from '../../model/entity.ts'
import type { Language } from '../../model/language.ts'
import { inQuotationMarks } from '../../model/typography.ts'

/** From how many claims on an entity the article counts as being about it, and does not just mention it. */
const claimsThatMakeASubject = 3

/** The entities that an article is about: those that several of its claims are about, most claims first. */
export const aboutOf = (analysis: Analysis | undefined, registry: Registry): readonly Entity[] => {
  const claims = analysis?.claims ?? []
  const count = ({ id }: Entity) => claims.filter(({ about }) => about.some((entity) => entity.id === id)).length
  return [...registry.values()]
    .filter((entity) => count(entity) >= claimsThatMakeASubject)
    .sort((a, b) => count(b) - count(a))
}

/** The works that an article cites: each channel of a named speaker, and each named agency that passes on others. */
export const citationsOf = (analysis: Analysis | undefined, language: Language) => {
  const works = (analysis?.claims ?? []).flatMap(({ speaker, via }) => {
    if (via === undefined) return []
    const author = via.entity ?? speaker.entity
    if (author?.kind !== 'organisation') return []
    return [
      { author: author.names[language], name: via.entity === undefined ? textIn(via.names, language) : undefined },
    ]
  })
  const named = works.filter(({ name }) => name !== undefined)
  const unnamed = works.filter((work) => !named.some(({ author }) => author === work.author))
  return [...new Map([...named, ...unnamed].map((work) => [`${work.author} ${work.name ?? ''}`, work])).values()].map(
    ({ author, name }) =>
      ({
        '@type': 'CreativeWork',
        author: { '@type': 'Organization', name: author },
        ...(name !== undefined && { name: `${author}${separators(language).colon} ${name}` }),
      }) as const,
  )
}

/** The corrections of an article, each with the address of the element that explains it. */
export const correctionsFor = (article: Article, language: Language, page: string) => {
  return listCorrections(article).map(
    ({ corr, id, sic }) =>
      ({
        '@type': 'CorrectionComment',
        text: `${inQuotationMarks(sic, language)} → ${inQuotationMarks(corr, language)}`,
        url: `${page}#correction-${id}`,
      }) as const,
  )
}
