/** What must never be shown: from inputs alone, since a file in the repository is read by many. */
import type { Secrets } from '../model/settings.ts';
import type { Problem } from './config-error.ts';
import type { Inputs } from './inputs.ts';

export function secretsOf(inputs: Inputs): Secrets {
  const { 'github-token': githubToken, 'slack-webhook-url': slackWebhookUrl } = inputs;
  return {
    ...(githubToken !== undefined && { githubToken }),
    ...(slackWebhookUrl !== undefined && { slackWebhookUrl }),
  };
}

/** What is wrong with a secret is told without any part of it. */
export function secretProblems({ githubToken, slackWebhookUrl }: Secrets): Problem[] {
  const problems: Problem[] = [];
  if (slackWebhookUrl !== undefined && !isWebhook(slackWebhookUrl)) {
    problems.push({
      source: 'input slack-webhook-url',
      what: `found ${hidden(slackWebhookUrl)}`,
      allowed: 'the address of an incoming webhook, which begins with https://',
    });
  }
  // It goes into a header, which holds no other signs.
  if (githubToken !== undefined && !/^[!-~]+$/.test(githubToken)) {
    problems.push({
      source: 'input github-token',
      what: `found ${hidden(githubToken)}`,
      allowed: 'a token of GitHub without blanks; when the input is not given, the token of the job serves',
    });
  }
  return problems;
}

function hidden(secret: string): string {
  const { length } = secret;
  return `a text of ${length === 1 ? '1 character' : `${length} characters`}, which is not shown`;
}

/** Without TLS only on this machine, where a stand-in may listen. */
function isWebhook(address: string): boolean {
  if (/\s/.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}
