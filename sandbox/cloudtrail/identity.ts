/** People and roles, and what CloudTrail's `userIdentity` shows of them. Source: CloudTrail User Guide, "CloudTrail userIdentity element". */
import { uniqueIdOf } from './record.ts';

export interface Person {
  /** Twelve digits. */
  readonly accountId: string;
  readonly name: string;
  /** `/` by default. */
  readonly path?: string;
  /** AIDA… */
  readonly id: string;
}

export interface SwitchTarget {
  readonly accountId: string;
  readonly name: string;
  readonly path?: string;
}

export const userArn = ({ accountId, path = '/', name }: Person): string =>
  `arn:aws:iam::${accountId}:user${path}${name}`;

export const roleArn = ({ accountId, path = '/', name }: SwitchTarget): string =>
  `arn:aws:iam::${accountId}:role${path}${name}`;

export const sessionArn = ({ accountId, name }: SwitchTarget, session: string): string =>
  `arn:aws:sts::${accountId}:assumed-role/${name}/${session}`;

export const roleIdOf = (role: SwitchTarget): string => uniqueIdOf('AROA', roleArn(role));

/** A role session's identity. */
export const sessionIdentity = (role: SwitchTarget, session: string) => ({
  type: 'AssumedRole',
  principalId: `${roleIdOf(role)}:${session}`,
  arn: sessionArn(role, session),
  accountId: role.accountId,
  sessionContext: {
    sessionIssuer: {
      type: 'Role',
      principalId: roleIdOf(role),
      arn: roleArn(role),
      accountId: role.accountId,
      userName: role.name,
    },
  },
});

export const userIdentity = (user: Person) => ({
  type: 'IAMUser',
  principalId: user.id,
  arn: userArn(user),
  accountId: user.accountId,
  userName: user.name,
});
