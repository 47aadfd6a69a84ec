// Sending a message again, from its own page: the story of issue and product, from the portal to the outbox.

import { MessagePage } from "../support/message.ts";
import { follow } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

test("a Japanese notice is read in Arabic and sent again", async ({ desk, page, shelf }) => {
  const { reference } = await shelf.take("ja", "30-days");
  await desk.find(reference);
  await desk.open(desk.rows.first());
  await expect(desk.reference).toHaveText(reference);
  const before = await desk.deliveries().count();

  const message = new MessagePage(page);
  await page.goto(await desk.publicAddress());
  await expect(message.document).toHaveAttribute("lang", "ja");
  await message.readIn("ar");
  await expect(message.document).toHaveAttribute("dir", "rtl");
  await message.resend.click();
  await expect(message.resendDone).toBeVisible();
  await expect(message.resendDone).toContainText("•••");
  await expect(message.resend).toHaveCount(0);

  await desk.waitForAccepted(before + 1);
  await expect(desk.timeline("resend-requested")).toContainText("العربية");

  await desk.page.goto("/care/outbox");
  const mail = desk.page.getByTestId("outbox-row").filter({ has: desk.page.getByText("ar", { exact: true }) });
  await follow(mail.first().locator(".row-link"));
  await expect(desk.page.getByTestId("mail-headers")).toContainText("ar");
  await desk.page.goto(`${desk.page.url()}?as=text`);
  await expect(desk.page.getByTestId("mail-text")).toContainText(new URL(page.url()).pathname);
});

test("two clicks on one page are one wish", async ({ desk, page, shelf }) => {
  const message = new MessagePage(page);
  const { inside, outside } = await shelf.take("de");
  await page.goto(outside);
  await desk.page.goto(inside);
  const before = await desk.deliveries().count();
  const wish = await message.resend.evaluate((button) => {
    const form = (button as HTMLButtonElement).form;
    const fields = [...(form?.querySelectorAll("input") ?? [])].map(({ name, value }) => [name, value] as const);
    return { action: form?.action ?? "", form: Object.fromEntries(fields) };
  });
  const headers = { "sec-fetch-site": "same-origin" };
  const post = () => page.request.post(wish.action, { form: wish.form, headers, maxRedirects: 0 });
  for (const answer of await Promise.all([post(), post(), post()])) {
    expect(answer.status()).toBe(303);
  }
  await desk.waitForAccepted(before + 1);
  await expect(desk.deliveries()).toHaveCount(before + 1);
});

test("there is an end to it", async ({ page, shelf }) => {
  const message = new MessagePage(page);
  const { outside } = await shelf.take("fr");
  await page.goto(outside);
  let sent = 0;
  while ((await message.resend.count()) > 0) {
    expect(sent, "the limit is never reached").toBeLessThan(20);
    await message.resend.click();
    await expect(message.resendDone).toBeVisible();
    sent += 1;
    await page.goto(outside);
  }
  expect(sent).toBe(3);
});

test("nobody else's page can ask for it", async ({ page, shelf }) => {
  const { outside } = await shelf.look("es");
  const headers = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
  const form = { language: "es", request_key: "forged" };
  const answer = await page.request.post(`${outside}/resend`, { form, headers, maxRedirects: 0 });
  expect(answer.status()).toBe(403);
  const get = await page.request.get(`${outside}/resend`, { maxRedirects: 0 });
  expect(get.status()).toBeGreaterThanOrEqual(400);
});
