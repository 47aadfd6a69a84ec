// `test` with what every spec needs: the running program, a browser that points at it, and a desk to sit at.

import { type Browser, type BrowserContext, test as base } from "@playwright/test";

import { Desk } from "./desk.ts";
import { Program, type ProgramOptions } from "./program.ts";
import { Shelf } from "./shelf.ts";

export { expect } from "@playwright/test";

type DeskState = Awaited<ReturnType<BrowserContext["storageState"]>>;

interface WorkerFixtures extends ProgramOptions {
  /** The program: one per worker, so specs of one worker share its data. */
  program: Program;
  /** The cookies of somebody from client care. */
  deskState: DeskState;
  /** The messages of the demo. */
  shelf: Shelf;
}

interface TestFixtures {
  /** Client care, signed in, in a browser of its own. Others have the same person: what that one chooses is theirs, too. */
  desk: Desk;
  /** A desk of a person nobody else has, to choose a language for. */
  ownDesk: Desk;
  /** Seats somebody who may change campaigns and rules at a desk, in a browser of its own; each call another one. */
  seatAdmin: () => Promise<Desk>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  programArguments: [[], { scope: "worker", option: true }],

  program: [
    async ({ programArguments }, use) => {
      const program = await Program.start(programArguments);
      await use(program);
      await program.stop();
    },
    { scope: "worker", timeout: 280_000 },
  ],

  deskState: [
    async ({ browser, program }, use) => {
      await use(await signInOnce(browser, program));
    },
    { scope: "worker" },
  ],

  shelf: [
    async ({ browser, program, deskState }, use) => {
      const context = await browser.newContext({ baseURL: program.url, storageState: deskState });
      await use(await Shelf.read(context));
      await context.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  baseURL: async ({ program }, use) => {
    await use(program.url);
  },

  desk: async ({ browser, deskState, contextOptions, baseURL, javaScriptEnabled }, use) => {
    const options = { ...contextOptions, baseURL, javaScriptEnabled, storageState: deskState };
    const context = await browser.newContext(options);
    await use(new Desk(await context.newPage()));
    await context.close();
  },

  ownDesk: async ({ browser, program, contextOptions, baseURL, javaScriptEnabled }, use) => {
    const context = await browser.newContext({ ...contextOptions, baseURL, javaScriptEnabled });
    const desk = new Desk(await context.newPage());
    await desk.signIn(program.addPerson("somebody"));
    await use(desk);
    await context.close();
  },

  seatAdmin: async ({ browser, program, contextOptions, baseURL, javaScriptEnabled }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL, javaScriptEnabled });
      contexts.push(context);
      const desk = new Desk(await context.newPage());
      await desk.signIn(program.signIn("admin"));
      return desk;
    });
    for (const context of contexts) {
      await context.close();
    }
  },
});

async function signInOnce(browser: Browser, program: Program): Promise<DeskState> {
  const context = await browser.newContext({ baseURL: program.url });
  const desk = new Desk(await context.newPage());
  await desk.signIn(program.signIn("care"));
  const state = await context.storageState();
  await context.close();
  return state;
}
