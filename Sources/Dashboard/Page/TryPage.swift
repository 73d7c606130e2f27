import Model

/// What somebody typed into the box.
struct TrialForm: Sendable {
    var input = ""
    var published = ""
}

// The box to try a text or an address.

extension Pages {
    func trial(_ form: TrialForm) -> WebAnswer {
        page("try", title: "Try a text", Pages.values(form))
    }

    func tryOut(_ request: WebRequest) async -> WebAnswer {
        let text = String(decoding: request.body, as: UTF8.self)
        guard let fields = FormFields(text[...]) else {
            return message(400, "That cannot be read", "The form is broken.")
        }
        let form = TrialForm(input: fields["input"] ?? "", published: fields["published"] ?? "")
        var values = Pages.values(form)
        let published = Publication(iso: form.published)
        if !form.published.isEmpty, published == nil {
            values["problem"] = .text("The day of publication must look like 2026-01-31.")
            return page("try", title: "Try a text", status: 400, values)
        }
        let input = form.input.drop(while: \.isWhitespace)
        guard !input.isEmpty else { return trial(form) }
        let isAddress = input.hasPrefix("http://") || input.hasPrefix("https://")
        let address = String(input.prefix { !$0.isWhitespace })
        let wanted: Trial.Input = isAddress ? .address(address) : .text(form.input, published: published)
        switch await tools.read(wanted) {
        case .failure(let failure):
            values["problem"] = .text(failure.message)
            return page("try", title: "Try a text", status: 422, values)
        case .success(let trial):
            values["result"] = .object([
                "heading": .optional(trial.title), "published": .optional(trial.published.map { "\($0)" }),
                "count": .number(trial.events.count), "times": .number(trial.times.count),
                "events": .list(trial.events.map { .object(EventView.members($0)) }),
                "isEmpty": .flag(trial.events.isEmpty),
                "text": .object(["segments": Marked.text(trial.text, trial.events)]),
            ])
            return page("try", title: "Try a text", values)
        }
    }

    private static func values(_ form: TrialForm) -> [String: TemplateValue] {
        ["input": .text(form.input), "published": .text(form.published)]
    }
}
