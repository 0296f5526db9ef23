import { HttpsProxyAgent } from "./proxy-agents.js";

export { HttpsProxyAgent };