// Reads the shapes that WireShapes.swift writes: what is written, read and written again gives the same bytes.
//
// What the shapes do not hold does not come back: a publication's evidence (read as `given`), more than two decimals of a confidence,
// fractions of a second. Members that are unknown here are passed over, so that a later version's alerts stay readable.

extension Alert {
    /// An alert from its JSON; nil when a member is missing, of another type, or of a value unknown here.
    public init?(json: JSONValue) {
        do throws(Unreadable) {
            self.init(
                id: try json.required("id", \.string),
                transition: try json.required("transition", Alert.Transition.init(json:)),
                changes: json["changes"] == nil ? [] : try json.list("changes", Alert.Change.init(json:)),
                event: try json.required("event", Event.init(json:)),
                rule: try json.required("rule", \.string),
                why: try json["why"]?.list("conditions", Alert.Reason.init(json:)) ?? [],
                priority: try json.optional("priority", Alert.Priority.init(json:)) ?? .normal,
                heldBack: try json.optional("heldBack", \.int) ?? 0,
                recorded: try json.required("recorded", Timestamp.init(json:)),
                article: try json.required("article", Alert.Origin.init(json:)),
                sources: json["sources"] == nil ? [] : try json.list("sources", Alert.Origin.init(json:)),
                page: try json.optional("page", \.string))
        } catch {
            return nil
        }
    }
}

extension Alert.Change {
    /// A change from its JSON; nil when it is not of the shape we write.
    public init?(json: JSONValue) {
        do throws(Unreadable) {
            self.init(
                attribute: try json.required("attribute", \.string), from: try json.optional("from", \.string),
                to: try json.optional("to", \.string))
        } catch {
            return nil
        }
    }
}

extension Alert.Reason {
    /// A reason from its JSON; nil when it is not of the shape we write.
    public init?(json: JSONValue) {
        do throws(Unreadable) {
            self.init(
                condition: try json.required("condition", \.string), found: try json.required("found", \.string))
        } catch {
            return nil
        }
    }
}

extension Alert.Origin {
    init?(json: JSONValue) {
        do throws(Unreadable) {
            self.init(
                source: try json.required("source", \.string), title: try json.required("title", \.string),
                url: try json.required("url", \.string),
                published: try json.optional("published") { $0.string.flatMap { Publication(iso: $0) } })
        } catch {
            return nil
        }
    }
}

extension Event {
    /// An event from its JSON; nil when a member is missing, of another type, or of a value unknown here.
    public init?(json: JSONValue) {
        do throws(Unreadable) {
            self.init(
                id: try json.required("id", \.string), kind: try json.required("kind", \.string),
                action: try json.required("action", \.string),
                modality: try json.required("modality", Modality.init(json:)),
                plover: try json.required("plover", \.string), cameo: try json.required("cameo", \.string),
                source: try json.list("source", Actor.init(json:)), target: try json.list("target", Actor.init(json:)),
                participants: try json.list("participants", Actor.init(json:)),
                place: try json.optional("place", Place.init(json:)),
                time: try json.optional("time", TemporalExpression.init(json:)),
                deadline: try json.optional("deadline", TemporalExpression.init(json:)),
                condition: try json.optional("condition", Event.Quote.init(json:)),
                speaker: try json.optional("speaker", Actor.init(json:)),
                isQuoted: try json.required("quote", \.bool), isNegated: try json.required("negated", \.bool),
                confidence: try json.required("confidence", \.double),
                sentence: try json.required("sentence", Event.Quote.init(json:)),
                evidence: try json.list("evidence", Event.Evidence.init(json:)),
                rule: try json.required("rule", \.string),
                signs: json["signs"] == nil ? [] : try json.list("signs", Event.Sign.init(json:)))
        } catch {
            return nil
        }
    }
}

extension Event.Quote {
    init?(json: JSONValue) {
        do throws(Unreadable) {
            self.init(text: try json.required("text", \.string), span: try json.required("span", \.span))
        } catch {
            return nil
        }
    }
}

extension Event.Evidence {
    init?(json: JSONValue) {
        do throws(Unreadable) {
            self.init(span: try json.required("span", \.span), role: try json.required("role", \.string))
        } catch {
            return nil
        }
    }
}

extension Event.Sign {
    init?(json: JSONValue) {
        do throws(Unreadable) {
            self.init(name: try json.required("name", \.string), weight: try json.required("weight", \.double))
        } catch {
            return nil
        }
    }
}

extension Actor {
    init?(json: JSONValue) {
        do throws(Unreadable) {
            self.init(
                text: try json.required("text", \.string), name: try json.required("name", \.string),
                country: try json.optional("country", \.string),
                sector: try json.optional("sector", Sector.init(json:)),
                span: try json.required("span", \.span), entry: try json.required("entry", \.string))
        } catch {
            return nil
        }
    }
}

extension Place {
    init?(json: JSONValue) {
        do throws(Unreadable) {
            self.init(
                text: try json.required("text", \.string), name: try json.required("name", \.string),
                country: try json.optional("country", \.string), span: try json.required("span", \.span))
        } catch {
            return nil
        }
    }
}

extension TemporalExpression {
    /// A time from its JSON; nil when a member is missing, of another type, or of a value unknown here.
    public init?(json: JSONValue) {
        do throws(Unreadable) {
            let zone = try json.optional("zone", \.string)
            let origin = try json.optional("zoneFrom", \.string)
            self.init(
                span: try json.required("span", \.span), text: try json.required("text", \.string),
                kind: try json.required("type", Kind.init(json:)), timex: try json.required("timex", \.string),
                mod: try json.optional("mod", \.string), start: try json.optional("start", WallTime.init(json:)),
                end: try json.optional("end", WallTime.init(json:)),
                grain: try json.required("grain", Grain.init(json:)), role: try json.required("role", Role.init(json:)),
                direction: try json.required("direction", Direction.init(json:)),
                zone: zone.map { Zone(name: $0, origin: origin ?? "") },
                anchor: try json.required("anchor", \.string), parts: try json.list("parts", Part.init(json:)),
                rule: try json.required("rule", \.string),
                alternatives: try json.list("alternatives", Alternative.init(json:)))
        } catch {
            return nil
        }
    }
}

extension TemporalExpression.Part {
    init?(json: JSONValue) {
        do throws(Unreadable) {
            self.init(
                span: try json.required("span", \.span), text: try json.required("text", \.string),
                timex: try json.required("timex", \.string), start: try json.optional("start", WallTime.init(json:)),
                end: try json.optional("end", WallTime.init(json:)))
        } catch {
            return nil
        }
    }
}

extension TemporalExpression.Alternative {
    init?(json: JSONValue) {
        do throws(Unreadable) {
            self.init(
                timex: try json.required("timex", \.string), start: try json.optional("start", WallTime.init(json:)),
                end: try json.optional("end", WallTime.init(json:)), reason: try json.required("reason", \.string))
        } catch {
            return nil
        }
    }
}

extension WallTime {
    fileprivate init?(json: JSONValue) {
        // A publication without a zone is written as a wall time is.
        guard let text = json.string, let moment = Publication(iso: text), moment.offset == nil else { return nil }
        self = moment.wall
    }
}

extension Timestamp {
    fileprivate init?(json: JSONValue) {
        guard let text = json.string, let moment = Publication(iso: text), moment.offset != nil else { return nil }
        self = moment.instant
    }
}

extension RawRepresentable where RawValue == String {
    fileprivate init?(json: JSONValue) {
        guard let text = json.string else { return nil }
        self.init(rawValue: text)
    }
}

/// A member is missing or is not what it should be.
private struct Unreadable: Error {}

extension JSONValue {
    fileprivate func required<Value>(_ key: String, _ read: (JSONValue) -> Value?) throws(Unreadable) -> Value {
        guard let member = self[key], let value = read(member) else { throw Unreadable() }
        return value
    }

    /// Nil when the member is absent or null; one that is there must be readable.
    fileprivate func optional<Value>(_ key: String, _ read: (JSONValue) -> Value?) throws(Unreadable) -> Value? {
        guard let member = self[key], !member.isNull else { return nil }
        guard let value = read(member) else { throw Unreadable() }
        return value
    }

    fileprivate func list<Value>(_ key: String, _ read: (JSONValue) -> Value?) throws(Unreadable) -> [Value] {
        let members = try required(key, \.array)
        let values = members.compactMap(read)
        guard values.count == members.count else { throw Unreadable() }
        return values
    }

    /// `[start,end]` as a half-open range.
    fileprivate var span: Range<Int>? {
        guard let ends = array, ends.count == 2, let start = ends[0].int, let end = ends[1].int, start <= end else {
            return nil
        }
        return start..<end
    }
}
