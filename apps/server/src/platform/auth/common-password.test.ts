import { expect, test } from "vitest";
import { holdsOwnWord, isCommonPassword } from "./common-password.ts";

test.each([
  "qwerty123456",
  "wachtwoord2024!",
  "Welkom1234567890",
  "w4chtw00rd!!",
  "P@ssw0rd2025",
  "zomerwinter26",
  "rotterdam010!",
  "feyenoordfeyenoord",
  "aaaaaaaaaaaa",
  "abcabcabcabc",
  "abcdefghijklmn",
  "123456789012",
  "098765432109",
  "qwertyuiopas",
])("«%s» is among the first that an attacker tries", async (password) => {
  expect(await isCommonPassword(password)).toBe(true);
});

test.each([
  "drie appels op tafel",
  "de trein van 07:12 was vol",
  "kat-lamp-7-berg-zeil",
  "Xk29vmQpL4tz",
  "ветер над рекой",
  "hond 5829104736",
])("«%s» is not on any list", async (password) => {
  expect(await isCommonPassword(password)).toBe(false);
});

test("a password may not hold the owner's name, address or organisation", () => {
  const own = ["Anouk de Wit-Jansen", "a.dewit@school.example", "School De Linde"];
  expect(holdsOwnWord("Anouk en de boom", own)).toBe(true);
  expect(holdsOwnWord("xxJANSENxx 8 bomen", own)).toBe(true);
  expect(holdsOwnWord("mijn linde bloeit", own)).toBe(true);
  expect(holdsOwnWord("drie appels op tafel", own)).toBe(false);
});
