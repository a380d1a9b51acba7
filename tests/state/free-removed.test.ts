import { expect, test } from "vitest";
import { freeRemoved } from "../../src/state/free-removed.ts";
import { createNotices } from "../../src/state/notices.ts";
import { fakeClient } from "./fake-client.ts";

test("L7 a removed directory is forgotten once the notice that could bring it back has gone", () => {
  const client = fakeClient({ forget: async () => undefined });
  const notices = createNotices();
  freeRemoved(notices, client);
  const forgotten = () => client.calls.map(({ job, input }) => [job, input]);
  notices.show({ kind: "removed", directory: "a", title: "A", wasKept: false });
  expect(forgotten()).toEqual([]);
  notices.show({ kind: "removed", directory: "b", title: "B", wasKept: false });
  expect(forgotten()).toEqual([["forget", { directory: "a" }]]);
  notices.close();
  notices.show({ kind: "copied" });
  expect(forgotten().slice(1)).toEqual([["forget", { directory: "b" }]]);
});
