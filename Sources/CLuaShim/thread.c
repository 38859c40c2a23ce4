/* Stories: kept functions run as threads, from yield to yield; and forgetting what is kept. */
#include "machine.h"

typedef struct thread_request {
  int64_t id; /* of the function, then of the thread */
  size_t first_argument;
  int32_t argument_count;
  size_t first_result;
  int32_t result_count, yielded;
} thread_request;

static int begin_body(lua_State *L) {
  thread_request *r = lua_touserdata(L, 1);
  shim_machine *m = machine_of(L);
  if (r->id < 1 || r->id > m->functions ||
      lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_FUNCTIONS + r->id) != LUA_TFUNCTION)
    return luaL_error(L, "no such function");
  lua_State *co = lua_newthread(L);
  lua_pushvalue(L, 2);
  lua_xmove(L, co, 1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_THREADS);
  lua_pushvalue(L, 3);
  lua_rawseti(L, -2, m->threads + 1);
  r->id = ++m->threads;
  return 0;
}

static int resume_body(lua_State *L) {
  thread_request *r = lua_touserdata(L, 1);
  shim_machine *m = machine_of(L);
  luaL_checkstack(L, SHIM_MAX_VALUES + 8, NULL);
  lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_THREADS);
  lua_rawgeti(L, -1, r->id);
  lua_State *co = lua_tothread(L, -1);
  if (!co) return luaL_error(L, "no such story");
  install_hook(m, co);
  size_t node = r->first_argument;
  for (int32_t i = 0; i < r->argument_count; i++) node = push_node(L, node);
  const int count = resume_thread(L, co, r->argument_count);
  if (count < 0) {
    capture_place(m, co);
    m->captured = 1;
    return lua_error(L);
  }
  r->yielded = lua_status(co) == LUA_YIELD;
  r->result_count = read_results(L, lua_gettop(L) - count + 1, &r->first_result);
  if (m->crossing_failed)
    m->outcome.line = script_line(co, 0, m->outcome.source, sizeof m->outcome.source);
  return 0;
}

int64_t shim_begin_thread(shim_machine *m, int64_t function) {
  thread_request r = {.id = function};
  return protect(m, begin_body, &r, m->limits.fuel_per_call) == SHIM_OK ? r.id : 0;
}

int32_t shim_resume(shim_machine *m, int64_t thread, size_t first_argument,
                    int32_t argument_count, size_t *first, int32_t *count, int32_t *yielded) {
  thread_request r = {thread, first_argument, argument_count, 0, 0, 0};
  protect(m, resume_body, &r, m->limits.fuel_per_call);
  *first = r.first_result;
  *count = r.result_count;
  *yielded = r.yielded;
  return m->outcome.kind;
}

static int release_body(lua_State *L) {
  const int64_t id = *(int64_t *)lua_touserdata(L, 1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_FUNCTION_IDS);
  if (lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_FUNCTIONS + id) == LUA_TNIL) return 0;
  lua_pushnil(L);
  lua_rawset(L, -3);
  lua_pushnil(L);
  lua_rawseti(L, LUA_REGISTRYINDEX, SLOT_FUNCTIONS + id);
  return 0;
}

static int release_thread_body(lua_State *L) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_THREADS);
  if (lua_rawgeti(L, -1, *(int64_t *)lua_touserdata(L, 1)) == LUA_TNIL) return 0;
  lua_pushnil(L);
  lua_rawseti(L, -3, *(int64_t *)lua_touserdata(L, 1));
  return 0;
}

/* Only sets slots that exist to nil, which allocates nothing; protected all the same. */
static void run_release(shim_machine *m, lua_CFunction body, int64_t id) {
  lua_State *L = m->running;
  if (!L || !lua_checkstack(L, 4)) return;
  const int top = lua_gettop(L);
  lua_pushcfunction(L, body);
  lua_pushlightuserdata(L, &id);
  lua_pcall(L, 1, 0, 0);
  lua_settop(L, top);
}

void shim_release(shim_machine *m, int64_t function) {
  if (function >= 1 && function <= m->functions) run_release(m, release_body, function);
}

void shim_release_thread(shim_machine *m, int64_t thread) {
  if (thread >= 1 && thread <= m->threads) run_release(m, release_thread_body, thread);
}
