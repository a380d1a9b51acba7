const MINUS: u8 = 0x2d;
const POINT: u8 = 0x2e;
const ZERO: u8 = 0x30;
const MOST_DIGITS: i32 = 15;
const POWERS: usize = memory.data<f64>([
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]);

function isDigit(byte: u8): bool {
  return <u8>(byte - ZERO) < 10;
}

/** As `readPlainNumbers` of src/import/raw/plain-values.ts; `numbers` has room for as many as there are rows. */
export function readDecimals(bytes: usize, starts: usize, ends: usize, step: usize, rows: i32, numbers: usize): i32 {
  let most = 0;
  let cell: usize = 0;
  for (let row = 0; row < rows; row++, cell += step) {
    const start = bytes + <usize>load<i32>(starts + cell);
    const end = bytes + <usize>load<i32>(ends + cell);
    const isNegative = start < end && load<u8>(start) === MINUS;
    const first = isNegative ? start + 1 : start;
    let at = first;
    let whole: u64 = 0;
    for (; at < end && isDigit(load<u8>(at)); at++) whole = whole * 10 + <u64>(load<u8>(at) - ZERO);
    const point = at;
    if (at < end && load<u8>(at) === POINT)
      for (at++; at < end && isDigit(load<u8>(at)); at++) whole = whole * 10 + <u64>(load<u8>(at) - ZERO);
    const decimals = point < end ? <i32>(end - point) - 1 : 0;
    const count = <i32>(end - first) - (point < end ? 1 : 0);
    let value: f64 = NaN;
    if (at === end && point > first && !(point < end && decimals === 0)) {
      if (decimals > most) most = decimals;
      if (count <= MOST_DIGITS) {
        value = <f64>whole / load<f64>(POWERS + ((<usize>decimals) << 3));
        if (isNegative) value = -value;
      }
    }
    store<f64>(numbers + ((<usize>row) << 3), value);
  }
  return most;
}
