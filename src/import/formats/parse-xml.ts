import { DOMParser, type Document } from "@xmldom/xmldom";
import { err, ok, type Result } from "../../model/result.ts";

/**
 * A small piece of XML as a tree that belongs to no page: nothing in it is ever shown or run. What is damaged beyond doubt is an error;
 * an ampersand that means itself is not.
 */
export function parseXml(text: string): Result<Document, "damaged"> {
  const parser = new DOMParser({ locator: false, onError: () => undefined });
  try {
    return ok(parser.parseFromString(text, "text/xml"));
  } catch {
    return err("damaged");
  }
}
