import Model

/// The children of a channel or an entry, asked for by name in order of preference.
struct FeedFields {
    let tree: MarkupTree
    let node: MarkupTree.Index
    /// Of the document; `xml:base` on the way down refines it.
    let base: WebAddress?

    /// The first child of the first name that has content.
    func first(_ names: [String]) -> MarkupTree.Index? {
        for name in names {
            if let found = all(name).first(where: { hasContent($0) }) { return found }
        }
        return nil
    }

    func all(_ name: String) -> [MarkupTree.Index] {
        guard let id = tree.nameID(name) else { return [] }
        return tree.children(node).filter { tree.nodes[Int($0)].name == id }
    }

    private func hasContent(_ child: MarkupTree.Index) -> Bool {
        tree.descendants(child).contains { !tree.isText($0) || tree.text($0).contains { !$0.isSpace } }
    }

    func text(_ names: [String]) -> String? {
        first(names).flatMap { tree.textContent($0, limit: Limits.fieldBytes).collapsed.nonEmpty }
    }

    /// A title as plain text.
    func title(_ names: [String]) -> String? {
        first(names).flatMap { FeedText.plain(tree, $0).nonEmpty }
    }

    /// A text construct as its publisher gave it, markup kept.
    func html(_ names: [String]) -> String? { first(names).flatMap { html(of: $0) } }

    /// A text construct as HTML or plain text, the links in it made absolute.
    func html(of child: MarkupTree.Index) -> String? {
        guard let text = FeedText.html(tree, child).nonEmpty else { return nil }
        return ContentLinks.holdsRelative(text) ? ContentLinks.resolved(text, base: base(at: child)) : text
    }

    /// The children of any of these names that have content, in the order of the document.
    func inOrder(_ names: [String]) -> [MarkupTree.Index] {
        names.flatMap { all($0) }.filter { hasContent($0) }.sorted()
    }

    /// Names of the authors: Atom persons, Dublin Core creators, RSS authors without the address around their name.
    func author() -> String? {
        for name in ["dc:creator", "author", "atom:author", "itunes:author", "dc:author"] {
            let found = all(name).compactMap { person($0) }
            if !found.isEmpty { return FeedFields.once(found) }
        }
        return nil
    }

    /// Names once each, in their order.
    static func once(_ names: [String]) -> String {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }.joined(separator: ", ")
    }

    private func person(_ child: MarkupTree.Index) -> String? {
        for inner in tree.children(child) where ["name", "atom:name", "itunes:name"].contains(tree.name(inner)) {
            return tree.textContent(inner, limit: 400).collapsed.nonEmpty
        }
        for inner in tree.children(child) where ["email", "atom:email"].contains(tree.name(inner)) {
            return tree.textContent(inner, limit: 400).collapsed.nonEmpty
        }
        let text = CharacterReference.undone(tree.textContent(child, limit: 400)).collapsed
        // "mail@example.org (A Name)": RSS 2.0 asks for an address, publishers add the name.
        if let open = text.firstIndex(of: "("), text.hasSuffix(")"), text[..<open].contains("@") {
            return String(text[text.index(after: open)...].dropLast()).collapsed.nonEmpty
        }
        return text.nonEmpty
    }

    func date(_ names: [String]) -> Publication? {
        for name in names {
            // Of several the last counts: a feed that repeats a date corrects it.
            for child in all(name).reversed() {
                let text = tree.textContent(child, limit: 200)
                if let date = PublicationReader.read(text, evidence: .feed) { return date }
            }
        }
        return nil
    }

    /// The base that `xml:base` leaves at a node, from the root down.
    func base(at node: MarkupTree.Index) -> WebAddress? {
        var chain: [String] = []
        var at = node
        while at >= 0 {
            if let value = tree.attribute(at, "xml:base") { chain.append(value) }
            at = tree.parent(at)
        }
        return chain.reversed().reduce(base) { WebAddress.parse($1, base: $0) ?? $0 }
    }

    /// The base of entries: Atom resolves against the document, RSS against the site when it names one.
    func base(isAtom: Bool, link: String?) -> WebAddress? {
        let site = link.flatMap { WebAddress.parse($0) }
        return isAtom ? base ?? site : site ?? base
    }

    func resolved(_ reference: String, at node: MarkupTree.Index) -> String? {
        let reference = String(utf8: Array(reference.utf8).trimmed)
        guard !reference.isEmpty else { return nil }
        // An absolute address stays as its publisher wrote it.
        if WebAddress.parse(reference)?.isWeb == true, !reference.utf8.contains(where: { $0 <= 0x20 }) {
            return reference
        }
        guard let address = WebAddress.parse(reference, base: base(at: node)) else { return reference }
        return address.description
    }

    /// Where the feed's site or the entry's article is: RSS `link` text, then Atom's alternate link.
    func link() -> String? {
        if let original = text(["feedburner:origlink"]), WebAddress.parse(original)?.isWeb == true { return original }
        for name in ["link", "rss:link"] {
            for child in all(name) where tree.attribute(child, "href") == nil {
                if let link = resolved(tree.textContent(child, limit: 8192), at: child) { return link }
            }
        }
        // CDF says it in an attribute.
        return alternate() ?? tree.attribute(node, "href").flatMap { resolved($0, at: node) }
    }

    private func alternate() -> String? {
        var best: (rank: Int, node: MarkupTree.Index, href: String)?
        for child in all("link") + all("atom:link") {
            guard let href = tree.attribute(child, "href") else { continue }
            let relation = tree.attribute(child, "rel")?.asciiLowered ?? "alternate"
            guard relation == "alternate" || relation.hasSuffix("/alternate") || relation.isEmpty else { continue }
            let type = tree.attribute(child, "type")?.asciiLowered ?? "text/html"
            let rank = type.contains("html") ? 0 : type.contains("xml") || type.contains("json") ? 2 : 1
            if rank < best?.rank ?? 9 { best = (rank, child, href) }
        }
        return best.flatMap { resolved($0.href, at: $0.node) }
    }
}
