import { __commonJSMin, __require } from "./rolldown-runtime.js";
import { EMPTY_HISTORY } from "./switch-role.js";
import { HttpClient } from "./http-client.js";

// node_modules/@slack/webhook/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WebhookTriggerHTTPError = exports.WebhookTriggerRequestError = exports.IncomingWebhookHTTPError = exports.IncomingWebhookRequestError = exports.SlackWebhookError = exports.ErrorCode = void 0;
	var ErrorCode;
	(function(ErrorCode) {
		ErrorCode["RequestError"] = "slack_webhook_request_error";
		ErrorCode["HTTPError"] = "slack_webhook_http_error";
	})(ErrorCode || (exports.ErrorCode = ErrorCode = {}));
	var SlackWebhookError = class extends Error {
		constructor(message, options) {
			super(message, options);
			this.name = this.constructor.name;
			Object.setPrototypeOf(this, new.target.prototype);
		}
	};
	exports.SlackWebhookError = SlackWebhookError;
	var IncomingWebhookRequestError = class extends SlackWebhookError {
		code = ErrorCode.RequestError;
		original;
		constructor(original) {
			super(`A request error occurred: ${original.message}`, { cause: original });
			this.original = original;
		}
	};
	exports.IncomingWebhookRequestError = IncomingWebhookRequestError;
	var IncomingWebhookHTTPError = class extends SlackWebhookError {
		code = ErrorCode.HTTPError;
		statusCode;
		statusMessage;
		body;
		constructor(statusCode, statusMessage, body) {
			super(`An HTTP protocol error occurred: statusCode = ${statusCode}`);
			this.statusCode = statusCode;
			this.statusMessage = statusMessage;
			this.body = body;
		}
	};
	exports.IncomingWebhookHTTPError = IncomingWebhookHTTPError;
	var WebhookTriggerRequestError = class extends SlackWebhookError {
		code = ErrorCode.RequestError;
		original;
		constructor(original) {
			super(`A request error occurred: ${original.message}`, { cause: original });
			this.original = original;
		}
	};
	exports.WebhookTriggerRequestError = WebhookTriggerRequestError;
	var WebhookTriggerHTTPError = class extends SlackWebhookError {
		code = ErrorCode.HTTPError;
		statusCode;
		statusMessage;
		body;
		constructor(statusCode, statusMessage, body) {
			super(`An HTTP protocol error occurred: statusCode = ${statusCode}`);
			this.statusCode = statusCode;
			this.statusMessage = statusMessage;
			this.body = body;
		}
	};
	exports.WebhookTriggerHTTPError = WebhookTriggerHTTPError;
}));

// node_modules/retry/lib/retry_operation.js
var require_retry_operation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function RetryOperation(timeouts, options) {
		if (typeof options === "boolean") options = { forever: options };
		this._originalTimeouts = JSON.parse(JSON.stringify(timeouts));
		this._timeouts = timeouts;
		this._options = options || {};
		this._maxRetryTime = options && options.maxRetryTime || Infinity;
		this._fn = null;
		this._errors = [];
		this._attempts = 1;
		this._operationTimeout = null;
		this._operationTimeoutCb = null;
		this._timeout = null;
		this._operationStart = null;
		this._timer = null;
		if (this._options.forever) this._cachedTimeouts = this._timeouts.slice(0);
	}
	module.exports = RetryOperation;
	RetryOperation.prototype.reset = function() {
		this._attempts = 1;
		this._timeouts = this._originalTimeouts.slice(0);
	};
	RetryOperation.prototype.stop = function() {
		if (this._timeout) clearTimeout(this._timeout);
		if (this._timer) clearTimeout(this._timer);
		this._timeouts = [];
		this._cachedTimeouts = null;
	};
	RetryOperation.prototype.retry = function(err) {
		if (this._timeout) clearTimeout(this._timeout);
		if (!err) return false;
		var currentTime = (/* @__PURE__ */ new Date()).getTime();
		if (err && currentTime - this._operationStart >= this._maxRetryTime) {
			this._errors.push(err);
			this._errors.unshift(/* @__PURE__ */ new Error("RetryOperation timeout occurred"));
			return false;
		}
		this._errors.push(err);
		var timeout = this._timeouts.shift();
		if (timeout === void 0) {
			if (this._cachedTimeouts) {
				this._errors.splice(0, this._errors.length - 1);
				timeout = this._cachedTimeouts.slice(-1);
			} else return false;
		}
		var self = this;
		this._timer = setTimeout(function() {
			self._attempts++;
			if (self._operationTimeoutCb) {
				self._timeout = setTimeout(function() {
					self._operationTimeoutCb(self._attempts);
				}, self._operationTimeout);
				if (self._options.unref) self._timeout.unref();
			}
			self._fn(self._attempts);
		}, timeout);
		if (this._options.unref) this._timer.unref();
		return true;
	};
	RetryOperation.prototype.attempt = function(fn, timeoutOps) {
		this._fn = fn;
		if (timeoutOps) {
			if (timeoutOps.timeout) this._operationTimeout = timeoutOps.timeout;
			if (timeoutOps.cb) this._operationTimeoutCb = timeoutOps.cb;
		}
		var self = this;
		if (this._operationTimeoutCb) this._timeout = setTimeout(function() {
			self._operationTimeoutCb();
		}, self._operationTimeout);
		this._operationStart = (/* @__PURE__ */ new Date()).getTime();
		this._fn(this._attempts);
	};
	RetryOperation.prototype.try = function(fn) {
		console.log("Using RetryOperation.try() is deprecated");
		this.attempt(fn);
	};
	RetryOperation.prototype.start = function(fn) {
		console.log("Using RetryOperation.start() is deprecated");
		this.attempt(fn);
	};
	RetryOperation.prototype.start = RetryOperation.prototype.try;
	RetryOperation.prototype.errors = function() {
		return this._errors;
	};
	RetryOperation.prototype.attempts = function() {
		return this._attempts;
	};
	RetryOperation.prototype.mainError = function() {
		if (this._errors.length === 0) return null;
		var counts = {};
		var mainError = null;
		var mainErrorCount = 0;
		for (var i = 0; i < this._errors.length; i++) {
			var error = this._errors[i];
			var message = error.message;
			var count = (counts[message] || 0) + 1;
			counts[message] = count;
			if (count >= mainErrorCount) {
				mainError = error;
				mainErrorCount = count;
			}
		}
		return mainError;
	};
}));

// node_modules/retry/lib/retry.js
var require_retry$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var RetryOperation = require_retry_operation();
	exports.operation = function(options) {
		return new RetryOperation(exports.timeouts(options), {
			forever: options && (options.forever || options.retries === Infinity),
			unref: options && options.unref,
			maxRetryTime: options && options.maxRetryTime
		});
	};
	exports.timeouts = function(options) {
		if (options instanceof Array) return [].concat(options);
		var opts = {
			retries: 10,
			factor: 2,
			minTimeout: 1e3,
			maxTimeout: Infinity,
			randomize: false
		};
		for (var key in options) opts[key] = options[key];
		if (opts.minTimeout > opts.maxTimeout) throw new Error("minTimeout is greater than maxTimeout");
		var timeouts = [];
		for (var i = 0; i < opts.retries; i++) timeouts.push(this.createTimeout(i, opts));
		if (options && options.forever && !timeouts.length) timeouts.push(this.createTimeout(i, opts));
		timeouts.sort(function(a, b) {
			return a - b;
		});
		return timeouts;
	};
	exports.createTimeout = function(attempt, opts) {
		var random = opts.randomize ? Math.random() + 1 : 1;
		var timeout = Math.round(random * Math.max(opts.minTimeout, 1) * Math.pow(opts.factor, attempt));
		timeout = Math.min(timeout, opts.maxTimeout);
		return timeout;
	};
	exports.wrap = function(obj, options, methods) {
		if (options instanceof Array) {
			methods = options;
			options = null;
		}
		if (!methods) {
			methods = [];
			for (var key in obj) if (typeof obj[key] === "function") methods.push(key);
		}
		for (var i = 0; i < methods.length; i++) {
			var method = methods[i];
			var original = obj[method];
			obj[method] = function retryWrapper(original) {
				var op = exports.operation(options);
				var args = Array.prototype.slice.call(arguments, 1);
				var callback = args.pop();
				args.push(function(err) {
					if (op.retry(err)) return;
					if (err) arguments[0] = op.mainError();
					callback.apply(this, arguments);
				});
				op.attempt(function() {
					original.apply(obj, args);
				});
			}.bind(obj, original);
			obj[method].options = options;
		}
	};
}));

// node_modules/retry/index.js
var require_retry = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_retry$1();
}));

// node_modules/p-retry/index.js
var require_p_retry = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const retry = require_retry();
	const networkErrorMsgs = [
		"Failed to fetch",
		"NetworkError when attempting to fetch resource.",
		"The Internet connection appears to be offline.",
		"Network request failed"
	];
	var AbortError = class extends Error {
		constructor(message) {
			super();
			if (message instanceof Error) {
				this.originalError = message;
				({message} = message);
			} else {
				this.originalError = new Error(message);
				this.originalError.stack = this.stack;
			}
			this.name = "AbortError";
			this.message = message;
		}
	};
	const decorateErrorWithCounts = (error, attemptNumber, options) => {
		const retriesLeft = options.retries - (attemptNumber - 1);
		error.attemptNumber = attemptNumber;
		error.retriesLeft = retriesLeft;
		return error;
	};
	const isNetworkError = (errorMessage) => networkErrorMsgs.includes(errorMessage);
	const pRetry = (input, options) => new Promise((resolve, reject) => {
		options = {
			onFailedAttempt: () => {},
			retries: 10,
			...options
		};
		const operation = retry.operation(options);
		operation.attempt(async (attemptNumber) => {
			try {
				resolve(await input(attemptNumber));
			} catch (error) {
				if (!(error instanceof Error)) {
					reject(/* @__PURE__ */ new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`));
					return;
				}
				if (error instanceof AbortError) {
					operation.stop();
					reject(error.originalError);
				} else if (error instanceof TypeError && !isNetworkError(error.message)) {
					operation.stop();
					reject(error);
				} else {
					decorateErrorWithCounts(error, attemptNumber, options);
					try {
						await options.onFailedAttempt(error);
					} catch (error) {
						reject(error);
						return;
					}
					if (!operation.retry(error)) reject(operation.mainError());
				}
			}
		});
	});
	module.exports = pRetry;
	module.exports.default = pRetry;
	module.exports.AbortError = AbortError;
}));

// node_modules/@slack/webhook/package.json
var require_package = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "@slack/webhook",
		"version": "8.0.2",
		"description": "Official library for using the Slack Platform's Incoming Webhooks",
		"author": "Slack Technologies, LLC",
		"license": "MIT",
		"keywords": [
			"slack",
			"request",
			"client",
			"http",
			"api",
			"proxy"
		],
		"main": "dist/index.js",
		"types": "./dist/index.d.ts",
		"files": ["dist/**/*"],
		"engines": {
			"node": ">= 20",
			"npm": ">=9.6.4"
		},
		"repository": {
			"type": "git",
			"url": "git+https://github.com/slackapi/node-slack-sdk.git"
		},
		"homepage": "https://docs.slack.dev/tools/node-slack-sdk/webhook/",
		"publishConfig": { "access": "public" },
		"bugs": { "url": "https://github.com/slackapi/node-slack-sdk/issues" },
		"scripts": {
			"build": "npm run build:clean && tsc",
			"build:clean": "shx rm -rf ./dist",
			"docs": "npx typedoc --plugin typedoc-plugin-markdown",
			"prepack": "npm run build",
			"test": "npm run build && node --test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=test-results.xml --import tsx --test src/IncomingWebhook.test.ts src/WebhookTrigger.test.ts src/instrument.test.ts src/retry-policies.test.ts",
			"test:coverage": "npm run build && node --experimental-test-coverage --test-reporter=spec --test-reporter-destination=stdout --test-reporter=lcov --test-reporter-destination=lcov.info --test-reporter=junit --test-reporter-destination=test-results.xml --import tsx --test src/IncomingWebhook.test.ts src/WebhookTrigger.test.ts src/instrument.test.ts src/retry-policies.test.ts"
		},
		"dependencies": {
			"@slack/types": "^3.1.0",
			"@types/node": ">=20",
			"@types/retry": "0.12.5",
			"p-retry": "^4.6.2",
			"retry": "^0.13.1"
		},
		"devDependencies": { "nock": "^14.0.17" }
	};
}));

// node_modules/@slack/webhook/dist/instrument.js
var require_instrument = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$4 && this$4.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$4 && this$4.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.addAppMetadata = addAppMetadata;
	exports.getUserAgent = getUserAgent;
	const os = __importStar(__require("node:os"));
	const packageJson = require_package();
	function replaceSlashes(s) {
		return s.replace("/", ":");
	}
	const baseUserAgent = `${replaceSlashes(packageJson.name)}/${packageJson.version} node/${process.version.replace("v", "")} ${os.platform()}/${os.release()}`;
	const appMetadata = {};
	function addAppMetadata({ name, version }) {
		appMetadata[replaceSlashes(name)] = version;
	}
	function getUserAgent() {
		const appIdentifier = Object.entries(appMetadata).map(([name, version]) => `${name}/${version}`).join(" ");
		return (appIdentifier.length > 0 ? `${appIdentifier} ` : "") + baseUserAgent;
	}
}));

// node_modules/@slack/webhook/dist/IncomingWebhook.js
var require_IncomingWebhook = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	var __createBinding = this$3 && this$3.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$3 && this$3.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$3 && this$3.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IncomingWebhook = void 0;
	const p_retry_1 = __importStar(require_p_retry());
	const errors_1 = require_errors();
	const instrument_1 = require_instrument();
	var IncomingWebhook = class {
		url;
		defaults;
		fetchFn;
		timeout;
		headers;
		retryConfig;
		constructor(url, defaults = { timeout: 0 }) {
			if (url === void 0) throw new Error("Incoming webhook URL is required");
			this.url = url;
			this.fetchFn = defaults.fetch ?? globalThis.fetch;
			this.timeout = defaults.timeout ?? 0;
			this.retryConfig = defaults.retryConfig ?? { retries: 0 };
			this.headers = { "User-Agent": (0, instrument_1.getUserAgent)() };
			const { fetch: _fetch, timeout: _timeout, retryConfig: _retryConfig, ...messageDefaults } = defaults;
			this.defaults = messageDefaults;
		}
		async send(message) {
			let payload = { ...this.defaults };
			if (typeof message === "string") payload.text = message;
			else payload = Object.assign(payload, message);
			return (0, p_retry_1.default)(async () => {
				const signal = this.timeout > 0 ? AbortSignal.timeout(this.timeout) : void 0;
				try {
					const response = await this.fetchFn(this.url, {
						method: "POST",
						headers: {
							...this.headers,
							"Content-Type": "application/json"
						},
						body: JSON.stringify(payload),
						redirect: "error",
						signal
					});
					if (!response.ok) {
						const body = await response.text();
						const httpError = new errors_1.IncomingWebhookHTTPError(response.status, response.statusText, body);
						throw response.status >= 500 ? httpError : new p_retry_1.AbortError(httpError);
					}
					return await this.buildResult(response);
				} catch (error) {
					if (error instanceof p_retry_1.AbortError || error instanceof errors_1.SlackWebhookError) throw error;
					throw new errors_1.IncomingWebhookRequestError(error instanceof Error ? error : new Error(String(error)));
				}
			}, this.retryConfig);
		}
		async buildResult(response) {
			return { text: await response.text() };
		}
	};
	exports.IncomingWebhook = IncomingWebhook;
}));

// node_modules/@slack/webhook/dist/retry-policies.js
var require_retry_policies = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.rapidRetryPolicy = exports.fiveRetriesInFiveMinutes = exports.tenRetriesInAboutThirtyMinutes = void 0;
	exports.tenRetriesInAboutThirtyMinutes = {
		retries: 10,
		factor: 1.96821,
		randomize: true
	};
	exports.fiveRetriesInFiveMinutes = {
		retries: 5,
		factor: 3.86
	};
	exports.rapidRetryPolicy = {
		minTimeout: 0,
		maxTimeout: 1
	};
	const policies = {
		tenRetriesInAboutThirtyMinutes: exports.tenRetriesInAboutThirtyMinutes,
		fiveRetriesInFiveMinutes: exports.fiveRetriesInFiveMinutes,
		rapidRetryPolicy: exports.rapidRetryPolicy
	};
	exports.default = policies;
}));

// node_modules/@slack/webhook/dist/WebhookTrigger.js
var require_WebhookTrigger = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$2 && this$2.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WebhookTrigger = void 0;
	const p_retry_1 = __importStar(require_p_retry());
	const errors_1 = require_errors();
	const instrument_1 = require_instrument();
	var WebhookTrigger = class {
		url;
		fetchFn;
		timeout;
		headers;
		retryConfig;
		constructor(url, defaults = { timeout: 0 }) {
			if (!url) throw new Error("Webhook trigger URL is required");
			this.url = url;
			this.fetchFn = defaults.fetch ?? globalThis.fetch;
			this.timeout = defaults.timeout ?? 0;
			this.retryConfig = defaults.retryConfig ?? { retries: 0 };
			this.headers = { "User-Agent": (0, instrument_1.getUserAgent)() };
		}
		async send(payload = {}) {
			return (0, p_retry_1.default)(async () => {
				const signal = this.timeout > 0 ? AbortSignal.timeout(this.timeout) : void 0;
				try {
					const response = await this.fetchFn(this.url, {
						method: "POST",
						headers: {
							...this.headers,
							"Content-Type": "application/json"
						},
						body: JSON.stringify(payload),
						redirect: "error",
						signal
					});
					if (!response.ok) {
						const body = await response.text();
						const httpError = new errors_1.WebhookTriggerHTTPError(response.status, response.statusText, body);
						throw response.status >= 500 ? httpError : new p_retry_1.AbortError(httpError);
					}
					return await this.buildResult(response);
				} catch (error) {
					if (error instanceof p_retry_1.AbortError || error instanceof errors_1.SlackWebhookError) throw error;
					throw new errors_1.WebhookTriggerRequestError(error instanceof Error ? error : new Error(String(error)));
				}
			}, this.retryConfig);
		}
		async buildResult(response) {
			const text = await response.text();
			try {
				if (!text) return { ok: true };
				return JSON.parse(text);
			} catch {
				return { ok: true };
			}
		}
	};
	exports.WebhookTrigger = WebhookTrigger;
}));

// node_modules/@slack/webhook/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WebhookTrigger = exports.retryPolicies = exports.addAppMetadata = exports.IncomingWebhook = exports.WebhookTriggerRequestError = exports.WebhookTriggerHTTPError = exports.SlackWebhookError = exports.IncomingWebhookRequestError = exports.IncomingWebhookHTTPError = exports.ErrorCode = void 0;
	var errors_1 = require_errors();
	Object.defineProperty(exports, "ErrorCode", {
		enumerable: true,
		get: function() {
			return errors_1.ErrorCode;
		}
	});
	Object.defineProperty(exports, "IncomingWebhookHTTPError", {
		enumerable: true,
		get: function() {
			return errors_1.IncomingWebhookHTTPError;
		}
	});
	Object.defineProperty(exports, "IncomingWebhookRequestError", {
		enumerable: true,
		get: function() {
			return errors_1.IncomingWebhookRequestError;
		}
	});
	Object.defineProperty(exports, "SlackWebhookError", {
		enumerable: true,
		get: function() {
			return errors_1.SlackWebhookError;
		}
	});
	Object.defineProperty(exports, "WebhookTriggerHTTPError", {
		enumerable: true,
		get: function() {
			return errors_1.WebhookTriggerHTTPError;
		}
	});
	Object.defineProperty(exports, "WebhookTriggerRequestError", {
		enumerable: true,
		get: function() {
			return errors_1.WebhookTriggerRequestError;
		}
	});
	var IncomingWebhook_1 = require_IncomingWebhook();
	Object.defineProperty(exports, "IncomingWebhook", {
		enumerable: true,
		get: function() {
			return IncomingWebhook_1.IncomingWebhook;
		}
	});
	var instrument_1 = require_instrument();
	Object.defineProperty(exports, "addAppMetadata", {
		enumerable: true,
		get: function() {
			return instrument_1.addAppMetadata;
		}
	});
	var retry_policies_1 = require_retry_policies();
	Object.defineProperty(exports, "retryPolicies", {
		enumerable: true,
		get: function() {
			return __importDefault(retry_policies_1).default;
		}
	});
	var WebhookTrigger_1 = require_WebhookTrigger();
	Object.defineProperty(exports, "WebhookTrigger", {
		enumerable: true,
		get: function() {
			return WebhookTrigger_1.WebhookTrigger;
		}
	});
}));

// src/slack/refusal.ts
var import_dist = require_dist();
const RENEW = "the webhook was removed or disabled: make a new one in Slack and put it into the secret that slack-webhook-url is given";
const MESSAGE = "Slack did not take the message: look at slack.text-none, text-some, username, icon-emoji and icon-url";
const MEANINGS = /* @__PURE__ */ new Map([
	["invalid_payload", MESSAGE],
	["invalid_blocks", MESSAGE],
	["no_text", MESSAGE],
	["msg_too_long", MESSAGE],
	["msg_blocks_too_long", MESSAGE],
	["no_service", RENEW],
	["no_service_id", RENEW],
	["no_team", RENEW],
	["no_active_hooks", RENEW],
	["invalid_token", RENEW],
	["team_disabled", "the workspace of the webhook was disabled"],
	["user_not_found", "the person whom the webhook writes to is not there any more: make a new webhook"],
	["channel_not_found", "the channel of the webhook is not there any more: make a new webhook"],
	["channel_is_archived", "the channel of the webhook is archived: bring it back, or make a webhook for another channel"],
	["action_prohibited", "an administrator of the workspace restricted webhooks: ask them"],
	["posting_to_general_channel_denied", "the webhook may not post to #general: make one for another channel"],
	["rollup_error", "something went wrong at Slack"]
]);
const SHOWN = 100;
function refusalWords(status, body) {
	const word = /^[a-z_]{1,60}$/.test(body.trim()) ? body.trim() : void 0;
	const answer = `Slack answered ${status}${word === void 0 ? "" : ` ${word}`}`;
	const meaning = MEANINGS.get(word ?? "") ?? byStatus(status);
	return meaning === void 0 ? answer : `${answer}: ${meaning}`;
}
function isTaken(body) {
	return body.trim() === "ok";
}
function notTakenWords(body) {
	const answer = body.trim();
	const [...said] = answer.slice(0, 1e3).replace(/[\s\p{C}\p{Z}]+/gu, " ");
	const shown = said.length > SHOWN ? `${said.slice(0, SHOWN).join("")}…` : said.join("");
	const meaning = MEANINGS.get(answer) ?? "look whether a proxy answers in place of Slack";
	return `Slack answered ${shown.trim() === "" ? "nothing" : `"${shown}"`} in place of "ok": ${meaning}`;
}
function byStatus(status) {
	if (status === 429) return "too many messages in a short time";
	if (status === 407) return "the proxy asks for a user and a password";
	if (status >= 500) return "something went wrong at Slack";
	if (status >= 300 && status < 400) return "the address leads elsewhere, so it is not that of a webhook";
	if (status === 403 || status === 404 || status === 410) return RENEW;
}

// src/slack/runner-fetch.ts
function runnerFetch(userAgent, timeoutMs) {
	return async (url, init = {}) => {
		const client = new HttpClient(userAgent, [], {
			allowRedirects: false,
			allowRetries: false,
			keepAlive: true,
			socketTimeout: timeoutMs
		});
		try {
			return await unlessAborted(post(client, String(url), init), init.signal);
		} finally {
			client.dispose();
		}
	};
}
async function post(client, url, { body, headers }) {
	const response = await client.post(url, String(body), { ...headers });
	const text = await response.readBody();
	const { statusCode = 0, statusMessage = "", headers: received } = response.message;
	const entries = Object.entries(received).map(([name, value]) => [name, String(value)]);
	const byName = new Map(entries);
	return {
		ok: statusCode >= 200 && statusCode < 300,
		status: statusCode,
		statusText: statusMessage,
		url,
		headers: {
			get: (name) => byName.get(name.toLowerCase()) ?? null,
			entries: () => entries
		},
		text: async () => text,
		json: async () => JSON.parse(text),
		arrayBuffer: async () => new TextEncoder().encode(text).buffer
	};
}
function unlessAborted(work, signal) {
	if (signal === void 0) return work;
	return new Promise((resolve, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason), { once: true });
		work.then(resolve, reject);
	});
}

// src/slack/unsent.ts
function isSurelyUnsent(error) {
	if (!(error instanceof Error)) return false;
	if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isSurelyUnsent);
	const { code = "", syscall = "" } = error;
	return syscall === "connect" || syscall === "getaddrinfo" || /^(?:tunneling socket could not be established|got illegal response body from proxy)/.test(error.message) || /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|^ERR_INVALID_|^ERR_UNESCAPED_/.test(String(code));
}

// src/slack/send.ts
const TIMEOUT_MS = 1e4;
const RETRIES = 2;
const PAUSE_MS = 1e3;
const LONGEST_PAUSE_MS = 3e4;
var SlackError = class extends Error {
	name = "SlackError";
	mayHaveArrived;
	constructor(message, mayHaveArrived = false) {
		super(message);
		this.mayHaveArrived = mayHaveArrived;
	}
};
async function sendToSlack(address, message, ports) {
	const { sleep, userAgent, timeoutMs = TIMEOUT_MS } = ports;
	for (let tries = 0;; tries++) {
		let retryAfter = null;
		const fetch = runnerFetch(userAgent, timeoutMs);
		const heard = async (url, init) => {
			const answer = await fetch(url, init);
			retryAfter = answer.headers.get("retry-after");
			return answer;
		};
		try {
			const { text } = await new import_dist.IncomingWebhook(address, {
				fetch: heard,
				timeout: timeoutMs
			}).send(message);
			if (isTaken(text)) return;
			throw new SlackError(notTakenWords(withoutAddress(text, address)));
		} catch (error) {
			if (error instanceof SlackError) throw error;
			const pause = pauseAfter(error, retryAfter, tries);
			if (pause === void 0 || tries >= RETRIES) throw failureOf(error, address, timeoutMs);
			await sleep(pause);
		}
	}
}
function pauseAfter(error, retryAfter, tries) {
	if (!(error instanceof import_dist.IncomingWebhookHTTPError)) return isSurelyUnsent(causeOf(error)) ? PAUSE_MS * 2 ** tries : void 0;
	if (error.statusCode === 429) {
		const asked = /^\d+$/.test(retryAfter ?? "") ? Number(retryAfter) * 1e3 : PAUSE_MS;
		return asked > LONGEST_PAUSE_MS ? void 0 : asked;
	}
	return error.statusCode >= 500 ? PAUSE_MS * 2 ** tries : void 0;
}
function failureOf(error, address, timeoutMs) {
	if (error instanceof import_dist.IncomingWebhookHTTPError) return new SlackError(refusalWords(error.statusCode, typeof error.body === "string" ? error.body : ""));
	const cause = causeOf(error);
	const why = withoutAddress(cause instanceof Error ? cause.message || ("code" in cause ? String(cause.code) : cause.name) : String(cause), address);
	if (isSurelyUnsent(cause)) return new SlackError(`Slack could not be reached: ${why}`);
	const what = cause instanceof Error && (cause.name === "TimeoutError" || /timeout/i.test(cause.message)) ? `Slack did not answer within ${timeoutMs / 1e3} s` : `The connection to Slack broke off (${why})`;
	return new SlackError(`${what}, so the message may have arrived or not`, true);
}
function causeOf(error) {
	return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}
function withoutAddress(words, address) {
	const { pathname } = new URL(address);
	return [
		address,
		pathname,
		...pathname.split("/")
	].filter(({ length }) => length >= 8).reduce((text, part) => text.replaceAll(part, "…"), words);
}

// src/slack/announce.ts
async function announce(announcement, ports) {
	const { message, state, repeat } = announcement;
	const { address, history, info, warn } = ports;
	const told = typeof history === "string" ? void 0 : history.content.told;
	if (!repeat && told?.state === state) {
		info(`Slack: nothing changed since the message of ${told.at.slice(0, 10)}, so none is sent.`);
		return;
	}
	try {
		await sendToSlack(address, message, ports);
	} catch (error) {
		const mayHaveArrived = error instanceof SlackError && error.mayHaveArrived;
		warn(mayHaveArrived ? "IAM Sweep: perhaps no message to Slack" : "IAM Sweep: no message to Slack", `${wordsOf(error)}.${mayHaveArrived ? " The next run sends it again." : ""} The verdict stays as it is.`);
		return;
	}
	info("Slack: the message was sent.");
	if (typeof history !== "string") await remember(state, history, ports);
	else if (!repeat) info(`Slack: ${EACH_TIME[history]}`);
}
const EACH_TIME = {
	"not configured": "each run sends its message, since without switch-role.history nothing tells what was said last.",
	"not readable": "what was said last is not known, since the history could not be read, so the message may have come before."
};
async function remember(state, { store, content }, { now, warn }) {
	try {
		await store.merge({
			...EMPTY_HISTORY,
			told: {
				state,
				at: laterThan(content.told?.at, now)
			}
		});
	} catch (error) {
		warn("IAM Sweep: the message to Slack will come again", `That it was sent could not be kept in ${store.name}: ${wordsOf(error)}`);
	}
}
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
function laterThan(before, now) {
	const least = before === void 0 ? 0 : Date.parse(before) + 1;
	return new Date(Math.min(Math.max(now.getTime(), least), LAST_MS)).toISOString();
}
function wordsOf(error) {
	return error instanceof Error ? error.message : String(error);
}

export { announce };