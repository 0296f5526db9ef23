/** Files that were made to hurt their reader: each ends in a result or in a ReadError, and soon. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCloudFormation } from '../../../src/changes/cloudformation/index.ts';
import { formatOf } from '../../../src/changes/format.ts';
import { readJson } from '../../../src/changes/json/index.ts';
import { ReadError } from '../../../src/changes/positions.ts';

/** Generous, for other work may take the machine; the worst takes a tenth. */
const SOON = 20_000;

function outcome(text: string, path = 'a.yml'): string {
  const before = performance.now();
  const ends = [readCloudFormation, readJson].map((read) => {
    try {
      return read(text, path)
        .unresolved.map(({ what }) => what)
        .join();
    } catch (error) {
      if (error instanceof ReadError) return `line ${error.line}: ${error.message}`;
      throw error;
    }
  });
  formatOf(path, text);
  expect(performance.now() - before).toBeLessThan(SOON);
  return ends[0] ?? '';
}

function role(value: string): string {
  return `Resources:
  R:
    Type: AWS::IAM::ManagedPolicy
    Properties: {PolicyDocument: {Statement: [{Effect: Allow, Action: a, Resource: ${value}}]}}
`;
}

describe('A hostile file', () => {
  it('of aliases that multiply one another ends', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 10; level++) {
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    expect(outcome(lines.join('\n'))).toMatch(/^line \d+: the aliases multiply one another$/);
  });

  it('of an alias inside of its own anchor ends', () => {
    expect(outcome(role('&a [*a]'))).toContain('the alias "*a" inside of its own anchor');
  });

  it('of an alias without an anchor ends', () => {
    expect(outcome('a: 1\nb: *none')).toMatch(/^line 2: /);
  });

  it.each([
    ['brackets', '['],
    ['braces', '{a: '],
    ['lists', '- '],
    ['keys', '? '],
  ])('of %s that open and never close ends', (_, sign) => {
    expect(outcome(sign.repeat(50_000))).toMatch(/^line \d+: /);
  });

  it('nested in lines deeper than any template ends with the line', () => {
    const text = Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(outcome(text)).toBe('line 101: nested deeper than 100 levels');
  });

  it('of two documents ends with the line of the second', () => {
    expect(outcome('a: 1\n---\nb: 2\n')).toBe('line 2: a second YAML document begins');
  });

  it('of a key that is a list ends', () => {
    expect(outcome('a: 1\n[a]: 2\n')).toBe('line 2: a key that is no plain text');
  });

  it('of too much YAML ends', () => {
    expect(outcome('a: b\n'.repeat(300_000))).toContain('of YAML no more than 1100000 are read');
  });

  it('of many keys ends', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `  k${index}: {Type: "A::B"}`);
    expect(outcome(`Resources:\n${keys.join('\n')}`)).toBe('');
  });

  it('of a parameter that is put in again and again ends', () => {
    const again = `\${P}`;
    const parameters = `Parameters: {P: {Type: String, Default: "${'x'.repeat(100_000)}"}}\n`;
    expect(outcome(parameters + role(`!Sub "${again.repeat(100_000)}"`))).toContain('too much of too little');
  });

  it('of conditions that lean on two others each ends', () => {
    const conditions = Array.from(
      { length: 60 },
      (_, index) => `  C${index}: !And [!Condition C${index + 1}, !Condition C${index + 1}]\n`,
    );
    const sections = `Parameters: {P: {Type: String}}\nConditions:\n${conditions.join('')}  C60: !Equals [!Ref P, a]\n`;
    expect(outcome(sections + role('!If [C0, a, b]'))).toContain('too much of too little');
  });

  it('of a long chain of conditions ends', () => {
    const conditions = Array.from(
      { length: 20_000 },
      (_, index) => `  C${index}: !Not [!Condition C${index + 1}]\n`,
    );
    expect(outcome(`Conditions:\n${conditions.join('')}${role('!If [C0, a, b]')}`)).toContain('"C0"');
  });

  it(`of \${ without an end ends`, () => {
    expect(outcome(role(`!Sub "${'${'.repeat(300_000)}"`))).toBe('');
  });

  it('with names of JavaScript itself is read as any other', () => {
    const text = `Parameters: {constructor: {Type: String, Default: x}}
Conditions: {__proto__: !Equals [a, b]}
${role('[!Ref constructor, !Ref toString, !GetAtt __proto__.x, !If [__proto__, a, b], {__proto__: {a: b}}]')}
  hasOwnProperty: {Type: toString, Properties: {__proto__: {Statement: {Effect: Deny}}}}`;
    expect(outcome(text)).toContain('"toString", which the template does not define');
  });
});

describe('Any text', () => {
  const piece = fc.constantFrom(
    ...[
      'Resources:',
      '\n',
      '  ',
      '- ',
      'A: ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '"',
      "'",
      '|\n',
      '>-\n',
      '#',
      '&a ',
      '*a ',
    ],
    ...[
      '!Sub ',
      '!If ',
      '!Ref A',
      '!GetAtt ',
      '!X ',
      `\${A}`,
      `\${`,
      '<<: ',
      '? ',
      '---\n',
      '...\n',
      '%YAML 1.1\n',
    ],
    ...[
      'Type: AWS::IAM::Role',
      'Properties:',
      'PolicyDocument: ',
      'Statement: ',
      'Effect: Allow',
      'Action: "*"',
    ],
    ...[
      '"Fn::If": ',
      '"Fn::Sub": ',
      'Ref: ',
      'null',
      '~',
      'yes',
      '01',
      '1e9',
      '\t',
      '\r\n',
      '\ufeff',
      '\ue001',
      '\0',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('ends in a result or a ReadError with a line of it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a.yml', 'a.json'), (any, path) => {
        for (const read of [readCloudFormation, readJson]) {
          try {
            const { documents, unresolved } = read(any, path);
            for (const { lines } of [...documents, ...unresolved]) checkLines(lines, any);
          } catch (error) {
            expect(error).toBeInstanceOf(ReadError);
            checkLines({ start: (error as ReadError).line, end: (error as ReadError).line }, any);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});

function checkLines({ start, end }: { start: number; end: number }, text: string): void {
  expect(start).toBeGreaterThanOrEqual(1);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.split('\n').length);
}
