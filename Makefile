# The workshop. `make help` lists it; the recipes are thin, the work is cargo's, npm's and the program's own.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Where `make run` keeps its data.
DATA ?= ./data

TARGET := $(or $(CARGO_TARGET_DIR),target)
PROGRAM := $(TARGET)/debug/carillon
CARGO_DENY := $(TARGET)/tools/bin/cargo-deny
CARGO_DENY_VERSION := 0.20.2
LOCKED := $(if $(CI),--locked)

# Always the whole workspace: with one package alone cargo would choose other features, and build everything twice.
BUILD := cargo build $(LOCKED) --workspace --bins

say = @printf '\033[1m%s\033[0m\n' "$(1)" >&2

.PHONY: help
help: ## This list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

## What people use

.PHONY: run
run: build site ## Build, fill ./data with the sample company, serve http://localhost:3000
	@exec $(PROGRAM) serve --demo --data $(DATA)

.PHONY: release
release: build ## The whole product as one file: target/release/carillon
	$(call say,Packing the front end as small as it gets)
	@app/pack/site --release
	cargo build $(LOCKED) --release --package carillon --bin carillon
	@ls -lh $(TARGET)/release/carillon

.PHONY: test
test: tools test-rust e2e ## Everything: unit, integration on both databases, browser

.PHONY: check
check: fmt lint doc deny sizes snapshots content ## Everything that needs no running: format, lints, docs, licences, locales, campaigns

.PHONY: bench
bench: ## Rows and messages a second, beside a bare loop
	CARILLON_TEST_BUFFERS=512MB cargo bench $(LOCKED) --workspace --bench '*'

.PHONY: tools
tools: ## Bring what the tests need beside Rust (as root on Debian; else say what)
	@.ci/install

.PHONY: clean-data
clean-data: ## Forget what `make run` stored
	rm -rf $(DATA)

## Parts of the above

.PHONY: build
build: ## The program and the packer, not the front end
	$(call say,Building the program$(if $(wildcard $(PROGRAM)),, (the first time takes some minutes)))
	@mkdir -p target/site # the program looks for its front end where this was when it was built
	@$(BUILD)

.PHONY: site
site: build ## The front end: islands, style sheets and static files, into target/site
	@app/pack/site

.PHONY: test-rust
test-rust: site ## Unit and integration tests
	$(call say,Unit and integration tests)
	@mkdir -p $(TARGET) && rm -f $(TARGET)/snapshots.txt
	INSTA_UPDATE=no INSTA_SNAPSHOT_REFERENCES_FILE=$(abspath $(TARGET))/snapshots.txt cargo test $(LOCKED) --workspace
	@.ci/snapshots $(TARGET)/snapshots.txt

.PHONY: e2e
e2e: site end2end/node_modules ## Browser tests, with JavaScript and without (E2E="specs/care.spec.ts" for one)
	$(call say,Browser tests)
	@cd end2end && npm run --silent types && CARILLON_BIN=$(abspath $(PROGRAM)) npx playwright test $(E2E)

.PHONY: shots
shots: site end2end/node_modules ## Pictures of the main pages, into end2end/shots
	@cd end2end && CARILLON_BIN=$(abspath $(PROGRAM)) npm run --silent shots

.PHONY: gallery
gallery: site end2end/node_modules ## A notice in every language as page, email and letter, into end2end/gallery
	@cd end2end && CARILLON_BIN=$(abspath $(PROGRAM)) npm run --silent gallery

end2end/node_modules: end2end/package-lock.json
	cd end2end && npm ci --no-audit --no-fund
	@touch $@

.PHONY: fmt
fmt: ## Formatting
	cargo fmt --all --check

.PHONY: lint
lint: ## Lints, on the server's side and on the browser's
	cargo clippy $(LOCKED) --workspace --all-targets -- -D warnings
	@if rustup target list --installed 2>/dev/null | grep -qx wasm32-unknown-unknown; then set -x; \
	  cargo clippy $(LOCKED) --package carillon-app --lib --no-default-features --features hydrate \
	    --target wasm32-unknown-unknown -- -D warnings; \
	else echo 'no wasm target: the islands were linted for the server only'; fi

.PHONY: doc
doc: ## Documentation, private items too
	RUSTDOCFLAGS=-Dwarnings cargo doc $(LOCKED) --workspace --no-deps --document-private-items

.PHONY: deny
deny: $(CARGO_DENY) ## Licences, banned crates, sources; advisories where their database can be reached
	$(CARGO_DENY) check bans licenses sources
	@if $(CARGO_DENY) fetch db >/dev/null 2>&1; then $(CARGO_DENY) check --disable-fetch advisories; \
	else echo 'advisories: their database cannot be reached from here, so they were not looked at'; fi

# Not optimised: it runs for seconds and compiles in a minute.
$(CARGO_DENY):
	CARGO_PROFILE_DEV_DEBUG=false cargo install --locked --debug --root $(TARGET)/tools cargo-deny@$(CARGO_DENY_VERSION)

.PHONY: sizes
sizes: ## No file over 500 lines
	@.ci/sizes 500

.PHONY: snapshots
snapshots: ## No snapshot that waits for a decision
	@.ci/snapshots

.PHONY: content
content: build ## Locales and sample campaigns are whole
	$(PROGRAM) locales check
	@for campaign in server/sample/campaigns/*; do echo $(PROGRAM) campaign check "$$campaign"; $(PROGRAM) campaign check "$$campaign"; done
