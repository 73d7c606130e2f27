import CLibxml2

/// Markup → `MarkupTree` through libxml2's SAX events: no network, no entity expansion, no tree of its own.
enum MarkupParser {
    /// libxml2's global tables must stand before threads use them.
    private static let isReady: Void = xmlInitParser()

    /// An HTML page of valid UTF-8; never fails, a page cut by a limit is marked.
    static func html(_ text: [UInt8]) -> MarkupTree {
        _ = isReady
        let builder = TreeBuilder(TreeLimits())
        let cleaned = MarkupCleaner.clean(text, isXML: false)
        cleaned.withUnsafeBytes { raw in
            guard let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self), !raw.isEmpty,
                let context = htmlCreateMemoryParserCtxt(start, Int32(raw.count))
            else { return }
            defer { htmlFreeParserCtxt(context) }
            var handler = xmlSAXHandler()
            handler.startElement = { HTMLEvents.start($0, $1, $2) }
            handler.endElement = { context, _ in builderOf(context)?.end() }
            handler.characters = { SharedEvents.text($0, $1, $2) }
            handler.ignorableWhitespace = { SharedEvents.text($0, $1, $2) }
            handler.cdataBlock = { SharedEvents.text($0, $1, $2) }
            context.pointee.sax.pointee = handler
            let options =
                HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
            htmlCtxtUseOptions(context, Int32(bitPattern: options))
            xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
            builder.stop = { xmlStopParser(context) }
            context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
            htmlParseDocument(context)
            builder.stop = {}
        }
        return builder.finish()
    }

    /// An XML document of valid UTF-8 that starts at its root element; repaired where it is not well-formed.
    static func xml(_ text: [UInt8], entryNames: Set<String>) -> MarkupTree {
        _ = isReady
        let builder = TreeBuilder(TreeLimits(entryNames: entryNames, marksOpenEnds: true))
        let cleaned = MarkupCleaner.clean(text, isXML: true)
        cleaned.withUnsafeBytes { raw in
            guard let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self), !raw.isEmpty,
                let context = xmlCreateMemoryParserCtxt(start, Int32(raw.count))
            else { return }
            defer { xmlFreeParserCtxt(context) }
            var handler = xmlSAXHandler()
            handler.initialized = UInt32(XML_SAX2_MAGIC)
            handler.startElementNs = { XMLEvents.start($0, $1, $2, $3, $6, $8) }
            handler.endElementNs = { context, _, _, _ in builderOf(context)?.end() }
            handler.characters = { SharedEvents.text($0, $1, $2) }
            handler.ignorableWhitespace = { SharedEvents.text($0, $1, $2) }
            handler.cdataBlock = { SharedEvents.text($0, $1, $2) }
            context.pointee.sax.pointee = handler
            let options =
                XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
                | XML_PARSE_NONET.rawValue
            xmlCtxtUseOptions(context, Int32(bitPattern: options))
            builder.stop = { xmlStopParser(context) }
            context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
            xmlParseDocument(context)
            builder.stop = {}
        }
        return builder.finish()
    }
}

private func builderOf(_ context: UnsafeMutableRawPointer?) -> TreeBuilder? {
    context.map { Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
}

private enum SharedEvents {
    static func text(_ context: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
        builderOf(context)?.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
}

private enum HTMLEvents {
    typealias Attributes = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

    static func start(
        _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ attributes: Attributes?
    ) {
        guard let builder = builderOf(context), let name else { return }
        let before = builder.tree.nodes.count
        builder.begin(builder.intern(name))
        guard let attributes, builder.tree.nodes.count > before else { return }
        var at = 0
        while let key = attributes[at], at < 2 * Limits.attributes {
            let value = attributes[at + 1]
            let length = value.map { Int(xmlStrlen($0)) } ?? 0
            builder.attribute(builder.intern(key), UnsafeBufferPointer(start: value, count: length))
            at += 2
        }
    }
}

private enum XMLEvents {
    typealias Attributes = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

    static func start(
        _ context: UnsafeMutableRawPointer?, _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
        _ uri: UnsafePointer<xmlChar>?, _ count: Int32, _ attributes: Attributes?
    ) {
        guard let builder = builderOf(context), let local else { return }
        let before = builder.tree.nodes.count
        builder.begin(builder.intern(TreeBuilder.QualifiedName(local: local, prefix: prefix, uri: uri), elementName))
        guard let attributes, builder.tree.nodes.count > before else { return }
        for index in 0..<Int(count) {
            let field = attributes + index * 5
            guard let key = field[0], let start = field[3], let end = field[4], end >= start else { continue }
            let name = TreeBuilder.QualifiedName(local: key, prefix: field[1], uri: field[1] == nil ? nil : field[2])
            let id = builder.intern(name, field[1] == nil ? plainName : elementName)
            builder.attribute(id, UnsafeBufferPointer(start: start, count: end - start))
        }
    }

    /// An attribute without a prefix belongs to its element, not to the default namespace.
    private static func plainName(_ name: TreeBuilder.QualifiedName) -> String {
        String(cString: name.local).asciiLowered
    }

    private static func elementName(_ name: TreeBuilder.QualifiedName) -> String {
        let local = plainName(name)
        let prefix = name.prefix.map { String(cString: $0).asciiLowered }
        let known = DocumentLexicons.namespaces.table.prefix(uri: name.uri.map { String(cString: $0) }, prefix: prefix)
        return known.isEmpty ? local : "\(known):\(local)"
    }
}
