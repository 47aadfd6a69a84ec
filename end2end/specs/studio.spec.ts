// The studio: campaigns are read and tried out by everybody, changed by administrators, and nothing typed is lost.

import type { Desk } from "../support/desk.ts";
import { expectAccessible, expectForEverybody, follow, watchFaults } from "../support/page.ts";
import { expect, test } from "../support/test.ts";

const campaign = "/care/campaigns/welcome";

/** The words of the welcome in a language, open on the desk. */
function wordsIn(tag: string, more = ""): string {
  return `${campaign}/edit?file=content/welcome/${tag}.md${more}`;
}

test("client care reads a step in two languages, as a customer, and may not save", async ({ desk }) => {
  const faults = watchFaults(desk.page);
  await desk.page.goto("/care/campaigns");
  await follow(desk.page.getByTestId("campaign-row").filter({ hasText: "renewal" }).locator(".row-link"));
  await expect(desk.page.getByTestId("step")).toHaveCount(3);
  await expect(desk.page.getByTestId("words-row").first()).toBeVisible();
  await follow(desk.page.getByTestId("step").first().getByRole("link"));
  await desk.page.locator("#beside").selectOption("ar");
  await desk.page.locator("#medium").selectOption("web");
  await desk.page.getByTestId("show-preview").click();
  await expect(desk.page.getByTestId("beside-text")).toHaveAttribute("dir", "rtl");
  const framed = desk.page.frameLocator("[data-testid=beside-frame]");
  await expect(framed.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(desk.page.frameLocator("[data-testid=studio-frame]").locator("html")).toHaveAttribute("lang", "en");
  await expect(desk.page.getByTestId("save-version")).toHaveCount(0);
  await expect(desk.page.getByTestId("file-text")).toHaveAttribute("readonly");
  await expectAccessible(desk.page);
  expect(faults).toEqual([]);
});

test("a sentence is changed, tried out, saved, compared and taken back", async ({ seatAdmin, javaScriptEnabled }) => {
  const desk = await seatAdmin();
  const { page } = desk;
  await page.goto(wordsIn("de", "&medium=text"));
  const before = await page.getByTestId("file-text").inputValue();
  const sentence = `Ein neuer Satz, ${javaScriptEnabled === false ? "ohne" : "mit"} Skript.`;
  await page.getByTestId("file-text").fill(`${before}\n\n${sentence}\n`);
  await page.getByTestId("show-preview").click();
  await expect(page.frameLocator("[data-testid=studio-frame]").locator("pre")).toContainText(sentence);

  await page.getByTestId("save-version").click();
  await expect(page.getByTestId("version-reason"), "a version says why").toHaveAttribute("aria-invalid", "true");
  await expect(page.getByTestId("file-text")).toHaveValue(new RegExp(sentence));
  await page.getByTestId("version-reason").fill("One more sentence");
  await page.getByTestId("save-version").click();
  await expect(page.getByTestId("notice")).toBeVisible();

  await page.goto(campaign);
  await expect(page.getByTestId("campaign-version").first()).toContainText("One more sentence");
  await follow(page.getByTestId("campaign-version").first().getByRole("link"));
  await expect(page.getByTestId("difference").locator("ins").filter({ hasText: sentence })).toBeVisible();
  await expectAccessible(page);

  await page.goto(campaign);
  await follow(page.getByTestId("campaign-version").nth(1).getByRole("link"));
  await page.locator("#reason").fill("It was better before");
  await page.getByTestId("restore").click();
  await expect(page.getByTestId("notice")).toBeVisible();
  await page.goto(wordsIn("de"));
  await expect(page.getByTestId("file-text")).toHaveValue(before);
});

test("what has faults is shown with its line and is saved as a draft at most", async ({ seatAdmin }) => {
  const desk = await seatAdmin();
  const { page } = desk;
  await page.goto(wordsIn("fr"));
  await page.getByTestId("file-text").fill('+++\nsubject = "x"\n+++\n\n{{ nobody.knows }}\n');
  await page.getByTestId("check").click();
  await expect(page.getByTestId("finding").first()).toContainText("content/welcome/fr.md:5");
  await page.getByTestId("version-reason").fill("trying");
  await page.getByTestId("save-version").click();
  await expect(page.getByTestId("notice")).toBeVisible();
  await expect(page.getByTestId("file-text")).toHaveValue(/nobody\.knows/);
  await expectAccessible(page);

  const endless = "{% for a in range(9999) %}{% for b in range(9999) %}x{% endfor %}{% endfor %}";
  await page.getByTestId("file-text").fill(`+++\nsubject = "x"\n+++\n\n${endless}\n`);
  await page.getByTestId("show-preview").click();
  await page.getByTestId("check").click();
  await expect(page.getByTestId("preview-fault")).toContainText("content/welcome/fr.md:5");
});

test("the slower of two people sees the difference and keeps what was typed", async ({ seatAdmin, javaScriptEnabled }) => {
  const [one, two] = [await seatAdmin(), await seatAdmin()];
  for (const { page } of [one, two]) {
    await page.goto(wordsIn("es"));
  }
  const save = async ({ page }: Desk, words: string) => {
    const text = page.getByTestId("file-text");
    await text.fill(`${await text.inputValue()}\n${words}\n`);
    await page.getByTestId("version-reason").fill(words);
    await page.getByTestId("save-version").click();
  };
  const mark = javaScriptEnabled === false ? "a" : "b";
  await save(one, `Primero ${mark}`);
  await expect(one.page.getByTestId("notice")).toBeVisible();
  await save(two, `Segundo ${mark}`);
  const theirs = two.page.getByTestId("moved").locator("ins").filter({ hasText: `Primero ${mark}` });
  await expect(theirs.first()).toBeVisible();
  await expect(two.page.getByTestId("file-text")).toHaveValue(new RegExp(`Segundo ${mark}`));
  await expectAccessible(two.page);
  await two.page.getByTestId("save-version").click();
  await expect(two.page.getByTestId("notice")).toBeVisible();
});

test("a folder goes out and comes in again", async ({ seatAdmin }) => {
  const desk = await seatAdmin();
  const { page } = desk;
  const fetch = async () => (await page.request.get(`${campaign}/export`)).body();
  const packed = await fetch();
  await page.goto(wordsIn("en"));
  const text = page.getByTestId("file-text");
  await text.fill(`${await text.inputValue()}\nIn between.\n`);
  await page.getByTestId("version-reason").fill("In between");
  await page.getByTestId("save-version").click();
  await expect(page.getByTestId("notice")).toBeVisible();
  await page.goto("/care/campaigns");
  await page.locator("#archive").setInputFiles({ name: "welcome.zip", mimeType: "application/zip", buffer: packed });
  await page.locator("#reason").fill("From the other house");
  await page.getByTestId("import").click();
  await expect(page.getByTestId("notice")).toBeVisible();
  expect((await fetch()).equals(packed), "the same bytes").toBe(true);
});

test("every page of the studio is for everybody", async ({ seatAdmin }) => {
  test.slow();
  const desk = await seatAdmin();
  const faults = watchFaults(desk.page);
  const file = "/care/campaigns/renewal/edit?file=content/30-days/ar.md&beside=ja";
  await expectForEverybody(desk.page, ["/care/campaigns", "/care/campaigns/renewal", file, "/care/campaigns/renewal/versions/1"]);
  expect(faults).toEqual([]);
});
