/* The Lua state: its limited allocator, its pinned hash seed, its start-up self-test. */
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "machine.h"

static const unsigned int SEED = 0x59495348u;

/* Lua fills its global record in the first block, makes the seed, and only then allocates again;
   no string is interned before that. So on the second allocation the seed can be set, if the record
   looks exactly as Lua 5.4 on a 64-bit machine lays it out just then. Anything else: refuse. */
static void pin_seed(shim_machine *m, lua_Alloc allocator) {
  m->pinned = -1;
  if (sizeof(void *) != 8) return;
  for (size_t at = 0; at + 100 <= m->first_block_size; at += 8) {
    unsigned char *g = m->first_block + at;
    void *function, *context, *strings;
    memcpy(&function, g, 8);
    memcpy(&context, g + 8, 8);
    if (function != (void *)allocator || context != (void *)m) continue;
    ptrdiff_t total, debt;
    int in_use, size;
    memcpy(&total, g + 16, 8);
    memcpy(&debt, g + 24, 8);
    memcpy(&strings, g + 48, 8);
    memcpy(&in_use, g + 56, 4);
    memcpy(&size, g + 60, 4);
    if ((size_t)total != m->first_block_size || debt != 0 || strings != NULL || in_use != 0 ||
        size != 0 || g[72] != LUA_TNIL || g[88] != LUA_TNUMBER)
      return;
    memcpy(g + 96, &SEED, 4);
    m->pinned = 1;
    return;
  }
}

/* Remembers what failed and where. Lua collects garbage and tries again, so a failure is not yet an
   abort; but a script that lives at the limit would collect at every step, hence the counter. */
static void *refuse(shim_machine *m, int32_t kind) {
  m->failure_kind = kind;
  if (++m->failures > 64) m->starved = 1;
  if (m->running && m->depth > 0)
    m->abort_line = script_line(m->running, 0, m->abort_source, sizeof m->abort_source);
  return NULL;
}

static void *limited_allocator(void *context, void *block, size_t old_size, size_t new_size) {
  shim_machine *m = context;
  const size_t before = block ? old_size : 0;
  if (new_size == 0) {
    free(block);
    m->used -= before;
    return NULL;
  }
  m->allocations += m->allocations < 3;
  if (m->allocations == 2) pin_seed(m, limited_allocator);
  if (new_size > before) {
    const size_t growth = new_size - before;
    if (m->starved) return refuse(m, m->failure_kind);
    /* Without a block, the old size tells the kind of object. 64 covers a string's header. */
    if (!block && old_size == LUA_TSTRING && new_size > (size_t)m->limits.string + 64)
      return refuse(m, SHIM_LONG_STRING);
    if (new_size > (size_t)m->limits.block) return refuse(m, SHIM_BLOCK);
    if (m->used + growth > (size_t)m->limits.memory) return refuse(m, SHIM_MEMORY);
    if (m->churn + (int64_t)growth > m->limits.churn) {
      m->starved = 1;
      return refuse(m, SHIM_CHURN);
    }
    m->churn += (int64_t)growth;
  }
  void *moved = realloc(block, new_size);
  if (!moved) {
    if (new_size <= before) return block; /* Lua relies on shrinking never failing */
    return refuse(m, SHIM_MEMORY);
  }
  if (m->allocations == 1) {
    m->first_block = moved;
    m->first_block_size = new_size;
  }
  m->used = m->used - before + new_size;
  return moved;
}

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
  return name && (strcmp(name, "C") == 0 || strcmp(name, "POSIX") == 0);
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
