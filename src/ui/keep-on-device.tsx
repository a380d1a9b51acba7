import type { DirectorySummary } from "../model/answer.ts";
import { useApp } from "./context.ts";

/** Whether a directory that was brought opens again at the next visit; what that means is said before it is chosen. */
export function KeepOnDevice({ directory: { id, source } }: { readonly directory: DirectorySummary }) {
  const { kept, messages } = useApp();
  const { device: text } = messages;
  const own = kept.all.value.find((each) => each.isOpen && each.id === id);
  const isWriting = kept.writing.value.includes(id);
  return (
    <div class="keep-on-device">
      <label class="check-line">
        <input
          type="checkbox"
          checked={own !== undefined || isWriting}
          disabled={isWriting}
          onChange={() => void (own ? kept.drop(own) : kept.keep(id, source.title))}
        />
        {isWriting ? text.writing : text.keep}
      </label>
      {!own && <p class="hint">{text.meaning}</p>}
    </div>
  );
}
