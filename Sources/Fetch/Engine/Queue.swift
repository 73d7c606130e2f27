/// First in, first out, in constant time on average.
struct Queue<Element: Equatable> {
    private var elements: [Element] = []
    private var head = 0

    var isEmpty: Bool { head == elements.count }

    mutating func append(_ element: Element) {
        elements.append(element)
    }

    mutating func popFirst() -> Element? {
        guard head < elements.count else { return nil }
        defer {
            head += 1
            if head > 32, head * 2 > elements.count {
                elements.removeFirst(head)
                head = 0
            }
        }
        return elements[head]
    }

    mutating func remove(_ element: Element) {
        guard let index = elements[head...].firstIndex(of: element) else { return }
        elements.remove(at: index)
    }
}
