import qrcode from 'qrcode';
import { html, type Html } from '#web/html.ts';

/** White space around the code, in modules (ISO/IEC 18004 asks for four). */
const quiet = 4;

/**
 * A QR code as SVG inside the page: no address that carries the secret, no style, and as sharp as the screen.
 * @param label what the picture is, for people who do not see it
 */
export function qrCode(text: string, label: string): Html {
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const side = size + 2 * quiet;
  const path = Array.from({ length: size }, (_, row) => rowPath(data, row, size)).join('');
  return html`<svg
    class="qr-code"
    xmlns="http://www.w3.org/2000/svg"
    role="img"
    aria-label="${label}"
    width="240"
    height="240"
    viewBox="0 0 ${side} ${side}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${side}v${side}H0z" />
    <path fill="#000" d="${path}" />
  </svg>`;
}

/** The dark stretches of one row, each a rectangle of one module high. */
function rowPath(data: Uint8Array, row: number, size: number): string {
  let path = '';
  let start = -1;
  for (let column = 0; column <= size; column += 1) {
    const dark = column < size && data[row * size + column] === 1;
    if (dark && start < 0) start = column;
    if (!dark && start >= 0) {
      path += `M${start + quiet} ${row + quiet}h${column - start}v1h-${column - start}z`;
      start = -1;
    }
  }
  return path;
}
