/** Headers of columns that hold one part of the name of a person. */
export const NAME_PARTS = {
  given:
    "first name|firstname|given name|forename|prénom|prenom|vorname|nombre de pila|primeiro nome|nome proprio|nom de pila|voornaam|imię|prenume|имя|ім'я|الاسم الأول|الاسم الشخصي",
  family:
    "last name|lastname|surname|family name|nom de famille|nachname|familienname|zuname|apellido|apellidos|sobrenome|apelido|cognome|cognoms|cognom|achternaam|nazwisko|nume de familie|soyad|soyadı|επώνυμο|фамилия|прізвище|اللقب|اسم العائلة|الاسم العائلي",
  whole:
    "full name of person|imię i nazwisko|ad soyad|adı soyadı|ονοματεπώνυμο|фио|піб|الاسم الكامل|氏名|姓名|성명|nom et prénom|nom prénom|prénom nom|nombre y apellidos|nome e cognome|cognome e nome|vor und nachname|name und vorname|nom i cognoms",
} as const;

/** Headers that name an office, a role or a group of people, by language; whether persons stand there the values have to say. */
export const OFFICE_WORDS: readonly string[] = [
  "chairman|chairwoman|chairs|co chair|trustee|trustees|board member|board members|founder|founders|cofounder|cofounders|treasurer|representative|representatives|legal representative|submitter|editor|editors|key person|employee name|head|principal|spokesperson|person in charge|person|persons|people|speaker|executive|directors|managers|owners|partner names|organiser|organisers|organizers|coordinators|co ordinator|volunteer coordinator|leaders|team leader|maintainer|maintainers|member names|officer|officers|proprietor|contacts|boss|admin|administrators|facilitator|facilitators|convenor|responsible",
  "trésorier|trésorière|animateur|animatrice|fondateur|fondatrice|fondateurs|fondatrices|personne ressource|porte parole|gérante|dirigeante|dirigeants|dirigeantes|directrice|présidents|coprésident|coprésidente|référente|responsables|coordinateur|coordinatrice|secrétaire|administrateur|administrateurs|représentant|représentante|représentants|représentant légal|interlocutrice|salariés|bénévoles",
  "coordinador|coordinadora|fundador|fundadora|fundadores|fundadoras|administrador|administradora|administradores|socios fundadores|apoderado|apoderada|encargado|encargada|titular|titulares|directora|director a|secretario|secretaria|tesorero|tesorera|representantes|responsables|portavoz|presidente a|promotores|integrantes|personas",
  "diretor|diretora|diretores|coordenador|coordenadora|fundadora|sócio|sócios|sócio gerente|tesoureiro|tesoureira|secretário|secretária|responsáveis|dirigente|dirigentes|porta voz|proprietário",
  "vorsitz|vorsitzende|vorsitzender|vorsitzenden|obmann|obfrau|geschäftsführer|geschäftsführerin|geschäftsführerinnen|inhaber|inhaberin|leitung|leiter|leiterin|gründer|gründerin|gründerinnen|gründungsmitglieder|koordinator|koordinatorin|koordination|kassier|kassierer|kassiererin|schatzmeister|schatzmeisterin|schriftführer|schriftführerin|verantwortliche|verantwortlicher|bearbeiter|bearbeiterin|aufsichtsrat|vorstandsmitglieder|mitarbeiter|mitarbeiterinnen|mitarbeitende|sprecher|sprecherin|vertreter|vertreterin|vertretung|gesetzlicher vertreter|ansprechpersonen|kontaktpersonen|personen|betreiber|betreiberin|eigentümer|eigentümerin",
  "nominativo|rappresentante|rappresentante legale|coordinatore|coordinatrice|titolare|titolari|fondatore|fondatrice|fondatori|direttore|direttrice|amministratore|amministratrice|amministratori|tesoriere|tesoriera|segretario|segretaria|vicepresidente|referenti|responsabili|portavoce|soci fondatori|persone|consiglieri",
  "coordinadora|fundadors|fundadores|directora|directors|tresorer|tresorera|secretari|secretària|presidenta|president|representant legal|representants|responsables|portaveu|administradors|persones",
  "الرئيسة|رئيس|رئيسة|المدير|المديرة|مدير|مديرة|المنسق|المنسقة|منسق|المؤسس|المؤسسة|المؤسسون|أمين المال|أمينة المال|الكاتب العام|الكاتبة العامة|المسؤولة|مسؤول|الممثل|ممثل|نائب الرئيس|أعضاء المكتب|المسير|المسيرة|صاحب المشروع",
  "νόμιμος εκπρόσωπος|εκπρόσωπος|διευθυντής|διευθύντρια|ιδρυτής|ιδρύτρια|ιδρυτές|συντονιστής|συντονίστρια|υπεύθυνη|ταμίας|γραμματέας|διαχειριστής",
  "secretaris|penningmeester|bestuur|bestuurder|bestuurders|bestuursleden|eigenaar|verantwoordelijke|oprichter|oprichters|coördinator|directeur|vertegenwoordiger|medewerkers",
  "przewodniczący|przewodnicząca|koordynator|koordynatorka|dyrektor|zarząd|właściciel|założyciel|założyciele|przedstawiciel|skarbnik|sekretarz|członkowie zarządu|pełnomocnik",
  "președinte|reprezentant legal|reprezentant|administrator|coordonator|fondator|fondatori|trezorier|persoana responsabilă|asociați",
  "müdür|yetkili|koordinatör|temsilci|kurucu|kurucular|yönetici|yönetim kurulu|başkan yardımcısı|sekreter",
  "контактное лицо|председатель|директор|руководитель|основатель|основатели|учредитель|учредители|координатор|ответственный|представитель|контактна особа|голова|керівник",
].flatMap((line) => line.split("|"));

/** Groups of people that are counted as well, or may be made of organisations. */
export const GROUP_WORDS: readonly string[] =
  "member|members|mitglied|mitglieder|membres|miembros|socios|membri|soci|sòcies|socis|associates|team|teams|team members|equipo|équipe|equipe|equip|squadra|staff|personal|personnel|personale|employees|volunteers|ehrenamtliche|bénévoles|voluntarios|volontari|board|committee|council|bureau|junta|junta directiva|consiglio direttivo|conseil d'administration|أعضاء|الأعضاء|الفريق".split(
    "|",
  );

/** Where words are not parted by spaces. */
export const UNSPACED_OFFICES: readonly string[] =
  "理事長|会長|責任者|代表|代表理事|主宰|運営者|事務局長|担当|役員|이사장|회장|책임자|대표|운영자|담당|理事长|会长|法定代表|聯絡人|联络人|負責人|经理|主任|创始人|發起人".split(
    "|",
  );

/** Words in names of organisations, and of places and ways to reach them, but in no name of a person. */
export const ORGANISATION_WORDS: readonly string[] =
  "coop cooperative cooperativa coopérative cooperativas genossenschaft spółdzielnia verein association associazione asociación associação associació asociația vereniging stichting stiftung foundation fondation fondazione fundación fundação fundació fundacja gmbh ggmbh ltd limited inc llc cic scic scop srl spa sas sarl sociedad sociedade société societat società society group groupe gruppo grupo grup trust council comune commune ayuntamiento ajuntament câmara municipality city town gemeinde stadt ville mairie region región région provincia province university universität université università universidad school schule école scuola escuela church kirche église chiesa iglesia parish bank banca banque banco network netzwerk réseau rete red rede xarxa federation federazione federación fédération verband union unione unión centre center centro zentrum club casa house haus maison institute institut istituto instituto office büro bureau ufficio agency agenzia agencia agence ministry ministerio ministère department services service servizi servicios community comunità comunidad communauté housing living food farm garden café shop store market library hub lab project projekt progetto proyecto projet team committee international national green social solidarity solidale solidaria solidaire terra vida company companies firm sa ag kg ev eg arci caritas acli".split(
    " ",
  );

/** Words around such a header that change nothing. */
export const AROUND_OFFICES =
  "name names nom noms nome nomi nombre nombres nume full of the du de la le el del della des der do da contact contacto contatto kontakt cooperative association coop organisation organization اسم الاسم التعاونية الجمعية".split(
    " ",
  );

/** What a record says of itself that is a person and no organisation. */
export const PERSON_KINDS: readonly string[] =
  "person|individual|natural person|physical person|private person|private individual|privatperson|natürliche person|persona física|persona fisica|persona natural|personne physique|particulier|pessoa física|pessoa singular|persoa física|natuurlijk persoon|osoba fizyczna|persoană fizică|gerçek kişi|φυσικό πρόσωπο|شخص طبيعي|شخص ذاتي|foaf:Person|schema:Person|http://schema.org/Person|https://schema.org/Person|個人|个人|自然人|개인|физическое лицо".split(
    "|",
  );

/** Bare headers of a name; beside one part of the name of a person they are the other part. */
export const BARE_NAMES = "name|nom|nome|nombre|nume|ad|όνομα|الاسم|имя|名前".split("|");
