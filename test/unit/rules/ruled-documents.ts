/** Documents as the rules about them get them, and what one rule finds there. */
import type { RuledDocument, Trouble } from '../../../src/model/trouble.ts';
import type { DocumentRule } from '../../../src/rules/document/document-rule.ts';

export type Element = Readonly<Record<string, unknown>>;

export function aDocument(
  statements: readonly Element[],
  overrides: Partial<RuledDocument> = {},
): RuledDocument {
  return {
    kind: 'identity',
    holder: 'policy',
    policyName: 'app',
    document: { Version: '2012-10-17', Statement: statements },
    told: 'own',
    ...overrides,
  };
}

/** The trust policy of a role in account 111122223333. */
export function aTrust(
  statements: readonly Element[],
  overrides: Partial<RuledDocument> = {},
): RuledDocument {
  const document = { Version: '2012-10-17', Statement: statements };
  return { kind: 'trust', holder: 'role', document, accountId: '111122223333', told: 'own', ...overrides };
}

/** Lets the principal assume the role. */
export function trusting(
  Principal: unknown,
  Condition?: Element,
  Action: unknown = 'sts:AssumeRole',
): Element {
  return { Effect: 'Allow', Principal, Action, ...(Condition && { Condition }) };
}

/** What the rule finds in one document: severity and words. */
export function told(rule: DocumentRule, ...documents: readonly RuledDocument[]): readonly string[] {
  return rule.find(documents).map(({ severity, says }) => `${severity}: ${says}`);
}

export function severities(rule: DocumentRule, ...documents: readonly RuledDocument[]): readonly string[] {
  return rule.find(documents).map(({ severity }) => severity);
}

/** The one trouble that the rule finds. */
export function only(rule: DocumentRule, ...documents: readonly RuledDocument[]): Trouble {
  const [first, ...more] = rule.find(documents);
  if (first === undefined || more.length > 0)
    throw new Error(`found ${more.length + (first ? 1 : 0)} troubles`);
  return first;
}
