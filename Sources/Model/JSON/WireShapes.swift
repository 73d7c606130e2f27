// The JSON shapes of `tocsin inspect` and of alerts: one place, so that they cannot drift apart.

extension TemporalExpression {
    public func write(to out: inout JSONWriter) {
        out.object { out in
            out.member("text", text)
            out.key("span")
            out.span(span)
            out.member("type", kind.rawValue)
            out.member("timex", timex)
            out.member("mod", mod)
            out.member("start", start?.description)
            out.member("end", end?.description)
            out.member("grain", grain.rawValue)
            out.member("role", role.rawValue)
            out.member("direction", direction.rawValue)
            out.member("zone", zone?.name)
            out.member("zoneFrom", zone?.origin)
            out.member("anchor", anchor)
            out.key("parts")
            out.array { out in for part in parts { part.write(to: &out) } }
            out.member("rule", rule)
            out.key("alternatives")
            out.array { out in for alternative in alternatives { alternative.write(to: &out) } }
        }
    }
}

extension TemporalExpression.Part {
    public func write(to out: inout JSONWriter) {
        out.object { out in
            out.key("span")
            out.span(span)
            out.member("text", text)
            out.member("timex", timex)
            out.member("start", start?.description)
            out.member("end", end?.description)
        }
    }
}

extension TemporalExpression.Alternative {
    public func write(to out: inout JSONWriter) {
        out.object { out in
            out.member("timex", timex)
            out.member("start", start?.description)
            out.member("end", end?.description)
            out.member("reason", reason)
        }
    }
}

extension Actor {
    public func write(to out: inout JSONWriter) {
        out.object { out in
            out.member("text", text)
            out.member("name", name)
            out.member("country", country)
            out.member("sector", sector?.rawValue)
            out.key("span")
            out.span(span)
            out.member("entry", entry)
        }
    }
}

extension Place {
    public func write(to out: inout JSONWriter) {
        out.object { out in
            out.member("text", text)
            out.member("name", name)
            out.member("country", country)
            out.key("span")
            out.span(span)
        }
    }
}

extension Event.Quote {
    public func write(to out: inout JSONWriter) {
        out.object { out in
            out.member("text", text)
            out.key("span")
            out.span(span)
        }
    }
}

extension Event {
    public func write(to out: inout JSONWriter) {
        out.object { out in writeMembers(to: &out) }
    }

    /// The members without the braces, so that an alert can add its own.
    public func writeMembers(to out: inout JSONWriter) {
        out.member("id", id)
        out.member("kind", kind)
        out.member("action", action)
        out.member("modality", modality.rawValue)
        out.member("plover", plover)
        out.member("cameo", cameo)
        for (name, actors) in [("source", source), ("target", target), ("participants", participants)] {
            out.key(name)
            out.array { out in for actor in actors { actor.write(to: &out) } }
        }
        out.key("place")
        if let place { place.write(to: &out) } else { out.null() }
        out.key("time")
        if let time { time.write(to: &out) } else { out.null() }
        out.key("deadline")
        if let deadline { deadline.write(to: &out) } else { out.null() }
        out.key("condition")
        if let condition { condition.write(to: &out) } else { out.null() }
        out.key("speaker")
        if let speaker { speaker.write(to: &out) } else { out.null() }
        out.key("quote")
        out.bool(isQuoted)
        out.key("negated")
        out.bool(isNegated)
        out.key("confidence")
        out.double(confidence, places: 2)
        out.key("sentence")
        sentence.write(to: &out)
        out.key("evidence")
        out.array { out in
            for item in evidence {
                out.object { out in
                    out.key("span")
                    out.span(item.span)
                    out.member("role", item.role)
                }
            }
        }
        out.member("rule", rule)
        if !signs.isEmpty {
            out.key("signs")
            out.array { out in
                for sign in signs {
                    out.object { out in
                        out.member("name", sign.name)
                        out.key("weight")
                        out.double(sign.weight, places: 2)
                    }
                }
            }
        }
    }
}

extension Alert.Reason {
    public func write(to out: inout JSONWriter) {
        out.object { out in
            out.member("condition", condition)
            out.member("found", found)
        }
    }
}

extension Alert.Change {
    public func write(to out: inout JSONWriter) {
        out.object { out in
            out.member("attribute", attribute)
            out.member("from", from)
            out.member("to", to)
        }
    }
}

extension Alert {
    /// The native webhook payload's `data`, and a line of a JSON Lines log.
    public func write(to out: inout JSONWriter) {
        out.object { out in
            out.member("id", id)
            out.member("schema", Alert.schema)
            out.member("transition", transition.rawValue)
            if !changes.isEmpty {
                out.key("changes")
                out.array { out in for change in changes { change.write(to: &out) } }
            }
            out.member("recorded", recorded.description)
            out.member("rule", rule)
            if !isNotice {
                out.key("why")
                writeWhy(to: &out)
            }
            out.member("priority", priority.rawValue)
            if heldBack > 0 {
                out.key("heldBack")
                out.int(heldBack)
            }
            out.key("event")
            event.write(to: &out)
            out.key("article")
            article.write(to: &out)
            if !sources.isEmpty {
                out.key("sources")
                out.array { out in for source in sources { source.write(to: &out) } }
            }
            if let page { out.member("page", page) }
        }
    }
}

extension Alert {
    /// Why it fired: what the rule asked for and what was found, and what made the detector see an event.
    private func writeWhy(to out: inout JSONWriter) {
        out.object { out in
            out.key("conditions")
            out.array { out in for reason in why { reason.write(to: &out) } }
            out.member("trigger", event.trigger)
            out.member("by", event.isLearned ? "model" : "pattern")
        }
    }
}

extension Alert.Origin {
    public func write(to out: inout JSONWriter) {
        out.object { out in
            out.member("source", source)
            out.member("title", title)
            out.member("url", url)
            out.member("published", published?.description)
        }
    }
}
