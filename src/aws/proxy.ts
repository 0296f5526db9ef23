/** The runner's proxies (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), read as the Actions toolkit reads them. */
import { getProxyUrl } from '@actions/http-client/lib/proxy';

/** Services by the names that their endpoints and `AWS_ENDPOINT_URL_…` carry. */
export type AwsService =
  | 'iam'
  | 'sts'
  | 'accessanalyzer'
  | 'account'
  | 'athena'
  | 'cloudtrail'
  | 'dynamodb'
  | 's3';

/**
 * Agents for the SDK's HTTP handler, or the number of sockets alone where no proxy applies.
 * The host decides about `NO_PROXY`: that of `AWS_ENDPOINT_URL…` if set, else the public endpoint.
 */
export async function proxyAgents(service: AwsService, region: string, maxSockets: number) {
  const proxy = getProxyUrl(endpointOf(service, region));
  if (proxy === undefined) {
    return { httpsAgent: { maxSockets, keepAlive: true }, httpAgent: { maxSockets, keepAlive: true } };
  }
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const { HttpProxyAgent } = await import('http-proxy-agent');
  return {
    httpsAgent: new HttpsProxyAgent(proxy, { maxSockets, keepAlive: true }),
    httpAgent: new HttpProxyAgent(proxy, { maxSockets, keepAlive: true }),
  };
}

function endpointOf(service: AwsService, region: string): URL {
  const own = process.env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? process.env.AWS_ENDPOINT_URL;
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  const name = service === 'accessanalyzer' ? 'access-analyzer' : service;
  return new URL(
    own || (service === 'iam' ? `https://iam.${suffix}` : `https://${name}.${region}.${suffix}`),
  );
}
