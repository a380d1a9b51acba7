import { join } from "node:path";
import asc from "assemblyscript/asc";

const PAGES = 2560; // of 64 KiB: the memory of a kernel

/** Compiles kernel/ to WebAssembly, as a TypeScript module with its bytes in base64. The same source gives the same module. */
export async function compileKernel(root: string): Promise<string> {
  let bytes: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      "kernel/index.ts",
      ...["--baseDir", root, "--outFile", "kernel.wasm"],
      ...["-O3", "--runtime", "stub", "--enable", "simd", "--enable", "bulk-memory", "--noAssert"],
      ...["--initialMemory", String(PAGES), "--maximumMemory", String(PAGES)],
    ],
    {
      writeFile: (_name: string, contents: Uint8Array | string) => {
        if (typeof contents !== "string") bytes = contents;
      },
    },
  );
  if (error || !bytes) throw new Error(`The kernel does not compile.\n${stderr.toString()}`);
  const base64 = Buffer.from(bytes).toString("base64");
  const lines = base64.match(/.{1,110}/g)!.map((part) => `  "${part}"`);
  return `// Made of kernel/ by \`node scripts/run.mjs kernel\`.\n/** The kernel as WebAssembly, in base64. */\nexport const COMPILED: string =\n${lines.join(" +\n")};\n`;
}

export const kernelPath = (root: string): string => join(root, "src/import/kernel/compiled.ts");
