import { Resvg } from '@resvg/resvg-js'
import type { APIRoute, GetStaticPaths } from 'astro'
import { indexedPng } from '../../share/previews/indexed-png.ts'
import { iconSizes } from '../../share/manifest.ts'
import { markSvg } from '../../share/mark.ts'

export const getStaticPaths = (() =>
  iconSizes.map((size) => ({ params: { size: String(size) }, props: { size } }))) satisfies GetStaticPaths

/** The site's icon; the mark stays inside the circle that phones may cut out of it. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { size } }) => {
  const svg = markSvg({ room: 34, follows: false })
  const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render()
  return new Response(new Uint8Array(indexedPng(pixels, width, height)), { headers: { 'content-type': 'image/png' } })
}
