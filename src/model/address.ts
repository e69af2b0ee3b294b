/** Where a link of content may lead, for messages. */
export const allowedAddresses = '`https://…`, `http://…`, `mailto:…` or `#passage`'

/** Tells whether a link of content may lead to an address: everything else, scripts above all, is refused. */
export const isAllowedAddress = (address: string): boolean => /^(?:https?:\/\/[^/]|mailto:.|#.)/iu.test(address)
