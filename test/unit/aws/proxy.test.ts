import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { proxyAgents } from '../../../src/aws/proxy.ts';

afterEach(() => vi.unstubAllEnvs());

function environment(variables: Record<string, string>): void {
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy']) {
    vi.stubEnv(name, '');
  }
  for (const [name, value] of Object.entries(variables)) {
    vi.stubEnv(name, value);
  }
}

describe('calls to AWS', () => {
  it('go through the proxy of the runner', async () => {
    environment({ HTTPS_PROXY: 'http://proxy.example:3128' });
    const { httpsAgent } = await proxyAgents('iam', 'us-east-1', 8);
    expect(httpsAgent).toBeInstanceOf(HttpsProxyAgent);
    expect((httpsAgent as HttpsProxyAgent<string>).proxy.host).toBe('proxy.example:3128');
  });

  it('go to a plain HTTP endpoint through the proxy for HTTP', async () => {
    environment({ HTTP_PROXY: 'http://proxy.example:3128', AWS_ENDPOINT_URL: 'http://iam.internal:8080' });
    const { httpAgent } = await proxyAgents('iam', 'us-east-1', 8);
    expect(httpAgent).toBeInstanceOf(HttpProxyAgent);
  });

  it.each([
    ['iam', 'us-east-1', 'iam.amazonaws.com'],
    ['sts', 'eu-west-1', 'sts.eu-west-1.amazonaws.com'],
    ['sts', 'cn-north-1', '.amazonaws.com.cn'],
    ['accessanalyzer', 'eu-west-1', 'access-analyzer.eu-west-1.amazonaws.com'],
  ] as const)('of %s in %s pass by a proxy that NO_PROXY excludes for %s', async (service, region, host) => {
    environment({ HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: host });
    expect(await proxyAgents(service, region, 8)).toEqual({
      httpsAgent: { maxSockets: 8, keepAlive: true },
      httpAgent: { maxSockets: 8, keepAlive: true },
    });
  });

  it('without a proxy go straight', async () => {
    environment({});
    expect(await proxyAgents('iam', 'us-east-1', 8)).not.toHaveProperty('httpsAgent.proxy');
  });
});
