# format: boilerplate 1
# source: our own list, from class names of common content management systems
# licence: CC0-1.0
# Words of class and id attributes. A line matches where its words stand next to each other in a token cut at hyphens, underscores and
# capitals: `read-more` matches `readMoreBox` and `teaser_read-more`. as: clutter (dropped, unless it holds much of the
# page's prose), foreign (others' words or other stories: dropped even when long), content (holds
# the main text), caption, byline, meta (date lines), live (a live blog, in addresses too), paywall. Of what a reader sees: heading (a line above other stories; a star matches any ending), end
# (nothing of the article follows), comment-start (with a figure in the line: a reader's comment), landmark (a value of `role`: beside the content), change (the start of a date line that tells of a change), caption-start (of a line under a picture), notice (a paragraph about the site, not the subject), byline-start.
# Consent and subscriptions
cookie | as: foreign
cookies | as: foreign
consent | as: foreign
gdpr | as: foreign
newsletter | as: clutter
newsletters | as: clutter
subscribe | as: clutter
subscription | as: clutter
signup | as: clutter
sign-up | as: clutter
optin | as: clutter
paywall-prompt | as: clutter
donate | as: clutter
donation | as: clutter
# Other stories
related | as: foreign
relatedposts | as: foreign
relateds | as: foreign
recommended | as: foreign
recommendation | as: foreign
recommendations | as: foreign
recirc | as: foreign
recirculation | as: foreign
read-more | as: clutter
readmore | as: clutter
read-next | as: clutter
readnext | as: clutter
read-also | as: clutter
readalso | as: clutter
also-read | as: clutter
more-news | as: clutter
more-stories | as: clutter
more-from | as: clutter
more-on | as: clutter
see-also | as: clutter
most-read | as: foreign
most-popular | as: foreign
mostpopular | as: foreign
mostread | as: foreign
most-viewed | as: clutter
popular-posts | as: clutter
recent-posts | as: clutter
latest-news | as: clutter
trending | as: clutter
teaser | as: clutter
teasers | as: foreign
promo | as: clutter
promos | as: clutter
promobox | as: clutter
outbrain | as: foreign
taboola | as: foreign
zergnet | as: foreign
yarpp | as: foreign
up-next | as: clutter
next-article | as: clutter
prev-next | as: clutter
post-navigation | as: clutter
nav-links | as: clutter
pagination | as: clutter
pager | as: clutter
inline-links | as: clutter
# Sharing and comments
share | as: clutter
sharing | as: clutter
sharebar | as: clutter
sharedaddy | as: clutter
shareaholic | as: clutter
addthis | as: clutter
addtoany | as: clutter
social | as: clutter
socials | as: clutter
social-links | as: clutter
bookmarks | as: clutter
comment | as: foreign
comments | as: foreign
commentlist | as: foreign
comment-list | as: foreign
commentform | as: foreign
respond | as: foreign
disqus | as: foreign
livefyre | as: foreign
reader-comments | as: foreign
rating | as: clutter
ratings | as: clutter
votes | as: clutter
# Site furniture
breadcrumb | as: clutter
breadcrumbs | as: clutter
navigation | as: clutter
navbar | as: clutter
nav | as: clutter
menu | as: clutter
submenu | as: clutter
sidebar | as: clutter
footer | as: clutter
masthead | as: clutter
site-header | as: clutter
skip-link | as: clutter
screen-reader-text | as: clutter
visually-hidden | as: clutter
visuallyhidden | as: clutter
sr-only | as: clutter
toolbar | as: clutter
tools | as: clutter
widget | as: clutter
widgets | as: clutter
modal | as: clutter
popup | as: clutter
overlay | as: clutter
tooltip | as: clutter
dropdown | as: clutter
login | as: clutter
search | as: clutter
searchform | as: clutter
tags | as: clutter
taglist | as: clutter
tag-list | as: clutter
tagcloud | as: clutter
post-tags | as: clutter
categories | as: clutter
disclaimer | as: clutter
copyright | as: clutter
legal | as: clutter
print-only | as: clutter
printonly | as: clutter
noprint | as: clutter
no-print | as: clutter
jp-relatedposts | as: foreign
toc | as: clutter
table-of-contents | as: clutter
# Advertising
ad | as: clutter
ads | as: clutter
advert | as: clutter
adverts | as: clutter
advertisement | as: clutter
advertising | as: clutter
adsbygoogle | as: clutter
adbox | as: clutter
sponsor | as: clutter
sponsors | as: clutter
sponsored | as: clutter
banner | as: clutter
dfp | as: clutter
# Authors and meta lines
author-box | as: clutter
author-bio | as: clutter
authorbox | as: clutter
author-info | as: clutter
about-author | as: clutter
about-the-author | as: clutter
bio | as: clutter
byline | as: byline
author | as: byline
meta | as: meta
post-meta | as: meta
entry-meta | as: meta
article-meta | as: meta
dateline | as: meta
timestamp | as: meta
date | as: meta
pubdate | as: meta
published | as: meta
# Captions
caption | as: caption
captions | as: caption
figcaption | as: caption
wp-caption-text | as: caption
image-caption | as: caption
photo-caption | as: caption
credit | as: caption
photo-credit | as: caption
image-credit | as: caption
gallery | as: caption
slideshow | as: caption
carousel | as: caption
# Main text
article-body | as: content
articlebody | as: content
article-content | as: content
articlecontent | as: content
article-text | as: content
articletext | as: content
article-copy | as: content
entry-content | as: content
post-content | as: content
postcontent | as: content
post-body | as: content
postbody | as: content
post-text | as: content
story-body | as: content
storybody | as: content
story-content | as: content
story-text | as: content
storytext | as: content
body-copy | as: content
bodycopy | as: content
body-content | as: content
body-text | as: content
bodytext | as: content
content-body | as: content
main-content | as: content
news-text | as: content
newstext | as: content
page-content | as: content
rich-text | as: content
field-name-body | as: content
article | as: content
story | as: content
# Headings that end an article
read more | as: heading
read also | as: heading
read next | as: heading
also read | as: heading
see also | as: heading
related | as: heading
related articles | as: heading
related stories | as: heading
related posts | as: heading
related news | as: heading
related links | as: heading
related content | as: heading
related topics | as: heading
more on this story | as: heading
more on this topic | as: heading
more stories | as: heading
more news | as: heading
more from | as: heading
more like this | as: heading
you may also like | as: heading
you might also like | as: heading
you may also be interested in | as: heading
recommended | as: heading
recommended for you | as: heading
recommended stories | as: heading
most read | as: heading
most popular | as: heading
trending | as: heading
trending now | as: heading
latest news | as: heading
latest stories | as: heading
recent posts | as: heading
top stories | as: heading
up next | as: heading
what to read next | as: heading
popular posts | as: heading
advertisement | as: heading
comments | as: end
leave a comment | as: end
leave a reply | as: end
post a comment | as: end
add a comment | as: end
share this | as: heading
share this article | as: heading
share this story | as: heading
about the author | as: heading
tags | as: heading
filed under | as: heading
mehr zum thema | as: heading
das könnte sie auch interessieren | as: heading
lesen sie auch | as: heading
weitere artikel | as: heading
ähnliche artikel | as: heading
kommentare | as: end
à lire aussi | as: heading
sur le même sujet | as: heading
articles liés | as: heading
lire aussi | as: heading
commentaires | as: end
noticias relacionadas | as: heading
te puede interesar | as: heading
comentarios | as: end
artículos relacionados | as: heading
leggi anche | as: heading
articoli correlati | as: heading
lees ook | as: heading
leia também | as: heading
читайте также | as: heading
zobacz także | as: heading
czytaj także | as: heading
more in * | as: heading
more from * | as: heading
more on * | as: heading
more about * | as: heading
also in * | as: heading
related: * | as: heading
related * | as: heading
read more: * | as: heading
read also: * | as: heading
read next: * | as: heading
see also: * | as: heading
watch: * | as: heading
lesen sie auch: * | as: heading
mehr zum thema: * | as: heading
lire aussi * | as: heading
leggi anche: * | as: heading
lea también: * | as: heading
readers' comments | as: end
reader comments | as: end
your comments | as: end
user comments | as: end
have your say | as: end
join the conversation | as: end
join the discussion | as: end
komentarze | as: end
commenti | as: end
reacties | as: end
комментарии | as: end
# Notices
uses cookies | as: notice
use cookies | as: notice
use of cookies | as: notice
cookies are | as: notice
cookie policy | as: notice
nutzen cookies | as: notice
verwendet cookies | as: notice
verwenden cookies | as: notice
utilise des cookies | as: notice
utilisons des cookies | as: notice
utiliza cookies | as: notice
utilizamos cookies | as: notice
utilizza cookie | as: notice
używa plików cookie | as: notice
all rights reserved | as: notice
alle rechte vorbehalten | as: notice
tous droits réservés | as: notice
todos los derechos reservados | as: notice
tutti i diritti riservati | as: notice
sign up for our | as: notice
sign up to our | as: notice
subscribe to our | as: notice
already a subscriber | as: notice
already have an account | as: notice
follow us on | as: notice
like us on facebook | as: notice
delivered to your inbox | as: notice
this site is protected by recaptcha | as: notice
enable javascript | as: notice
javascript is disabled | as: notice
javascript aktivieren | as: notice
terms of use | as: notice
not responsible for the content of external | as: notice
click here to subscribe | as: notice
# Bylines
by | as: byline-start
von | as: byline-start
par | as: byline-start
por | as: byline-start
posted by | as: byline-start
written by | as: byline-start
published by | as: byline-start
posted by | as: comment-start
comment by | as: comment-start
submitted by | as: comment-start
posted on | as: comment-start
added by | as: comment-start
click here for more information | as: notice
external links open in | as: notice
this feedback is now closed | as: notice
comments have now been closed | as: notice
comments are closed | as: notice
share this: | as: notice
e-mail this | as: notice
email this article | as: notice
contact us about this article | as: notice
got a story | as: notice
download the app | as: notice
# Roles of elements
navigation | as: landmark
banner | as: landmark
contentinfo | as: landmark
complementary | as: landmark
dialog | as: landmark
alert | as: landmark
menu | as: landmark
menubar | as: landmark
tooltip | as: landmark
search | as: landmark
# Date lines of changes
updated | as: change
last updated | as: change
last modified | as: change
modified | as: change
revised | as: change
date of last revision | as: change
aktualisiert | as: change
zuletzt aktualisiert | as: change
letzte änderung | as: change
zuletzt geändert | as: change
letzte aktualisierung | as: change
mis à jour | as: change
dernière mise à jour | as: change
modifié | as: change
actualizado | as: change
última actualización | as: change
aggiornato | as: change
ultimo aggiornamento | as: change
atualizado | as: change
bijgewerkt | as: change
laatst gewijzigd | as: change
opdateret | as: change
uppdaterad | as: change
oppdatert | as: change
zaktualizowano | as: change
обновлено | as: change
оновлено | as: change
# Live blogs and paywalls
paywall | as: paywall
paid-content | as: paywall
metered-content | as: paywall
piano-offer | as: paywall
tp-container | as: paywall
subscriber-only | as: paywall
premium-wall | as: paywall
regwall | as: paywall
liveblog | as: live
live-blog | as: live
liveticker | as: live
live-ticker | as: live
live-updates | as: live
live-update | as: live
live-news | as: live
live-post | as: live
livepost | as: live
live-entry | as: live
live-coverage | as: live
newsticker | as: live
news-ticker | as: live
minute-by-minute | as: live
en-direct | as: live
en-vivo | as: live
as-it-happened | as: live
# Lines under pictures
credit: | as: caption-start
credits: | as: caption-start
photo: | as: caption-start
photos: | as: caption-start
photo by | as: caption-start
photo credit | as: caption-start
image: | as: caption-start
image credit | as: caption-start
image by | as: caption-start
picture: | as: caption-start
(photo | as: caption-start
(foto | as: caption-start
foto: | as: caption-start
fotos: | as: caption-start
bild: | as: caption-start
bilder: | as: caption-start
bildquelle | as: caption-start
abbildung: | as: caption-start
titelbild | as: caption-start
quelle:  | as: caption-start
crédit | as: caption-start
crédits | as: caption-start
crédito | as: caption-start
foto de | as: caption-start
imagen: | as: caption-start
immagine: | as: caption-start
zdjęcie: | as: caption-start
fot.  | as: caption-start
фото: | as: caption-start
©  | as: caption-start
# More notices
apps for ios and android | as: notice
app store and google play | as: notice
find us on | as: notice
follow us @ | as: notice
affiliate links | as: notice
affiliate link | as: notice
earn a commission | as: notice
may earn commission | as: notice
subscribe to read | as: notice
subscribe now | as: notice
please subscribe | as: notice
please support our | as: notice
support our journalism | as: notice
support independent journalism | as: notice
views expressed | as: notice
opinions expressed | as: notice
n'engagent que | as: notice
no comprometen | as: notice
alle angaben ohne gewähr | as: notice
abonnieren sie unseren | as: notice
newsletter abonnieren | as: notice
melden sie sich für unseren | as: notice
jetzt newsletter | as: notice
inscrivez-vous à notre | as: notice
abonnez-vous à | as: notice
suscríbete a nuestr | as: notice
iscriviti alla newsletter | as: notice
subscreva a nossa | as: notice
schrijf je in voor | as: notice
síguenos en | as: notice
síguenos en facebook | as: notice
suivez-nous sur | as: notice
folgen sie uns auf | as: notice
folge uns auf | as: notice
volg ons op | as: notice
seguici su | as: notice
siga-nos no | as: notice
śledź nas | as: notice
this material may not be published | as: notice
to report an error | as: notice
report a typo | as: notice
send us a tip | as: notice
a version of this article | as: notice
# More headings
notas relacionadas | as: heading
notícias relacionadas | as: heading
notizie correlate | as: heading
te recomendamos | as: heading
más noticias | as: heading
lo más leído | as: heading
lo más visto | as: heading
le più lette | as: heading
les plus lus | as: heading
à la une | as: heading
en relación | as: heading
meist gelesen | as: heading
meistgelesen | as: heading
auch interessant | as: heading
das könnte dich auch interessieren | as: heading
passend dazu | as: heading
passend zum thema | as: heading
weitere themen | as: heading
mehr dazu | as: heading
mehr lesen | as: heading
weiterführende links | as: heading
related coverage | as: heading
related reading | as: heading
further reading | as: heading
recommended reading | as: heading
don't miss | as: heading
editors' picks | as: heading
editor's picks | as: heading
editor's pick | as: heading
more from the web | as: heading
around the web | as: heading
sponsored content | as: heading
from our partners | as: heading
stay connected | as: heading
follow us | as: heading
share on | as: heading
tags: | as: heading
topics | as: heading
schlagwörter | as: heading
schlagworte | as: heading
autor | as: heading
über den autor | as: heading
sobre el autor | as: heading
à propos de l'auteur | as: heading
artikel teilen | as: heading
beitrag teilen | as: heading
teilen | as: heading
compartir | as: heading
partager | as: heading
condividi | as: heading
