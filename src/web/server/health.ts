import type { FastifyInstance } from 'fastify';
import { Histogram, register } from 'prom-client';

const duration = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time from the first byte of a request to the last of its answer',
  labelNames: ['system', 'method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});

/** Live: the process answers. Ready: its database does too. Metrics: Prometheus text, with route patterns and no values. */
export function healthRoutes(server: FastifyInstance, system: string, ready: () => Promise<boolean>): void {
  server.get('/health/live', async (_request, reply) => reply.type('text/plain').send('live\n'));
  server.get('/health/ready', async (_request, reply) => {
    const isReady = await ready();
    return reply
      .code(isReady ? 200 : 503)
      .type('text/plain')
      .send(isReady ? 'ready\n' : 'not ready\n');
  });
  server.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));
  server.addHook('onResponse', async (request, reply) => {
    duration.observe(
      { system, method: request.method, route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
  });
}
