import Model

extension LikenessScale {
    /// What else the sentences share: the stems of their telling words, and the numbers.
    func compareWords(
        _ new: Event, _ old: Event, _ family: EventFamilies.Family, isKin: Bool, into likeness: inout Likeness
    ) {
        let (here, there) = (stems(new), stems(old))
        let common = here.intersection(there)
        let smaller = min(here.count, there.count)
        let share = smaller == 0 ? 0 : Double(common.count) / Double(smaller)
        let points = share >= 0.5 ? 3 : share >= 0.3 ? 2 : share >= 0.15 ? 1 : 0
        if points > 0 {
            likeness.add(points, "common words: \(common.sorted().prefix(4).joined(separator: ", "))")
        } else if smaller > 2 {
            likeness.add(-1, "other words")
        }
        // Both sides, the act and the day say enough by themselves.
        let isSameAct = new.kind == old.kind && new.action == old.action
        if !isKin, points < family.words, likeness.points < Likeness.clear + (isSameAct ? 0 : 3) {
            likeness.exclude("about something else")
        }
        if isKin, points == 0, family.name != "threat", family.name != "denial" {
            likeness.exclude("a neighbouring kind of act, in other words")
        }
        let fresh = LikenessScale.words(new.sentence.text).filter(families.again.contains)
        // "has again put off", "will again go into the streets": the saying is repeated, or what came before; not another event.
        let isRepeated = new.modality == .cancelled || isKin
        if let word = fresh.first, !isRepeated, !LikenessScale.words(old.sentence.text).contains(word) {
            likeness.add(-4, "“\(word)”")
        }
    }

    /// Words of at least four letters and numbers, cut to six or to what they stand for, without actors, places, times and what every report has.
    private func stems(_ event: Event) -> Set<String> {
        var named: Set<String> = []
        for actor in event.everybody { named.formUnion(LikenessScale.words(actor.text)) }
        if let place = event.place { named.formUnion(LikenessScale.words(place.text)) }
        if let time = event.time { named.formUnion(LikenessScale.words(time.text)) }
        let telling = LikenessScale.words(event.sentence.text).filter { word in
            (word.utf8.count >= 4 || families.standIn(word).utf8.allSatisfy { (48...57).contains($0) })
                && !families.common.contains(word) && !named.contains(word)
        }
        return Set(telling.map(families.standIn))
    }

    /// How many telling words two sentences have in common, names among them.
    static func shared(_ new: Event, _ old: Event, besides common: Set<String>) -> Int {
        let (here, there) = (Set(words(new.sentence.text)), Set(words(old.sentence.text)))
        return here.intersection(there).filter { $0.utf8.count > 3 && !common.contains($0) }.count
    }

    /// Runs of letters and digits, lower-case.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Whether the words of a name stand in a text one after another.
    static func words(_ text: String, contain name: String) -> Bool {
        let (all, wanted) = (words(text), words(name))
        guard !wanted.isEmpty, all.count >= wanted.count else { return false }
        return (0...(all.count - wanted.count)).contains { all[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}
