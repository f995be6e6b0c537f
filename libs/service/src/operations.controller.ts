import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { metricsPage } from '@idea-map/runtime';
import { OPERATED, type Operated } from './parts.provider.js';
import { describeProcess } from './process-info.js';

interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
  send(body: unknown): void;
}

/** What whoever runs the system asks of each process. */
@Controller()
export class OperationsController {
  constructor(@Inject(OPERATED) private readonly parts: Operated) {}

  /** 200 while every part works, else 503; the body names each part. */
  @Get('health')
  async health(@Res() reply: Reply): Promise<void> {
    const report = await this.parts.health.report();
    reply
      .status(report.status === 'up' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(report);
  }

  /** That the process answers at all. */
  @Get('ping')
  @Header('content-type', 'text/plain; charset=utf-8')
  ping(): string {
    return 'pong';
  }

  @Get('info')
  info() {
    return describeProcess(this.parts);
  }

  /** For Prometheus. */
  @Get('metrics')
  async metrics(@Res() reply: Reply): Promise<void> {
    const { contentType, body } = await metricsPage();
    reply.header('content-type', contentType).send(body);
  }
}
