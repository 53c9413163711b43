export { rightsMessages } from "./rights-messages.ts";
