import Foundation
import Model
import Store
import Events

/// `ledger FOLDER [ARTICLES]`: see README.md.
let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
    print("usage: ledger FOLDER [ARTICLES]")
    exit(2)
}
let articles = arguments.count > 2 ? Int(arguments[2]) ?? 1_000_000 : 1_000_000
let path = arguments[1] + "/ledger.sqlite"
let ledger = try Ledger(path: path, mode: .readWrite)
let start = Timestamp(seconds: 1_640_931_165)
let sources = (0..<100).map { Source(name: "outlet \($0)", url: "https://outlet\($0).example/feed", kind: .feed, interval: 600) }
try ledger.configure(sources: sources, now: start)
let jobs = try ledger.claimDue(now: start.adding(seconds: 86_400), limit: 100, lease: 1e12)
let judge = EventJudge(recognizer: try EventRecognizer()) { occasion in
    occasion.transition == .new ? [Route(rule: "all", sink: "log")] : []
}
var news = InventedNews()
let batch = 20
var (withStories, withoutStories, looks) = (Series(), Series(), Series())
let began = ContinuousClock.now
/// Articles over sixty days, so that both shelves of sketches are filled.
func moment(_ number: Int) -> Timestamp { start.adding(seconds: Double(number) * 59 * 86_400 / Double(articles)) }

func outcome(_ items: [ReadItem], _ number: Int, _ now: Timestamp) -> FetchOutcome {
    FetchOutcome(
        job: jobs[number / batch % jobs.count], result: .read(nil, bodyHash: nil, items: items), nextDue: now, reason: "benchmark")
}

// The bulk in groups, as a busy daemon records; the last part one by one, and timed.
let late = articles - articles / 50 / batch * batch
var group: [FetchOutcome] = []
for first in stride(from: 0, to: articles, by: batch) {
    let now = moment(first)
    let items = (first..<first + batch).map { news.item($0, now: now) }
    if first < late {
        group.append(outcome(items, first, now))
        if group.count == 25 || first + batch >= late {
            _ = try ledger.record(group, now: now, judge: judge)
            group = []
        }
    } else {
        for sketch in items.compactMap(\.sketch) { try looks.time { _ = try ledger.earlierArticle(like: sketch) } }
        try withStories.time { _ = try ledger.record(outcome(items, first, now), now: now, judge: judge) }
    }
    if first % (articles / 20) == 0 {
        print("\(first) articles after \(began.duration(to: .now)), resident \(resident()) MB")
        fflush(nil)
    }
}
for first in stride(from: articles, to: articles + 2_000, by: batch) {
    let now = moment(articles)
    var items = (first..<first + batch).map { news.item($0, now: now) }
    for index in items.indices { items[index].sketch = nil }
    try withoutStories.time { _ = try ledger.record(outcome(items, first, now), now: now, judge: judge) }
}

print("filled in \(began.duration(to: .now)); file \(size(path) >> 20) MB, log \(size(path + "-wal") >> 20) MB, resident \(resident()) MB")
print("recording \(batch) articles and 4 events: \(withStories)")
print("  the same without sketches: \(withoutStories)")
print("looking for the story of a text: \(looks)")
var (keys, latest, byCountry, lives) = (Series(), Series(), Series(), Series())
for number in 0..<1_000 {
    let wanted = (0..<20).map { EntryKey(.url, "https://outlet.example/news/\((number * 7_919 + $0) % (2 * articles))") }
    try keys.time { _ = try ledger.known(wanted) }
    var query = EventQuery()
    query.limit = 20
    try latest.time { _ = try ledger.events(matching: query) }
    query.country = InventedNews.countries[number % InventedNews.countries.count]
    try byCountry.time { _ = try ledger.events(matching: query) }
    try lives.time { _ = try ledger.lifeStory(of: "event-\((number * 7_919) % (articles / 5))") }
}
print("which of 20 keys are known: \(keys)")
print("the 20 latest events: \(latest)")
print("the 20 latest of a country: \(byCountry)")
print("the life of an event: \(lives)")
try ledger.close()

func size(_ path: String) -> Int {
    ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? NSNumber)?.intValue ?? 0
}

/// Megabytes of this process in memory.
func resident() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
    return (Int(line.filter(\.isNumber)) ?? 0) / 1024
}
