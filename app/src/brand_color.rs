//! The colour of a brand on a page: checked, and with a text colour that can be read on it.
//!
//! Knows contrast (WCAG 2) and nothing of pages. A stylesheet is made of the result, because a strict policy
//! allows no style in the markup.

/// A colour as red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BrandColor([u8; 3]);

/// The ground of a message page in light and in dark, as the tokens have it, and the least contrast of text.
const LIGHT_GROUND: BrandColor = BrandColor([0xff, 0xff, 0xff]);
const DARK_GROUND: BrandColor = BrandColor([0x17, 0x1c, 0x1f]);
const READABLE: f64 = 4.6;

impl BrandColor {
    /// Reads exactly six hexadecimal digits, with or without `#`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// The six digits, in lower case.
    pub(crate) fn digits(self) -> String {
        let [red, green, blue] = self.0;
        format!("{red:02x}{green:02x}{blue:02x}")
    }

    /// The stylesheet of a page that wears this colour.
    pub(crate) fn stylesheet(self) -> String {
        let (brand, on) = (self.digits(), self.text_on().digits());
        let (light, dark) = (self.ink_on(LIGHT_GROUND).digits(), self.ink_on(DARK_GROUND).digits());
        format!(":root{{--brand:#{brand};--on-brand:#{on};--brand-ink:light-dark(#{light},#{dark})}}")
    }

    /// Black or white, whichever can be read better on this colour.
    fn text_on(self) -> Self {
        let (black, white) = (Self([0x11, 0x16, 0x18]), Self([0xff, 0xff, 0xff]));
        if self.contrast(white) >= self.contrast(black) { white } else { black }
    }

    /// This colour, darker or lighter as far as needed to be read as text on a ground.
    fn ink_on(self, ground: Self) -> Self {
        let towards: u8 = if ground.luminance() > 0.5 { 0x00 } else { 0xff };
        let steps = (0..=20_u16).map(|step| self.blend(towards, step));
        steps.clone().find(|ink| ink.contrast(ground) >= READABLE).unwrap_or(Self([towards; 3]))
    }

    /// A step of twenty towards black or white.
    fn blend(self, towards: u8, step: u16) -> Self {
        let mix = |from: u8| (u16::from(from) * (20 - step) + u16::from(towards) * step) / 20;
        Self(self.0.map(|part| u8::try_from(mix(part)).unwrap_or(towards)))
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let value = f64::from(part) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(two) / one.min(two)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_six_digits_are_a_colour() {
        assert_eq!(BrandColor::parse("#0A66c2").map(BrandColor::digits).as_deref(), Some("0a66c2"));
        for bad in ["", "#fff", "0a66c2}", "0a66c", "+a66c2", "red", "0a66c2;", "éé66"] {
            assert_eq!(BrandColor::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn whatever_the_colour_its_text_can_be_read() {
        for digits in ["000000", "ffffff", "ffd400", "0a66c2", "7f7f7f", "c8102e", "00ff00", "101418"] {
            let Some(color) = BrandColor::parse(digits) else { panic!("{digits}") };
            assert!(color.contrast(color.text_on()) >= 4.5, "{digits}");
            assert!(color.ink_on(LIGHT_GROUND).contrast(LIGHT_GROUND) >= 4.5, "{digits}");
            assert!(color.ink_on(DARK_GROUND).contrast(DARK_GROUND) >= 4.5, "{digits}");
        }
    }

    #[test]
    fn the_sheet_names_only_colours() {
        let sheet = BrandColor::parse("#ffd400").map(BrandColor::stylesheet).unwrap_or_default();
        assert_eq!(sheet.split(":root{--brand:#ffd400;--on-brand:#111618;").count(), 2, "{sheet}");
    }
}
