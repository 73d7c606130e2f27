import Language
import Model

/// The day of an event that its text does not date: the day the article tells about, else that of publication.
///
/// Only what is reported as having just happened is dated so; docs/decisions/0007 says why and how it is marked.
struct ImpliedTime {
    let context: SentenceContext
    let published: Publication?
    /// The day that the article's opening names.
    let day: TemporalExpression?

    /// Nil where the sentence speaks of the past behind the news, or of what is yet to come.
    func time(of match: Match, modality: Modality) -> TemporalExpression? {
        let isAct = modality == .done || ImpliedTime.words.contains(match.pattern.kind) && isSaid(match, modality)
        guard let published, isAct, !match.reading.isNegated, isNews(match) else { return nil }
        if var day {
            day.rule = TemporalExpression.impliedRule
            day.anchor = "mention@\(day.span.lowerBound)"
            return day
        }
        let start = context.tree.sentence.spans[match.word].lowerBound
        let date = published.wall.date
        return TemporalExpression(
            span: start..<start, text: "", kind: .date, timex: "\(date)", mod: "ON_OR_BEFORE", start: WallTime(date),
            end: WallTime(date.adding(days: 1)), grain: .day, direction: .same, anchor: "publication",
            rule: TemporalExpression.impliedRule)
    }

    /// Kinds that are done by saying them.
    private static let words: Set<String> = ["demand", "threat", "accusation", "rejection", "support"]

    private func isSaid(_ match: Match, _ modality: Modality) -> Bool {
        match.pattern.kind == "demand" && modality == .demanded
            || match.pattern.kind == "threat" && modality == .threatened
    }

    /// Told in the past tense, the perfect or a headline's present; not in the pluperfect, nor as a noun that only says when or why.
    private func isNews(_ match: Match) -> Bool {
        let tree = context.tree
        let verb = tree.isVerb(match.word) ? match.word : match.carrier
        guard let verb else { return false }
        let helpers = tree.children(of: verb, "aux").map { tree.sentence.words[$0].lowercased() }
        if helpers.contains("had") || helpers.contains("used") { return false }
        if helpers.contains("been"), tree.sentence.tags[verb] == "VBG" { return false }
        if tree.relation(verb) == "acl:relcl", !helpers.isEmpty { return false }
        return match.reading.condition == nil || match.pattern.kind == "threat"
    }
}
