import { describe, expect, it } from 'vitest';
import type { EscalationNeed, EscalationRecipe } from '../../../src/policy/escalation-recipe.ts';
import { ESCALATION_RECIPES } from '../../../src/policy/escalation-recipes.ts';
import { privilegeEscalation } from '../../../src/rules/document/privilege-escalation.ts';
import { allow, deny } from '../policy/statements.ts';
import { aDocument, type Element } from './ruled-documents.ts';

const ACCOUNT = '111122223333';
const recipes = ESCALATION_RECIPES.map((recipe) => [recipe.id, recipe] as const);
const WITH_TARGET = recipes.filter(([, { needs }]) => needs.some(({ target }) => target !== undefined));
const PASSING = recipes.filter(([, { needs }]) => needs.some(({ passedTo }) => passedTo !== undefined));

/** One statement for each need, on the resources that the need is about. */
function statements({ needs }: EscalationRecipe, change: (need: EscalationNeed) => Element = plain) {
  return needs.map(change);
}

function plain(need: EscalationNeed): Element {
  return allow(need.action, need.target === undefined ? '*' : arn(need, '*'));
}

function arn({ target }: EscalationNeed, name: string): string {
  return `arn:aws:${target?.service}::${ACCOUNT}:${target?.prefix}${name}`;
}

const abouts = (...documents: readonly (readonly Element[])[]) =>
  privilegeEscalation.find(documents.map((document) => aDocument(document))).map(({ about }) => about);

describe.each(recipes)('The way %s', (id, recipe) => {
  it('is told with the statements that carry it, its actions and its explanation', () => {
    const found = privilegeEscalation.find([aDocument([allow('s3:GetObject'), ...statements(recipe)])]);
    const trouble = found.find(({ about }) => about === id);
    expect(trouble).toMatchObject({
      severity: 'critical',
      statements: recipe.needs.map((_, index) => ({ document: 0, statement: index + 1 })),
      details: [recipe.explanation],
    });
    for (const { action } of recipe.needs) expect(trouble?.says).toContain(action);
  });

  it('is told where each action is in a policy of its own', () => {
    const found = privilegeEscalation.find(statements(recipe).map((statement) => aDocument([statement])));
    expect(found.find(({ about }) => about === id)?.statements).toEqual(
      recipe.needs.map((_, document) => ({ document, statement: 0 })),
    );
  });

  it('takes every one of its actions', () => {
    for (const missing of recipe.needs) {
      const others = recipe.needs.filter((need) => need !== missing);
      expect(abouts(others.map(plain)), `without ${missing.action}`).not.toContain(id);
    }
  });

  it('is none where one of its actions is denied, there or in another policy', () => {
    for (const { action } of recipe.needs) {
      expect(abouts([...statements(recipe), deny(action)])).not.toContain(id);
      expect(abouts(statements(recipe), [deny(action.toUpperCase())])).not.toContain(id);
    }
  });

  it('is one where the Deny is for some of the resources, or under a condition', () => {
    for (const { action } of recipe.needs) {
      const some = deny(action, `arn:aws:iam::${ACCOUNT}:role/admin`);
      const atTimes = deny(action, '*', { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } });
      expect(abouts([...statements(recipe), some, atTimes])).toContain(id);
    }
  });
});

describe.each(WITH_TARGET)('The way %s', (id, recipe) => {
  it('is none where the resource is named', () => {
    for (const named of recipe.needs.filter(({ target }) => target !== undefined)) {
      const changed = statements(recipe, (need) =>
        need === named ? allow(need.action, arn(need, 'one')) : plain(need),
      );
      expect(abouts(changed), named.action).not.toContain(id);
    }
  });
});

describe.each(PASSING)('The way %s', (id, recipe) => {
  const passing = (services: readonly string[]) =>
    statements(recipe, (need) =>
      need.passedTo === undefined
        ? plain(need)
        : allow(need.action, arn(need, '*'), {
            Condition: { StringEquals: { 'iam:PassedToService': services } },
          }),
    );

  it('is one where the role may be handed to the service, and none where to another one', () => {
    const { passedTo = [] } = recipe.needs.find((need) => need.passedTo !== undefined) ?? {};
    for (const service of passedTo) expect(abouts(passing([service]))).toContain(id);
    expect(abouts(passing(['quicksight.amazonaws.com']))).not.toContain(id);
  });
});
