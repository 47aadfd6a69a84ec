// Finding a communication by whatever a caller says.

import { expectAccessible } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

test("by name, email, reference and license number", async ({ desk, shelf }) => {
  const { inside, reference } = await shelf.look("en");
  await desk.page.goto(inside);
  const customer = await desk.page.locator(".page-head a[href^='/care/customers/']").innerText();
  const record = await desk.page.getByTestId("record").first().innerText();
  const address = await desk.deliveries().first().innerText();
  const email = /[\w.+-]+@[\w.-]+/.exec(address)?.[0] ?? "";
  const number = /\b[A-Z0-9]{2,}-[A-Z0-9-]{4,}\b/.exec(record)?.[0] ?? "";
  for (const words of [customer, email, reference, reference.toLowerCase(), number]) {
    expect(words).not.toBe("");
    await desk.find(words);
    await expect(desk.rows.filter({ hasText: reference }), words).not.toHaveCount(0);
  }
});

test("by every word, in any order, in any script", async ({ desk, shelf }) => {
  const { customer, reference } = await shelf.look("ja");
  await desk.page.goto(customer);
  const name = await desk.page.getByRole("heading", { level: 1 }).innerText();
  for (const words of [name, `${name} ${reference}`, `${reference}  ${name}`, name.normalize("NFKD")]) {
    await desk.find(words);
    await expect(desk.rows.filter({ hasText: reference }), words).toHaveCount(1);
  }
  await desk.find("no-such-thing-anywhere");
  await expect(desk.rows).toHaveCount(0);
  await expectAccessible(desk.page);
});

test("leads to the older ones", async ({ desk }) => {
  await desk.page.goto("/care/find");
  const first = await desk.rows.first().innerText();
  await desk.page.locator(".pager a").click();
  await expect(desk.rows.first()).not.toHaveText(first);
});
