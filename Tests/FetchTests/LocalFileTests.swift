import Fetch
import Glibc
import TestSupport
import Testing

/// Files are read from where the operator said, whatever the path says.
@Suite struct LocalFileTests {
    private func ask(_ url: String, _ folder: TemporaryDirectory, _ validators: Validators? = nil) throws -> Response {
        try LocalFile.response(
            to: url, in: [folder.file("feeds")], validators: validators, limits: Limits(bodyBytes: 1000))
    }

    @Test func whatLiesInsideIsRead() throws {
        let folder = try TemporaryDirectory()
        try folder.write("feeds/a b.xml", "<rss/>")
        try folder.write("secret", "secret")
        try folder.write("feeds-too/x", "secret")
        try folder.write("feeds/big", String(repeating: "x", count: 1001))
        symlink(folder.file("secret"), folder.file("feeds/out"))
        symlink("a b.xml", folder.file("feeds/in"))
        mkfifo(folder.file("feeds/pipe"), 0o600)
        let root = "file://" + folder.file("feeds")
        let table: [(String, Int)] = [
            ("\(root)/a%20b.xml", 200), ("\(root)/in", 200), ("\(root)/none", 404), ("\(root)/out", 403),
            ("\(root)/../secret", 403), ("\(root)-too/x", 403), ("\(root)/pipe", 403), (root, 403),
            ("\(root)/a%20b.xml/x", 404), ("file:///etc/passwd", 403), ("file:///dev/zero", 403),
            ("file:///proc/self/environ", 403),
        ]
        for (url, status) in table { #expect(try ask(url, folder).status == status, "\(url)") }
        for url in ["file:feeds/a", "file://host/feeds/a", "file:///%00", "file:///%zz", "http://a/"] {
            let error = #expect(throws: FetchError.self) { try ask(url, folder) }
            #expect(error?.code == .badURL, "\(url)")
        }
        let error = #expect(throws: FetchError.self) { try ask("\(root)/big", folder) }
        #expect(error?.code == .tooLarge)
    }

    @Test func anUnchangedFileIsNotReadAgain() throws {
        let folder = try TemporaryDirectory()
        try folder.write("feeds/a", "one")
        let url = "file://" + folder.file("feeds/a")
        let first = try ask(url, folder)
        #expect(first.text == "one")
        #expect(try ask(url, folder, first.validators).isNotModified)
        try folder.write("feeds/a", "two")
        #expect(try ask(url, folder, first.validators).text == "two")
    }
}
