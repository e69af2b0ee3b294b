import { hosts, writeHeaders, type Host } from '../src/share/host-headers.ts'
import { CommandError, readArguments, runCommand } from './lib/cli.ts'

const help = `Prints the headers that the site should be served with, as the configuration of a program.

  npm run --silent hosts -- nginx      for a file that is included in http { }
  npm run --silent hosts -- apache     for .htaccess or a virtual host
  npm run --silent hosts -- caddy      for the block of the site in a Caddyfile

The build writes the same as \`_headers\`, which Cloudflare Pages, Netlify and others read. The environment can set BASE
(the base path, such as /repo/).`

const isHost = (name: string | undefined): name is Host => hosts.some((host) => host === name)

await runCommand(() => {
  const { values, positionals } = readArguments({ help: { type: 'boolean', short: 'h' } })
  if (values.help === true) {
    console.log(help)
    return Promise.resolve(0)
  }
  const [host] = positionals
  if (!isHost(host)) throw new CommandError(`Unexpected host \`${host ?? ''}\`, expected ${hosts.join(', ')}`, 2)
  console.log(writeHeaders(host, `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/')))
  return Promise.resolve(0)
})
