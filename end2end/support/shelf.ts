// The messages of the demo, by language: one to look at, or one that no other spec of this worker will see changed.

import type { BrowserContext } from "@playwright/test";

/** A message of the demo. */
export interface Shelved {
  /** The language it was sent in. */
  language: string;
  /** The step that sent it, such as `30-days`. */
  step: string;
  /** What a caller reads out. */
  reference: string;
  /** Its page in the portal. */
  inside: string;
  /** The page of its customer in the portal. */
  customer: string;
  /** The page its holder opens. */
  outside: string;
}

type Row = Omit<Shelved, "outside">;

export class Shelf {
  private constructor(
    private readonly context: BrowserContext,
    private readonly rows: Row[],
  ) {}

  /** Reads all rows of the portal. The context is somebody's who is signed in. */
  static async read(context: BrowserContext): Promise<Shelf> {
    const page = await context.newPage();
    const rows: Row[] = [];
    let next: string | null = "/care/find";
    while (next) {
      await page.goto(next);
      rows.push(...(await page.getByTestId("find-row").evaluateAll(readRows)));
      const older = page.locator(".pager a");
      next = (await older.count()) > 0 ? await older.getAttribute("href") : null;
    }
    await page.close();
    return new Shelf(context, rows);
  }

  /** A message to look at. Others look at it, too: change nothing. */
  look(language: string): Promise<Shelved> {
    return this.open(this.rows.findLast((row) => row.language === language), language);
  }

  /** A message to change: nobody else is given it, nor another one of its customer. */
  take(language: string, step?: string): Promise<Shelved> {
    const found = this.rows.find((row) => row.language === language && (!step || row.step === step));
    for (let at = this.rows.length - 1; at >= 0; at -= 1) {
      if (this.rows[at]?.customer === found?.customer) {
        this.rows.splice(at, 1);
      }
    }
    return this.open(found, language);
  }

  private async open(row: Row | undefined, language: string): Promise<Shelved> {
    if (!row) {
      throw new Error(`The demo has no message in ${language} left: give the sample company more customers there.`);
    }
    const answer = await this.context.request.get(row.inside);
    const outside = /\/m\/[\w-]{22}/.exec(await answer.text())?.[0];
    if (!outside) {
      throw new Error(`${row.inside} has no link to the customer's page.`);
    }
    return { ...row, outside };
  }
}

/** Runs in the page. */
function readRows(elements: (HTMLElement | SVGElement)[]): Row[] {
  const attribute = (element: Element, selector: string, name: string) => {
    return element.querySelector(selector)?.getAttribute(name) ?? "";
  };
  return elements.map((row) => ({
    language: attribute(row, ".row-link bdi", "lang"),
    step: row.querySelector(":scope > div:nth-child(2) bdi")?.textContent ?? "",
    reference: row.querySelector(".mono")?.textContent ?? "",
    inside: attribute(row, ".row-link", "href"),
    customer: attribute(row, "a[href^='/care/customers/']", "href"),
  }));
}
