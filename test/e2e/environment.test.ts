/** What the real environment of a run sets, and what becomes of a run whose results can't be written. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { account } from './accounts.ts';
import { asRead, audit, judged } from './audit.ts';
import { CLEAN_TEAM } from './team-account.ts';

/** A proxy that knows one name, and sends what is for it to where that is. Tells the hosts that it was asked for. */
async function proxyTo(target: () => string) {
  const hosts: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const asked = new URL(incoming.url ?? '');
    hosts.push(asked.host);
    const { method, headers } = incoming;
    incoming.pipe(
      request(new URL(asked.pathname + asked.search, target()), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, hosts, close };
}

describe.concurrent('the environment of a run', () => {
  it('may give each service an address of its own', async () => {
    const run = await judged({
      account: CLEAN_TEAM,
      env(sandbox) {
        const { AWS_ENDPOINT_URL: url = '', ...rest } = sandbox.env();
        return { ...rest, AWS_ENDPOINT_URL_IAM: url, AWS_ENDPOINT_URL_STS: url };
      },
    });
    expect(run.report.conclusion).toBe('pass');
  });

  it('may have a proxy between the runner and AWS', async () => {
    let target = '';
    const proxy = await proxyTo(() => target);
    try {
      const run = await judged({
        account: CLEAN_TEAM,
        env(sandbox) {
          target = sandbox.url;
          return {
            ...sandbox.env(),
            AWS_ENDPOINT_URL: 'http://aws.example.test',
            HTTP_PROXY: proxy.url,
          };
        },
      });
      expect(run.report.conclusion).toBe('pass');
      const { GetIdToken, ...calls } = run.requests;
      expect(GetIdToken, 'GitHub is on this side of the proxy').toBe(1);
      const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
      expect(proxy.hosts).toEqual(Array(total).fill('aws.example.test'));
    } finally {
      proxy.close();
    }
  });

  it('may be of the Chinese partition, with its own audience', async () => {
    const chinese = JSON.parse(JSON.stringify(account(CLEAN_TEAM)).replaceAll('arn:aws:', 'arn:aws-cn:'));
    const run = await judged({ accounts: [chinese] });
    expect(run.report.conclusion).toBe('pass');
    expect(run.report.accounts).toMatchObject([{ partition: 'aws-cn', status: 'complete' }]);
    expect(run.report.entities.every(({ arn }) => arn.startsWith('arn:aws-cn:iam::'))).toBe(true);
  });
});

describe.concurrent('a report that can not be written', () => {
  it('fails the run, whose verdict is still told', async () => {
    const run = await audit({
      run: { files: { 'iam-sweep-report': 'a file where the directory should be' } },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: 'incomplete', 'findings-count': '0', 'report-json': '' });
    expect(run.summary).toContain('IAM Sweep: pass');
    expect(run.summary).toContain('Not all results could be written');
    expect(
      run.annotations.some(({ level, message }) => level === 'error' && /EEXIST|ENOTDIR/.test(message)),
    ).toBe(true);
  });

  it('nor can facts be kept: they are judged all the same, as incomplete', async () => {
    const run = await audit({
      inputs: { 'save-snapshot': 'kept/facts.json' },
      run: { files: { kept: 'a file where the directory should be' } },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: 'incomplete', 'findings-count': '0' });
    expect(run.report?.errors).toMatchObject([{ operation: 'save-snapshot', code: 'SnapshotNotSaved' }]);
    expect(asRead(run.summary)).toContain('could not be kept in kept/facts.json');
  });
});
