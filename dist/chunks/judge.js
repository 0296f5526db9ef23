import { judge } from "./rules.js";

export { judge };