/** Every action of a service on every resource. `whole-service.ts` has the source. */
import type { Severity } from '../../model/settings.ts';
import type { Trouble } from '../../model/trouble.ts';
import type { DenyRule } from '../../policy/compiled-policy.ts';
import { type Allowance, allowancesOf, deniesOf, isCut, severityUnder } from './allowance.ts';
import type { DocumentRule } from './document-rule.ts';
import { type WholeService, wholeServices } from './whole-service.ts';

/** Services that are there to hand out rights and identities. */
const OF_RIGHTS = [
  ...['account', 'cognito-identity', 'controltower', 'ds', 'iam', 'identitystore', 'lakeformation'],
  ...['organizations', 'ram', 'rolesanywhere', 'sso', 'sso-directory', 'sts', 'verifiedpermissions'],
];
/** Services that keep keys and secrets. Systems Manager has those of its Parameter Store. */
const OF_SECRETS = ['acm-pca', 'cloudhsm', 'kms', 'payment-cryptography', 'secretsmanager', 'ssm'];
const GRAVE = new Set([...OF_RIGHTS, ...OF_SECRETS]);

const EVERY_SERVICE = 'every service';

export const wildcardService: DocumentRule = {
  id: 'wildcard-service',
  title: 'Every action of a service',
  finds: 'A policy that allows every action of a service on every resource.',
  why: 'It grants what nobody thought of, and whatever AWS adds to the service.',
  severity:
    'High where the service hands out rights or keeps keys and secrets, else medium; one lower under a condition.',

  find(documents) {
    const denies = deniesOf(documents);
    return wholeServices(allowancesOf(documents)).map((whole) => trouble(whole, denies));
  },
};

function trouble({ service, allowances, isTogether }: WholeService, denies: readonly DenyRule[]): Trouble {
  const [first, ...more] = allowances.toSorted((a, b) => Number(a.isLimited) - Number(b.isLimited));
  if (first === undefined) throw new Error('a trouble without a statement');
  const isLimited = isTogether ? more.some((other) => other.isLimited) : first.isLimited;
  const isLessened = service === undefined || isCut(service, denies);
  return {
    rule: 'wildcard-service',
    severity: severityUnder({ isLimited }, severityOf(service)),
    statements: [first.ref, ...more.map(({ ref }) => ref)],
    about: service ?? EVERY_SERVICE,
    ...(service !== undefined && { service }),
    says: `allows every action of ${service ?? EVERY_SERVICE} on every resource${limits(first, isLessened)}${isLimited ? ', under a condition' : ''}`,
    remedy: 'Allow only the actions that are needed, on the resources that they are needed for.',
  };
}

function severityOf(service: string | undefined): Severity {
  return service === undefined || GRAVE.has(service) ? 'high' : 'medium';
}

function limits({ statement }: Allowance, isLessened: boolean): string {
  if ((statement.notResources ?? []).length > 0) return ' but those that it names';
  return isLessened ? ', but for what a Deny takes away' : '';
}
