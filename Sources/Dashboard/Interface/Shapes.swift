import Model
import Store

// The JSON of the interface. Events, alerts and articles have the shapes they have everywhere.

enum Shapes {
    static func event(_ recorded: RecordedEvent, to out: inout JSONWriter) {
        out.object { out in
            out.key("number")
            out.int(Int(recorded.number))
            out.member("recorded", recorded.recorded.description)
            out.member("alert", recorded.alertID)
            out.key("sightings")
            out.int(recorded.sightings)
            out.key("event")
            recorded.event.write(to: &out)
            out.key("article")
            recorded.article.write(to: &out)
        }
    }

    static func life(_ life: EventLifeStory, tellings: [ToldBy], to out: inout JSONWriter) {
        out.object { out in
            out.key("number")
            out.int(Int(life.number))
            out.member("recorded", life.recorded.description)
            out.member("wrong", life.wrong?.description)
            out.key("event")
            life.event.write(to: &out)
            out.key("steps")
            out.array { out in for step in life.steps { step.write(to: &out) } }
            out.key("sources")
            out.array { out in
                for telling in tellings {
                    out.object { out in
                        out.member("recorded", telling.recorded.description)
                        out.key("article")
                        telling.origin.write(to: &out)
                        out.member("text", telling.text)
                    }
                }
            }
        }
    }

    static func planned(_ planned: PlannedEvent, to out: inout JSONWriter) {
        out.object { out in
            out.member("uid", planned.uid)
            out.key("revision")
            out.int(planned.revision)
            out.member("revised", planned.revised.description)
            out.key("recorded")
            Shapes.event(planned.recorded, to: &out)
        }
    }

    static func pair(_ pair: PairCount, to out: inout JSONWriter) {
        out.object { out in
            out.member("actor", pair.actor)
            out.member("other", pair.other)
            out.key("mutual")
            out.bool(pair.isMutual)
            out.key("events")
            out.int(pair.events)
        }
    }

    static func source(_ status: SourceStatus, days: [Int], to out: inout JSONWriter) {
        out.object { out in
            status.writeMembers(to: &out, error: status.failures > 0 ? status.lastError : nil)
            out.key("days")
            out.array { out in for count in days { out.int(count) } }
        }
    }

    static func delivery(_ delivery: ListedDelivery, to out: inout JSONWriter) {
        out.object { out in
            out.key("id")
            out.int(Int(delivery.id))
            out.member("sink", delivery.sink)
            out.member("rule", delivery.rule)
            out.member("state", "\(delivery.state)")
            out.member("created", delivery.created.description)
            out.member("due", delivery.state == .waiting ? delivery.due.description : nil)
            out.member("settled", delivery.settled?.description)
            out.key("attempts")
            out.int(delivery.attempts)
            out.member("reason", delivery.reason)
            out.key("alert")
            delivery.alert.write(to: &out)
        }
    }

    static func trial(_ trial: Trial, to out: inout JSONWriter) {
        out.object { out in
            out.member("title", trial.title)
            out.member("url", trial.url)
            out.member("published", trial.published?.description)
            out.member("text", trial.text)
            out.key("events")
            out.array { out in for event in trial.events { event.write(to: &out) } }
            out.key("times")
            out.array { out in for time in trial.times { time.write(to: &out) } }
        }
    }
}

extension PlannedEvent {
    /// The same for all versions of a plan (RFC 7986, section 5.3).
    var uid: String { "\(recorded.event.id)@tocsin" }
}
