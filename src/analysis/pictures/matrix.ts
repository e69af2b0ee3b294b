import { optionStatuses, type Analysis, type OptionStatus } from '../../model/analysis.ts'
import type { Entity } from '../../model/entity.ts'
import type { Language } from '../../model/language.ts'
import { wrap, type Label } from './label.ts'

/** An option in the matrix: the number of its row in the table, and its place. */
export interface Dot {
  readonly number: number
  readonly status: OptionStatus
  readonly x: number
  readonly y: number
}

/** Options by status and by who would provide them. */
export interface Matrix {
  readonly width: number
  readonly height: number
  /** The labels of neighbours stand on different levels, so that each has room for a long word. */
  readonly columns: readonly {
    readonly status: OptionStatus
    readonly label: Label
    /** The middle of the column. */
    readonly x: number
    readonly labelX: number
    readonly labelY: number
  }[]
  readonly rows: readonly { readonly label: Label; readonly y: number; readonly height: number }[]
  readonly dots: readonly Dot[]
}

const width = 340
const left = 74
const column = (width - left) / optionStatuses.length
const step = 26
const perLine = 2
const header = 50
const labelLevels = [10, 32]

/**
 * Lays out the matrix of options.
 *
 * @param statusName the name of a status
 * @param nobody what stands for a provider that the text does not name
 */
export const matrixOf = (
  { options }: Analysis,
  language: Language,
  statusName: (status: OptionStatus) => string,
  nobody: string,
): Matrix => {
  const order: readonly OptionStatus[] = ['endorsed', 'open', 'considered', 'ruled-out']
  const providers = [...new Map(options.map(({ provider }) => [provider?.id, provider])).values()].toSorted(
    (a, b) => Number(a === undefined) - Number(b === undefined),
  )
  const numbered = options.map((option, index) => ({ option, number: index + 1 }))
  const cell = (provider: Entity | undefined, status: OptionStatus) =>
    numbered.filter(({ option }) => option.provider?.id === provider?.id && option.status === status)
  const dots: Dot[] = []
  let y = header
  const rows = providers.map((provider) => {
    const label = wrap(provider?.names[language] ?? nobody, left - 4)
    const lines = Math.max(...order.map((status) => Math.ceil(cell(provider, status).length / perLine)))
    const height = Math.max(lines * step, label.height) + 14
    for (const [index, status] of order.entries()) {
      const own = cell(provider, status)
      for (const [position, { number }] of own.entries()) {
        const inLine = Math.min(perLine, own.length - Math.floor(position / perLine) * perLine)
        dots.push({
          number,
          status,
          x: left + column * (index + 0.5) + ((position % perLine) - (inLine - 1) / 2) * step,
          y: y + height / 2 + (Math.floor(position / perLine) - (Math.ceil(own.length / perLine) - 1) / 2) * step,
        })
      }
    }
    const row = { label, y, height }
    y += height
    return row
  })
  return {
    width,
    height: y + 1,
    columns: order.map((status, index) => {
      const label = wrap(statusName(status), 2 * column - 4)
      const x = left + column * (index + 0.5)
      const labelX = Math.min(x, width - label.width / 2)
      return { status, label, x, labelX, labelY: labelLevels[index % labelLevels.length] ?? 0 }
    }),
    rows,
    dots,
  }
}
