# What a newcomer needs: `make site` from nothing to pages to open, `make test`, `make check`;
# `make bench` measures builds against Hugo and against bare reading and writing, the checker
# against grep, and a large directory against Python: `make bench N=1000`;
# `make faults` kills, starves and misleads builds, and looks at what stands: `make faults ROUNDS=50`.
# `make papers-check` makes the papers of this project and of Examples/Thornby and looks at each.
# `make browser` uses every page in a real browser, of which `make test` does the short part;
# `make fuzz`, `make search` and `make threads` try what would take too long in `make test`.

SWIFT ?= swift
TOOL = .build/release/noticeboard
# What `make test` has built, and Thornby's site made with it.
BUILT = .build/debug/noticeboard
THORNBY = .build/thornby
SCHEMAS ?= $(wildcard ../shared/data/directory/hsds-uk-3.0/schema)
N ?= 1000 10000 100000
ROUNDS ?= 500

# One project's papers by our own look: seconds.
PAPERS_LOOK = scripts/papers-check --make
PROJECTS = . Examples/Thornby

.PHONY: site test check data-check bench browser faults papers-check fuzz search threads clean set-up \
	set-up-tests

site: set-up
	$(SWIFT) build -c release --product noticeboard-pictures
	$(SWIFT) build -c release --product noticeboard
	$(TOOL) build; status=$$?; \
	if [ $$status -le 1 ]; then echo "Open Output/public/index.html in your browser."; fi; \
	exit $$status

test: set-up-tests
	$(SWIFT) test
	$(PAPERS_LOOK) $(BUILT) Examples/Thornby
	$(MAKE) --no-print-directory data-check
	scripts/browser-check $(BUILT)

# Thornby's Open Referral files against our own schema, and against the standard's where a copy of
# them lies beside the project: `make data-check SCHEMAS=FOLDER`.
data-check:
	$(BUILT) build --project Examples/Thornby --output $(THORNBY) --today 2026-11-21 --quiet \
		> .build/thornby.txt 2>&1; [ $$? -le 1 ]
	scripts/open-referral-check $(addprefix --schemas ,$(SCHEMAS)) $(THORNBY)/public $(THORNBY)/practice

# Every warning is an error already: Package.swift says so.
check: set-up-tests
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	$(PAPERS_LOOK) $(BUILT) Examples/Thornby
	$(MAKE) --no-print-directory data-check
	scripts/browser-check $(BUILT)

browser: set-up-tests
	$(SWIFT) build -c release --product noticeboard-pictures
	$(SWIFT) build -c release --product noticeboard
	scripts/browser-check --long $(TOOL)
	scripts/browser-check --long $(TOOL) .

bench: set-up-tests
	$(SWIFT) build -c release --product noticeboard
	scripts/bench $(TOOL) $(N)
	scripts/bench-check $(TOOL)
	scripts/bench-directory $(TOOL)
	scripts/bench-matching $(TOOL)
	scripts/bench-papers $(TOOL)
	scripts/bench-serve $(TOOL)
	scripts/bench-pages $(TOOL)

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

# All papers of both projects, both editions, by our own look and by veraPDF.
papers-check: set-up-tests
	$(SWIFT) build -c release --product noticeboard
	scripts/papers-check --all --make $(TOOL) $(PROJECTS)

clean:
	rm -rf .build

set-up:
	@scripts/set-up

# What the tests need besides.
set-up-tests:
	@scripts/set-up tests
