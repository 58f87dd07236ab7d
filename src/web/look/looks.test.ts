import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sites } from '#store/systems.ts';
import { buildTheme } from './build-theme.ts';

const css = buildTheme().replaceAll(/["']/g, '');
const darkFrom = css.indexOf('@media screen and (prefers-color-scheme: dark)');

/** What the stylesheet says of each look: the dark one is the light one with some properties said again. */
const looks = {
  light: css.slice(0, darkFrom),
  dark: css.slice(0, darkFrom) + css.slice(darkFrom),
} as const;

/** Text, what it stands on, and the contrast that it needs at least (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly (readonly [string, string, number])[] = [
  ['ink', 'paper', 7],
  ['ink', 'mist', 7],
  ['ink', 'raised', 7],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'mist', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'mist', 4.5],
  ['accent', 'accent-mist', 4.5],
  ['accent-hover', 'paper', 4.5],
  ['visited', 'paper', 4.5],
  ['error', 'paper', 4.5],
  ['good', 'paper', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['on-accent', 'error', 4.5],
  ['on-accent', 'error-hover', 4.5],
  ['input-line', 'paper', 3],
];

for (const [name, sheet] of Object.entries(looks)) {
  describe(`the ${name} look`, () => {
    for (const [text, ground, least] of pairs) {
      test(`${text} on ${ground} stands out (WCAG 2.2, 1.4.3 and 1.4.11)`, () => {
        const [one, other] = [last(sheet, text), last(sheet, ground)];
        assert.ok(contrast(one, other) >= least, `${one} on ${other}: ${contrast(one, other)}`);
      });
    }

    for (const system of sites) {
      test(`${system}: white on its band, and its hue and all text on its mist and on the page`, () => {
        const own = (property: string): string => last(sheet, property, `[data-system=${system}]`);
        const least = (one: string, other: string, ratio: number): void =>
          assert.ok(contrast(one, other) >= ratio, `${one} on ${other}: ${contrast(one, other)}`);
        least('#ffffff', own('hue'), 7);
        least(own('hue-line'), own('hue-mist'), 4.5);
        least(own('hue-line'), last(sheet, 'paper'), 4.5);
        least(last(sheet, 'ink'), own('hue-mist'), 7);
        least(last(sheet, 'accent'), own('hue-mist'), 4.5);
        least(last(sheet, 'ink-soft'), own('hue-mist'), 4.5);
      });
    }
  });
}

test('every colour has a value of its own in the dark look, besides what is the same on purpose', () => {
  const named = [...looks.light.matchAll(/--((?:ink|paper|mist|raised|accent|error|good|line|input)[\w-]*): ?#/g)];
  assert.ok(named.length >= 12);
  for (const [, name = ''] of named) assert.notEqual(last(looks.light, name), last(looks.dark, name), name);
});

test('paper is light, whatever the screen is', () => {
  assert.doesNotMatch(css, /@media \(prefers-color-scheme/);
});

test('contrast is measured as WCAG defines it', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.ok(Math.abs(contrast('#777777', '#ffffff') - 4.48) < 0.01);
});

/** The value of a property where it is said last for a selector: later rules win over earlier ones. */
function last(sheet: string, property: string, selector = ':root'): string {
  const rules = [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, of = '']) => of.trim() === selector);
  const values = rules.flatMap(([, , body = '']) => new RegExp(`--${property}: ?(#\\w{3,6})`).exec(body)?.[1] ?? []);
  const value = values.at(-1) ?? '';
  assert.match(value, /^#/, `${property} has a colour at ${selector}`);
  return value.length === 4 ? value.replaceAll(/\w/g, '$&$&') : value;
}

/** The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance"). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
