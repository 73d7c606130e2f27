public import Model

extension Alert {
    /// The id of the alert that tells this transition of this event: `alert_` and 32 hexadecimal digits, so without a dot.
    ///
    /// - Parameter occasion: tells several alerts of one kind apart: the number of the step, the day and lead of a reminder.
    public static func id(event: String, transition: Transition, occasion: String = "") -> String {
        let bytes = Array("\(transition.rawValue)\n\(event)\(occasion.isEmpty ? "" : "\n" + occasion)".utf8)
        return "alert_" + Digest(domain: "alert", bytes.span).hex
    }
}
