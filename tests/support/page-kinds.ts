const article = 'articles/sicherheitsgarantien-ukraine/'

/** One address of each kind of page, after the language: what is measured and photographed page by page. */
export const pageKinds = [
  '',
  article,
  `${article}washington/`,
  `${article}parallel/`,
  'people/',
  'people/emmanuel-macron/',
  'countries/ua/',
  'countries/us/',
  'organisations/reuters/',
  'places/moscow/',
  'search/?q=Macron',
  'about/',
  'offline/',
] as const
