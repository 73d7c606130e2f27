import Model

/// Cuts a text into stretches, those that are evidence with their role.
enum Marked {
    /// Roles that say nothing to a reader, or that enclose others.
    private static let silent: Set<String> = ["feature", "condition"]

    /// The sentence of an event.
    static func sentence(_ event: Event) -> TemplateValue {
        .list(segments(Array(event.sentence.text.utf8), [event], offset: event.sentence.span.lowerBound))
    }

    /// A whole text with the evidence of events in it, cut after `most` bytes.
    static func text(_ text: String, _ events: [Event], most: Int = 24_000) -> TemplateValue {
        var bytes = Array(text.utf8)
        let isCut = bytes.count > most
        if isCut { bytes = Array(bytes.prefix(most)) }
        return .list(segments(bytes, events, offset: 0) + (isCut ? [plain(Array(" …".utf8)[...])] : []))
    }

    /// Whether the event's sentence stands in this text where the event says.
    static func holds(_ text: String, _ event: Event) -> Bool {
        let bytes = Array(text.utf8)
        let span = event.sentence.span
        guard span.lowerBound >= 0, span.upperBound <= bytes.count else { return false }
        return bytes[span].elementsEqual(event.sentence.text.utf8)
    }

    private static func segments(_ bytes: [UInt8], _ events: [Event], offset: Int) -> [TemplateValue] {
        let evidence = events.flatMap(\.evidence).filter { !silent.contains($0.role) }.map { item in
            (range: item.span.lowerBound - offset..<item.span.upperBound - offset, role: item.role)
        }.filter { $0.range.lowerBound >= 0 && $0.range.upperBound <= bytes.count }
            .sorted { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
        var segments: [TemplateValue] = []
        var at = 0
        for item in evidence where item.range.lowerBound >= at && !item.range.isEmpty {
            if item.range.lowerBound > at { segments.append(plain(bytes[at..<item.range.lowerBound])) }
            segments.append(
                .object([
                    "text": .text(String(decoding: bytes[item.range], as: UTF8.self)), "role": .text(item.role),
                ]))
            at = item.range.upperBound
        }
        if at < bytes.count { segments.append(plain(bytes[at...])) }
        return segments
    }

    private static func plain(_ bytes: ArraySlice<UInt8>) -> TemplateValue {
        .object(["text": .text(String(decoding: bytes, as: UTF8.self)), "role": .flag(false)])
    }
}
