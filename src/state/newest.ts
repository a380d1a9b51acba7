/**
 * Runs `work` for one input at a time; of the inputs that come meanwhile only the newest waits, because nobody will look at the
 * answers to the others. A failure is told and does not stop what comes after it; a `put` that takes a while is waited for.
 */
export function newest<Input, Output>(
  work: (input: Input) => Promise<Output>,
  put: (output: Output, input: Input) => unknown,
  fail: (error: unknown) => void,
): (input: Input) => void {
  let running = false;
  let waiting: { readonly input: Input } | undefined;

  async function run(first: Input): Promise<void> {
    running = true;
    for (let next: { readonly input: Input } | undefined = { input: first }; next; next = waiting) {
      waiting = undefined;
      const { input } = next;
      await work(input).then((output) => put(output, input), fail);
    }
    running = false;
  }

  return (input) => {
    if (running) waiting = { input };
    else void run(input);
  };
}
