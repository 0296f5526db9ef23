import { require_dist_cjs$6 as require_dist_cjs$1, require_dist_cjs$7 as require_dist_cjs } from "./aws-sdk.js";
import { IncompleteAnswer } from "./errors.js";
import { getProxyUrl } from "./actions-core.js";

// src/aws/complete-answers.ts
var import_dist_cjs = require_dist_cjs();
var import_dist_cjs$1 = require_dist_cjs$1();
const completeAnswers = (next) => async (args) => {
	const result = await next(args);
	const response = result.response;
	const bytes = await read(response.body);
	if (response.statusCode < 300 && !isClosed(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) throw new IncompleteAnswer(`the answer breaks off after ${bytes.byteLength} bytes`);
	response.body = bytes;
	return result;
};
async function read(body) {
	if (body === void 0 || body instanceof Uint8Array) return body ?? /* @__PURE__ */ new Uint8Array();
	const chunks = [];
	for await (const chunk of body) chunks.push(chunk);
	return chunks.length === 1 && chunks[0] !== void 0 ? chunks[0] : Buffer.concat(chunks);
}
function isClosed(document) {
	const root = /^\s*(?:<\?[^>]*\?>\s*)?<([\w:]+)/.exec(document.toString("utf8", 0, 512))?.[1];
	return root !== void 0 && document.toString("utf8", Math.max(0, document.length - 1024)).trimEnd().endsWith(`</${root}>`);
}

// src/aws/proxy.ts
async function proxyAgents(service, region, maxSockets) {
	const proxy = getProxyUrl(endpointOf(service, region));
	if (proxy === void 0) return {
		httpsAgent: {
			maxSockets,
			keepAlive: true
		},
		httpAgent: {
			maxSockets,
			keepAlive: true
		}
	};
	const { HttpsProxyAgent } = await import("./dist2.js");
	const { HttpProxyAgent } = await import("./dist.js");
	return {
		httpsAgent: new HttpsProxyAgent(proxy, {
			maxSockets,
			keepAlive: true
		}),
		httpAgent: new HttpProxyAgent(proxy, {
			maxSockets,
			keepAlive: true
		})
	};
}
function endpointOf(service, region) {
	const own = process.env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? process.env.AWS_ENDPOINT_URL;
	const suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
	return new URL(own || (service === "iam" ? `https://iam.${suffix}` : `https://${service === "accessanalyzer" ? "access-analyzer" : service}.${region}.${suffix}`));
}

// src/aws/clients.ts
const TIMEOUTS = {
	connectionTimeout: 1e4,
	requestTimeout: 6e4,
	throwOnRequestTimeout: true,
	socketTimeout: 3e4
};
const SOCKETS = 64;
async function iamClient(options) {
	const client = new import_dist_cjs.IAMClient(await clientConfig("iam", options));
	client.middlewareStack.add(completeAnswers, {
		step: "deserialize",
		priority: "low",
		name: "completeAnswers"
	});
	return client;
}
async function stsClient(options) {
	return new import_dist_cjs$1.STSClient(await clientConfig("sts", options));
}
async function stsClientConfig(options) {
	const { credentials: _, ...config } = await clientConfig("sts", options);
	return config;
}
async function clientConfig(service, { region, credentials, tool }) {
	return {
		region,
		...credentials && { credentials },
		maxAttempts: 1,
		customUserAgent: [[tool.name, tool.version]],
		requestHandler: {
			...TIMEOUTS,
			...await proxyAgents(service, region, SOCKETS)
		}
	};
}

export { clientConfig, completeAnswers, iamClient, stsClient, stsClientConfig };