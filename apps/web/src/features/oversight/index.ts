export { openNoticesQuery } from "./queries.ts";
export { todayNoticeMessages } from "./today-messages.ts";
