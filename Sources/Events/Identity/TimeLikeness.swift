import Model

extension LikenessScale {
    /// When: stated days against stated days; else the days of the reports.
    func compareTimes(
        _ telling: Telling, _ known: KnownEvent, _ family: EventFamilies.Family, into likeness: inout Likeness
    ) {
        let here = Occurrence(telling.event, told: telling.day)
        let there = Occurrence(known.event, told: known.lastTold)
        if here.isStated, there.isStated {
            return compareStated(here, there, telling, known, family, into: &likeness)
        }
        let gap = abs(telling.day.dayNumber - known.lastTold.dayNumber)
        let isAhead = EventLife.rank(known.event.modality) < EventLife.rank(telling.event.modality)
        if let stated = here.isStated ? here : there.isStated ? there : nil, !known.isPast || gap <= family.days {
            // One names the day: does the other's report fit it?
            let report = here.isStated ? known.lastTold : telling.day
            let isOpen = here.isStated ? there.start == nil : here.start == nil
            let day = report.dayNumber
            if let start = stated.start, let end = stated.end {
                if isOpen, end.dayNumber > day {
                    return likeness.add(2, "\(stated.text ?? "its day") is still to come")
                }
                if start.dayNumber - 1 <= day, day <= end.dayNumber + family.days {
                    return likeness.add(2, "reported when it happens: \(stated.text ?? "")")
                }
                if isAhead, day >= start.dayNumber, gap <= family.ahead { return likeness.add(1, "planned before") }
            }
        }
        // What is called off or denied may have been announced long before.
        let isUndone = [.cancelled, .denied].contains(telling.event.modality) || family.name == "denial"
        compareReports(
            gap: gap, limit: isAhead || isUndone ? family.ahead : family.days, isAhead: isAhead, into: &likeness)
    }

    private func compareReports(gap: Int, limit: Int, isAhead: Bool, into likeness: inout Likeness) {
        switch gap {
        case 0...1: likeness.add(2, gap == 0 ? "reported on one day" : "reported on two days running")
        case ...limit: likeness.add(isAhead ? 1 : 0, isAhead ? "announced \(gap) days before" : "\(gap) days apart")
        default: likeness.exclude("\(gap) days apart")
        }
    }

    private func compareStated(
        _ here: Occurrence, _ there: Occurrence, _ telling: Telling, _ known: KnownEvent,
        _ family: EventFamilies.Family,
        into likeness: inout Likeness
    ) {
        if here.fits(there) {
            let fine = max(here.length, there.length)
            let points = fine <= 3 ? 3 : fine <= 10 ? 2 : fine <= 62 ? 1 : 0
            return likeness.add(points, "same time: \(here.text ?? there.text ?? "")")
        }
        if EventLife.isMoved(telling.event, from: known.event, by: families), !known.isPast {
            return likeness.add(2, "moved from \(there.text ?? "") to \(here.text ?? "")")
        }
        // Two days are named for what is ahead: one of them is wrong, or it was moved.
        if telling.event.modality == .planned, known.event.modality == .planned, !known.isPast,
            likeness.points >= Likeness.threshold, here.touches(there, slack: 1)
        {
            return likeness.add(0, "a day apart")
        }
        // "on Thursday" of one zone is Friday in another: reported done within a day of each other.
        if telling.event.modality == .done, known.event.modality == .done, here.touches(there, slack: 1) {
            return likeness.add(0, "a day apart")
        }
        // What was denied has no day any more; it may come about after all.
        if known.event.modality == .denied, !family.isMutual, telling.event.modality == .done,
            let start = here.start, (0...family.ahead).contains(start.dayNumber - known.lastTold.dayNumber)
        {
            return likeness.add(1, "denied before")
        }
        // A plan that is carried out a few days sooner or later.
        if telling.event.modality == .done, known.event.modality == .planned, !known.isPast,
            here.touches(there, slack: family.isMutual ? family.days : max(family.days, 30))
        {
            return likeness.add(0, "planned for \(there.text ?? "another day")")
        }
        likeness.exclude("\(here.text ?? ""), not \(there.text ?? "")")
    }
}
