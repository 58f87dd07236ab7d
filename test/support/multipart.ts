import { randomUUID } from 'node:crypto';

/** One part of a form with files; with a name it is a file. */
export interface MultipartPart {
  readonly field: string;
  readonly name?: string;
  readonly body: string | Buffer;
}

/** The body of a form with files as a browser sends it (RFC 7578). */
export function multipart(parts: readonly MultipartPart[]): { readonly body: Buffer; readonly type: string } {
  const boundary = `----form${randomUUID()}`;
  const bytes = parts.flatMap(({ field, name, body }) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="${field}"${name === undefined ? '' : `; filename="${name}"`}\r\n\r\n`,
    ),
    Buffer.from(body),
    Buffer.from('\r\n'),
  ]);
  return {
    body: Buffer.concat([...bytes, Buffer.from(`--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}
