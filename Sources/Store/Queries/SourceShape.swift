public import Model

extension SourceStatus {
    /// The members of a source as programs read it, on the command line and from the page alike.
    ///
    /// - Parameter error: the failure to show; nil when all is well.
    public func writeMembers(to out: inout JSONWriter, error: Failure?) {
        out.member("name", source.name)
        out.member("url", source.url)
        out.member("kind", source.kind.rawValue)
        out.key("interval")
        out.double(source.interval)
        out.member("due", nextDue?.description)
        out.member("reason", reason)
        out.member("lastFetch", lastFetch?.description)
        out.member("lastSuccess", lastSuccess?.description)
        out.key("failures")
        out.int(failures)
        out.member("error", error.map { "\($0.code): \($0.detail)" })
        out.key("articles")
        out.int(entries)
        out.key("walls")
        if let walls {
            out.object { out in
                out.member("kind", walls.kind)
                out.key("pages")
                out.int(walls.pages)
            }
        } else {
            out.null()
        }
        out.member("retired", retired?.description)
    }
}
