/* The life of a Lua state, and its start-up self-test. */
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "machine.h"

static const char *const SAMPLE_KEYS[] = {"quorum", "notice", "members", "present", "cast",
                                          "valid",  "step",   "body",    "after",   "keep",
                                          "id",     "version"};
static const char SAMPLE_ORDER[] = "elkbhdigjacf";

static int walk_sample(lua_State *L) {
  char *order = lua_touserdata(L, 1);
  const int count = sizeof SAMPLE_KEYS / sizeof *SAMPLE_KEYS;
  lua_newtable(L);
  for (int i = 0; i < count; i++) {
    lua_pushinteger(L, i);
    lua_setfield(L, 2, SAMPLE_KEYS[i]);
  }
  int at = 0;
  lua_pushnil(L);
  while (lua_next(L, 2)) {
    if (at < count) order[at++] = (char)('a' + lua_tointeger(L, -1));
    lua_pop(L, 1);
  }
  order[at] = 0;
  return 0;
}

/* Lua words these errors after it has left its own protection: in lua_resume, and at the end of
   lua_pcall. If such a string had to be made then and memory were short, the error would pass over
   whatever lies between, Swift included. A short string that exists is only looked up. */
static const char *const ANCHORED[] = {"error in error handling", "C stack overflow",
                                       "cannot resume dead coroutine",
                                       "cannot resume non-suspended coroutine"};

static int open_all(lua_State *L) {
  for (int slot = SLOT_HOST_NAMES; slot < SLOT_FUNCTIONS; slot++) {
    lua_newtable(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, slot);
  }
  /* A search of the loaded modules would give functions names that depend on table order. */
  lua_pushnil(L);
  lua_setfield(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
  lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_ANCHORS);
  for (size_t i = 0; i < sizeof ANCHORED / sizeof *ANCHORED; i++) {
    lua_pushstring(L, ANCHORED[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_LIBRARIES);
  open_base(L);
  open_string(L);
  open_table(L);
  open_math(L);
  open_utf8(L);
  open_coroutine(L);
  install_handles(L);
  return 0;
}

static int is_plain_locale(int category) {
  const char *name = setlocale(category, NULL);
  static const char *const PLAIN[] = {"C", "POSIX", "C.UTF-8", "C.utf8"}; /* all compare by bytes */
  for (size_t i = 0; name && i < sizeof PLAIN / sizeof *PLAIN; i++)
    if (strcmp(name, PLAIN[i]) == 0) return 1;
  return 0;
}

static void close_state(shim_machine *m) {
  if (!m->main) return;
  lua_close(m->main);
  m->main = m->running = NULL;
}

shim_machine *shim_create(const shim_limits *limits, shim_host_function host,
                          shim_field_function field, void *context) {
  shim_machine *m = calloc(1, sizeof *m);
  if (!m) return NULL;
  m->limits = *limits;
  m->host = host;
  m->field = field;
  m->context = context;
  return m;
}

void shim_set_context(shim_machine *m, void *context) { m->context = context; }

int32_t shim_start(shim_machine *m) {
  if (m->depth > 0) return SHIM_START_BUSY;
  close_state(m);
  m->used = 0;
  m->churn = 0;
  m->failures = m->failure_kind = m->starved = 0;
  m->allocations = m->pinned = 0;
  m->aborted = 0;
  m->resumers = NULL;
  m->functions = m->threads = 0;
  shim_rewind(m, (shim_mark){0, 0});
  m->resume_mark = (shim_mark){0, 0};
  if (!is_plain_locale(LC_COLLATE) || !is_plain_locale(LC_NUMERIC) || !is_plain_locale(LC_CTYPE))
    return SHIM_START_LOCALE;
  lua_State *L = lua_newstate(limited_allocator, m);
  if (!L) return m->pinned == -1 ? SHIM_START_LAYOUT : SHIM_START_MEMORY;
  m->main = m->running = L;
  *(shim_machine **)lua_getextraspace(L) = m;
  if (m->pinned != 1) {
    close_state(m);
    return SHIM_START_LAYOUT;
  }
  char order[32] = "";
  lua_pushcfunction(L, walk_sample);
  lua_pushlightuserdata(L, order);
  const int walked = lua_pcall(L, 1, 0, 0);
  if (walked != LUA_OK || strcmp(order, SAMPLE_ORDER) != 0) {
    close_state(m);
    return walked == LUA_OK ? SHIM_START_ORDER : SHIM_START_MEMORY;
  }
  start_budget(m, L, m->limits.fuel_per_load);
  lua_pushcfunction(L, open_all);
  if (lua_pcall(L, 0, 0, 0) != LUA_OK) {
    close_state(m);
    return SHIM_START_MEMORY;
  }
  m->fuel = m->fuel_limit = 0;
  return SHIM_START_OK;
}

void shim_destroy(shim_machine *m) {
  if (!m) return;
  close_state(m);
  free(m->tape.nodes);
  free(m->tape.bytes);
  free(m->message);
  free(m);
}

int64_t shim_memory_used(const shim_machine *m) { return (int64_t)m->used; }

const char *shim_lua_release(void) { return LUA_RELEASE; }
