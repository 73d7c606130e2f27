/// Somebody does something to somebody, somewhere, at some time.
public struct Event: Sendable, Hashable {
    /// A stretch of the text and what it contributed.
    public struct Evidence: Sendable, Hashable {
        /// UTF-8 byte offsets into the text.
        public var span: Range<Int>
        /// `trigger`, `source`, `target`, `participant`, `place`, `time`, `deadline`, `condition`, `modality`, `speaker`,
        /// `feature` (a word that the model went by).
        public var role: String

        public init(span: Range<Int>, role: String) {
            self.span = span
            self.role = role
        }
    }

    /// One thing that spoke for the event, or against it: how much it added to the log odds that it is right.
    public struct Sign: Sendable, Hashable {
        /// `kind meeting`, `countries 2`, `quoted` …
        public var name: String
        /// Log odds: 0.7 doubles them.
        public var weight: Double

        public init(name: String, weight: Double) {
            self.name = name
            self.weight = weight
        }
    }

    /// Words of the text and where they stand.
    public struct Quote: Sendable, Hashable {
        public var text: String
        public var span: Range<Int>

        public init(text: String, span: Range<Int>) {
            self.text = text
            self.span = span
        }
    }

    /// Derived from what identifies the event, never from its position: the same event told twice has one id.
    public var id: String
    /// A kind of the table of kinds: `meeting`, `sanction` …
    public var kind: String
    /// An action of that kind: `hold`, `impose` …
    public var action: String
    public var modality: Modality
    /// PLOVER 2 root: `CONSULT`, `SANCTION` …
    public var plover: String
    /// CAMEO code of two to four digits.
    public var cameo: String
    /// Who acts, and on whom. Empty for mutual events (meetings, calls, agreements), which list `participants`.
    public var source: [Actor]
    public var target: [Actor]
    public var participants: [Actor]
    public var place: Place?
    /// When it happens or is to happen.
    public var time: TemporalExpression?
    public var deadline: TemporalExpression?
    public var condition: Quote?
    /// Who said so.
    public var speaker: Actor?
    /// Whether it stands inside a quotation.
    public var isQuoted: Bool
    public var isNegated: Bool
    /// 0…1; of events said at 0.8, about 80 in 100 are right.
    public var confidence: Double
    /// The sentence: its words and its place in the text.
    public var sentence: Quote
    public var evidence: [Evidence]
    /// Name of the rule that made it.
    public var rule: String
    /// What its confidence is made of, as far as it counts, the heaviest first. Empty in events of releases that did not keep it.
    public var signs: [Sign]

    public init(
        id: String, kind: String, action: String, modality: Modality, plover: String, cameo: String,
        source: [Actor] = [], target: [Actor] = [], participants: [Actor] = [], place: Place? = nil,
        time: TemporalExpression? = nil, deadline: TemporalExpression? = nil, condition: Quote? = nil,
        speaker: Actor? = nil, isQuoted: Bool = false, isNegated: Bool = false, confidence: Double,
        sentence: Quote, evidence: [Evidence], rule: String, signs: [Sign] = []
    ) {
        self.id = id
        self.kind = kind
        self.action = action
        self.modality = modality
        self.plover = plover
        self.cameo = cameo
        self.source = source
        self.target = target
        self.participants = participants
        self.place = place
        self.time = time
        self.deadline = deadline
        self.condition = condition
        self.speaker = speaker
        self.isQuoted = isQuoted
        self.isNegated = isNegated
        self.confidence = confidence
        self.sentence = sentence
        self.evidence = evidence
        self.rule = rule
        self.signs = signs
    }

    /// Everybody in it, sources first.
    public var everybody: [Actor] { source + target + participants }
}
