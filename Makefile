# What a newcomer needs: `make site` from nothing to pages to open, `make test`, `make check`;
# `make bench` measures builds against Hugo and against bare reading and writing, the checker
# against grep, and a large directory against Python: `make bench N=1000`;
# `make faults` kills, starves and misleads builds, and looks at what stands: `make faults ROUNDS=50`.
# `make browser` uses every page in a real browser, of which `make test` does the short part;
# `make fuzz`, `make search` and `make threads` try what would take too long in `make test`.

SWIFT ?= swift
TOOL = .build/release/noticeboard
N ?= 1000 10000 100000
ROUNDS ?= 500

.PHONY: site test check browser bench faults fuzz search threads clean set-up set-up-browser

site: set-up
	$(SWIFT) build -c release --product noticeboard
	$(TOOL) build; status=$$?; \
	if [ $$status -le 1 ]; then echo "Open Output/public/index.html in your browser."; fi; \
	exit $$status

test: set-up set-up-browser
	$(SWIFT) test
	scripts/browser-check .build/debug/noticeboard

# Every warning is an error already: Package.swift says so.
check: set-up set-up-browser
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	scripts/browser-check .build/debug/noticeboard

browser: set-up set-up-browser
	$(SWIFT) build -c release --product noticeboard
	scripts/browser-check --long $(TOOL)

bench: set-up
	$(SWIFT) build -c release --product noticeboard
	scripts/bench $(TOOL) $(N)
	scripts/bench-check $(TOOL)
	scripts/bench-directory $(TOOL)
	scripts/bench-matching $(TOOL)
	scripts/bench-serve $(TOOL)

faults: set-up
	$(SWIFT) build -c release --product noticeboard
	ROUNDS=$(ROUNDS) scripts/fault-check $(TOOL)

# `make fuzz SECONDS=600`, `make fuzz RUNS=1000000`, `make fuzz TARGETS="csv links"`.
fuzz: set-up
	FUZZ_SECONDS=$(or $(SECONDS),60) FUZZ_RUNS=$(RUNS) scripts/fuzz $(TARGETS)

# Twenty thousand long documents that might be slow, each accepted within 100 ms or refused in 10.
search: set-up
	FUZZING=1 $(SWIFT) build -c release --scratch-path .build/search --product search
	.build/search/release/search documents $(or $(COUNT),20000)

# Twelve thousand documents on two threads, watched by ThreadSanitizer.
threads: set-up
	FUZZING=1 $(SWIFT) build -c release --scratch-path .build/threads --product search \
		-Xswiftc -sanitize=thread
	.build/threads/release/search threads $(or $(COUNT),12000)

clean:
	rm -rf .build

set-up:
	@scripts/set-up

set-up-browser:
	@scripts/set-up chromium python3-venv $(shell command -v java >/dev/null || echo default-jre-headless)
