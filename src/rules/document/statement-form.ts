/** What is wrong with the form of one statement. `document-form.ts` has the sources. */
import { holdsUnknown } from '../../changes/unknown-name.ts';
import type { RuledDocument } from '../../model/trouble.ts';
import type { PolicyStatement } from '../../policy/statement.ts';
import type { FormProblem } from './document-form.ts';
import { quoted } from './pattern-parts.ts';

const PRINCIPAL_TYPES = ['AWS', 'CanonicalUser', 'Federated', 'Service'];
const OPERATOR =
  /^(?:for(?:allvalues|anyvalue):)?(?:(?:string(?:equals|notequals|equalsignorecase|notequalsignorecase|like|notlike)|numeric(?:equals|notequals|lessthan|lessthanequals|greaterthan|greaterthanequals)|date(?:equals|notequals|lessthan|lessthanequals|greaterthan|greaterthanequals)|bool|binaryequals|ipaddress|notipaddress|arn(?:equals|like|notequals|notlike))(?:ifexists)?|null)$/;
const ARN_PARTS = 6;

export function statementProblems(statement: PolicyStatement, ruled: RuledDocument): readonly FormProblem[] {
  const found = [
    ...principalProblems(statement, ruled),
    ...resourceProblems(statement, ruled),
    ...sidProblems(statement, ruled),
    ...conditionProblems(statement),
    ...emptyLists(statement),
  ];
  return found.map((problem) => ({ ...problem, statement: statement.index }));
}

/** Policies of principals, and of the organization, say nothing of who. */
function isOfPrincipals({ kind }: RuledDocument): boolean {
  return kind === 'identity' || kind === 'boundary' || kind === 'scp';
}

function principalProblems(statement: PolicyStatement, ruled: RuledDocument): readonly FormProblem[] {
  const { principal, notPrincipal } = statement;
  const element = principal === undefined ? 'NotPrincipal' : 'Principal';
  const principals = principal ?? notPrincipal;
  if (isOfPrincipals(ruled)) {
    if (principals === undefined) return [];
    return [refused(`has ${element}, which only policies of resources and trust policies may have`)];
  }
  if (principals === undefined) {
    return [refused('has a statement without Principal, which says who is meant')];
  }
  return Object.entries(principals).flatMap(([type, values]) => {
    if (holdsUnknown(type)) return [];
    if (!PRINCIPAL_TYPES.includes(type)) {
      return [
        refused(
          `names ${element} by ${quoted(type)}; these may be AWS, CanonicalUser, Federated and Service`,
        ),
      ];
    }
    const partly = values.filter((value) => value !== '*' && value.includes('*'));
    return partly.map((value) =>
      refused(`has ${quoted(value)} in ${element}, where * stands for everyone or not at all`),
    );
  });
}

function resourceProblems(statement: PolicyStatement, ruled: RuledDocument): readonly FormProblem[] {
  const { resources, notResources } = statement;
  const element = resources === undefined ? 'NotResource' : 'Resource';
  const listed = resources ?? notResources;
  if (listed === undefined) return [];
  if (ruled.kind === 'trust') {
    return [refused(`has ${element}; a trust policy is about the role that has it, and names none`)];
  }
  // Services have forms of their own in the policies of their resources: execute-api:/*.
  if (ruled.kind === 'resource') return [];
  return listed.flatMap((text): FormProblem[] => {
    // What is left open, and what a wildcard or a variable stands for, may be the rest of an ARN.
    const start = /^[^*?$\ue000-\uf8ff]*/.exec(text)?.[0] ?? '';
    const isWhole = start === text;
    if (!isWhole && start.length < 'arn:'.length) return [];
    if (!start.startsWith('arn:')) {
      return [refused(`has ${quoted(text)} in ${element}, which is neither an ARN nor *`)];
    }
    if (!isWhole || text.split(':').length >= ARN_PARTS) return [];
    return [
      {
        severity: 'medium',
        says: `has ${quoted(text)} in ${element}, which lacks parts of an ARN (arn:partition:service:region:account:resource)`,
      },
    ];
  });
}

function sidProblems({ sid = '' }: PolicyStatement, { kind }: RuledDocument): readonly FormProblem[] {
  if (kind !== 'identity' && kind !== 'boundary') return [];
  if (holdsUnknown(sid) || /^[A-Za-z0-9]*$/.test(sid)) return [];
  return [refused(`has the Sid ${quoted(sid)}; IAM takes letters from A to Z and digits`)];
}

function conditionProblems({ condition = {} }: PolicyStatement): readonly FormProblem[] {
  return Object.entries(condition).flatMap(([operator, keys]): FormProblem[] => {
    if (holdsUnknown(operator)) return [];
    if (!OPERATOR.test(operator.toLowerCase())) {
      return [refused(`has the condition operator ${quoted(operator)}, which does not exist`)];
    }
    return Object.entries(keys).flatMap(([key, values]): FormProblem[] =>
      values.length > 0
        ? []
        : [{ severity: 'medium', says: `has no value for ${quoted(key)} in ${operator} of a condition` }],
    );
  });
}

function emptyLists(statement: PolicyStatement): readonly FormProblem[] {
  const { actions, notActions, resources, notResources } = statement;
  return Object.entries({
    Action: actions,
    NotAction: notActions,
    Resource: resources,
    NotResource: notResources,
  }).flatMap(([element, list]): FormProblem[] => {
    if (list?.length !== 0) return [];
    const meaning = element.startsWith('Not') ? 'leaves nothing out' : 'does nothing';
    return [{ severity: 'medium', says: `has a statement whose ${element} is empty, so that it ${meaning}` }];
  });
}

function refused(says: string): FormProblem {
  return { severity: 'high', says };
}
