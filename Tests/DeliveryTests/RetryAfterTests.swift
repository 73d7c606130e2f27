import Delivery
import Model
import Testing

@Suite struct RetryAfterTests {
    /// 1994-11-06 08:47:37 UTC: two minutes before the date that RFC 9110 gives in all three forms.
    static let now = Timestamp(seconds: 784_111_657)

    static let fields: [(String, Double?)] = [
        ("120", 120), (" 120 ", 120), ("0", 0), ("86400", 86_400),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 120),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 120),
        ("Sun Nov  6 08:49:37 1994", 120),
        ("Sun, 06 Nov 1994 08:00:00 GMT", 0),
        ("Fri, 07 Nov 1997 08:47:37 GMT", 94_780_800),
        ("", nil), ("soon", nil), ("-5", nil), ("1.5", nil), ("Sun, 31 Feb 1994 08:49:37 GMT", nil),
        ("Sun, 06 Now 1994 08:49:37 GMT", nil), ("Sun, 06 Nov 1994 08:49 GMT", nil), ("1e9", nil),
    ]

    @Test(arguments: fields)
    func seconds(_ field: String, _ expected: Double?) {
        #expect(RetryAfter.seconds(field, now: Self.now) == expected)
    }
}
