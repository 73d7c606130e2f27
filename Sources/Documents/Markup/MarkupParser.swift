import CLibxml2

/// Markup → `MarkupTree` through libxml2's SAX events: no network, no entity expansion, no tree of its own.
///
/// One pass reads sound and broken documents alike, because what would stop a strict parser is repaired on the way in
/// (`MarkupCleaner`); docs/decisions/0009 has the measurements.
enum MarkupParser {
    /// libxml2's global tables must stand before threads use them.
    private static let isReady: Void = xmlInitParser()

    /// An HTML page of valid UTF-8; never fails, a page cut by a limit is marked.
    static func html(_ text: consuming [UInt8]) -> MarkupTree {
        _ = isReady
        var builder = TreeBuilder(TreeLimits(nodes: Limits.pageNodes))
        // Of a large document no more copies are alive than are needed.
        let cleaned = MarkupCleaner.clean(text, isXML: false)
        text = []
        cleaned.withUnsafeBytes { raw in
            guard let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self), !raw.isEmpty,
                let context = htmlCreateMemoryParserCtxt(start, Int32(raw.count))
            else { return }
            defer { htmlFreeParserCtxt(context) }
            context.pointee.sax.pointee = HTMLEvents.handler
            let options =
                HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
            htmlCtxtUseOptions(context, Int32(bitPattern: options))
            xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
            run(context, &builder) { htmlParseDocument($0) }
        }
        return builder.finish()
    }

    /// An XML document of valid UTF-8 whose root element starts at `start`; repaired where it is not well-formed.
    static func xml(
        _ text: consuming [UInt8], from start: Int = 0, entryNames: Set<String>, nodes: Int = Limits.nodes
    ) -> MarkupTree {
        _ = isReady
        var builder = TreeBuilder(TreeLimits(entryNames: entryNames, nodes: nodes, marksOpenEnds: true))
        let cleaned = MarkupCleaner.clean(text, from: start, isXML: true)
        text = []
        cleaned.withUnsafeBytes { raw in
            guard let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self), !raw.isEmpty,
                let context = xmlCreateMemoryParserCtxt(start, Int32(raw.count))
            else { return }
            defer { xmlFreeParserCtxt(context) }
            context.pointee.sax.pointee = XMLEvents.handler
            let options =
                XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
                | XML_PARSE_NONET.rawValue
            xmlCtxtUseOptions(context, Int32(bitPattern: options))
            run(context, &builder) { xmlParseDocument($0) }
        }
        return builder.finish()
    }

    /// Parses with `builder` as the handlers' context; nothing else touches it meanwhile.
    private static func run(
        _ context: xmlParserCtxtPtr, _ builder: inout TreeBuilder, _ parse: (xmlParserCtxtPtr) -> Int32
    ) {
        builder.parser = context
        withUnsafeMutablePointer(to: &builder) { pointer in
            context.pointee.userData = UnsafeMutableRawPointer(pointer)
            _ = parse(context)
            context.pointee.userData = nil
        }
        builder.parser = nil
    }
}

private enum SharedEvents {
    static func builder(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<TreeBuilder>? {
        context?.assumingMemoryBound(to: TreeBuilder.self)
    }

    static func text(_ context: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
        builder(context)?.pointee.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }

    static func takeText(into handler: inout xmlSAXHandler) {
        handler.characters = { SharedEvents.text($0, $1, $2) }
        handler.ignorableWhitespace = { SharedEvents.text($0, $1, $2) }
        handler.cdataBlock = { SharedEvents.text($0, $1, $2) }
    }

    static func noPrefix(_ key: NameTable.Key) -> String { "" }
}

private enum HTMLEvents {
    typealias Attributes = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { HTMLEvents.start($0, $1, $2) }
        handler.endElement = { context, _ in SharedEvents.builder(context)?.pointee.end() }
        SharedEvents.takeText(into: &handler)
        return handler
    }

    private static func start(
        _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ attributes: Attributes?
    ) {
        guard let builder = SharedEvents.builder(context), let name,
            builder.pointee.begin(NameTable.Key(local: name), SharedEvents.noPrefix), let attributes
        else { return }
        var at = 0
        while let key = attributes[at], at < 2 * Limits.attributes {
            let value = attributes[at + 1]
            let bytes = UnsafeBufferPointer(start: value, count: value.map { Int(xmlStrlen($0)) } ?? 0)
            builder.pointee.attribute(NameTable.Key(local: key), bytes, SharedEvents.noPrefix)
            at += 2
        }
    }
}

private enum XMLEvents {
    typealias Attributes = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { XMLEvents.start($0, $1, $2, $3, $6, $8) }
        handler.endElementNs = { context, _, _, _ in SharedEvents.builder(context)?.pointee.end() }
        SharedEvents.takeText(into: &handler)
        return handler
    }

    private static func start(
        _ context: UnsafeMutableRawPointer?, _ local: UnsafePointer<xmlChar>?, _ short: UnsafePointer<xmlChar>?,
        _ uri: UnsafePointer<xmlChar>?, _ count: Int32, _ attributes: Attributes?
    ) {
        guard let builder = SharedEvents.builder(context), let local,
            builder.pointee.begin(NameTable.Key(local: local, prefix: short, uri: uri), prefix), let attributes
        else { return }
        for index in 0..<Int(count) {
            let field = attributes + index * 5
            guard let key = field[0], let start = field[3], let end = field[4], end >= start else { continue }
            // An attribute without a prefix belongs to its element, not to the default namespace.
            let isPlain = field[1] == nil
            let name = NameTable.Key(local: key, prefix: field[1], uri: isPlain ? nil : field[2])
            builder.pointee.attribute(
                name, UnsafeBufferPointer(start: start, count: end - start),
                isPlain ? SharedEvents.noPrefix : prefix)
        }
    }

    private static func prefix(_ key: NameTable.Key) -> String {
        DocumentLexicons.namespaces.table.prefix(
            uri: key.uri.map { String(cString: $0) }, prefix: key.prefix.map { String(cString: $0).asciiLowered })
    }
}
