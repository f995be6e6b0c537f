import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { CompiledApolloDriver, type CompiledApolloDriverConfig } from './compiled-apollo.driver.js';

const schemaFiles = `${import.meta.dirname}/../schema/*.graphql`;

export interface Answer {
  readonly status: number;
  readonly body: {
    readonly data?: Record<string, unknown>;
    readonly extensions?: unknown;
    readonly errors?: readonly AnsweredError[];
  };
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}
interface AnsweredError {
  readonly message: string;
  readonly path?: unknown;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface Sent {
  readonly payload?: object | string;
  readonly headers?: object;
  readonly method?: 'GET' | 'POST';
  readonly url?: string;
}

/** For tests: the API over HTTP with the real schema and these options, on no port. */
export class TestingApi {
  private constructor(private readonly app: NestFastifyApplication) {}

  static async start(options: Partial<CompiledApolloDriverConfig>): Promise<TestingApi> {
    const graphql = GraphQLModule.forRoot<CompiledApolloDriverConfig>({
      driver: CompiledApolloDriver,
      typePaths: [schemaFiles],
      ...options,
    });
    const module = await Test.createTestingModule({ imports: [graphql] }).compile();
    const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestingApi(app);
  }

  ask(query: string, variables?: object): Promise<Answer> {
    return this.send({ payload: { query, variables } });
  }

  async send({ payload, headers, method = 'POST', url = '/graphql' }: Sent): Promise<Answer> {
    const response = await this.app.inject({ method, url, payload, headers: { ...headers } });
    const isJson = response.headers['content-type']?.toString().includes('json');
    const body = isJson ? response.json<Answer['body']>() : {};
    return { status: response.statusCode, body, headers: response.headers, text: response.payload };
  }

  stop(): Promise<void> {
    return this.app.close();
  }
}

export function firstError({ body }: Answer): AnsweredError | undefined {
  return body.errors?.[0];
}
