/// What the tagger looks at.
@_spi(Training) public enum TaggerFeatures {
    /// Features of the word at `index` (from 1), the tags before it being known. `tags` is indexed as the words are.
    @_spi(Training) public static func fill(
        _ keys: inout FeatureKeys, _ forms: borrowing WordForms, _ index: Int, _ tags: UnsafePointer<UInt8>
    ) {
        keys.removeAll()
        let last = forms.count + 1
        let before = index >= 2 ? index - 2 : 0
        let next = min(index + 1, last)
        let afterNext = min(index + 2, last)
        let word = forms.words[index]
        let previous = forms.words[index - 1]
        let following = forms.words[next]
        let shape = forms.shapes[index]
        let tag1 = FeatureHash.atom(UInt64(tags[index - 1]))
        let tag2 = FeatureHash.atom(UInt64(tags[before]) + 512)
        let suffix3 = forms.suffixes[2][index]

        keys.append(FeatureHash.key(1, word))
        keys.append(FeatureHash.key(2, previous))
        keys.append(FeatureHash.key(3, following))
        keys.append(FeatureHash.key(4, forms.words[before]))
        keys.append(FeatureHash.key(5, forms.words[afterNext]))
        keys.append(FeatureHash.key(6, previous, word))
        keys.append(FeatureHash.key(7, word, following))
        keys.append(FeatureHash.key(8, tag1))
        keys.append(FeatureHash.key(9, tag1, tag2))
        keys.append(FeatureHash.key(10, tag1, word))
        keys.append(FeatureHash.key(11, tag1, following))
        keys.append(FeatureHash.key(12, tag1, tag2, word))
        keys.append(FeatureHash.key(13, tag1, suffix3))
        keys.append(FeatureHash.key(14, tag1, shape))
        keys.append(FeatureHash.key(15, shape))
        keys.append(FeatureHash.key(16, shape, suffix3))
        for length in 0..<WordForms.longestSuffix {
            keys.append(FeatureHash.key(20 + UInt64(length), forms.suffixes[length][index]))
        }
        for length in 0..<WordForms.longestPrefix {
            keys.append(FeatureHash.key(30 + UInt64(length), forms.prefixes[length][index]))
        }
        keys.append(FeatureHash.key(40, forms.suffixes[2][next]))
        keys.append(FeatureHash.key(41, forms.suffixes[1][next], suffix3))
        keys.append(FeatureHash.key(42, forms.suffixes[2][index - 1]))
        keys.append(FeatureHash.key(43, forms.shapes[next], shape))
        keys.append(FeatureHash.key(44, forms.shapes[index - 1], shape))
        keys.append(FeatureHash.key(45, tag1, forms.suffixes[2][next]))
        keys.append(FeatureHash.key(46, following, forms.words[afterNext]))
        keys.append(FeatureHash.key(47, tag1, word, following))
        keys.append(FeatureHash.key(48, forms.words[before], previous))
        keys.append(FeatureHash.key(49, shape, word))
        keys.append(FeatureHash.key(50, tag1, forms.suffixes[1][index], forms.suffixes[1][next]))
        keys.append(FeatureHash.key(51, tag2, word))
    }
}
