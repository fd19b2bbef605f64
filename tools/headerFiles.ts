/**
 * The headers of a built folder as files for nginx, Apache, Caddy and hosts that read `_headers`,
 * each included from the folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askAgain, forEver, hashedFile, never, plainPage } from './cacheControl';
import type { Headers } from './serverHeaders';

const lines = (headers: Headers, line: (name: string, value: string) => string) =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');

const nginx = (headers: Headers) => `# Included by nginx-site.conf.
${lines(headers, (name, value) => `add_header ${name} "${value}" always;`)}
`;

/** Compressed as it is sent: copies beside the files would need rules for each type. */
const apache = (
  headers: Headers,
) => `# Included by the <Directory> of the app. Needs mod_headers, mod_mime and mod_dir.
DirectoryIndex index.html
AddType application/manifest+json .webmanifest
AddType text/javascript .js
AddDefaultCharset utf-8
AddCharset utf-8 .css .js .txt
${lines(headers, (name, value) => `Header always set ${name} "${value}"`)}
Header set Cache-Control "${askAgain}"
<FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|css)$">
  Header set Cache-Control "${forEver}"
</FilesMatch>
<Files "plain.html">
  Header set Cache-Control "${never}"
</Files>
<IfModule mod_filter.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/manifest+json image/svg+xml
  </IfModule>
</IfModule>
`;

const caddy = (headers: Headers) => `# Imported by the site block of the app.
header {
${lines(headers, (name, value) => `  ${name} \`${value}\``)}
}
@hashed {
  path_regexp ${hashedFile}
  file
}
@plain path_regexp ${plainPage}
@others {
  not path_regexp ${hashedFile}
  not path_regexp ${plainPage}
}
@manifests path *.webmanifest
header @manifests Content-Type application/manifest+json
header @hashed Cache-Control "${forEver}"
header @plain Cache-Control "${never}"
header @others Cache-Control "${askAgain}"
file_server {
  precompressed br gzip
}
`;

const staticHosts = (headers: Headers) => `/*
${lines(headers, (name, value) => `  ${name}: ${value}`)}
  Cache-Control: ${askAgain}

/assets/*
  ! Cache-Control
  Cache-Control: ${forEver}

/:language/plain.html
  ! Cache-Control
  Cache-Control: ${never}
`;

/** By their place in the built folder. */
export function headerFiles(headers: Headers): Readonly<Record<string, string>> {
  return {
    'headers/headers.json': `${JSON.stringify(headers, null, 2)}\n`,
    'headers/nginx.conf': nginx(headers),
    'headers/apache.conf': apache(headers),
    'headers/Caddyfile': caddy(headers),
    _headers: staticHosts(headers),
  };
}

/** @param folder as the build leaves it; older header files in it are replaced */
export function writeHeaderFiles(folder: string, headers: Headers): void {
  mkdirSync(join(folder, 'headers'), { recursive: true });
  for (const [name, text] of Object.entries(headerFiles(headers))) {
    writeFileSync(join(folder, name), text);
  }
}
