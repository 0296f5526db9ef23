import { HttpProxyAgent } from "./proxy-agents.js";

export { HttpProxyAgent };