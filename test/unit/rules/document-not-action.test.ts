import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/changes/unknown-name.ts';
import { ESCALATION_RECIPES } from '../../../src/policy/escalation-recipes.ts';
import { notActionAllow } from '../../../src/rules/document/not-action-allow.ts';
import { aDocument, type Element, only, severities, told } from './ruled-documents.ts';

const NOTHING: readonly string[] = [];
const sparing = (NotAction: unknown, Resource: unknown = '*', more: Element = {}) => ({
  Effect: 'Allow',
  NotAction,
  Resource,
  ...more,
});
const MFA = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };
const of = (...statements: readonly Element[]) => severities(notActionAllow, aDocument(statements));
/** What no way to more rights goes without. */
const SAFE = [
  ...new Set(
    ESCALATION_RECIPES.flatMap(({ needs }) => needs.map(({ action }) => `${action.split(':')[0]}:*`)),
  ),
];

describe('An Allow by exception', () => {
  it('is critical where what is left gives ways to more rights, each explained', () => {
    const trouble = only(notActionAllow, aDocument([sparing(['iam:*', 'organizations:*'])]));
    expect(trouble.severity).toBe('critical');
    expect(trouble.says).toMatch(
      /^allows every action but "iam:\*", "organizations:\*" on every resource, which gives its holder \d+ ways to more rights$/,
    );
    expect(trouble.details).toContain(
      "lambda:UpdateFunctionCode: New code in an existing function runs with the function's role.",
    );
    expect(trouble.details?.some((detail) => detail.includes('iam:'))).toBe(false);
  });

  it('is critical where what is left gives rights on resources that it names', () => {
    expect(of(sparing('s3:*', 'arn:aws:iam::111122223333:role/*'))).toEqual(['critical']);
    expect(of(sparing('s3:*', 'arn:aws:iam::111122223333:role/app'))).toEqual(['medium']);
  });

  it('is high on every resource where no way is left', () => {
    const [trouble] = notActionAllow.find([aDocument([sparing(SAFE)])]);
    expect(trouble?.severity).toBe('high');
    expect(trouble?.details).toBeUndefined();
    expect(trouble?.says).toMatch(/ and \d+ more on every resource$/);
  });

  it('is medium on resources that it names', () => {
    expect(told(notActionAllow, aDocument([sparing('s3:DeleteObject', 'arn:aws:s3:::logs/*')]))).toEqual([
      'medium: allows every action but "s3:DeleteObject" on the resources that it names',
    ]);
    expect(of(sparing([], 'arn:aws:s3:::logs/*'))).toEqual(['medium']);
  });

  it('is one lower under a condition', () => {
    expect(of(sparing('iam:*', '*', MFA))).toEqual(['high']);
    expect(of(sparing(SAFE, '*', MFA))).toEqual(['medium']);
    expect(told(notActionAllow, aDocument([sparing('s3:*', 'arn:aws:s3:::logs', MFA)]))).toEqual([
      'low: allows every action but "s3:*" on the resources that it names, under a condition',
    ]);
  });

  it('may spare every way where the file leaves open what it spares', () => {
    expect(told(notActionAllow, aDocument([sparing([`${unknown('Service')}:*`])]))).toEqual([
      `high: allows every action but "\${Service}:*" on every resource`,
    ]);
  });

  it('is told once for a document, by the worst of its statements', () => {
    const document = aDocument([sparing('s3:*', 'arn:aws:s3:::logs'), sparing('iam:*')]);
    expect(only(notActionAllow, document)).toMatchObject({
      severity: 'critical',
      statements: [
        { document: 0, statement: 1 },
        { document: 0, statement: 0 },
      ],
    });
    expect(severities(notActionAllow, document, aDocument([sparing('iam:*')]))).toHaveLength(2);
  });

  it('is told of what AWS wrote at its holder, and else where it is at home', () => {
    expect(severities(notActionAllow, aDocument([sparing('iam:*')], { told: 'aws' }))).toEqual(['critical']);
    const elsewhere = aDocument([sparing('iam:*')], { told: 'elsewhere' });
    expect(severities(notActionAllow, elsewhere)).toEqual(NOTHING);
  });

  it('has its ways alone, whatever other policies add', () => {
    const withoutPassing = aDocument([
      sparing([...SAFE.filter((spared) => spared !== 'lambda:*'), 'lambda:Update*']),
    ]);
    const passing = aDocument([{ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }]);
    expect(severities(notActionAllow, withoutPassing)).toEqual(['high']);
    expect(severities(notActionAllow, withoutPassing, passing)).toEqual(['high']);
  });
});

describe('What is no Allow by exception', () => {
  it.each<[string, Element]>([
    ['a Deny', { ...sparing('iam:*'), Effect: 'Deny' }],
    ['an Allow of actions', { Effect: 'Allow', Action: 's3:*', Resource: '*' }],
    ['one that spares everything', sparing(['iam:*', '*'])],
  ])('is %s', (_, statement) => {
    expect(of(statement)).toEqual(NOTHING);
  });

  it('is what is told as an administrator', () => {
    expect(of(sparing('iam:*'), { Effect: 'Allow', Action: 'iam:*', Resource: '*' })).toEqual(NOTHING);
    expect(of(sparing([]))).toEqual(NOTHING);
    expect(of(sparing('s3:GetObjekt'))).toEqual(NOTHING);
  });

  it.each(['scp', 'boundary', 'resource', 'trust'] as const)('is a document of kind %s', (kind) => {
    expect(severities(notActionAllow, aDocument([sparing('iam:*')], { kind }))).toEqual(NOTHING);
  });
});

describe('A Deny beside an Allow by exception', () => {
  it('of everything, or of all but some, takes it away', () => {
    expect(of(sparing('iam:*'), { Effect: 'Deny', Action: '*', Resource: '*' })).toEqual(NOTHING);
    expect(of(sparing('iam:*'), { Effect: 'Deny', NotAction: 's3:*', Resource: '*' })).toEqual(NOTHING);
  });

  it('takes the ways that need what it denies', () => {
    expect(of(sparing('iam:*'), { Effect: 'Deny', Action: SAFE, Resource: '*' })).toEqual(['high']);
    expect(of(sparing('iam:*'), { Effect: 'Deny', Action: SAFE, Resource: '*', ...MFA })).toEqual([
      'critical',
    ]);
  });
});
