import Model
import Store

/// Finds what was recorded since somebody heard last.
struct Newsreel: Sendable {
    let room: ReadingRoom

    /// Items of one look; the rest comes with the next.
    private static let most = 100

    func news(since position: StreamPosition) async -> [StreamNews] {
        let found = await room.read { ledger throws(StoreError) -> [StreamNews] in
            let events = try ledger.events(after: position.event, limit: Newsreel.most).map { recorded in
                var out = JSONWriter()
                Shapes.event(recorded, to: &out)
                return StreamNews(mark: .event(recorded.number), event: recorded, data: out.text)
            }
            let steps = try ledger.steps(after: position.step, limit: Newsreel.most).map { recent in
                var out = JSONWriter()
                out.object { out in
                    out.key("step")
                    recent.step.write(to: &out)
                    out.key("of")
                    Shapes.event(recent.event, to: &out)
                }
                return StreamNews(mark: .step(recent.number), event: recent.event, data: out.text)
            }
            return events + steps
        }
        // A ledger that cannot be read now is asked again in a second.
        guard case .success(let news) = found else { return [] }
        return news
    }
}
