import Documents

/// Addresses: what is parsed must parse to itself again, and its identity must be its own identity.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let base = WebAddress.parse("https://news.example/a/b?c#d")
    for address in [WebAddress.parse(text), WebAddress.parse(text, base: base)] {
        guard let address else { continue }
        precondition(WebAddress.parse(address.description)?.description == address.description, "not itself again")
        guard address.isWeb else { continue }
        precondition(WebAddress.parse(address.identity)?.identity == address.identity, "an identity of its own")
        _ = address.twin
    }
    return 0
}
