/** How people and programs sign in to an account: the credential report and the password policy. */
import {
  GenerateCredentialReportCommand,
  GetAccountPasswordPolicyCommand,
  GetCredentialReportCommand,
  type IAMClient,
} from '@aws-sdk/client-iam';
import type { Caller } from '../aws/caller.ts';
import type { Clock } from '../aws/clock.ts';
import { errorCode, factError, failureKind } from '../aws/errors.ts';
import type { CredentialFacts, PasswordPolicyFacts } from '../model/credential.ts';
import { operationOf } from './access.ts';
import { parseCredentialReport } from './credential-report.ts';
import { isoTime, required } from './decode.ts';

/** Milliseconds. IAM makes the report of a large account in some seconds. */
const DEADLINE_MS = 60_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;
const PAUSE_GROWTH = 1.5;

/** Source: IAM API reference, GetCredentialReport: 410 where there is none that holds, 404 while it is being made. */
const GENERATE_AGAIN: ReadonlySet<string> = new Set([
  ...['CredentialReportNotPresentException', 'ReportNotPresent'],
  ...['CredentialReportExpiredException', 'ReportExpired'],
]);
const WAIT: ReadonlySet<string> = new Set(['CredentialReportNotReadyException', 'ReportInProgress']);

export interface CredentialPorts {
  readonly iam: IAMClient;
  readonly caller: Caller;
  readonly clock: Clock;
}

/** Never throws: a report that can't be had is `unknown`, with the reason. */
export async function readCredentials(ports: CredentialPorts): Promise<CredentialFacts> {
  try {
    return (
      (await generatedReport(ports)) ?? {
        status: 'unknown',
        reason: {
          operation: 'GenerateCredentialReport',
          code: 'CredentialReportDeadline',
          message: `IAM did not finish the credential report within ${DEADLINE_MS / 1_000} s: run again`,
        },
      }
    );
  } catch (error) {
    return { status: 'unknown', reason: factError(operationOf(error) ?? 'GetCredentialReport', error) };
  }
}

/** Undefined when the deadline passed. Throws what the calls throw. */
async function generatedReport(ports: CredentialPorts): Promise<CredentialFacts | undefined> {
  const { clock } = ports;
  const deadline = clock.now() + DEADLINE_MS;
  let pause = FIRST_PAUSE_MS;
  let isMade = false;
  for (;;) {
    isMade ||= await generate(ports);
    if (isMade) {
      try {
        return await download(ports);
      } catch (error) {
        if (GENERATE_AGAIN.has(errorCode(error))) isMade = false;
        else if (!WAIT.has(errorCode(error))) throw error;
      }
    }
    const remaining = deadline - clock.now();
    if (remaining <= 0) return undefined;
    await clock.sleep(Math.min(pause, remaining));
    pause = Math.min(LONGEST_PAUSE_MS, pause * PAUSE_GROWTH);
  }
}

/** Whether the report is there. IAM makes a new one where the last is older than four hours. */
async function generate({ iam, caller }: CredentialPorts): Promise<boolean> {
  const { State } = await caller.call('GenerateCredentialReport', () =>
    iam.send(new GenerateCredentialReportCommand({})),
  );
  return State === 'COMPLETE';
}

/** Parsed as a part of the call, so that a report that arrived cut is asked for once more. */
function download({ iam, caller }: CredentialPorts): Promise<CredentialFacts> {
  return caller.call('GetCredentialReport', async () => {
    const { Content, GeneratedTime } = await iam.send(new GetCredentialReportCommand({}));
    const users = parseCredentialReport(Buffer.from(required(Content, 'Content')).toString('utf8'));
    return { status: 'complete', generatedAt: isoTime(required(GeneratedTime, 'GeneratedTime')), users };
  });
}

/** Never throws. An account without a password policy of its own has the policy null. */
export async function readPasswordPolicy({
  iam,
  caller,
}: Pick<CredentialPorts, 'iam' | 'caller'>): Promise<PasswordPolicyFacts> {
  try {
    const { PasswordPolicy } = await caller.call('GetAccountPasswordPolicy', () =>
      iam.send(new GetAccountPasswordPolicyCommand({})),
    );
    const policy = required(PasswordPolicy, 'PasswordPolicy');
    return {
      status: 'complete',
      policy: {
        // Source: IAM API reference, UpdateAccountPasswordPolicy: what is not set has these defaults.
        minimumLength: policy.MinimumPasswordLength ?? 6,
        requireSymbols: policy.RequireSymbols ?? false,
        requireNumbers: policy.RequireNumbers ?? false,
        requireUppercase: policy.RequireUppercaseCharacters ?? false,
        requireLowercase: policy.RequireLowercaseCharacters ?? false,
        ...(policy.PasswordReusePrevention && { reusePrevention: policy.PasswordReusePrevention }),
        ...(policy.ExpirePasswords !== false &&
          policy.MaxPasswordAge && { maxAgeDays: policy.MaxPasswordAge }),
      },
    };
  } catch (error) {
    if (failureKind(error) === 'not-found') return { status: 'complete', policy: null };
    return { status: 'unknown', reason: factError('GetAccountPasswordPolicy', error) };
  }
}
