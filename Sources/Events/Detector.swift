import Language
public import Model

/// Reads events and times from a text: prefilter, grammar, actors, patterns, modality, attachment.
///
/// A value without state: one detector serves any number of threads. Pure: the same text gives the same reading.
public struct Detector: Sendable {
    private let grammar: Grammar
    private let actors: ActorLexicon
    private let times: TimeResolver
    private let kinds: KindTable
    let triggers: TriggerLexicon
    private let operators: OperatorLexicon
    private let vocabulary: Vocabulary
    let model: TriggerModel

    /// Loads the embedded lexicons and models, and the user's own actor entries on top.
    ///
    /// - Throws: `LexiconError` naming file and line of an entry that cannot be used.
    public init(extraActors: [(name: String, text: String)] = []) throws(LexiconError) {
        grammar = try Grammar.english()
        var actors = try ActorLexicon.embedded()
        for file in extraActors { actors = try actors.adding(file: file.name, text: file.text) }
        self.actors = actors
        times = try TimeResolver()
        kinds = try KindTable.embedded()
        triggers = try TriggerLexicon.embedded(kinds: kinds)
        operators = try OperatorLexicon.embedded()
        model = try TriggerModel.embedded(kinds: kinds)
        vocabulary = Vocabulary(
            lemmas: triggers.lemmas.union(operators.lemmas).union(triggers.outsiders.sport), forms: triggers.irregular,
            verbs: Set(triggers.patterns.filter { $0.part == .verb }.map(\.lemma)))
    }

    /// Only the times.
    ///
    /// - Parameter country: the source's, by its ISO 3166-1 code: the United States write the month of a date in figures first.
    public func times(_ text: String, published: Publication?, country: String? = nil) -> [TemporalExpression] {
        times.times(
            in: Array(text.utf8), published: published, isMonthFirst: TimeResolver.isMonthFirst(country: country))
    }

    /// Times and events of an article's text.
    ///
    /// - Parameters:
    ///   - title: read as a sentence of its own before the text; nil when the text has it.
    ///   - published: what weekdays and "tomorrow" are read against; without it they stay symbolic.
    ///   - country: as for `times`.
    public func read(
        _ text: String, title: String? = nil, published: Publication? = nil, country: String? = nil
    ) -> Reading {
        let (tokens, found, mentions) = annotate(text, published: published, country: country)
        let events = events(in: tokens, mentions: mentions, times: found, published: published)
        return Reading(times: found, events: Venue.shared(EventMerger.merged(events, published: published)))
    }

    func annotate(_ text: String, published: Publication?, country: String? = nil)
        -> (TokenizedText, [TemporalExpression], [ActorMention])
    {
        let tokens = Tokenizer.tokenize(Array(text.utf8))
        let spans = tokens.sentences.map { tokens.span($0) }
        let found = times.times(
            in: tokens.bytes, sentences: spans, published: published,
            isMonthFirst: TimeResolver.isMonthFirst(country: country))
        return (tokens, found, actors.mentions(in: tokens, on: published?.wall.date))
    }

    /// The grammar of every sentence, one line a word: index, word, lemma, tag, relation and governor; a blank line between.
    public func grammar(of text: String) -> [String] {
        let tokens = Tokenizer.tokenize(Array(text.utf8))
        return tokens.sentences.indices.flatMap { index -> [String] in
            let parsed = grammar.parse(tokens, sentence: index)
            return (0..<parsed.count).map { word in
                let head = parsed.heads[word] < 0 ? "root" : parsed.words[parsed.heads[word]]
                return [
                    "\(word)", parsed.words[word], parsed.lemmas[word], parsed.tags[word],
                    "\(parsed.relations[word]) ← \(head)",
                ].joined(separator: "\t")
            } + [""]
        }
    }

    private func events(
        in text: TokenizedText, mentions: [ActorMention], times: [TemporalExpression], published: Publication?
    ) -> [Event] {
        if triggers.outsiders.isSportsPage(text) { return [] }
        var told: [Retelling.Told] = []
        forEachSentence(
            in: text, mentions: mentions, times: times, published: published, wanted: { canHoldEvent(text, $0) }
        ) { matcher, opening in
            read(matcher, opening: opening, published: published, told: &told)
        }
        return told.map(\.event)
    }

    /// Parses sentences and hands each on with what was named before it.
    ///
    /// - Parameter wanted: whether a sentence is worth parsing; asked for many before any is parsed.
    func forEachSentence(
        in text: TokenizedText, mentions: [ActorMention], times: [TemporalExpression], published: Publication?,
        wanted: (SentencePlan.Sentence) -> Bool, _ body: (PatternMatcher, Opening) -> Void
    ) {
        var discourse = Discourse(mentions: mentions, names: actors.metonyms)
        var opening = Opening(text: text, mentions: mentions, published: published)
        let quotes = Quotations(text.bytes)
        let plain = Headlines.recased(text, mentions: mentions)
        var sentences = SentencePlan(text: text, mentions: mentions, times: times)
        while let window = sentences.next(wanted) {
            var parses = ParseAhead(grammar: grammar, text: plain, sentences: window)
            for sentence in window {
                if !sentence.isWorthParsing && !(opening.isWaiting(at: sentence.index) && !sentence.times.isEmpty) {
                    discourse.note(sentence.mentions, in: text, sentence: sentence.index)
                    continue
                }
                let context = SentenceContext(
                    index: sentence.index, parsed: parses.take(sentence.index), tokens: sentence.tokens, text: text,
                    mentions: Array(sentence.mentions), times: Array(sentence.times), quotes: quotes,
                    vocabulary: vocabulary)
                opening.read(context)
                if sentence.isWorthParsing {
                    let matcher = PatternMatcher(
                        context: context, resolver: ActorResolver(context: context, history: discourse),
                        roles: RoleFinder(context), reader: ModalityReader(context: context, operators: operators),
                        outsiders: triggers.outsiders)
                    body(matcher, opening)
                }
                discourse.read(context)
            }
        }
    }

    /// Whether a mention may be an actor with a country, its own or the article's.
    private static func mayAct(_ mention: ActorMention) -> Bool {
        mention.standing == .actor && (mention.country != nil || mention.belongsSomewhere)
    }

    /// Whether a pattern might match, or somebody who may act stands beside a word that the model knows.
    private func canHoldEvent(_ text: TokenizedText, _ sentence: SentencePlan.Sentence) -> Bool {
        let hasActor = sentence.mentions.contains(where: Detector.mayAct)
        return triggers.prefilter.passes(
            text, sentence.tokens, mentions: sentence.mentions.count, hasActor: hasActor,
            hasHistory: sentence.hasHistory)
            || (hasActor && model.prefilter.passes(text, sentence.tokens))
    }

    /// Adds a sentence's events to those told so far, and what it says about them.
    private func read(
        _ matcher: PatternMatcher, opening: Opening, published: Publication?, told: inout [Retelling.Told]
    ) {
        let context = matcher.context
        let tree = context.tree
        var matches: [Match] = []
        if triggers.outsiders.isSport(tree) { return }
        for word in 0..<tree.count {
            let patterns = triggers.patterns(for: tree.lemma(word))
            guard !patterns.isEmpty, let match = matcher.match(word, among: patterns) else { continue }
            matches.append(match)
        }
        matches = EventMerger.withoutRepeats(matches, tree: tree)
        matches = LearnedReader(model: model, triggers: triggers, matcher: matcher).read(matches)
        let targets = TargetFinder(context: context, resolver: matcher.resolver, roles: matcher.roles)
        matches = matches.map(targets.aimed).map(\.levied)
        let attachment = Attachment(context: context, matches: matches, capitals: actors.capitals)
        let (times, places) = (attachment.times(), attachment.places(dateline: opening.place))
        let implied = ImpliedTime(context: context, published: published, day: opening.day)
        Retelling(context: context, attachment: attachment, published: published).complete(&told)
        let builder = EventBuilder(
            context: context, kinds: kinds, resolver: matcher.resolver, implied: implied, published: published)
        told += matches.indices.map { index in
            let match = targets.placed(matches[index], at: places[index])
            let event = builder.event(
                from: match, time: times[index].time, deadline: times[index].deadline, place: places[index])
            return Retelling.Told(
                event: event, nouns: Retelling.nouns(match, tree: tree, roles: matcher.roles), sentence: context.index)
        }
    }
}
