/** A document that AWS refuses, or that does something else than it seems to. */
import type { StatementRef, Trouble } from '../../model/trouble.ts';
import { type FormProblem, formProblems } from './document-form.ts';
import type { DocumentRule } from './document-rule.ts';

export const policyMalformed: DocumentRule = {
  id: 'policy-malformed',
  title: 'Malformed policy',
  finds:
    'A policy that is not of the form that AWS wants, or in which something has another meaning than it seems to.',
  why: 'AWS refuses it, at a time when the rest of the change may already be made, or takes it and does not do what it says.',
  severity:
    'High where AWS refuses it, medium where a part of it does not do what it says, low where it does nothing.',

  find(documents) {
    return documents.flatMap((ruled, document) => {
      if (ruled.told !== 'own') return [];
      const bySaying = new Map<string, FormProblem[]>();
      for (const problem of formProblems(ruled)) {
        const known = bySaying.get(problem.says);
        if (known === undefined) bySaying.set(problem.says, [problem]);
        else known.push(problem);
      }
      return [...bySaying.values()].flatMap((problems) => trouble(problems, document) ?? []);
    });
  },
};

/** The same thing at several statements is one trouble. */
function trouble(problems: readonly FormProblem[], document: number): Trouble | undefined {
  const refs = new Map(
    problems.map(({ statement }): [number, StatementRef] => [
      statement ?? -1,
      { document, ...(statement !== undefined && { statement }) },
    ]),
  );
  const [first] = problems;
  const [ref, ...more] = refs.values();
  if (first === undefined || ref === undefined) return undefined;
  const { severity, says } = first;
  return {
    rule: 'policy-malformed',
    severity,
    statements: [ref, ...more],
    about: says,
    says,
    remedy:
      severity === 'high'
        ? 'Correct it, for AWS does not take the policy as it is. The IAM User Guide has the grammar of policies.'
        : 'Say what is meant, or take it out. The IAM User Guide has the grammar of policies.',
  };
}
