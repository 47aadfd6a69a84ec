// The door of the portal: who comes in, who does not, and how one leaves.

import { Desk } from "../support/desk.ts";
import { expectAccessible } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

const closed = ["/care", "/care/find", "/care/outbox", "/care/clock", "/care/communications/com_x", "/care/customers/cus_x"];

test("is closed to strangers, and leads back to where they wanted to go", async ({ page, program }) => {
  for (const path of closed) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/\/care\/sign-in/);
  }
  await page.goto("/care/find?q=C-1");
  await new Desk(page).tryToSignIn(program.signIn("care"));
  await expect(page).toHaveURL(/\/care\/find\?q=C-1$/);
});

test("a wrong password and an unknown email are told alike", async ({ page, program }) => {
  const { email } = program.signIn("care");
  const desk = new Desk(page);
  await page.goto("/care/sign-in");
  await expectAccessible(page);
  await desk.tryToSignIn({ email, password: "not the password" });
  const told = await page.getByTestId("sign-in-fault").innerText();
  await expectAccessible(page);
  await desk.tryToSignIn({ email: "nobody@example.com", password: "not the password" });
  await expect(page.getByTestId("sign-in-fault")).toHaveText(told);
  // Right again: the failure is forgotten.
  await desk.signIn(program.signIn("care"));
});

test("locks after too many wrong passwords", async ({ page, program }) => {
  const forgetful = program.addPerson("forgetful");
  const desk = new Desk(page);
  await page.goto("/care/sign-in");
  await desk.tryToSignIn({ ...forgetful, password: "wrong" });
  const refused = await page.getByTestId("sign-in-fault").innerText();
  for (let tries = 1; tries < 5; tries += 1) {
    await desk.tryToSignIn({ ...forgetful, password: "wrong" });
  }
  await expect(page.getByTestId("sign-in-fault")).not.toHaveText(refused);
  await desk.tryToSignIn(forgetful);
  await expect(page.getByTestId("sign-in-fault")).not.toHaveText(refused);
  await expect(page).not.toHaveURL(/\/care$/);
});

test("keeps its key where no script reaches it, and gives it back", async ({ page, program, context }) => {
  const desk = new Desk(page);
  await desk.signIn(program.signIn("care"));
  const session = (await context.cookies()).find(({ name }) => name.startsWith("carillon") && !name.includes("theme"));
  expect(session).toMatchObject({ httpOnly: true });
  expect(session?.sameSite).not.toBe("None");
  await page.locator("details.menu summary").click();
  await page.locator("form[action='/care/sign-out'] button").click();
  await expect(page).toHaveURL(/\/care\/sign-in/);
  // The old cookie is worth nothing, even to somebody who kept it.
  if (session) {
    await context.addCookies([session]);
  }
  await page.goto("/care");
  await expect(page).toHaveURL(/\/care\/sign-in/);
});
