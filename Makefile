# ═════════════════════════════════════════════════════════════════════════════
#  Nhịp Cầu                          make run · make test · make help
#  This file knows what is made from what; the work is done in infra/bin/.
# ═════════════════════════════════════════════════════════════════════════════
SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# ── Settings: make run HTTP_PORT=9090 DATA=/var/lib/nhipcau ──────────────────
HTTP_PORT                ?= 8080
KEYCLOAK_PORT            ?= 8180
KEYCLOAK_MANAGEMENT_PORT ?= 8190
POSTGRES_PORT            ?= 5480
BIND                     ?= 127.0.0.1
DATA                     ?= .data
export HTTP_PORT KEYCLOAK_PORT KEYCLOAK_MANAGEMENT_PORT POSTGRES_PORT BIND DATA

# Every shell has a USER of its own; only the one on the command line is meant.
ifneq ($(origin USER),command line)
USER := mttq.officer
endif

# ── What is made ─────────────────────────────────────────────────────────────
NODE_TOOL    := frontend/tools/node/node_modules/.package-lock.json
NODE_MODULES := frontend/node_modules/.package-lock.json
CODEGEN      := frontend/codegen/node_modules/.package-lock.json
SPA          := frontend/dist/index.html
BACKEND      := backend/target/quarkus-app/quarkus-run.jar
LAUNCHER     := infra/launcher/target/launcher.jar
KEYCLOAK_HOME := infra/launcher/target/keycloak-26.7.3
KEYCLOAK     := $(KEYCLOAK_HOME)/.built

$(NODE_TOOL): frontend/tools/node/package-lock.json
	@infra/bin/build.sh node-tool

$(NODE_MODULES): frontend/package-lock.json $(NODE_TOOL)
	@infra/bin/build.sh node-modules

$(CODEGEN): frontend/codegen/package-lock.json $(NODE_TOOL)
	@infra/bin/build.sh codegen

FRONTEND_SOURCES := $(shell find frontend -path '*/node_modules' -prune -o -path frontend/dist -prune -o -path frontend/e2e -prune -o -path frontend/test-results -prune -o -path frontend/playwright-report -prune -o -type f ! -name '*.test.*' -print 2>/dev/null)
$(SPA): $(FRONTEND_SOURCES) $(NODE_MODULES)
	@infra/bin/build.sh frontend

$(BACKEND): backend/pom.xml $(shell find backend/src/main -type f 2>/dev/null) $(SPA)
	@infra/bin/build.sh backend

$(LAUNCHER): infra/launcher/pom.xml $(shell find infra/launcher/src/main -type f)
	@infra/bin/build.sh launcher

$(KEYCLOAK): | $(LAUNCHER)
	@infra/bin/build.sh keycloak $(KEYCLOAK_HOME)

# ── Commands ─────────────────────────────────────────────────────────────────
.PHONY: run reset build parts frontend-tools token contract format clean help
.PHONY: bench bench-smoke
.PHONY: test test-infra test-compose test-backend test-contract test-frontend test-e2e

run: build ## start everything: PostgreSQL, Keycloak, backend with the SPA; Ctrl-C stops it
	@exec infra/bin/run.sh

reset: ## empty the data folder
	@infra/bin/reset.sh

build: ## make what is stale, and nothing else
	@infra/bin/check-tools.sh
	@$(MAKE) --no-print-directory -j2 parts

parts: $(BACKEND) $(KEYCLOAK)
	@:

frontend-tools: $(NODE_MODULES) $(CODEGEN)
	@:

token: ## print an access token: make token USER=danguy.officer, make token CLIENT=nhipcau-hub
	@infra/bin/token.sh $(if $(CLIENT),client '$(CLIENT)',user '$(USER)')

contract: ## take over into openapi.yaml what the service serves after a reviewed change
	@infra/bin/contract.sh

format: ## put the sources into the form that the tests demand
	@infra/bin/format.sh

clean: ## remove what was built; the data stay
	@rm -rf backend/target bench/target infra/target infra/launcher/target frontend/dist frontend/node_modules frontend/codegen/node_modules frontend/tools/node/node_modules infra/compose/node_modules

# ── Tests ────────────────────────────────────────────────────────────────────
test: ## prove everything, with one summary at the end
	@infra/bin/test.sh build infra compose frontend backend bench journeys browser

test-infra: ## launcher, scripts
	@infra/bin/test.sh infra

test-compose: ## docker-compose.yml
	@infra/bin/test.sh compose

test-backend: ## format, unit and integration tests, contract
	@infra/bin/test.sh backend

test-contract: ## openapi.yaml is what the service serves
	@infra/bin/test.sh contract

test-frontend: ## lint, types, translations, unit tests
	@infra/bin/test.sh frontend

test-e2e: ## the journeys on the whole system: by HTTP, then in a browser
	@infra/bin/test.sh build journeys browser

bench: build ## measure on a made-up nation, in a system of its own (BENCH_SIZES, BENCH_CLIENTS, BENCH_MILLIS)
	@infra/bin/bench.sh

bench-smoke: ## the same with one province and few requests, measuring nothing
	@infra/bin/test.sh build bench

help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "  Settings: HTTP_PORT=$(HTTP_PORT) KEYCLOAK_PORT=$(KEYCLOAK_PORT) KEYCLOAK_MANAGEMENT_PORT=$(KEYCLOAK_MANAGEMENT_PORT) POSTGRES_PORT=$(POSTGRES_PORT) BIND=$(BIND) DATA=$(DATA)"
