/** `npm run sandbox`: keeps the sandbox standing, for the AWS CLI or any SDK to be pointed at. */
import { fileURLToPath } from 'node:url';
import { sandboxOptions, USAGE } from './command-line.ts';
import { sampleTrail } from './sample-trail.ts';
import { type Sandbox, startSandbox } from './server.ts';

const ACCOUNTS = ['sample', 'member', 'clean'].map((name) =>
  fileURLToPath(new URL(`accounts/${name}.json`, import.meta.url)),
);

const MONTH_MS = 30 * 86_400_000;

/** With the sample accounts a year of role switches: in the event history, in a bucket, in a table. */
const sampleStock = (now: number) => ({
  trail: sampleTrail(now),
  buckets: [{ name: 'octo-shop-trail', from: now - MONTH_MS }],
  tables: [{ name: 'SwitchRoleHistory' }],
});

function welcome(sandbox: Sandbox): string {
  const [first] = sandbox.accounts.values();
  const keys = sandbox.staticCredentials();
  const accounts = [...sandbox.accounts.values()].map((account) => {
    const own = sandbox.staticCredentials(account.id);
    return `  ${account.id}  ${account.file.Alias ?? ''}  ${own.accessKeyId}  ${own.secretAccessKey}`;
  });
  const token = Object.entries(sandbox.env())
    .filter(([name]) => name.startsWith('ACTIONS_'))
    .map(([name, value]) => `  export ${name}='${value}'`);
  const entity = first?.file.AuthorizationDetails.RoleDetailList[0]?.Arn ?? sandbox.auditRoleArn();
  const aws = `aws --endpoint-url ${sandbox.url}`;
  return [
    `The sandbox stands at ${sandbox.url} (AWS, GitHub and Slack as far as the action needs them); Ctrl-C ends it.`,
    '',
    'Accounts, each with the key pair of an operator who may do everything:',
    ...accounts,
    '',
    'Try it with the AWS CLI:',
    `  export AWS_ACCESS_KEY_ID=${keys.accessKeyId} AWS_SECRET_ACCESS_KEY=${keys.secretAccessKey} AWS_DEFAULT_REGION=us-east-1`,
    `  ${aws} sts get-caller-identity`,
    `  ${aws} iam get-account-authorization-details --filter Role`,
    `  ${aws} iam generate-service-last-accessed-details --arn ${entity}`,
    `  ${aws} iam get-service-last-accessed-details --job-id JOB_ID`,
    `  ${aws} iam list-policies-granting-service-access --arn ${entity} --service-namespaces s3 iam`,
    `  ${aws} cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=alice`,
    ...[...sandbox.buckets.keys()].map((name) => `  ${aws} s3 ls s3://${name}/AWSLogs/`),
    ...(sandbox.buckets.size > 0
      ? [`  ${aws} dynamodb scan --table-name SwitchRoleHistory --max-items 1`]
      : []),
    '',
    'What a workflow with id-token: write would have:',
    ...token,
    `  role-to-assume: ${sandbox.auditRoleArn()}`,
    `  slack-webhook-url: ${sandbox.slackWebhookUrl}`,
    '',
  ].join('\n');
}

if (process.argv.includes('--help')) {
  console.log(USAGE);
} else {
  try {
    const options = sandboxOptions(process.argv.slice(2), ACCOUNTS);
    const stock = options.accounts === ACCOUNTS ? sampleStock(Date.now()) : {};
    const sandbox = await startSandbox({ ...stock, ...options });
    console.log(welcome(sandbox));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exitCode = 1;
  }
}
