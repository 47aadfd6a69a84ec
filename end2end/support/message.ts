// The page of a message, as its holder uses it.

import type { Locator, Page } from "@playwright/test";

export class MessagePage {
  constructor(readonly page: Page) {}

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

  /** Unfolds the languages and follows the link to one. */
  async readIn(tag: string): Promise<void> {
    const menu = this.page.getByTestId("language-menu");
    if ((await menu.getAttribute("open")) === null) await menu.locator("summary").click();
    await this.language(tag).click();
  }

  /** The button that makes the language on show the one of all that follows. */
  get keepLanguage(): Locator {
    return this.page.getByTestId("language-keep");
  }

  get resend(): Locator {
    return this.page.getByTestId("resend-button");
  }

  get resendDone(): Locator {
    return this.page.getByTestId("resend-done");
  }
}
