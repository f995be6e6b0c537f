import { DemoIssuer } from '@idea-map/identity';
import { Clock, loadConfig } from '@idea-map/runtime';
import { findRunning } from './running.js';

/** Asks the API as an operator, for the commands beside a running system. */
export class OperatorClient {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /**
   * Finds the system: IDEA_MAP_URL with the token in IDEA_MAP_TOKEN, else the default mode that runs on this data
   * folder, as its demo operator.
   * @throws Error that says what to do where neither is there.
   */
  static async find(env: Readonly<Record<string, string | undefined>>): Promise<OperatorClient> {
    const { IDEA_MAP_URL: url, IDEA_MAP_TOKEN: token } = env;
    if (url && token) return new OperatorClient(url, token);
    if (url) throw new Error('IDEA_MAP_URL needs IDEA_MAP_TOKEN beside it: the bearer token of an operator.');
    const config = loadConfig(env);
    const running = findRunning(config.IDEA_MAP_DATA);
    if (!running) {
      throw new Error(
        `Nothing runs on ${config.IDEA_MAP_DATA}. Start it with npm start, or set IDEA_MAP_URL.`,
      );
    }
    const issuer = await DemoIssuer.open(config.IDEA_MAP_DATA);
    return new OperatorClient(
      running.url,
      await issuer.sign('operator', new Clock(running.timeShiftMs).now()),
    );
  }

  /** @throws Error with the API's own sentence. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await this.post(JSON.stringify({ query, variables }));
    const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
    if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? 'There was no answer.');
    return data;
  }

  private async post(body: string): Promise<Response> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${this.token}` };
    try {
      return await fetch(`${this.url}/graphql`, { method: 'POST', headers, body });
    } catch {
      throw new Error(`${this.url} does not answer. Is it running?`);
    }
  }
}
