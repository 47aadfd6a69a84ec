// A communication in the portal: as the customer holds it, corrected, and sent again.

import { MessagePage } from "../support/message.ts";
import { expectAccessible } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

test("is shown exactly as the customer holds it", async ({ desk, page, shelf }) => {
  const message = new MessagePage(page);
  const { inside, outside } = await shelf.look("ko");
  await page.goto(outside);
  for (const tag of ["ko", "he"]) {
    await desk.page.goto(`${inside}?as=page&lang=${tag}`);
    await message.readIn(tag);
    await expect(desk.page.getByTestId("message-body")).toHaveAttribute("lang", tag);
    expect(await desk.page.getByTestId("message-body").innerHTML()).toBe(await message.body.innerHTML());
  }
  await desk.page.goto(`${inside}?as=email`);
  await expect(desk.page.getByTestId("email-frame").contentFrame().locator("body")).toContainText(/\S/);
  await expectAccessible(desk.page);
});

test("corrected words are a second version, and the first stays", async ({ desk, page, shelf }) => {
  const message = new MessagePage(page);
  const { inside, outside } = await shelf.take("en");
  await page.goto(outside);
  const held = await message.body.innerHTML();
  await desk.page.goto(inside);

  await desk.page.getByTestId("edit-words").click();
  await expectAccessible(desk.page);
  const words = "# Corrected\n\nDear customer,\n\nthe **right** date is 3 March. {{ not a template }} <b>nor markup</b>";
  await desk.page.getByTestId("words-subject").fill("A corrected date");
  await desk.page.getByTestId("words-body").fill(words);
  await desk.page.getByTestId("words-reason").fill("The date was wrong");
  await desk.page.getByTestId("show-preview").click();
  await expect(desk.page.getByTestId("words-preview").locator("strong")).toHaveText("right");
  await desk.page.getByTestId("send-correction").click();
  await expect(desk.page.getByTestId("done")).toBeVisible();

  await expect(desk.page.getByRole("heading", { level: 1 })).toHaveText("A corrected date");
  await expect(desk.page.getByTestId("version")).toHaveCount(2);
  await expect(desk.timeline("words-corrected").first()).toContainText("The date was wrong");
  await desk.waitForAccepted(1);
  const reference = await desk.reference.innerText();
  const corrected = await desk.publicAddress();
  await desk.find(reference);
  await expect(desk.rows.filter({ hasText: "A corrected date" }), reference).toHaveCount(1);

  await page.goto(corrected);
  await expect(message.body).toContainText("{{ not a template }} <b>nor markup</b>");
  expect(page.url()).not.toContain(outside);
  await page.goto(outside);
  expect(await message.body.innerHTML()).toBe(held);
});

test("words that cannot be sent come back with what was typed", async ({ desk, shelf }) => {
  await desk.page.goto((await shelf.take("es")).inside);
  await desk.page.getByTestId("edit-words").click();
  await desk.page.getByTestId("words-body").fill("[here](javascript:alert(1))");
  await desk.page.getByTestId("words-reason").fill("trying");
  await desk.page.getByTestId("send-correction").click();
  await expect(desk.page.getByTestId("words-body")).toHaveValue("[here](javascript:alert(1))");
  await expect(desk.page.getByTestId("words-body")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(desk.page);
});

test("client care sends it again in another language", async ({ desk, shelf }) => {
  await desk.page.goto((await shelf.take("ru")).inside);
  const before = await desk.deliveries().count();
  await desk.page.locator("#again-language").selectOption("he");
  await desk.page.locator("#again-reason").fill("asked on the phone");
  await desk.page.getByTestId("resend-button").click();
  await expect(desk.page.getByTestId("done")).toBeVisible();
  await desk.waitForAccepted(before + 1);
  await expect(desk.timeline("care-resend-requested")).toContainText("asked on the phone");
});
