import { expect, test } from "vitest";
import { attachment } from "./attachment.ts";

test.each([
  ["brief.pdf", `attachment; filename="brief.pdf"; filename*=UTF-8''brief.pdf`],
  [
    "Geboorteakte Łukasz (2).pdf",
    `attachment; filename="Geboorteakte _ukasz (2).pdf"; filename*=UTF-8''Geboorteakte%20%C5%81ukasz%20%282%29.pdf`,
  ],
  [`a";b.txt`, `attachment; filename="a__b.txt"; filename*=UTF-8''a%22%3Bb.txt`],
  ["a/../b\\c.txt", `attachment; filename="a_.._b_c.txt"; filename*=UTF-8''a%2F..%2Fb%5Cc.txt`],
])("«%s» is saved under its own name and cannot add a header", (name, header) => {
  expect(attachment(name)).toBe(header);
});
