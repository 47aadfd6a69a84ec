// The page of a message: the words as they were sent, in any language, light, private and without any script.

import { languages } from "../support/languages.ts";
import { MessagePage } from "../support/message.ts";
import { expectAccessible, expectNoSidewaysScroll, expectWeight, watchFaults } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

test("is private, and runs nothing", async ({ page, shelf }) => {
  const { outside } = await shelf.look("ja");
  const response = await page.goto(outside);
  const headers = response?.headers() ?? {};
  expect(headers["x-robots-tag"]).toContain("noindex");
  expect(headers["cache-control"]).toContain("private");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["content-language"]).toBe("ja");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).not.toContain("script-src");
  expect(headers["set-cookie"]).toBeUndefined();
  await expect(page.locator("script")).toHaveCount(0);
});

for (const { tag, autonym, direction } of languages) {
  test(`can be read in ${tag}`, async ({ page, shelf }) => {
    const faults = watchFaults(page);
    const message = new MessagePage(page);
    const { outside } = await shelf.look("en");
    await page.goto(outside);
    const original = await message.body.innerText();
    await message.readIn(tag);
    await expect(page).toHaveURL(`${outside}?lang=${tag}`);
    await expect(message.document).toHaveAttribute("lang", tag);
    await expect(message.document).toHaveAttribute("dir", direction);
    await expect(message.body).toHaveCSS("direction", direction);
    await expect(message.language(tag)).toHaveText(autonym);
    await expect(message.language(tag)).toHaveAttribute("aria-current", "true");
    await expect(message.language("en")).toHaveText("English");
    expect((await message.body.innerText()) === original).toBe(tag === "en");
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  test(`costs at most 25 kB in ${tag}`, async ({ page, shelf }) => {
    const { outside } = await shelf.look("en");
    const weight = await expectWeight(page, `${outside}?lang=${tag}`, 25_000);
    expect([...weight.kinds]).not.toContain("script");
  });
}

test("falls back to the language it was sent in", async ({ page, shelf }) => {
  const message = new MessagePage(page);
  const { outside } = await shelf.look("de");
  for (const unknown of ["xx", "", "<script>", "de-DE-x-".repeat(400)]) {
    await page.goto(`${outside}?lang=${encodeURIComponent(unknown)}`);
    await expect(message.document).toHaveAttribute("lang", "de");
  }
});

test("gives nothing away to a wrong address", async ({ page, shelf }) => {
  const { outside } = await shelf.look("fr");
  const token = outside.slice("/m/".length);
  const wrong = [
    `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`,
    token.slice(1),
    `${token}A`,
    "A".repeat(22),
    "A".repeat(4_000),
    "..%2F..%2Fetc%2Fpasswd",
    "%00",
  ];
  for (const one of wrong) {
    const response = await page.goto(`/m/${one}`);
    expect(response?.status(), one.slice(0, 60)).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByTestId("message-body")).toHaveCount(0);
  }
  await expectAccessible(page);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`is for everybody: ${colorScheme}, narrow, right to left`, async ({ page, shelf }) => {
    await page.emulateMedia({ colorScheme });
    const message = new MessagePage(page);
    await page.goto((await shelf.look("ja")).outside);
    for (const tag of ["ja", "ar"]) {
      await message.readIn(tag);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
    }
  });
}
