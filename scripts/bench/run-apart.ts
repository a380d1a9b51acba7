import { fork } from "node:child_process";
import { once } from "node:events";
import { err, ok, type Result } from "../../src/model/result.ts";
import type { Outcome } from "./harness.ts";

/**
 * Runs a program of Node in a process of its own and gives the outcome that it sends by `sendOutcome`, or says in words how it ended without one.
 * Standard output stays ours: whatever the program prints goes to standard error.
 */
export async function runApart(program: URL, args: readonly string[]): Promise<Result<Outcome, string>> {
  const child = fork(program, args, {
    serialization: "advanced", // a gate may be infinite, which JSON cannot say
    stdio: ["ignore", 2, 2, "ipc"],
  });
  let outcome: Outcome | undefined;
  child.on("message", (sent) => {
    outcome = sent as Outcome;
  });
  let ended: readonly unknown[];
  try {
    ended = await once(child, "close");
  } catch (error) {
    return err(`did not start: ${(error as Error).message}`);
  }
  const [code, signal] = ended;
  return outcome ? ok(outcome) : err(signal === null ? `ended with code ${code}` : `was ended by ${signal}`);
}

/** For the program, before it begins: it ends when the process that started it does, or has its outcome. */
export function endWithStarter(): void {
  process.once("disconnect", () => process.exit());
  process.channel?.unref(); // whoever listens keeps the process alive, also where nothing will ever come
}

/** For the program, at its end. */
export function sendOutcome(outcome: Outcome): void {
  process.send?.(outcome, () => process.disconnect());
}
