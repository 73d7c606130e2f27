import Model

/// Reads what `include` names: packs of rules that are part of the binary, and files with more sources and rules.
struct Inclusion {
    let surroundings: Surroundings
    /// Where relative paths start.
    let folder: String
    let checkingOnly: Bool

    /// A cursor on each included document; what cannot be read is noted at `include` itself.
    func read(_ reader: ConfigurationReader) -> [ConfigurationReader] {
        guard let section = reader["include"] else { return [] }
        var seen: Set<String> = []
        return section.listOrOne().compactMap { element in
            guard let name = element.string() else { return nil }
            guard seen.insert(name).inserted else {
                element.refuse(found: "“\(name)” a second time", expected: "each file once")
                return nil
            }
            return document(name, element)
        }
    }

    private func document(_ name: String, _ element: ConfigurationReader) -> ConfigurationReader? {
        guard let bytes = bytes(name, element) else { return nil }
        let root: JSONValue
        do throws(JSONSyntaxError) {
            root = try JSONReader.read(bytes, options: JSONReader.Options(comments: true))
        } catch {
            element.refuse(
                found: "a mistake in \(name), line \(error.line), column \(error.column): \(error.reason)",
                expected: "JSON with comments")
            return nil
        }
        let included = ConfigurationReader(
            root: root, bytes: bytes, secrets: surroundings.secrets(folder: folder, checkingOnly: checkingOnly),
            folders: surroundings.folders(configuration: folder), file: name)
        return included.object(allowing: Inclusion.keys) ? included : nil
    }

    static let keys = ["sources", "rules"]

    /// A name without a slash and an ending is a pack; anything else is a path.
    private func bytes(_ name: String, _ element: ConfigurationReader) -> [UInt8]? {
        if !name.contains("/"), !name.contains(".") {
            if let pack = TopicPack(name) { return pack.bytes }
            element.refuse(
                expected: "one of the packs \(TopicPack.names.joined(separator: ", ")), or a file such as “rules.json”",
                suggestion: NearMiss.of(name, among: TopicPack.names))
            return nil
        }
        switch surroundings.readFile(Surroundings.resolve(name, in: folder)) {
        case .success(let bytes): return bytes
        case .failure(let error):
            element.refuse(found: "“\(name)”: \(error)", expected: "a file that can be read")
            return nil
        }
    }
}
