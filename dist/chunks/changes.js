import { readChange } from "./change.js";

export { readChange };