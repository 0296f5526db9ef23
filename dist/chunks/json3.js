import { errorItem, exemptionItem, reportJson } from "./json2.js";

export { reportJson };