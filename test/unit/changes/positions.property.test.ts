/** One policy written in every way: the same documents, and lines that hold the statements and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readCloudFormation } from '../../../src/changes/cloudformation/index.ts';
import { readJson } from '../../../src/changes/json/index.ts';
import type { ReadSource } from '../../../src/model/change.ts';

const word = fc.stringMatching(/^[a-zA-Z0-9*:/ #'"{}[\],&!|>%@`\\-]{0,12}$/);
const values = fc.oneof(word, fc.array(word, { maxLength: 3 }));
const statement = fc.record(
  {
    Sid: word,
    Effect: fc.constantFrom('Allow', 'Deny'),
    Action: values,
    Resource: values,
    Condition: fc.dictionary(
      fc.constantFrom('Bool', 'StringLike'),
      fc.dictionary(word, values, { maxKeys: 2 }),
    ),
  },
  { requiredKeys: ['Effect', 'Action'] },
);
const policy = fc.record({
  Version: fc.constant('2012-10-17'),
  Statement: fc.oneof(fc.array(statement, { minLength: 1, maxLength: 4 }), statement),
});

function template(document: unknown) {
  return { Resources: { P: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: document } } } };
}

function listed({ Statement: found }: { Statement: unknown }): readonly unknown[] {
  return Array.isArray(found) ? found : [found];
}

/** What stands in the lines of each statement. */
function cut(text: string, { documents }: ReadSource): readonly string[] {
  const lines = text.split('\n');
  return (documents[0]?.statements ?? []).map(({ start, end }) => lines.slice(start - 1, end).join('\n'));
}

/** JSON as people write it, and templates of it: with each statement in lines of its own. */
const IN_JSON = [
  ['JSON', (document: unknown) => JSON.stringify(document, null, 2), readJson],
  [
    'a template in JSON',
    (document: unknown) => JSON.stringify(template(document), null, 2),
    readCloudFormation,
  ],
  ['a text in a template', asText, readCloudFormation],
] as const;

function asText(document: unknown): string {
  const lines = JSON.stringify(document, null, 2).split('\n');
  const head =
    'Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: |\n';
  return head + lines.map((line) => `        ${line}\n`).join('');
}

describe('A policy', () => {
  it.each(IN_JSON)('in %s is read as it was written, with the lines of each statement', (_, write, read) => {
    fc.assert(
      fc.property(policy, (document) => {
        const text = write(document);
        const source = read(text, 'policy.yml');
        expect(source).toMatchObject({ documents: [{ document }], unresolved: [] });
        expect(source.documents).toHaveLength(1);
        const found = cut(text, source).map((part) => {
          const object = part.slice(part.indexOf('{')).replace(/,$/, '');
          return JSON.parse(object) as unknown;
        });
        expect(found).toEqual(listed(document));
      }),
    );
  });

  it.each([false, true])('in a template in YAML is read likewise, with aliases: %s', (aliases) => {
    fc.assert(
      fc.property(policy, fc.constantFrom(40, 80), (document, lineWidth) => {
        const twice = aliases ? [...listed(document), ...listed(document)] : document.Statement;
        const written = { ...document, Statement: twice };
        const text = stringify(template(written), { lineWidth, aliasDuplicateObjects: aliases });
        const source = readCloudFormation(text, 'template.yml');
        expect(source).toMatchObject({ documents: [{ document: written }], unresolved: [] });
        // An alias has the lines of its anchor, in which there may be further aliases.
        if (aliases || !Array.isArray(twice)) return;
        const found = cut(text, source).map((part) => parse(part.replace(/^( *)- /, '$1  ')) as unknown);
        expect(found).toEqual(twice);
      }),
    );
  });
});
