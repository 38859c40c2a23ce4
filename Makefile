# Yishi 议事 — the few commands one needs. Everything else is `swift build` and `swift test`.
#
#   make run    set up, build, judge two real cases
#   make test   all tests
#   make serve  the page in the browser
#   make ship   the command as it is shipped, static and stripped, in .build/ship
#   make dist   a Debian package of it, with procedures, manual and completions, in .build/dist
#   make lint   formatting and the walls between the targets
#   make docs   write the generated pages, and the runs in the READMEs and the tutorial, anew
#   make docc   the documentation of the library, for Swift developers, in .build/docc

SWIFT    ?= swift
# The page in the browser belongs to the programs; whoever embeds the library leaves it off.
TRAITS   ?= --traits Studio
# What makes the program start and run faster; .ci/ship.sh, which also makes it small, says why.
FASTER   ?= -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
            -Xswiftc -enforce-exclusivity=unchecked
# What `make run` judges: a case that is in order, and the same case with faults in it.
CLEAN    ?= examples/ditch/valid.txt
FAULTY   ?= examples/ditch/short-notice.txt

.PHONY: run test build serve ship dist lint docs docc setup clean

run: build
	@echo
	.build/release/yishi validate $(CLEAN)
	@echo
	@# Exit code 1 means that something was found, and here something is.
	.build/release/yishi validate $(FAULTY) || test $$? -eq 1

test: setup
	$(SWIFT) test $(TRAITS)

build: setup
	$(SWIFT) build -c release $(TRAITS) $(FASTER)

serve: build
	.build/release/yishi serve

ship: setup
	.ci/ship.sh .build/ship

dist: setup
	.ci/deb.sh .build/dist

lint:
	$(SWIFT) format lint --recursive --strict Sources Tests Package.swift
	.ci/walls.sh

docs: setup
	$(SWIFT) build $(TRAITS) --product yishi
	rm -rf docs/reference
	.build/debug/yishi reference --output docs/reference
	YISHI_ACCEPT=1 $(SWIFT) test $(TRAITS) --filter StoryTests || true
	$(SWIFT) test $(TRAITS) --skip-build --filter StoryTests

# The library's documentation for Swift developers, as a folder of HTML to be served.
docc: setup
	.ci/docc.sh .build/docc

# Lua is the one thing a Swift toolchain does not bring; the script says so when it installs it.
setup:
	@.ci/setup.sh

clean:
	rm -rf .build Fuzz/.build examples/embed/.build
