# Everything a newcomer needs: make demo, make test, make run, make install.
SWIFT ?= swift
prefix ?= /usr
DESTDIR ?=
release := --configuration release --static-swift-stdlib
binary = $(shell $(SWIFT) build $(release) --show-bin-path)/tocsin
strict := -Xswiftc -warnings-as-errors --explicit-target-dependency-import-check error

.PHONY: help check-docs build deb lint-deb page-test systemd-test demo run test unit-tests end-to-end chaos lint format score hostile fuzz fuzz-times install uninstall clean

help:
	@echo "make demo       a small newsroom on loopback, and the alerts it raises"
	@echo "make run        the daemon on config.example.json (real public feeds)"
	@echo "make test       lint, all tests, the end-to-end test and the scorers' floors"
	@echo "make chaos      delivery under 520 kills, and every call failing once; some seven minutes"
	@echo "make hostile    ten megabytes of every kind of document made to exhaust its reader: time and memory"
	@echo "make fuzz       libFuzzer on feeds, pages, addresses, robots.txt and dates, MINUTES=30 each"
	@echo "make fuzz-times 100,000 mutated sentences through the time rules, under the address sanitizer"
	@echo "make page-test  the page with its filters, stream, feeds and API, and in headless Chromium"
	@echo "make deb        a Debian package in build/"
	@echo "make systemd-test  the package installed, run, killed, upgraded and removed in a real systemd (as root)"
	@echo "make install    binary, unit, configuration, where Debian expects them (DESTDIR, prefix)"

build:
	@Tools/debian-packages
	$(SWIFT) build $(release) --product tocsin

demo:
	@Tools/debian-packages
	$(SWIFT) build $(release) --product tocsin
	$(SWIFT) build $(release) --product tocsin-demo
	@"$$($(SWIFT) build $(release) --show-bin-path)/tocsin-demo" --tocsin "$(binary)"

run: build
	"$(binary)" check --config config.example.json
	"$(binary)" run --config config.example.json --log info

test:
	@Tools/debian-packages --tests
	$(MAKE) lint
	$(MAKE) unit-tests
	$(MAKE) end-to-end
	$(MAKE) page-test
	$(MAKE) systemd-test
	$(MAKE) score

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Demo Package.swift
	python3 Tools/quality/check_corpus.py
	python3 Tools/quality/check_configuration.py

# Whether docs/configuration.md tells of every key that the code reads.
check-docs:
	python3 Tools/quality/check_configuration.py

format:
	$(SWIFT) format --in-place --recursive Sources Tests Demo Package.swift

unit-tests:
	$(SWIFT) build --build-tests $(strict)
	@# What computes and what waits for servers go apart: on two cores the one would starve the other.
	$(SWIFT) test --skip-build --skip 'EndToEnd|StorylineScore|DeliveryTests|DaemonTests'
	$(SWIFT) test --skip-build --filter DeliveryTests
	$(SWIFT) test --skip-build --filter DaemonTests
	$(SWIFT) test --skip-build --filter StorylineScore

end-to-end:
	$(SWIFT) build $(release) --product tocsin
	TOCSIN="$(binary)" $(SWIFT) test --skip-build --filter EndToEnd

# The page as browsers, calendars, feed readers and programs meet it.
page-test:
	@Tools/debian-packages --tests
	$(SWIFT) build $(release) --product tocsin
	Tools/page/test "$(binary)"

# Delivery under fire, bounded: CHAOS_KILLS kills from CHAOS_SEED, then every distinct call failing once. Not part of the usual run, which has a
# short version.
CHAOS_KILLS ?= 520
chaos:
	@Tools/debian-packages --tests
	$(SWIFT) build $(release) --product tocsin
	$(SWIFT) build --build-tests $(strict)
	TOCSIN="$(binary)" CHAOS_KILLS=$(CHAOS_KILLS) timeout 1800 $(SWIFT) test --skip-build --filter 'ChaosTests|FaultTests'

# Mutated sentences through the time rules, under the address sanitizer; what XCTest itself leaks at its end does not count.
fuzz-times:
	ASAN_OPTIONS=detect_leaks=0 TOCSIN_FUZZ_TIMES=$${TOCSIN_FUZZ_TIMES:-100000} $(SWIFT) test --sanitize address --scratch-path .build/asan --filter TimesFuzz

# The floors of quality.json. With DATA=DIR of pages, feeds and addresses also the figures of reading.
score:
	$(SWIFT) build $(release) --product tocsin
	python3 Tools/quality/check.py --binary "$(binary)"
	@if [ -n "$(DATA)" ]; then DATA="$(DATA)" TOCSIN="$(binary)" python3 Tools/score/all.py; fi

# Ten megabytes of every hostile kind of document: none may take more than a second or ten times its size.
hostile:
	$(SWIFT) build $(release) --product tocsin
	Tools/measure/hostile --binary "$(binary)"

# libFuzzer on the readers, MINUTES of processor time each; needs clang beside the toolchain.
MINUTES ?= 30
fuzz:
	Tools/fuzz/build
	Tools/fuzz/run $(MINUTES)

deb: build
	@Tools/debian-packages --package
	mkdir -p build
	Tools/package/deb "$(binary)" build

# Debian's own judge of packages; anything it says fails.
lint-deb: deb
	lintian --fail-on error,warning build/tocsin_*.deb

# A real systemd in namespaces of its own; says so loudly where the machine cannot boot one.
systemd-test: build
	@Tools/debian-packages --package --tests
	@Tools/systemd-test/run "$(binary)" || { status=$$?; [ $$status = 77 ] || exit $$status; }

install: build
	install -s -D -m 755 "$(binary)" "$(DESTDIR)$(prefix)/bin/tocsin"
	install -D -m 644 systemd/tocsin.service "$(DESTDIR)$(prefix)/lib/systemd/system/tocsin.service"
	install -D -m 644 config.example.json "$(DESTDIR)$(prefix)/share/doc/tocsin/config.example.json"
	test -e "$(DESTDIR)/etc/tocsin/config.json" || install -D -m 644 config.example.json "$(DESTDIR)/etc/tocsin/config.json"
	install -D -m 644 systemd/logrotate "$(DESTDIR)/etc/logrotate.d/tocsin"

uninstall:
	rm -f "$(DESTDIR)$(prefix)/bin/tocsin" "$(DESTDIR)$(prefix)/lib/systemd/system/tocsin.service"
	rm -rf "$(DESTDIR)$(prefix)/share/doc/tocsin"

clean:
	$(SWIFT) package clean
