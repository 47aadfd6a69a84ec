// The languages of the product, as a reader of its pages knows them.

export interface Language {
  tag: string;
  autonym: string;
  direction: "ltr" | "rtl";
}

export const languages: Language[] = [
  { tag: "en", autonym: "English", direction: "ltr" },
  { tag: "de", autonym: "Deutsch", direction: "ltr" },
  { tag: "fr", autonym: "Français", direction: "ltr" },
  { tag: "es", autonym: "Español", direction: "ltr" },
  { tag: "ru", autonym: "Русский", direction: "ltr" },
  { tag: "he", autonym: "עברית", direction: "rtl" },
  { tag: "ar", autonym: "العربية", direction: "rtl" },
  { tag: "ja", autonym: "日本語", direction: "ltr" },
  { tag: "zh-Hans", autonym: "简体中文", direction: "ltr" },
  { tag: "ko", autonym: "한국어", direction: "ltr" },
];
