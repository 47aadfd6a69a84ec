//! Punycode (RFC 3492), the way to write a domain's part of any script in ASCII; encoding only.

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const INITIAL_BIAS: u32 = 72;
const INITIAL_N: u32 = 128;

/// The part without its `xn--`. Parts are short, so the sums cannot overflow; should one be
/// absurdly long, they saturate and the length check refuses it.
pub(super) fn encode(part: &str) -> String {
    let letters: Vec<u32> = part.chars().map(u32::from).collect();
    let mut output: String = part.chars().filter(char::is_ascii).collect();
    let basic = length(output.chars().count());
    if basic > 0 {
        output.push('-');
    }
    let (mut n, mut delta, mut bias, mut handled) = (INITIAL_N, 0_u32, INITIAL_BIAS, basic);
    while let Some(next) = letters.iter().copied().filter(|letter| *letter >= n).min() {
        delta = delta.saturating_add((next - n).saturating_mul(handled + 1));
        n = next;
        for &letter in &letters {
            if letter < n {
                delta = delta.saturating_add(1);
            } else if letter == n {
                push_number(&mut output, delta, bias);
                bias = adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled += 1;
            }
        }
        delta = delta.saturating_add(1);
        n += 1;
    }
    output
}

fn push_number(output: &mut String, number: u32, bias: u32) {
    let mut rest = number;
    let mut k = BASE;
    loop {
        let threshold = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
        if rest < threshold {
            output.push(digit(rest));
            return;
        }
        output.push(digit(threshold + (rest - threshold) % (BASE - threshold)));
        rest = (rest - threshold) / (BASE - threshold);
        k += BASE;
    }
}

fn adapt(delta: u32, points: u32, first: bool) -> u32 {
    let mut delta = if first { delta / DAMP } else { delta / 2 };
    delta += delta / points;
    let mut k = 0;
    while delta > (BASE - T_MIN) * T_MAX / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

fn digit(value: u32) -> char {
    char::from_digit(value, 36).map_or('a', |_| {
        let byte = u8::try_from(value).unwrap_or(0);
        char::from(if byte < 26 { b'a' + byte } else { b'0' + byte - 26 })
    })
}

fn length(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("bücher", "bcher-kva")]
    #[case("例え", "r8jz45g")]
    #[case("テスト", "zckzah")]
    #[case("испытание", "80akhbyknj4f")]
    #[case("실례", "9n2bp8q")]
    #[case("münchen-ost", "mnchen-ost-9db")]
    #[case("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn")]
    fn parts_are_written_as_the_standard_writes_them(#[case] part: &str, #[case] ascii: &str) {
        assert_eq!(encode(part), ascii);
    }
}
