import { expect, test } from "vitest";
import { checkSafeContact, safeContactDraftOf, toggleChannel } from "./safe-contact-draft.ts";

const words = { missingChannels: "channels", missingRules: "rules", noneAlone: "alone" };

test("rules for safe contact need a way and what everybody must know", () => {
  const messages = checkSafeContact(safeContactDraftOf(null), words).map((error) => error.message);
  expect(messages).toEqual(["channels", "rules"]);
});

test("«no contact» beside a way of making contact is refused: that could cost somebody's safety", () => {
  const empty = safeContactDraftOf(null);
  const draft = { ...empty, channels: ["phone", "none"], rules: "Nooit bellen." } as const;
  expect(checkSafeContact(draft, words)).toEqual([{ name: "channels", message: "alone" }]);
  expect(checkSafeContact({ ...draft, channels: ["none"] }, words)).toEqual([]);
});

test("ways stand in the same order however they were ticked", () => {
  const one = toggleChannel([], "via-partner", true);
  expect(toggleChannel(one, "phone", true)).toEqual(["phone", "via-partner"]);
  expect(toggleChannel(["phone", "via-partner"], "phone", false)).toEqual(["via-partner"]);
});
