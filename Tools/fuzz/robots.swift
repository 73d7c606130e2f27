import Documents

/// robots.txt, and the sitemaps and lists that are read beside it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let rules = RobotsRules(bytes)
    _ = rules.allows("https://news.example/a/b.html?c=d", agent: "Tocsin/1.0")
    _ = rules.allows(String(decoding: bytes.suffix(60), as: UTF8.self), agent: "*")
    _ = rules.delay(agent: "Tocsin")
    do throws(DocumentError) {
        _ = try SitemapReader.read(bytes, contentType: nil, url: "https://news.example/sitemap.xml")
    } catch {
        precondition(!error.detail.isEmpty)
    }
    do throws(DocumentError) {
        _ = try OPMLReader.read(bytes, contentType: nil, subject: "")
    } catch {
        precondition(!error.detail.isEmpty)
    }
    return 0
}
