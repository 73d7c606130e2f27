# format: tracking 1
# source: our own list, from the documentation of the senders named at each group and from links seen in feeds
# licence: CC0-1.0
# Query parameters that say where a reader came from, not what is read. A final * stands for any ending. `hosts` limits a line
# to a host and its subdomains. Never list what selects content: id, p, story, page, article, v, q, lang.
# Google Analytics, Ads, Campaign Manager
utm_*
gclid
gclsrc
dclid
gbraid
wbraid
_ga
_gl
srsltid
# Facebook, Instagram, X, LinkedIn, TikTok, Pinterest, Snapchat
fbclid
fb_action_ids
fb_action_types
fb_source
fb_ref
igshid
igsh
twclid
ref_src
ref_url
li_fat_id
trk | hosts: linkedin.com
ttclid
epik
sccid
# Microsoft, Yandex, Yahoo, Baidu
msclkid
cvid | hosts: msn.com
ocid | hosts: msn.com, bbc.co.uk, bbc.com
yclid
ymclid
_openstat
guccounter
guce_referrer
guce_referrer_sig
soc_src
soc_trk
# Mail senders: Mailchimp, HubSpot, Marketo, Vero, Drip, Klaviyo, Sailthru
mc_cid
mc_eid
_hsenc
_hsmi
__hssc
__hstc
__hsfp
hsctatracking
mkt_tok
vero_id
vero_conv
__s
_kx
s_cid
# Analytics: AT Internet, Adobe, Matomo, Comscore, Piano, Webtrends
at_medium
at_campaign
at_custom*
at_link_*
at_bbc_team
at_format
at_ptr_name
at_recipient*
at_send_date
xtor
s_kwcid
ef_id
icid
cmpid
cmp
ncid
mtm_*
pk_campaign
pk_kwd
pk_source
pk_medium
piwik_*
ns_mchannel
ns_source
ns_campaign
ns_linkname
ns_fee
wt_mc
wt.mc_id
wt_zmc
# Sites of their own
smid | hosts: nytimes.com
smtyp | hosts: nytimes.com
partner | hosts: nytimes.com
emc | hosts: nytimes.com
referringsource | hosts: nytimes.com
mod | hosts: wsj.com, marketwatch.com, barrons.com
reflink | hosts: wsj.com, marketwatch.com
st | hosts: wsj.com
intcmp
intcid
ito | hosts: dailymail.co.uk
ftag | hosts: cnet.com, cbsnews.com, zdnet.com
taid | hosts: reuters.com
feedtype
feedname
source | hosts: techstories.org, medium.com
sr_share
share_id
spm | hosts: aliexpress.com, scmp.com
__twitter_impression
amp_js_v
amp_gsa
usqp
traffic_source
tracking_source
wpmm
wpisrc
itid | hosts: washingtonpost.com
cid | hosts: spiegel.de, zeit.de, bloomberg.com
# Sessions
jsessionid
phpsessid
aspsessionid*
sessionid
session_id
sid | hosts: sueddeutsche.de
