import { siteName } from '../model/site.ts'
/** The sizes of the icon in pixels: for the home screens of phones and for launchers. */
export const iconSizes = [180, 192, 512] as const

/**
 * The web app manifest.
 *
 * @param base the site's base path, with a slash at either end
 */
export const webManifest = (base: string, description: string) => ({
  id: base,
  name: siteName,
  short_name: siteName,
  description,
  start_url: base,
  scope: base,
  display: 'minimal-ui',
  background_color: '#fbfaf6',
  theme_color: '#fbfaf6',
  icons: [
    { src: `${base}icon.svg`, type: 'image/svg+xml', sizes: 'any' },
    ...iconSizes.map((size) => ({
      src: `${base}icons/${size}.png`,
      type: 'image/png',
      sizes: `${size}x${size}`,
      purpose: 'any maskable',
    })),
  ],
})
