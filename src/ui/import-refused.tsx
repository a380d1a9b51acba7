import type { Refusal } from "../model/import.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";

export function ImportRefused({ refusal }: { readonly refusal: Refusal }) {
  const { imports, messages } = useApp();
  const waiting = imports.waiting.value.length;
  return (
    <>
      <div class="dialog-body">
        <p class="notice notice-error" role="alert">
          <Icon name="alert" />
          {messages.errors.refusals[refusal.code](refusal.detail ?? "")}
        </p>
      </div>
      <footer class="dialog-foot">
        <p />
        <button type="button" class="button-filled" onClick={imports.leave}>
          {waiting > 0 ? messages.imports.nextFile(waiting) : messages.imports.another}
        </button>
      </footer>
    </>
  );
}
