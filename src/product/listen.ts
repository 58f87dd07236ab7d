import type { FastifyInstance } from 'fastify';

/**
 * @throws Error with a sentence that names the port and says how to choose another, when it is taken.
 */
export async function listen(server: FastifyInstance, site: string, host: string, port: number): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Error(
        `Port ${port} (for ${site}) is taken, perhaps by another start of this product. ` +
          `Stop that one, or choose another first port: PORT=9080 npm start`,
        { cause: error },
      );
    }
    throw error;
  }
}
