// The outbox of the demo: each mail as a mail program would show it.

import { expectAccessible, follow } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

test("shows each mail, its text, its source and its headers", async ({ desk }) => {
  await desk.page.goto("/care/outbox");
  await expectAccessible(desk.page);
  await follow(desk.page.getByTestId("outbox-row").first().locator(".row-link"));
  await expect(desk.page.getByTestId("email-frame").contentFrame().locator("body")).toContainText(/\S/);
  const headers = desk.page.getByTestId("mail-headers");
  for (const name of ["Message-ID", "Auto-Submitted", "Content-Language", "To"]) {
    await expect(headers, name).toContainText(new RegExp(name, "i"));
  }
  await expectAccessible(desk.page);

  const address = desk.page.url();
  await desk.page.goto(`${address}?as=text`);
  await expect(desk.page.getByTestId("mail-text")).toContainText(/\/m\/[\w-]{22}/);
  await expectAccessible(desk.page);
  await desk.page.goto(`${address}?as=source`);
  await expect(desk.page.getByTestId("mail-source")).toContainText("multipart/alternative");
  await expectAccessible(desk.page);
});

test("is no way to other files", async ({ desk }) => {
  for (const name of ["..%2F..%2Fcarillon.toml", "%2Fetc%2Fpasswd", "no-such-mail"]) {
    const answer = await desk.page.goto(`/care/outbox/${name}`);
    expect(answer?.status(), name).toBe(404);
  }
});
