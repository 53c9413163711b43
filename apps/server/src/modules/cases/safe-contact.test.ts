import { expect, test } from "vitest";
import { fitsSafeContact } from "./safe-contact.ts";

const codeOf = (...asked: Parameters<typeof fitsSafeContact>) =>
  fitsSafeContact(...asked)?.code ?? "fits";

test("contact fits only in a way that was agreed; «no contact» forbids every way", () => {
  expect(codeOf(["phone", "visit"], { channel: "phone" })).toBe("fits");
  expect(codeOf(["phone"], { channel: "mail" })).toBe("contact-against-rule");
  expect(codeOf(["none"], { channel: "phone" })).toBe("contact-against-rule");
  expect(codeOf(["none", "phone"], { channel: "phone" })).toBe("contact-against-rule");
  expect(codeOf([], { channel: "phone" })).toBe("contact-against-rule");
});

test("who does not know the rules, or breaks them, says why", () => {
  expect(codeOf(undefined, { channel: "phone" })).toBe("contact-rules-unknown");
  expect(codeOf(undefined, { channel: "phone", reason: "Levensgevaar" })).toBe("fits");
  expect(codeOf(["mail"], { channel: "phone", reason: "Zij vroeg het zelf" })).toBe("fits");
});
