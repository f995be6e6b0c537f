import type { DemoIssuer } from '@idea-map/identity';
import type { Clock } from '@idea-map/runtime';
import type { FastifyInstance } from 'fastify';
import { WEB_CLIENT } from '../../issuer/src/demo-provider.js';
import { registerIssuer } from '../../issuer/src/register-issuer.js';
import type { Web } from '../../web/src/register-web.js';
import { SIGNED_IN, SIGNED_OUT, type SignInIssuer } from '../../web/src/sign-in.js';
import { everyone } from './demo-directory.js';

const ISSUER = '/issuer';

/** Where the demo issuer is, on a system that people reach at `publicUrl`. */
export function demoIssuerAt(publicUrl: string): string {
  return `${publicUrl}${ISSUER}`;
}

/** The demo issuer as the pages sign in with it. */
export function demoSignIn(publicUrl: string): SignInIssuer {
  return { issuer: demoIssuerAt(publicUrl), clientId: WEB_CLIENT, organisation: null };
}

interface DemoIssuerParts {
  readonly issuer: DemoIssuer;
  readonly clock: Clock;
  readonly publicUrl: () => string;
  readonly web: Web;
}

/** Serves the demo issuer beside the pages, whose page to choose a person it shows. */
export function addDemoIssuer(server: FastifyInstance, { web, ...given }: DemoIssuerParts): void {
  const people = everyone();
  registerIssuer(server, {
    ...given,
    accounts: people,
    paths: { issuer: ISSUER, signedIn: SIGNED_IN, signedOut: SIGNED_OUT },
    showChoice: ({ action }, http) => web.showChoice(shown(people), { action, ...http }),
  });
}

function shown(people: ReturnType<typeof everyone>) {
  return people
    .filter(({ machine }) => !machine)
    .map(({ subject, name, force, grants }) => ({
      subject,
      name,
      force,
      roles: grants.map(({ role }) => role),
    }));
}
