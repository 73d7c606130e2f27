import Model

/// What one message tells: an alert, or a group or digest of them.
struct Told: Sendable {
    /// The same on every attempt.
    let id: String
    let title: String
    /// The alert, or the first of several.
    let alert: Alert
    /// Where a touch on the message leads: the local page, or the article.
    let click: String?
    private let bundle: Bundle?

    init(_ alert: Alert) {
        let message = AlertMessage(alert)
        id = alert.id
        title = message.title
        self.alert = alert
        click = message.page ?? (message.link.isEmpty ? nil : message.link)
        bundle = nil
    }

    init(_ bundle: Bundle) {
        id = bundle.id
        title = PlainText.oneLine(bundle.title, limit: 200)
        alert = bundle.alerts[0]
        click = nil
        self.bundle = bundle
    }

    /// The words, within the composer's limit.
    func text(_ composer: MessageComposer) -> String {
        guard let bundle else { return composer.text(AlertMessage(alert)) }
        let head = composer.hasTitle ? composer.markup.strong(composer.markup.escape(title)) + "\n" : ""
        let room = composer.limit - composer.unit.length(of: head)
        let brief = MessageComposer(
            markup: composer.markup, limit: min(room, 600), unit: composer.unit, isBrief: true)
        return head
            + bundle.text(limit: room, separator: "\n", measure: { composer.unit.length(of: $0) }) {
                brief.text(AlertMessage($0))
            }
    }
}
