import Model
import Store

// Answers in JSON.

extension WebAnswer {
    static func json(_ status: Int = 200, _ body: (inout JSONWriter) -> Void) -> WebAnswer {
        var out = JSONWriter()
        body(&out)
        return WebAnswer(status, type: "application/json", out.bytes, headers: [("Cache-Control", "no-cache")])
    }

    static func failure(_ status: Int, code: String, _ message: String) -> WebAnswer {
        json(status) { out in
            out.object { out in
                out.key("error")
                out.object { out in
                    out.member("code", code)
                    out.member("message", message)
                }
            }
        }
    }

    static func failure(_ error: FieldError) -> WebAnswer { failure(400, code: "badField", error.message) }

    static func failure(_ error: StoreError) -> WebAnswer {
        failure(503, code: error.code.rawValue, "the ledger cannot be read: \(error.cause)")
    }

    /// A page of rows and where the next one begins; nil at the end.
    static func rows<Row>(
        _ rows: [Row], next: Int64?, of name: String, _ write: (Row, inout JSONWriter) -> Void
    ) -> WebAnswer {
        json { out in
            out.object { out in
                out.key(name)
                out.array { out in for row in rows { write(row, &out) } }
                out.key("next")
                if let next { out.int(Int(next)) } else { out.null() }
            }
        }
    }
}
