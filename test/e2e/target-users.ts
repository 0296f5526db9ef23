/** A target account that has users of its own. */
import { roleArn } from '../../sandbox/cloudtrail/identity.ts';
import { account, arnOf, trusting } from './accounts.ts';
import { ADMIN, HUB, READ_ONLY, TARGET } from './stocktaking-world.ts';

/** The account of the roles, with users who may switch within it. */
export function targetWith(...names: readonly string[]): object {
  const read = { allow: ['s3:GetObject'], used: { s3: 0 }, lastUsed: 0 };
  const trust = trusting(...[HUB, TARGET].map((id) => `arn:aws:iam::${id}:root`));
  const Statement = [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: roleArn(READ_ONLY) }];
  return account({
    id: TARGET,
    roles: [
      { ...read, name: 'iam-sweep-member', trust: trusting(arnOf('role', 'iam-sweep-audit')) },
      ...[ADMIN, READ_ONLY].map(({ name }) => ({ ...read, name, trust })),
    ],
    users: names.map((name) => ({
      name,
      id: `AIDAEXAMPLETARGET${name.toUpperCase()}`,
      inline: { switching: { Version: '2012-10-17', Statement } },
      used: { sts: 0 },
      signedIn: 0,
    })),
  });
}
