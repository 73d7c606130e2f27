/// Whether an event is told as fact, plan, threat, demand or mere thought.
public enum Modality: String, Sendable, CaseIterable {
    /// Reported as having happened or happening.
    case done
    /// Scheduled, announced, agreed to.
    case planned
    case threatened
    case demanded
    /// May, could, considers.
    case possible
    /// Would, if, without a threat.
    case hypothetical
    case denied
    /// Also postponed and suspended.
    case cancelled
    /// Background: "in 2014", "last century".
    case historical

    /// What rings by default; the others are kept, marked, and silent.
    public static let news: Set<Modality> = [.done, .planned, .threatened, .demanded, .cancelled]
}
