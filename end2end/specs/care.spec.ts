// What holds of every page of the portal, in light and dark, on a telephone and a wide screen, in any direction.

import type { Desk } from "../support/desk.ts";
import { expectAccessible, expectNoSidewaysScroll, watchFaults } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

async function pages(desk: Desk): Promise<string[]> {
  await desk.page.goto("/care/find");
  const row = desk.rows.first();
  const communication = (await row.locator(".row-link").getAttribute("href")) ?? "";
  const customer = (await row.locator("a[href^='/care/customers/']").getAttribute("href")) ?? "";
  const partners = ["/care/partners", "/care/partners/new", "/care/volume"];
  const inside = [communication, `${communication}?as=page`, `${communication}/edit`, customer, `${customer}/edit`];
  return ["/care", "/care/find", "/care/find?q=zzz", "/care/campaigns", ...partners, "/care/outbox", "/care/clock", ...inside];
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`every page is for everybody: ${colorScheme}`, async ({ desk }) => {
    test.slow();
    const faults = watchFaults(desk.page);
    await desk.page.emulateMedia({ colorScheme });
    for (const path of await pages(desk)) {
      await test.step(path, async () => {
        await desk.page.setViewportSize({ width: 1280, height: 900 });
        await desk.page.goto(path);
        await expect(desk.page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expectAccessible(desk.page);
        await desk.page.setViewportSize({ width: 320, height: 700 });
        await expectNoSidewaysScroll(desk.page);
        await expectAccessible(desk.page);
      });
    }
    expect(faults).toEqual([]);
  });
}

test("speaks Arabic, and back", async ({ ownDesk: desk }) => {
  // Every page of the portal is looked at.
  test.slow();
  const document = desk.page.locator("html");
  const choose = async (tag: string) => {
    await desk.page.locator("details.menu summary").click();
    await desk.page.locator("#person-language").selectOption(tag);
    await desk.page.locator("form[action='/care/language'] button").click();
    await expect(document).toHaveAttribute("lang", tag);
  };
  await desk.page.goto("/care");
  await choose("ar");
  await expect(document).toHaveAttribute("dir", "rtl");
  for (const path of await pages(desk)) {
    await desk.page.goto(path);
    await expectNoSidewaysScroll(desk.page);
    await expectAccessible(desk.page);
  }
  await choose("en");
  await expect(document).toHaveAttribute("dir", "ltr");
});

// Statement A11.
test("in Arabic everything is mirrored but numbers and codes", async ({ ownDesk: desk }) => {
  await desk.page.goto("/care");
  await desk.page.locator("details.menu summary").click();
  await desk.page.locator("#person-language").selectOption("ar");
  await desk.page.locator("form[action='/care/language'] button").click();
  await desk.page.goto("/care/campaigns/renewal");
  const middle = (await desk.page.evaluate(() => window.innerWidth)) / 2;
  const places = await desk.page.locator("ul.places").boundingBox();
  expect(places?.x, "the places are on the right").toBeGreaterThan(middle);
  const heads = desk.page.locator("main table thead th");
  const [first, last] = [await heads.first().boundingBox(), await heads.last().boundingBox()];
  expect(first?.x ?? 0, "the first column is right of the last").toBeGreaterThan(last?.x ?? Infinity);
  await desk.page.goto((await pages(desk)).find((path) => path.startsWith("/care/communications/")) ?? "");
  const codes = await desk.page.locator("main [dir='ltr'], main .ltr").all();
  expect(codes.length, "the reference and numbers of licenses are there").toBeGreaterThan(0);
  for (const code of codes) {
    expect(await code.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
  }
});

test("is lit as the person wants it", async ({ desk }) => {
  await desk.page.goto("/care");
  for (const theme of ["dark", "light"]) {
    await desk.page.locator("details.menu summary").click();
    await desk.page.locator("#person-theme").selectOption(theme);
    await desk.page.locator("form[action='/care/theme'] button").click();
    await expect(desk.page.locator("html")).toHaveAttribute("data-theme", theme);
  }
});

test("keys come first: the first one skips to the content", async ({ desk }) => {
  await desk.page.goto("/care");
  await desk.page.keyboard.press("Tab");
  const skip = desk.page.locator("a.skip");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await desk.page.keyboard.press("Enter");
  await expect(desk.page).toHaveURL(/#main$/);
});
