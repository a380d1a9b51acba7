import { useEffect, useState } from "preact/hooks";
import type { ImportStage } from "../state/import-stage.ts";
import { useApp } from "./context.ts";

/** After one second a sign of work, after three the progress and a way to stop. */
const SIGN_MS = 1000;
const PROGRESS_MS = 3000;

export function ImportReading({ stage }: { readonly stage: Extract<ImportStage, { at: "read" }> }) {
  const { imports, messages } = useApp();
  const hasSign = useAfter(SIGN_MS);
  const hasProgress = useAfter(PROGRESS_MS);
  const { imports: text } = messages;
  const { progress, file } = stage;
  return (
    <div class="dialog-body reading">
      {hasSign && (
        <progress
          aria-label={text.reading(file.name)}
          {...(progress && progress.bytes > 0 && { value: progress.bytesRead / progress.bytes })}
        />
      )}
      <p role="status">
        {hasProgress && progress && text.progress(progress.records, progress.bytesRead, progress.bytes)}
      </p>
      {hasProgress && (
        <button type="button" class="button" onClick={imports.cancel}>
          {text.cancel}
        </button>
      )}
    </div>
  );
}

function useAfter(ms: number): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPast(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isPast;
}
