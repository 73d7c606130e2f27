import Documents
import Model

/// Pages, and the feeds that they offer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    do throws(DocumentError) {
        let article = try ArticleReader.read(bytes, contentType: nil, url: "https://news.example/2022/01/02/a")
        precondition(article.text.utf8.count <= 12 * bytes.count + 64, "more text than page")
    } catch {
        precondition(!error.detail.isEmpty)
    }
    _ = FeedLinks.find(bytes, contentType: nil, url: "https://news.example/")
    _ = PlainText.paragraphs(ofHTML: bytes)
    return 0
}
