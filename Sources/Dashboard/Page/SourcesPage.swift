import Model
import Store

// Sources: how each is doing, and its rhythm.

extension Pages {
    private static let sourcesOnAPage = 100

    func sources(_ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        let from = Int(min(try reader.number("from") ?? 0, 1_000_000))
        let now = tools.now()
        let today = now.wall().date
        let found = await room.read { ledger throws(StoreError) in
            (try ledger.sources(), try ledger.rhythm(from: today.adding(days: 1 - Interface.days), to: today))
        }
        switch found {
        case .failure(let error): return failure(error)
        case .success(let (all, rhythm)):
            let watched = all.filter { $0.retired == nil }
            let failing = watched.filter { $0.failures > 0 }
            let none = [Int](repeating: 0, count: Interface.days)
            // What needs somebody stands first.
            let ordered = failing + watched.filter { $0.failures == 0 }
            let shown = ordered.dropFirst(from).prefix(Pages.sourcesOnAPage)
            let next = from + shown.count < ordered.count ? "/sources?from=\(from + shown.count)" : nil
            return page(
                "sources", title: "Sources",
                [
                    "sources": .list(shown.map { Pages.source($0, rhythm[$0.id] ?? none, now: now) }),
                    "count": .number(watched.count), "days": .number(Interface.days),
                    "failing": failing.isEmpty ? .flag(false) : .number(failing.count),
                    "next": .optional(next), "isPaged": .flag(from > 0),
                    "retired": all.count > watched.count ? .number(all.count - watched.count) : .flag(false),
                ])
        }
    }

    private static func source(_ status: SourceStatus, _ days: [Int], now: Timestamp) -> TemplateValue {
        let state =
            status.failures > 0 ? "failing" : status.lastSuccess == nil ? "waiting" : "well"
        let total = days.reduce(0, +)
        return .object([
            "name": .text(status.source.name), "url": .text(status.source.url),
            "kind": .text(status.source.kind.rawValue),
            "interval": .text(DurationText.text(status.source.interval)), "state": .text(state),
            "due": .optional(status.nextDue.map { $0 <= now ? "due now" : Moments.distance(from: $0, to: now) }),
            "reason": .text(status.reason), "articles": .number(status.entries), "recent": .number(total),
            "success": .optional(status.lastSuccess.map { Moments.distance(from: $0, to: now) }),
            "failures": .number(status.failures),
            "error": .optional(status.failures > 0 ? status.lastError.map { "\($0.code): \($0.detail)" } : nil),
            "bars": .list(bars(days)),
            "rhythm": .text("\(total) articles in \(days.count) days, \(days.last ?? 0) today"),
        ])
    }

    /// A bar a day in a drawing of 14 by 6 units a day, 24 high.
    private static func bars(_ days: [Int]) -> [TemplateValue] {
        let most = max(1, days.max() ?? 1)
        return days.enumerated().map { index, count in
            let height = count == 0 ? 1 : max(3, 24 * count / most)
            return .object([
                "x": .number(index * 6), "y": .number(24 - height), "height": .number(height),
                "isNone": .flag(count == 0),
            ])
        }
    }
}
