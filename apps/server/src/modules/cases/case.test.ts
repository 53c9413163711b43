import { day } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import { canClose, canReopen, canWrite, fitsTargetGroup, type CaseFacts } from "./case.ts";

const open: CaseFacts = { status: "open", openedOn: day("2026-03-01") };
const closed: CaseFacts = {
  status: "closed",
  openedOn: day("2026-03-01"),
  closedOn: day("2026-09-01"),
};

describe("a case", () => {
  test("that is closed takes no new facts, and can be opened again", () => {
    expect(canWrite(open)).toBeNull();
    expect(canWrite(closed)?.code).toBe("case-closed");
    expect(canReopen(closed)).toBeNull();
    expect(canReopen(open)?.code).toBe("case-open");
  });

  test("closes with aftercare on the closing day or later, never before [R363]", () => {
    const today = day("2026-11-22");
    expect(canClose(open, today, undefined)).toBeNull();
    expect(canClose(open, today, today)).toBeNull();
    expect(canClose(open, today, day("2026-11-21"))?.code).toBe("aftercare-in-past");
    expect(canClose(closed, today, undefined)?.code).toBe("case-closed");
  });

  test.each([
    ["A", true, undefined],
    ["A", false, "adult-in-minor-group"],
    ["B", true, "minor-in-adult-group"],
    ["B", false, undefined],
    ["C", true, undefined],
    ["C", false, undefined],
    ["D", true, undefined],
  ] as const)(
    "in target group %s with minor %s gives %s [R304 R307 R310 R312]",
    (group, minor, code) => {
      expect(fitsTargetGroup(group, minor)?.code).toBe(code);
    },
  );
});
