import fc from "fast-check";
import { expect, test } from "vitest";
import { findsPersonLabel } from "../../src/import/privacy/person-labels.ts";
import { maskPersonal } from "../../src/import/privacy/personal-text.ts";
import { hasPersonalKey, personalValue } from "../../src/import/privacy/personal-values.ts";
import { copyPlain } from "../../src/import/raw/plain-text.ts";
import { viewed } from "../../src/import/raw/viewed-bytes.ts";

const encoder = new TextEncoder();
const isPlain = (text: string): boolean => {
  const bytes = encoder.encode(text);
  return copyPlain(viewed(bytes), 0, bytes.length, viewed(new Uint8Array(bytes.length)), 0, findsPersonLabel);
};

const PIECES = [
  ...'@()[]{}:.,-+/ \n\u00a0"aA0127éÉ',
  "(at)",
  "[AT]",
  "＠",
  "contact",
  "CONTACT:",
  "Ansprechpartner",
  "ANSPRECHPERSON",
  "Contact person",
  "persona di contatto",
  "Anna Müller",
  "ANNA MÜLLER",
  "von der",
  "Dr.",
  "tel",
  "Tel.",
  "call",
  "0612345678",
  "+39 06 123",
  "4567",
  "DE89 3704 0044 0532 0130 00",
  "RSSMRA70A01H501U",
  "12345678Z",
  "a@b.example",
  '[{"tel":"1"}]',
  '{"phone":',
  ..."（）［】＠﹫：％＿_%<>&;é",
  "{at}",
  "( ät )",
  "[arobase]",
  " arroba ",
  "（at）",
  "chiocciola",
  " dot ",
  " at ",
  "_at_",
  "%40",
  "&#64;",
  "b",
  ".example",
  "b.example",
  "Контактное лицо",
  "контакт",
  "Иван Петров",
  "υπεύθυνη επικοινωνίας",
  "Μαρία Παπά",
  "مسؤول الاتصال",
  "أحمد منصور",
  "担当者",
  "山田太郎",
  "联系人",
  "담당자",
  "김철수",
  "c/o ",
  "C/O. ",
  "Familie Müller",
  "p/a ",
  "Ève Rossi",
  "Helen Rowell",
  "٠٥٠١٢٣",
  "４５６７",
  "０９０－",
  "ａｎｎａ",
  "\u200b",
  "\u0640",
  "☎",
  "https://wa.me/39",
  "https://www.linkedin.com/in/",
  "facebook.com/people/",
  "skype:",
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(""));

test("P4 what is copied without a look holds nothing that would be masked or counted as personal", () => {
  fc.assert(
    fc.property(text, (cell) => {
      if (!isPlain(cell)) return;
      expect(maskPersonal(cell)).toBe(cell);
      expect(personalValue(cell)).toBeUndefined();
      expect(hasPersonalKey(cell, () => true)).toBe(false);
    }),
    { numRuns: Number(process.env.ATLAS_RUNS ?? 20_000) },
  );
});

test("most texts are copied without a look", () => {
  for (const cell of ["Café Grüne Straße 12", "Open: from nine", "Contact us at the shop", "Wir sind 12 (zwölf)"])
    expect(isPlain(cell)).toBe(true);
});
