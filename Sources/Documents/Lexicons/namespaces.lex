# format: namespaces 1
# source: the specifications named by the URIs, and variants seen in feeds
# licence: CC0-1.0
# Head: the prefix by which Tocsin knows the vocabulary; `core` is a feed's own. `prefixes`: what publishers write without declaring it.
core | uris: http://purl.org/rss/1.0/, http://my.netscape.com/rdf/simple/0.9/, http://channel.netscape.com/rdf/simple/0.9/, http://backend.userland.com/rss, http://backend.userland.com/rss2, http://backend.userland.com/RSS2, http://backend.userland.com/rss091, http://blogs.law.harvard.edu/tech/rss, http://cyber.law.harvard.edu/rss/rss.html, http://purl.org/net/rss1.1#, http://purl.org/rss/2.0/, http://my.netscape.com/publish/formats/rss-0.91.dtd
core | prefixes: rss
atom | uris: http://www.w3.org/2005/Atom, http://purl.org/atom/ns#, http://purl.org/atom/app#, http://example.com/newformat#, http://necho.sourceforge.net/echo | prefixes: atom, atom10, atom03, a10
rdf | uris: http://www.w3.org/1999/02/22-rdf-syntax-ns# | prefixes: rdf
content | uris: http://purl.org/rss/1.0/modules/content/ | prefixes: content
dc | uris: http://purl.org/dc/elements/1.1/, http://purl.org/dc/elements/1.0/ | prefixes: dc
dcterms | uris: http://purl.org/dc/terms/ | prefixes: dcterms
media | uris: http://search.yahoo.com/mrss/, http://search.yahoo.com/mrss, http://tools.search.yahoo.com/mrss, http://video.search.yahoo.com/mrss | prefixes: media
itunes | uris: http://www.itunes.com/dtds/podcast-1.0.dtd, http://example.com/dtds/podcast-1.0.dtd | prefixes: itunes
xhtml | uris: http://www.w3.org/1999/xhtml | prefixes: xhtml
feedburner | uris: http://rssnamespace.org/feedburner/ext/1.0 | prefixes: feedburner
syndication | uris: http://purl.org/rss/1.0/modules/syndication/ | prefixes: sy
georss | uris: http://www.georss.org/georss, http://www.opengis.net/gml | prefixes: georss, gml
geo | uris: http://www.w3.org/2003/01/geo/wgs84_pos# | prefixes: geo
thr | uris: http://purl.org/syndication/thread/1.0 | prefixes: thr
podcast | uris: https://podcastindex.org/namespace/1.0, https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md | prefixes: podcast
slash | uris: http://purl.org/rss/1.0/modules/slash/ | prefixes: slash
wfw | uris: http://wellformedweb.org/CommentAPI/ | prefixes: wfw
