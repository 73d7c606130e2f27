internal import Model

extension TimeRule {
    /// "the quarter", "the latest period": the quarter that was told before; nothing where none was.
    static let toldQuarter = TimeRule(name: "told-quarter", triggers: [.the]) { cursor in
        cursor.at += 1
        let isLatest = cursor.accept(.latest)
        guard cursor.unitOf(.quarter) || isLatest && cursor.accept(.period_) else { return nil }
        return .relative(.quarter, "XXXX-QX") { context in
            context.quarter.flatMap { .quarter($0.year, $0.number) }
        }
    }
}
