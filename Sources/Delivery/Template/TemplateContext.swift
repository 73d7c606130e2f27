import Model

/// What a template sees: the members of the alert's JSON, and `message` with what people are told.
enum TemplateContext {
    static func value(_ alert: Alert) -> JSONValue {
        var out = JSONWriter()
        alert.write(to: &out)
        let members = read(out.bytes).members ?? []
        return JSONValue(.object(members + [member("message", message(AlertMessage(alert)))]))
    }

    /// For a group or digest: `title`, and `alerts`, each as by itself, the last marked `isLast`.
    static func value(_ bundle: Bundle) -> JSONValue {
        let alerts = bundle.alerts.enumerated().map { index, alert in
            JSONValue(
                .object(
                    (value(alert).members ?? []) + [
                        member("isLast", JSONValue(.bool(index == bundle.alerts.count - 1)))
                    ]))
        }
        return object([
            member("id", string(bundle.id)), member("title", string(bundle.title)),
            member("alerts", JSONValue(.array(alerts))),
        ])
    }

    /// Why a template that is to make JSON makes none of an ordinary alert; nil when it does, or need not.
    static func fault(of template: MustacheTemplate) -> String? {
        guard template.escaping.isJSON else { return nil }
        do throws(JSONSyntaxError) {
            _ = try JSONReader.read(Array(template.render(value(SampleAlert.alert)).utf8))
            if template.mentions("alerts") {
                let bundle = Bundle(
                    id: "bundle_sample", alerts: [SampleAlert.alert, SampleAlert.alert], title: "2 alerts")
                _ = try JSONReader.read(Array(template.render(value(bundle)).utf8))
            }
            return nil
        } catch {
            return "\(error)"
        }
    }

    private static func message(_ message: AlertMessage) -> JSONValue {
        let facts = message.facts.map { fact in
            object([member("name", string(fact.name)), member("text", string(fact.text))])
        }
        return object([
            member("title", string(message.title)), member("facts", JSONValue(.array(facts))),
            member("quote", string(message.quote)), member("headline", string(message.headline)),
            member("link", string(message.link)), member("outlet", string(message.outlet)),
            member("others", JSONValue(.array(message.others.map(string)))), member("rule", string(message.rule)),
            member("why", string(message.why)),
            member("page", message.page.map(string) ?? JSONValue(.null)),
        ])
    }

    private static func string(_ text: String) -> JSONValue { JSONValue(.string(text)) }
    private static func object(_ members: [JSONValue.Member]) -> JSONValue { JSONValue(.object(members)) }
    private static func member(_ key: String, _ value: JSONValue) -> JSONValue.Member {
        JSONValue.Member(key: key, value: value)
    }

    private static func read(_ bytes: [UInt8]) -> JSONValue {
        // What our own writer wrote is JSON.
        do throws(JSONSyntaxError) { return try JSONReader.read(bytes) } catch { return JSONValue(.null) }
    }
}
