import Model
import Testing

@testable import Delivery

@Suite struct MustacheTests {
    /// Template, data, what comes of it.
    static let cases: [(String, String, String)] = [
        ("Hello, {{name}}!", #"{"name":"you"}"#, "Hello, you!"), ("{{missing}}|", "{}", "|"),
        ("{{a.b.c}}", #"{"a":{"b":{"c":"deep"}}}"#, "deep"), ("{{a.b.c}}", #"{"a":{"b":7}}"#, ""),
        ("{{n}} {{t}} {{z}}", #"{"n":0.91,"t":true,"z":null}"#, "0.91 true "),
        ("{{{o}}}", #"{"o":{"a":[1,"x"]}}"#, #"{"a":[1,"x"]}"#), ("{{&x}}", #"{"x":"<"}"#, "<"),
        ("{{#list}}<{{.}}>{{/list}}", #"{"list":["a","b"]}"#, "<a><b>"),
        ("{{#list}}{{name}}{{outer}} {{/list}}", #"{"outer":"!","list":[{"name":"a"},{"name":"b"}]}"#, "a! b! "),
        ("{{#no}}x{{/no}}{{^no}}y{{/no}}", #"{"no":[]}"#, "y"),
        ("{{#no}}x{{/no}}{{^no}}y{{/no}}", #"{"no":false}"#, "y"),
        ("{{#yes}}x{{/yes}}{{^yes}}y{{/yes}}", #"{"yes":"text"}"#, "x"), ("{{^gone}}y{{/gone}}", "{}", "y"),
        ("{{#a}}{{#b}}{{c}}{{/b}}{{/a}}", #"{"a":{"b":{"c":1}}}"#, "1"), ("a{{! nothing }}b", "{}", "ab"),
        ("{{ name }}", #"{"name":"x"}"#, "x"), ("}} {", "{}", "}} {"),
        // A tag alone on its line takes the line with it.
        ("a\n{{#x}}\nb\n{{/x}}\nc\n", #"{"x":true}"#, "a\nb\nc\n"), ("a\n  {{! note }}  \nb", "{}", "a\nb"),
        ("a\n{{x}}\nb", "{}", "a\n\nb"), ("{{#x}} {{/x}}\n", #"{"x":true}"#, " \n"),
        // What is put in is never read as a template.
        ("{{x}}", #"{"x":"{{y}}","y":"no"}"#, "{{y}}"),
    ]

    @Test(arguments: cases)
    func fills(_ template: String, _ data: String, _ expected: String) throws {
        let mustache = try MustacheTemplate(template, escaping: MustacheEscaping(contentType: "text/plain"))
        #expect(mustache.render(try JSONReader.read(Array(data.utf8))) == expected)
    }

    @Test(arguments: [
        ("application/json", #"a\"b\\c\nd<"#), ("application/vnd.x+json", #"a\"b\\c\nd<"#),
        ("text/html", "a&quot;b\\c\nd&lt;"), ("application/xml", "a&quot;b\\c\nd&lt;"), ("text/plain", "a\"b\\c\nd<"),
    ])
    func escapesByWhatItMakes(_ contentType: String, _ expected: String) throws {
        let template = try MustacheTemplate("{{x}}", escaping: MustacheEscaping(contentType: contentType))
        #expect(template.render(try JSONReader.read(Array(#"{"x":"a\"b\\c\nd<"}"#.utf8))) == expected)
    }

    /// Template, the line of its mistake, a word of the reason.
    static let mistakes: [(String, Int, String)] = [
        ("a\n{{#x}}", 2, "not closed"), ("{{#x}}{{/y}}", 1, "closes nothing"), ("{{/y}}", 1, "closes nothing"),
        ("a\nb\n{{name", 3, "without"), ("{{> file}}", 1, "partial"), ("{{=<% %>=}}", 1, "delimiters"),
        ("{{}}", 1, "no name"), ("{{a b}}", 1, "no name"), ("{{a..b}}", 1, "no name"),
        ("{{$block}}{{/block}}", 1, "partial"),
        (String(repeating: "{{#a}}", count: 40), 1, "32"), (String(repeating: "x", count: 65_537), 1, "65536"),
    ]

    @Test(arguments: mistakes)
    func refuses(_ template: String, _ line: Int, _ word: String) {
        let error = #expect(throws: MustacheError.self) {
            try MustacheTemplate(template, escaping: MustacheEscaping(contentType: "text/plain"))
        }
        #expect(error?.line == line && error?.reason.contains(word) == true, "\(String(describing: error))")
    }

    @Test func outputIsBounded() throws {
        let list = "[" + Array(repeating: "0", count: 1000).joined(separator: ",") + "]"
        let template = try MustacheTemplate(
            "{{#a}}{{#a}}{{#a}}{{#a}}xxxxxxxx{{/a}}{{/a}}{{/a}}{{/a}}",
            escaping: MustacheEscaping(contentType: "text/plain"))
        let made = template.render(try JSONReader.read(Array(#"{"a":\#(list)}"#.utf8)))
        #expect(made.utf8.count <= MustacheTemplate.longestOutput + 8)
    }
}
