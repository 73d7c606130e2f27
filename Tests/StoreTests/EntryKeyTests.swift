import Testing

@testable import Store

@Suite struct EntryKeyTests {
    /// The reference implementation's vectors for 128 bits: key 00…0f, input 00, 01, 02 …, as `openssl mac` prints them too.
    @Test(arguments: [
        (0, "a3817f04ba25a8e66df67214c7550293"), (1, "da87c1d86b99af44347659119b22fc45"),
        (7, "a1f1ebbed8dbc153c0b84aa61ff08239"), (8, "3b62a9ba6258f5610f83e264f31497b4"),
        (15, "5493e99933b0a8117e08ec0f97cfc3d9"), (16, "6ee2a4ca67b054bbfd3315bf85230577"),
        (63, "5150d1772f50834a503e069a973fbd7c"),
    ])
    func `SipHash gives the published digests`(length: Int, wanted: String) {
        var hash = SipHash(key: (0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908))
        let bytes = (0..<UInt8(length)).map { $0 }
        hash.add(bytes.span)
        let (low, high) = hash.finish()
        #expect(Digest(low: low, high: high).hex == wanted)
    }

    /// As `openssl mac -macopt hexkey:746f6373696e206c6564676572203121 -macopt size:16 SIPHASH` prints them for `url\0https:…` and so on.
    /// Another digest would make everything that people's ledgers hold new again.
    @Test func `Digests are part of the file format`() {
        #expect(EntryKey(.url, "https://wire.example/1").digest.hex == "d5b595f9b32e63b1cc8d1c831df47f90")
        #expect(EntryKey(.id(sourceID: 7), "guid").digest.hex == "ec338243a629e640c686105a0a82353f")
        #expect(EntryKey(.content, "").digest.hex == "1d586d12d870b6ec13083b02924e9ce7")
    }

    @Test func `The same text is another key for another kind or source`() {
        let keys = [
            EntryKey(.url, "x"), EntryKey(.content, "x"), EntryKey(.id(sourceID: 1), "x"),
            EntryKey(.id(sourceID: 2), "x"), EntryKey(.id(sourceID: 1), "1/x"), EntryKey(.url, ""),
        ]
        #expect(Set(keys.map(\.digest)).count == keys.count)
        #expect(EntryKey(.url, "naïve") == EntryKey(.url, bytes: Array("naïve".utf8).span))
    }
}
