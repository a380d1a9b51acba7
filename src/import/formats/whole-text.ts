import type { Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { NamedBlob } from "../context.ts";
import { decodeStream } from "../text/decode-stream.ts";
import { isReadable, sniffEncoding } from "../text/sniff-encoding.ts";

/** A text that can only be understood as a whole. */
export interface WholeText {
  readonly text: string;
  readonly encoding: string;
  readonly encodingGuessed: boolean;
}

/** Its byte-order mark tells the encoding, then what it declares itself, then its bytes; what the reader chose goes before all of them. */
export async function readWholeText(file: NamedBlob, chosen: string | undefined): Promise<Result<WholeText, Refusal>> {
  try {
    const head = new Uint8Array(await file.slice(0, 512 * 1024).arrayBuffer());
    const guess = sniffEncoding(head, head.length === file.size);
    const start = String.fromCharCode(...head.subarray(guess.skip, guess.skip + 200));
    const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase();
    const isDeclared = guess.encoding !== "utf-8" && !guess.encoding.startsWith("utf-") && declared !== undefined;
    const found = isDeclared && isReadable(declared) ? declared : guess.encoding;
    const encoding = chosen ?? found;
    if (!isReadable(encoding)) return err({ code: "undecodable", detail: encoding });
    let text = "";
    for await (const piece of decodeStream(file, encoding, encoding === guess.encoding ? guess.skip : 0))
      text += piece.text;
    return ok({
      text,
      encoding,
      encodingGuessed: chosen === undefined && guess.guessed && found !== declared,
    });
  } catch {
    return err({ code: "unreadable" });
  }
}
