public import Model

/// What Tocsin says of itself.
public enum Notices {
    /// An id that no other notice has.
    public static func newID() -> String { "notice_" + String(UInt64.random(in: .min ... .max), radix: 16) }

    /// A sink's target wants nothing any more.
    static func gone(sink: String, reason: String, now: Timestamp) -> Alert {
        .notice(
            .health, id: newID(),
            text:
                "The sink “\(sink)” is disabled (\(reason)); its alerts are kept until “tocsin deliveries retry --sink \(sink)”",
            now: now)
    }

    /// What `tocsin send-test` sends.
    public static func test(now: Timestamp) -> Alert {
        .notice(.test, id: newID(), text: "This is a test of Tocsin; nothing has happened", now: now)
    }
}
