import { Transform } from 'node:stream';
import { crc32 } from 'node:zlib';
import { importRefused } from './import-refused.ts';

/**
 * Lets bytes through that are UTF-8 text without NUL, and whose sum at the end is the one of the zip: a zip reader
 * checks sizes only, so that a changed byte would go unseen.
 * @param expectedCrc null for a file that is in no zip
 */
export function intact(file: string, expectedCrc: number | null, mostBytes: number): Transform {
  const text = new TextDecoder('utf-8', { fatal: true });
  let sum = 0;
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      bytes += chunk.length;
      if (bytes > mostBytes) return done(importRefused('too-large', `${file} is larger than ${mostBytes} bytes.`));
      if (chunk.includes(0)) return done(importRefused('damaged', `${file} is no text: it holds a NUL byte.`));
      try {
        text.decode(chunk, { stream: true });
      } catch (error) {
        return done(notUtf8(file, error));
      }
      done(null, chunk);
    },
    flush(done) {
      try {
        text.decode();
      } catch (error) {
        return done(notUtf8(file, error));
      }
      const same = expectedCrc === null || sum === expectedCrc;
      done(
        same
          ? null
          : importRefused('damaged', `${file} was changed or damaged: its check sum is not the one of the zip.`),
      );
    },
  });
}

const notUtf8 = (file: string, error: unknown): Error => importRefused('damaged', `${file} is not UTF-8 text.`, error);
