import { describe, expect, test } from "vitest";
import { canTakeTurn, firstLevel, levelAfter, possibleTurns } from "./turn.ts";

describe("the turns of a case", () => {
  test("go to the region and back to local care, never to where it is [R113]", () => {
    expect(firstLevel("municipality")).toBe("local");
    expect(firstLevel("care-coordination")).toBe("regional");
    expect(levelAfter("regional", [])).toBe("regional");
    expect(levelAfter("regional", ["to-local", "crisis-begins"])).toBe("local");
    expect(levelAfter("local", ["to-region", "to-local", "to-region"])).toBe("regional");
    const local = { level: "local", isCrisis: false } as const;
    expect(canTakeTurn(local, "to-region")).toBeNull();
    expect(canTakeTurn(local, "to-local")?.code).toBe("turn-taken");
  });

  test("begin a crisis once and end it once, on either level [R109 R472]", () => {
    expect(possibleTurns({ level: "regional", isCrisis: true })).toEqual([
      "to-local",
      "crisis-ends",
    ]);
    expect(canTakeTurn({ level: "local", isCrisis: true }, "crisis-begins")?.code).toBe(
      "turn-taken",
    );
    expect(canTakeTurn({ level: "local", isCrisis: false }, "crisis-ends")?.code).toBe(
      "turn-taken",
    );
  });
});
