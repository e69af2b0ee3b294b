import codes from 'cldr-core/supplemental/codeMappings.json' with { type: 'json' }
import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath, type GeoPermissibleObjects } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' }
import { textIn, type CountryRole } from '../../model/analysis.ts'
import type { Entity } from '../../model/entity.ts'
import type { Language } from '../../model/language.ts'
import { wrap, type Label } from './label.ts'

/** A country as the map draws it. */
export interface MappedCountry {
  readonly entity: Entity
  /** Index of its role: colour and pattern. */
  readonly role: number
  readonly path: string
  readonly label: Label
  /** The middle of the label. */
  readonly x: number
  readonly y: number
}

/** A map of countries by their role. */
export interface RoleMap {
  readonly width: number
  readonly height: number
  /** Other land, for orientation. */
  readonly land: string
  readonly countries: readonly MappedCountry[]
  /** Countries too small for the atlas; the legend names them. */
  readonly notDrawn: ReadonlySet<Entity>
  /** Frames of countries that lie too far off, drawn smaller in a corner. */
  readonly insets: readonly {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }[]
  readonly roles: readonly { readonly text: string; readonly countries: readonly Entity[] }[]
}

const width = 340
const height = 300
const inset = { width: 104, height: 74 }

/** Countries whose middle lies farther than this from the middle of the others, in radians, do not stretch the map. */
const far = 0.4

const numericCodes: Readonly<Record<string, { readonly _numeric?: string; readonly _alpha3?: string }>> =
  codes.supplemental.codeMappings

const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>

type Shape = GeoJSON.Feature

/** Where Crimea lies: longitude and latitude. */
const crimea: [number, number] = [34.3, 45.3]

/**
 * The countries of Natural Earth. It draws who holds a territory; Crimea is put back to Ukraine here, as the General
 * Assembly of the United Nations has it (resolution 68/262). The map's caption says so.
 */
const world = ((): readonly Shape[] => {
  const { geometries } = topology.objects.countries
  const russia = geometries.find(({ id }) => id === '643')
  const ukraine = geometries.find(({ id }) => id === '804')
  if (russia?.type !== 'MultiPolygon' || ukraine?.type !== 'Polygon')
    return feature(topology, topology.objects.countries).features
  const isCrimea = (arcs: number[][]) =>
    geoDistance(geoCentroid(merge(topology, [{ type: 'Polygon', arcs }])), crimea) < 0.02
  const moved = russia.arcs.filter(isCrimea)
  const mended = geometries.map((geometry) =>
    geometry === russia ? { ...russia, arcs: russia.arcs.filter((arcs) => !moved.includes(arcs)) } : geometry,
  )
  return feature(topology, { type: 'GeometryCollection', geometries: mended }).features.map((shape) =>
    shape.id === ukraine.id
      ? { ...shape, geometry: merge(topology, [ukraine, ...moved.map((arcs) => ({ type: 'Polygon' as const, arcs }))]) }
      : shape,
  )
})()

const shapeOf = ({ id }: Entity) => {
  const numeric = numericCodes[id.toUpperCase()]?._numeric
  return world.find((shape) => shape.id !== undefined && String(shape.id).padStart(3, '0') === numeric)
}

/** The polygon of a country that holds most of its area; where a label stands and a frame is measured. */
const mainland = (shape: Shape): GeoPermissibleObjects => {
  if (shape.geometry.type !== 'MultiPolygon') return shape
  const polygons = shape.geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
  return polygons.reduce((largest, polygon) => (geoArea(polygon) > geoArea(largest) ? polygon : largest))
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Keeps paths short: whole numbers, relative steps. */
const compact = (path: string | null): string => {
  if (path === null) return ''
  let x = 0
  let y = 0
  return path.replace(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (_, command: string, px: string, py: string) => {
    const [toX, toY] = [Math.round(Number(px)), Math.round(Number(py))]
    const step = command === 'M' ? `M${toX},${toY}` : toX === x && toY === y ? '' : `l${toX - x},${toY - y}`
    x = toX
    y = toY
    return step
  })
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Puts a label at its place, or near it where others already stand; inside the frame in any case. */
const place = ({ height: h, width: w }: Label, [cx, cy]: readonly [number, number], taken: readonly Box[]): Box => {
  const box = (dx: number, dy: number): Box => ({
    x: Math.min(Math.max(cx + dx - w / 2, 3), width - w - 3),
    y: Math.min(Math.max(cy + dy - h / 2, 3), height - h - 3),
    width: w,
    height: h,
  })
  const steps = [0, -10, 10, -20, 20, -32, 32, -46, 46]
  const candidates = steps.flatMap((dy) => steps.map((dx) => ({ dx, dy })))
  const free = candidates
    .toSorted((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy))
    .map(({ dx, dy }) => box(dx, dy))
    .find((candidate) => !taken.some((other) => overlap(candidate, other)))
  return free ?? box(0, 0)
}

/**
 * Lays out a map of countries by their role.
 *
 * The frame fits the countries that lie together; one that reaches into it is cut at its edge, one that lies beyond it
 * has a small frame of its own. Where none is in the atlas the map is that of the world.
 */
export const roleMap = (roles: readonly CountryRole[], language: Language): RoleMap => {
  const wanted = roles.flatMap(({ countries }, role) =>
    countries.map((entity) => {
      const shape = shapeOf(entity)
      return shape && { entity, role, shape, main: mainland(shape), label: wrap(entity.names[language], 92) }
    }),
  )
  const all = wanted.filter((country) => country !== undefined)
  const centres = all.map(({ main }) => geoCentroid(main))
  const middle: [number, number] = [median(centres.map(([x]) => x)), median(centres.map(([, y]) => y))]
  const near = all.filter((_, index) => geoDistance(centres[index] ?? middle, middle) < far)
  const framed = near.length > 0 ? near : all
  const geometries = framed.flatMap(({ main }) =>
    'coordinates' in main ? [main] : 'geometry' in main ? [main.geometry] : [],
  )
  const fit = (
    geometries.length === 0 ? { type: 'Sphere' } : { type: 'GeometryCollection', geometries }
  ) as GeoPermissibleObjects
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .clipAngle(70)
    .fitExtent(
      [
        [24, 20],
        [width - 40, height - 24],
      ],
      fit,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  const path = geoPath(projection)
  const visible = all.filter(({ shape }) => path.area(shape) > 0.015 * width * height || path.area(shape) > 40)
  const hidden = all.filter((country) => !visible.includes(country))
  const bounds = visible.map(({ main }) => path.bounds(main))
  const covered = ({ height: h, width: w, x, y }: Box) =>
    bounds.reduce((sum, [[left, top], [right, bottom]]) => {
      const across = Math.min(x + w, right) - Math.max(x, left)
      const down = Math.min(y + h, bottom) - Math.max(y, top)
      return across > 0 && down > 0 ? sum + across * down : sum
    }, 0)
  const rows = [4, height - inset.height - 4].flatMap((y) =>
    [1, -1].map((direction) =>
      hidden.map((_, index) => {
        const shift = index * (inset.width + 6)
        return { ...inset, x: direction > 0 ? 4 + shift : width - inset.width - 4 - shift, y }
      }),
    ),
  )
  const cost = (row: readonly Box[]) => row.reduce((sum, box) => sum + covered(box), 0)
  const insets = rows.reduce((best, row) => (cost(row) < cost(best) ? row : best), rows[0] ?? [])

  const taken: Box[] = [...insets]
  const drawn = visible
    .toSorted((a, b) => path.area(a.shape) - path.area(b.shape))
    .map(({ entity, label, role, shape }): MappedCountry => {
      const box = place(label, path.centroid(shape), taken)
      taken.push(box)
      return {
        entity,
        role,
        path: compact(path(shape)),
        label,
        x: Math.round(box.x + box.width / 2),
        y: Math.round(box.y + box.height / 2),
      }
    })
  const apart = hidden.map(({ entity, label, main, role, shape }, index): MappedCountry => {
    const { x, y } = insets[index] ?? { x: 0, y: 0 }
    const [longitude, latitude] = geoCentroid(main)
    const small = geoAzimuthalEqualArea()
      .rotate([-longitude, -latitude])
      .fitExtent(
        [
          [x + 5, y + 5],
          [x + inset.width - 5, y + inset.height - 5],
        ],
        main,
      )
      .clipExtent([
        [x, y],
        [x + inset.width, y + inset.height],
      ])
    return {
      entity,
      role,
      path: compact(geoPath(small)(shape)),
      label,
      x: Math.round(x + inset.width / 2),
      y: Math.round(y + inset.height / 2),
    }
  })
  const others = world.filter((candidate) => !all.some(({ shape }) => shape === candidate))
  return {
    width,
    height,
    land: compact(path({ type: 'FeatureCollection', features: others })),
    countries: [...drawn, ...apart],
    notDrawn: new Set(roles.flatMap(({ countries }) => countries).filter((entity) => shapeOf(entity) === undefined)),
    insets,
    roles: roles.map(({ countries, text }) => ({ text: textIn(text, language), countries })),
  }
}
