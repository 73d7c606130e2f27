// The next step of the schema: copies of one text are one story.

extension Schema {
    static let storiesOfArticles = """
        ALTER TABLE articles ADD COLUMN story INTEGER; -- the first article of its story; NULL: it is that itself
        CREATE INDEX articles_story ON articles(story) WHERE story IS NOT NULL;

        -- Sketches stand on two shelves. The younger is filled; when it has had its time, the older is emptied whole and becomes the younger.
        CREATE TABLE story_shelves (
            shelf INTEGER PRIMARY KEY CHECK (shelf IN (0, 1)),
            begun INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE story_sketches_0 (
            article INTEGER PRIMARY KEY,
            story INTEGER,             -- NULL: the article itself
            sketch BLOB NOT NULL
        ) STRICT;
        CREATE TABLE story_sketches_1 (
            article INTEGER PRIMARY KEY,
            story INTEGER,
            sketch BLOB NOT NULL
        ) STRICT;
        -- Sampled sequences: the way from a text to those that may tell its story.
        CREATE TABLE story_keys_0 (
            key INTEGER NOT NULL,
            article INTEGER NOT NULL,
            PRIMARY KEY (key, article)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE story_keys_1 (
            key INTEGER NOT NULL,
            article INTEGER NOT NULL,
            PRIMARY KEY (key, article)
        ) STRICT, WITHOUT ROWID;
        """
}
