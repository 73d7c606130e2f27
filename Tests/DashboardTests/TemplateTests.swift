import Testing

@testable import Dashboard

@Suite struct TemplateTests {
    private func filled(_ text: String, _ values: [String: TemplateValue]) throws -> String {
        String(decoding: try Template(text, name: "test").filled(.object(values), partials: [:]), as: UTF8.self)
    }

    @Test(
        arguments: [
            ("{{a}}", "&lt;script&gt;&quot;&#39;&amp;"),
            ("<a title=\"{{a}}\">", "<a title=\"&lt;script&gt;&quot;&#39;&amp;\">"),
            ("{{#a}}{{a}}{{/a}}", "&lt;script&gt;&quot;&#39;&amp;"), ("{{^a}}no{{/a}}", ""), ("{{^b}}no{{/b}}", "no"),
            ("{{#list}}[{{x}}]{{/list}}", "[1][2]"), ("{{list.x}}{{b}}", ""), ("{{! nothing }}", ""),
        ])
    func `Everything is escaped`(template: String, wanted: String) throws {
        let values: [String: TemplateValue] = [
            "a": .text("<script>\"'&"), "b": .text(""),
            "list": .list([.object(["x": .text("1")]), .object(["x": .text("2")])]),
        ]
        #expect(try filled(template, values) == wanted)
    }

    @Test(arguments: ["{{#a}}", "{{/a}}", "{{a", "{{#a}}{{/b}}"])
    func `A broken template is refused`(text: String) {
        #expect(throws: DashboardError.self) { try Template(text, name: "test") }
    }

    @Test(
        arguments: [
            ("/a%20b/c?q=x+y&z=%C3%A9", ["a b", "c"]), ("/", []), ("//", []), ("/%zz", nil), ("/%00", nil),
            ("/%ff", nil),
            ("x", nil), ("/?q=%", nil),
        ] as [(String, [String]?)])
    func `Addresses are decoded or refused`(target: String, path: [String]?) {
        #expect(WebRequest(method: "GET", target: target)?.path == path)
    }
}
