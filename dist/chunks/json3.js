import { reportJson } from "./json2.js";

export { reportJson };