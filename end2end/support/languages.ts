// The languages of the product, as a reader of its pages knows them.

export interface Language {
  tag: string;
  autonym: string;
  direction: "ltr" | "rtl";
}

export const languages: Language[] = [
  { tag: "cs", autonym: "Čeština", direction: "ltr" },
  { tag: "da", autonym: "Dansk", direction: "ltr" },
  { tag: "de", autonym: "Deutsch", direction: "ltr" },
  { tag: "en", autonym: "English", direction: "ltr" },
  { tag: "es", autonym: "Español", direction: "ltr" },
  { tag: "fr", autonym: "Français", direction: "ltr" },
  { tag: "hr", autonym: "Hrvatski", direction: "ltr" },
  { tag: "it", autonym: "Italiano", direction: "ltr" },
  { tag: "hu", autonym: "Magyar", direction: "ltr" },
  { tag: "nl", autonym: "Nederlands", direction: "ltr" },
  { tag: "nb", autonym: "Norsk bokmål", direction: "ltr" },
  { tag: "pl", autonym: "Polski", direction: "ltr" },
  { tag: "pt-BR", autonym: "Português (Brasil)", direction: "ltr" },
  { tag: "pt-PT", autonym: "Português europeu", direction: "ltr" },
  { tag: "ro", autonym: "Română", direction: "ltr" },
  { tag: "sk", autonym: "Slovenčina", direction: "ltr" },
  { tag: "sl", autonym: "Slovenščina", direction: "ltr" },
  { tag: "fi", autonym: "Suomi", direction: "ltr" },
  { tag: "sv", autonym: "Svenska", direction: "ltr" },
  { tag: "tr", autonym: "Türkçe", direction: "ltr" },
  { tag: "el", autonym: "Ελληνικά", direction: "ltr" },
  { tag: "bg", autonym: "Български", direction: "ltr" },
  { tag: "ru", autonym: "Русский", direction: "ltr" },
  { tag: "uk", autonym: "Українська", direction: "ltr" },
  { tag: "he", autonym: "עברית", direction: "rtl" },
  { tag: "ar", autonym: "العربية", direction: "rtl" },
  { tag: "fa", autonym: "فارسی", direction: "rtl" },
  { tag: "th", autonym: "ไทย", direction: "ltr" },
  { tag: "ko", autonym: "한국어", direction: "ltr" },
  { tag: "ja", autonym: "日本語", direction: "ltr" },
  { tag: "zh-Hans", autonym: "简体中文", direction: "ltr" },
  { tag: "zh-Hant", autonym: "繁體中文", direction: "ltr" },
];
