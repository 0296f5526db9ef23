/** The event history of CloudTrail, and the Regions of accounts, as far as the sources use them. */
import { StubError, type StubRequest, stub } from './aws-stub.ts';

type Recorded = Record<string, unknown>;

export class CloudTrailStub {
  /** A record lies in the account and Region that it names. */
  records: Recorded[] = [];
  regions: string[] = ['eu-west-1', 'us-east-1'];
  /** `REGION`, `ACCOUNT REGION` or `*`: refused. */
  denied: string[] = [];
  isRegionsDenied = false;
  /** How many requests are refused for their rate first. */
  throttled = 0;
  /** Events a page at most: CloudTrail may give fewer than it is asked for. */
  pageSize = 50;
  /** Milliseconds since the epoch, when only events of the 90 days before are held. */
  now: number | undefined;
  /** Changes an answer on its way: `Events`, `NextToken`. */
  spoil: (answer: { Events: Recorded[]; NextToken?: string }, request: StubRequest) => unknown = (it) => it;
  readonly lookups: StubRequest[] = [];
  readonly listings: StubRequest[] = [];

  readonly #listed = new Map<string, Recorded[]>();
  #stub: Awaited<ReturnType<typeof stub>> | undefined;

  async start(): Promise<void> {
    this.#stub = await stub((request) => this.#answer(request));
    process.env.AWS_ENDPOINT_URL_CLOUDTRAIL = this.#stub.url;
    process.env.AWS_ENDPOINT_URL_ACCOUNT = this.#stub.url;
  }

  async stop(): Promise<void> {
    delete process.env.AWS_ENDPOINT_URL_CLOUDTRAIL;
    delete process.env.AWS_ENDPOINT_URL_ACCOUNT;
    await this.#stub?.close();
  }

  /** `us-east-1 SwitchRole` for each request, sorted. */
  get asked(): string[] {
    return this.lookups
      .map(({ region, body }) => {
        const [attribute] = body.LookupAttributes as { AttributeValue: string }[];
        return `${region} ${attribute?.AttributeValue}`;
      })
      .sort();
  }

  #answer(request: StubRequest): unknown {
    return request.operation === '/listRegions' ? this.#listRegions(request) : this.#lookupEvents(request);
  }

  #listRegions(request: StubRequest): unknown {
    this.listings.push(request);
    if (this.isRegionsDenied)
      throw new StubError('AccessDeniedException', 'not authorized: account:ListRegions');
    const start = Number(request.body.NextToken ?? 0);
    const page = this.regions.slice(start, start + 2);
    return {
      Regions: page.map((RegionName) => ({ RegionName, RegionOptStatus: 'ENABLED' })),
      ...(start + 2 < this.regions.length && { NextToken: String(start + 2) }),
    };
  }

  /** The newest first, kept for the pages that follow. */
  #found(request: StubRequest): Recorded[] {
    const { accountId, region, body } = request;
    const [{ AttributeKey, AttributeValue } = {}] = body.LookupAttributes as Record<string, string>[];
    const nameOf = AttributeKey === 'EventName' ? (it: Recorded) => it.eventName : usernameOf;
    const key = `${accountId} ${region} ${AttributeKey} ${AttributeValue}`;
    const known = body.NextToken === undefined ? undefined : this.#listed.get(key);
    if (known !== undefined) return known;
    const found = this.records
      .filter((it) => it.recipientAccountId === accountId && it.awsRegion === region)
      .filter((it) => nameOf(it) === AttributeValue && this.#isHeld(it))
      .sort((a, b) => Date.parse(String(b.eventTime)) - Date.parse(String(a.eventTime)));
    this.#listed.set(key, found);
    return found;
  }

  #isHeld({ eventTime }: Recorded): boolean {
    if (this.now === undefined) return true;
    const age = this.now - Date.parse(String(eventTime));
    return age >= 0 && age <= 90 * 86_400_000;
  }

  #lookupEvents(request: StubRequest): unknown {
    const { accountId, region, body } = request;
    this.lookups.push(request);
    if (this.throttled-- > 0) throw new StubError('ThrottlingException', 'Rate exceeded');
    if ([region, `${accountId} ${region}`, '*'].some((it) => this.denied.includes(it))) {
      throw new StubError('AccessDeniedException', `no right to cloudtrail:LookupEvents in ${region}.`);
    }
    const found = this.#found(request);
    const start = Number(body.NextToken ?? 0);
    const size = Math.min(this.pageSize, Number(body.MaxResults));
    return this.spoil(
      {
        Events: found.slice(start, start + size).map((it) => ({
          EventId: it.eventID,
          EventName: it.eventName,
          EventTime: Date.parse(String(it.eventTime)) / 1_000,
          CloudTrailEvent: JSON.stringify(it),
        })),
        ...(start + size < found.length && { NextToken: String(start + size) }),
      },
      request,
    );
  }
}

/** A session's name stands for it. */
function usernameOf({ userIdentity }: Recorded): unknown {
  const { userName, principalId } = userIdentity as Record<string, string>;
  return userName ?? principalId?.split(':')[1];
}
