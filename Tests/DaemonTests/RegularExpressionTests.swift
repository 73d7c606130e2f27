import Daemon
import Testing

/// Expressions as a table: what matches, what does not, what is refused and with which cure.
@Suite struct RegularExpressionTests {
    static let matching: [(String, String, Bool)] = [
        ("abc", "xabcx", true), ("abc", "ab", false), ("", "", true), ("a|b|", "", true), ("^$", "", true),
        ("^$", "a", false), ("a.c", "abc", true), ("a.c", "a\nc", false), ("(?s)a.c", "a\nc", true),
        ("^b", "a\nb", false), ("(?m)^b$", "a\nb\nc", true), ("colou?r", "color", true), ("ab*c", "ac", true),
        ("ab+c", "ac", false), ("a{3}", "aa", false), ("a{3}", "aaa", true), ("^a{2,3}$", "aaaa", false),
        ("^a{2,}$", "aaaa", true), ("a{,3}", "a{,3}", true), ("^(?:ab|cd)+$", "abcdab", true),
        ("^(?:ab|cd)+$", "abc", false), ("[a-c]x", "bx", true), ("[^a-c]x", "bx", false), ("[]x]", "]", true),
        ("[a\\-z]", "-", true), ("[a-]", "-", true), ("[\\d,]+%", "1,5%", true), ("\\bwar\\b", "a war.", true),
        ("\\bwar\\b", "warning", false), ("\\Bwar", "award", true), ("(?i)straße", "STRAßE", true),
        ("(?i)É", "é", true), ("(?i)[a-z]+x", "ABX", true), ("a(?i)b", "aB", true), ("a(?i:b)c", "aBC", false),
        ("(?i)a(?-i)b", "AB", false), ("\\p{Lu}\\p{Ll}+", "Ödön", true), ("^\\P{L}+$", "12 3", true),
        ("\\w+", "ё", true), ("^\\W$", "é", false), ("\\x41\\x{1F600}", "A😀", true), ("\\.", "x", false),
        ("(?<year>\\d{4})-\\d\\d", "on 2026-01", true), ("a\\z", "ba", true), ("\\Ab", "ab", false),
        ("(a*)*b", "aab", true), ("(a*)+", "b", true), ("(?:)*x", "x", true),
        ("((((){1000}){1000}){1000}){1000}x", "x", true),
    ]

    @Test(arguments: matching) func occurs(_ pattern: String, _ text: String, _ does: Bool) throws {
        #expect(try RegularExpression(pattern).occurs(in: text) == does)
    }

    static let refused: [(String, String)] = [
        ("a(b", "at character 2: found a “(” that is never closed; expected a “)”, or “\\(” for the character itself"),
        ("a)b", "at character 2: found a “)” that closes nothing; expected “\\)” for the character itself"),
        ("[a", "at character 1: found a “[” that is never closed; expected a “]”, or “\\[” for the character itself"),
        ("*a", "at character 1: found a “*” with nothing to repeat; expected “\\*” for the character itself"),
        ("a**", "at character 2: found a repeat of a repeat; expected one, or the first in brackets: (?:…)"),
        ("a{5,2}", "at character 2: found {5,2}; expected the smaller count first"),
        ("a{2000}", "at character 2: found the count 2000; expected at most 1000"),
        ("(a)\\1", "at character 4: found a back-reference; expected what it should repeat, written out"),
        ("(?=a)", "at character 1: found a look ahead; expected two conditions of the rule, with “all” or “not”"),
        ("(?<!a)", "at character 1: found a look behind; expected no more than what is there: “\\b”, “^”"),
        ("[z-a]", "at character 2: found the range z-a; expected the smaller character first"),
        ("\\y", "at character 1: found “\\y”; expected a known escape; a letter needs no “\\”"),
        ("a\\", "at character 2: found a “\\” at the end; expected a character after it"),
        (
            "\\p{Greek}",
            "at character 1: found the class “Greek”; expected one of \\p{L}, \\p{Lu}, \\p{Ll}, \\p{N}, \\p{Nd}"
        ),
        ("(?x)a", "at character 3: found the unknown flag “x”; expected one of i, s, m"),
        ("[[:alpha:]]", "at character 2: found a class such as [:alpha:]; expected \\p{L}, \\d, \\s or \\w"),
        (
            "((a{100}){100}){100}",
            "at character 1: found an expression of more than 10000 steps; expected smaller repeat counts"
        ),
    ]

    @Test(arguments: refused) func isRefused(_ pattern: String, _ message: String) {
        let error = #expect(throws: RegularExpressionError.self) { try RegularExpression(pattern) }
        #expect(error?.description == message)
    }

    /// What makes back-tracking engines take for ever takes steps in proportion here: were it exponential, this would not end.
    @Test(arguments: ["(a+)+$", "^(a|a)*$", "(a|aa)+$", "(.*a){20}$", "([a-z]+)*\\d", "(x+x+)+y"])
    func catastrophesAreNone(_ pattern: String) throws {
        let text = String(repeating: "a", count: 2_000) + "!"
        #expect(try !RegularExpression(pattern).occurs(in: text))
    }
}
