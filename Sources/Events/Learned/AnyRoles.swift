import Model

/// Where actors may stand about a word that no pattern knows.
enum AnyRoles {
    private static let doers: [TriggerPattern.Part: String] = [
        .verb: "subject", .noun: "possessor, modifier, by, light.subject, of",
    ]
    private static let others: [TriggerPattern.Part: String] = [
        .verb: "object, iobj, against, with, to, on, from, of, at, for, into, in, over, xcomp.object, ccomp.subject",
        .noun: "against, on, with, to, between, of, at, from, for, into, in, over, light.object",
    ]

    /// A pattern for an action that asks for nothing but somebody with a country.
    static func pattern(for entry: KindTable.Entry, part: TriggerPattern.Part, table: KindTable, classes: WordClasses)
        throws(LexiconError)
        -> TriggerPattern
    {
        let (before, after) = (doers[part] ?? "", others[part] ?? "")
        let roles =
            entry.isMutual ? "participants: \(before), \(after)" : "source: \(before) | target: \(after)"
        let text = "# format: trigger 2\nmodel | pos: \(part.rawValue) | action: \(entry.action) | \(roles)\n"
        let file = try LexiconFile(name: "model", text: text, format: "trigger 2", keys: TriggerLine.keys)
        let line = try TriggerLine(file.lines[0], kind: entry.kind, file: "model", classes: classes)
        return try line.patterns(kinds: table)[0]
    }
}
