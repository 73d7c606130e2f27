import Model
import Store

/// Why a request cannot be answered: one of its fields.
struct FieldError: Error, Sendable, Hashable {
    let field: String
    let expected: String

    var message: String { "“\(field)” must be \(expected)" }
}

/// Reads the fields of a query, with an error for each that is malformed.
struct QueryReader: Sendable {
    let fields: FormFields
    let tools: DashboardTools

    /// Most rows of one answer.
    static let mostRows = 200

    func limit(usual: Int = 50) throws(FieldError) -> Int {
        guard let number = try number("limit", atLeast: 1) else { return usual }
        guard number <= Int64(QueryReader.mostRows) else {
            throw FieldError(field: "limit", expected: "a whole number from 1 to \(QueryReader.mostRows)")
        }
        return Int(number)
    }

    func number(_ name: String, atLeast least: Int64 = 0) throws(FieldError) -> Int64? {
        guard let text = given(name) else { return nil }
        guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int64(text), number >= least else {
            throw FieldError(field: name, expected: "a whole number of at least \(least)")
        }
        return number
    }

    func modality() throws(FieldError) -> Modality? { try oneOf(Modality.self, "modality") }

    func oneOf<Value: RawRepresentable & CaseIterable>(_ type: Value.Type, _ name: String) throws(FieldError) -> Value?
    where Value.RawValue == String {
        guard let text = given(name) else { return nil }
        guard let value = Value(rawValue: text) else {
            let names = type.allCases.map(\.rawValue).joined(separator: ", ")
            throw FieldError(field: name, expected: "one of \(names)")
        }
        return value
    }

    func kind() throws(FieldError) -> String? {
        guard let text = given("kind") else { return nil }
        guard tools.kinds.contains(text) else {
            throw FieldError(field: "kind", expected: "one of \(tools.kinds.joined(separator: ", "))")
        }
        return text
    }

    /// A country's code, also for its name.
    func country() throws(FieldError) -> String? {
        guard let text = given("country") else { return nil }
        let lower = text.lowercased()
        let found = tools.countries.first { $0.code.lowercased() == lower || $0.name.lowercased() == lower }
        // A code that nobody has is no mistake: nothing is found.
        let isCode = text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
        guard let found else {
            if isCode { return text }
            throw FieldError(field: "country", expected: "the code or the name of a country, such as RUS or Russia")
        }
        return found.code
    }

    /// A day (its first moment) or a moment.
    func moment(_ name: String) throws(FieldError) -> Timestamp? {
        guard let text = given(name) else { return nil }
        guard let moment = Publication(iso: text), moment.wall.date.year >= 1970 else {
            throw FieldError(field: name, expected: "an ISO 8601 day or moment from 1970 on, such as 2026-01-31")
        }
        return moment.instant
    }

    func day(_ name: String) throws(FieldError) -> CivilDate? {
        guard let text = given(name) else { return nil }
        guard let day = CivilDate(iso: text) else {
            throw FieldError(field: name, expected: "a day such as 2026-01-31")
        }
        return day
    }

    func words() throws(FieldError) -> String? {
        guard let text = given("q") else { return nil }
        guard text.utf8.count <= 200 else { throw FieldError(field: "q", expected: "at most 200 bytes") }
        return text
    }

    /// The filter that every list of events understands.
    func events(usual: Int = 50) throws(FieldError) -> EventQuery {
        var query = EventQuery(
            since: try moment("since"), kind: try kind(), country: try country(), modality: try modality(),
            limit: try limit(usual: usual))
        query.until = try moment("until")
        query.words = try words()
        query.before = try number("before")
        query.after = try number("after")
        return query
    }

    private func given(_ name: String) -> String? {
        guard let text = fields[name] else { return nil }
        let trimmed = text.drop { $0 == " " }
        return trimmed.isEmpty ? nil : String(trimmed)
    }
}
