import type { Root as HastRoot } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'

/** A processor that turns a tree of our text into HTML. */
export type TextProcessor = Processor<undefined, MdastRoot, HastRoot, HastRoot, string>

/**
 * Runs a processor's plugins on a tree and writes the result.
 *
 * @param file what the plugins are told of this tree alone
 */
export const write = (processor: TextProcessor, tree: MdastRoot, file?: VFile): string =>
  processor.stringify(processor.runSync(tree, file))
