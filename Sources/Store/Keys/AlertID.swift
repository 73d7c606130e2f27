public import Model

extension Alert {
    /// The id of the alert that tells this transition of this event: `alert_` and 32 hexadecimal digits, so without a dot.
    public static func id(event: String, transition: Transition) -> String {
        let bytes = Array("\(transition.rawValue)\n\(event)".utf8)
        return "alert_" + Digest(domain: "alert", bytes.span).hex
    }
}
