import { expect, test } from "vitest";
import { actionsOn, refusalOf, type NoticeState } from "./notice.ts";

const open: NoticeState = { status: "open", accountId: "colleague", assignedTo: null };

test("an open notice is assigned or closed, a closed one reopened", () => {
  expect(actionsOn(open, "me")).toEqual(["assign", "close"]);
  expect(actionsOn({ ...open, status: "closed" }, "me")).toEqual(["reopen"]);
  expect(refusalOf("close", open, "me")).toBeUndefined();
  expect(refusalOf("reopen", open, "me")?.code).toBe("notice-open");
  expect(refusalOf("assign", { ...open, status: "closed" }, "me")?.code).toBe("notice-closed");
});

test("nobody settles a notice about their own access", () => {
  expect(actionsOn(open, "colleague")).toEqual([]);
  expect(refusalOf("close", open, "colleague")?.code).toBe("notice-about-yourself");
});
