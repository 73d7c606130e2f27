import Logging
import Model
import Store

// What reporters ask of the ledger. Where it cannot say, the answer is the one that loses nothing.

extension Newsroom {
    /// Which keys the ledger knows; nil when it cannot say, and the job is to be given back.
    func known(_ keys: [EntryKey]) -> Set<EntryKey>? {
        do throws(StoreError) { return try ledger.known(keys) } catch {
            logger.error("known entries could not be looked up: \(error)")
            return nil
        }
    }

    /// For each text the article whose story it tells again; nil when its story is new, or the ledger cannot say: then it is read.
    func earlierArticles(like sketches: [StorySketch]) -> [EarlierArticle?] {
        do throws(StoreError) { return try ledger.earlierArticles(like: sketches) } catch {
            logger.error("the story of a text could not be looked up: \(error)")
            return sketches.map { _ in nil }
        }
    }

    /// Whether an entry whose page failed may wait for another round; false once it has waited often enough.
    func mayPostpone(_ keys: [EntryKey]) -> Bool {
        guard let key = keys.first else { return false }
        let count = postponed[key.digest, default: 0] + 1
        postponed[key.digest] = count > Newsroom.patience ? nil : count
        return count <= Newsroom.patience
    }
}
