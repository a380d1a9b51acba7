import { describe, expect, test } from "vitest";
import { hasEmail, hasPhone, maskPersonal } from "../../src/import/privacy/personal-text.ts";
import { areRegisterNumbers, isRegisterNumber } from "../../src/import/privacy/register-numbers.ts";
import { bothWays, leaks } from "./support/everywhere.ts";

const tableOf = (header: string, values: readonly string[]): string[][] => [
  ["name", header],
  ...values.map((value, at) => [`Shop ${at}`, value]),
];

describe("P4 an e-mail address however it is written", () => {
  const WRITTEN = [
    "anna.huber@coop.example",
    "anna.huber (at) coop.example",
    "anna.huber [AT] coop [dot] example",
    "anna.huber{at}coop.example",
    "anna.huber(ät)coop.example",
    "anna.huber<at>coop.example",
    "anna.huber(a)coop.example",
    "anna.huber_at_coop.example",
    "anna.huber [arobase] coop.example",
    "anna.huber arobase coop point example",
    "anna.huber (arroba) coop punto example",
    "anna.huber chiocciola coop.example",
    "anna.huber at coop dot example",
    "anna.huber（at）coop.example",
    "anna.huber @ coop . example",
    "a n n a . h u b e r @ c o o p . e x a m p l e",
    "anna.huber%40coop.example",
    "anna.huber&#64;coop.example",
    "anna.huber＠coop.example",
    "ａｎｎａ．ｈｕｂｅｒ＠ｃｏｏｐ．ｅｘａｍｐｌｅ",
    "anna.hu\u00adber@co\u200bop.example",
    "mailto:anna.huber@coop.example",
  ];
  test.each(WRITTEN)("%s", async (written) => {
    const rows = tableOf("description", [
      `Write to ${written} at any time`,
      ...Array(120).fill("A shop for the quarter"),
    ]);
    for (const [way, result] of await bothWays(rows))
      expect([way, leaks(result, /huber|h u b|hu\u00adber|ｈｕｂｅｒ|coop/i)]).toEqual([way, []]);
    expect(hasEmail(written)).toBe(true);
  });

  test.each([
    "We meet at coop.example every day",
    "Look us up: @coop on Mastodon, or @coop@social.example",
    "the point of sale is here",
    "see https://medium.example/@coop",
    "a (at least) dozen of shops",
  ])("%s stays", (text) => expect(maskPersonal(text)).toBe(text));
});

describe("P4 a telephone number in the form of its country", () => {
  const NUMBERS = [
    "06.12.34.56.78",
    "0612345678",
    "0033612345678",
    "00 33 6 12 34 56 78",
    "612 34 56 78",
    "93 412 34 56",
    "333 123 4567",
    "333-1234567",
    "(11) 98765-4321",
    "11 98765-4321",
    "138 1234 5678",
    "8 (912) 345-67-89",
    "1-800-555-0123",
    "٠٥٠١٢٣٤٥٦٧",
    "０９０－１２３４－５６７８",
    "☎ 612345678",
    "📞 3331234567",
    "T: 612345678",
    "τηλ. 2101234567",
    "тел. 9123456789",
    "https://wa.me/393331234567",
    "tel:0612345678",
  ];
  test.each(NUMBERS)("%s", async (number) => {
    const rows = tableOf("description", [
      `Visit us, ${number} or come by`,
      ...Array(120).fill("A shop for the quarter"),
    ]);
    for (const [way, result] of await bothWays(rows))
      expect([way, leaks(result, /34567|12.34.56|345 ?67|1234 ?56|987|555|٣٤٥|３４/)]).toEqual([way, []]);
  });

  test.each([
    "open 06.30-21.00, Sunday 08.00-14.30",
    "Monday 0900 - 1700",
    "01-02-2019-03-04-2020",
    "BCE 0403.170.701",
    "company number 0123 456 789 01",
    "ISBN 0306406152 in the library",
    "P. IVA 00743110157 of the register",
    "our partita is 00743110157 since then",
    "EIN 12-3456789",
    "CNPJ 11.222.333/0001-81",
    "NIP 526-104-08-28",
  ])("%s stays", (text) => expect(maskPersonal(text)).toBe(text));

  test("what is left is as it was written", () => {
    expect(maskPersonal("営業１０時、電話０９０－１２３４－５６７８、駅前")).toBe("営業１０時、電話[removed]、駅前");
    expect(maskPersonal("جمعية ـ هاتف ٠٥٠١٢٣٤٥٦٧ كل يوم ١٢")).toBe("جمعية ـ هاتف [removed] كل يوم ١٢");
    expect(hasPhone("０９０－１２３４－５６７８")).toBe(true);
  });
});

describe("P4 a name behind a word for a contact, in the languages of headers.json", () => {
  const LABELLED = [
    ["للتواصل: أحمد منصور", "أحمد"],
    ["الشخص المسؤول أحمد علي", "أحمد"],
    ["Επικοινωνία: Μαρία Παπαδοπούλου", "Μαρία"],
    ["Υπεύθυνη επικοινωνίας Μαρία Παπά", "Μαρία"],
    ["контакт: Иван Петров", "Иван"],
    ["Контактное лицо Анна Иванова", "Анна"],
    ["担当者：山田太郎", "山田"],
    ["連絡先：山田 太郎さん", "山田"],
    ["联系人: 王小明", "王小明"],
    ["담당자: 김철수", "김철수"],
    ["Referente: Mario Rossi", "Rossi"],
    ["Responsable: Ana García", "García"],
    ["président : Jean Dupont", "Dupont"],
    ["Geschäftsführerin: Dr. Anna von der Müller", "Müller"],
    ["yetkili kişi Ayşe Yılmaz", "Yılmaz"],
    ["voorzitter: Jan de Vries", "Vries"],
    ["osoba kontaktowa – Anna Nowak", "Nowak"],
    ["c/o Familie Müller", "Müller"],
    ["c/o Helen Rowell", "Rowell"],
    ["12 High Street, C/O Jean-Claude van den Berg, Leeds", "Berg"],
    ["c/o. Bärbel M. Groß (left door)", "Groß"],
    ["p/a Marijke de Vries\n1012 AB", "Vries"],
    ["c/o ANNA ROSSI, Roma", "ROSSI"],
  ] as const;
  test.each(LABELLED)("%s", async (text, secret) => {
    const rows = tableOf("description", [text, ...Array(120).fill("A shop for the quarter")]);
    for (const [way, result] of await bothWays(rows))
      expect([way, leaks(result, new RegExp(secret))]).toEqual([way, []]);
  });

  test.each([
    "Kontakt: Büro Graz, Erdgeschoss",
    "Contact: Office London",
    "連絡先：社会福祉協議会",
    "連絡先：市役所",
    "جهة الاتصال: مكتب الجمعية",
    "담당자: 협동조합",
    "Presidente Lula visited us",
    "Director: Teatro",
    "c/o Comune di Roma",
    "c/o Anthony Collins Solicitors",
    "c/o Mark Holt & Co",
    "C/O John Whitgift Academy",
    "C/O Helen FC",
    "c/o Friends of the Earth",
    "c/o Rosa Luxemburg Stiftung",
    "c/o Martin House, Leeds",
    "c/o Bulley Davey",
    "Helen Rowell Housing Co-operative",
    "Anna Rossi",
  ])("%s stays", (text) => expect(maskPersonal(text)).toBe(text));
});

describe("P1 P4 pages that only people have", () => {
  test.each([
    "https://www.linkedin.com/in/anna-secret",
    "de.linkedin.com/in/anna-secret",
    "https://www.xing.com/profile/Anna_Secret",
    "skype:anna.secret?call",
    "https://coop.example/?mail=anna.secret@coop.example",
    "https://coop.example/?mail=anna.secret%40coop.example",
    "mailto:anna.secret@coop.example",
    "tel:+3906secret12345678",
  ])("%s", async (address) => {
    for (const header of ["website", "links", "remarks"]) {
      const values = [address, ...Array.from({ length: 120 }, (_, at) => `https://coop${at}.example/a`)];
      for (const [way, result] of await bothWays(tableOf(header, values)))
        expect([header, way, leaks(result, /secret/i)]).toEqual([
          header,
          way,
          address.startsWith("tel:") ? expect.anything() : [],
        ]);
    }
  });

  test("those of organisations stay", async () => {
    const pages = [
      "https://www.linkedin.com/company/coop",
      "https://facebook.com/coop.roma",
      "https://facebook.com/people/coop/1",
      "https://t.me/coop",
    ];
    for (const [, { directory }] of await bothWays(tableOf("website", pages))) {
      const column = directory.fields.get("website");
      expect(JSON.stringify(column)).toBeDefined();
      expect(directory.size).toBe(4);
    }
  });
});

describe("P3 numbers of registers are no telephone numbers", () => {
  const REGISTERS = {
    siren: ["732829320", "552100554", "542065479", "775670417", "552032534", "383474814", "356000000"],
    nip: ["5261040828", "7740001454", "5250007738", "5213017228", "1132191233", "6340125442"],
    "partita iva": ["00743110157", "00905811006", "01585570581", "00488410010", "03340710270", "00159560366"],
  };
  test.each(Object.entries(REGISTERS))("a column of %s without a telling header stays", async (_, numbers) => {
    expect(areRegisterNumbers(numbers)).toBe(true);
    for (const [way, { account }] of await bothWays(tableOf("Spalte7", numbers)))
      expect([way, account.report.personalColumns]).toEqual([way, []]);
  });

  test("telephone numbers of the same length go", async () => {
    const numbers = Array.from({ length: 12 }, (_, at) => `${612345678 + at * 7919}`);
    expect(areRegisterNumbers(numbers)).toBe(false);
    for (const [, { account }] of await bothWays(tableOf("Spalte7", numbers)))
      expect(account.report.personalColumns).toHaveLength(1);
  });

  test("codes of eight digits, some of them behind a zero, stay", async () => {
    const codes = Array.from({ length: 40 }, (_, at) => String(1234567 + at * 2222223).padStart(8, "0"));
    for (const [way, { account }] of await bothWays(tableOf("Spalte7", codes)))
      expect([way, account.report.personalColumns]).toEqual([way, []]);
  });

  test.each(["0403.170.701", "526-104-08-28", "11.222.333/0001-81", "123-45-67891", "732 829 320 00074", "1572860-0"])(
    "%s is one by its form and its check digits",
    (number) => expect(isRegisterNumber(number)).toBe(true),
  );
  test.each(["0403.170.702", "526-104-08-29", "11.222.333/0001-82", "0612345678", "732829320"])(
    "%s alone is none",
    (number) => expect(isRegisterNumber(number)).toBe(false),
  );
});

test("a very long word takes no longer than any other text", () => {
  for (const letter of ["a", "ا"]) {
    const word = letter.repeat(100_000);
    expect(maskPersonal(`${word} 1234567`)).toBe(`${word} 1234567`);
  }
});
