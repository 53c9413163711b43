import { describe, expect, test } from "vitest";
import { deviceInWords, deviceOf } from "./device.ts";

const tail = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0";

describe("the device of a session", () => {
  test.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0",
      "Firefox op Windows",
    ],
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${tail} Safari/537.36 Edg/141.0.0.0`,
      "Edge op Windows",
    ],
    [`Mozilla/5.0 (X11; Linux x86_64) ${tail} Safari/537.36`, "Chrome op Linux"],
    [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${tail} Safari/537.36`, "Chrome op een Chromebook"],
    [`Mozilla/5.0 (Linux; Android 16) ${tail} Mobile Safari/537.36`, "Chrome op Android"],
    [
      `Mozilla/5.0 (Linux; Android 16; SAMSUNG SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
      "Samsung Internet op Android",
    ],
    [
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${tail} Safari/537.36 OPR/125.0.0.0`,
      "Opera op een Mac",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15",
      "Safari op een Mac",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1",
      "Safari op iPhone of iPad",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/141.0.0.0 Mobile/15E148 Safari/604.1",
      "Chrome op iPhone of iPad",
    ],
    [
      `Mozilla/5.0 (X11; Linux x86_64) ${tail.replace("Chrome", "HeadlessChrome")} Safari/537.36`,
      "Chrome op Linux",
    ],
    ["curl/8.5.0", "Een andere browser op een ander apparaat"],
    ["", "Een andere browser op een ander apparaat"],
  ])("%s is %s", (userAgent, words) => {
    expect(deviceInWords(deviceOf(userAgent), "nl")).toBe(words);
  });

  test("nothing of what a browser says about itself is left, however it is made up", () => {
    const device = deviceOf(`Firefox/${"9".repeat(100_000)} Windows NT <script> SM-S921B`);
    expect(device).toEqual({ browser: "firefox", system: "other" });
    expect(deviceOf(undefined)).toEqual({ browser: "other", system: "other" });
  });

  test("a session from before this was kept says nothing", () => {
    expect(deviceInWords({ browser: null, system: null }, "nl")).toBeNull();
    expect(deviceInWords({ browser: "firefox", system: "windows" }, "en")).toBe(
      "Firefox on Windows",
    );
  });
});
