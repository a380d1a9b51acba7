import { writeFileSync } from "node:fs";
import { compileKernel, kernelPath } from "./build/compile-kernel.ts";

// Compiles kernel/ anew; a test holds the result to its source.
writeFileSync(kernelPath(process.cwd()), await compileKernel(process.cwd()));
