import GRDB

/// What stands before the articles that a source leads to: paywalls, walls of consent, questions whether we are human.
public struct PageWalls: Sendable, Hashable {
    /// Of the latest: `paywalled`, `consentWall`, `challenge`; nil when the latest page was open.
    public private(set) var kind: String?
    /// Pages in a row, up to the latest, that were not open.
    public private(set) var pages: Int
    /// No open page is among those noted, so that the row before goes on.
    public private(set) var isWhole: Bool

    public init(kind: String?, pages: Int, isWhole: Bool = false) {
        self.kind = kind
        self.pages = pages
        self.isWhole = isWhole
    }

    /// Takes in the next page: what stood before it; nil when it was open.
    public mutating func note(_ wall: String?) {
        kind = wall
        pages = wall == nil ? 0 : pages + 1
        if wall == nil { isWhole = false }
    }
}

extension PageWalls {
    init?(_ row: Row) {
        guard let wall: String = row["wall"] else { return nil }
        self.init(kind: wall, pages: row["walled"])
    }
}
