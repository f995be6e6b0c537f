import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

export interface ExplorerOptions {
  /** Where the page is, for example /explorer. */
  readonly path: string;
  readonly graphqlPath: string;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** Ready-made bundles of npm packages, in the order in which the page needs them. */
const bundles = [
  { name: 'graphiql.css', package: 'graphiql', file: 'graphiql.min.css', type: STYLE },
  { name: 'react.js', package: 'react', file: 'umd/react.production.min.js', type: SCRIPT },
  { name: 'react-dom.js', package: 'react-dom', file: 'umd/react-dom.production.min.js', type: SCRIPT },
  { name: 'graphiql.js', package: 'graphiql', file: 'graphiql.min.js', type: SCRIPT },
] as const;

// Headers are not kept in the browser: one of them is a token.
const START = `'use strict';
const place = document.getElementById('explorer');
const fetcher = GraphiQL.createFetcher({ url: place.dataset.graphql });
const explorer = React.createElement(GraphiQL, { fetcher, shouldPersistHeaders: false, defaultEditorToolsVisibility: 'headers' });
ReactDOM.createRoot(place).render(explorer);
`;

const PAGE_STYLE = 'html, body, #explorer { height: 100%; margin: 0; }\n';

// Styles may be inline, since the editor places its cursor and its menus with them; scripts may not.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  'font-src data:',
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves a page to try the API on, at `path`: GraphiQL from this server alone, with no inline script. It shows the
 * schema where introspection is on.
 * @throws Error where one of its packages is not installed in a version that has a ready-made bundle.
 */
export function registerExplorer(app: FastifyInstance, { path, graphqlPath }: ExplorerOptions): void {
  const page = pageOf(path, graphqlPath);
  app.get(path, (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(page),
  );
  serve(app, `${path}/page.css`, { type: STYLE, content: PAGE_STYLE });
  serve(app, `${path}/start.js`, { type: SCRIPT, content: START });
  for (const { name, type, ...bundle } of bundles) {
    serve(app, `${path}/${name}`, { type, content: contentOf(bundle) });
  }
}

function serve(
  app: FastifyInstance,
  path: string,
  { type, content }: { type: string; content: string },
): void {
  app.get(path, (_request, reply) =>
    reply
      .type(type)
      .headers({ 'cache-control': 'public, max-age=3600', 'x-content-type-options': 'nosniff' })
      .send(content),
  );
}

function contentOf(bundle: { readonly package: string; readonly file: string }): string {
  // Packages keep their bundles out of their exports; package.json is among these.
  const root = dirname(createRequire(import.meta.url).resolve(`${bundle.package}/package.json`));
  try {
    return readFileSync(join(root, bundle.file), 'utf8');
  } catch (cause) {
    throw new Error(`The explorer needs ${bundle.package}/${bundle.file}; install a version that has it.`, {
      cause,
    });
  }
}

function pageOf(path: string, graphqlPath: string): string {
  const scripts = [...bundles.filter(({ type }) => type === SCRIPT).map(({ name }) => name), 'start.js'];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API explorer – National Idea Map</title>
<link rel="stylesheet" href="${path}/graphiql.css">
<link rel="stylesheet" href="${path}/page.css">
${scripts.map((name) => `<script defer src="${path}/${name}"></script>`).join('\n')}
</head>
<body>
<div id="explorer" data-graphql="${graphqlPath}"><noscript>This page needs JavaScript; the API does not.</noscript></div>
</body>
</html>
`;
}
