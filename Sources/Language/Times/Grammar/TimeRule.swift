internal import Model

/// One phenomenon: which words may begin it, and what it says. Tried only where one of its triggers stands.
struct TimeRule: Sendable {
    /// As it appears in `TemporalExpression.rule`, and the name of its corpus file.
    let name: String
    let triggers: [Lexeme]
    /// Reads on from the trigger; leaves the cursor behind what it took. Nil, and nothing is found here.
    let read: @Sendable (inout Cursor) -> Reading?
}

/// What a rule read.
struct Reading: Sendable {
    var meaning: Meaning
    var mod: TimeMod?
    var role: TemporalExpression.Role?
    /// First token of the mention where words before it only limit it ("within").
    var from: Int?

    init(_ meaning: Meaning, mod: TimeMod? = nil, role: TemporalExpression.Role? = nil, from: Int? = nil) {
        self.meaning = meaning
        self.mod = mod
        self.role = role
        self.from = from
    }
}

extension Reading {
    /// A relative mention: its grain, its value without a reference, and how the context dates it.
    static func relative(
        _ grain: Grain, _ masked: String, mod: TimeMod? = nil, role: TemporalExpression.Role? = nil,
        _ resolve: @escaping @Sendable (TimeContext) -> Stretch?
    ) -> Reading {
        Reading(.relative(Relative(grain: grain, masked: masked, resolve: resolve)), mod: mod, role: role)
    }
}
