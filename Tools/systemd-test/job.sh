#!/bin/bash
# What is proved of the service, inside a real systemd: one line a fact, “ok” or “FAILED”. Started by Tools/systemd-test/run.
set -u
job=/run/job
old=$(ls $job/old/*.deb) new=$(ls $job/new/*.deb)
failures=0
state() { systemctl show tocsin -p "$1" --value; }
ok() { if [ "$1" = 0 ]; then echo "ok      $2"; else echo "FAILED  $2"; failures=$((failures + 1)); fi; }
now() { date +%s.%N; }
since() { echo "$(now) - $1" | bc; }
# until SECONDS COMMAND…: whether the command came true in time.
until_true() { local end=$((SECONDS + $1)); shift; while ! "$@" >/dev/null 2>&1; do [ $SECONDS -lt $end ] || return 1; sleep 0.05; done; }
lines() { grep -c "$1" $job/tail.txt; }
told() { [ "$(lines "$1")" -ge 1 ]; }

# A newspaper on loopback: nginx, and a feed that grows.
mkdir -p /run/paper/www
cat > /run/paper/nginx.conf <<CONF
user root; pid /run/paper/pid; error_log /run/paper/error.log;
events {}
http { access_log off; types { application/atom+xml atom; }
  server { listen 127.0.0.1:8011; root /run/paper/www; if (\$http_x_key != "open-sesame") { return 403; } } }
CONF
entries=""
publish() { # publish NUMBER HEADLINE TEXT
    local when; when=$(date -u +%Y-%m-%dT%H:%M:%SZ)
    entries="<entry><id>tag:$1</id><title>$2</title><link href=\"http://127.0.0.1:8011/$1\"/><published>$when</published><updated>$when</updated><content type=\"html\">&lt;p&gt;$3&lt;/p&gt;</content></entry>$entries"
    printf '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title><id>paper</id><updated>%s</updated>%s</feed>' "$when" "$entries" > /run/paper/www/part
    mv /run/paper/www/part /run/paper/www/feed.atom
}
publish 0 "Nothing happened in the garden" "The roses are in bloom."
nginx -c /run/paper/nginx.conf

# 1. Install.
begin=$(now); dpkg -i "$old" >$job/dpkg.txt 2>&1; ok $? "the package installs ($(since "$begin") s)"
[ "$(systemctl is-active tocsin)" = inactive ]; ok $? "installing starts nothing before it is configured"
complaints=$(systemd-analyze verify tocsin.service 2>&1); [ -z "$complaints" ]; ok $? "systemd has nothing against the unit $complaints"
exposure=$(systemd-analyze security tocsin.service 2>/dev/null | sed -n 's/.*Overall exposure level for tocsin.service: \([0-9.]*\).*/\1/p')
[ -n "$exposure" ] && [ "$(echo "$exposure <= 1.2" | bc)" = 1 ]; ok $? "exposure $exposure, at most 1.2"
man -w tocsin >/dev/null 2>&1; ok $? "there is a manual page"

# 2. Configure: a source that wants a key, which is a credential of systemd.
cat > /etc/tocsin/config.json <<'JSON'
{
  "allowNetworks": ["127.0.0.0/8"],
  "sources": [{ "name": "Paper", "url": "http://127.0.0.1:8011/feed.atom", "interval": "1s", "headers": { "X-Key": { "credential": "paper-key" } } }],
  "sinks": [{ "name": "alerts", "kind": "log", "path": "alerts.log" }]
}
JSON
printf open-sesame > /etc/tocsin/paper.key; chmod 600 /etc/tocsin/paper.key
mkdir -p /etc/systemd/system/tocsin.service.d
cat > /etc/systemd/system/tocsin.service.d/test.conf <<'UNIT'
[Unit]
StartLimitIntervalSec=0
[Service]
LoadCredential=paper-key:/etc/tocsin/paper.key
# The shipped unit keeps private addresses out where it can; the newspaper of this test is on loopback.
IPAddressAllow=localhost
WatchdogSec=6
RestartSec=0.2
UNIT
systemctl daemon-reload
tocsin check --config /etc/tocsin/config.json >/dev/null; ok $? "check takes the configuration"

# 3. Start.
begin=$(now); systemctl enable --now tocsin 2>/dev/null; status=$?; ok $status "it starts, and says when it is ready ($(since "$begin") s)"
[ $status = 0 ] || { journalctl -u tocsin --no-pager | tail -20; echo "1 failed: it does not start"; exit 1; }
state StatusText | grep -q "Watching 1 source"; ok $? "status: $(state StatusText)"
[ "$(stat -c %a /var/lib/private/tocsin)" = 700 ]; ok $? "its ledger is in a folder of its own"
tail -F /var/log/tocsin/alerts.log > $job/tail.txt 2>/dev/null &
tail=$!

# 4. An article rings.
until_true 20 test -s /var/log/tocsin/../../lib/private/tocsin/tocsin.sqlite
sleep 2
begin=$(now); publish 1 "Brazil expels two Paraguayan diplomats" "Brazil expelled two Paraguayan diplomats on Sunday, the foreign ministry said."
until_true 30 told Paraguay; ok $? "an article on loopback is an alert in tail -F ($(since "$begin") s after it was published)"
cat $job/tail.txt
journalctl -u tocsin -p warning --no-pager -q | grep -v "^--" | head -5

# 5. Reload.
pid=$(state MainPID)
sed -i 's/"interval": "1s"/"interval": "2s"/' /etc/tocsin/config.json
systemctl reload tocsin; ok $? "it reloads"
until_true 10 sh -c 'journalctl -u tocsin --no-pager | grep -q "configuration reloaded"'; ok $? "and takes up the changed configuration"
[ "$(state MainPID)" = "$pid" ]; ok $? "as the same process"
echo '{"sources": 3}' > /etc/tocsin/broken.json; cp /etc/tocsin/config.json /etc/tocsin/good.json; cp /etc/tocsin/broken.json /etc/tocsin/config.json
systemctl reload tocsin; until_true 10 sh -c 'journalctl -u tocsin --no-pager | grep -q "configuration not reloaded"'
[ "$(state MainPID)" = "$pid" ] && [ "$(systemctl is-active tocsin)" = active ]; ok $? "a broken configuration changes nothing"
cp /etc/tocsin/good.json /etc/tocsin/config.json

# 6. Rotation.
logrotate -f /etc/logrotate.d/tocsin; ok $? "its logs rotate"
sleep 1
publish 2 "Kenya and Ethiopia to hold border talks in Nairobi" "Kenya and Ethiopia will hold border talks in Nairobi next month, officials said."
until_true 30 told Ethiopia; ok $? "and tail -F goes on with the new log"

# 7. Killed.
pid=$(state MainPID); kill -9 "$pid"
publish 3 "Norway recalls its ambassador from Chile" "Norway recalled its ambassador from Chile, the foreign ministry said."
until_true 30 told Chile; ok $? "killed, it comes back and tells what happened meanwhile"
[ "$(state MainPID)" != "$pid" ] && [ "$(state NRestarts)" -ge 1 ]; ok $? "restarted by systemd ($(state NRestarts) restarts)"

# 8. Hanging.
pid=$(state MainPID); before=$(state NRestarts)
systemctl set-property --runtime tocsin.service 2>/dev/null || true
kill -STOP "$pid"; begin=$(now)
until_true 120 sh -c "[ \"\$(systemctl show tocsin -p NRestarts --value)\" -gt $before ]"; ok $? "hanging, its watchdog ends it ($(since "$begin") s)"
journalctl --no-pager | grep -q "tocsin.service: Watchdog timeout"; ok $? "and systemd says why"
publish 4 "Peru imposes sanctions on Bolivia" "Peru imposed sanctions on Bolivia on Monday, the president said."
until_true 60 told Bolivia; ok $? "and the next process goes on"

# 9. Upgrade.
echo "// mine" >> /etc/tocsin/config.json
begin=$(now); dpkg -i --force-confold "$new" >>$job/dpkg.txt 2>&1; ok $? "it is upgraded to $(dpkg-query -W -f '${Version}' tocsin) ($(since "$begin") s)"
[ "$(systemctl is-active tocsin)" = active ]; ok $? "and runs again"
tail -1 /etc/tocsin/config.json | grep -q mine; ok $? "with the configuration as it was"
publish 5 "Ghana and Togo sign a trade agreement" "Ghana and Togo signed a trade agreement in Accra on Tuesday, both governments said."
until_true 30 told Togo; ok $? "and the ledger as it was"
sleep 2
for name in Paraguay Ethiopia Chile Bolivia Togo; do [ "$(lines "$name")" = 1 ]; ok $? "$name rang once"; done
tocsin backup --database /var/lib/private/tocsin/tocsin.sqlite /root/backup.sqlite; ok $? "a backup beside the running service"

# 10. The page on a socket that systemd holds, and the doctor.
complaints=$(systemd-analyze verify tocsin.socket 2>&1); [ -z "$complaints" ]; ok $? "systemd has nothing against the socket $complaints"
sed -i 's|"allowNetworks"|"page": { "listen": "systemd" }, "allowNetworks"|' /etc/tocsin/config.json
systemctl stop tocsin; systemctl start tocsin.socket; ok $? "the socket of the page is there"
begin=$(now); curl -s --max-time 20 http://127.0.0.1:8080/healthz | grep -q ok; ok $? "the first to ask starts the service ($(since "$begin") s)"
[ "$(systemctl is-active tocsin)" = active ]; ok $? "which runs now"
curl -s http://127.0.0.1:8080/ | grep -q "Ghana"; ok $? "the page shows what happened"
ready() { curl -s --max-time 20 http://127.0.0.1:8080/readyz | grep -q ready; }
systemctl restart tocsin; ok $? "it is restarted"; until_true 20 ready; ok $? "and the page is at the same socket again"
CONFIGURATION_DIRECTORY=/etc/tocsin STATE_DIRECTORY=/var/lib/private/tocsin LOGS_DIRECTORY=/var/log/private/tocsin \
    tocsin doctor --offline > $job/doctor.txt; ok $? "the doctor finds nothing bad: $(grep -c . $job/doctor.txt) lines"
grep -q "works with it" $job/doctor.txt; ok $? "and sees the daemon"
grep -q "systemd has restarted" $job/doctor.txt || grep -q "the service runs" $job/doctor.txt; ok $? "and the unit"
systemctl stop tocsin.socket

# 11. Stop, remove, purge.
begin=$(now); systemctl stop tocsin; ok $? "it stops ($(since "$begin") s)"
[ "$(state Result)" = success ]; ok $? "in good order"
systemctl start tocsin.socket; systemctl start tocsin; ok $? "it starts again"
dpkg -r tocsin >>$job/dpkg.txt 2>&1; ok $? "it is removed"
! pgrep -x tocsin >/dev/null && ! systemctl -q is-active tocsin.socket; ok $? "and nothing of it runs or listens"
[ -e /var/lib/private/tocsin/tocsin.sqlite ] && [ -e /etc/tocsin/config.json ]; ok $? "ledger and configuration are left"
dpkg -P tocsin >>$job/dpkg.txt 2>&1; ok $? "it is purged"
[ ! -e /var/lib/private/tocsin ] && [ ! -e /var/log/private/tocsin ] && [ ! -e /lib/systemd/system/tocsin.service ]; ok $? "and all is gone"
kill $tail
[ $failures = 0 ] || { echo "--- the journal:"; journalctl -u tocsin --no-pager | tail -60; echo "--- dpkg:"; cat $job/dpkg.txt; }
echo "$failures failed"
exit $((failures > 0))
