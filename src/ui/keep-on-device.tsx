import { useApp } from "./context.ts";

interface KeepOnDeviceProps {
  readonly id: string;
  readonly title: string;
  /** What keeping means is said beside it. */
  readonly explained?: boolean;
}

/** Whether what was brought, a directory or boundaries, opens again at the next visit. */
export function KeepOnDevice({ id, title, explained = false }: KeepOnDeviceProps) {
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
          onChange={() => void (own ? kept.drop(own) : kept.keep(id, title))}
        />
        {isWriting ? text.writing : text.keep}
      </label>
      {explained && !own && <p class="hint">{text.meaning}</p>}
    </div>
  );
}
