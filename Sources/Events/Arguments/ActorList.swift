import Language

/// Actors named side by side, read from the words between them: "Egypt, Ethiopia **and** Sudan's leaders". Parsers lose the first or the
/// last of a list; commas and conjunctions rarely do.
struct ActorList {
    let context: SentenceContext
    private var tree: SentenceTree { context.tree }

    init(_ context: SentenceContext) { self.context = context }

    /// Numbers of the other mentions in the list that the mention over a word stands in, in order; empty when it stands in none.
    func members(with word: Int) -> [Int] {
        guard let number = member(over: word) else { return [] }
        var run = [number]
        var links: [Link] = []
        while let first = run.first, first > 0, isMember(first - 1), let link = link(first - 1, first) {
            run.insert(first - 1, at: 0)
            links.insert(link, at: 0)
        }
        while let last = run.last, last + 1 < context.mentions.count, isMember(last + 1),
            let link = link(last, last + 1)
        {
            run.append(last + 1)
            links.append(link)
        }
        let closed = closed(run, links, around: number)
        guard closed.count > 2 || closed.count == 2 && links.count == 1, startsAtOnce(closed, number) else { return [] }
        return closed.filter { $0 != number }
    }

    /// The mention over a word; behind a bare title ("**Presidents** Petro, …") the name that follows it at once.
    private func member(over word: Int) -> Int? {
        guard let number = context.mentionOfWord[word] else { return nil }
        if isMember(number) { return number }
        let last = context.words(of: context.mentions[number]).last
        guard context.mentions[number].country == nil, number + 1 < context.mentions.count, isMember(number + 1),
            let last, context.words(of: context.mentions[number + 1]).first == last + 1
        else { return nil }
        return number + 1
    }

    private enum Link { case comma, and, commaAnd }

    /// The stretch around a mention that ends with "and": commas, then one "and".
    private func closed(_ run: [Int], _ links: [Link], around number: Int) -> [Int] {
        guard let place = run.firstIndex(of: number) else { return [] }
        var end = place
        while end < links.count, links[end] == .comma { end += 1 }
        if end < links.count {
            end += 1
        } else if place > 0, links[place - 1] != .comma {
            end = place
        } else {
            return []
        }
        var start = end - 1
        while start > 0, links[start - 1] == .comma { start -= 1 }
        if links[end - 1] == .commaAnd, end - start < 2 { return [] }
        return start <= place ? Array(run[start...end]) : []
    }

    /// Nobody in the list but its first has a preposition or a verb of its own.
    private func startsAtOnce(_ list: [Int], _ number: Int) -> Bool {
        let heads = list.map { context.words(of: context.mentions[$0]).last ?? 0 }
        let own = context.words(of: context.mentions[number]).last ?? 0
        let ownVerb = tree.isRelation(own, "nsubj") ? tree.head(own) : nil
        for head in heads where head != own {
            if tree.isRelation(head, "nsubj"), let verb = tree.head(head), tree.isVerb(verb), verb != ownVerb {
                // "attacked Syria and **Lebanon protested**"; "Italy, Spain and Romania condemned" has one verb for all.
                if ownVerb == nil, !tree.isRelation(own, "conj"), own < head { return false }
                if let ownVerb, ownVerb != verb, tree.ancestors(of: ownVerb).contains(verb) == false { return false }
            }
        }
        let hasCase = heads.map { tree.preposition(of: $0) != nil }
        return !hasCase.dropFirst().contains(true) || hasCase.allSatisfy { $0 }
    }

    private func isMember(_ number: Int) -> Bool {
        let mention = context.mentions[number]
        guard mention.standing == .actor, mention.country != nil, mention.kind != .media else { return false }
        return mention.kind != .city && mention.kind != .region
    }

    /// What stands between two neighbours, when it is nothing but a comma, a conjunction and an article.
    private func link(_ one: Int, _ other: Int) -> Link? {
        guard let last = context.words(of: context.mentions[one]).last,
            let next = context.words(of: context.mentions[other]).first, next > last + 1, next - last <= 4
        else { return nil }
        if context.mentions[one].country == context.mentions[other].country { return nil }
        var (comma, and) = (false, false)
        for word in last + 1..<next {
            switch tree.sentence.words[word].lowercased() {
            case ",": comma = true
            case "and", "&": and = true
            case "the", "his", "her", "its": break
            default: return nil
            }
        }
        return and ? (comma ? .commaAnd : .and) : (comma ? .comma : nil)
    }
}
