/// A stretch of text that a browser sets apart: a paragraph, a heading, an item, a cell.
struct Block {
    var bytes: [UInt8] = []
    /// Words, and those of them inside links; a character of a script without spaces counts as half a word.
    var words = 0
    var linkWords = 0
    /// Words of the link that the block starts with.
    var leadingLinkWords = 0
    /// The innermost block-level element.
    var node: MarkupTree.Index = MarkupTree.root
    var tag: Tag = .document
    /// First and last text node.
    var start: MarkupTree.Index = 0
    var end: MarkupTree.Index = 0

    var text: String { String(utf8: bytes) }
    var linkDensity: Double { words == 0 ? 0 : Double(linkWords) / Double(words) }
    var isHeading: Bool { tag.isHeading }

    /// Full stops, question and exclamation marks that end a sentence, in any script.
    var sentences: Int {
        var count = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x2E || byte == 0x3F || byte == 0x21 {
                let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
                if next.isSpace || next == 0x22 || next >= 0x80 { count += 1 }
            } else if byte == 0xE3, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x82 {
                count += 1
            }
        }
        return count
    }
}

extension Tag {
    var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }

    /// Starts and ends a block of text.
    var isBlock: Bool {
        switch self {
        case .document, .html, .head, .body, .article, .section, .main, .nav, .header, .footer, .aside, .form, .dialog,
            .div,
            .p, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .table, .tbody, .thead, .tfoot, .tr, .td,
            .th, .caption, .blockquote, .pre, .figure, .figcaption, .hr, .center, .address, .details, .summary,
            .fieldset, .legend, .option, .title, .iframe, .menu, .hgroup, .frameset, .noframes:
            true
        default: false
        }
    }

    /// Never holds text that a reader reads.
    var isSilent: Bool {
        switch self {
        case .script, .style, .noscript, .template, .head, .svg, .math, .canvas, .iframe, .object, .embed, .audio,
            .video,
            .select, .textarea, .button, .map, .applet, .noframes, .rp, .rt:
            true
        default: false
        }
    }
}
