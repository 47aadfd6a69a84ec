//! Colours of a brand, brought to where they can be read. Contrast is that of WCAG 2.

use std::fmt;

/// What text needs against its ground.
const READABLE: f64 = 4.5;

/// A colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Colour(u8, u8, u8);

impl Colour {
    pub(crate) const WHITE: Self = Self(255, 255, 255);
    pub(crate) const BLACK: Self = Self(17, 24, 39);
    /// The ground of a message in the dark.
    pub(crate) const DARK: Self = Self(30, 41, 59);
    /// For brands without a colour.
    pub(crate) const DEFAULT: Self = Self(30, 90, 138);

    /// Reads `#rgb` or `#rrggbb`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let hex = text.trim().strip_prefix('#')?;
        let digits: Vec<u8> =
            hex.chars().map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect::<Option<_>>()?;
        match *digits.as_slice() {
            [r, g, b] => Some(Self(r * 17, g * 17, b * 17)),
            [r, r2, g, g2, b, b2] => Some(Self(r * 16 + r2, g * 16 + g2, b * 16 + b2)),
            _ => None,
        }
    }

    /// White or black, whichever reads better on this colour.
    pub(crate) fn ink(self) -> Self {
        let white = contrast(self, Self::WHITE) >= contrast(self, Self::BLACK);
        if white { Self::WHITE } else { Self::BLACK }
    }

    /// This colour moved towards another until it can be read on a ground.
    pub(crate) fn readable_on(self, ground: Self, towards: Self) -> Self {
        (0..=10)
            .map(|step| self.mixed(towards, step))
            .find(|colour| contrast(*colour, ground) >= READABLE)
            .unwrap_or(towards)
    }

    /// This colour with so many tenths of another.
    fn mixed(self, other: Self, tenths: u16) -> Self {
        let mix = |one: u8, two: u8| {
            let sum = u16::from(one) * (10 - tenths) + u16::from(two) * tenths;
            u8::try_from(sum / 10).unwrap_or(u8::MAX)
        };
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    fn luminance(self) -> f64 {
        let part = |value: u8| {
            let share = f64::from(value) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(self.0) + 0.7152 * part(self.1) + 0.0722 * part(self.2)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("#1e5a8a", Some("#1e5a8a"))]
    #[case(" #FA0 ", Some("#ffaa00"))]
    #[case("red", None)]
    #[case("#12345", None)]
    #[case("#1e5a8a;background:url(x)", None)]
    fn read(#[case] text: &str, #[case] colour: Option<&str>) {
        assert_eq!(Colour::parse(text).map(|colour| colour.to_string()).as_deref(), colour);
    }

    #[test]
    fn text_can_be_read_whatever_the_brand_s_colour() {
        let steps = [0, 51, 102, 153, 204, 255];
        for (r, g) in steps.iter().flat_map(|&r| steps.map(|g| (r, g))) {
            for b in steps {
                let colour = Colour(r, g, b);
                assert!(contrast(colour, colour.ink()) >= 4.0, "{colour}");
                let light = colour.readable_on(Colour::WHITE, Colour::BLACK);
                assert!(contrast(light, Colour::WHITE) >= READABLE, "{colour}");
                let dark = colour.readable_on(Colour::DARK, Colour::WHITE);
                assert!(contrast(dark, Colour::DARK) >= READABLE, "{colour}");
            }
        }
    }
}
