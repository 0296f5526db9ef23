import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPlaces, pathKey } from '../../../src/settings/json-places.ts';

type Path = readonly (string | number)[];

/** Every value with its path; of two keys of one name JSON keeps the last. */
function pathsOf(value: unknown, above: Path = []): [Path, unknown][] {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    [above, value],
    ...parts.flatMap(([key, inner]) => pathsOf(inner, [...above, Array.isArray(value) ? Number(key) : key])),
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the places in a JSON text', () => {
  test('are those of every value and key, however the text is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t', '  '), (value, indent) => {
        const text = `\n ${JSON.stringify(value, null, indent)}\r\n`;
        const all = pathsOf(JSON.parse(text));
        const { places, brokenAt } = jsonPlaces(text, new Set(all.map(([path]) => pathKey(path))));
        expect(brokenAt).toBeUndefined();
        for (const [path, inner] of all) {
          const place = places.get(pathKey(path));
          const start = JSON.stringify(inner)?.slice(0, 1) ?? '';
          expect(text.slice(place?.value).startsWith(start)).toBe(true);
          const name = path.at(-1);
          if (typeof name === 'string') {
            expect(text.slice(place?.key).startsWith(JSON.stringify(name))).toBe(true);
          }
        }
      }),
    );
  });

  test('a text is broken if and only if it is no JSON, and never beyond its end', () => {
    const spoilt = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', ',', '}', ']', '"', '\\', ' x', '0', '\n', ':', '//'),
      )
      .map(([text, at, cut, put]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + put + text.slice(start + cut);
      });
    fc.assert(
      fc.property(spoilt, (text) => {
        const { brokenAt } = jsonPlaces(text, new Set());
        expect(brokenAt === undefined).toBe(isJson(text));
        expect(brokenAt ?? 0).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['', 0],
    ['  ', 2],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ["{'a': 1}", 1],
    ['{"a": 1} x', 9],
    ['[01]', 1],
    ['["\u0001"]', 1],
  ])('%j is broken at %i', (text, at) => {
    expect(jsonPlaces(text, new Set()).brokenAt).toBe(at);
  });

  test('a long text and a deep one take no stack', () => {
    const text = JSON.stringify(['x\\n"'.repeat(1_000_000)]);
    expect(jsonPlaces(text, new Set()).brokenAt).toBeUndefined();
    const deep = '['.repeat(200_000);
    expect(jsonPlaces(deep, new Set()).brokenAt).toBe(deep.length);
  });
});
