import { input, select } from '@inquirer/prompts'
import { suggestionsFor, applySuggestions, type PlacedSuggestion } from '../src/desk/annotate-text.ts'
import { describeProposal, describeSuggestion, diffOf } from '../src/desk/annotation-report.ts'
import { makeLexicon } from '../src/desk/lexicon.ts'
import { proposeEntities } from '../src/desk/propose-entities.ts'
import { readGazetteer } from '../src/desk/read-gazetteer.ts'
import { readLibrary } from '../src/library/read-library.ts'
import type { Registry } from '../src/model/entity.ts'
import { isEntityId } from '../src/model/ids.ts'
import { nearestHint } from '../src/model/nearest.ts'
import { rolesByEntity } from '../src/model/roles.ts'
import { articlePath, requireSlug } from './lib/articles.ts'
import { addedText, isInteractive, quiet, readArguments, removedText, strong } from './lib/cli.ts'
import { newEntitiesFor } from './lib/new-entities.ts'
import { requireContent, writeContent } from './lib/content-files.ts'
import { runOnContent } from './lib/content-lock.ts'

const help = `Suggests the mentions that an article's German text lacks.

  npm run annotate -- <slug>             in a terminal: asks about each; elsewhere: shows them and writes nothing
  npm run annotate -- <slug> --dry-run   shows them and writes nothing
  npm run annotate -- <slug> --write     writes those that are sure
  npm run annotate -- <slug> --write --unsure   writes those in doubt too
  npm run annotate -- <slug> --json      everything as JSON, for programs; with --write after writing

Countries and capitals that the registry lacks get their file from CLDR and the gazetteer when their mention is written.
Other names that nothing is known of are proposed, with the command that adds them.

Status 0 if it worked, 1 if the article could not be read or written, 2 if the command is misspelt.`

const run = async (): Promise<number> => {
  const { values, positionals } = readArguments({
    help: { type: 'boolean', short: 'h' },
    write: { type: 'boolean' },
    unsure: { type: 'boolean' },
    json: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  })
  if (values.help === true) {
    console.log(help)
    return 0
  }
  const root = process.cwd()
  const slug = await requireSlug(root, positionals)
  const path = articlePath(slug, 'de')
  const file = await requireContent(root, path)
  const before = file.text
  const [{ registry, articles }, gazetteer] = await Promise.all([readLibrary(root), readGazetteer()])
  const lexicon = makeLexicon(registry, gazetteer, rolesByEntity(articles))
  const { suggestions, passages } = suggestionsFor(before, registry, lexicon)
  const proposals = proposeEntities(passages, suggestions, registry, lexicon)
  const { makeable, filesFor } = await newEntitiesFor(suggestions, registry, gazetteer)
  const canWrite = ({ exists, entity }: PlacedSuggestion) => exists || makeable.has(entity)
  const asks = isInteractive() && values.write !== true && values.json !== true && values['dry-run'] !== true
  const preset = suggestions.filter((each) => canWrite(each) && (each.sure || values.unsure === true))
  const chosen = asks ? await ask(path, before, suggestions.filter(canWrite), registry) : preset
  const after = applySuggestions(before, chosen)
  const writes = (values.write === true || asks) && chosen.length > 0
  const entityFiles = filesFor(chosen)
  if (writes)
    await writeContent(root, [
      ...entityFiles.map((entity) => ({ path: entity.path, before: undefined, after: entity.content })),
      { path, before: file, after },
    ])
  if (values.json === true) {
    const result = {
      article: slug,
      path,
      written: writes,
      suggestions: suggestions.map(({ line, column, surface, entity, kind, sort, sure, doubt, exists }) => ({
        line,
        column,
        surface,
        entity,
        kind,
        sort,
        sure,
        ...(doubt === undefined ? {} : { doubt }),
        exists,
      })),
      newEntities: entityFiles.map((file) => ({ id: file.id, kind: file.kind, path: file.path })),
      proposals: proposals.map(({ name, id, kind, passage, count }) => ({
        name,
        id,
        kind,
        line: passages[passage]?.line ?? 0,
        count,
      })),
    }
    console.log(JSON.stringify(result, null, 2))
    return 0
  }
  for (const { kind, text } of diffOf(path, before, after))
    console.log(kind === 'added' ? addedText(text) : kind === 'removed' ? removedText(text) : quiet(text))
  const left = suggestions.filter((each) => !chosen.includes(each))
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) console.log(`\n${strong(title)}\n${lines.map((line) => `  ${line}`).join('\n')}`)
  }
  section(
    'New entities:',
    entityFiles.map((file) => `${file.path}${writes ? ' (written)' : ''}`),
  )
  section(
    'Not written, since unsure (--unsure writes them):',
    left.filter((each) => canWrite(each) && !each.sure).map((each) => describeSuggestion(path, each)),
  )
  section(
    'Not written, since the registry lacks the entity (npm run entity -- add):',
    left.filter((each) => !canWrite(each)).map((each) => describeSuggestion(path, each)),
  )
  section(
    'Names that nothing is known of:',
    proposals.map((proposal) => describeProposal(path, proposal, passages)),
  )
  console.log(
    `\n${chosen.length} ${chosen.length === 1 ? 'mention' : 'mentions'} ${writes ? 'written' : 'suggested, nothing written (--write writes them)'}; ${left.length} left; ${proposals.length} unknown names.`,
  )
  return 0
}

/** Asks about each suggestion: accept, reject, another entity, all that are left. */
const ask = async (
  path: string,
  markdown: string,
  suggestions: readonly PlacedSuggestion[],
  registry: Registry,
): Promise<readonly PlacedSuggestion[]> => {
  const chosen: PlacedSuggestion[] = []
  for (const [index, suggestion] of suggestions.entries()) {
    const { from, to, surface, entity } = suggestion
    const around = `${markdown.slice(Math.max(0, from - 50), from)}${strong(markdown.slice(from, to))}${markdown.slice(to, to + 40)}`
    console.log(`\n${quiet(describeSuggestion(path, suggestion))}\n… ${around.replaceAll('\n', ' ')} …`)
    const answer = await select({
      message: `${index + 1}/${suggestions.length}  ${surface} → ${entity}`,
      default: suggestion.sure ? 'accept' : 'reject',
      choices: [
        { value: 'accept', name: 'accept' },
        { value: 'reject', name: 'reject' },
        { value: 'edit', name: 'another entity' },
        { value: 'all', name: `accept this and all ${suggestions.length - index - 1} after it that are sure` },
        { value: 'stop', name: 'reject this and all after it' },
      ],
    })
    if (answer === 'accept') chosen.push(suggestion)
    if (answer === 'edit') {
      const id = await input({
        message: 'Id of the entity:',
        validate: (value) =>
          (isEntityId(value) && registry.has(value)) ||
          `expected an id of the registry${nearestHint(value, registry.keys())}`,
      })
      chosen.push({ ...suggestion, entity: id, exists: true, sure: true })
    }
    if (answer === 'all') return [...chosen, suggestion, ...suggestions.slice(index + 1).filter(({ sure }) => sure)]
    if (answer === 'stop') return chosen
  }
  return chosen
}

await runOnContent(run)
