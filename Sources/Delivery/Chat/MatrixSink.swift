import Fetch
import Model

/// Matrix, client-server API 1.x: an `m.notice` of plain text and HTML; a whole event may have 65,536 bytes. The alert's id is the
/// transaction's, so that the homeserver itself drops a repetition.
enum MatrixSink {
    /// Of each of the two texts, so that the event stays below its limit however its bytes are escaped.
    static let limit = 9000

    /// `{"name": "matrix", "kind": "matrix", "homeserver": "https://matrix.example.org", "room": "!id:example.org", "token": {"credential": "matrix"}}`
    static let kind = SinkKind.http(
        "matrix", keys: ["homeserver", "room", "token"], pace: Pace(burst: 10, every: 1),
        judge: { HTTPVerdict.usual($0, now: $1, waitAt: ["retry_after_ms"], scale: 0.001) }
    ) { reader, timeout in
        let server = reader.required("homeserver")?.base()
        let room = reader.required("room")?.line(longest: 255)
        let token = reader.required("token")?.token()
        guard let server, let room, let token else { return nil }
        let target = HTTPTarget(
            url: server, headers: [Header(name: "authorization", value: "Bearer " + token.reveal())], timeout: timeout)
        let path = "/_matrix/client/v3/rooms/\(PathPart.encode(room))/send/m.room.message/"
        return HTTPPlan(secrets: [token]) { told in
            target.request(.put, path: path + PathPart.encode(told.id)) { out in
                out.member("msgtype", "m.notice")
                out.member("body", told.text(plain))
                out.member("format", "org.matrix.custom.html")
                out.member("formatted_body", told.text(html).replacing("\n", with: "<br>"))
                // A headline that names somebody of the room rings nobody's telephone.
                out.key("m.mentions")
                out.object { _ in }
            }
        }
    }

    private static let plain = MessageComposer(markup: .plain, limit: limit, unit: .bytes)
    private static let html = MessageComposer(markup: .html, limit: limit, unit: .bytes)
}
