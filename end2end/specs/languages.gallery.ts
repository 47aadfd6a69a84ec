// Contact sheets of one notice in every language: as page, as email and as letter, for somebody to look at.
// `make gallery` runs it; what it makes stays in end2end/gallery and out of the repository.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { type Page, test } from "@playwright/test";

const house = resolve(import.meta.dirname, "../..");
const program = process.env["CARILLON_BIN"] ?? join(house, "target/debug/carillon");
const campaign = join(house, "server/sample/campaigns/renewal");
const sample = join(campaign, "samples/organisation-three-licenses.json");
const step = "30-days";
const out = join(house, "end2end/gallery");

/** A medium, and how one of its files becomes a picture. */
interface Medium {
  name: string;
  extension: string;
  width: number;
  picture: (page: Page, file: string) => Promise<void>;
}

const media: Medium[] = [
  { name: "web", extension: "html", width: 620, picture: picturePage },
  { name: "email", extension: "html", width: 620, picture: pictureFile },
  { name: "letter", extension: "pdf", width: 620, picture: pictureLetter },
];

function languages(): string[] {
  const folders = readdirSync(join(house, "locales"), { withFileTypes: true });
  return folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function render(medium: string, tag: string, file: string): void {
  const args = ["render", campaign, "--step", step, "--sample", sample, "--lang", tag, "--medium", medium];
  execFileSync(program, [...args, "--out", file], { stdio: ["ignore", "inherit", "inherit"] });
}

/** The words of a page come as a fragment: they get the style sheet of the page around them. */
async function picturePage(page: Page, file: string): Promise<void> {
  const tag = /([^/]+)\.html$/.exec(file)?.[1] ?? "en";
  const rtl = ["ar", "he", "fa"].includes(tag);
  const style = readFileSync(join(house, "target/site", sheetName()), "utf8");
  const words = readFileSync(file, "utf8");
  await page.setContent(
    `<!doctype html><html lang="${tag}" dir="${rtl ? "rtl" : "ltr"}"><style>${style}</style>` +
      `<body><div class="page"><main class="sheet"><article class="prose">${words}</article></main></div></body></html>`,
  );
  await page.screenshot({ path: file.replace(/html$/, "png"), fullPage: true });
}

/** The style sheet of what customers open, under the name it was packed with. */
function sheetName(): string {
  const found = readdirSync(join(house, "target/site")).find((name) => /^message.*\.css$/.test(name));
  if (found === undefined) throw new Error("there is no front end yet: run `make site`");
  return found;
}

async function pictureFile(page: Page, file: string): Promise<void> {
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: file.replace(/html$/, "png"), fullPage: true });
}

async function pictureLetter(_: Page, file: string): Promise<void> {
  const stem = file.replace(/\.pdf$/, "");
  execFileSync("pdftoppm", ["-png", "-r", "75", "-f", "1", "-singlefile", file, stem]);
}

/** All pictures of a medium side by side, each under its language. */
async function contactSheet(page: Page, medium: Medium, tags: string[]): Promise<void> {
  const figures = tags.map((tag) => `<figure><img src="${medium.name}/${tag}.png"><figcaption>${tag}</figcaption></figure>`);
  const file = join(out, `${medium.name}.html`);
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>${medium.name}</title><style>
      body { display: grid; grid-template-columns: repeat(8, 1fr); gap: 12px; margin: 12px; font: 12px sans-serif; background: #dde }
      figure { margin: 0 } figcaption { padding: 4px; text-align: center }
      img { width: 100%; height: 380px; object-fit: cover; object-position: top; background: #fff }
    </style>${figures.join("")}`,
  );
  await page.setViewportSize({ width: 1880, height: 1000 });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(out, `${medium.name}.png`), fullPage: true });
}

for (const medium of media) {
  test(`${step} as ${medium.name} in every language`, async ({ page }) => {
    test.setTimeout(600_000);
    const tags = languages();
    rmSync(join(out, medium.name), { recursive: true, force: true });
    mkdirSync(join(out, medium.name), { recursive: true });
    await page.setViewportSize({ width: medium.width, height: 800 });
    for (const tag of tags) {
      const file = join(out, medium.name, `${tag}.${medium.extension}`);
      render(medium.name, tag, file);
      await medium.picture(page, file);
    }
    await contactSheet(page, medium, tags);
  });
}
