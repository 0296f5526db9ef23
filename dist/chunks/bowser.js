import { BROWSER_MAP, Bowser, ENGINE_MAP, OS_MAP, PLATFORMS_MAP, init_bowser, parse } from "./aws-sdk.js";

init_bowser();
export { Bowser as default, parse };