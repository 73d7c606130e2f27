import Model
import Store

// Who deals with whom: the most frequent actors against each other.

extension Pages {
    /// Actors in a row and in a column, at most.
    private static let most = 14

    func matrix(_ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        let days = min(Int(try reader.number("days", atLeast: 1) ?? 30), 366)
        let kind = try reader.kind()
        let since = tools.now().wall().date.adding(days: 1 - days)
        let found = await room.read { ledger throws(StoreError) in
            try ledger.pairs(since: since, kind: kind, limit: 2000)
        }
        switch found {
        case .failure(let error): return failure(error)
        case .success(let pairs):
            let spans = [7, 30, 90, 366].map { span in
                TemplateValue.object(["value": .number(span), "selected": .flag(span == days)])
            }
            return page(
                "matrix", title: "Who to whom",
                [
                    "rows": rows(pairs), "heads": .list(heads(pairs)), "isEmpty": .flag(pairs.isEmpty),
                    "days": .number(days), "spans": .list(spans), "filter": FilterView(reader: reader).values,
                ])
        }
    }

    private func name(_ code: String) -> String { tools.countries.first { $0.code == code }?.name ?? code }

    private static func busiest(_ pairs: [PairCount]) -> [String] {
        var totals: [String: Int] = [:]
        for pair in pairs {
            totals[pair.actor, default: 0] += pair.events
            if pair.other != pair.actor { totals[pair.other, default: 0] += pair.events }
        }
        return totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map(\.key)
    }

    private func heads(_ pairs: [PairCount]) -> [TemplateValue] {
        Pages.busiest(pairs).map { .object(["code": .text($0), "name": .text(name($0))]) }
    }

    private func rows(_ pairs: [PairCount]) -> TemplateValue {
        let actors = Pages.busiest(pairs)
        var counts: [String: [String: Int]] = [:]
        for pair in pairs {
            counts[pair.actor, default: [:]][pair.other, default: 0] += pair.events
            if pair.isMutual, pair.actor != pair.other {
                counts[pair.other, default: [:]][pair.actor, default: 0] += pair.events
            }
        }
        let most = counts.values.flatMap(\.values).max() ?? 1
        return .list(
            actors.map { actor in
                let cells = actors.map { other -> TemplateValue in
                    let count = counts[actor]?[other] ?? 0
                    return .object([
                        "count": count > 0 ? .number(count) : .flag(false),
                        "heat": .number(Pages.heat(count, of: most)),
                        "label": .text("\(name(actor)) to \(name(other)): \(count)"),
                    ])
                }
                return .object([
                    "code": .text(actor), "name": .text(name(actor)), "cells": .list(cells),
                    "address": .text("/?country=" + FormFields.escaped(actor)),
                ])
            })
    }

    /// 0…5, by the logarithm: a few are talked of a hundred times as often as the rest.
    private static func heat(_ count: Int, of most: Int) -> Int {
        guard count > 0, most > 1 else { return min(count, 1) }
        var (level, bound) = (1, 1.0)
        let step = Double(most).squareRoot().squareRoot()
        while level < 5, Double(count) > bound * step * 0.999 { (level, bound) = (level + 1, bound * step) }
        return level
    }
}
