import Model

/// The form above a list, filled in with what was asked for.
struct FilterView: Sendable {
    let reader: QueryReader

    private static let names = ["q", "kind", "country", "modality", "since", "until"]

    var values: TemplateValue {
        let fields = reader.fields
        func options(_ names: [String], _ field: String) -> TemplateValue {
            .list(
                names.map {
                    .object(["value": .text($0), "selected": .flag(fields[field] == $0)])
                })
        }
        return .object([
            "q": .text(fields["q"] ?? ""), "country": .text(fields["country"] ?? ""),
            "since": .text(fields["since"] ?? ""), "until": .text(fields["until"] ?? ""),
            "kinds": options(reader.tools.kinds, "kind"),
            "modalities": options(Modality.allCases.map(\.rawValue), "modality"),
            "countries": .list(reader.tools.countries.map { .object(["name": .text($0.name)]) }),
            "isSet": .flag(!query.isEmpty),
        ])
    }

    /// What is asked for, as the query of an address: empty, or beginning with `?`.
    var query: String { address("", [:]) }

    /// An address with the same filter and these fields besides.
    func address(_ path: String, _ more: [String: String]) -> String {
        let kept = FilterView.names.filter { more[$0] == nil }.map { (name: $0, value: reader.fields[$0] ?? "") }
        let text = FormFields.encoded(kept + more.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) })
        return text.isEmpty ? path : "\(path)?\(text)"
    }
}
