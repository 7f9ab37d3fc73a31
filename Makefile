# What a newcomer needs: `make site` from nothing to pages to open, `make test`, `make check`;
# `make bench` measures a build against copying the same bytes.

SWIFT ?= swift
TOOL = .build/release/noticeboard

.PHONY: site test check bench clean set-up

site: set-up
	$(SWIFT) build -c release --product noticeboard
	$(TOOL) build; status=$$?; \
	if [ $$status -le 1 ]; then echo "Open Output/public/index.html in your browser."; fi; \
	exit $$status

test: set-up
	$(SWIFT) test

# Every warning is an error already: Package.swift says so.
check: set-up
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

bench: set-up
	$(SWIFT) build -c release --product noticeboard
	scripts/bench $(TOOL)

clean:
	rm -rf .build

set-up:
	@scripts/set-up
