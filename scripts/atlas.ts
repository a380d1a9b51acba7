import { resolve } from "node:path";
import { runAtlas } from "./atlas/run.ts";
import { processSurroundings } from "./atlas/surroundings.ts";

// run.mjs names this file as the script, wherever its bundle lies.
const dataFolder = resolve(process.argv[1] ?? "", "../../data");
process.exitCode = await runAtlas(process.argv.slice(2), processSurroundings(dataFolder));
