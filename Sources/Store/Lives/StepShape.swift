public import Model

extension EventLifeStory.Step {
    /// The step as programs read it, on the command line and from the page alike.
    public func write(to out: inout JSONWriter) {
        out.object { out in
            out.member("transition", transition.rawValue)
            out.member("recorded", recorded.description)
            out.key("changes")
            out.array { out in for change in changes { change.write(to: &out) } }
            out.key("reasons")
            out.array { out in for reason in reasons { out.string(reason) } }
            out.key("article")
            if let article = article { article.write(to: &out) } else { out.null() }
        }
    }
}
