import type { DuplicateReason } from "../model/duplicates.ts";
import type { Messages } from "./en.ts";

/** Why two records may be one initiative, in words. `quote`: how what users wrote stands in a sentence. */
export function reasonWords(
  reason: DuplicateReason,
  text: Messages["duplicates"],
  quote: (written: string) => string,
): string {
  switch (reason.code) {
    case "like-name":
      return text.likeName[reason.how](reason.letters);
    case "near":
      return reason.metres === 0 ? text.samePlace : text.near(reason.metres);
    case "far":
      return text.far(reason.metres);
    case "same-host":
      return text.sameHost(quote(reason.found));
    case "same-identifier":
      return text.sameIdentifier(quote(reason.found));
    case "other-address":
      return text.otherAddress[reason.by];
    default:
      return text.reasons[reason.code];
  }
}
