# What a newcomer needs: `make site` from nothing to pages to open, `make test`, `make check`;
# `make bench` measures builds against Hugo and against bare reading and writing: `make bench N=1000`;
# `make faults` kills, starves and misleads builds, and looks at what stands: `make faults ROUNDS=50`.

SWIFT ?= swift
TOOL = .build/release/noticeboard
N ?= 1000 10000 100000
ROUNDS ?= 500

.PHONY: site test check bench faults clean set-up

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
	scripts/bench $(TOOL) $(N)

faults: set-up
	$(SWIFT) build -c release --product noticeboard
	ROUNDS=$(ROUNDS) scripts/fault-check $(TOOL)

clean:
	rm -rf .build

set-up:
	@scripts/set-up
