import { RULES, explain } from "./rules.js";

export { explain };