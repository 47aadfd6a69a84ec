// The real program with the sample company: started once per worker, in a folder of its own, stopped at the end.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** How long the sample company may take to be there. */
const START = 240_000;
/** How long the program may take to finish what it began: a little more than it gives its own workers. */
const STOP = 35_000;

export interface ProgramOptions {
  /** What else `carillon serve --demo` is told. */
  programArguments: string[];
}

/** Somebody who can sign in. */
export interface SignIn {
  email: string;
  password: string;
}

/** A running Carillon. */
export class Program {
  private constructor(
    /** Its address, without a slash at the end. */
    readonly url: string,
    /** Its data folder. */
    readonly data: string,
    private readonly process: ChildProcess,
    private readonly told: string[],
  ) {}

  /** Starts it and waits until it can work. */
  static async start(more: string[] = []): Promise<Program> {
    const data = await mkdtemp(join(tmpdir(), "carillon-e2e-"));
    const listen = `127.0.0.1:${await freePort()}`;
    const url = `http://${listen}`;
    const child = spawn(binary(), ["serve", "--demo", "--data", data, "--listen", listen, ...more], {
      env: { ...process.env, CARILLON_SERVER__PUBLIC_URL: url },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const told: string[] = [];
    child.stdout?.on("data", (chunk) => told.push(String(chunk)));
    child.stderr?.on("data", (chunk) => told.push(String(chunk)));
    child.on("error", (error) => told.push(String(error)));
    // A run that is broken off leaves nothing behind.
    process.once("exit", () => child.kill("SIGKILL"));
    const program = new Program(url, data, child, told);
    await program.waitUntilReady();
    return program;
  }

  /** All it has said so far. */
  get output(): string {
    return this.told.join("");
  }

  /** A demo sign-in, as it was printed at the start. */
  signIn(name: "care" | "admin"): SignIn {
    const found = new RegExp(`sign in as\\s+(${name}@\\S+)\\s+password\\s+(\\S+)`).exec(this.output);
    if (!found?.[1] || !found[2]) {
      throw new Error(`The program printed no sign-in for ${name}:\n${this.output}`);
    }
    return { email: found[1], password: found[2] };
  }

  /** Adds somebody of client care whom no other spec needs. */
  addPerson(name: string): SignIn {
    const person = { email: `${name}-${Date.now()}@example.com`, password: `carillon-e2e-${name}` };
    const args = ["user", "add", person.email, "--name", name, "--data", this.data];
    execFileSync(binary(), args, { input: person.password, stdio: ["pipe", "ignore", "inherit"] });
    return person;
  }

  /** Asks it to end, waits until it has, and removes its folder. */
  async stop(): Promise<void> {
    try {
      if (!this.isRunning()) {
        throw new Error(`The program ended by itself (${this.ending}):\n${this.output}`);
      }
      const ended = once(this.process, "exit");
      this.process.kill("SIGTERM");
      const late = pause(STOP, "late", { ref: false });
      if ((await Promise.race([ended, late])) === "late") {
        this.process.kill("SIGKILL");
        await ended;
        throw new Error(`The program did not end within ${STOP} ms of SIGTERM:\n${this.output}`);
      }
    } finally {
      await rm(this.data, { recursive: true, force: true });
    }
  }

  private get ending(): string {
    return `code ${this.process.exitCode}, signal ${this.process.signalCode}`;
  }

  private isRunning(): boolean {
    return this.process.pid !== undefined && this.process.exitCode === null && this.process.signalCode === null;
  }

  private async waitUntilReady(): Promise<void> {
    const end = Date.now() + START;
    while (Date.now() < end) {
      if (!this.isRunning()) {
        throw new Error(`The program ended before it was ready (${this.ending}):\n${this.output}`);
      }
      const ready = await fetch(`${this.url}/readyz`).catch(() => undefined);
      if (ready?.ok) {
        return;
      }
      await pause(100);
    }
    await this.stop().catch(() => undefined);
    throw new Error(`The program was not ready after ${START} ms:\n${this.output}`);
  }
}

function binary(): string {
  return process.env["CARILLON_BIN"] ?? resolve(import.meta.dirname, "../../target/debug/carillon");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") {
    throw new Error("no port was given");
  }
  return address.port;
}
