// The system's own browser: nothing is downloaded.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome"];

/** The path of Chromium: from CHROMIUM, else the first one on the search path. */
export function findChromium(): string {
  const given = process.env["CHROMIUM"];
  if (given) {
    return given;
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
  if (!found) {
    throw new Error("No Chromium found: install the package `chromium`, or set CHROMIUM to its path.");
  }
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
