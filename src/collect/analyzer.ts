/** IAM Access Analyzer's opinion of changed policies, where its checks are switched on. */
import { AccessAnalyzerClient } from '@aws-sdk/client-accessanalyzer';
import { type CallCounts, Caller } from '../aws/caller.ts';
import { clientConfig } from '../aws/clients.ts';
import type { Clock } from '../aws/clock.ts';
import { baseCredentials, type CredentialPorts } from '../aws/credentials.ts';
import { errorCode, factError, failureKind } from '../aws/errors.ts';
import { CredentialsError } from '../aws/explain-credentials.ts';
import { partitionOf, regionIn } from '../aws/partition.ts';
import { Session } from '../aws/session.ts';
import {
  ANALYZER_CHECKS,
  type AnalyzerAnswer,
  type AnalyzerCheck,
  type AnalyzerFacts,
  type AnalyzerQuestion,
} from '../model/analyzer.ts';
import type { AnalyzerSettings, AwsSettings } from '../model/settings.ts';
import type { CollectError } from '../model/snapshot.ts';
import { CHECKS, type CheckPorts } from './analyzer-checks.ts';
import { sideBySide } from './side-by-side.ts';

export interface AnalyzerPorts extends Omit<CredentialPorts, 'call'> {
  readonly clock: Clock;
  readonly debug: (message: string) => void;
}

/** Calls under way at one time. AWS publishes no rate, so the pace is learned; few documents change at once. */
const SIDE_BY_SIDE = 4;

/** One check of one document. */
interface Task {
  readonly check: AnalyzerCheck;
  readonly question: AnalyzerQuestion;
}

/**
 * Asks every check that is switched on about every document that it is for, with the credentials of the run: the checks
 * read no account, so which one pays is all that they decide. Never throws for what AWS refuses: a refusal that is about
 * all documents is one error and ends its check, any other one names its document.
 */
export async function askAnalyzer(
  questions: readonly AnalyzerQuestion[],
  settings: {
    readonly aws: AwsSettings;
    readonly changes: { readonly accessAnalyzer: AnalyzerSettings };
  },
  ports: AnalyzerPorts,
): Promise<AnalyzerFacts> {
  const { aws, changes } = settings;
  const counts: CallCounts = { apiCalls: {}, retries: 0 };
  const tasks = tasksOf(questions, changes.accessAnalyzer);
  if (tasks.length === 0) return { answers: [], errors: [], stats: counts };
  const way = await wayTo(aws, counts, ports);
  if ('error' in way) return { answers: [], errors: [way.error], stats: counts };
  const told = await askAll(tasks, { ...way, forbidden: changes.accessAnalyzer.accessNotGranted });
  return { ...told, stats: counts };
}

function tasksOf(questions: readonly AnalyzerQuestion[], settings: AnalyzerSettings): readonly Task[] {
  const isOn: Readonly<Record<AnalyzerCheck, boolean>> = {
    'validate-policy': settings.validatePolicy,
    'no-new-access': settings.noNewAccess,
    'access-not-granted': settings.accessNotGranted.length > 0,
    'no-public-access': settings.noPublicAccess,
  };
  const checks = ANALYZER_CHECKS.filter((check) => isOn[check]);
  return questions.flatMap((question) =>
    checks.filter((check) => CHECKS[check].isFor(question)).map((check) => ({ check, question })),
  );
}

async function wayTo(
  aws: AwsSettings,
  counts: CallCounts,
  ports: AnalyzerPorts,
): Promise<Pick<CheckPorts, 'client' | 'call'> | { readonly error: CollectError }> {
  const { clock, debug, tool } = ports;
  const session = new Session(
    baseCredentials(aws, { ...ports, call: (operation, send) => caller.call(operation, send) }),
    clock,
  );
  const caller = new Caller({ clock, counts, session, debug });
  const region =
    aws.roleToAssume === undefined ? aws.region : regionIn(partitionOf(aws.roleToAssume), aws.region);
  try {
    await session.provider();
  } catch (error) {
    if (!(error instanceof CredentialsError)) throw error;
    const { code, message } = error;
    return { error: { operation: 'AccessAnalyzer', code, message: `Access Analyzer: ${message}` } };
  }
  const config = await clientConfig('accessanalyzer', { region, credentials: session.provider, tool });
  const client = new AccessAnalyzerClient(config);
  return { client, call: (operation, send) => caller.call(operation, send) };
}

async function askAll(
  tasks: readonly Task[],
  ports: CheckPorts,
): Promise<Pick<AnalyzerFacts, 'answers' | 'errors'>> {
  /** In the order of the tasks, whoever comes first. */
  const answers: (AnalyzerAnswer | undefined)[] = tasks.map(() => undefined);
  const errors: (CollectError | undefined)[] = tasks.map(() => undefined);
  /** Checks that AWS refuses as such, with the first refusal. */
  const refused = new Map<AnalyzerCheck, unknown>();
  await sideBySide([...tasks.entries()], SIDE_BY_SIDE, async ([place, { check, question }]) => {
    if (refused.has(check)) return;
    try {
      const findings = await CHECKS[check].ask(question, ports);
      answers[place] = { key: question.key, check, findings };
    } catch (error) {
      if (isOfDocument(error)) errors[place] = documentError(check, question, error);
      else if (!refused.has(check)) refused.set(check, error);
    }
  });
  const whole = ANALYZER_CHECKS.flatMap((check) => {
    if (!refused.has(check)) return [];
    const unasked = tasks.filter(
      (task, place) => task.check === check && answers[place] === undefined && errors[place] === undefined,
    );
    return [checkError(check, unasked.length, refused.get(check))];
  });
  return { answers: answers.filter(isThere), errors: [...whole, ...errors.filter(isThere)] };
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

const OF_DOCUMENT = /^(?:Validation|InvalidParameter|UnprocessableEntity|RequestEntityTooLarge)/;

/**
 * Whether the next document may go better: this one is refused for what it is, or the service broke on it. A refusal of
 * rights, credentials that the Region does not know and an address that nobody answers at hold for all.
 */
function isOfDocument(error: unknown): boolean {
  const { $metadata } = error as { readonly $metadata?: { readonly httpStatusCode?: number } };
  const isAnswered = $metadata?.httpStatusCode !== undefined || errorCode(error) === 'IncompleteAnswer';
  const kind = failureKind(error);
  return isAnswered && (kind === 'transient' || kind === 'throttled' || OF_DOCUMENT.test(errorCode(error)));
}

function documentError(check: AnalyzerCheck, { key }: AnalyzerQuestion, error: unknown): CollectError {
  const fact = factError(CHECKS[check].operation, error, 'access-analyzer');
  return { ...fact, message: `Access Analyzer could not check ${key} (${check}): ${fact.message}` };
}

function checkError(check: AnalyzerCheck, documents: number, error: unknown): CollectError {
  const fact = factError(CHECKS[check].operation, error, 'access-analyzer');
  const many = documents === 1 ? '1 document' : `${documents} documents`;
  return { ...fact, message: `Access Analyzer could not check ${many} (${check}): ${fact.message}` };
}
