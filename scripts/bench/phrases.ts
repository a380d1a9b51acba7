/** Words from which names and descriptions are put together, in ten languages and five scripts. */
export interface Phrases {
  readonly forms: readonly string[];
  readonly names: readonly string[];
  readonly openings: readonly string[];
  readonly deeds: readonly string[];
  readonly closings: readonly string[];
}

export const PHRASES = {
  en: {
    forms: ["Cooperative", "Community Trust", "Mutual", "Workers' Co-op", "Association"],
    names: ["Common Ground", "Green Thread", "Open Table", "Fair Share", "New Commons", "River", "Lantern"],
    openings: ["Owned by its members", "Run by forty families", "A meeting place of the quarter"],
    deeds: [
      "repairs bicycles and household goods",
      "grows vegetables for three hundred households",
      "lends to small workshops",
    ],
    closings: ["open to everyone on Saturdays", "and shares what is left", "with a fund for hard times"],
  },
  fr: {
    forms: ["Coopérative", "Association", "Mutuelle", "SCIC", "Régie de quartier"],
    names: ["L'Éclaircie", "Terre commune", "Le Fil solidaire", "Les Champs partagés", "La Forêt", "À Table"],
    openings: ["Née d'une lutte d'habitants", "Portée par ses salariés", "Épicerie, café et atelier"],
    deeds: ["répare les vélos et les appareils", "cultive des légumes pour l'été", "prête aux artisans du marché"],
    closings: ["ouverte à toutes et à tous", "où l'on décide ensemble", "avec une caisse de secours"],
  },
  es: {
    forms: ["Cooperativa", "Asociación", "Mutual", "Sociedad laboral", "Fundación"],
    names: ["Tierra Común", "La Semilla", "El Puente", "Nuevo Mañana", "Las Raíces", "Río Abierto"],
    openings: ["Fundada por sus trabajadoras", "Tienda de barrio", "Una red de pequeñas productoras"],
    deeds: [
      "repara bicicletas y electrodomésticos",
      "cultiva verduras sin venenos",
      "presta a los talleres de la región",
    ],
    closings: ["abierta los sábados", "y comparte lo que sobra", "con un fondo de ayuda"],
  },
  de: {
    forms: ["Genossenschaft", "Verein", "Stiftung", "Solidarische Landwirtschaft", "Werkstatt"],
    names: ["Grüner Faden", "Die Brücke", "Gemeingut", "Überfluss", "Neue Höfe", "Lichtung"],
    openings: ["Von den Mitgliedern getragen", "Ein Laden im Viertel", "Vierzig Haushalte zusammen"],
    deeds: ["repariert Räder und Geräte", "baut Gemüse für die Straße an", "verleiht Geld an kleine Betriebe"],
    closings: ["samstags für alle geöffnet", "und teilt, was übrig bleibt", "mit einer Kasse für schwere Zeiten"],
  },
  it: {
    forms: ["Cooperativa sociale", "Associazione", "Mutua", "Consorzio", "Impresa di comunità"],
    names: ["Terra Comune", "Il Filo Verde", "La Città Aperta", "Nuovi Orti", "Il Ponte", "L'Officina"],
    openings: ["Nata da un gruppo d'acquisto", "Bottega del quartiere", "Gestita da chi ci lavora"],
    deeds: [
      "ripara biciclette ed elettrodomestici",
      "coltiva ortaggi per cento famiglie",
      "presta alle piccole botteghe",
    ],
    closings: ["aperta a tutti il sabato", "e divide ciò che avanza", "con un fondo di solidarietà"],
  },
  pt: {
    forms: ["Cooperativa", "Associação", "Banco comunitário", "Mútua", "Rede"],
    names: ["Terra Comum", "A Ponte", "Sementes do Amanhã", "Mãos à Obra", "Água Viva", "Pão Nosso"],
    openings: ["Criada por trabalhadoras", "Uma horta de bairro", "Feira, cozinha e oficina"],
    deeds: ["conserta bicicletas e aparelhos", "planta verduras para a região", "empresta às pequenas produções"],
    closings: ["aberta aos sábados", "e reparte o que sobra", "com um fundo de apoio"],
  },
  ja: {
    forms: ["協同組合", "労働者協同組合", "特定非営利活動法人", "共済会"],
    names: ["みどりの糸", "あおぞら", "大地のめぐみ", "となりの台所", "かけはし"],
    openings: ["組合員が出資し運営する", "地域の四十世帯が支える", "商店街にある工房"],
    deeds: ["自転車や家電を修理します", "有機野菜を育てています", "小さな店に資金を貸します"],
    closings: ["土曜日は誰でも参加できます", "余りは分け合います"],
  },
  ar: {
    forms: ["تعاونية", "جمعية", "تعاضدية", "مؤسسة"],
    names: ["الأرض المشتركة", "الجسر", "أيادي الخير", "البذرة", "الواحة"],
    openings: ["تملكها عضواتها", "متجر الحي", "شبكة من صغار المنتجين"],
    deeds: ["تصلح الدراجات والأجهزة", "تزرع الخضر للأسر", "تقرض الورش الصغيرة"],
    closings: ["مفتوحة للجميع يوم السبت", "وتتقاسم ما يبقى"],
  },
  ru: {
    forms: ["Кооператив", "Общество", "Артель", "Фонд"],
    names: ["Общая земля", "Мост", "Зелёная нить", "Рассвет", "Ёлка"],
    openings: ["Принадлежит участникам", "Лавка во дворе", "Сорок семей вместе"],
    deeds: ["чинит велосипеды и утварь", "растит овощи для района", "даёт ссуды мастерским"],
    closings: ["по субботам открыто всем", "и делит остаток"],
  },
  el: {
    forms: ["Συνεταιρισμός", "Σύλλογος", "ΚοινΣΕπ", "Ένωση"],
    names: ["Κοινή γη", "Η Γέφυρα", "Πράσινο νήμα", "Το Στέκι"],
    openings: ["Ανήκει στα μέλη του", "Μαγαζί της γειτονιάς", "Σαράντα σπίτια μαζί"],
    deeds: ["επισκευάζει ποδήλατα και συσκευές", "καλλιεργεί λαχανικά", "δανείζει σε μικρά εργαστήρια"],
    closings: ["ανοιχτό σε όλους το Σάββατο", "και μοιράζει ό,τι μένει"],
  },
} as const satisfies Record<string, Phrases>;

export type PhraseLanguage = keyof typeof PHRASES;

const COUNTRIES: Readonly<Record<PhraseLanguage, string>> = {
  en: "",
  fr: "FR BE SN CI CD CM ML BF MG HT NE TG BJ GN GA LU",
  es: "ES MX AR CO PE VE CL EC BO CU DO GT HN NI PA PY SV UY CR PR",
  de: "DE AT CH LI",
  it: "IT SM",
  pt: "PT BR AO MZ CV GW",
  ja: "JP",
  ar: "EG MA DZ TN SA IQ SY JO LB YE SD LY AE KW OM PS",
  ru: "RU KZ BY KG UA",
  el: "GR CY",
};

const LANGUAGE_OF = new Map(
  (Object.keys(COUNTRIES) as PhraseLanguage[]).flatMap((language) =>
    COUNTRIES[language].split(" ").map((country) => [country, language] as const),
  ),
);

/** The language in which the generator writes for a country; English where it knows no other. */
export const languageOf = (country: string): PhraseLanguage => LANGUAGE_OF.get(country) ?? "en";
