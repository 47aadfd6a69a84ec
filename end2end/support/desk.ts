// What somebody from client care does again and again, in the words of the portal.

import { expect, type Locator, type Page } from "@playwright/test";

import type { SignIn } from "./program.ts";

export class Desk {
  constructor(readonly page: Page) {}

  /** Signs in through the form. */
  async signIn(who: SignIn): Promise<void> {
    await this.page.goto("/care/sign-in");
    await this.tryToSignIn(who);
    await expect(this.page).toHaveURL(/\/care$/);
  }

  /** Fills the form that is on show and sends it. */
  async tryToSignIn(who: SignIn): Promise<void> {
    const form = this.page.getByTestId("sign-in-form");
    await form.locator("[name=email]").fill(who.email);
    await form.locator("[name=password]").fill(who.password);
    await form.getByRole("button").click();
  }

  /** Finds communications by typing what a caller says. */
  async find(words: string): Promise<Locator> {
    await this.page.goto("/care/find");
    await this.page.getByTestId("find-box").fill(words);
    await this.page.getByTestId("find-box").press("Enter");
    await this.page.waitForURL((url) => url.searchParams.get("q") === words);
    return this.rows;
  }

  /** The rows of the list on show. */
  get rows(): Locator {
    return this.page.getByTestId("find-row");
  }

  /** Opens a row of the list on show. */
  async open(row: Locator): Promise<void> {
    await row.locator(".row-link").click();
    await expect(this.page).toHaveURL(/\/care\/communications\/com_/);
  }

  /** The reference of the communication on show. */
  get reference(): Locator {
    return this.page.getByTestId("reference");
  }

  /** The public page of the communication on show. */
  async publicAddress(): Promise<string> {
    const link = this.page.getByRole("main").locator("a[target=_blank][href*='/m/']");
    return new URL((await link.getAttribute("href")) ?? "").pathname;
  }

  /** Its deliveries, all or those in one state. */
  deliveries(state?: string): Locator {
    const rows = this.page.getByTestId("delivery-row");
    return state ? rows.and(this.page.locator(`[data-state=${state}]`)) : rows;
  }

  /** What happened, of one kind. */
  timeline(kind: string): Locator {
    return this.page.getByTestId("timeline-entry").and(this.page.locator(`[data-kind=${kind}]`));
  }

  /** Looks again until this many deliveries have been accepted: the worker needs a moment. */
  async waitForAccepted(count: number): Promise<void> {
    await expect(async () => {
      await this.page.reload();
      await expect(this.deliveries("accepted")).toHaveCount(count, { timeout: 100 });
    }).toPass({ timeout: 90_000 });
  }
}
