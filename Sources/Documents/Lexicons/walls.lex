# format: walls 1
# source: our own list, from what pages say
# licence: CC0-1.0
# What stands between a reader and an article. as: paywall, consent, challenge: a stretch of visible text, small letters.
# Paywalls
subscribe to continue | as: paywall
subscribe to read | as: paywall
subscribe now to | as: paywall
to continue reading | as: paywall
continue reading with | as: paywall
continue reading by | as: paywall
to read the full | as: paywall
read the full article | as: paywall
read the full story | as: paywall
keep reading with | as: paywall
already a subscriber | as: paywall
this article is for subscribers | as: paywall
this content is for subscribers | as: paywall
for subscribers only | as: paywall
subscriber-only | as: paywall
exclusive to subscribers | as: paywall
you have reached your limit of free | as: paywall
free articles this month | as: paywall
free articles left | as: paywall
sign in to read | as: paywall
log in to read | as: paywall
unlock this article | as: paywall
start your free trial | as: paywall
dieser artikel ist exklusiv | as: paywall
für abonnenten | as: paywall
nur für abonnenten | as: paywall
jetzt weiterlesen | as: paywall
weiterlesen mit | as: paywall
sie möchten weiterlesen | as: paywall
artikel freischalten | as: paywall
bereits abonnent | as: paywall
réservé aux abonnés | as: paywall
réservée aux abonnés | as: paywall
il vous reste | as: paywall
déjà abonné | as: paywall
pour lire la suite | as: paywall
exclusivo para suscriptores | as: paywall
suscríbete para | as: paywall
contenuto riservato agli abbonati | as: paywall
per continuare a leggere | as: paywall
abonneer u om | as: paywall
exclusivo para assinantes | as: paywall
dla prenumeratorów | as: paywall
# Consent
we value your privacy | as: consent
before you continue | as: consent
we and our partners | as: consent
we use cookies | as: consent
accept all cookies | as: consent
manage your privacy | as: consent
your privacy choices | as: consent
store and/or access information on a device | as: consent
alle akzeptieren | as: consent
wir und unsere partner | as: consent
mit werbung und tracking | as: consent
zustimmen und weiter | as: consent
nous et nos partenaires | as: consent
continuer sans accepter | as: consent
accepter et continuer | as: consent
nosotros y nuestros socios | as: consent
aceptar y continuar | as: consent
noi e i nostri partner | as: consent
accetta e continua | as: consent
wij en onze partners | as: consent
my i nasi partnerzy | as: consent
# Are you human?
are you a robot | as: challenge
verify you are human | as: challenge
verifying you are human | as: challenge
checking your browser | as: challenge
unusual traffic from your | as: challenge
enable javascript and cookies to continue | as: challenge
please complete the security check | as: challenge
access to this page has been denied | as: challenge
press and hold | as: challenge
bot verification | as: challenge
