import Model

extension LikenessScale {
    /// What else the sentences share: the stems of their telling words, and the numbers.
    func compareWords(_ new: Event, _ old: Event, _ family: EventFamilies.Family, into likeness: inout Likeness) {
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
        if points < family.words, likeness.points < Likeness.clear { likeness.exclude("about something else") }
        let fresh = LikenessScale.words(new.sentence.text).filter(families.again.contains)
        if let word = fresh.first, !LikenessScale.words(old.sentence.text).contains(word) {
            likeness.add(-4, "“\(word)”")
        }
    }

    /// Words of at least four letters and numbers, cut to six, without actors, places, times and what every report has.
    private func stems(_ event: Event) -> Set<String> {
        var named: Set<String> = []
        for actor in event.everybody { named.formUnion(LikenessScale.words(actor.text)) }
        if let place = event.place { named.formUnion(LikenessScale.words(place.text)) }
        if let time = event.time { named.formUnion(LikenessScale.words(time.text)) }
        let telling = LikenessScale.words(event.sentence.text).filter { word in
            (word.utf8.count >= 4 || word.utf8.allSatisfy { (48...57).contains($0) })
                && !families.common.contains(word) && !named.contains(word)
        }
        return Set(telling.map { String($0.prefix(6)) })
    }

    /// Runs of letters and digits, lower-case.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
