// The page of a message, as its holder uses it.

import { expect, type Locator, type Page } from "@playwright/test";

export class MessagePage {
  constructor(readonly page: Page) {}

  /** Opens an example message of the demo that was sent in this language, by way of the front door. */
  async openExample(tag: string): Promise<string> {
    await this.page.goto("/");
    const example = this.page.getByTestId("example-message").filter({ has: this.page.locator(`bdi[lang="${tag}"]`) });
    await example.first().click();
    await expect(this.page).toHaveURL(/\/m\/[\w-]{22}$/);
    return new URL(this.page.url()).pathname;
  }

  get document(): Locator {
    return this.page.locator("html");
  }

  /** The words of the message. */
  get body(): Locator {
    return this.page.getByTestId("message-body");
  }

  /** The link to the same message in another language. */
  language(tag: string): Locator {
    return this.page.getByTestId("language-menu").locator(`a[hreflang="${tag}"]`);
  }

  get resend(): Locator {
    return this.page.getByTestId("resend-button");
  }

  get resendDone(): Locator {
    return this.page.getByTestId("resend-done");
  }

  /** The reference, as it stands in the head of the page. */
  async reference(): Promise<string> {
    const text = await this.page.locator(".reference").innerText();
    return /C-[0-9A-Z]+/.exec(text)?.[0] ?? "";
  }
}
