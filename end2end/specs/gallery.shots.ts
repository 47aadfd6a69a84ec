// Pictures of the main pages, to be looked at: `npm run shots` puts them into shots/.

import { Desk } from "../support/desk.ts";
import { MessagePage } from "../support/message.ts";
import { expect, test } from "../support/test.ts";
import type { Page } from "@playwright/test";

const looks = [
  { name: "light", colorScheme: "light", width: 1280 },
  { name: "dark", colorScheme: "dark", width: 1280 },
  { name: "narrow", colorScheme: "light", width: 390 },
  { name: "narrow-dark", colorScheme: "dark", width: 390 },
] as const;

async function shoot(page: Page, name: string): Promise<void> {
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.screenshot({ path: `shots/${name}-${look.name}.png`, fullPage: true, animations: "disabled" });
  }
}

test("front and message pages", async ({ page, shelf }) => {
  test.slow();
  await page.goto("/");
  await shoot(page, "front");
  const message = new MessagePage(page);
  for (const tag of ["en", "ja", "ar"]) {
    await page.goto((await shelf.look(tag)).outside);
    await shoot(page, `message-${tag}`);
  }
  await message.readIn("de");
  await message.resend.click();
  await shoot(page, "message-resent");
  await page.goto("/m/nothing-here");
  await shoot(page, "not-found");
});

test("the portal", async ({ desk, page, shelf }) => {
  test.slow();
  await page.goto("/care/sign-in");
  await shoot(page, "sign-in");
  for (const place of ["", "/find?q=solo", "/find?q=zzz", "/volume", "/volume/absences", "/outbox", "/clock"]) {
    await desk.page.goto(`/care${place}`);
    await shoot(desk.page, `care${place.replaceAll(/\W+/g, "-") || "-home"}`);
  }
  await desk.page.goto("/care/outbox");
  await desk.page.getByTestId("outbox-row").first().locator(".row-link").click();
  await shoot(desk.page, "care-mail");
  await desk.page.goto((await shelf.take("ja", "30-days")).inside);
  await shoot(desk.page, "care-communication");
  await desk.page.goto(`${desk.page.url()}?as=page&lang=ar`);
  await shoot(desk.page, "care-communication-page-ar");
  await desk.page.getByTestId("edit-words").click();
  await shoot(desk.page, "care-edit-words");
  await desk.page.goBack();
  await desk.page.locator(".page-head a[href^='/care/customers/']").click();
  await shoot(desk.page, "care-customer");
  await desk.page.getByTestId("edit-customer").click();
  await shoot(desk.page, "care-edit-customer");
});

const studio = ["", "/renewal", "/renewal/edit?file=content/30-days/ar.md&beside=ja", "/renewal/versions/1"];

test("the studio", async ({ desk, program, page }) => {
  test.slow();
  const admin = new Desk(page);
  await admin.signIn(program.signIn("admin"));
  for (const [at, place] of studio.entries()) {
    await page.goto(`/care/campaigns${place}`);
    await shoot(page, `studio-${at}`);
    await desk.page.goto(`/care/campaigns${place}`);
    await shoot(desk.page, `studio-${at}-read`);
  }
  await page.goto("/care/campaigns/renewal/edit?file=content/30-days/en.md");
  await page.getByTestId("file-text").fill('+++\nsubject = "x"\n+++\n\n{{ nobody.knows }}\n');
  await page.getByTestId("version-reason").fill("trying");
  await page.getByTestId("save-version").click();
  await shoot(page, "studio-refused");
});

test("a simulation, and hours of a rule", async ({ desk, program, page }) => {
  test.slow();
  await desk.page.goto("/care/campaigns/renewal/simulate");
  await shoot(desk.page, "simulate");
  await desk.page.locator("#customers").fill("40");
  await desk.page.getByTestId("simulate-run").click();
  await expect(async () => {
    await desk.page.reload();
    await expect(desk.page.getByTestId("line-count")).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 90_000 });
  await shoot(desk.page, "simulated");
  await new Desk(page).signIn(program.signIn("admin"));
  await page.goto("/care/volume/rules/new");
  await page.locator("[name=kind][value=hours]").check();
  await page.locator("#hours").fill("mon-fri 08:00-20:00");
  await shoot(page, "volume-hours");
});

test("the portal in Arabic", async ({ desk }) => {
  test.slow();
  await desk.page.goto("/care");
  await desk.page.locator("details.menu summary").click();
  await desk.page.locator("#person-language").selectOption("ar");
  await desk.page.locator("form[action='/care/language'] button").click();
  await shoot(desk.page, "care-ar-home");
  await desk.page.goto("/care/find");
  await shoot(desk.page, "care-ar-find");
  await desk.open(desk.rows.first());
  await shoot(desk.page, "care-ar-communication");
  for (const [at, place] of studio.entries()) {
    await desk.page.goto(`/care/campaigns${place}`);
    await shoot(desk.page, `studio-ar-${at}`);
  }
  await desk.page.goto("/care/volume");
  await shoot(desk.page, "care-ar-volume");
});
